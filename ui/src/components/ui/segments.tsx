/** A segmented control: a few options side by side, one of them selected. */
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
    <div role="group" aria-label={label} className={cx('flex flex-wrap gap-1', className)}>
      {options.map((option) => (
        <button
          key={option.key}
          type="button"
          aria-pressed={value === option.key}
          onClick={() => onChange(option.key)}
          className={cx(
            'h-7 rounded-md border px-3 text-small',
            value === option.key
              ? 'border-accent bg-accent-soft font-medium text-accent-text'
              : 'border-line-strong text-quiet hover:bg-hover',
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
