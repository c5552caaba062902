/** Discards a held change, with a reason for the log. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { HeldUnit } from '@/core/types'
import { heldName } from './held-text'

export function DiscardDialog({ unit, onClose }: { unit: HeldUnit | null; onClose: () => void }) {
  return (
    <Dialog
      open={unit !== null}
      onClose={onClose}
      title="Discard this change?"
      text={
        <>
          The other branches will never see {unit ? `“${heldName(unit)}”` : 'it'}, and this computer takes the hub’s
          version. Changes waiting behind it are tried again. The reason stays in the log.
        </>
      }
    >
      {unit && <DiscardForm key={unit.unit} unit={unit.unit} onClose={onClose} />}
    </Dialog>
  )
}

function DiscardForm({ unit, onClose }: { unit: number; onClose: () => void }) {
  const host = useHost()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const discard = useMutation({
    mutationFn: () => host.discardHeld(unit, reason.trim()),
    onSuccess: (left) => {
      client.setQueryData(keys.held, left)
      toast.success('Discarded')
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() && !discard.isPending) discard.mutate()
  }
  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-3">
      <TextField
        label="Reason"
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        data-testid="discard-reason"
      />
      {discard.error && <Notice kind="bad">{discard.error.message}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button
          type="submit"
          variant="danger"
          pending={discard.isPending}
          disabled={!reason.trim()}
          data-testid="discard-submit"
        >
          Discard
        </Button>
      </DialogActions>
    </form>
  )
}
