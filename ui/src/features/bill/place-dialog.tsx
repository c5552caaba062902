/** Says by hand where the goods are supplied: what the address says holds otherwise. */
import { type FormEvent, useState } from 'react'
import { statesByName } from '@/components/parties/states'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import { useT } from '@/core/l10n'

type Props = {
  value: string | null
  onTake: (place: string | null) => void
  onClose: () => void
  returnFocus: () => void
}

export function PlaceDialog({ value, onTake, onClose, returnFocus }: Props) {
  const t = useT()
  const [place, setPlace] = useState(value ?? '')
  const take = (event: FormEvent) => {
    event.preventDefault()
    onTake(place || null)
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={t('command-place')} returnFocus={returnFocus}>
      <form
        onSubmit={take}
        noValidate
        className="mt-3"
        onKeyDown={(event) => {
          // Enter in a list of choices sends no form by itself.
          if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) take(event)
        }}
      >
        <SelectField
          label={t('command-place')}
          value={place}
          data-focus
          data-testid="till-place-choice"
          onChange={(event) => setPlace(event.target.value)}
        >
          <option value="">{t('till-place-own')}</option>
          {statesByName(t).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <DialogActions onCancel={onClose}>
          <Button type="submit" variant="primary">
            {t('do-apply')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
