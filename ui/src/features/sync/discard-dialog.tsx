/** Discards a held change, with a reason for the log. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { HeldUnit } from '@/core/types'
import { heldName } from './held-text'

export function DiscardDialog({ unit, onClose }: { unit: HeldUnit | null; onClose: () => void }) {
  const t = useT()
  return (
    <Dialog
      open={unit !== null}
      onClose={onClose}
      title={t('discard-title')}
      text={unit && t('discard-text', { name: heldName(t, unit) })}
    >
      {unit && <DiscardForm key={unit.unit} unit={unit.unit} onClose={onClose} />}
    </Dialog>
  )
}

function DiscardForm({ unit, onClose }: { unit: number; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const discard = useMutation({
    mutationFn: () => host.discardHeld(unit, reason.trim()),
    onSuccess: (left) => {
      client.setQueryData(keys.held, left)
      toast.success(t('discard-done'))
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
        label={t('discard-reason')}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        data-testid="discard-reason"
      />
      {discard.error && <Notice kind="bad">{t.say(ApiError.from(discard.error).said)}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button
          type="submit"
          variant="danger"
          pending={discard.isPending}
          disabled={!reason.trim()}
          data-testid="discard-submit"
        >
          {t('discard-do')}
        </Button>
      </DialogActions>
    </form>
  )
}
