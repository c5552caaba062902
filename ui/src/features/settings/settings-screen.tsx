/** The settings of the shop and of this computer. */
import { PageBody, PageHead } from '@/components/ui/page'
import { Tabs } from '@/components/ui/tabs'
import { useT } from '@/core/l10n'
import { About } from './about'
import { AlertPanel } from './alert-panel'
import { Appearance } from './appearance'
import { BackupsTab } from './backups/backups-tab'
import { HealthPanel } from './health-panel'
import { HubPanel } from './hub/hub-panel'
import { PeopleTab } from './people/people-tab'
import { PrintersTab } from './printers/printers-tab'
import { RulesPanel } from './rules-panel'
import { SchedulePanel } from './schedule/schedule-panel'
import { ScopePanel } from './scope-panel'
import { ShopPanel } from './shop-panel'
import { settingsTabs, type SettingsTab } from './tabs'
import { TaxTab } from './tax/tax-tab'
import { UpdatePanel } from './update-panel'

export function SettingsScreen({ tab, onTab }: { tab: SettingsTab; onTab: (tab: SettingsTab) => void }) {
  const t = useT()
  const tabs = settingsTabs.map(({ key, words }) => ({ key, label: t(words) }))
  return (
    <>
      <PageHead title={t('settings-title')} />
      <Tabs label={t('settings-title')} tabs={tabs} value={tab} onChange={onTab}>
        <PageBody narrow={tab !== 'hub' && tab !== 'backups' && tab !== 'people'}>
          <div className="h-0" />
          {tab === 'shop' && <ShopPanel />}
          {tab === 'people' && <PeopleTab />}
          {tab === 'tax' && <TaxTab />}
          {tab === 'hub' && (
            <div className="@container">
              <div className="grid items-start gap-4 @min-[48rem]:grid-cols-[minmax(0,1fr)_22rem]">
                <HubPanel />
                <div className="flex min-w-0 flex-col gap-4">
                  <SchedulePanel />
                  <AlertPanel />
                  <RulesPanel />
                </div>
              </div>
            </div>
          )}
          {tab === 'printers' && <PrintersTab />}
          {tab === 'scope' && <ScopePanel />}
          {tab === 'backups' && <BackupsTab />}
          {tab === 'appearance' && <Appearance />}
          {tab === 'about' && (
            <>
              <About />
              <HealthPanel />
              <UpdatePanel />
            </>
          )}
        </PageBody>
      </Tabs>
    </>
  )
}
