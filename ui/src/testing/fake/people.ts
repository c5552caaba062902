/** Staff, limits, who stands at the till, and the log: a PIN is kept as it is here, and nothing is chained. */
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type {
  Action,
  AuditEntry,
  BillDraft,
  FieldError,
  Message,
  RoleLimits,
  Staff,
  StaffDraft,
  StaffRole,
  TillPeople,
  Value,
} from '@/core/types'
import { say } from './say'
import type { World } from './world'

const limitsOf = (role: StaffRole, line: number, bill: number, rest: 'allowed' | 'override'): RoleLimits => ({
  role,
  line_discount_milli: line,
  bill_discount_milli: bill,
  below_cost: rest,
  over_credit: rest,
  negative_stock: 'allowed',
  cancel_bill: rest,
  give_back: rest,
  open_drawer: rest,
  change_price: rest,
})

const rate = (value: number): Value => ({ unit: 'rate', value })

const refused = (field: string, message: Message) => new ApiError('invalid', message, [{ field, message }])

/** What the other subjects ask of it. */
export function makePeople(changed: World['changed'], newId: (kind: string) => string) {
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
    if (action === 'cancel_bill' && acting()?.cancel_bill === 'allowed') return
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

export const people = (world: World) => {
  const { answer, list, changed, newId, staffing } = world
  const { staff, pins, log, state } = staffing
  const put = (person: Staff) => {
    const at = staff.findIndex(({ id }) => id === person.id)
    if (at < 0) staff.push(person)
    else staff[at] = person
    changed('people', 'audit')
    return person
  }
  const easy = (pin: string) => /^(\d)\1+$/.test(pin) || '01234567890 9876543210'.includes(pin)
  const judgePin = (pin: string) => {
    if (!/^\d{4,8}$/.test(pin)) throw refused('pin', say('pin-form'))
    if (easy(pin)) throw refused('pin', say('pin-too-easy'))
  }
  const from = (draft: StaffDraft) => ({
    name: draft.name ?? '',
    role: draft.role ?? 'cashier',
    branch_id: draft.branch_id ?? null,
    active: draft.active ?? true,
  })

  return {
    tillPeople: () => answer(() => staffing.people()),
    comeToTill: (id, pin) =>
      answer(() => {
        staffing.check(id, pin)
        state.sit(id)
        staffing.note('signed_in', say('audit-signed-in'))
        return staffing.people()
      }),
    lockTill: () =>
      answer(() => {
        staffing.note('locked', say('audit-locked'))
        state.leave()
        return staffing.people()
      }),
    setIdleMinutes: (minutes) =>
      answer(() => {
        state.setIdle(minutes)
        changed('people')
        return staffing.people()
      }),
    staff: () => answer(() => [...staff].sort((a, b) => a.name.localeCompare(b.name))),
    addStaff: (draft, pin) =>
      answer(() => {
        if (!draft.name?.trim()) throw refused('name', say('field-required', { field: 'Name' }))
        if (staff.length === 0 && !pin) throw refused('pin', say('staff-first-owner'))
        if (pin) judgePin(pin)
        const person = { ...from(draft), id: newId('s'), has_pin: Boolean(pin), updated_at: Date.now(), waiting: true }
        if (pin) pins.set(person.id, pin)
        if (staff.length === 0) state.sit(person.id)
        put(person)
        staffing.note('staff_added', say('audit-staff-added', { name: person.name }))
        return person
      }),
    changeStaff: (id, draft) => answer(() => put({ ...(staffing.one(id) as Staff), ...from(draft) })),
    setStaffPin: (id, pin) =>
      answer(() => {
        judgePin(pin)
        pins.set(id, pin)
        return put({ ...(staffing.one(id) as Staff), has_pin: true })
      }),
    roleLimits: () => answer(() => state.limits()),
    setRoleLimits: (wanted) =>
      answer(() => {
        state.setLimits(wanted)
        changed('people')
        return state.limits()
      }),
    authorise: (_action, record, person, pin) =>
      answer(() => {
        staffing.allow(record, person, pin)
        return null
      }),
    auditLog: ({ search, filters = [], offset, limit }) =>
      list(() => {
        const found = log.filter(
          (entry) =>
            (entry.person ?? '').toLowerCase().includes(search.toLowerCase()) &&
            filters.every(({ name, value }) =>
              name === 'action' ? entry.action === value : entry.override_by !== null,
            ),
        )
        return { rows: found.slice(offset, offset + limit), total: found.length, notice: null }
      }),
    verifyAudit: () => answer(() => ({ entries: log.length, devices: 1, faults: [] })),
  } satisfies Partial<Host>
}
