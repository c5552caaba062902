/** Says at a record that what was written at this till gave way to a later edit: a badge in a row, a line in the drawer. */
import { Link } from '@tanstack/react-router'
import { Badge } from '@/components/ui/badge'
import { lostText } from './lost'
import { useLostOf } from './use-lost'

export function LostBadge({ record }: { record: string }) {
  const lost = useLostOf(record)
  if (!lost) return null
  return (
    <Badge tone="warn" title={`${lost.title}: ${lostText(lost)}`}>
      Overridden
    </Badge>
  )
}

export function LostLine({ record }: { record: string }) {
  const lost = useLostOf(record)
  if (!lost) return null
  return (
    <span data-testid="lost-line" className="block text-warn">
      {lost.title}: {lostText(lost)}{' '}
      <Link to="/conflicts" search={{ tab: undefined }} className="rounded font-medium underline underline-offset-2">
        Look
      </Link>
    </span>
  )
}
