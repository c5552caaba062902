/** The version, the data folder, and this computer's identity on the hub. */
import { Panel } from '@/components/ui/page'
import { useAppInfo, useHubSettings } from '@/core/queries'

export function About() {
  const app = useAppInfo().data
  const hub = useHubSettings().data
  const facts: [string, string | null | undefined][] = [
    ['Version', app?.version],
    ['Data folder', app?.data_dir],
    ['Device', hub?.device_id],
    ['Device code', hub && (hub.device_code ?? 'Given by the hub when this computer connects')],
  ]
  return (
    <Panel title="About Branchline">
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-y-2 p-4">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd className="selectable tabular break-words">{value ?? '…'}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
