/** A record in a drawer. Closing it with unsaved input asks first. */
import { History } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { HistoryPanel } from '@/components/history/history-panel'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Drawer } from '@/components/ui/drawer'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import type { RecordRef } from '@/core/types'

type Props = {
  open: boolean
  title: string
  note?: ReactNode
  /** Beside the title: to the next and the previous record. */
  nav?: ReactNode
  /** Absent for a new record, which has no history yet. */
  record?: RecordRef
  /** True while it is in the recycle bin. */
  binned?: boolean
  onClose: () => void
  /** What gets the focus on closing. */
  returnTo: () => HTMLElement | null
  /** Renders the form, which reports unsaved input and when it is done. */
  children: (form: { onDirty: (dirty: boolean) => void; onDone: () => void }) => ReactNode
}

export function RecordDrawer({ open, title, note, nav, record, binned, onClose, returnTo, children }: Props) {
  const t = useT()
  const [dirty, setDirty] = useState(false)
  const [asking, setAsking] = useState(false)
  const [looking, setLooking] = useState<string>()
  const history = record !== undefined && looking === record.id

  const leave = () => {
    setDirty(false)
    setAsking(false)
    setLooking(undefined)
    onClose()
  }

  return (
    <>
      <Drawer
        open={open}
        onClose={() => (dirty ? setAsking(true) : leave())}
        returnTo={returnTo}
        title={title}
        note={note}
        action={
          <>
            {nav}
            {record && <HistoryToggle on={history} onToggle={() => setLooking(history ? undefined : record.id)} />}
          </>
        }
      >
        {history && <HistoryPanel record={record} editable={!binned} />}
        {/* Hidden rather than unmounted, so that unsaved input survives a look at the history. */}
        <div className={history ? 'hidden' : 'contents'}>{children({ onDirty: setDirty, onDone: leave })}</div>
      </Drawer>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('form-leave-title')} text={t('form-leave-text')}>
        <DialogActions cancel={t('form-keep')} onCancel={() => setAsking(false)}>
          <Button variant="danger" onClick={leave}>
            {t('form-leave')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

/** Within the drawer, so that its keys are the drawer's. */
function HistoryToggle({ on, onToggle }: { on: boolean; onToggle: () => void }) {
  const t = useT()
  useCommand('record.history', onToggle)
  return (
    <Button
      variant="quiet"
      icon={History}
      aria-pressed={on}
      onClick={onToggle}
      command="record.history"
      data-testid="record-history"
      className={on ? 'bg-accent-soft text-accent-text' : undefined}
    >
      {t('command-history')}
    </Button>
  )
}
