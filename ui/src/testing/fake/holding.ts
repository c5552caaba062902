/** Bills on hold and scanned codes, as the engine keeps and reads them. */
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type { BillDraft, HeldBill, OpenBill, Quote, ScaleRule, ScannedPaper } from '@/core/types'
import { refusal, say } from './say'
import type { World } from './world'

type Counter = {
  open: Map<string, OpenBill>
  quote: (draft: BillDraft) => Quote
  /** The paper a scanned code is on, or whose number it is. */
  paperOf: (code: string) => ScannedPaper | null
}

export const holding = ({ answer, changed, products, customers, newId }: World, { open, quote, paperOf }: Counter) => {
  const held = new Map<string, { bill: HeldBill; draft: BillDraft }>()
  let rules: ScaleRule[] = []

  const reserve = ({ lines }: BillDraft, sign: 1 | -1) => {
    for (const { product_id, quantity_milli } of lines ?? []) {
      const item = product_id ? products.find(product_id) : undefined
      if (item) products.change(item.id, { reserved_milli: item.reserved_milli + sign * (quantity_milli ?? 1000) })
    }
  }
  const coded = (search: string) => products.list({ search, exact: true, deleted: false, offset: 0, limit: 10 }).rows

  return {
    holdBill: (draft, label) =>
      answer(() => {
        if (!draft.lines?.length) throw refusal({ field: 'lines', message: say('bill-no-lines') })
        const bill: HeldBill = {
          id: newId('h'),
          label: label?.trim() || null,
          customer_name:
            draft.customer_name ?? (draft.customer_id ? (customers.find(draft.customer_id)?.name ?? null) : null),
          line_count: draft.lines.length,
          total_paise: quote(draft).total_paise,
          till_code: 'T1',
          created_at: Date.now(),
        }
        held.set(bill.id, { bill, draft })
        if (draft.id) open.delete(draft.id)
        reserve(draft, 1)
        changed('sales', 'stock')
        return bill
      }),
    heldBills: () => answer(() => [...held.values()].map(({ bill }) => bill)),
    recallBill: (id) =>
      answer(() => {
        const found = held.get(id)
        if (!found) throw new ApiError('invalid', say('held-taken', { till: 'T2' }))
        held.delete(id)
        reserve(found.draft, -1)
        const bill: OpenBill = { id: newId('b'), draft: found.draft, updated_at: Date.now() }
        const taken = { ...bill, draft: { ...bill.draft, id: bill.id } }
        open.set(bill.id, taken)
        changed('sales', 'stock')
        return taken
      }),
    scanCode: (code) =>
      answer(() => {
        const items = coded(code)
        const rule = rules.find(({ prefix }) => code.length === 13 && code.startsWith(prefix))
        if (items.length > 0 || !rule) return { items, quantity_milli: null, price_paise: null, paper: paperOf(code) }
        const value = Number(code.slice(2 + rule.item_digits, 12))
        const quantity_milli = rule.holds === 'weight' ? value * 10 ** (3 - rule.decimals) : 1000
        const price_paise = rule.holds === 'price' ? value * 10 ** (2 - rule.decimals) : null
        return { items: coded(code.slice(2, 2 + rule.item_digits)), quantity_milli, price_paise, paper: null }
      }),
    scaleRules: () => answer(() => rules),
    setScaleRule: (rule) =>
      answer(() => {
        if (!/^2\d$/.test(rule.prefix)) throw refusal({ field: 'prefix', message: say('scale-prefix') })
        rules = [...rules.filter(({ prefix }) => prefix !== rule.prefix), rule]
        changed('shop')
        return rules
      }),
    removeScaleRule: (prefix) =>
      answer(() => {
        rules = rules.filter((rule) => rule.prefix !== prefix)
        changed('shop')
        return rules
      }),
  } satisfies Partial<Host>
}
