/** The hub of this computer: how to connect to one, or what it is connected to. */
import { useEffect, useState } from 'react'
import { focusScreen } from '@/components/ui/focus'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { useHubSettings, useShopDetails, useStatus } from '@/core/queries'
import type { SyncStatus } from '@/core/types'
import { ConnectForm } from './connect-form'
import { ConnectionSummary } from './connection-summary'

/** Problems that only another address, key or branch puts right. */
const SET_UP_WRONG = ['wrong_key', 'wrong_url', 'no_such_branch', 'hub_without_schema', 'different_shop']

export function HubPanel() {
  const t = useT()
  const settings = useHubSettings()
  const shop = useShopDetails().data
  const status = useStatus().data
  const [changing, setChanging] = useState(false)
  const [done, setDone] = useState<SyncStatus>()
  const connected = Boolean(settings.data?.url && settings.data.branch_code)
  const wrong = Boolean(status?.problem && SET_UP_WRONG.includes(status.problem.code))
  const asks = !connected || changing || (wrong && !done)
  useEffect(focusScreen, [asks, settings.data === undefined])
  return (
    <Panel title={connected ? t('hub-title-connected') : t('hub-title')}>
      {settings.data && shop ? (
        asks ? (
          <ConnectForm
            settings={settings.data}
            shop={shop.name}
            connected={connected}
            onCancel={changing ? () => setChanging(false) : undefined}
            onConnected={(next) => {
              setDone(next)
              setChanging(false)
            }}
          />
        ) : (
          <ConnectionSummary settings={settings.data} done={done} onChange={() => setChanging(true)} />
        )
      ) : settings.error ? (
        <Failure error={settings.error} retry={() => void settings.refetch()} />
      ) : (
        <Loading />
      )}
    </Panel>
  )
}
