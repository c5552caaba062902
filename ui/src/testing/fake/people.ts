/** Staff, limits, who stands at the till, and the log: a PIN is kept as it is here, and nothing is chained. */
import type { Host } from '@/core/host'
import type { Staff, StaffDraft } from '@/core/types'
import { say } from './say'
import { refused } from './state/people'
import type { World } from './world'

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
