/** Marks a row that is not sent yet; absent without a hub. */
import { Badge } from '@/components/ui/badge'
import { useStatus } from '@/core/queries'

export function WaitingBadge() {
  const status = useStatus().data
  if (!status || status.state === 'local_only') return null
  return <Badge title="Not sent yet; safe on this computer">Waiting</Badge>
}
