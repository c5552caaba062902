/** Conflicts and review cards that live in memory. */
import { texts } from '@/core/l10n'
import { ApiError } from '@/core/error'
import type { Attention, Choice, Conflict, Customer, Review, Settling, Side } from '@/core/types'
import { id } from '@/testing/fake/data/names'

const MINUTE = 60_000
const shown = (value: string | null) => ({ value, shown: value ?? '(empty)' })

const side = (value: string | null, branch: string, n: number, who: string, at: number): Side => ({
  value: shown(value),
  who,
  branch_id: id('5', n),
  place: branch,
  device: `${branch} counter`,
  at,
})

/** Two branches changed the telephone numbers of some customers; a third record was deleted meanwhile. */
function inventConflicts(customers: readonly Customer[], count: number, now: number): Conflict[] {
  return customers.slice(0, count).map((customer, n) => {
    const at = now - n * 47 * MINUTE
    const deleted = n % 3 === 2
    const stands = customer.phone ?? '9820012345'
    // One that this computer lost: Pune wrote later.
    const lost = n === 6
    const first = side(`98${String(20_000_000 + n * 7919)}`, 'Pune', 2, 'Ravi Kulkarni', at - 9 * MINUTE)
    const last = side(deleted ? null : stands, 'Zaveri Bazaar', 1, 'Meera Shah', at)
    const earlier = lost ? { ...last, value: first.value, device: 'Counter', at: first.at } : first
    const later = lost ? { ...first, value: last.value, at: last.at } : last
    return {
      id: id('c', n),
      table_name: 'customers',
      record_id: customer.id,
      label: customer.name,
      field: 'phone',
      title: 'Phone',
      kind: deleted ? 'deleted' : 'edit',
      words: deleted
        ? `${customer.name}: Pune wrote phone as ${earlier.value.shown}, and Zaveri Bazaar deleted the customer without having seen it; the later step, Zaveri Bazaar’s, stands.`
        : `Phone of ${customer.name}: ${earlier.place} wrote ${earlier.value.shown}; ${later.place} wrote ${stands}. The later edit, ${later.place}’s, stands.`,
      base: shown(n % 2 === 0 ? '9820000000' : null),
      ours: earlier,
      theirs: later,
      winner: 'theirs',
      present: shown(n % 5 === 4 ? '9111122222' : deleted ? earlier.value.value : stands),
      in_bin: deleted,
      moved_on: n % 5 === 4,
      state: 'open',
      confirmed: n % 7 !== 3,
      decisions: [],
      created_at: at,
    }
  })
}

function inventReviews(customers: readonly Customer[], now: number): Review[] {
  const card = { branch_id: null, reviewed: null }
  const pair = customers.slice(0, 2)
  return [
    {
      ...card,
      kind: 'number_clash',
      subject: 'KJ/26-27/00112',
      facts: 'a,b',
      words: '2 bills carry the number KJ/26-27/00112.',
      advice: 'A number may be given once. Cancel all but one of them and write those anew, or ask your accountant.',
      records: [
        {
          table_name: 'invoices',
          id: id('a', 1),
          label: 'Ananya Iyer',
          note: '20 Nov 2026, ₹1,24,000.00',
          added_at: null,
        },
        {
          table_name: 'invoices',
          id: id('a', 2),
          label: 'Harish Joshi',
          note: '20 Nov 2026, ₹8,150.00',
          added_at: null,
        },
      ],
    },
    {
      ...card,
      kind: 'negative_stock',
      subject: 'p1/b1',
      facts: '-2000',
      words: '22K Gold Plain Ring: 2 nos more went out of Pune than came in.',
      advice: 'Count what is on the shelf and write the difference as an adjustment.',
      records: [{ table_name: 'products', id: id('1', 3), label: '22K Gold Plain Ring', note: 'Pune', added_at: null }],
    },
    {
      ...card,
      kind: 'same_phone',
      subject: '9820012345',
      facts: pair.map((customer) => customer.id).join(),
      words: '2 customers have the number 9820012345.',
      advice: 'If it is one person, keep one and put the other into the recycle bin; a family may share a number.',
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
      words: '2 products carry the barcode 8901234567890.',
      advice:
        'A scan cannot tell them apart. If they are one product, keep one and put the other into the recycle bin; if not, give one its own barcode.',
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
      words: 'Item groups lie within one another in a ring: “Rings” in “Gold”, “Gold” in “Rings”.',
      advice: 'Take one of them out of the group it lies in: the one that should be outermost.',
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
    if (!card) throw new ApiError('invalid', 'This has changed meanwhile. Look at it again; nothing was dismissed.')
    card.reviewed = {
      choice: 'reviewed',
      value: shown(null),
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
      return shown(choice.value)
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
    words: texts()
      .say(conflict.words)
      .replace(/stands\.$/, wrote?.value === conflict.theirs.value.value ? 'stands.' : 'stood at first.'),
    in_bin: choice.choice === 'branch' ? conflict.kind === 'deleted' : conflict.in_bin && choice.choice !== 'take',
    decisions: [
      {
        choice: choice.choice === 'branch' ? 'keep' : choice.choice,
        value: wrote ?? shown(null),
        reason: null,
        who: 'Meera Shah',
        branch: 'Zaveri Bazaar',
        at: Date.now(),
      },
    ],
  })
  return 1
}
