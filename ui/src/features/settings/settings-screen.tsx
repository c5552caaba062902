/** How this computer is set up: the hub, the schedule, the looks. */
import { PageBody, PageHead } from '@/components/page'
import { Tabs } from '@/components/tabs'
import { About } from './about'
import { Appearance } from './appearance'
import { HubPanel } from './hub-panel'
import { SchedulePanel } from './schedule-panel'
import { SessionPanel } from './session-panel'

export const settingsTabs = [
  { key: 'hub', label: 'Hub' },
  { key: 'appearance', label: 'Appearance' },
  { key: 'about', label: 'About' },
] as const
export type SettingsTab = (typeof settingsTabs)[number]['key']

export function SettingsScreen({ tab, onTab }: { tab: SettingsTab; onTab: (tab: SettingsTab) => void }) {
  return (
    <>
      <PageHead title="Settings" />
      <Tabs label="Settings" tabs={settingsTabs} value={tab} onChange={onTab}>
        <PageBody narrow>
          <div className="h-0" />
          {tab === 'hub' && <><SessionPanel /><HubPanel /><SchedulePanel /></>}
          {tab === 'appearance' && <Appearance />}
          {tab === 'about' && <About />}
        </PageBody>
      </Tabs>
    </>
  )
}
