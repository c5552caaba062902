/** One person: name, role, PIN, and whether he still works here. */
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Staff, StaffRole } from '@/core/types'
import { useBranches } from './queries'

const ROLES = ['owner', 'manager', 'cashier', 'accountant'] as const

type Props = { person: Staff | null; first: boolean; leads: boolean; onClose: () => void }

export function PersonDialog({ person, first, leads, onClose }: Props) {
  const t = useT()
  const host = useHost()
  const branches = useBranches()
  const role: StaffRole = person?.role ?? (first ? 'owner' : 'cashier')
  const { bind, submit, pending, problem, isDirty } = useEngineForm({
    values: {
      name: person?.name ?? '',
      role,
      branch_id: person?.branch_id ?? '',
      active: person?.active === false ? 'no' : 'yes',
      pin: '',
    },
    save: async (typed) => {
      const draft = {
        name: typed.name,
        role: typed.role,
        branch_id: typed.branch_id || null,
        active: typed.active === 'yes',
      }
      if (!person) return host.addStaff(draft, typed.pin || null)
      if (leads) await host.changeStaff(person.id, draft)
      return typed.pin ? host.setStaffPin(person.id, typed.pin) : person
    },
    onSaved: onClose,
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={person ? person.name : t('people-add')}
      text={first ? t('people-first-text') : undefined}
    >
      <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-3" data-testid="person-form">
        <fieldset disabled={!leads} className="flex min-w-0 flex-col gap-3">
          <TextField label={t('column-name')} required data-focus data-testid="person-name" {...bind('name')} />
          <SelectField label={t('column-role')} disabled={first} data-testid="person-role" {...bind('role')}>
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {t(`role-${one}`)}
              </option>
            ))}
          </SelectField>
          {(branches.length > 1 || person?.branch_id) && (
            <SelectField
              label={t('column-branch_id')}
              hint={t('people-branch-hint')}
              data-testid="person-branch"
              {...bind('branch_id')}
            >
              <option value="">{t('people-every-branch')}</option>
              {branches.map(({ id, code, name }) => (
                <option key={id} value={id}>
                  {code} · {name}
                </option>
              ))}
              {person?.branch_id && !branches.some(({ id }) => id === person.branch_id) && (
                <option value={person.branch_id}>{person.branch_id}</option>
              )}
            </SelectField>
          )}
          {person && (
            <SelectField label={t('column-active')} data-testid="person-active" {...bind('active')}>
              <option value="yes">{t('staff-here')}</option>
              <option value="no">{t('staff-left')}</option>
            </SelectField>
          )}
        </fieldset>
        <TextField
          type="password"
          inputMode="numeric"
          maxLength={8}
          label={person?.has_pin ? t('people-new-pin') : t('column-pin_hash')}
          hint={t('pin-form')}
          required={first}
          data-testid="person-pin"
          {...bind('pin')}
        />
        {problem && <Notice kind="bad">{problem}</Notice>}
        <DialogActions onCancel={onClose}>
          <Button type="submit" variant="primary" pending={pending} disabled={!isDirty} data-testid="person-save">
            {t('do-save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
