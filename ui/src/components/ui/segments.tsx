/** A segmented control: a few options side by side, one of them selected. One tab stop, and arrow keys inside. */
import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { cx } from './cx'

type Props<K extends string> = {
  label: string
  options: readonly { key: K; label: string }[]
  value: K
  onChange: (key: K) => void
  className?: string
}

export function Segments<K extends string>({ label, options, value, onChange, className }: Props<K>) {
  return (
    <ToggleGroup
      aria-label={label}
      value={[value]}
      // Pressing the selected one again changes nothing.
      onValueChange={([next]) => next && onChange(next as K)}
      className={cx('flex flex-wrap gap-1', className)}
    >
      {options.map((option) => (
        <Toggle
          key={option.key}
          value={option.key}
          className="h-7 rounded-md border border-line-strong px-3 text-small text-quiet hover:bg-hover data-[pressed]:border-accent data-[pressed]:bg-accent-soft data-[pressed]:font-medium data-[pressed]:text-accent-text"
        >
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
