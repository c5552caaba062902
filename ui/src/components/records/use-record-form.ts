/** The form of one record: a new one is added, another one changed by what was typed. */
import { useMemo, useState } from 'react'
import { toast } from 'sonner'
import { useT } from '@/core/l10n'
import { type Read, useForm, type Values } from './use-form'

export type FormProps<T> = {
  record: T | null
  /** The barcode or phone number that a new record was searched by. */
  code?: string
  /** What a new record is called to begin with. */
  name?: string
  onDirty: (dirty: boolean) => void
  onDone: () => void
  onSaved: (record: T) => void
  /** Called for each record that was added while the form stays open for the next one. */
  onAdded?: (record: T) => void
  onDelete?: () => void
  onRestore?: () => void
}

type Options<T, V extends Values, D> = {
  /** Returns the record as text; of a new one what it starts with. */
  text: (record: T | null, code?: string) => V
  read: (text: V) => Read<D>
  add: (draft: D) => Promise<T>
  /** `before` is the record without what was typed. */
  change: (id: string, draft: D, before: D) => Promise<T>
  /** The fields whose content the next new record starts with. */
  keep?: readonly (keyof V & string)[]
}

export function useRecordForm<T extends { id: string; name: string }, V extends Values, D>(
  { record, code, name, onDirty, onSaved, onAdded }: FormProps<T>,
  { text, read, add, change, keep = [] }: Options<T, V, D>,
) {
  const t = useT()
  // What the last added record leaves for the next; the code was that one's.
  const [kept, setKept] = useState<Partial<V>>()
  const stored = useMemo(() => {
    const own = text(record, kept ? undefined : code)
    return { ...own, ...(!record && !kept && name ? { name } : {}), ...kept }
  }, [text, record, code, name, kept])
  const said = (saved: T) => toast.success(t('form-saved', { name: saved.name }))

  const form = useForm<V, D, T>({
    stored,
    read,
    save: (draft, before) => (record ? change(record.id, draft, before) : add(draft)),
    onSaved: (saved) => {
      said(saved)
      onSaved(saved)
    },
    onDirty,
  })

  const saveAndNew = () =>
    void form.submitTo((saved, typed) => {
      const next = Object.fromEntries(keep.map((field) => [field, typed[field]])) as Partial<V>
      said(saved)
      setKept(next)
      form.restart({ ...text(null), ...next })
      onAdded?.(saved)
    })
  return { ...form, saveAndNew: record || !onAdded ? undefined : saveAndNew }
}
