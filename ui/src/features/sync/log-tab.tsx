/** Every session, newest first. */
import { ScrollText } from 'lucide-react'
import { SessionLine } from '@/components/sync/session-line'
import { WideBody } from '@/components/sync/wide-body'
import { Panel } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { useSyncLog } from '@/core/queries'

export function LogTab() {
  const t = useT()
  const { data, error, refetch } = useSyncLog(200)
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data) return <Loading rows={8} />
  if (data.length === 0)
    return (
      <Empty icon={ScrollText} title={t('log-empty')}>
        {t('log-empty-text')}
      </Empty>
    )
  return (
    <WideBody label={t('log-label')}>
      <Panel>
        <ul aria-label={t('log-list')} className="divide-y divide-line">
          {data.map((line) => (
            <SessionLine key={line.id} line={line} />
          ))}
        </ul>
      </Panel>
    </WideBody>
  )
}
