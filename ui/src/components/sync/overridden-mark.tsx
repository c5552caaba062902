/** Marks a record in which a later edit overrode a value written here: a badge in its row, a line in its drawer. */
import { Link } from '@tanstack/react-router'
import { Badge } from '@/components/ui/badge'
import { useT } from '@/core/l10n'
import { overriddenAbout } from './overridden'
import { useOverriddenIn } from './use-overridden'

export function OverriddenBadge({ record }: { record: string }) {
  const t = useT()
  const overridden = useOverriddenIn(record)
  if (!overridden) return null
  return (
    <Badge tone="warn" title={overriddenAbout(t, overridden)}>
      {t('overridden')}
    </Badge>
  )
}

export function OverriddenLine({ record }: { record: string }) {
  const t = useT()
  const overridden = useOverriddenIn(record)
  if (!overridden) return null
  return (
    <span data-testid="lost-line" className="block text-warn">
      {overriddenAbout(t, overridden)}{' '}
      <Link to="/conflicts" search={{ tab: undefined }} className="rounded font-medium underline underline-offset-2">
        {t('overridden-show')}
      </Link>
    </span>
  )
}
