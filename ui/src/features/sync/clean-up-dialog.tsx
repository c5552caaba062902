/** Removes sent changes from the queue; unsent ones are never touched. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { StepLine } from '@/components/sync/step-line'
import { isBenign } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { counted } from '@/core/amount'
import { useHost } from '@/core/host-context'

export function CleanUpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const host = useHost()
  const [days, setDays] = useState('30')
  const clean = useMutation({
    mutationFn: () => host.cleanUp(Number(days)),
    onSuccess: (removed) => {
      toast.success(`${counted(removed, 'sent change')} cleared`)
      onClose()
    },
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Clean up sent changes"
      text="Removes changes that the hub has confirmed from this computer’s queue. Records stay as they are, and what waits is never touched."
    >
      <SelectField
        label="Sent more than"
        value={days}
        onChange={(event) => setDays(event.target.value)}
        className="mt-4"
      >
        <option value="7">7 days ago</option>
        <option value="30">30 days ago</option>
        <option value="90">90 days ago</option>
        <option value="0">Any time</option>
      </SelectField>
      {clean.isPending && <StepLine label="Looking" className="mt-4" />}
      {clean.error && (
        <Notice kind={isBenign(clean.error) ? 'info' : 'bad'} className="mt-4">
          {clean.error.message}
        </Notice>
      )}
      <DialogActions onCancel={onClose}>
        <Button variant="primary" pending={clean.isPending} onClick={() => clean.mutate()}>
          Clean up
        </Button>
      </DialogActions>
    </Dialog>
  )
}
