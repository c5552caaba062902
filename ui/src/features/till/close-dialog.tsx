/**
 * Closes a shift by counting: notes and coins from the largest down, Enter or an arrow goes to the next; then what slips come to, where they
 * were counted; and why there is a difference, if there is. The engine adds up while somebody types.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { modeWords } from '@/components/sales/modes'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { cx } from '@/components/ui/cx'
import { control, TextField } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { useCommand } from '@/core/commands'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { toast } from '@/core/toast'
import type { Shift, ShiftReport } from '@/core/types'
import { draftOf, NOTES, nothing, SLIPS } from './counting'
import { Difference } from './difference'
import { useCount } from './queries'

type Props = { shift: Shift; onClose: () => void; onClosed: (report: ShiftReport) => void }

export function CloseDialog({ shift, onClose, onClosed }: Props) {
  const t = useT()
  return (
    <Dialog open wide onClose={onClose} title={t('shift-close-title', { till: shift.till_code })}>
      <CloseForm shift={shift} onClose={onClose} onClosed={onClosed} />
    </Dialog>
  )
}

function CloseForm({ shift, onClose, onClosed }: Props) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const box = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(nothing)
  const { draft, wrong } = draftOf(shift.id, typed)
  const count = useCount(draft).data
  const closing = useMutation({
    mutationFn: () => host.closeShift(draft),
    onSuccess: (report) => {
      void client.invalidateQueries({ queryKey: keys.till })
      toast.success(t('shift-closed', { number: report.number ?? '' }))
      onClose()
      onClosed(report)
    },
  })
  const failure = closing.error && ApiError.from(closing.error)
  // What was refused takes the keys: most often the reason that is missing.
  useEffect(() => {
    if (closing.error) box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [closing.error])
  const unread = Object.keys(wrong).length > 0
  const close = () => {
    if (!closing.isPending && !unread) closing.mutate()
  }
  useCommand('till.finish', close)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    close()
  }
  /** Enter and the arrows go through the fields as a hand goes through the notes; Enter in the last one closes. */
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey) return
    const fields = [...(box.current?.querySelectorAll<HTMLInputElement>('[data-count]') ?? [])]
    const next = fields[fields.indexOf(event.target as HTMLInputElement) + by]
    if (!next && event.key === 'Enter') return
    event.preventDefault()
    next?.focus()
    next?.select()
  }
  const words = (field: string) => {
    const unreadable = wrong[field]
    return unreadable && t.say(unreadable)
  }
  const said =
    failure?.fields.length === 0
      ? t.say(failure.said)
      : (fieldMessage(failure, 'shift_id') ?? fieldMessage(failure, 'number'))
  return (
    <form ref={box} onSubmit={submit} noValidate className="mt-3 flex flex-col gap-4" data-testid="close-form">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <fieldset onKeyDown={step}>
          <legend className="mb-1 font-semibold">{modeWords(t, 'cash')}</legend>
          {NOTES.map((value, n) => (
            <div key={value} className="flex items-center gap-2 py-0.5">
              <label htmlFor={`note-${value}`} className="tabular w-16 text-right text-quiet">
                {t('shift-note-value', { value: value / 100 })}
              </label>
              <input
                id={`note-${value}`}
                data-count
                data-focus={n === 0 || undefined}
                data-testid={`note-${value / 100}`}
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={wrong[`note-${value}`] ? true : undefined}
                value={typed.pieces[value] ?? ''}
                onChange={({ target }) =>
                  setTyped((now) => ({ ...now, pieces: { ...now.pieces, [value]: target.value } }))
                }
                className={cx(
                  control,
                  'tabular h-8 w-20! text-right',
                  wrong[`note-${value}`] ? 'border-bad' : 'border-edge',
                )}
              />
              <span className="tabular min-w-0 flex-1 text-right" data-testid={`note-sum-${value / 100}`}>
                <Amount paise={count?.notes.find((note) => note.value_paise === value)?.amount_paise ?? 0} />
              </span>
            </div>
          ))}
          <p className="tabular mt-1 flex justify-between border-t border-line pt-1 font-semibold">
            <span>{t('shift-counted')}</span>
            <span data-testid="close-cash">
              <Amount paise={count?.cash_paise ?? 0} />
            </span>
          </p>
        </fieldset>
        <div className="flex flex-col gap-3">
          <fieldset onKeyDown={step} className="flex flex-col gap-2">
            <legend className="mb-1 font-semibold">{t('shift-slips')}</legend>
            {SLIPS.map((mode) => (
              <TextField
                key={mode}
                label={modeWords(t, mode)}
                sign="₹"
                inputMode="decimal"
                value={typed.slips[mode] ?? ''}
                error={words(`slip-${mode}`)}
                data-count
                data-testid={`slip-${mode}`}
                onChange={({ target }) =>
                  setTyped((now) => ({ ...now, slips: { ...now.slips, [mode]: target.value } }))
                }
              />
            ))}
            <p className="text-small text-faint">{t('shift-slips-hint')}</p>
          </fieldset>
          {count && (
            <dl className="flex flex-col gap-1" data-testid="close-modes">
              {count.modes
                .filter(({ expected_paise, counted_paise }) => counted_paise !== null || (expected_paise ?? 0) !== 0)
                .map(({ mode, expected_paise, difference_paise }) => (
                  <div key={mode} className="tabular flex justify-between gap-3">
                    <dt className="text-quiet">{modeWords(t, mode)}</dt>
                    <dd className="flex gap-3">
                      {expected_paise !== null && (
                        <span className="text-quiet">
                          {t('shift-expected')} <Amount paise={expected_paise} />
                        </span>
                      )}
                      {difference_paise !== null && <Difference paise={difference_paise} />}
                    </dd>
                  </div>
                ))}
            </dl>
          )}
          <TextField
            label={t('shift-reason')}
            value={typed.reason}
            error={fieldMessage(failure, 'reason')}
            data-testid="close-reason"
            onChange={({ target }) => setTyped((now) => ({ ...now, reason: target.value }))}
          />
        </div>
      </div>
      {(fieldMessage(failure, 'notes') ?? said) && <Notice kind="bad">{fieldMessage(failure, 'notes') ?? said}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button
          type="submit"
          variant="primary"
          command="till.finish"
          pending={closing.isPending}
          disabled={unread}
          data-testid="close-save"
        >
          {t('command-close-till')} <Keys of="till.finish" />
        </Button>
      </DialogActions>
    </form>
  )
}
