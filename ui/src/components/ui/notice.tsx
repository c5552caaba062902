/** A message inside a screen: information, success, a warning or an error. */
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx'

const kinds = {
  info: { icon: Info, look: 'bg-accent-soft text-accent-text' },
  ok: { icon: CircleCheck, look: 'bg-ok-soft text-ok' },
  warn: { icon: TriangleAlert, look: 'bg-warn-soft text-warn' },
  bad: { icon: CircleAlert, look: 'bg-bad-soft text-bad' },
} as const

type Props = { kind: keyof typeof kinds; children: ReactNode; action?: ReactNode; className?: string; testId?: string }

export function Notice({ kind, children, action, className, testId }: Props) {
  const { icon: Icon, look } = kinds[kind]
  return (
    <div
      role={kind === 'bad' ? 'alert' : 'status'}
      className={cx('flex items-start gap-2 rounded-md px-3 py-2', look, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div data-testid={testId} className="selectable min-w-0 flex-1 break-words">
        {children}
      </div>
      {action}
    </div>
  )
}
