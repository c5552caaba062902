/** A checkbox; `label` is for screen readers only. */
import { Checkbox as Base } from '@base-ui/react/checkbox'
import { Check, Minus } from 'lucide-react'

type Props = {
  checked: boolean
  onChange: (on: boolean) => void
  label: string
  /** Some of the items it stands for are ticked. */
  partly?: boolean
  testId?: string
  /** -1 where the row ticks it with a key of its own. */
  tabIndex?: number
}

export function Checkbox({ checked, onChange, label, partly = false, testId, tabIndex }: Props) {
  return (
    <Base.Root
      checked={checked}
      indeterminate={partly}
      onCheckedChange={onChange}
      aria-label={label}
      data-testid={testId}
      tabIndex={tabIndex}
      className="flex size-4 shrink-0 items-center justify-center rounded border border-edge bg-surface text-accent-ink transition-colors duration-100 hover:border-quiet data-[checked]:border-accent data-[checked]:bg-accent data-[indeterminate]:border-accent data-[indeterminate]:bg-accent"
    >
      <Base.Indicator className="flex">
        {partly ? <Minus aria-hidden className="size-3" /> : <Check aria-hidden className="size-3" />}
      </Base.Indicator>
    </Base.Root>
  )
}
