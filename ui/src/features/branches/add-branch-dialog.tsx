/** Adds a branch by code and name. */
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useFleetChange } from './queries'

export function AddBranchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Add a branch"
      text="Once this computer has synced, a computer can be connected to the branch by its code."
    >
      <AddBranchForm onClose={onClose} />
    </Dialog>
  )
}

function AddBranchForm({ onClose }: { onClose: () => void }) {
  const host = useHost()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const add = useFleetChange(host.addBranch, () => {
    toast.success(`${name.trim()} added`)
    onClose()
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!add.isPending) add.mutate({ code, name })
  }
  const elsewhere = add.error && !fieldMessage(add.error, 'code') && !fieldMessage(add.error, 'name')
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-col gap-3">
      <div className="grid grid-cols-[7rem_1fr] gap-3">
        <TextField
          label="Code"
          placeholder="PUN"
          maxLength={4}
          value={code}
          error={fieldMessage(add.error, 'code')}
          onChange={(event) => setCode(event.target.value.toUpperCase())}
          data-testid="branch-code"
        />
        <TextField
          label="Name"
          placeholder="Pune, Laxmi Road"
          value={name}
          error={fieldMessage(add.error, 'name')}
          onChange={(event) => setName(event.target.value)}
          data-testid="branch-name"
        />
      </div>
      <p className="text-small text-faint">
        Two to four letters or digits. Bills and devices carry the code, so it is given once and never to another
        branch.
      </p>
      {elsewhere && <Notice kind="bad">{ApiError.from(add.error).message}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button type="submit" variant="primary" pending={add.isPending} data-testid="branch-save">
          Add branch
        </Button>
      </DialogActions>
    </form>
  )
}
