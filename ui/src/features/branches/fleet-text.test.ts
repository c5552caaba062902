import { expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import type { Fleet, FleetDevice } from '@/core/types'
import { askText, isAskable, isAsked, isOlder, lines, queueText, seenText, troubleText } from './fleet-text'

const t = texts()

const now = 1_800_000_000_000
const MINUTE = 60_000
const device: FleetDevice = {
  id: 'd',
  code: 'MUM1',
  name: 'Counter',
  this: false,
  online: true,
  app_version: '0.1.0',
  seen_at: now - MINUTE,
  last_sync_at: now,
  interval_minutes: 5,
  pending: 0,
  oldest_at: null,
  failed: 0,
  held_why: null,
  last_error: null,
  retired_at: null,
  waiting_since: null,
  person_id: null,
  person: null,
  person_email: null,
  asked_at: null,
  asked_by: null,
  answered_at: null,
}

it('calls nobody online by what is history, and nobody away bad', () => {
  expect(seenText(t, device, true, now)).toEqual({ text: 'Online', tone: 'ok' })
  expect(seenText(t, { ...device, waiting_since: now }, true, now).text).toBe('Waits for approval')
  expect(seenText(t, device, false, now)).toEqual({ text: 'Seen 1 minute ago', tone: 'grey' })
  expect(seenText(t, { ...device, online: false, seen_at: null }, true, now).text).toBe('Never seen')
  expect(seenText(t, { ...device, retired_at: now }, true, now).text).toBe('Retired')
  expect(seenText(t, { ...device, this: true }, false, now).text).toBe('This computer')
  expect(seenText(t, { ...device, online: false, seen_at: now - 50 * 60 * MINUTE }, true, now).tone).toBe('warn')
})

it('says how much waits and how old it is', () => {
  expect(queueText(t, device, now).text).toBe('Nothing waiting')
  const waiting = { ...device, pending: 1400, oldest_at: now - 40 * MINUTE }
  expect(queueText(t, waiting, now)).toEqual({
    text: '1,400 waiting',
    oldest: 'oldest 40 minutes ago',
    tone: 'grey',
  })
  expect(queueText(t, { ...waiting, oldest_at: now - 25 * 60 * MINUTE }, now).tone).toBe('warn')
})

it('names what needs a person before what passes by itself', () => {
  expect(troubleText(t, device)).toBeNull()
  expect(troubleText(t, { ...device, failed: 1, held_why: 'Twice.', last_error: 'x' })).toEqual({
    text: '1 change needs attention: Twice.',
    tone: 'bad',
  })
  expect(troubleText(t, { ...device, last_error: 'Busy.' })).toEqual({ text: 'Busy.', tone: 'warn' })
})

it('shows asked, then answered, then nothing', () => {
  expect(askText(t, device, now)).toBeNull()
  const asked = { ...device, asked_at: now - 12_000 }
  expect(askText(t, asked, now)?.text).toBe('Requested 12 seconds ago')
  expect([isAsked(asked, now), isAsked(asked, now - 5000)]).toEqual([false, true])
  expect(askText(t, { ...asked, answered_at: now - 9000 }, now)?.text).toBe('Answered in 3 secs')
  expect(askText(t, { ...asked, answered_at: now - 9000 }, now + 60 * MINUTE)).toBeNull()
})

it('finds a branch with all its devices, and a device with its branch', () => {
  const branch = (code: string, name: string, ...devices: FleetDevice[]) => ({
    id: code,
    code,
    name,
    manages: true,
    waiting: false,
    devices,
  })
  const fleet: Fleet = {
    fetched_at: now,
    owner: true,
    branches: [
      branch('MUM', 'Mumbai', device, { ...device, id: 'e', name: 'Office' }),
      branch('PUN', 'Pune', { ...device, id: 'f', code: 'PUN1' }),
      branch('NEW', 'Nagpur'),
    ],
  }
  const found = (search: string) => lines(fleet, search).map((line) => line.key)
  expect(found('')).toEqual(['MUM', 'd', 'e', 'PUN', 'f', 'NEW'])
  expect(found('mumbai')).toEqual(['MUM', 'd', 'e'])
  expect(found('office')).toEqual(['MUM', 'e'])
  expect(found('mum counter')).toEqual(['MUM', 'd'])
  expect(found('nag')).toEqual(['NEW'])
  expect(found('xyz')).toEqual([])
})

it('asks nobody to sync who may not, and not itself', () => {
  expect(isAskable(device)).toBe(true)
  for (const change of [{ this: true }, { retired_at: now }, { waiting_since: now }])
    expect(isAskable({ ...device, ...change })).toBe(false)
})

it('knows an older Branchline, because it may not know what this one sends', () => {
  expect(isOlder('0.0.9', '0.1.0')).toBe(true)
  expect(isOlder('0.10.0', '0.9.0')).toBe(false)
  expect(isOlder('0.1.0', '0.1.0')).toBe(false)
  expect(isOlder(null, '0.1.0')).toBe(false)
})
