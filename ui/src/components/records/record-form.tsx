/** The frame of a record's form: scrolling fields over a fixed row of buttons. */
import { RotateCcw, Trash2 } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { OverrideDialog } from '@/components/people/override-dialog'
import { Button } from '@/components/ui/button'
import { firstField } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import { day } from '@/core/time'
import type { Form, Values } from './use-form'
import type { FormProps } from './use-record-form'

type Props<T> = FormProps<T> & {
  /** What one is called: the prefix of the test id. */
  noun: string
  form: Pick<Form<Values>, 'submit' | 'pending' | 'failure' | 'needs' | 'forget' | 'element'> & {
    /** Saves and clears the form for the next one; only where one is added. */
    saveAndNew: (() => void) | undefined
  }
  /** Asks the engine to allow what a PIN lifts; what was typed is saved then. */
  allow?: (person: string, pin: string) => Promise<unknown>
  children: ReactNode
}

export function RecordForm<T extends { deleted_at: number | null }>(props: Props<T>) {
  const { noun, form, record, onDone, onDelete, onRestore, allow, children } = props
  const { element, saveAndNew } = form
  const t = useT()
  const deletedAt = record?.deleted_at ?? null
  const binned = deletedAt !== null
  // A record may load after its drawer has opened; the focus is then outside, or on the drawer itself.
  useEffect(() => {
    const drawer = element.current?.closest('[role="dialog"]')
    const at = document.activeElement
    if (at === drawer || !drawer?.contains(at)) firstField(element.current)?.focus()
  }, [element])
  useCommand('record.save-and-new', () => saveAndNew?.(), { enabled: saveAndNew !== undefined })
  return (
    <>
      <form ref={element} data-record onSubmit={form.submit} noValidate className="flex min-h-0 flex-1 flex-col">
        <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
          {binned && (
            <Notice kind="warn" className="mb-4">
              {t('form-binned', { day: day(deletedAt) })}
            </Notice>
          )}
          <fieldset disabled={binned} className="flex flex-col gap-4">
            {children}
          </fieldset>
        </div>
        <div className="border-t border-line px-5 py-3">
          {form.failure && (
            <Notice kind="bad" className="mb-3">
              {t.say(form.failure.said)}
            </Notice>
          )}
          <div className="flex flex-wrap items-center justify-end gap-2">
            {onDelete && !binned && (
              <Button variant="danger" icon={Trash2} onClick={onDelete} className="mr-auto" data-testid="record-delete">
                {t('do-delete')}
              </Button>
            )}
            <Button onClick={onDone}>{t(binned ? 'do-close' : 'do-cancel')}</Button>
            {saveAndNew && (
              <Button
                command="record.save-and-new"
                pending={form.pending}
                onClick={saveAndNew}
                data-testid={`${noun}-form-save-and-new`}
              >
                {t('command-save-and-new')}
              </Button>
            )}
            {binned ? (
              <Button variant="primary" icon={RotateCcw} onClick={onRestore}>
                {t('do-restore')}
              </Button>
            ) : (
              <Button
                type="submit"
                variant="primary"
                command="app.save"
                pending={form.pending}
                data-testid={`${noun}-form-save`}
              >
                {t('do-save')}
              </Button>
            )}
          </div>
        </div>
      </form>
      {allow && form.needs.length > 0 && (
        <OverrideDialog
          needs={form.needs.map(({ message }) => message)}
          allow={allow}
          onAllowed={() => element.current?.requestSubmit()}
          onClose={form.forget}
        />
      )}
    </>
  )
}
