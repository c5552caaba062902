/**
 * A record's form state on react-hook-form. Fields nobody touched follow the record, so a change that arrives meanwhile is shown and
 * never overwritten. The engine is the judge: what it refuses is shown at its field.
 */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type RefObject, useEffect, useRef } from 'react'
import { type Control, useForm as useHookForm, type UseFormRegisterReturn } from 'react-hook-form'
import { liftable } from '@/components/people/override-dialog'
import { firstField } from '@/components/ui/dialog'
import { ApiError } from '@/core/error'
import { useT } from '@/core/l10n'
import type { FieldError, Message } from '@/core/types'

export type Values = Record<string, string>
export type Errors = Record<string, Message>
export type Read<D> = { ok: true; draft: D } | { ok: false; errors: Errors }

/** What a field's input is given. */
export type Bound = Pick<UseFormRegisterReturn, 'name' | 'ref' | 'onChange' | 'onBlur'> & { error: string | undefined }

/** What the fields of a form need of it. */
export type Fields<V extends Values> = {
  bind(field: keyof V & string): Bound
  /** Sets a field as if it had been typed. */
  set(field: keyof V & string, value: string): void
  /** For fields that show more than an input does: `useWatch({ control, name })`. */
  control: Control<Values>
}

export type Form<V extends Values> = Fields<V> & {
  submit: (event: FormEvent<HTMLFormElement>) => void
  pending: boolean
  /** Why saving failed, unless the fields say so. */
  failure: ApiError | null
  /** What of a refusal somebody's PIN lifts. */
  needs: readonly FieldError[]
  /** Forgets how the last try ended. */
  forget: () => void
  element: RefObject<HTMLFormElement | null>
}

type Options<V extends Values, D, R> = {
  /** The record as text. */
  stored: V
  /** Parses the input into a draft, or returns an error for each field it cannot parse. */
  read: (values: V) => Read<D>
  /** Saves the draft; `before` is the record without the input, so that only real changes are written. */
  save: (draft: D, before: D) => Promise<R>
  onSaved: (record: R, typed: V) => void
  onDirty: (dirty: boolean) => void
}

export function useForm<V extends Values, D, R>({ stored, read, save, onSaved, onDirty }: Options<V, D, R>) {
  const t = useT()
  const element = useRef<HTMLFormElement>(null)
  const busy = useRef(false)
  const form = useHookForm<Values>({
    values: stored,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    shouldFocusError: false,
  })
  // Reading dirtyFields subscribes to them; without that no value would count as touched.
  const { errors, dirtyFields } = form.formState
  const dirty = Object.keys(dirtyFields).length > 0
  useEffect(() => onDirty(dirty), [dirty, onDirty])

  const saving = useMutation({ mutationFn: ({ draft, before }: { draft: D; before: D }) => save(draft, before) })

  const refuse = (problems: Record<string, Message | string>) => {
    for (const [field, said] of Object.entries(problems))
      form.setError(field, { type: 'refused', message: t.say(said) })
    // After React has rendered the errors.
    setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }

  const submitted = async (typed: Values, done: (record: R, typed: V) => void) => {
    const result = read(typed as V)
    if (!result.ok) return refuse(result.errors)
    const shown = read(stored)
    const before = shown.ok ? shown.draft : result.draft
    await saving.mutateAsync({ draft: result.draft, before }).then(
      (record) => done(record, typed as V),
      (error: unknown) =>
        refuse(Object.fromEntries(ApiError.from(error).fields.map((one) => [one.field, one.message]))),
    )
  }

  /** Saves what was typed, and hands the record to `done`. */
  const submitTo = async (done: (record: R, typed: V) => void) => {
    if (busy.current) return
    busy.current = true
    form.clearErrors()
    try {
      await form.handleSubmit((typed) => submitted(typed, done))()
    } finally {
      busy.current = false
    }
  }

  /** Starts over with `values`, in the first field. */
  const restart = (values: V) => {
    form.reset(values, { keepDirtyValues: false, keepErrors: false, keepFieldsRef: true })
    firstField(element.current)?.focus()
  }

  const bind = (field: keyof V & string): Bound => {
    const { name, ref, onChange, onBlur } = form.register(field)
    return { name, ref, onChange, onBlur, error: errors[field]?.message || undefined }
  }
  const set = (field: keyof V & string, value: string) => {
    form.setValue(field as string, value, { shouldDirty: true, shouldTouch: true })
    form.clearErrors(field)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void submitTo(onSaved)
  }
  const error = saving.error ? ApiError.from(saving.error) : null
  // What every field says itself is not said once more below the form.
  const isShown = error && error.fields.length > 0 && error.fields.every(({ field }) => field in stored)
  const failure = isShown ? null : error
  const needs = liftable(error?.fields)
  const forget = () => saving.reset()
  return {
    bind,
    set,
    control: form.control,
    submit,
    submitTo,
    restart,
    element,
    pending: saving.isPending,
    failure,
    needs,
    forget,
  }
}
