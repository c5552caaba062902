/** The fields of a party's form. */
import { type ChangeEvent, type ReactNode, useMemo, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import type { Fields } from '@/components/records/use-form'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { PartyText } from './draft'
import { followedState, stateName, stateOfGstin, statesByName } from './states'

type Props<V extends PartyText> = {
  /** What one is called: the prefix of the test ids. */
  noun: string
  form: Fields<V>
  /** Further short fields, beside the state. */
  children?: ReactNode
}

export function PartyFields<V extends PartyText>({ noun, form, children }: Props<V>) {
  const { bind } = form
  const t = useT()
  return (
    <>
      <TextField label={t('form-name')} required data-testid={`${noun}-form-name`} {...bind('name')} />
      <div className="grid grid-cols-2 gap-4">
        <TextField label={t('form-phone')} type="tel" data-testid={`${noun}-form-phone`} {...bind('phone')} />
        <TextField label={t('form-email')} type="email" {...bind('email')} />
      </div>
      <TextArea label={t('form-address')} {...bind('address')} />
      <div className="grid grid-cols-2 gap-4">
        <TaxFields noun={noun} form={form} />
        {children}
      </div>
      <TextArea label={t('form-notes')} {...bind('notes')} />
    </>
  )
}

/** The GSTIN, and the state it tells. */
function TaxFields<V extends PartyText>({ noun, form }: Props<V>) {
  const t = useT()
  const [gstin = '', state = ''] = useWatch({ control: form.control, name: ['gstin', 'state_code'] })
  const states = useMemo(() => statesByName(t), [t])
  const known = stateOfGstin(gstin)
  // The state that a GSTIN told, which the next one may replace.
  const told = useRef(known)
  const bound = form.bind('gstin')
  const typed = (event: ChangeEvent<HTMLInputElement>) => {
    const followed = followedState(event.target.value, told.current, state)
    void bound.onChange(event)
    if (followed === null) return
    told.current = followed
    form.set('state_code', followed)
  }
  return (
    <>
      <TextField
        label={t('form-gstin')}
        hint={known ? stateName(t, known) : t('form-gstin-hint')}
        autoCapitalize="characters"
        data-testid={`${noun}-form-gstin`}
        {...bound}
        onChange={typed}
      />
      <SelectField
        label={t('form-state')}
        hint={t('form-state-hint')}
        data-testid={`${noun}-form-state`}
        {...form.bind('state_code')}
      >
        <option value="">{t('form-no-state')}</option>
        {state && !states.some(({ code }) => code === state) && (
          <option value={state}>{t('form-unknown-state', { code: state })}</option>
        )}
        {states.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  )
}
