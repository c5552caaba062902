/** Searches while one types; `/` or Ctrl+F comes here from anywhere on the screen. */
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useHotkeys } from 'react-hotkeys-hook'
import { control } from '../field'
import { inDialog } from '../in-dialog'
import { Kbd } from '../kbd'

/** Short enough not to be felt, long enough to skip a scanner's burst. */
export const SEARCH_WAIT_MS = 30

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  testId: string
}

export function SearchBox({ label, value, onChange, onKeyDown, testId }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    setTyped(value)
  }

  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => {
      setKnown(typed)
      onChange(typed)
    }, SEARCH_WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])

  const come = () => {
    input.current?.focus()
    input.current?.select()
  }
  useHotkeys(['/'], come, { useKey: true, preventDefault: true, ignoreEventWhen: inDialog })
  useHotkeys('mod+f', come, { preventDefault: true, enableOnFormTags: true, ignoreEventWhen: inDialog })

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
        data-testid={testId}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed) {
            event.stopPropagation()
            setTyped('')
          } else onKeyDown(event)
        }}
        className={`${control} h-8 border-edge pr-8 pl-8`}
      />
      <span className="absolute top-1.5 right-1.5 flex h-5 items-center">
        {typed ? (
          <button
            type="button"
            aria-label="Clear the search"
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
            <Kbd>/</Kbd>
          </span>
        )}
      </span>
    </div>
  )
}
