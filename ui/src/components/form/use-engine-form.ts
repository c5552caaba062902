/** A form on react-hook-form with the engine as its judge: fields nobody touched follow the record, refusals stand beside their field. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import { type DefaultValues, type FieldPath, type FieldValues, type RegisterOptions, useForm } from 'react-hook-form'
import { ApiError } from '@/core/error'
import { useT } from '@/core/l10n'

type Options<Fields extends FieldValues, Done> = {
  /** What is kept now; a field a person has changed stays as typed while it changes. */
  values: Fields
  save: (typed: Fields) => Promise<Done>
  onSaved?: (done: Done, typed: Fields) => void
  /** How the engine keeps what was typed, where it writes it otherwise. */
  kept?: (typed: Fields) => Fields
  /** The engine's name of a field, where it differs. */
  names?: Partial<Record<string, FieldPath<Fields>>>
}

export function useEngineForm<Fields extends FieldValues, Done>(options: Options<Fields, Done>) {
  const { values, save, onSaved, kept = (typed) => typed, names = {} } = options
  const t = useT()
  const form = useForm<Fields>({
    defaultValues: values as DefaultValues<Fields>,
    values,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
    shouldFocusError: false,
  })
  const { errors, isDirty, dirtyFields } = form.formState
  const element = useRef<HTMLFormElement>(null)
  const refused = useRef(false)
  // The first refused field on screen takes the keys: which was registered first says nothing.
  useEffect(() => {
    const first = refused.current && element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    if (!first) return
    refused.current = false
    first.focus()
  })
  const latest = useRef(values)
  const began = useRef('')
  useEffect(() => {
    latest.current = values
  })
  const mutation = useMutation({
    mutationFn: (typed: Fields) => {
      began.current = JSON.stringify(latest.current)
      return save(typed)
    },
    onSuccess: (done, typed) => {
      // The record may have been told anew before the answer came, as the engine keeps it; else it is about to.
      // Nothing is touched any more: with the form's own options what was typed would stay so for good.
      form.reset(JSON.stringify(latest.current) === began.current ? kept(typed) : latest.current, {
        keepDirtyValues: false,
        keepErrors: false,
        keepFieldsRef: true,
      })
      onSaved?.(done, typed)
    },
    onError: (error) => {
      for (const { field, message } of ApiError.from(error).fields)
        form.setError(names[field] ?? (field as FieldPath<Fields>), { type: 'engine', message: t.say(message) })
      refused.current = true
    },
  })
  const failure = mutation.error && ApiError.from(mutation.error)
  // A refusal of a field this form does not show is said below the form.
  const shown = failure?.fields.some(({ field }) => (names[field] ?? field) in values)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    element.current = event.currentTarget
    refused.current = false
    const save = (typed: Fields) => {
      if (!mutation.isPending) mutation.mutate(typed)
    }
    const refuse = () => {
      refused.current = true
    }
    void form.handleSubmit(save, refuse)(event)
  }
  return {
    form,
    isDirty,
    dirtyFields,
    pending: mutation.isPending,
    done: mutation.data,
    /** Why saving failed, unless fields say so. */
    problem: failure && !shown ? t.say(failure.said) : undefined,
    submit,
    /** Forgets how the last try ended. */
    forget: () => mutation.reset(),
    /** What a field needs: its name, its handlers, and what is wrong with it. */
    bind: (name: FieldPath<Fields>, rules?: RegisterOptions<Fields>) => ({
      ...form.register(name, rules),
      error: errors[name]?.message as string | undefined,
    }),
  }
}
