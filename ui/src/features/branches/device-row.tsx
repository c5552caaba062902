/** A device's row: its name, state, version and queue, and a button to request a sync. */
import { toneText } from '@/components/sync/state-icon'
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import { useAppInfo } from '@/core/queries'
import type { FleetDevice } from '@/core/types'
import { useNow } from '@/core/use-now'
import { AskButton, AskSaid } from './ask-button'
import { deviceName, isAskable, isNamed, isOlder, queueText, seenText, troubleText } from './fleet-text'

export const deviceColumns =
  'grid grid-cols-[10px_minmax(0,1.4fr)_minmax(0,1.1fr)_minmax(0,1.1fr)_8.5rem] @[52rem]:grid-cols-[10px_minmax(0,2.6fr)_minmax(0,1.3fr)_minmax(0,0.8fr)_minmax(0,1.3fr)_8.5rem] items-center gap-x-4 px-4'

/** The version has no column of its own in a narrow list; that it is old is said beside the name. */
export const wideOnly = 'hidden @[52rem]:block'

const dots = { ok: 'bg-ok', accent: 'bg-accent', warn: 'bg-warn', bad: 'bg-bad', grey: 'bg-line-strong' } as const

type Props = { device: FleetDevice; manages: boolean; fresh: boolean; onOpen: () => void }

export function DeviceRow({ device, manages, fresh, onOpen }: Props) {
  const t = useT()
  const now = useNow()
  const seen = seenText(t, device, fresh, now)
  const queue = queueText(t, device, now)
  const trouble = troubleText(t, device)
  const version = useAppInfo().data?.version
  const old = isOlder(device.app_version, version)
  const retired = device.retired_at !== null
  return (
    <div data-testid="device-row" className={cx(deviceColumns, 'relative min-h-11 py-1 hover:bg-hover')}>
      <span aria-hidden className={cx('size-2 rounded-full', dots[seen.tone])} />
      <span className="flex min-w-0 items-center gap-2">
        <button
          type="button"
          onClick={onOpen}
          data-stop
          data-testid="device-open"
          className={cx(
            'block min-w-0 truncate rounded text-left font-medium before:absolute before:inset-0 before:content-[""]',
            retired && 'text-quiet',
          )}
        >
          {deviceName(t, device)}
          {isNamed(device) && <span className="tabular ml-2 font-normal text-faint">{device.code}</span>}
        </button>
        {old && (
          <Badge tone="warn" title={t('device-old-means', { version: version ?? '' })}>
            {t('device-old')}
          </Badge>
        )}
      </span>
      <span className="min-w-0">
        <span className={cx('block truncate', toneText[seen.tone])}>{seen.text}</span>
        <AskSaid device={device} />
      </span>
      <span className={cx('tabular truncate', wideOnly, old ? 'text-warn' : 'text-quiet')}>
        {device.app_version ?? t('device-unknown')}
      </span>
      <span className={cx('tabular min-w-0', device.pending > 0 ? toneText[queue.tone] : 'text-faint')}>
        <span className="block truncate">{queue.text}</span>
        {queue.oldest && <span className="block truncate text-small">{queue.oldest}</span>}
      </span>
      <span className="relative flex justify-end">{manages && isAskable(device) && <AskButton device={device} />}</span>
      {trouble && (
        <span className={cx('selectable col-start-2 -col-end-1 text-small break-words', toneText[trouble.tone])}>
          {trouble.text}
        </span>
      )}
    </div>
  )
}
