/** The till: opened with a float, cash in and out, its report so far, closed by counting; the day of all branches; all shifts. */
import { PageHead } from '@/components/ui/page'
import { type Tab, Tabs } from '@/components/ui/tabs'
import { Button } from '@/components/ui/button'
import { useTillState } from '@/core/queries'
import { useT } from '@/core/l10n'
import { useState } from 'react'
import { DayTab } from './day-tab'
import { ReportDrawer } from './report-drawer'
import { SettingsDialog } from './settings-dialog'
import { ShiftsTab } from './shifts-tab'
import type { TillTab, TillView } from './tabs'
import { TillTab as ThisTill } from './till-tab'

type Props = {
  view: TillView
  onView: (change: Partial<TillView>) => void
  /** Opens the bills of a day, or its credit notes. */
  toBills: (day: string, notes: boolean) => void
}

export function TillScreen({ view, onView, toBills }: Props) {
  const t = useT()
  const till = useTillState().data
  const [setting, setSetting] = useState(false)
  const tab = view.tab ?? 'till'
  const tabs: Tab<TillTab>[] = [
    { key: 'till', label: t('shift-tab-till') },
    { key: 'day', label: t('shift-tab-day') },
    { key: 'shifts', label: t('shift-tab-shifts') },
  ]
  const show = (id: string) => onView({ open: id })
  return (
    <>
      <PageHead title={t('place-till')} note={till?.code}>
        <Button onClick={() => setSetting(true)} data-testid="till-settings">
          {t('settings-title')}
        </Button>
      </PageHead>
      <Tabs label={t('place-till')} tabs={tabs} value={tab} onChange={(next) => onView({ tab: next, open: undefined })}>
        {tab === 'till' && <ThisTill onClosed={show} />}
        {tab === 'day' && <DayTab day={view.day} onDay={(day) => onView({ day })} toBills={toBills} />}
        {tab === 'shifts' && <ShiftsTab view={view} onView={onView} />}
      </Tabs>
      {view.open && <ReportDrawer key={view.open} id={view.open} onClose={() => onView({ open: undefined })} />}
      {setting && till && <SettingsDialog kept={till.settings} onClose={() => setSetting(false)} />}
    </>
  )
}
