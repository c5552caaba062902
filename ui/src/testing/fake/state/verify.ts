/** Checks with a hub that lives in memory: clean nights, and one scene in which records differ. */
import { texts } from '@/core/l10n'
import type { Difference, Repair, TableResult, Verification, VerifySettings } from '@/core/types'
import { id } from '@/testing/fake/data/names'
import type { Counts } from '@/testing/fake/options'

const DAY = 86_400_000

const difference = (n: number, label: string, fields: Partial<Difference>): Difference => ({
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
        fields: [
          { field: 'price_paise', title: 'Price', here: '₹84,500.00', hub: '₹82,900.00' },
          { field: 'low_stock_milli', title: 'Low-stock level', here: '4', hub: null },
        ],
      }),
      difference(2, 'Silver Anklet', { kind: 'missing_at_hub' }),
    ],
    customers: [difference(3, 'Asha Patil', { kind: 'missing_here' })],
    stock_movements: [
      difference(4, 'Gold Ring 22K +9 (opening)', {
        fields: [{ field: 'quantity_milli', title: 'Quantity', here: '9', hub: '4' }],
      }),
    ],
  }
}

const outcome = ({ kind, label }: Difference): Repair => {
  if (kind === 'missing_here') return 'fetched'
  if (kind === 'missing_at_hub') return 'sent'
  return texts().say(label).includes('opening') ? 'hub_stands' : 'merged'
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

function sentence(tables: number, differing: number, open: number): string {
  if (differing === 0) return `${tables} tables compared, no difference.`
  if (open === 0) return `${differing} records differed; all are put right, and nothing is lost.`
  return `${differing} records differ from the hub. Nothing is lost: both versions are kept until they are put right.`
}
