/** What records of every kind share: their history, the recycle bin, and their place in a list. */
import type { Host } from '@/core/host'
import type { BinRow } from '@/core/types'
import type { World } from './world'

export const history = ({ tableOf, history: kept, answer, list, changeRecord }: World) =>
  ({
    placeOf: ({ table, id }, query) => list(() => tableOf(table).placeOf(id, query)),
    recordHistory: (record, before, ask) => list(() => kept.read(record, before, ask)),
    recordWriters: (records, ask) => answer(() => kept.writers(records, ask)),
    putBack: (record, field, value) =>
      answer(() => {
        changeRecord(record, { [field]: JSON.parse(value) as never })
        return null
      }),
    recycleBin: (table, search, sort, offset, limit) =>
      list(() => {
        const found = kept.bin(search).filter((row) => table === null || row.record.table === table)
        if (sort) {
          const value = (row: BinRow) =>
            ({ name: row.label, noun: row.noun, detail: row.detail ?? '', deleted: row.deleted_at })[sort.column] ?? ''
          const way = sort.descending ? -1 : 1
          found.sort((a, b) => (value(a) < value(b) ? -way : value(a) > value(b) ? way : 0))
        }
        return { rows: found.slice(offset, offset + limit), total: found.length, notice: null }
      }),
    restoreRecords: (records) =>
      answer(() => kept.restore(records, (record) => changeRecord(record, { deleted_at: null }))),
  }) satisfies Partial<Host>
