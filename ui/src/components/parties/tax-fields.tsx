/** The GSTIN, and the state it tells. */
import { type ChangeEvent, useMemo, useRef } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { SelectField, TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import { followedState, stateName, stateOfGstin, statesByName } from './states'

type Bound = Pick<UseFormRegisterReturn, 'name' | 'ref' | 'onChange' | 'onBlur'> & { error: string | undefined }

type Props = {
  /** The beginning of the test ids. */
  testId: string
  typed: { gstin: string; state: string }
  gstin: Bound
  state: Bound
  /** Chooses the state that a GSTIN tells. */
  onState: (code: string) => void
  hints: { gstin: string; state: string }
}

export function TaxFields({ testId, typed, gstin, state, onState, hints }: Props) {
  const t = useT()
  const states = useMemo(() => statesByName(t), [t])
  const known = stateOfGstin(typed.gstin)
  // The state that a GSTIN told, which the next one may replace.
  const told = useRef(known)
  const follow = (event: ChangeEvent<HTMLInputElement>) => {
    const followed = followedState(event.target.value, told.current, typed.state)
    void gstin.onChange(event)
    if (followed === null) return
    told.current = followed
    onState(followed)
  }
  return (
    <>
      <TextField
        label={t('form-gstin')}
        hint={known ? stateName(t, known) : hints.gstin}
        autoCapitalize="characters"
        data-testid={`${testId}-gstin`}
        {...gstin}
        onChange={follow}
      />
      <SelectField label={t('form-state')} hint={hints.state} data-testid={`${testId}-state`} {...state}>
        <option value="">{t('form-no-state')}</option>
        {typed.state && !states.some(({ code }) => code === typed.state) && (
          <option value={typed.state}>{t('form-unknown-state', { code: typed.state })}</option>
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
