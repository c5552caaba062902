/** The command palette: screens, actions, and records that match the text. */
import { Dialog as Base } from '@base-ui/react/dialog'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { type LucideIcon, Plus, RefreshCw, Search } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { features, searchable } from '@/app/features'
import { NEW } from '@/components/records/list-view'
import { useScans } from '@/components/scan/scanner'
import { backdrop } from '@/components/ui/dialog'
import { initialFocus } from '@/components/ui/focus'
import { isCovered, Layer } from '@/core/commands'
import { Kbd } from '@/components/ui/kbd'
import { oneOf, screenKind } from '@/core/records'
import { useFound, useExactMatch } from './use-found'

/** "Go to a screen, product or customer", for example. */
const placeholder = `Go to a ${oneOf(['screen', ...searchable.map(({ search }) => screenKind(search.table).one)])}`

type Props = { open: boolean; onClose: () => void; onSync: () => void }

export function Palette({ open, onClose, onSync }: Props) {
  const went = useRef(false)
  const go = () => {
    went.current = true
    onClose()
  }
  /** Decides the focus on closing: a choice moves it to the new screen, unless a drawer opened there. */
  const leave = () => {
    const chose = went.current
    went.current = false
    return chose ? !isCovered() && initialFocus() : true
  }
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Layer there={open}>
          <Base.Popup
            finalFocus={leave}
            className="fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-surface shadow-lift"
          >
            <Base.Title className="sr-only">Go to anything</Base.Title>
            <Choices onGo={go} onSync={onSync} />
          </Base.Popup>
        </Layer>
      </Base.Portal>
    </Base.Root>
  )
}

function Choices({ onGo, onSync }: { onGo: () => void; onSync: () => void }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const found = useFound(text)
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = (label: string) => words.every((word) => label.toLowerCase().includes(word))
  const go = (act: () => void) => () => {
    onGo()
    act()
  }
  const input = useRef<HTMLInputElement>(null)
  const exactMatch = useExactMatch()
  useScans((code, field) => {
    if (field !== input.current) return false
    setText(code)
    void exactMatch(code).then((one) => one && go(() => void navigate(one))())
    return true
  })
  const actions = [
    ...searchable.map(({ search, route }) => ({
      label: `New ${screenKind(search.table).one}`,
      icon: Plus,
      keys: undefined,
      act: () => void navigate({ to: route.to, search: { open: NEW } }),
    })),
    { label: 'Sync now', icon: RefreshCw, keys: 'Ctrl S', act: onSync },
  ].filter((action) => matches(action.label))
  const screens = features
    .map(({ place, route }, n) => ({ ...place, to: route.to, keys: `Alt ${n + 1}` }))
    .filter(({ label }) => matches(label))

  return (
    <Command shouldFilter={false} loop label="Go to anything">
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <Command.Input
          ref={input}
          value={text}
          onValueChange={setText}
          placeholder={placeholder}
          className="h-11 flex-1 bg-transparent outline-none"
        />
        <Kbd>Esc</Kbd>
      </div>
      <Command.List className="max-h-[50vh] overflow-y-auto p-1.5">
        <Command.Empty>
          {/* A listbox may hold only options, so the empty text is a disabled one. */}
          <div role="option" aria-disabled aria-selected={false} className="px-3 py-8 text-center text-quiet">
            Nothing is called “{text}”.
          </div>
        </Command.Empty>
        {screens.length > 0 && (
          <Group heading="Screens">
            {screens.map(({ name, label, to, icon, keys }) => (
              <Item
                key={name}
                value={`go ${name}`}
                icon={icon}
                keys={keys}
                onSelect={go(() => void navigate({ to, search: {} }))}
              >
                {label}
              </Item>
            ))}
          </Group>
        )}
        {actions.length > 0 && (
          <Group heading="Actions">
            {actions.map(({ label, icon, keys, act }) => (
              <Item key={label} value={`do ${label}`} icon={icon} keys={keys} onSelect={go(act)}>
                {label}
              </Item>
            ))}
          </Group>
        )}
        {found.map(
          ({ place, route, rows }) =>
            rows.length > 0 && (
              <Group key={place.name} heading={place.label}>
                {rows.map(({ id, name, note }) => (
                  <Item
                    key={id}
                    value={id}
                    icon={place.icon}
                    note={note}
                    onSelect={go(() => void navigate({ to: route.to, search: { open: id } }))}
                  >
                    {name}
                  </Item>
                ))}
              </Group>
            ),
        )}
      </Command.List>
    </Command>
  )
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&>[cmdk-group-heading]]:px-2.5 [&>[cmdk-group-heading]]:pt-2 [&>[cmdk-group-heading]]:pb-1 [&>[cmdk-group-heading]]:text-small [&>[cmdk-group-heading]]:font-medium [&>[cmdk-group-heading]]:text-faint"
    >
      {children}
    </Command.Group>
  )
}

type ItemProps = {
  value: string
  icon: LucideIcon
  keys?: string
  note?: string | null
  onSelect: () => void
  children: ReactNode
}

function Item({ value, icon: Icon, keys, note, onSelect, children }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex h-9 items-center gap-2.5 rounded-md px-2.5 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-text"
    >
      <Icon aria-hidden className="size-4 shrink-0 text-faint" />
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {note && <span className="tabular text-small text-faint">{note}</span>}
      {keys && <Kbd>{keys}</Kbd>}
    </Command.Item>
  )
}
