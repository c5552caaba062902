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

const roles: readonly Role[] = ['manager', 'cashier', 'accountant', 'owner']

type Props = { open: boolean; branches: FleetBranch[]; onClose: () => void }

export function InviteDialog({ open, branches, onClose }: Props) {
  const t = useT()
  return (
    <Dialog open={open} onClose={onClose} title={t('invite-title')}>
      <InviteForm branches={branches.filter((branch) => !branch.waiting)} onClose={onClose} />
    </Dialog>
  )
}

function InviteForm({ branches, onClose }: Omit<Props, 'open'>) {
  const t = useT()
  const host = useHost()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('manager')
  const [branch, setBranch] = useState(branches[0]?.id ?? '')
  const invite = useMutation({ mutationFn: () => host.invite({ email, role, branch: branch || null }) })
  if (invite.data) return <Done invited={invite.data} onClose={onClose} />
  const wrong = fieldMessage(invite.error, 'email')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!invite.isPending) invite.mutate()
  }
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex flex-col gap-3">
      <TextField
        label={t('invite-email')}
        type="email"
        value={email}
        error={wrong && t.say(wrong)}
        onChange={(event) => setEmail(event.target.value)}
        data-testid="invite-email"
      />
      <SelectField label={t('invite-role')} value={role} onChange={(event) => setRole(event.target.value as Role)}>
        {roles.map((key) => (
          <option key={key} value={key}>
            {t(`invite-role-${key}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('invite-branch')} value={branch} onChange={(event) => setBranch(event.target.value)}>
        {branches.map((each) => (
          <option key={each.id} value={each.id}>
            {each.code} · {each.name}
          </option>
        ))}
        <option value="">{t('invite-every-branch')}</option>
      </SelectField>
      {invite.error && !wrong && <Notice kind="bad">{t.say(ApiError.from(invite.error).said)}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button type="submit" variant="primary" pending={invite.isPending} data-testid="invite-make">
          {t('invite-make')}
        </Button>
      </DialogActions>
    </form>
  )
}

function Done({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const t = useT()
  return (
    <div className="mt-3 flex flex-col gap-3">
      <p className="selectable text-quiet">
        {t('invite-hand', { email: invited.email, until: moment(invited.expires_at) })}
      </p>
      <div className="flex items-center gap-2 rounded-md border border-line bg-sunken py-2 pr-2 pl-4">
        <span data-testid="invite-code" className="selectable flex-1 font-mono text-head font-semibold tracking-wide">
          {invited.code}
        </span>
        <Button
          icon={Copy}
          data-focus
          onClick={() => void navigator.clipboard.writeText(invited.code).then(() => toast.success(t('invite-copied')))}
        >
          {t('do-copy')}
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
      <p className="text-small text-faint">{t('invite-hint')}</p>
      <DialogActions cancel={t('invite-done')} onCancel={onClose}>
        {null}
      </DialogActions>
    </div>
  )
}
