/** Files many products under one group, or under none. */
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { ChangeDialogProps } from './change-prices'
import { useItemGroups } from './queries'

export function SetGroup({ count, pending, onChange, onClose }: ChangeDialogProps) {
  const t = useT()
  const groups = useItemGroups().data ?? []
  const [group, setGroup] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onChange({ what: 'group', group: group || null })
  }
  return (
    <Dialog open onClose={onClose} title={t('products-set-group-title', { count })}>
      <form onSubmit={submit} className="mt-4">
        <SelectField
          label={t('column-group')}
          value={group}
          onChange={(event) => setGroup(event.target.value)}
          data-testid="group-choice"
        >
          <option value="">{t('products-no-group')}</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <DialogActions cancel={t('do-cancel')} onCancel={onClose}>
          <Button type="submit" variant="primary" pending={pending} data-testid="group-change">
            {t('products-set-group')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
