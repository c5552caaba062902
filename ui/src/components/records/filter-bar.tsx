/** What a list is narrowed to: one button a filter, or a field for what it is compared with. Kept in the address. */
import { X } from 'lucide-react'
import { type RefObject, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { control } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import type { WordKey } from '@/core/l10n/texts'
import type { ListFilter } from '@/core/types'
import { withFilter } from './list-view'

export type FilterOffer = {
  /** Its name in the engine's description of the list. */
  name: string
  label: WordKey
  /** What it is compared with: one of these, or what is typed; with nothing when absent. */
  value?: 'text' | readonly { id: string; name: string }[]
}

/** Typed text is told once the typing pauses, milliseconds. */
const PAUSE_MS = 250

type Props = {
  offers: readonly FilterOffer[]
  filters: readonly ListFilter[]
  onFilters: (filters: ListFilter[]) => void
  onClose: () => void
  ref: RefObject<HTMLDivElement | null>
}

export function FilterBar({ offers, filters, onFilters, onClose, ref }: Props) {
  const t = useT()
  const has = (name: string) => filters.find((filter) => filter.name === name)
  const set = (name: string, value: string | null | undefined) => onFilters(withFilter(filters, name, value))
  return (
    <div
      ref={ref}
      role="group"
      aria-label={t('command-filter')}
      data-testid="filter-bar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      className="mx-5 mb-3 flex flex-wrap items-center gap-2"
    >
      {offers.map(({ name, label, value }) => {
        const own = has(name)
        if (value === undefined)
          return (
            <button
              key={name}
              type="button"
              aria-pressed={own !== undefined}
              data-testid={`filter-${name}`}
              onClick={() => set(name, own ? undefined : null)}
              className={cx(
                'h-7 rounded-md border px-3 text-small',
                own
                  ? 'border-accent bg-accent-soft font-medium text-accent-text'
                  : 'border-line-strong text-quiet hover:bg-hover',
              )}
            >
              {t(label)}
            </button>
          )
        if (value === 'text')
          return <TextFilter key={name} name={name} label={t(label)} value={own?.value ?? ''} onChange={set} />
        return (
          <select
            key={name}
            aria-label={t(label)}
            value={own?.value ?? ''}
            data-testid={`filter-${name}`}
            onChange={(event) => set(name, event.target.value || undefined)}
            className={cx(
              control,
              'h-7 w-auto max-w-48 border-edge text-small',
              own && 'border-accent text-accent-text',
            )}
          >
            <option value="">{t(label)}</option>
            {value.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )
      })}
      {filters.length > 0 && (
        <Button variant="quiet" small icon={X} onClick={() => onFilters([])} data-testid="filter-clear">
          {t('list-filter-clear')}
        </Button>
      )}
    </div>
  )
}

type TextProps = {
  name: string
  label: string
  value: string
  onChange: (name: string, value: string | undefined) => void
}

function TextFilter({ name, label, value, onChange }: TextProps) {
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    setTyped(value)
  }
  useEffect(() => {
    const text = typed.trim()
    if (text === value) return
    const timer = setTimeout(() => onChange(name, text || undefined), PAUSE_MS)
    return () => clearTimeout(timer)
  })
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={label}
      value={typed}
      data-testid={`filter-${name}`}
      onChange={(event) => setTyped(event.target.value)}
      className={cx(control, 'h-7 w-32 border-edge text-small', value && 'border-accent')}
    />
  )
}
