/** Judges and sums a bill that is being typed, without tax: prices times quantities, less discounts, in whole rupees. */
import { times } from '@/core/amount'
import type {
  BillDraft,
  Customer,
  Discount,
  FieldError,
  InvoicePayment,
  LineDraft,
  Message,
  PaymentDraft,
  Product,
  Quote,
  QuotedLine,
} from '@/core/types'
import { say } from '../say'
import type { Records } from '../state/records'

type Shop = {
  products: Records<Product>
  customers: Records<Customer>
  balance: (customer: string) => number
  /** What is left of a credit note; null when there is none. */
  open: (note: string) => number | null
}

const NOTHING = { cgst: 0, sgst: 0, igst: 0, cess: 0 }

function off(discount: Discount | undefined, value: number): number {
  if (!discount || discount === 'none') return 0
  return discount.percent === undefined ? (discount.amount ?? 0) : Math.round((value * discount.percent) / 100_000)
}

/** Takes payments in their order, as the engine does; returns what each came to. */
function settle(payments: readonly PaymentDraft[], due: number) {
  const amounts: number[] = []
  let left = due
  let back = 0
  for (const { amount_paise, tendered_paise } of payments) {
    const amount = amount_paise ?? Math.min(tendered_paise ?? left, left)
    amounts.push(amount)
    back += Math.max(0, (tendered_paise ?? amount) - amount)
    left -= amount
  }
  return { amounts, left, back }
}

export const change = (payments: readonly PaymentDraft[], due: number) => settle(payments, due).back

/** How many payments were made. */
let paid = 0

export function taken(payments: readonly PaymentDraft[], due: number, business_date: string): InvoicePayment[] {
  const { amounts } = settle(payments, due)
  return payments.flatMap(({ mode, tendered_paise, reference }, n) => {
    const amount_paise = amounts[n] ?? 0
    if (amount_paise === 0) return []
    paid += 1
    return [
      {
        id: `paid-${paid}`,
        mode,
        amount_paise,
        tendered_paise: tendered_paise ?? null,
        reference: reference ?? null,
        unconfirmed: mode === 'upi',
        business_date,
      },
    ]
  })
}

export function judge(draft: BillDraft, shop: Shop): Quote {
  const problems: FieldError[] = []
  const warnings: FieldError[] = []
  const problem = (field: string, message: Message) => problems.push({ field, message })

  const line = (typed: LineDraft, n: number): QuotedLine => {
    const item = typed.product_id
      ? shop.products.find(typed.product_id)
      : shop.products.live().find(({ name }) => name.toLowerCase() === typed.name?.toLowerCase())
    const quantity = typed.quantity_milli ?? 1000
    const price = typed.price_paise ?? item?.price_paise ?? 0
    if (quantity <= 0) problem(`lines.${n}.quantity_milli`, say('bill-quantity-positive'))
    if (!item && typed.price_paise == null) problem(`lines.${n}.price_paise`, say('bill-line-needs-price'))
    if (!item && !typed.name) problem(`lines.${n}.name`, say('bill-line-needs-name'))
    const value = times(price, quantity) ?? 0
    const less = off(typed.discount, value)
    if (less < 0 || less > value)
      problem(`lines.${n}.discount`, {
        key: 'bill-discount-range',
        values: { most: { unit: 'paise', value } },
      })
    const free = item ? item.on_hand_milli - item.reserved_milli : quantity
    if (item && item.on_hand_milli >= quantity && free < quantity)
      warnings.push({
        field: `lines.${n}.quantity_milli`,
        message: {
          key: 'bill-short-held',
          values: {
            left: { unit: 'milli', value: Math.max(0, free) },
            held: { unit: 'milli', value: item.reserved_milli },
          },
        },
      })
    if (item && item.on_hand_milli < quantity)
      warnings.push({
        field: `lines.${n}.quantity_milli`,
        message: { key: 'bill-short-stock', values: { left: { unit: 'milli', value: item.on_hand_milli } } },
      })
    return {
      line: {
        product_id: item?.id ?? null,
        name: typed.name ?? item?.name ?? '',
        hsn: item?.hsn ?? null,
        unit: item?.unit ?? 'nos',
        quantity_milli: quantity,
        price_paise: price,
        includes_tax: true,
        mrp_paise: item?.mrp_paise ?? null,
        discount_paise: less,
        bill_discount_paise: 0,
        taxable_paise: value - less,
        tax_rate_milli: item?.tax_rate_milli ?? 0,
        cess_rate_milli: 0,
        tax: NOTHING,
        total_paise: value - less,
      },
      on_hand_milli: item?.on_hand_milli ?? null,
    }
  }

  const lines = (draft.lines ?? []).map(line)
  if (lines.length === 0) problem('lines', say('bill-no-lines'))
  const subtotal = lines.reduce((sum, { line }) => sum + line.total_paise, 0)
  const discount = off(draft.discount, subtotal)
  if (discount > subtotal)
    problem('discount', { key: 'bill-discount-range', values: { most: { unit: 'paise', value: subtotal } } })
  const exact = subtotal - discount
  const total = Math.round(exact / 100) * 100
  let credit = 0
  const debt = draft.customer_id ? shop.balance(draft.customer_id) : 0
  for (const [n, { note, amount_paise }] of (draft.credits ?? []).entries()) {
    const there = note ? shop.open(note) : Math.max(0, -debt)
    if (there === null) problem(`credits.${n}.note`, say('credit-no-such-note'))
    else if (there === 0 && note) problem(`credits.${n}.note`, say('credit-used-up'))
    else credit += Math.min(amount_paise ?? there, there, total - credit)
  }
  const { amounts, left, back } = settle(draft.payments ?? [], total - credit)
  const state = draft.customer_id ? shop.customers.find(draft.customer_id)?.state_code : null
  const place = draft.place_of_supply ?? state ?? '27'
  if (amounts.some((amount) => amount < 0)) problem('payments.0.amount_paise', say('bill-payment-positive'))
  if (left < 0)
    problem(`payments.${amounts.length - 1}.amount_paise`, {
      key: 'bill-payment-too-much',
      values: { due: { unit: 'paise', value: left + (amounts.at(-1) ?? 0) } },
    })
  else if (left > 0 && !draft.customer_id)
    problem('payments', { key: 'bill-due-without-customer', values: { due: { unit: 'paise', value: left } } })
  return {
    lines,
    subtotal_paise: subtotal,
    discount_paise: discount,
    taxable_paise: exact,
    tax: NOTHING,
    round_off_paise: total - exact,
    total_paise: total,
    credit_paise: credit,
    due_paise: Math.max(0, left),
    change_paise: back,
    scheme: 'regular',
    place_of_supply: place,
    supply: place === '27' ? 'intra' : 'inter',
    balance_paise: draft.customer_id ? shop.balance(draft.customer_id) : null,
    problems,
    warnings,
  }
}
