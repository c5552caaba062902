/** The last sessions as bars, oldest left: what was sent, what was received, and which ended early. */
import { Panel } from '@/components/page'
import { formatCount } from '@/core/amount'
import { useSyncLog } from '@/core/queries'
import { moment } from '@/core/time'
import { bars, type Bar } from './bars'

const SHOWN = 60

export function SessionsChart() {
  const lines = useSyncLog(SHOWN).data ?? []
  if (lines.length === 0) return null
  const drawn = bars(lines)
  const early = drawn.filter((bar) => bar.failed).length
  const moved = drawn.reduce((sum, bar) => sum + bar.sent + bar.received, 0)
  return (
    <Panel title={`Last ${lines.length} sessions`} action={<Legend />}>
      <div
        role="img"
        aria-label={`${formatCount(moved)} changes moved in ${lines.length} sessions, ${early} ended early.`}
        className="flex h-40 items-end gap-px px-4 pt-4 sm:gap-1"
      >
        {drawn.map((bar) => (
          <Column key={bar.id} bar={bar} />
        ))}
      </div>
      <div className="tabular flex justify-between px-4 pt-1 pb-3 text-small text-faint">
        <span>{moment(lines.at(-1)?.started_at ?? 0)}</span>
        <span>{moment(lines[0]?.started_at ?? 0)}</span>
      </div>
    </Panel>
  )
}

function Column({ bar }: { bar: Bar }) {
  const words = bar.failed ? 'Ended early' : `${formatCount(bar.sent)} sent · ${formatCount(bar.received)} received`
  return (
    <span
      title={`${moment(bar.at)} · ${words}`}
      className="flex h-full min-w-0 flex-1 flex-col justify-end rounded-sm hover:bg-hover"
    >
      {bar.failed ? (
        <span className="h-1.5 rounded-sm bg-bad" />
      ) : (
        <>
          <span className="min-h-px rounded-t-sm bg-accent opacity-45" style={{ height: `${bar.receivedHeight}%` }} />
          <span className="min-h-px bg-accent" style={{ height: `${bar.sentHeight}%` }} />
        </>
      )}
    </span>
  )
}

function Legend() {
  return (
    <span className="flex items-center gap-3 text-small text-quiet">
      <span className="flex items-center gap-1.5">
        <span className="size-2.5 rounded-sm bg-accent" />
        Sent
      </span>
      <span className="flex items-center gap-1.5">
        <span className="size-2.5 rounded-sm bg-accent opacity-45" />
        Received
      </span>
      <span className="flex items-center gap-1.5">
        <span className="size-2.5 rounded-sm bg-bad" />
        Ended early
      </span>
    </span>
  )
}
