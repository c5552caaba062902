/** Somebody of this till and his PIN: the arrows choose who, the digits are typed, Enter takes them. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useScans } from '@/components/scan/scanner'
import { cx } from '@/components/ui/cx'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError, fieldMessage } from '@/core/error'
import { useT } from '@/core/l10n'
import type { Staff } from '@/core/types'

type Props = {
  choices: readonly Staff[]
  first: string | null
  /** Asks the engine; what it refuses is said at the PIN. */
  send: (person: string, pin: string) => Promise<unknown>
  onDone?: () => void
  children: (pending: boolean) => ReactNode
}

export function PinForm({ choices, first, send, onDone, children }: Props) {
  const t = useT()
  const [chosen, setChosen] = useState(first)
  const [pin, setPin] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const at = Math.max(
    0,
    choices.findIndex(({ id }) => id === chosen),
  )
  const person = choices[at]
  const ask = useMutation({
    mutationFn: () => send(person?.id ?? '', pin),
    onSuccess: onDone,
    onSettled: () => setPin(''),
  })
  const failure = ask.error && ApiError.from(ask.error)
  const said = fieldMessage(failure, 'pin') ?? fieldMessage(failure, 'staff_id')
  // The wrong one is gone; the next is typed at once.
  useEffect(() => {
    if (failure) box.current?.focus()
  }, [failure])

  // Goods are no PIN: what a scanner typed here goes, and nothing is sold.
  useScans(() => {
    setPin('')
    return true
  })

  const choose = (n: number) => {
    const next = choices[Math.max(0, Math.min(n, choices.length - 1))]
    if (next) setChosen(next.id)
    setPin('')
    ask.reset()
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    choose(at + (event.key === 'ArrowDown' ? 1 : -1))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // It may stand over another form, which a PIN does not send.
    event.stopPropagation()
    if (pin && !ask.isPending) ask.mutate()
  }
  return (
    <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-3" data-testid="pin-form">
      <ul aria-label={t('people-who')} className="flex max-h-60 flex-col gap-1 overflow-y-auto">
        {choices.map((one, n) => (
          <li key={one.id}>
            <button
              type="button"
              tabIndex={-1}
              aria-pressed={n === at}
              onClick={() => choose(n)}
              data-testid={`person-${one.name}`}
              className={cx(
                'flex h-9 w-full items-center justify-between gap-3 rounded-md border px-3 text-left',
                n === at ? 'border-accent bg-accent-soft font-medium text-accent-text' : 'border-line hover:bg-hover',
              )}
            >
              <span className="truncate">{one.name}</span>
              <span className="text-small">{t(`role-${one.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <TextField
        ref={box}
        type="password"
        inputMode="numeric"
        maxLength={8}
        label={person ? t('people-pin-of', { name: person.name }) : t('column-pin_hash')}
        hint={t('people-pin-keys')}
        error={said}
        value={pin}
        data-focus
        data-testid="pin"
        onKeyDown={onKeyDown}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
      />
      {failure && !said && <Notice kind="bad">{t.say(failure.said)}</Notice>}
      {children(ask.isPending)}
    </form>
  )
}
