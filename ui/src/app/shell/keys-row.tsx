/** A command in the sheet of keys: Enter, then the new keys. */
import { RotateCcw } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Kbd } from '@/components/ui/kbd'
import {
  chooseKeys,
  type Command,
  type CommandId,
  isChosen,
  isReserved,
  pressedKeys,
  printed,
  resetKeys,
  useKeys,
} from '@/core/commands'
import { useT } from '@/core/l10n'
import { commandWords } from './command-words'

type Props = { command: Command; words: string; onSaid: (said: string) => void }

export function KeysRow({ command, words, onSaid }: Props) {
  const t = useT()
  const id = command.id as CommandId
  const keys = useKeys()(id)
  const [listening, setListening] = useState(false)

  /** Every key is the new one, but Escape, which keeps the old ones. */
  const take = (event: KeyboardEvent) => {
    if (!listening) return
    event.preventDefault()
    event.stopPropagation()
    const pressed = pressedKeys(event.nativeEvent)
    if (!pressed) return
    if (pressed === 'escape') return setListening(false)
    if (isReserved(pressed, id)) return onSaid(t('keys-reserved', { keys: printed(pressed) }))
    const other = chooseKeys(id, [pressed])
    if (other) return onSaid(t('keys-taken', { keys: printed(pressed), command: commandWords(t, other) }))
    setListening(false)
    onSaid(t('keys-changed', { command: words, keys: printed(pressed) }))
  }

  return (
    <li className="flex h-9 items-center gap-1">
      <button
        type="button"
        data-stop
        data-testid={`keys-${id}`}
        title={t('keys-change', { command: words })}
        onKeyDown={take}
        onClick={() => {
          onSaid('')
          setListening(true)
        }}
        onBlur={() => setListening(false)}
        className={cx(
          'flex h-8 min-w-0 flex-1 items-center gap-2 rounded-md px-2 text-left -outline-offset-2 hover:bg-hover',
          listening && 'bg-accent-soft text-accent-text',
        )}
      >
        <span className="min-w-0 flex-1 truncate">{words}</span>
        {listening ? (
          <span className="text-small">{t('keys-press')}</span>
        ) : keys.length > 0 ? (
          [...new Set(keys.map(printed))].map((one) => <Kbd key={one}>{one}</Kbd>)
        ) : (
          <span className="text-small text-faint">{t('keys-none')}</span>
        )}
      </button>
      {isChosen(id) && (
        <IconButton
          label={t('keys-reset')}
          icon={RotateCcw}
          onClick={() => resetKeys(id)}
          data-testid={`keys-reset-${id}`}
        />
      )}
    </li>
  )
}
