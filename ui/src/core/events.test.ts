import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFakeHost } from '@/testing/fake'
import { followHost, COALESCE_MS, staleKeys } from './events'
import { keys } from './keys'
import { statusQuery } from './queries'
import type { Subject, SyncStatus } from './types'

describe('which queries a subject makes stale', () => {
  it.each<[Subject, unknown]>([
    ['products', keys.records('products')],
    ['products', keys.itemGroups],
    ['customers', keys.records('customers')],
    ['stock', keys.records('products')],
    ['stock', keys.dashboard],
    ['suppliers', keys.dashboard],
    ['sync', keys.sync],
    ['stock', keys.conflicts],
    ['hub', keys.hub],
    ['hub', keys.appInfo],
  ])('%s → %j', (subject, key) => expect(staleKeys([subject])).toContainEqual(key))

  it('names each key once', () => {
    const all = staleKeys(['products', 'stock', 'customers', 'sync'])
    expect(new Set(all.map((key) => JSON.stringify(key))).size).toBe(all.length)
  })

  it('leaves the lists alone when only the queue moved', () => {
    expect(staleKeys(['sync'])).toEqual([keys.sync, keys.fleet])
  })

  it('leaves the customers alone when a product was written', () => {
    expect(staleKeys(['products', 'sync'])).not.toContainEqual(keys.records('customers'))
  })

  it('passes over a subject it does not know, because the engine may be newer', () => {
    expect(staleKeys(['weather' as Subject])).toEqual([])
  })
})

describe('following the host', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('gathers a burst into one refetch, because a long pull reports every page', () => {
    const host = createFakeHost()
    let announce: (subjects: Subject[]) => void = () => undefined
    host.onChanged = (listener) => {
      announce = listener
      return () => undefined
    }
    const client = new QueryClient()
    const invalidate = vi.spyOn(client, 'invalidateQueries').mockResolvedValue()
    const stop = followHost(host, client)
    for (let i = 0; i < 50; i++) announce(['customers'])
    expect(invalidate).not.toHaveBeenCalled()
    vi.advanceTimersByTime(COALESCE_MS)
    expect(invalidate.mock.calls.map(([filter]) => filter?.queryKey)).toEqual([
      keys.records('customers'),
      keys.bin,
      keys.histories,
      keys.dashboard,
      keys.conflicts,
    ])
    stop()
  })

  it('takes each status as it comes, without asking again', () => {
    const host = createFakeHost()
    const client = new QueryClient()
    const stop = followHost(host, client)
    host.sync.set({ pending: 7 })
    expect(client.getQueryData<SyncStatus>(keys.status)?.pending).toBe(7)
    stop()
    host.sync.set({ pending: 8 })
    expect(client.getQueryData<SyncStatus>(keys.status)?.pending, 'because listening has ended').toBe(7)
  })

  it('lets no answer that was under way take the place of a newer event', async () => {
    const host = createFakeHost()
    const client = new QueryClient()
    const stop = followHost(host, client)
    const syncing: SyncStatus = { ...(await host.status()), state: 'syncing' }
    let answer: (status: SyncStatus) => void = () => undefined
    host.status = () => new Promise((resolve) => (answer = resolve))
    const asked = client.fetchQuery(statusQuery(host, client))
    await vi.advanceTimersByTimeAsync(0)
    host.sync.set({ state: 'up_to_date' })
    answer(syncing)
    expect((await asked).state).toBe('up_to_date')
    expect(client.getQueryData<SyncStatus>(keys.status)?.state).toBe('up_to_date')
    stop()
  })
})
