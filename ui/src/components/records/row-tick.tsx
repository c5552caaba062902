/** The checkbox of a row: as light as a row that scrolls by must be. Keys tick rows through the list's own commands. */
import { Check } from 'lucide-react'
import { cx } from '@/components/ui/cx'

type Props = { label: string; checked: boolean; onChange: (on: boolean) => void }

export function RowTick({ label, checked, onChange }: Props) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={label}
      tabIndex={-1}
      onClick={(event) => {
        // With Shift it is the row's press, which ticks a range; else the row would open.
        if (event.shiftKey) return
        event.stopPropagation()
        onChange(!checked)
      }}
      className={cx(
        'flex size-4 shrink-0 items-center justify-center rounded border hover:border-quiet',
        checked ? 'border-accent bg-accent text-accent-ink' : 'border-edge bg-surface',
      )}
    >
      {checked && <Check aria-hidden className="size-3" />}
    </button>
  )
}
