/** What is done to many records at once, and lists as files. */
import type { Host } from '@/core/host'
import type { NewGroup, NewPrice, ProductChange } from '@/core/types'
import { say } from './say'
import type { AnyRow } from './state/tables'
import type { World } from './world'

export const bulk = ({ answer, changed, products, itemGroups, tableOf, sync, staffing }: World) => {
  const repriced = (change: ProductChange, price: number) =>
    change.what === 'price_by_rate'
      ? rounded(price + (price * change.rate) / 100_000, change.whole_rupees ? 100 : 1)
      : change.what === 'price_by_amount'
        ? price + change.amount
        : price
  const rounded = (paise: number, step: number) => Math.round(paise / step) * step
  const note = (table: string, count: number) => {
    if (count > 0) sync.record(table, 'update', '', '', {})
  }

  return {
    moveRecords: (table, selection, deleted) =>
      answer(() => {
        const records = tableOf(table)
        const ids = records.selected(selection).filter((id) => (records.find(id)?.deleted_at === null) === deleted)
        const at = deleted ? Date.now() : null
        records.changeAll(ids.map((id) => [id, { deleted_at: at } as Partial<AnyRow>]))
        note(table, ids.length)
        changed(records.kind.subject, 'sync')
        return { ids, refused: [] }
      }),
    changeProducts: (selection, change) =>
      answer(() => {
        if (change.what === 'price_by_rate' || change.what === 'price_by_amount')
          staffing.may('change_price', 'products', 'price_paise', say('limit-change-price'))
        const prices: NewPrice[] = []
        const groups: NewGroup[] = []
        if (change.what === 'prices') prices.push(...change.each)
        else if (change.what === 'groups') groups.push(...change.each)
        else
          for (const id of products.selected(selection)) {
            if (change.what === 'group') groups.push({ id, group: change.group, only_from: null })
            else prices.push({ id, price_paise: repriced(change, products.one(id).price_paise), only_from: null })
          }
        const pricesBefore = prices.map(({ id, price_paise }) => ({
          id,
          price_paise: products.one(id).price_paise,
          only_from: price_paise,
        }))
        const groupsBefore = groups.map(({ id, group }) => ({
          id,
          group: products.one(id).item_group_id,
          only_from: { under: group },
        }))
        products.changeAll([
          ...prices.map(({ id, price_paise }) => [id, { price_paise }] as const),
          ...groups.map(
            ({ id, group }) =>
              [
                id,
                { item_group_id: group, item_group_name: itemGroups.find((one) => one.id === group)?.name ?? null },
              ] as const,
          ),
        ])
        const count = prices.length + groups.length
        note('products', count)
        changed('products', 'sync')
        const back: ProductChange =
          groups.length > 0 ? { what: 'groups', each: groupsBefore } : { what: 'prices', each: pricesBefore }
        return { count, back }
      }),
    exportList: (table, query) => answer(() => tableOf(table).list({ ...query, offset: 0, limit: 0 }).total),
    productStock: (id) =>
      answer(() => {
        const { on_hand_milli, elsewhere_milli } = products.one(id)
        const here = { branch: 'Mumbai, Zaveri Bazaar', here: true, on_hand_milli }
        return elsewhere_milli === null
          ? [here]
          : [here, { branch: 'Pune, MG Road', here: false, on_hand_milli: elsewhere_milli }]
      }),
  } satisfies Partial<Host>
}
