/** The settings of this computer. */
import { PageBody, PageHead } from '@/components/ui/page'
import { Tabs } from '@/components/ui/tabs'
import { About } from './about'
import { AlertPanel } from './alert-panel'
import { Appearance } from './appearance'
import { BackupsTab } from './backups/backups-tab'
import { HealthPanel } from './health-panel'
import { HubPanel } from './hub-panel'
import { RulesPanel } from './rules-panel'
import { SchedulePanel } from './schedule-panel'
import { ScopePanel } from './scope-panel'
import { SessionPanel } from './session-panel'
import { settingsTabs, type SettingsTab } from './tabs'
import { UpdatePanel } from './update-panel'

export function SettingsScreen({ tab, onTab }: { tab: SettingsTab; onTab: (tab: SettingsTab) => void }) {
  return (
    <>
      <PageHead title="Settings" />
      <Tabs label="Settings" tabs={settingsTabs} value={tab} onChange={onTab}>
        <PageBody narrow={tab !== 'hub' && tab !== 'backups'}>
          <div className="h-0" />
          {tab === 'hub' && (
            <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
              <HubPanel />
              <div className="flex flex-col gap-4">
                <SessionPanel />
                <SchedulePanel />
                <AlertPanel />
                <RulesPanel />
              </div>
            </div>
          )}
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
