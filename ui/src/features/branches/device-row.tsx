/** A device's row: its name, state, version and queue, and a button to request a sync. */
import { toneText } from '@/components/sync/state-icon'
import { cx } from '@/components/ui/cx'
import { useAppInfo } from '@/core/queries'
import type { FleetDevice } from '@/core/types'
import { useNow } from '@/core/use-now'
import { AskButton, AskSaid } from './ask-button'
import { isAskable, isOlder, queueText, seenText, troubleText } from './fleet-text'

export const deviceColumns =
  'grid grid-cols-[10px_minmax(0,1.4fr)_minmax(0,1.1fr)_minmax(0,1.1fr)_7.5rem] lg:grid-cols-[10px_minmax(0,2.6fr)_minmax(0,1.3fr)_minmax(0,0.8fr)_minmax(0,1.3fr)_7.5rem] items-center gap-x-4 px-4'

const dots = { ok: 'bg-ok', accent: 'bg-accent', warn: 'bg-warn', bad: 'bg-bad', grey: 'bg-line-strong' } as const

type Props = { device: FleetDevice; manages: boolean; fresh: boolean; onOpen: () => void }

export function DeviceRow({ device, manages, fresh, onOpen }: Props) {
  const now = useNow()
  const seen = seenText(device, fresh, now)
  const queue = queueText(device, now)
  const trouble = troubleText(device)
  const version = useAppInfo().data?.version
  const old = isOlder(device.app_version, version)
  const retired = device.retired_at !== null
  return (
    <div data-testid="device-row" className={cx(deviceColumns, 'relative min-h-11 py-1 hover:bg-hover')}>
      <span aria-hidden className={cx('size-2 rounded-full', dots[seen.tone])} />
      <span className="min-w-0">
        <button
          type="button"
          onClick={onOpen}
          data-stop
          data-testid="device-open"
          className={cx(
            'block max-w-full truncate rounded text-left font-medium before:absolute before:inset-0 before:content-[""]',
            retired && 'text-quiet',
          )}
        >
          {device.name}
          {device.name !== device.code && <span className="tabular ml-2 font-normal text-faint">{device.code}</span>}
        </button>
      </span>
      <span className="min-w-0">
        <span className={cx('block truncate', toneText[seen.tone])}>{seen.text}</span>
        <AskSaid device={device} />
      </span>
      <span
        title={old ? `Older than the ${version} on this computer` : undefined}
        className={cx('tabular truncate max-lg:hidden', old ? 'text-warn' : 'text-quiet')}
      >
        {device.app_version ?? 'unknown'}
        {old && ' · old'}
      </span>
      <span className={cx('tabular min-w-0', device.pending > 0 ? toneText[queue.tone] : 'text-faint')}>
        <span className="block truncate">{queue.text}</span>
        {queue.oldest && <span className="block truncate text-small">{queue.oldest}</span>}
      </span>
      <span className="relative flex justify-end">{manages && isAskable(device) && <AskButton device={device} />}</span>
      {trouble && (
        <span className={cx('col-start-2 -col-end-1 text-small', toneText[trouble.tone])}>{trouble.text}</span>
      )}
    </div>
  )
}
