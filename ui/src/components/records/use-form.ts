/**
 * A record's form state: what was typed, over the stored record. Untouched fields follow the record, so a change
 * that arrives meanwhile is shown and never overwritten.
 */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { texts } from '@/core/l10n'
import { ApiError } from '@/core/error'

export type Values = Record<string, string>
export type Errors = Record<string, string>
export type Read<D> = { ok: true; draft: D } | { ok: false; errors: Errors }

/** What a field's input is given. */
export type Bound = {
  value: string
  error: string | undefined
  onChange: (event: { target: { value: string } }) => void
}

type Options<V extends Values, D, R> = {
  /** The record as text. */
  stored: V
  /** Parses the input into a draft, or returns an error for each field it cannot parse. */
  read: (values: V) => Read<D>
  /** Saves the draft; `before` is the record without the input, so that only real changes are written. */
  save: (draft: D, before: D) => Promise<R>
  onSaved: (record: R) => void
  onDirty: (dirty: boolean) => void
}

export function useForm<V extends Values, D, R>({ stored, read, save, onSaved, onDirty }: Options<V, D, R>) {
  const [typed, setTyped] = useState<Partial<V>>({})
  const [errors, setErrors] = useState<Errors>({})
  const values: V = { ...stored, ...typed }

  const saving = useMutation({
    mutationFn: ({ draft, before }: { draft: D; before: D }) => save(draft, before),
    onSuccess: onSaved,
    onError: (error) => setErrors(byField(error)),
  })

  const set = (field: keyof V & string, value: string) => {
    setTyped({ ...typed, [field]: value })
    if (errors[field]) setErrors({ ...errors, [field]: '' })
    onDirty(true)
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (saving.isPending) return
    const form = event.currentTarget
    const result = read(values)
    if (result.ok) {
      const shown = read(stored)
      saving.mutate(
        { draft: result.draft, before: shown.ok ? shown.draft : result.draft },
        { onError: () => focusFirstError(form) },
      )
      return
    }
    setErrors(result.errors)
    focusFirstError(form)
  }

  /** Returns the props of a field's input. */
  const bind = (field: keyof V & string): Bound => ({
    value: values[field] as string,
    error: errors[field] || undefined,
    onChange: (event) => set(field, event.target.value),
  })

  const failure = saving.error ? ApiError.from(saving.error) : null
  return { bind, submit, pending: saving.isPending, failure, errors }
}

function byField(error: unknown): Errors {
  return Object.fromEntries(ApiError.from(error).fields.map((f) => [f.field, texts().say(f.message)]))
}

/** Focuses the first field with an error, after React has rendered it. */
function focusFirstError(form: HTMLFormElement) {
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
