/** The frame of a record's form: scrolling fields over a fixed row of buttons. */
import { RotateCcw, Trash2 } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { firstField } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { ApiError } from '@/core/error'
import { day } from '@/core/time'

type Props = {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  pending: boolean
  failure: ApiError | null
  onCancel: () => void
  deletedAt: number | null
  onDelete?: () => void
  onRestore?: () => void
  saveTestId: string
  children: ReactNode
}

/** Ctrl+S: submits the open record's form; returns false if none is open. */
export function saveOpenRecord(): boolean {
  const form = document.querySelector<HTMLFormElement>('form[data-record]')
  form?.requestSubmit()
  return form !== null
}

export function RecordForm({
  onSubmit,
  pending,
  failure,
  onCancel,
  deletedAt,
  onDelete,
  onRestore,
  saveTestId,
  children,
}: Props) {
  const binned = deletedAt !== null
  const form = useRef<HTMLFormElement>(null)
  // A record may load after its drawer has opened; the focus is then outside, or on the drawer itself.
  useEffect(() => {
    const drawer = form.current?.closest('[role="dialog"]')
    const at = document.activeElement
    if (at === drawer || !drawer?.contains(at)) firstField(form.current)?.focus()
  }, [])
  return (
    <form ref={form} data-record onSubmit={onSubmit} noValidate className="flex min-h-0 flex-1 flex-col">
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
        {failure && (
          <Notice kind="bad" className="mb-3">
            {failure.message}
          </Notice>
        )}
        <div className="flex items-center gap-2">
          {onDelete && !binned && (
            <Button variant="danger" icon={Trash2} onClick={onDelete} className="mr-auto" data-testid="record-delete">
              Delete
            </Button>
          )}
          <Button onClick={onCancel} className="ml-auto">
            {binned ? 'Close' : 'Cancel'}
          </Button>
          {binned ? (
            <Button variant="primary" icon={RotateCcw} onClick={onRestore}>
              Restore
            </Button>
          ) : (
            <Button type="submit" variant="primary" pending={pending} data-testid={saveTestId}>
              Save
            </Button>
          )}
        </div>
      </div>
    </form>
  )
}
