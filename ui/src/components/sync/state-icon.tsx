/** The icon and colours of a sync state. */
import {
  CircleAlert,
  CircleCheck,
  CloudOff,
  Clock3,
  HardDrive,
  KeyRound,
  type LucideIcon,
  RefreshCw,
} from 'lucide-react'
import type { Tone } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import type { SyncState } from '@/core/types'

const icons: Record<SyncState, LucideIcon> = {
  local_only: HardDrive,
  syncing: RefreshCw,
  up_to_date: CircleCheck,
  waiting: Clock3,
  offline: CloudOff,
  sign_in: KeyRound,
  error: CircleAlert,
}

export const toneText: Record<Tone, string> = {
  grey: 'text-quiet',
  accent: 'text-accent-text',
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
}
export const toneDisc: Record<Tone, string> = {
  grey: 'bg-sunken text-quiet',
  accent: 'bg-accent-soft text-accent-text',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
}

export function StateIcon({ state, className }: { state: SyncState; className?: string }) {
  const Icon = icons[state]
  return (
    <Icon
      aria-hidden
      className={cx('shrink-0', state === 'syncing' && 'animate-spin [animation-duration:1.6s]', className)}
    />
  )
}
