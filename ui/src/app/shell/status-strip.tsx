/** A strip of fixed height above every screen: the shop and branch, and an offline or update notice. It never moves the screen. */
import { cx } from '@/components/ui/cx'
import { useStatus } from '@/core/queries'
import { OfflineNotice } from './offline-notice'
import { UpdateNotice, useUpdate } from './update-notice'

export function StatusStrip() {
  const status = useStatus().data
  const update = useUpdate()
  const offline = status && (status.connectivity === 'offline' || status.state === 'offline')
  const shop = [status?.organisation, status?.branch?.name].filter(Boolean).join(' · ')
  return (
    <aside
      aria-label="Status"
      data-testid="status-strip"
      className={cx(
        'flex h-9 shrink-0 items-center gap-3 overflow-hidden border-b border-line px-5 transition-colors duration-300',
        offline ? 'bg-sunken' : update.available ? 'bg-accent-soft' : 'bg-surface',
      )}
    >
      <span className="max-w-[40%] shrink-0 truncate text-quiet" title={status?.signed_in_as ?? undefined}>
        {shop || 'This computer'}
      </span>
      {offline ? <OfflineNotice status={status} /> : update.available && <UpdateNotice {...update} />}
    </aside>
  )
}
