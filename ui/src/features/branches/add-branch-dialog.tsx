/** Adds a branch by code and name. */
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { useFleetChange } from './queries'

const CODE_EXAMPLE = 'PUN'

export function AddBranchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  return (
    <Dialog open={open} onClose={onClose} title={t('branch-add-title')} text={t('branch-add-text')}>
      <AddBranchForm onClose={onClose} />
    </Dialog>
  )
}

function AddBranchForm({ onClose }: { onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const add = useFleetChange(host.addBranch, () => {
    toast.success(t('branch-added', { name: name.trim() }))
    onClose()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!add.isPending) add.mutate({ code, name })
  }
  const said = (field: string) => {
    const message = fieldMessage(add.error, field)
    return message && t.say(message)
  }
  const elsewhere = add.error && !said('code') && !said('name')
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-col gap-3">
      <div className="grid grid-cols-[7rem_1fr] gap-3">
        <TextField
          label={t('branch-code')}
          placeholder={CODE_EXAMPLE}
          maxLength={4}
          value={code}
          error={said('code')}
          onChange={(event) => setCode(event.target.value.toUpperCase())}
          data-testid="branch-code"
        />
        <TextField
          label={t('branch-name')}
          placeholder={t('branch-name-example')}
          value={name}
          error={said('name')}
          onChange={(event) => setName(event.target.value)}
          data-testid="branch-name"
        />
      </div>
      <p className="text-small text-faint">{t('branch-code-hint')}</p>
      {elsewhere && <Notice kind="bad">{t.say(ApiError.from(add.error).said)}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button type="submit" variant="primary" pending={add.isPending} data-testid="branch-save">
          {t('branches-add')}
        </Button>
      </DialogActions>
    </form>
  )
}
