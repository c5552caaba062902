/** A record's field that offers choices. */
import type { ComponentProps } from 'react'
import { useController } from 'react-hook-form'
import { ChoiceField } from '@/components/ui/choice-field'
import type { Fields, Values } from './use-form'

type Props<V extends Values> = Omit<
  ComponentProps<typeof ChoiceField>,
  'value' | 'onPick' | 'error' | 'name' | 'form'
> & {
  form: Fields<V>
  field: keyof V & string
}

export function Choice<V extends Values>({ form, field: name, ...rest }: Props<V>) {
  const {
    field: { ref, value, onBlur },
    fieldState,
  } = useController({ control: form.control, name })
  return (
    <ChoiceField
      {...rest}
      ref={ref}
      onBlur={onBlur}
      value={value}
      error={fieldState.error?.message}
      onPick={(picked) => form.set(name, picked)}
    />
  )
}
