/** A virtual list of branches and their devices. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { SearchX } from 'lucide-react'
import { useRef } from 'react'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { Badge } from '@/components/ui/badge'
import { cx } from '@/components/ui/cx'
import { Empty } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import type { FleetBranch } from '@/core/types'
import { DeviceRow, deviceColumns, wideOnly } from './device-row'
import type { Line } from './fleet-text'

const BRANCH = 40
const DEVICE = 44

type Props = { lines: Line[]; fresh: boolean; onOpen: (device: string) => void }

export function BranchList({ lines, fresh, onOpen }: Props) {
  const t = useT()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'branch' ? BRANCH : DEVICE),
    overscan: 12,
    getItemKey: (index) => lines[index]?.key ?? index,
  })
  if (lines.length === 0) return <Empty icon={SearchX} title={t('branches-no-match')} />

  return (
    <div className="@container mx-5 mb-5 flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-line bg-surface">
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto">
        <div
          className={cx(
            deviceColumns,
            'sticky top-0 z-10 h-8 border-b border-line bg-surface text-small font-medium text-faint',
          )}
        >
          <span />
          <span>{t('branches-head-device')}</span>
          <span>{t('branches-head-state')}</span>
          <span className={wideOnly}>{t('branches-head-version')}</span>
          <span>{t('branches-head-pending')}</span>
          <span />
        </div>
        <ul
          aria-label={t('branches-list')}
          onKeyDown={moveWithArrows}
          className="relative"
          style={{ height: virtual.getTotalSize() }}
        >
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index]
            if (!line) return null
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="absolute inset-x-0 top-0 border-b border-line"
                style={{ transform: `translateY(${start}px)` }}
              >
                {line.kind === 'branch' ? (
                  <BranchHead branch={line.branch} />
                ) : (
                  <DeviceRow
                    device={line.device}
                    manages={line.manages}
                    fresh={fresh}
                    onOpen={() => onOpen(line.device.id)}
                  />
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}

function BranchHead({ branch }: { branch: FleetBranch }) {
  const t = useT()
  return (
    <div data-testid="branch-head" className="flex h-10 items-center gap-2 bg-sunken px-4">
      <span className="tabular rounded border border-line-strong px-1.5 text-tiny font-semibold text-quiet">
        {branch.code}
      </span>
      <h2 className="selectable truncate font-semibold">{branch.name}</h2>
      {branch.waiting ? (
        <Badge tone="accent" title={t('branch-waiting-means')}>
          {t('branch-waiting')}
        </Badge>
      ) : (
        branch.devices.length === 0 && <span className="truncate text-small text-faint">{t('branch-empty')}</span>
      )}
    </div>
  )
}
