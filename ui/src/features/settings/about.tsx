/** The version, the data folder, and this computer's identity on the hub. */
import { Panel } from '@/components/ui/page'
import { useT } from '@/core/l10n'
import { useAppInfo, useHubSettings } from '@/core/queries'

export function About() {
  const t = useT()
  const app = useAppInfo().data
  const hub = useHubSettings().data
  const facts: [string, string | null | undefined][] = [
    [t('about-version'), app?.version],
    [t('about-folder'), app?.data_dir],
    [t('about-device'), hub?.device_id],
    [t('about-code'), hub && (hub.device_code ?? t('about-no-code'))],
  ]
  return (
    <Panel title={t('about')}>
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
