/** This computer as a till: opened, cash moved, closed by counting. Money is added up as the engine does it. */
import type { Host } from '@/core/host'
import type {
  CashMovement,
  ClosingDraft,
  ClosingQuote,
  Message,
  ModeSum,
  PaymentMode,
  Shift,
  ShiftReport,
  ShiftRow,
  TillSettings,
} from '@/core/types'
import { refusal, say } from './say'
import type { World } from './world'

const NOTES = [200_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100]
const MODES: readonly PaymentMode[] = ['cash', 'upi', 'card', 'bank', 'other']

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0)
const wrong = (field: string, message: Message) => refusal({ field, message })

/** What somebody who is going to count may see. */
const blinded = (report: ShiftReport): ShiftReport => ({
  ...report,
  sales: {
    ...report.sales,
    gross_paise: 0,
    discount_paise: 0,
    taxable_paise: 0,
    round_off_paise: 0,
    total_paise: 0,
    due_paise: 0,
  },
  rates: [],
  modes: [],
  blind: true,
})

export const till = (world: World) => {
  const { answer, list, changed, takings } = world
  const today = new Date().toISOString().slice(0, 10)
  const shifts = new Map<string, { shift: Shift; from: number; movements: CashMovement[]; z: ShiftReport | null }>()
  let settings: TillSettings = { day_ends: '00:00', shift_needed: false, blind_count: false }
  let open: string | null = null
  let last = 0

  const person = () => world.staffing.people().person?.name ?? null
  const state = () => {
    const shift = (open && shifts.get(open)?.shift) || null
    const before = [...shifts.values()].at(-1)?.shift
    return {
      code: 'T1',
      day: today,
      shift,
      late: shift !== null && shift.business_date < today,
      used: shifts.size > 0,
      last_float_paise: before?.float_paise ?? null,
      settings,
    }
  }
  const one = (id: string | null | undefined, field: string) => {
    const found = shifts.get(id ?? open ?? '')
    if (!found) throw wrong(field, say('shift-not-open'))
    return found
  }
  function modes(found: ReturnType<typeof one>): ModeSum[] {
    const mine = takings.slice(found.from)
    return MODES.map((mode) => {
      const of = mine.filter((taking) => taking.mode === mode).map(({ amount_paise }) => amount_paise)
      const taken_paise = sum(of.filter((amount) => amount > 0))
      const returned_paise = -sum(of.filter((amount) => amount < 0))
      const ways = found.movements.map((moved) => (moved.direction === 'in' ? moved.amount_paise : -moved.amount_paise))
      const moved_paise = mode === 'cash' ? found.shift.float_paise + sum(ways) : 0
      return {
        mode,
        taken_paise,
        returned_paise,
        moved_paise,
        expected_paise: taken_paise - returned_paise + moved_paise,
        counted_paise: null,
        difference_paise: null,
      }
    })
  }
  function report(found: ReturnType<typeof one>): ShiftReport {
    if (found.z) return found.z
    const bills = takings.slice(found.from).filter(({ bill }) => bill !== null)
    const numbers = bills.flatMap(({ bill }) => bill ?? [])
    const total_paise = sum(bills.map(({ amount_paise }) => amount_paise))
    return {
      shift: found.shift,
      branch: null,
      number: null,
      made_at: Date.now(),
      sales: {
        bills: new Set(numbers).size,
        cancelled: 0,
        first_number: numbers[0] ?? null,
        last_number: numbers.at(-1) ?? null,
        gross_paise: total_paise,
        discount_paise: 0,
        taxable_paise: total_paise,
        tax: { cgst: 0, sgst: 0, igst: 0, cess: 0 },
        round_off_paise: 0,
        total_paise,
        due_paise: 0,
      },
      rates: [],
      modes: modes(found),
      movements: found.movements,
      notes: [],
      difference_paise: null,
      reason: null,
      unsent: 0,
      blind: false,
    }
  }
  function judge(draft: ClosingDraft, blind: boolean): { quote: ClosingQuote; sums: ModeSum[] } {
    const found = one(draft.shift_id, 'shift_id')
    const typed = draft.notes ?? []
    const notes = NOTES.map((value_paise) => {
      const pieces = sum(typed.filter((note) => note.value_paise === value_paise).map((note) => note.pieces))
      return { value_paise, pieces, amount_paise: value_paise * pieces }
    })
    const cash_paise = draft.cash_paise ?? sum(notes.map(({ amount_paise }) => amount_paise))
    const isCounted = draft.cash_paise != null || typed.length > 0
    const problems = isCounted ? [] : [{ field: 'notes', message: say('shift-count-cash') }]
    const said = (mode: PaymentMode) =>
      mode === 'cash'
        ? isCounted
          ? cash_paise
          : null
        : (draft.modes?.find((one) => one.mode === mode)?.amount_paise ?? null)
    const sums = modes(found).map((mode) => {
      const counted_paise = said(mode.mode) ?? mode.expected_paise
      return { ...mode, counted_paise, difference_paise: counted_paise - mode.expected_paise }
    })
    if (sums.some(({ difference_paise }) => difference_paise !== 0) && !draft.reason)
      problems.push({ field: 'reason', message: say('shift-reason-needed') })
    const quote: ClosingQuote = {
      notes,
      cash_paise,
      modes: sums.map(({ mode, expected_paise, difference_paise }) => ({
        mode,
        expected_paise: blind ? null : expected_paise,
        counted_paise: said(mode),
        difference_paise: blind || said(mode) === null ? null : difference_paise,
      })),
      difference_paise: blind || !isCounted ? null : sum(sums.map(({ difference_paise }) => difference_paise)),
      problems,
    }
    return { quote, sums }
  }
  const row = ({ shift, z }: ReturnType<typeof one>): ShiftRow => ({
    shift,
    branch: null,
    here: true,
    number: z?.number ?? null,
    closed_at: z?.made_at ?? null,
    closed_by: z?.closed_by ?? null,
    bills: z?.sales.bills ?? null,
    sales_paise: z?.sales.total_paise ?? null,
    counted_cash_paise: z?.modes[0]?.counted_paise ?? null,
    difference_paise: z?.difference_paise ?? null,
    waiting: true,
  })

  return {
    till: () => answer(state),
    openShift: (draft) =>
      answer(() => {
        const id = draft.id ?? world.newId('s')
        if (shifts.has(id)) return state()
        if (open) throw wrong('id', say('shift-open-already', { since: '' }))
        const shift: Shift = {
          id,
          till_code: 'T1',
          business_date: today,
          opened_at: Date.now(),
          float_paise: draft.float_paise ?? 0,
          note: draft.note || null,
          opened_by: person(),
        }
        shifts.set(id, { shift, from: takings.length, movements: [], z: null })
        open = id
        changed('sales')
        return state()
      }),
    moveCash: (draft) =>
      answer(() => {
        const found = one(null, 'shift')
        if (!draft.amount_paise || draft.amount_paise < 0) throw wrong('amount_paise', say('cash-amount-range'))
        if (draft.reason === 'other' && !draft.note?.trim()) throw wrong('note', say('cash-note-needed'))
        found.movements.push({
          id: draft.id ?? world.newId('m'),
          direction: draft.direction,
          amount_paise: draft.amount_paise,
          reason: draft.reason,
          note: draft.note || null,
          staff: person(),
          created_at: Date.now(),
        })
        changed('sales')
        return report(found)
      }),
    quoteClosing: (draft) => answer(() => judge(draft, settings.blind_count ?? false).quote),
    closeShift: (draft) =>
      answer(() => {
        const found = one(draft.shift_id, 'shift_id')
        if (found.z) return found.z
        const { quote, sums } = judge(draft, false)
        if (quote.problems.length > 0) throw refusal(...quote.problems)
        last += 1
        found.z = {
          ...report(found),
          closed_by: person(),
          number: `ZT1/2627/${String(last).padStart(6, '0')}`,
          modes: sums,
          notes: quote.notes.filter(({ pieces }) => pieces > 0),
          difference_paise: quote.difference_paise,
          reason: draft.reason ?? null,
        }
        if (open === found.shift.id) open = null
        changed('sales')
        return found.z
      }),
    shiftReport: (shift) =>
      answer(() => {
        const whole = report(one(shift, 'shift'))
        return settings.blind_count && !whole.number ? blinded(whole) : whole
      }),
    listShifts: ({ search, offset, limit }) =>
      list(() => {
        const found = [...shifts.values()]
          .map(row)
          .filter(({ number, shift }) => `${number ?? ''} ${shift.till_code}`.includes(search))
          .reverse()
        return { rows: found.slice(offset, offset + limit), total: found.length, notice: null }
      }),
    shopDay: (wanted) =>
      answer(() => {
        const day = wanted ?? today
        const here = day === today ? takings.filter(({ bill }) => bill !== null) : []
        const of = [...shifts.values()].filter(({ shift }) => shift.business_date === day).map(row)
        const closed = of.filter(({ number }) => number !== null)
        const here_sold_paise = sum(here.map(({ amount_paise }) => amount_paise))
        const notes = day === today ? world.notes : []
        const here_returned_paise = sum(notes.map(({ total_paise }) => total_paise))
        const here_paise = here_sold_paise - here_returned_paise
        return {
          day,
          here_paise,
          here_sold_paise,
          here_returned_paise,
          here_notes: notes.length,
          here_bills: new Set(here.map(({ bill }) => bill)).size,
          everywhere_paise: here_paise,
          branches:
            of.length === 0
              ? []
              : [
                  {
                    branch: null,
                    here: true,
                    open: of.length - closed.length,
                    closed: closed.length,
                    bills: sum(closed.map(({ bills }) => bills ?? 0)),
                    sales_paise: sum(closed.map(({ sales_paise }) => sales_paise ?? 0)),
                    returned_paise: 0,
                    difference_paise: sum(closed.map(({ difference_paise }) => difference_paise ?? 0)),
                  },
                ],
        }
      }),
    setTillSettings: (wanted) =>
      answer(() => {
        if (!/^(0\d|1[01]):[0-5]\d$|^12:00$/.test(wanted.day_ends ?? ''))
          throw wrong('day_ends', say('shift-day-ends-hint'))
        settings = wanted
        changed('shop')
        return settings
      }),
  } satisfies Partial<Host>
}
