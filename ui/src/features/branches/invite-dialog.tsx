/** Invites a person by e-mail, role and branch, then shows the code to pass on. */
import { useMutation } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { FleetBranch, Invited, Role } from '@/core/types'

const roles: [Role, string][] = [
  ['manager', 'Manager: looks after the branch'],
  ['cashier', 'Cashier: sells and adds customers'],
  ['accountant', 'Accountant: reads, changes nothing'],
  ['owner', 'Owner: everything'],
]

type Props = { open: boolean; branches: FleetBranch[]; onClose: () => void }

export function InviteDialog({ open, branches, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Invite somebody">
      <InviteForm branches={branches.filter((branch) => !branch.waiting)} onClose={onClose} />
    </Dialog>
  )
}

function InviteForm({ branches, onClose }: Omit<Props, 'open'>) {
  const host = useHost()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('manager')
  const [branch, setBranch] = useState(branches[0]?.id ?? '')
  const invite = useMutation({ mutationFn: () => host.invite({ email, role, branch: branch || null }) })
  if (invite.data) return <Done invited={invite.data} onClose={onClose} />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!invite.isPending) invite.mutate()
  }
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-col gap-3">
      <TextField
        label="E-mail"
        type="email"
        value={email}
        error={fieldMessage(invite.error, 'email')}
        onChange={(event) => setEmail(event.target.value)}
        data-testid="invite-email"
      />
      <SelectField label="Role" value={role} onChange={(event) => setRole(event.target.value as Role)}>
        {roles.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </SelectField>
      <SelectField label="Branch" value={branch} onChange={(event) => setBranch(event.target.value)}>
        {branches.map((each) => (
          <option key={each.id} value={each.id}>
            {each.code} · {each.name}
          </option>
        ))}
        <option value="">Every branch</option>
      </SelectField>
      {invite.error && !fieldMessage(invite.error, 'email') && (
        <Notice kind="bad">{ApiError.from(invite.error).message}</Notice>
      )}
      <DialogActions onCancel={onClose}>
        <Button type="submit" variant="primary" pending={invite.isPending} data-testid="invite-make">
          Make the invitation
        </Button>
      </DialogActions>
    </form>
  )
}

function Done({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const t = useT()
  return (
    <div className="mt-3 flex flex-col gap-3">
      <p className="text-quiet">
        Hand this code to <span className="selectable font-medium text-ink">{invited.email}</span>. It is shown only now
        and holds until {moment(invited.expires_at)}.
      </p>
      <div className="flex items-center gap-2 rounded-md border border-line bg-sunken py-2 pr-2 pl-4">
        <span data-testid="invite-code" className="selectable flex-1 font-mono text-head font-semibold tracking-wide">
          {invited.code}
        </span>
        <Button
          icon={Copy}
          data-focus
          onClick={() => void navigator.clipboard.writeText(invited.code).then(() => toast.success('Copied'))}
        >
          Copy
        </Button>
      </div>
      {invited.text && (
        <div className="flex items-end gap-2">
          <TextArea
            label={t('invite-text')}
            hint={t('invite-text-hint')}
            readOnly
            rows={3}
            className="min-w-0 flex-1 [&_textarea]:font-mono"
            value={invited.text}
            onFocus={(event) => event.target.select()}
            data-testid="invite-text"
          />
          <Button
            icon={Copy}
            className="mb-5"
            onClick={() =>
              void navigator.clipboard.writeText(invited.text ?? '').then(() => toast.success(t('invite-text-copied')))
            }
          >
            {t('invite-text-copy')}
          </Button>
        </div>
      )}
      <p className="text-small text-faint">
        On the new computer: Settings, Hub, “I have an invitation”. Only somebody who signs in with this e-mail and
        knows the code can use it.
      </p>
      <DialogActions cancel="Done" onCancel={onClose}>
        {null}
      </DialogActions>
    </div>
  )
}
