/** Checks with a hub that lives in memory: clean nights, and one scene in which records differ. */
import type {
  Difference,
  FieldDifference,
  Message,
  Repair,
  TableResult,
  Verification,
  VerifySettings,
} from '@/core/types'
import { id } from '@/testing/fake/data/names'
import { say, shown, titled } from '@/testing/fake/say'
import type { Counts } from '@/testing/fake/options'

const DAY = 86_400_000

const OPENING = say('label-movement', {
  goods: 'Gold Ring 22K',
  count: say('label-more', { count: 9 }),
  reason: say('movement-opening'),
})

const differs = (field: string, here: number | null, hub: number | null): FieldDifference => ({
  field,
  title: titled(field),
  here: shown(field, here),
  hub: shown(field, hub),
})

const difference = (n: number, label: Message, fields: Partial<Difference>): Difference => ({
  id: id('e', n),
  label,
  kind: 'different',
  fields: [],
  repair: null,
  note: null,
  ...fields,
})

function inventDifferences(): Record<string, Difference[]> {
  return {
    products: [
      difference(1, 'Gold Ring 22K', {
        fields: [differs('price_paise', 8_450_000, 8_290_000), differs('low_stock_milli', 4_000, null)],
      }),
      difference(2, 'Silver Anklet', { kind: 'missing_at_hub' }),
    ],
    customers: [difference(3, 'Asha Patil', { kind: 'missing_here' })],
    stock_movements: [
      difference(4, OPENING, {
        fields: [differs('quantity_milli', 9_000, 4_000)],
      }),
    ],
  }
}

const outcome = ({ kind, label }: Difference): Repair => {
  if (kind === 'missing_here') return 'fetched'
  if (kind === 'missing_at_hub') return 'sent'
  return label === OPENING ? 'hub_stands' : 'merged'
}

export class FakeVerify {
  settings: VerifySettings = { nightly: true, hour: 3 }
  runs: Verification[] = []
  private differs: boolean
  private readonly counts: Record<string, number>

  constructor(differs: boolean, checked: boolean, records: Counts, now: number) {
    this.counts = { branches: 3, devices: 5, item_groups: 5, ...records, invoices: 1204 }
    this.counts.stock_movements = records.products * 3
    this.differs = false
    for (let night = checked ? 5 : 0; night > 0; night--) {
      this.differs = differs && night === 1
      const at = new Date(now - (night - 1) * DAY).setHours(3, 4, 0, 0)
      this.run(false, { started_at: Math.min(at, now - 60_000), duration_ms: 2_140, asked_by: 'night', who: null })
    }
  }

  run(repair: boolean, asked: Partial<Verification> = {}): Verification {
    const found = this.differs ? inventDifferences() : {}
    if (repair) this.differs = false
    const tables = Object.entries(this.counts).map(([table, count]): TableResult => {
      const differences = (found[table] ?? []).map((one) => (repair ? { ...one, repair: outcome(one) } : one))
      const open = repair ? 0 : differences.length
      const streams = table === 'invoices' ? [801, 403] : [count]
      return {
        table,
        local_count: count,
        hub_count: count - (open > 1 ? 1 : 0),
        equal: open === 0,
        streams: streams.map((local_count, n) => ({
          stream: n + 1,
          branch: streams.length > 1 ? (['Zaveri Bazaar', 'Pune Camp'][n] ?? null) : null,
          local_count,
          hub_count: local_count,
          equal: open === 0,
        })),
        differing: differences.length,
        open,
        differences,
      }
    })
    const differing = tables.reduce((sum, table) => sum + table.differing, 0)
    const open = repair ? 0 : differing
    const run: Verification = {
      id: this.runs.length + 1,
      started_at: Date.now(),
      duration_ms: 1_860,
      asked_by: 'person',
      who: 'meera@kanak.example',
      repair,
      tables,
      left_out: [],
      waiting: 0,
      differing,
      open,
      words: sentence(tables.length, differing, open),
      ...asked,
    }
    this.runs = [run, ...this.runs]
    return run
  }
}

function sentence(tables: number, differing: number, open: number): Message {
  if (differing === 0) return say('verify-no-difference', { count: tables })
  if (open === 0) return say('verify-put-right', { count: differing })
  return say('verify-differ', { count: differing })
}
