/** The results of a health check or connection test. */
import { CircleCheck, CircleDashed, CircleX } from 'lucide-react'
import { cx } from '@/components/ui/cx'
import { texts } from '@/core/l10n'
import type { Check } from '@/core/types'

/** A skipped check is neither good nor bad. */
const isUntested = ({ ok, message }: Check) =>
  !ok && (typeof message === 'string' ? message.startsWith('Not looked at yet') : message.key === 'check-not-yet')

const looks = {
  fine: { icon: CircleCheck, label: 'In order', tone: 'text-ok', words: 'text-quiet' },
  wrong: { icon: CircleX, label: 'Not in order', tone: 'text-bad', words: 'text-bad' },
  untested: { icon: CircleDashed, label: 'Not looked at', tone: 'text-faint', words: 'text-faint' },
} as const

export function Checks({ checks, label, testId }: { checks: Check[]; label: string; testId: string }) {
  return (
    <ul aria-label={label} data-testid={testId} className="divide-y divide-line rounded-md border border-line">
      {checks.map((check) => {
        const look = looks[isUntested(check) ? 'untested' : check.ok ? 'fine' : 'wrong']
        return (
          <li key={texts().say(check.name)} className="flex items-start gap-2 px-3 py-2">
            <look.icon role="img" aria-label={look.label} className={cx('mt-0.5 size-4 shrink-0', look.tone)} />
            <span className="w-28 shrink-0 font-medium">{texts().say(check.name)}</span>
            <span className={cx('selectable', look.words)}>{texts().say(check.message)}</span>
          </li>
        )
      })}
    </ul>
  )
}
