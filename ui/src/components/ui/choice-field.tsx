/** A text field with common choices: one is chosen from the list, anything else is typed. */
import { Autocomplete } from '@base-ui/react/autocomplete'
import { Check } from 'lucide-react'
import { type ComponentProps } from 'react'
import { useT } from '@/core/l10n'
import { TextField } from './field'

type Props = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange'> & {
  value: string
  onPick: (value: string) => void
  choices: readonly string[]
}

export function ChoiceField({ value, onPick, choices, unit, ...field }: Props) {
  const t = useT()
  return (
    <Autocomplete.Root
      items={choices}
      // All of them stay offered: the one that stands is usually the one that is wrong.
      mode="none"
      openOnInputClick
      value={value}
      onValueChange={onPick}
    >
      <Autocomplete.Input render={<TextField unit={unit} {...field} />} />
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={4} className="z-60 outline-none">
          <Autocomplete.Popup className="max-h-72 w-(--anchor-width) min-w-24 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-lift outline-none">
            <Autocomplete.List aria-label={`${field.label}: ${t('form-choices')}`}>
              {(choice: string) => (
                <Autocomplete.Item
                  key={choice}
                  value={choice}
                  className="tabular flex h-7 items-center gap-2 rounded px-2 outline-none data-[highlighted]:bg-hover"
                >
                  <Check aria-hidden className={choice === value ? 'size-4 text-accent-text' : 'size-4 opacity-0'} />
                  {unit ? `${choice} ${unit}` : choice}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  )
}
