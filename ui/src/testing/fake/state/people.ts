/** Staff, their PINs as they were typed, limits, and the log. */
import { ApiError } from '@/core/error'
import type {
  Action,
  AuditEntry,
  BillDraft,
  FieldError,
  Message,
  RoleLimits,
  Staff,
  StaffRole,
  Subject,
  TillPeople,
  Value,
} from '@/core/types'
import { say } from '../say'

const limitsOf = (role: StaffRole, line: number, bill: number, rest: 'allowed' | 'override'): RoleLimits => ({
  role,
  line_discount_milli: line,
  bill_discount_milli: bill,
  below_cost: rest,
  over_credit: rest,
  negative_stock: 'allowed',
  cancel_bill: rest,
  give_back: rest,
  give_back_paise: 0,
  open_drawer: rest,
  change_price: rest,
})

const rate = (value: number): Value => ({ unit: 'rate', value })

export const refused = (field: string, message: Message) => new ApiError('invalid', message, [{ field, message }])

/** What the other subjects ask of it. */
export function makePeople(changed: (...subjects: Subject[]) => void, newId: (kind: string) => string) {
  const staff: Staff[] = []
  const pins = new Map<string, string>()
  const granted = new Set<string>()
  const log: AuditEntry[] = []
  let limits = [
    limitsOf('manager', 50_000, 30_000, 'allowed'),
    limitsOf('cashier', 10_000, 5_000, 'override'),
    limitsOf('accountant', 0, 0, 'override'),
  ]
  let at: string | null = null
  let last: string | null = null
  let idle = 10

  const one = (id: string | null) => staff.find((person) => person.id === id)
  const note = (action: string, what: Message, override_by: string | null = null) => {
    log.unshift({
      id: newId('l'),
      seq: log.length + 1,
      at: Date.now(),
      device: 'T1',
      person: one(at)?.name ?? null,
      action,
      what,
      entity_table: null,
      entity_id: null,
      override_by,
      outside: false,
      details: '{}',
      hash: 'f'.repeat(64),
      prev_hash: '',
    })
    changed('people', 'audit')
  }
  const acting = (): RoleLimits | null => {
    const role = one(at)?.role
    if (staff.length === 0 || role === 'owner') return null
    return limits.find((of) => of.role === role) ?? limitsOf('cashier', 10_000, 5_000, 'override')
  }
  const check = (id: string, pin: string): Staff => {
    const person = one(id)
    if (!person) throw refused('staff_id', say('pin-nobody'))
    if (pins.get(id) !== pin) {
      note('pin_wrong', say('audit-pin-wrong', { name: person.name }))
      throw refused('pin', say('pin-wrong'))
    }
    return person
  }
  const people = (): TillPeople => {
    const person = one(at)
    const of = (role: StaffRole) =>
      role === 'owner' ? limitsOf('owner', 100_000, 100_000, 'allowed') : limits.find((limit) => limit.role === role)
    return {
      in_use: staff.length > 0,
      person: person
        ? { id: person.id, name: person.name, role: person.role, limits: of(person.role) as RoleLimits }
        : null,
      last,
      choices: staff.filter(({ active, has_pin }) => active && has_pin),
      idle_minutes: idle,
      leads: staff.length === 0 || person?.role === 'owner' || person?.role === 'manager',
    }
  }
  /** Says what of a bill needs a PIN: discounts alone are judged here. */
  const needs = (draft: BillDraft): FieldError[] => {
    const limit = acting()
    if (!limit || granted.has(draft.id ?? '')) return []
    const over = (percent: number, most: number) =>
      say('need-override', { what: say('need-discount', { asked: rate(percent), most: rate(most) }) })
    const found = (draft.lines ?? []).flatMap(({ discount }, n) =>
      typeof discount === 'object' && (discount.percent ?? 0) > limit.line_discount_milli
        ? [{ field: `lines.${n}.discount`, message: over(discount.percent ?? 0, limit.line_discount_milli) }]
        : [],
    )
    const { discount } = draft
    if (typeof discount === 'object' && (discount.percent ?? 0) > limit.bill_discount_milli)
      found.push({ field: 'discount', message: over(discount.percent ?? 0, limit.bill_discount_milli) })
    return found
  }
  /** Refuses an action on a record, unless it was allowed; what was allowed is used up. */
  const may = (action: Action, record: string, field: string, words: Message) => {
    if (granted.delete(record) || !acting()) return
    const limits = acting()
    if (limits && action in limits && limits[action as keyof RoleLimits] === 'allowed') return
    throw refused(field, say('need-override', { what: say('need-other', { what: words }) }))
  }
  /** Allows what a PIN lifts, once for one record. */
  const allow = (record: string, id: string, pin: string) => {
    const who = check(id, pin)
    if (who.role !== 'owner' && who.role !== 'manager')
      throw refused('staff_id', say('pin-may-not', { name: who.name }))
    granted.add(record)
    note('override', say('audit-override', { what: '' }), who.name)
  }
  return {
    staff,
    pins,
    granted,
    log,
    people,
    needs,
    may,
    allow,
    check,
    note,
    one,
    state: {
      sit: (id: string) => {
        at = id
        last = id
      },
      leave: () => (at = null),
      setIdle: (minutes: number) => (idle = minutes),
      limits: () => limits,
      setLimits: (wanted: RoleLimits) => (limits = limits.map((of) => (of.role === wanted.role ? wanted : of))),
    },
  }
}
