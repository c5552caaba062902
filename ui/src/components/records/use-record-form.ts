/** The form of one record: a new one is added, another one changed by what was typed. */
import { toast } from 'sonner'
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
  onDelete?: () => void
  onRestore?: () => void
}

type Options<T, V, D> = {
  /** The record as text. */
  stored: V
  read: (text: V) => Read<D>
  add: (draft: D) => Promise<T>
  /** `before` is the record without what was typed. */
  change: (id: string, draft: D, before: D) => Promise<T>
}

export function useRecordForm<T extends { id: string; name: string }, V extends Values, D>(
  { record, name, onDirty, onSaved }: FormProps<T>,
  { stored, read, add, change }: Options<T, V, D>,
) {
  return useForm({
    stored: !record && name ? { ...stored, name } : stored,
    read,
    save: (draft, before) => (record ? change(record.id, draft, before) : add(draft)),
    onSaved: (saved) => {
      toast.success(`Saved ${saved.name}`)
      onSaved(saved)
    },
    onDirty,
  })
}
