/** The results of a health check or connection test. */
import { CircleCheck, CircleDashed, CircleX } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import type { Check, Message } from '@/core/types'

/** What the engine says of a check it skipped; neither good nor bad. */
const SKIPPED = 'check-not-yet'

const isUntested = ({ ok, message }: { ok: boolean; message: Message | string }) =>
  !ok && typeof message !== 'string' && message.key === SKIPPED

const looks = {
  fine: { icon: CircleCheck, label: 'check-fine', tone: 'text-ok', words: 'text-quiet' },
  wrong: { icon: CircleX, label: 'check-wrong', tone: 'text-bad', words: 'text-bad' },
  untested: { icon: CircleDashed, label: 'check-untested', tone: 'text-faint', words: 'text-faint' },
} as const

export function Checks({ checks, label, testId }: { checks: Check[]; label: string; testId: string }) {
  const t = useT()
  return (
    <ul aria-label={label} data-testid={testId} className="divide-y divide-line rounded-md border border-line">
      {checks.map((check, n) => {
        const look = looks[isUntested(check) ? 'untested' : check.ok ? 'fine' : 'wrong']
        return (
          <li key={n} className="flex items-start gap-2 px-3 py-2">
            <look.icon role="img" aria-label={t(look.label)} className={cx('mt-0.5 size-4 shrink-0', look.tone)} />
            <span className="w-28 shrink-0 font-medium">{t.say(check.name)}</span>
            <span className={cx('selectable', look.words)}>{t.say(check.message)}</span>
          </li>
        )
      })}
    </ul>
  )
}
