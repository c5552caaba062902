/** How far this computer has read each of the hub's streams. */
import { useQuery } from '@tanstack/react-query'
import { Milestone } from 'lucide-react'
import { ProgressBar } from '@/components/sync/progress-bar'
import { WideBody } from '@/components/sync/wide-body'
import { Panel } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { ago } from '@/core/time'
import type { Checkpoint } from '@/core/types'
import { useNow } from '@/core/use-now'

export function CheckpointsTab() {
  const t = useT()
  const host = useHost()
  const { data, error, refetch } = useQuery({ queryKey: keys.checkpoints, queryFn: () => host.checkpoints() })
  const fleet = useQuery({ queryKey: keys.fleet, queryFn: () => host.fleet() })
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Loading />
  if (data.length === 0)
    return (
      <Empty icon={Milestone} title={t('checkpoints-empty')}>
        {t('checkpoints-empty-text')}
      </Empty>
    )
  return (
    <WideBody label={t('checkpoints-list')}>
      <Panel>
        <ul className="divide-y divide-line">
          {data.map((point) => (
            <Line
              key={point.stream}
              point={point}
              branch={fleet.data?.branches.find((branch) => branch.id === point.audience)?.name}
            />
          ))}
        </ul>
      </Panel>
    </WideBody>
  )
}

/** `branch` is the branch's name, if known. */
function Line({ point, branch }: { point: Checkpoint; branch: string | undefined }) {
  const t = useT()
  const now = useNow()
  const here = point.staged ?? point.after
  const words = t('checkpoint-of', { here, head: point.head })
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(10rem,1fr)_10rem] items-center gap-x-4 px-4 py-3">
      <span className="min-w-0">
        <span className="block truncate font-medium">
          {point.kind === 'org'
            ? t('checkpoint-whole')
            : point.kind === 'device'
              ? t('checkpoint-device')
              : (branch ?? t('checkpoint-branch'))}
        </span>
        <span
          className="selectable tabular block truncate text-small text-faint"
          title={t('checkpoint-epoch', { epoch: String(point.epoch) })}
        >
          {t('checkpoint-stream', { number: point.stream })}
        </span>
      </span>
      <ProgressBar done={here} total={Math.max(point.head, 1)} label={words} />
      <span className="tabular text-right">
        <span className="block">{here >= point.head ? t('checkpoint-done') : words}</span>
        <span className="text-small text-faint">
          {point.moved_at === null ? t('checkpoint-never') : ago(point.moved_at, now)}
        </span>
      </span>
    </li>
  )
}
