/** Conflicts and review cards that live in memory. */
import type { Attention, Choice, Conflict, Customer, FieldValue, Message, Review, Settling, Side } from '@/core/types'
import { id } from '@/testing/fake/data/names'
import { day, money, refusal, say, shown, titled } from '../say'

const MINUTE = 60_000
const value = (field: string, stored: string | null): FieldValue => ({
  value: stored,
  shown: shown(field, stored === null || !field.endsWith('_paise') ? stored : Number(stored)) ?? say('value-empty'),
})

const side = (wrote: FieldValue, branch: string, n: number, who: string, at: number): Side => ({
  value: wrote,
  who,
  branch_id: id('5', n),
  place: branch,
  device: `${branch} counter`,
  at,
})

/** Two branches changed the telephone numbers of some customers, and what one may owe; every third record was deleted meanwhile. */
function inventConflicts(customers: readonly Customer[], count: number, now: number): Conflict[] {
  return customers.slice(0, count).map((customer, n) => {
    const at = now - n * 47 * MINUTE
    const deleted = n % 3 === 2
    const field = n === 7 ? 'credit_limit_paise' : 'phone'
    const of = (stored: string | null) => value(field, stored)
    const money = field === 'credit_limit_paise'
    const stands = money ? '7500000' : (customer.phone ?? '9820012345')
    // One that this computer lost: Pune wrote later.
    const lost = n === 6
    const wrote = money ? '5000000' : `98${String(20_000_000 + n * 7919)}`
    const first = side(of(wrote), 'Pune', 2, 'Ravi Kulkarni', at - 9 * MINUTE)
    const last = side(of(deleted ? null : stands), 'Zaveri Bazaar', 1, 'Meera Shah', at)
    const earlier = lost ? { ...last, value: first.value, device: 'Counter', at: first.at } : first
    const later = lost ? { ...first, value: last.value, at: last.at } : last
    const moved = n % 5 === 4
    return spoken({
      id: id('c', n),
      table_name: 'customers',
      record_id: customer.id,
      label: customer.name,
      field,
      title: titled(field),
      kind: deleted ? 'deleted' : 'edit',
      words: '',
      base: of(money ? '2500000' : n % 2 === 0 ? '9820000000' : null),
      ours: earlier,
      theirs: later,
      winner: 'theirs',
      present: of(moved ? '9111122222' : deleted ? earlier.value.value : stands),
      in_bin: deleted,
      moved_on: moved,
      state: 'open',
      confirmed: n % 7 !== 3,
      decisions: [],
      created_at: at,
    })
  })
}

/** Says a conflict as the engine does. */
function spoken(conflict: Conflict): Conflict {
  const { title, label, ours, theirs, moved_on } = conflict
  const both = { field: title, label, earlier: ours.place, later: theirs.place, moved: moved_on ? 'yes' : 'no' }
  const words =
    conflict.kind === 'deleted'
      ? say('conflict-deleted', { ...both, value: ours.value.shown, kind: say('kind-customers') })
      : say('conflict-edit', { ...both, lost: ours.value.shown, stood: theirs.value.shown })
  return { ...conflict, words }
}

const shared = (table: 'customers' | 'products', column: string, value: string): Message =>
  say('review-shared', { count: 2, kind: say(`kind-${table}.many` as 'kind-customers'), column, value })

function inventReviews(customers: readonly Customer[], now: number): Review[] {
  const card = { branch_id: null, reviewed: null }
  const pair = customers.slice(0, 2)
  return [
    {
      ...card,
      kind: 'number_clash',
      subject: 'KJ/26-27/00112',
      facts: 'a,b',
      words: say('review-number-clash', { count: 2, number: 'KJ/26-27/00112' }),
      advice: say('review-advice-number-clash'),
      records: [
        {
          table_name: 'invoices',
          id: id('a', 1),
          label: 'Ananya Iyer',
          note: say('review-note-bill', { day: day('2026-11-20'), total: money(12_400_000) }),
          added_at: null,
        },
        {
          table_name: 'invoices',
          id: id('a', 2),
          label: 'Harish Joshi',
          note: say('review-note-bill', { day: day('2026-11-20'), total: money(815_000) }),
          added_at: null,
        },
      ],
    },
    {
      ...card,
      kind: 'negative_stock',
      subject: 'p1/b1',
      facts: '-2000',
      words: say('review-negative-stock', {
        product: '22K Gold Plain Ring',
        owed: { unit: 'milli', value: 2_000 },
        unit: 'nos',
        branch: 'Pune',
      }),
      advice: say('review-advice-negative-stock'),
      records: [{ table_name: 'products', id: id('1', 3), label: '22K Gold Plain Ring', note: 'Pune', added_at: null }],
    },
    {
      ...card,
      kind: 'same_phone',
      subject: '9820012345',
      facts: pair.map((customer) => customer.id).join(),
      words: shared('customers', 'phone', '9820012345'),
      advice: say('review-advice-same-phone'),
      records: pair.map(({ id, name, phone }, n) => ({
        table_name: 'customers',
        id,
        label: name,
        note: phone,
        added_at: now - (n + 1) * 1_440 * MINUTE,
      })),
    },
    ...doubles(now),
  ]
}

