/** A strip of fixed height above every screen: where one is, who one is, how sync stands, and the switches a counter needs. */
import { Eye, EyeOff } from 'lucide-react'
import { IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { useWidth } from '@/components/ui/use-width'
import { useT } from '@/core/l10n'
import { privacy, togglePrivacy } from '@/core/privacy'
import { useHubSettings, useStatus, useTillState } from '@/core/queries'
import { AtTill } from './at-till'
import { LanguageSwitch } from './language-switch'
import { OfflineNotice } from './offline-notice'
import { PrintNotice } from './print-notice'
import { SyncState } from './sync-state'
import { UpdateNotice, useUpdate } from './update-notice'

/** From this width, in px, there is room for the person; while offline only from the other one. */
const ROOMY = 1000
const ROOMY_OFFLINE = 1500
/** Below this one an offline or update notice is read out, and seen only as its buttons. */
const NARROW = 960

export function StatusStrip() {
  const t = useT()
  const status = useStatus().data
  const hub = useHubSettings().data
  const till = useTillState().data
  const update = useUpdate()
  const hidden = privacy.use()
  const width = useWidth()
  const offline = status && (status.connectivity === 'offline' || status.state === 'offline')
  const roomy = width >= (offline ? ROOMY_OFFLINE : ROOMY)
  const narrow = width < NARROW
  const where = [status?.organisation, status?.branch?.name].filter(Boolean)
  // Without a hub a code matters once the till is opened and closed.
  const code = hub?.device_code ?? (till?.used ? till.code : null)
  const which = [
    code && t('strip-till', { code }),
    till?.used && t(till.shift ? 'strip-till-open' : 'strip-till-closed'),
  ].filter(Boolean)
  const place = [...where, ...which].join(' · ')
  // Nobody is named who is not signed in, though the hub's settings remember the last one.
  const who = status?.signed_in_as && [hub?.person ?? status.signed_in_as, hub?.role && t(`role-${hub.role}`)]
  const person = who && who.filter(Boolean).join(' · ')
  return (
    <aside
      aria-label={t('strip-label')}
      data-testid="status-strip"
      className={cx(
        'flex h-9 shrink-0 items-center gap-3 overflow-hidden border-b border-line pr-2 pl-5 whitespace-nowrap transition-colors duration-300',
        offline ? 'bg-sunken' : update.available ? 'bg-accent-soft' : 'bg-surface',
      )}
    >
      <span
        data-testid="strip-place"
        className="flex min-w-16 overflow-hidden whitespace-pre text-quiet"
        title={[place, person].filter(Boolean).join(' · ')}
      >
        {/* Whether the till is open matters more than a long name. */}
        <span className="min-w-0 truncate">{where.join(' · ') || (!place && t('shell-this-computer'))}</span>
        {which.length > 0 && (
          <span className={narrow ? 'min-w-0 truncate' : 'shrink-0'}>
            {[where.length > 0 && ' · ', which.join(' · ')].filter(Boolean)}
          </span>
        )}
      </span>
      {roomy && person && (
        <span data-testid="strip-person" className="min-w-0 truncate text-faint" title={person}>
          {person}
        </span>
      )}
      <span className={cx('flex h-7 items-center justify-end gap-2', narrow ? 'shrink-0 grow' : 'min-w-0 flex-1')}>
        {offline ? (
          <OfflineNotice status={status} narrow={narrow} />
        ) : (
          update.available && <UpdateNotice {...update} narrow={narrow} />
        )}
      </span>
      <AtTill />
      <PrintNotice narrow={narrow} />
      <SyncState roomy={!narrow} />
      <span className="flex shrink-0 items-center gap-1">
        <IconButton
          label={t(hidden ? 'strip-show' : 'strip-hide')}
          icon={hidden ? EyeOff : Eye}
          command="app.privacy"
          aria-pressed={hidden}
          onClick={togglePrivacy}
          data-testid="strip-privacy"
          className={cx('size-7!', hidden && 'bg-accent-soft text-accent-text')}
        />
        <LanguageSwitch />
      </span>
    </aside>
  )
}
