/** Marks a row that is not sent yet. Without a hub nothing waits for anybody, so nothing is marked. */
import { Badge } from '@/components/ui/badge'
import { useStatus } from '@/core/queries'

export function WaitingBadge() {
  const status = useStatus().data
  if (!status || status.state === 'local_only') return null
  return <Badge title="Not sent yet; safe on this computer">Waiting</Badge>
}
