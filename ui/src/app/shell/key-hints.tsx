/** A bar of fixed height at the foot of the screen with the commands that work right now, each with its key, and pressable. */
import { useSyncExternalStore } from 'react'
import { Kbd } from '@/components/ui/kbd'
import { type Active, answers, commandOf, printed, type Scope, useActive, useKeys, useTopLayer } from '@/core/commands'
import { keyHints } from '@/core/key-hints'
import { useT } from '@/core/l10n'

/** What is nearest to the focus comes first; what does not fit is cut off. */
const ORDER: readonly Scope[] = ['bill', 'till', 'grid', 'card', 'list', 'record', 'screen', 'everywhere']
/** Said elsewhere: the sidebar has the places, F1 stands at the end, sizes are set once. */
const ELSEWHERE = /^(go\.|app\.(keys|zoom|hints))/

const subscribe = (listener: () => void) => {
  const later = () => void setTimeout(listener)
  document.addEventListener('focusin', later)
  document.addEventListener('focusout', later)
  return () => {
    document.removeEventListener('focusin', later)
    document.removeEventListener('focusout', later)
  }
}
const useFocused = () => useSyncExternalStore(subscribe, () => document.activeElement)

export function KeyHints() {
  return keyHints.use() ? <Bar /> : null
}

function Bar() {
  const t = useT()
  const keysOf = useKeys()
  const focused = useFocused()
  const active = useActive(useTopLayer())
  const working = active
    .filter(({ id }) => !ELSEWHERE.test(id) && answers(id, keysOf(id), focused) && keysOf(id).length > 0)
    .sort((one, other) => rank(one) - rank(other))
  const help = active.find(({ id }) => id === 'app.keys')
  return (
    <aside
      aria-label={t('hints-label')}
      data-testid="key-hints"
      className="flex h-7 shrink-0 items-center gap-3 overflow-hidden border-t border-line bg-surface px-5 text-small text-faint"
    >
      <span className="flex h-7 min-w-0 flex-1 flex-wrap items-center gap-x-3 overflow-hidden">
        {working.map((command) => (
          <Hint key={command.id} {...command} words={t(commandOf(command.id).words)} />
        ))}
      </span>
      {help && <Hint {...help} words={t('hints-more')} />}
    </aside>
  )
}

/** Within a scope, what belongs to this screen comes before what works on each of them. */
const rank = ({ id }: Active) => ORDER.indexOf(commandOf(id).scope) * 2 + (id.startsWith('app.') ? 1 : 0)

function Hint({ id, act, words }: Active & { words: string }) {
  const [first] = useKeys()(id)
  return (
    <button
      type="button"
      // Reached by its key; a press must leave the focus where it is.
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
      data-hint={id}
      className="flex h-7 items-center gap-1.5 whitespace-nowrap hover:text-ink"
    >
      {first && <Kbd>{printed(first)}</Kbd>}
      {words}
    </button>
  )
}
