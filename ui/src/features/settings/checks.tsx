/** What a test found, one line for each thing it looked at. */
import { CircleCheck, CircleX } from 'lucide-react'
import type { Check } from '@/core/types'

export function Checks({ checks, label, testId }: { checks: Check[]; label: string; testId: string }) {
  return (
    <ul aria-label={label} data-testid={testId} className="divide-y divide-line rounded-md border border-line">
      {checks.map((check) => (
        <li key={check.name} className="flex items-start gap-2 px-3 py-2">
          {check.ok ? (
            <CircleCheck aria-label="In order" className="mt-0.5 size-4 shrink-0 text-ok" />
          ) : (
            <CircleX aria-label="Not in order" className="mt-0.5 size-4 shrink-0 text-bad" />
          )}
          <span className="w-28 shrink-0 font-medium">{check.name}</span>
          <span className={check.ok ? 'selectable text-quiet' : 'selectable text-bad'}>{check.message}</span>
        </li>
      ))}
    </ul>
  )
}
