/** The palette's field and list. */
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { type LucideIcon, Search } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useScans } from '@/components/scan/scanner'
import { Kbd } from '@/components/ui/kbd'
import { Keys } from '@/components/ui/keys'
import type { CommandId } from '@/core/commands'
import { printed } from '@/core/commands'
import { useT } from '@/core/l10n'
import { type Choice, useChoices, useNewNamed, type Way } from './use-choices'
import { useExactMatch, useFound } from './use-found'

export function Choices({ onChoose }: { onChoose: (way: Way) => void }) {
  const t = useT()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const found = useFound(text)
  const { screens, commands } = useChoices(text)
  const named = useNewNamed(text)
  const input = useRef<HTMLInputElement>(null)
  const exactMatch = useExactMatch()
  const choose = (way: Way, act: () => void) => () => {
    onChoose(way)
    act()
  }
  useScans((code, field) => {
    if (field !== input.current) return false
    setText(code)
    void exactMatch(code).then((one) => one && choose('place', () => void navigate(one))())
    return true
  })
  const listed = (choices: readonly Choice[]) =>
    choices.map(({ key, words, icon, command, way, act }) => (
      <Item key={key} value={key} icon={icon} command={command} onSelect={choose(way, act)}>
        {words}
      </Item>
    ))
  const nothing = screens.length + commands.length === 0 && found.every(({ rows }) => rows.length === 0)

  return (
    <Command shouldFilter={false} loop label={t('command-palette')}>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-faint" />
        <Command.Input
          ref={input}
          value={text}
          onValueChange={setText}
          placeholder={t('palette-placeholder')}
          className="h-11 flex-1 bg-transparent outline-none"
        />
        <Kbd>{printed('escape')}</Kbd>
      </div>
      <Command.List className="max-h-[50vh] overflow-y-auto p-1.5">
        {nothing && (
          // A listbox may hold only options, so the empty text is a disabled one.
          <div role="option" aria-disabled aria-selected={false} className="px-3 py-4 text-center text-quiet">
            {t('palette-nothing', { text })}
          </div>
        )}
        {screens.length > 0 && <Group heading={t('palette-screens')}>{listed(screens)}</Group>}
        {found.map(
          ({ place, route, rows }) =>
            rows.length > 0 && (
              <Group key={place.name} heading={t(place.label)}>
                {rows.map(({ id, name, note }) => (
                  <Item
                    key={id}
                    value={id}
                    icon={place.icon}
                    note={note && t.say(note)}
                    onSelect={choose('place', () => void navigate({ to: route.to, search: { open: id } }))}
                  >
                    {name}
                  </Item>
                ))}
              </Group>
            ),
        )}
        {commands.length + named.length > 0 && (
          <Group heading={t('palette-commands')}>{listed([...commands, ...named])}</Group>
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
  command?: CommandId
  note?: string | null
  onSelect: () => void
  children: ReactNode
}

function Item({ value, icon: Icon, command, note, onSelect, children }: ItemProps) {
  return (
    <Command.Item
      value={value}
      onSelect={onSelect}
      className="flex h-9 items-center gap-2.5 rounded-md px-2.5 data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-text"
    >
      <Icon aria-hidden className="size-4 shrink-0 text-faint" />
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {note && <span className="tabular text-small text-faint">{note}</span>}
      {command && <Keys of={command} />}
    </Command.Item>
  )
}
