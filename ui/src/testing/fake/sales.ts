/** Bills: quoted, made final, paid, cancelled and read. Prices hold their tax here, so that a total is a sum; the rest is as the engine does it. */
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type { BillDraft, CreditUse, Invoice, LedgerEntry, ListQuery, OpenBill, WholeInvoice } from '@/core/types'
import { change, judge, taken } from './data/quote'
import { returns } from './returns'
import { holding } from './holding'
import { say } from './say'
import { takingsOf } from './takings'
import type { World } from './world'

/** What of a bill was paid by the customer's own credit, which his account tells already. */
const credited = (credits: readonly CreditUse[]) =>
  credits.reduce((sum, { number, amount_paise }) => sum + (number ? 0 : amount_paise), 0)

const lastDigits = (n: number) => String(n).padStart(6, '0')

export const sales = (world: World) => {
  const { answer, list, changed, products, customers } = world
  const bills = new Map<string, WholeInvoice>()
  const open = new Map<string, OpenBill>()
  const received: { customer: string; amount_paise: number }[] = []
  const today = new Date().toISOString().slice(0, 10)
  let last = 0

  /** One entry a bill, one for all that was paid of it, then what came on account. */
  const account = (customer: string): LedgerEntry[] => {
    const of = [...bills.values()].filter(
      ({ invoice }) => invoice.customer_id === customer && invoice.status === 'final',
    )
    const entries = of.flatMap(({ invoice: { number, business_date, total_paise, paid_paise }, credits }) => [
      { business_date, what: say('ledger-bill', { number: number ?? '' }), amount_paise: total_paise },
      {
        business_date,
        what: say('ledger-payment', { number: number ?? '' }),
        amount_paise: credited(credits) - paid_paise,
      },
    ])
    for (const { amount_paise, ...money } of received)
      if (money.customer === customer)
        entries.push({ business_date: today, what: say('ledger-received'), amount_paise: -amount_paise })
    for (const { note, uses } of back.notes())
      if (note.customer_id === customer)
        entries.push(
          {
            business_date: today,
            what: say('ledger-credit-note', { number: note.number }),
            amount_paise: -note.total_paise,
          },
          ...uses
            .filter(({ refund }) => refund)
            .map(({ amount_paise }) => ({
              business_date: today,
              what: say('ledger-paid-back', { number: note.number }),
              amount_paise,
            })),
        )
    let balance_paise = 0
    return entries
      .filter(({ amount_paise }) => amount_paise !== 0)
      .map((entry) => ({ ...entry, balance_paise: (balance_paise += entry.amount_paise) }))
  }
  const balance = (customer: string) => account(customer).at(-1)?.balance_paise ?? 0
  const one = (id: string): WholeInvoice => {
    const bill = bills.get(id)
    if (!bill) throw new ApiError('not_found', say('bill-no-such-bill'))
    return bill
  }
  const quote = (draft: BillDraft) => {
    const quoted = judge(draft, { products, customers, balance, open: (note) => back.open(note) })
    return { ...quoted, problems: [...quoted.problems, ...world.staffing.needs(draft)] }
  }
  const put = (bill: WholeInvoice) => {
    world.takings.push(...takingsOf(bills.get(bill.invoice.id), bill))
    bills.set(bill.invoice.id, bill)
    changed('sales', 'stock', 'customers')
    return bill
  }

  const back = returns(world, { all: () => [...bills.values()], one, put, today })

  function finalise(draft: BillDraft): WholeInvoice {
    const id = draft.id ?? world.newId('b')
    const made = bills.get(id)
    if (made) return made
    const quoted = quote(draft)
    const [first] = quoted.problems
    if (first) throw new ApiError('invalid', first.message, quoted.problems)
    const customer = draft.customer_id ? customers.find(draft.customer_id) : undefined
    last += 1
    const invoice: Invoice = {
      id,
      number: `T1/2627/${lastDigits(last)}`,
      status: 'final',
      business_date: draft.business_date ?? today,
      customer_id: customer?.id ?? null,
      customer_name: draft.customer_name ?? customer?.name ?? null,
      customer_phone: draft.customer_phone ?? customer?.phone ?? null,
      customer_gstin: draft.customer_gstin ?? customer?.gstin ?? null,
      customer_address: draft.customer_address ?? customer?.address ?? null,
      place_of_supply: quoted.place_of_supply,
      scheme: quoted.scheme,
      subtotal_paise: quoted.subtotal_paise,
      discount_paise: quoted.discount_paise,
      taxable_paise: quoted.taxable_paise,
      tax_paise: 0,
      cess_paise: 0,
      round_off_paise: quoted.round_off_paise,
      total_paise: quoted.total_paise,
      paid_paise: quoted.total_paise - quoted.due_paise,
      returned: 'none',
      till_code: 'T1',
      staff: world.staffing.people().person?.name ?? null,
      notes: draft.notes ?? null,
      finalized_at: Date.now(),
      updated_at: Date.now(),
      waiting: true,
    }
    for (const { line } of quoted.lines) {
      const item = line.product_id && products.find(line.product_id)
      if (item) products.change(item.id, { on_hand_milli: item.on_hand_milli - line.quantity_milli })
    }
    open.delete(id)
    world.staffing.granted.delete(id)
    return put({
      invoice,
      lines: quoted.lines.map(({ line }) => line),
      payments: taken(draft.payments ?? [], quoted.total_paise, invoice.business_date),
      change_paise: quoted.change_paise,
      returned: quoted.lines.map(() => 0),
      credits: back.used(draft, quoted.credit_paise),
      credit_notes: [],
    })
  }

  function matching({ search, filters = [] }: ListQuery): Invoice[] {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean)
    const passes = (invoice: Invoice) =>
      filters.every(({ name, value }) => {
        if (name === 'unpaid') return invoice.status === 'final' && invoice.paid_paise < invoice.total_paise
        if (name === 'returned') return invoice.returned !== 'none'
        if (name === 'from') return invoice.business_date >= (value ?? '')
        if (name === 'to') return invoice.business_date <= (value ?? '')
        return true
      })
    const has = ({ number, customer_name, customer_phone, total_paise }: Invoice, word: string) =>
      [number, customer_name, customer_phone].some((text) => text?.toLowerCase().includes(word)) ||
      Number(word) * 100 === total_paise
    return [...bills.values()]
      .map(({ invoice }) => invoice)
      .filter((invoice) => passes(invoice) && words.every((word) => has(invoice, word)))
      .reverse()
  }

  return {
    ...back.host,
    quoteBill: (draft) => answer(() => quote(draft)),
    authoriseBill: (draft, person, pin) =>
      answer(() => {
        world.staffing.allow(draft.id ?? '', person, pin)
        return quote(draft)
      }),
    finaliseBill: (draft) => answer(() => finalise(draft)),
    unconfirmedPayments: () =>
      answer(() =>
        [...bills.values()].flatMap(({ invoice, payments }) =>
          payments
            .filter(({ unconfirmed }) => unconfirmed && invoice.status === 'final')
            .map(({ id, amount_paise, reference, business_date }) => ({
              id,
              amount_paise,
              reference,
              business_date,
              invoice_id: invoice.id,
              number: invoice.number,
              customer_name: invoice.customer_name,
              till_code: invoice.till_code,
            })),
        ),
      ),
    confirmPayment: (payment) =>
      answer(() => {
        const bill = [...bills.values()].find(({ payments }) => payments.some(({ id }) => id === payment))
        const paid = bill?.payments.find(({ id }) => id === payment)
        if (!bill || !paid) throw new ApiError('not_found', say('bill-no-such-bill'))
        const payments = bill.payments.map((one) => (one === paid ? { ...one, unconfirmed: false } : one))
        bills.set(bill.invoice.id, { ...bill, payments })
        changed('sales')
        const { invoice } = bill
        return {
          id: paid.id,
          amount_paise: paid.amount_paise,
          reference: paid.reference,
          business_date: paid.business_date,
          invoice_id: invoice.id,
          number: invoice.number,
          customer_name: invoice.customer_name,
          till_code: invoice.till_code,
        }
      }),
    payByCredit: (id, { note = null, amount_paise = null }) =>
      answer(() => {
        const bill = one(id)
        const due = bill.invoice.total_paise - bill.invoice.paid_paise
        const there = note ? back.open(note) : null
        const message = there === null ? say('credit-no-such-note') : say('credit-used-up')
        if (!there) throw new ApiError('invalid', message, [{ field: 'note', message }])
        const used = back.used({ credits: [{ note }] }, Math.min(amount_paise ?? due, there, due))
        const paid = used.reduce((all, one) => all + one.amount_paise, bill.invoice.paid_paise)
        return put({ ...bill, invoice: { ...bill.invoice, paid_paise: paid }, credits: [...bill.credits, ...used] })
      }),
    addPayment: (id, payment) =>
      answer(() => {
        const bill = one(id)
        const due = bill.invoice.total_paise - bill.invoice.paid_paise
        if (due === 0) throw new ApiError('invalid', say('bill-paid-already'))
        const amount = payment.amount_paise ?? due
        if (amount > due) {
          const message = say('bill-payment-too-much', { due: String(due / 100) })
          throw new ApiError('invalid', message, [{ field: 'amount_paise', message }])
        }
        return put({
          ...bill,
          invoice: { ...bill.invoice, paid_paise: bill.invoice.paid_paise + amount },
          payments: [...bill.payments, ...taken([payment], due, today)],
          change_paise: change([payment], due),
        })
      }),
    cancelBill: (id, reason) =>
      answer(() => {
        const bill = one(id)
        if (!reason.trim()) {
          const message = say('bill-cancel-reason')
          throw new ApiError('invalid', message, [{ field: 'reason', message }])
        }
        world.staffing.may('cancel_bill', id, 'id', say('limit-cancel-bill'))
        return put({ ...bill, invoice: { ...bill.invoice, status: 'cancelled', notes: reason, waiting: true } })
      }),
    listBills: (query) =>
      list(() => {
        const found = matching(query)
        const rows = found.slice(query.offset, query.offset + query.limit)
        return { rows, total: found.length, notice: null }
      }),
    bill: (id) => answer(() => one(id)),
    ...holding(world, { open, quote, paperOf: (code) => back.paperOf(code) }),
    customerStatement: (customer) => answer(() => account(customer)),
    receiveOnAccount: (customer, { amount_paise }) =>
      answer(() => {
        if (!amount_paise || amount_paise < 0) {
          const message = say('bill-payment-positive')
          throw new ApiError('invalid', message, [{ field: 'amount_paise', message }])
        }
        received.push({ customer, amount_paise })
        changed('sales', 'customers')
        return balance(customer)
      }),
    customerBalance: (customer) => answer(() => balance(customer)),
    newBillId: () => answer(() => world.newId('b')),
    openBills: () => answer(() => [...open.values()].sort((one, other) => other.updated_at - one.updated_at)),
    keepOpenBill: (id, draft) =>
      answer(() => {
        const typed = Object.entries(draft).some(
          ([name, value]) => name !== 'id' && value !== null && (!Array.isArray(value) || value.length > 0),
        )
        if (typed) open.set(id, { id, draft: { ...draft, id }, updated_at: Date.now() })
        else open.delete(id)
        return null
      }),
  } satisfies Partial<Host>
}
