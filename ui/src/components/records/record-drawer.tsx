/** A record in the drawer; leaving with something typed asks first. */
import { type ReactNode, useState } from 'react'
import { Button } from '../button'
import { Dialog, DialogActions } from '../dialog'
import { Drawer } from '../drawer'

type Props = {
  open: boolean
  title: string
  note?: ReactNode
  onClose: () => void
  /** Draws the form; it tells whether something was typed, and when it is done. */
  children: (form: { onDirty: (dirty: boolean) => void; onDone: () => void }) => ReactNode
}

export function RecordDrawer({ open, title, note, onClose, children }: Props) {
  const [dirty, setDirty] = useState(false)
  const [asking, setAsking] = useState(false)

  const leave = () => {
    setDirty(false)
    setAsking(false)
    onClose()
  }

  return (
    <>
      <Drawer open={open} onClose={() => (dirty ? setAsking(true) : leave())} title={title} note={note}>
        {children({ onDirty: setDirty, onDone: leave })}
      </Drawer>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title="Leave without saving?"
        text="What you typed is not saved yet."
      >
        <DialogActions cancel="Keep editing" onCancel={() => setAsking(false)}>
          <Button look="danger" onClick={leave}>
            Leave without saving
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
