/** Goods that come back, and the credit notes made for them: whole rupees, without tax, as the bills of this host are. */
import { times } from '@/core/amount'
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type {
  BillDraft,
  CreditUse,
  FieldError,
  Purchase,
  ReturnDraft,
  ReturnQuote,
  ScannedPaper,
  WholeCreditNote,
  WholeInvoice,
} from '@/core/types'
import { say } from './say'
import type { World } from './world'

type Bills = {
  all: () => WholeInvoice[]
  one: (id: string) => WholeInvoice
  put: (bill: WholeInvoice) => WholeInvoice
  today: string
}

const NO_TAX = { cgst: 0, sgst: 0, igst: 0, cess: 0 }

export const returns = ({ answer, list, products, newId, notes, staffing }: World, bills: Bills) => {
  const made = new Map<string, WholeCreditNote>()
  const named = (note: string) => [...made.values()].find(({ note: { id, number } }) => id === note || number === note)
  const coded = (text: string) => /^branchline:(bill|credit):(.+)$/i.exec(text.trim())
  const find = (text: string) => withId(coded(text)?.[2] ?? text)
  const withId = (bill: string) =>
    bills.all().find(({ invoice }) => invoice.number === bill || invoice.id === bill) ?? bills.one(bill)

  function quote(draft: ReturnDraft): ReturnQuote {
    const { invoice, lines, returned, credit_notes } = find(draft.bill ?? '')
    const problems: FieldError[] = []
    const sold = lines.map((line, n) => {
      const left = line.quantity_milli - (returned[n] ?? 0)
      const at = (draft.lines ?? []).findIndex((typed) => typed.line === n + 1)
      const wanted = at < 0 ? 0 : (draft.lines?.[at]?.quantity_milli ?? left)
      if (wanted > left)
        problems.push({
          field: `lines.${at}.quantity_milli`,
          message: {
            key: 'return-more-than-sold',
            values: { left: { unit: 'milli', value: left }, unit: { unit: 'text', value: line.unit } },
          },
        } as FieldError)
      const quantity = Math.min(wanted, left)
      return {
        line: n + 1,
        sold: line,
        returned_milli: returned[n] ?? 0,
        left_milli: left,
        quantity_milli: quantity,
        amount_paise: times(line.price_paise, quantity) ?? 0,
      }
    })
    if (problems.length === 0 && sold.every(({ quantity_milli }) => quantity_milli === 0))
      problems.push({ field: 'lines', message: say('return-no-lines') })
    if (!draft.reason?.trim()) problems.push({ field: 'reason', message: say('return-reason') })
    const exact = sold.reduce((sum, { amount_paise }) => sum + amount_paise, 0)
    const left = invoice.total_paise - credit_notes.reduce((sum, { total_paise }) => sum + total_paise, 0)
    const closes = sold.every(({ quantity_milli, left_milli }) => quantity_milli === left_milli)
    const total = closes ? left : Math.min(left, Math.round(exact / 100) * 100)
    const settles = Math.min(total, invoice.total_paise - invoice.paid_paise)
    const refund = draft.refund ? total - settles : 0
    return {
      invoice,
      lines: sold,
      taxable_paise: exact,
      tax: NO_TAX,
      round_off_paise: total - exact,
      total_paise: total,
      settles_paise: settles,
      refundable_paise: total - settles,
      refund_paise: refund,
      credit_paise: total - settles - refund,
      problems,
      warnings: [],
    }
  }

  function take(draft: ReturnDraft): WholeCreditNote {
    const known = draft.id ? made.get(draft.id) : undefined
    if (known) return known
    const quoted = quote(draft)
    const [first] = quoted.problems
    if (first) throw new ApiError('invalid', first.message, quoted.problems)
    if (quoted.refund_paise > 0) staffing.may('give_back', draft.id ?? '', 'refund', say('limit-give-back'))
    const bill = find(draft.bill ?? '')
    const { invoice } = bill
    const uses: CreditUse[] = []
    const number = `T1C/2627/${String(made.size + 1).padStart(5, '0')}`
    if (quoted.settles_paise > 0) uses.push({ number, amount_paise: quoted.settles_paise, refund: false, mode: null })
    if (quoted.refund_paise > 0)
      uses.push({ number, amount_paise: quoted.refund_paise, refund: true, mode: draft.refund?.mode ?? null })
    const whole: WholeCreditNote = {
      note: {
        id: draft.id ?? newId('c'),
        number,
        business_date: bills.today,
        invoice_id: invoice.id,
        invoice_number: invoice.number ?? '',
        invoice_date: invoice.business_date,
        customer_id: invoice.customer_id,
        customer_name: invoice.customer_name,
        customer_phone: invoice.customer_phone,
        customer_gstin: invoice.customer_gstin,
        customer_address: invoice.customer_address,
        place_of_supply: invoice.place_of_supply,
        scheme: invoice.scheme,
        taxable_paise: quoted.taxable_paise,
        tax: NO_TAX,
        round_off_paise: quoted.round_off_paise,
        total_paise: quoted.total_paise,
        open_paise: quoted.credit_paise,
        reason: draft.reason ?? null,
        till_code: 'T1',
        staff: staffing.people().person?.name ?? null,
        created_at: Date.now(),
        waiting: true,
      },
      lines: quoted.lines
        .filter(({ quantity_milli }) => quantity_milli > 0)
        .map(({ line, sold, quantity_milli, amount_paise }) => ({
          position: line,
          product_id: sold.product_id,
          name: sold.name,
          hsn: sold.hsn,
          unit: sold.unit,
          quantity_milli,
          price_paise: sold.price_paise,
          tax_rate_milli: sold.tax_rate_milli,
          cess_rate_milli: sold.cess_rate_milli,
          taxable_paise: amount_paise,
          tax: NO_TAX,
          total_paise: amount_paise,
        })),
      uses,
    }
    made.set(whole.note.id, whole)
    notes.push(whole.note)
    const returned = quoted.lines.map(({ returned_milli, quantity_milli }) => returned_milli + quantity_milli)
    const isWhole = quoted.lines.every(({ sold }, n) => returned[n] === sold.quantity_milli)
    for (const { product_id, quantity_milli } of whole.lines) {
      const item = product_id && products.find(product_id)
      if (item) products.change(item.id, { on_hand_milli: item.on_hand_milli + quantity_milli })
    }
    bills.put({
      ...bill,
      invoice: {
        ...invoice,
        returned: isWhole ? 'whole' : 'part',
        paid_paise: invoice.paid_paise + quoted.settles_paise,
      },
      returned,
      credits: [...bill.credits, ...uses.filter(({ refund }) => !refund)],
      credit_notes: [...bill.credit_notes, whole.note],
    })
    return whole
  }

  const bought = (customer: string): Purchase[] =>
    bills
      .all()
      .filter(({ invoice }) => invoice.customer_id === customer && invoice.status === 'final')
      .toReversed()
      .flatMap(({ invoice, lines, returned }) =>
        lines.map((line, n) => ({
          invoice_id: invoice.id,
          number: invoice.number,
          business_date: invoice.business_date,
          name: line.name,
          unit: line.unit,
          quantity_milli: line.quantity_milli,
          returned_milli: returned[n] ?? 0,
          price_paise: line.price_paise,
          total_paise: line.total_paise,
        })),
      )

  return {
    notes: () => [...made.values()],
    /** The paper a scanned code is on, or whose number it is. */
    paperOf(code: string): ScannedPaper | null {
      const [, kind, id = ''] = coded(code) ?? []
      if (kind?.toLowerCase() === 'bill') return { paper: 'bill', id }
      const whole = named(kind ? id : code)
      if (whole) return { paper: 'credit_note', note: whole.note.number }
      const bill = bills.all().find(({ invoice }) => invoice.number === code)
      return bill ? { paper: 'bill', id: bill.invoice.id } : null
    },
    /** What is left of a note; null when there is none. */
    open: (note: string) => named(note)?.note.open_paise ?? null,
    /** Takes what a bill that is made final uses off its notes; returns the uses. */
    used(draft: BillDraft, paise: number): CreditUse[] {
      let left = paise
      return (draft.credits ?? []).map(({ note }) => {
        const whole = note ? named(note) : undefined
        const amount_paise = whole ? Math.min(left, whole.note.open_paise) : left
        if (whole) whole.note.open_paise -= amount_paise
        left -= amount_paise
        return { number: whole?.note.number ?? null, amount_paise, refund: false, mode: null }
      })
    },
    host: {
      quoteReturn: (draft) => answer(() => quote(draft)),
      returnGoods: (draft) => answer(() => take(draft)),
      authoriseReturn: (draft, person, pin) =>
        answer(() => {
          staffing.allow(draft.id ?? '', person, pin)
          return quote(draft)
        }),
      newReturnId: () => answer(() => newId('c')),
      listCreditNotes: (query) =>
        list(() => {
          const rows = [...made.values()].map(({ note }) => note).toReversed()
          return { rows: rows.slice(query.offset, query.offset + query.limit), total: rows.length, notice: null }
        }),
      creditNote: (id) =>
        answer(() => {
          const whole = named(id)
          if (!whole) throw new ApiError('not_found', say('credit-no-such-note'))
          return whole
        }),
      customerPurchases: (customer) => answer(() => bought(customer)),
    } satisfies Partial<Host>,
  }
}