/** What two branches gave twice, apart from one another. */
function doubles(now: number): Review[] {
  const card = { branch_id: null, reviewed: null }
  const record = (table_name: string, n: number, label: string, note: string | null, days: number) => ({
    table_name,
    id: id(table_name === 'products' ? '1' : '9', n),
    label,
    note,
    added_at: now - days * 1_440 * MINUTE,
  })
  return [
    {
      ...card,
      kind: 'same_barcode',
      subject: '8901234567890',
      facts: 'c,d',
      words: shared('products', 'barcode', '8901234567890'),
      advice: say('review-advice-same-barcode'),
      records: [
        record('products', 4, 'Jhumka Antique', '8901234567890', 3),
        record('products', 5, 'Anklet, silver', '8901234567890', 2),
      ],
    },
    {
      ...card,
      kind: 'group_ring',
      subject: id('9', 1),
      facts: 'e,f',
      words: say('review-group-ring', {
        steps: say('list-comma', {
          before: say('review-group-step', { group: 'Rings', outer: 'Gold' }),
          after: say('review-group-step', { group: 'Gold', outer: 'Rings' }),
        }),
      }),
      advice: say('review-advice-group-ring'),
      records: [record('item_groups', 1, 'Rings', null, 40), record('item_groups', 2, 'Gold', null, 41)],
    },
  ]
}

export class FakeConflicts {
  private readonly all: Conflict[]
  private cards: Review[]

  constructor(customers: readonly Customer[], count: number) {
    this.all = inventConflicts(customers, count, Date.now())
    this.cards = count > 0 ? inventReviews(customers, Date.now()) : []
  }

  list(settled: boolean, offset: number, limit: number) {
    const rows = this.all.filter((conflict) => (conflict.state === 'settled') === settled)
    // Copies, as from the engine: what is decided later does not reach into an answer.
    return { rows: structuredClone(rows.slice(offset, offset + limit)), total: rows.length, notice: null }
  }

  settle(ids: string[], choice: Choice): Settling {
    const done: Settling = { settled: 0, skipped: 0, ids: [] }
    for (const conflict of this.all.filter((one) => ids.includes(one.id))) {
      const skips =
        choice.choice === 'branch' && ![conflict.ours, conflict.theirs].some((s) => s.branch_id === choice.branch_id)
      if (skips) done.skipped += 1
      else {
        done.settled += decide(conflict, choice)
        done.ids.push(conflict.id)
      }
    }
    return done
  }

  reopen(ids: string[]): number {
    const settled = this.all.filter((one) => ids.includes(one.id) && one.state === 'settled')
    for (const conflict of settled) conflict.state = 'open'
    return settled.length
  }

  reviews = () => this.cards

  review(subject: string, reason: string): Review[] {
    const card = this.cards.find((one) => one.subject === subject)
    if (!card) throw refusal({ field: 'facts', message: say('field-review-changed') })
    card.reviewed = {
      choice: 'reviewed',
      value: value('', null),
      reason,
      who: 'Meera Shah',
      branch: 'Zaveri Bazaar',
      at: Date.now(),
    }
    return [...this.cards]
  }

  /** The ring is no more. */
  takeOut(group: string) {
    this.cards = this.cards.filter((card) => !(card.kind === 'group_ring' && card.records.some((r) => r.id === group)))
  }

  attention = (): Attention => ({
    conflicts: this.list(false, 0, 0).total,
    reviews: this.cards.filter((card) => card.reviewed === null).length,
  })
}

function written(conflict: Conflict, choice: Choice) {
  switch (choice.choice) {
    case 'take':
      return conflict.ours.value
    case 'value':
      return value(conflict.field, choice.value)
    case 'branch':
      if (conflict.kind === 'deleted') return conflict.present
      return conflict.theirs.branch_id === choice.branch_id ? conflict.theirs.value : conflict.ours.value
    case 'keep':
      return conflict.present
  }
}

function decide(conflict: Conflict, choice: Choice): number {
  const wrote = written(conflict, choice)
  Object.assign(conflict, {
    state: 'settled',
    present: wrote,
    moved_on: wrote?.value !== conflict.theirs.value.value,
    in_bin: choice.choice === 'branch' ? conflict.kind === 'deleted' : conflict.in_bin && choice.choice !== 'take',
    decisions: [
      {
        choice: choice.choice === 'branch' ? 'keep' : choice.choice,
        value: wrote ?? value('', null),
        reason: null,
        who: 'Meera Shah',
        branch: 'Zaveri Bazaar',
        at: Date.now(),
      },
    ],
  })
  conflict.words = spoken(conflict).words
  return 1
}
