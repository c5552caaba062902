/** Tabs under a page title. */
import { Tabs as Base } from '@base-ui/react/tabs'
import { type ReactNode, useEffect } from 'react'
import { useCommand } from '@/core/commands'
import { initialFocus, restoreFocus } from './focus'

export type Tab<K extends string> = { key: K; label: string; count?: string }

type Props<K extends string> = {
  tabs: readonly Tab<K>[]
  value: K
  onChange: (key: K) => void
  children: ReactNode
  label: string
}

export function Tabs<K extends string>({ tabs, value, onChange, children, label }: Props<K>) {
  const step = (by: number) => {
    const at = tabs.findIndex((tab) => tab.key === value)
    const next = tabs[(at + by + tabs.length) % tabs.length]
    if (next) onChange(next.key)
  }
  useCommand('screen.next-tab', () => step(1))
  useCommand('screen.previous-tab', () => step(-1))
  // What had the focus went with the old tab.
  useEffect(() => restoreFocus(initialFocus()), [value])

  return (
    <Base.Root value={value} onValueChange={(next) => onChange(next as K)} className="flex min-h-0 flex-1 flex-col">
      <Base.List
        aria-label={label}
        activateOnFocus
        className="relative flex shrink-0 gap-1 overflow-x-auto border-b border-line px-5"
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.key}
            value={tab.key}
            data-testid={`tab-${tab.key}`}
            className="flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2 font-medium whitespace-nowrap text-quiet -outline-offset-2 hover:text-ink data-[active]:border-accent data-[active]:text-ink"
          >
            {tab.label}
            {tab.count && (
              <span className="tabular rounded-full bg-sunken px-1.5 text-tiny text-quiet">{tab.count}</span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel value={value} tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
