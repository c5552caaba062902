/** The sheet under F1: every command by where it works, with its keys, which are changed in place. Works by keys alone. */
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Switch } from '@/components/ui/switch'
import { type CommandId, commandOf, printed, resetKeys, type Scope, useKeys, useLostKeys } from '@/core/commands'
import { keyHints } from '@/core/key-hints'
import { useT } from '@/core/l10n'
import { commandWords, listed } from './command-words'
import { KeysRow } from './keys-row'

const SCOPES: readonly Scope[] = ['everywhere', 'screen', 'bill', 'till', 'list', 'card', 'record', 'grid']

export function KeysSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  return (
    <Dialog open={open} onClose={onClose} title={t('keys-title')} text={t('keys-text')} wide>
      <Sheet />
    </Dialog>
  )
}

function Sheet() {
  const t = useT()
  const keysOf = useKeys()
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const hints = keyHints.use()
  const lost = useLostKeys()
  const called = (id: CommandId) => commandWords(t, commandOf(id))
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = listed.filter((command) => {
    const printedKeys = keysOf(command.id as CommandId).map(printed)
    const about = [commandWords(t, command), ...printedKeys].join(' ').toLowerCase()
    return words.every((word) => about.includes(word))
  })

  return (
    <>
      <div className="mt-3 flex flex-wrap items-end gap-3">
        <TextField
          label={t('keys-search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            list.current?.querySelector<HTMLElement>('[data-stop]')?.focus()
          }}
          className="min-w-56 flex-1"
          data-testid="keys-search"
        />
        <Switch checked={hints} onChange={(on) => keyHints.set(on)}>
          {t('appearance-show-hints')}
        </Switch>
        <Button onClick={() => resetKeys()} data-testid="keys-reset-all">
          {t('keys-reset-all')}
        </Button>
      </div>
      <p role="status" data-testid="keys-said" className="mt-2 min-h-5 text-small text-quiet">
        {said}
      </p>
      {lost.length > 0 && (
        <Notice kind="warn" className="mt-1">
          <ul data-testid="keys-lost">
            {lost.map(({ id, key, other }) => (
              <li key={id}>
                {other
                  ? t('keys-lost', { command: called(id), keys: printed(key), other: commandWords(t, other) })
                  : t('keys-reserved', { keys: printed(key) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {shown.length === 0 && <p className="py-6 text-center text-quiet">{t('keys-nothing', { text })}</p>}
      {/* The arrow keys move between the commands; each is a button of its own. */}
      <div ref={list} onKeyDown={moveWithArrows} role="presentation">
        {SCOPES.map((scope) => {
          const own = shown.filter((command) => command.scope === scope)
          if (own.length === 0) return null
          return (
            <section key={scope} aria-label={t(`scope-${scope}`)} className="mt-3">
              <h3 className="text-small font-medium text-faint">{t(`scope-${scope}`)}</h3>
              <ul className="mt-1 grid gap-x-6 sm:grid-cols-2">
                {own.map((command) => (
                  <KeysRow key={command.id} command={command} words={commandWords(t, command)} onSaid={setSaid} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}
