/** A form on react-hook-form with the engine as its judge: fields nobody touched follow the record, refusals stand beside their field. */
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { type DefaultValues, type FieldPath, type FieldValues, type RegisterOptions, useForm } from 'react-hook-form'
import { ApiError } from '@/core/error'
import { useT } from '@/core/l10n'

type Options<Fields extends FieldValues, Done> = {
  /** What is kept now; a field a person has changed stays as typed while it changes. */
  values: Fields
  save: (typed: Fields) => Promise<Done>
  onSaved?: (done: Done, typed: Fields) => void
  /** The engine's name of a field, where it differs. */
  names?: Partial<Record<string, FieldPath<Fields>>>
}

export function useEngineForm<Fields extends FieldValues, Done>(options: Options<Fields, Done>) {
  const { values, save, onSaved, names = {} } = options
  const t = useT()
  const form = useForm<Fields>({
    defaultValues: values as DefaultValues<Fields>,
    values,
    resetOptions: { keepDirtyValues: true, keepErrors: true },
  })
  const { errors, isDirty, dirtyFields } = form.formState
  const mutation = useMutation({
    mutationFn: save,
    onSuccess: (done, typed) => {
      form.reset(typed)
      onSaved?.(done, typed)
    },
    onError: (error) => {
      ApiError.from(error).fields.forEach(({ field, message }, n) => {
        const name = names[field] ?? (field as FieldPath<Fields>)
        form.setError(name, { type: 'engine', message: t.say(message) }, { shouldFocus: n === 0 })
      })
    },
  })
  const failure = mutation.error && ApiError.from(mutation.error)
  // A refusal of a field this form does not show is said below the form.
  const shown = failure?.fields.some(({ field }) => (names[field] ?? field) in values)

  const submit = form.handleSubmit((typed) => {
    if (!mutation.isPending) mutation.mutate(typed)
  })
  return {
    form,
    isDirty,
    dirtyFields,
    pending: mutation.isPending,
    done: mutation.data,
    /** Why saving failed, unless fields say so. */
    problem: failure && !shown ? t.say(failure.said) : undefined,
    submit: (event?: FormEvent) => void submit(event as never),
    /** Forgets how the last try ended. */
    forget: () => mutation.reset(),
    /** What a field needs: its name, its handlers, and what is wrong with it. */
    bind: (name: FieldPath<Fields>, rules?: RegisterOptions<Fields>) => ({
      ...form.register(name, rules),
      error: errors[name]?.message as string | undefined,
    }),
  }
}
