/** Marks a record in which a later edit overrode a value written here: a badge in its row, a line in its drawer. */
import { Link } from '@tanstack/react-router'
import { Badge } from '@/components/ui/badge'
import { overriddenText } from './overridden'
import { useOverriddenIn } from './use-overridden'
import { texts } from '@/core/l10n'

export function OverriddenBadge({ record }: { record: string }) {
  const overridden = useOverriddenIn(record)
  if (!overridden) return null
  return (
    <Badge tone="warn" title={`${texts().say(overridden.title)}: ${overriddenText(overridden)}`}>
      Overridden
    </Badge>
  )
}

export function OverriddenLine({ record }: { record: string }) {
  const overridden = useOverriddenIn(record)
  if (!overridden) return null
  return (
    <span data-testid="lost-line" className="block text-warn">
      {texts().say(overridden.title)}: {overriddenText(overridden)}{' '}
      <Link to="/conflicts" search={{ tab: undefined }} className="rounded font-medium underline underline-offset-2">
        Look
      </Link>
    </span>
  )
}
