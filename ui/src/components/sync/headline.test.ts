import { describe, expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import type { Alert, AlertKind, SyncStatus } from '@/core/types'
import { inventHeld } from '@/testing/fake/data/held'
import { type Scene, sceneNames, sceneStatus } from '@/testing/fake/data/scenes'
import { headline } from './headline'
import { heldCauses, needsPerson, peopleNeeded } from './held'

const t = texts()

const now = 1_763_700_000_000
const say = (name: Scene, change: Partial<SyncStatus> = {}, needed: number | null = null) =>
  headline({ t, status: { ...sceneStatus(name, now), ...change }, now, needed })
const alert = (kind: AlertKind, title: string): Alert => ({ kind, since: now, title, message: 'Why.', news: false })
const problem = (code: string) => ({ code, message: 'What happened.' })

describe('what the shop reads, and the one button beside it', () => {
  it.each([
    ['local_only', 'On this computer only', 'grey', 'Connect a hub', /Everything is kept on this computer\./],
    ['syncing', 'Syncing', 'accent', 'Sync now', /^Sending 47 of 100$/],
    ['receiving', 'Syncing', 'accent', 'Sync now', /^Receiving 12,300 of 80,000$/],
    ['up_to_date', 'Up to date', 'ok', 'Sync now', /Everything has been sent and received/],
    ['waiting', 'Waiting', 'grey', 'Sync now', /^1 waiting · safe on this computer/],
    ['offline', 'Offline', 'grey', 'Try now', /^14 waiting · safe on this computer\.$/],
    ['offline_old', 'No connection for 32 hours', 'warn', 'Try now', /the oldest for 31 hours/],
    ['sign_in', 'Sign in to send', 'warn', 'Sign in', /^14 waiting · safe on this computer until/],
    ['error', 'The hub’s key is wrong', 'bad', 'Open Settings', /publishable key/],
    ['held', '4 changes need you', 'warn', 'See what to do', /Everything else goes on/],
    ['stuck', 'Nothing is being sent', 'warn', 'Open the log', /nothing has gone for 2 hours/],
    ['differs', '4 records differ from the hub', 'warn', 'Repair…', /both versions are kept/],
  ] as const)('%s', (name, title, tone, label, detail) => {
    const said = say(name)
    expect([said.title, said.tone, said.label]).toEqual([title, tone, label])
    expect(said.detail).toMatch(detail)
  })

  it('is never the bare word Error, because that helps nobody', () => {
    for (const name of sceneNames) expect(say(name).title).not.toMatch(/^Error$/i)
    expect(say('error', { problem: problem('something_new') }).title).toBe('The last sync ended early')
    expect(say('error', { problem: null }).detail).toMatch(/Nothing is lost/)
  })

  it('never turns red because of the network, because offline is normal', () => {
    for (const name of ['offline', 'offline_old', 'waiting', 'local_only'] as const)
      expect(say(name).tone).not.toBe('bad')
  })

  it('counts who has to act, not the rows of the queue', () => {
    expect(say('held', {}, 1).title).toBe('1 change needs you')
    expect(say('held', {}, 0).title, 'because what goes by itself needs nobody').toBe('Some changes wait for a record')
  })

  it('does not say “Offline” while the hub answers and only refuses', () => {
    expect(say('offline', { connectivity: 'live' }).title).toBe('The hub is not available')
  })
})

describe('the worst true thing comes first', () => {
  it.each([
    ['a wrong key', 'before changes that were refused', say('error', { failed: 3 }), 'The hub’s key is wrong'],
    [
      'changes that were refused',
      'before records that differ',
      say('held', { alerts: [alert('differs', '4 records differ')] }),
      '4 changes need you',
    ],
    [
      'a queue that is stuck',
      'before changes that were refused',
      say('held', { alerts: [alert('stuck', 'Nothing is being sent')] }),
      'Nothing is being sent',
    ],
    ['records that differ', 'before a session under way', say('differs', { state: 'syncing' }), /4 records differ/],
    ['nobody signed in', 'before everything else', say('sign_in', { failed: 2 }), 'Sign in to send'],
    [
      'a wrong key',
      'before signing in, which it forbids',
      say('sign_in', { problem: problem('wrong_key') }),
      'The hub’s key is wrong',
    ],
    ['being offline', 'after what was refused', say('held', { state: 'offline' }), '4 changes need you'],
  ])('%s %s', (_what, _where, said, title) => {
    expect(said.title).toMatch(title)
  })

  it('keeps saying what is wrong while a session tries again, because words that flicker are not read', () => {
    expect(say('error', { state: 'syncing' }).title).toBe('The hub’s key is wrong')
    expect(say('offline', { state: 'syncing' }).title).toBe('Syncing')
  })

  it('says each alert once, because the same fact four times is three too many', () => {
    expect(say('stuck').covers).toContain('stuck')
    expect(say('error').covers, 'because a wrong key is why nothing is sent').toContain('stuck')
    expect(say('up_to_date').covers).toEqual([])
  })
})

describe('what the hub could not accept', () => {
  it('is counted by cause, because what waits behind another change goes with it', () => {
    const causes = heldCauses(inventHeld(now))
    expect(causes.map(({ unit }) => unit.unit)).toEqual([212, 224, 219])
    expect(causes[0]?.waiting.map((unit) => unit.unit)).toEqual([215])
    expect(peopleNeeded(inventHeld(now)), 'because one of three goes by itself').toBe(2)
  })

  it('finds the cause at the end of a chain, and survives a cycle', () => {
    const [first, second] = inventHeld(now)
    if (!first || !second) throw new Error('no unit')
    const chain = [first, second, { ...second, unit: 216, behind: 215 }]
    expect(heldCauses(chain).map(({ waiting }) => waiting.length)).toEqual([2])
    const cycle = [
      { ...second, unit: 1, behind: 2 },
      { ...second, unit: 2, behind: 1 },
    ]
    expect(heldCauses(cycle).flatMap(({ unit, waiting }) => [unit, ...waiting])).toHaveLength(2)
  })

  it('keeps a change whose cause is gone', () => {
    const second = inventHeld(now)[1]
    if (!second) throw new Error('no unit')
    expect(heldCauses([second])).toHaveLength(1)
    expect(needsPerson(second)).toBe(false)
  })
})
