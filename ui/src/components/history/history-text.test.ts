import { describe, expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import type { FieldChange, HistoryEntry, RecordHistory, Writer } from '@/core/types'
import { byWhom, caveat, earlier, present, said, whom } from './history-text'

const t = texts()

const pune: Writer = {
  source: 'app',
  name: 'Priya',
  email: null,
  branch: 'PUN',
  device: 'PUN1',
  here: false,
  sent_by: null,
  approved: false,
}
const price: FieldChange = {
  field: 'price_paise',
  title: 'Price',
  before: '₹120.00',
  after: '₹135.00',
  before_value: '12000',
  after_value: '13500',
  verdict: null,
}
const entry = (fields: FieldChange[], kind: HistoryEntry['kind'] = 'changed'): HistoryEntry => ({
  hlc: '1',
  made_at: 1,
  taken_at: 2,
  kind,
  outcome: 'applied',
  who: pune,
  fields,
})

describe('whom', () => {
  it('names the person and the place, as far as they are known', () => {
    expect(whom(t, pune)).toBe('Priya at PUN1')
    expect(whom(t, { ...pune, device: 'T2' })).toBe('Priya at PUN T2')
    expect(whom(t, { ...pune, here: true })).toBe('Priya, on this computer')
    expect(whom(t, { ...pune, name: null })).toBe('Somebody at PUN1')
    expect(whom(t, { ...pune, source: 'web', name: 'Anil', branch: null, device: null })).toBe('Anil, in a web page')
    expect(whom(t, { ...pune, source: 'system', name: null, branch: null, device: null })).toBe('Import')
    expect(byWhom(t, { ...pune, source: 'system', name: null, branch: null, device: null })).toBe('by import')
    expect(byWhom(t, { ...pune, name: null })).toBe('by somebody at PUN1')
    expect(whom(t, { ...pune, source: 'tally', name: null, branch: null, device: null })).toBe('Tally')
    expect(whom(t, { ...pune, sent_by: 'Kesar' })).toBe('Priya at PUN1, sent by Kesar')
    expect(whom(t, { ...pune, sent_by: 'Kesar', approved: true })).toBe('Priya at PUN1, approved by Kesar')
  })
})

describe('a field', () => {
  it('says what won and what lost', () => {
    expect(said(t, price)).toBeNull()
    expect(said(t, { ...price, verdict: 'lost' })).toBe('₹135.00 came too late; ₹120.00 was kept.')
    expect(said(t, { ...price, verdict: 'won' })).toBeNull()
    const bin = { ...price, field: 'deleted_at', after: null }
    expect(said(t, { ...bin, verdict: 'won' })).toContain('Came back')
  })

  it('offers what it held before, and what lost', () => {
    expect(earlier(t, entry([price]), price)).toEqual({ words: '₹120.00', value: '12000' })
    const lost = { ...price, verdict: 'lost' as const }
    expect(earlier(t, entry([lost]), lost)).toEqual({ words: '₹135.00', value: '13500' })
    expect(earlier(t, entry([price], 'added'), price)).toEqual({ words: '₹135.00', value: '13500' })
  })

  it('holds what the newest entry that did not lose says', () => {
    const lost = { ...price, after_value: '14000', verdict: 'lost' as const, before_value: '13500' }
    expect(present([entry([lost]), entry([price])]).get('price_paise')).toBe('13500')
    expect(present([entry([price]), entry([lost])]).get('price_paise')).toBe('13500')
  })
})

describe('what stands in for the hub’s answer', () => {
  const history: RecordHistory = { entries: [], more: false, known: 'whole', asked_at: 5, reason: null }
  const since = () => '2 hours ago'
  it('is said plainly', () => {
    expect(caveat(t, history, since)).toBeNull()
    expect(caveat(t, { ...history, known: 'kept', reason: 'The hub cannot be reached.' }, since)).toBe(
      'The hub cannot be reached. Shown is what the hub said 2 hours ago, and what was changed here since.',
    )
    expect(caveat(t, { ...history, known: 'here_only', asked_at: null }, since)).toBe(
      'Shown is what was changed on this computer.',
    )
  })
})
