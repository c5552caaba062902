/** The record of a list that is open in the drawer, with the ways to the next and the previous one. */
import { type ReactNode, useState } from 'react'
import { Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import type { ScreenKind } from '@/core/records'
import { RecordDrawer } from './record-drawer'
import { RecordSteps } from './record-steps'
import type { FormProps } from './use-record-form'

type Row = { id: string; name: string; deleted_at: number | null }

type Props<T extends Row> = {
  table: ScreenKind['table']
  open: boolean
  isNew: boolean
  code?: string
  /** What a new one is called to begin with. */
  name?: string
  /** Null for a new one, and while it loads. */
  record: T | null
  /** Where it stands in the list; absent when it is not in it. */
  place?: { index: number; total: number }
  onStep: (index: number) => void
  error: Error | null
  retry: () => void
  note: (record: T) => ReactNode
  form: (props: FormProps<T>) => ReactNode
  onSaved: (id: string) => void
  onDelete: (record: T) => void
  onRestore: (record: T) => void
  onClose: () => void
  returnTo: () => HTMLElement | null
}

export function OpenRecord<T extends Row>(props: Props<T>) {
  const { table, record, place, isNew } = props
  const t = useT()
  const [dirty, setDirty] = useState<string>()
  const isDirty = dirty !== undefined && dirty === record?.id
  return (
    <RecordDrawer
      open={props.open}
      title={record ? record.name : (t.find(`kind-${table}.new`) ?? t('command-new'))}
      note={record && props.note(record)}
      nav={record && place && <RecordSteps {...place} dirty={isDirty} onStep={props.onStep} />}
      record={record ? { table, id: record.id } : undefined}
      binned={record?.deleted_at != null}
      onClose={() => {
        setDirty(undefined)
        props.onClose()
      }}
      returnTo={props.returnTo}
    >
      {({ onDirty, onDone }) =>
        isNew || record ? (
          props.form({
            record,
            code: props.code,
            name: props.name,
            onDirty: (now) => {
              setDirty(now ? record?.id : undefined)
              onDirty(now)
            },
            onDone,
            onSaved: (row) => {
              onDone()
              props.onSaved(row.id)
            },
            onAdded: (row) => props.onSaved(row.id),
            onDelete: record
              ? () => {
                  props.onDelete(record)
                  onDone()
                }
              : undefined,
            onRestore: record
              ? () => {
                  props.onRestore(record)
                  onDone()
                }
              : undefined,
          })
        ) : props.error ? (
          <Failure error={props.error} retry={props.retry} />
        ) : (
          <Loading />
        )
      }
    </RecordDrawer>
  )
}
