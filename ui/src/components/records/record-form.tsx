/** The frame of a record's form: scrolling fields over a fixed row of buttons. */
import { RotateCcw, Trash2 } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { firstField } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { ApiError } from '@/core/error'
import { day } from '@/core/time'
import type { FormProps } from './use-record-form'

type Props<T> = FormProps<T> & {
  /** What one is called: the prefix of the test id. */
  noun: string
  form: { submit: (event: FormEvent<HTMLFormElement>) => void; pending: boolean; failure: ApiError | null }
  children: ReactNode
}

export function RecordForm<T extends { deleted_at: number | null }>(props: Props<T>) {
  const { noun, form, record, onDone, onDelete, onRestore, children } = props
  const deletedAt = record?.deleted_at ?? null
  const binned = deletedAt !== null
  const element = useRef<HTMLFormElement>(null)
  // A record may load after its drawer has opened; the focus is then outside, or on the drawer itself.
  useEffect(() => {
    const drawer = element.current?.closest('[role="dialog"]')
    const at = document.activeElement
    if (at === drawer || !drawer?.contains(at)) firstField(element.current)?.focus()
  }, [])
  return (
    <form ref={element} data-record onSubmit={form.submit} noValidate className="flex min-h-0 flex-1 flex-col">
      <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
        {binned && (
          <Notice kind="warn" className="mb-4">
            In the recycle bin since {day(deletedAt)}. Restore it to change it.
          </Notice>
        )}
        <fieldset disabled={binned} className="flex flex-col gap-4">
          {children}
        </fieldset>
      </div>
      <div className="border-t border-line px-5 py-3">
        {form.failure && (
          <Notice kind="bad" className="mb-3">
            {form.failure.message}
          </Notice>
        )}
        <div className="flex items-center gap-2">
          {onDelete && !binned && (
            <Button variant="danger" icon={Trash2} onClick={onDelete} className="mr-auto" data-testid="record-delete">
              Delete
            </Button>
          )}
          <Button onClick={onDone} className="ml-auto">
            {binned ? 'Close' : 'Cancel'}
          </Button>
          {binned ? (
            <Button variant="primary" icon={RotateCcw} onClick={onRestore}>
              Restore
            </Button>
          ) : (
            <Button type="submit" variant="primary" pending={form.pending} data-testid={`${noun}-form-save`}>
              Save
            </Button>
          )}
        </div>
      </div>
    </form>
  )
}
