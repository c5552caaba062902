/** Searches on typing and scanning; `/` and Ctrl+F focus it from anywhere on the screen. */
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useScans } from '@/components/scan/scanner'
import { control } from '@/components/ui/field'
import { useInitialFocus } from '@/components/ui/focus'
import { Keys } from '@/components/ui/keys'
import { useCommand, useIsOnTop } from '@/core/commands'
import { useT } from '@/core/l10n'

/** Debounce: too short to notice, long enough to query once for letters typed together. */
export const SEARCH_WAIT_MS = 30

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** Enter or a scan: look for exactly this text, which `onChange` has received already. */
  onFind?: (text: string) => void
  testId: string
  ref?: RefObject<HTMLInputElement | null>
}

export function SearchBox({ label, value, onChange, onKeyDown, onFind, testId, ref }: Props) {
  const t = useT()
  const own = useRef<HTMLInputElement>(null)
  const input = ref ?? own
  const [typed, setTyped] = useState(value)
  const [seen, setSeen] = useState(value)
  const [sent, setSent] = useState(value)
  // A value other than the last one sent came from outside, e.g. the back button, and replaces what was typed.
  if (value !== seen) {
    setSeen(value)
    if (value !== sent) {
      setSent(value)
      setTyped(value)
    }
  }
  useInitialFocus(input)
  const isOnTop = useIsOnTop()

  useEffect(() => {
    // What was sent already may not have come back yet.
    if (typed === value || typed === sent) return
    const timer = setTimeout(() => {
      setSent(typed)
      onChange(typed)
    }, SEARCH_WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, value, sent, onChange])

  const find = (text: string) => {
    setTyped(text)
    setSent(text)
    if (text !== value) onChange(text)
    if (text.trim()) onFind?.(text.trim())
  }
  // A code replaces the search, whether or not it was typed into the box.
  useScans((code, field) => {
    const box = input.current
    if (!box || !isOnTop() || (field && field !== box)) return false
    find(code)
    return true
  })

  const come = () => {
    input.current?.focus()
    input.current?.select()
  }
  useCommand('screen.search', come)

  return (
    <div className="relative max-w-72 min-w-40 grow basis-40">
      <Search aria-hidden className="pointer-events-none absolute top-2 left-2.5 size-4 text-faint" />
      <input
        ref={input}
        type="text"
        role="searchbox"
        aria-label={label}
        placeholder={label}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        data-initial-focus
        data-testid={testId}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed) {
            event.stopPropagation()
            setTyped('')
          } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) find(typed)
          else onKeyDown(event)
        }}
        className={`${control} h-8 border-edge pr-8 pl-8`}
      />
      <span className="absolute top-1.5 right-1.5 flex h-5 items-center">
        {typed ? (
          <button
            type="button"
            aria-label={t('list-clear-search')}
            onClick={() => {
              setTyped('')
              input.current?.focus()
            }}
            className="flex size-6 items-center justify-center rounded text-faint hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        ) : (
          <span aria-hidden className="pr-1">
            <Keys of="screen.search" />
          </span>
        )}
      </span>
    </div>
  )
}
