/** What every kind of record is asked: its list, one of it, adding, changing, deleting and restoring. */
import type { ListQuery } from '@/core/types'
import type { Records, Row } from './state/records'
import type { World } from './world'

type Master<T, D> = {
  /** Tells kinds apart in the ids of new records. */
  mark: string
  /** Judges a draft, and makes columns of it. */
  fields: (draft: D) => Partial<T>
  /** Further columns of a new record. */
  begin?: (draft: D) => Partial<T>
}

export function master<T extends Row, D>(world: World, records: Records<T>, { mark, fields, begin }: Master<T, D>) {
  const { answer, list, written, change } = world
  const move = async (id: string, deleted_at: number | null, operation?: string) => {
    await answer(() => change(records, id, { deleted_at } as Partial<T>, operation))
    return null
  }
  return {
    list: (query: ListQuery) => list(() => records.list(query)),
    one: (id: string) => list(() => records.one(id)),
    add: (draft: D) =>
      answer(() => {
        const row = { ...world.newRow(mark), ...fields(draft), ...begin?.(draft) } as unknown as T
        return written(records, 'insert', records.put(row))
      }),
    change: (id: string, draft: D) => answer(() => change(records, id, fields(draft))),
    remove: (id: string) => move(id, Date.now(), 'delete'),
    restore: (id: string) => move(id, null),
  }
}
