/** A hub that lives in memory: it takes what waits, and can be made to fail. */
import { ApiError } from '@/core/error'
import type { Direction, HeldUnit, LogLine, Message, QueueRow, SyncReport, SyncStatus } from '@/core/types'
import { inventHeld } from '@/testing/fake/data/held'
import { inventLog } from '@/testing/fake/data/log'
import { say, unreachable } from '@/testing/fake/say'
import { type Scene, sceneStatus, step } from '@/testing/fake/data/scenes'

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

export class FakeSync {
  status: SyncStatus
  queue: QueueRow[] = []
  held: HeldUnit[]
  log: LogLine[]
  private running: Promise<SyncReport> | null = null
  private stopping = false
  private readonly announce: (status: SyncStatus) => void
  private readonly stepMs: number

  constructor(scene: Scene, rows: number, stepMs: number, announce: (status: SyncStatus) => void) {
    const now = Date.now()
    this.announce = announce
    this.stepMs = stepMs
    this.status = sceneStatus(scene, now)
    this.held = scene === 'held' ? inventHeld(now) : []
    this.log = scene === 'local_only' ? [] : inventLog(now, 60, this.status.state === 'offline' ? 4 : 0)
    const waiting = this.status.pending
    const depth = scene === 'local_only' ? 0 : Math.min(rows, 20_000)
    for (let n = 1; n <= depth; n++) this.queue.push(inventRow(n, n > depth - waiting, now - (depth - n) * 9_000))
    if (scene === 'held') for (const unit of this.held) this.fail(unit)
  }

  private fail(unit: HeldUnit) {
    const row = this.queue[this.queue.length - 20 - (unit.unit % 9)]
    if (row)
      Object.assign(row, {
        status: 'failed',
        error: unit.message,
        label: unit.label,
        unit: unit.unit,
        table_name: unit.table_name,
        synced_at: null,
      })
  }

  set(fields: Partial<SyncStatus>) {
    this.status = { ...this.status, ...fields }
    this.announce(this.status)
  }

  record(table: string, operation: string, recordId: string, label: Message, data: object) {
    const last = this.queue.at(-1)?.id ?? 0
    this.queue.push({
      id: last + 1,
      unit: last + 1,
      table_name: table,
      operation,
      record_id: recordId,
      label,
      data: JSON.stringify(data),
      status: 'pending',
      error: null,
      retry_count: 0,
      created_at: Date.now(),
      synced_at: null,
    })
    const state = this.status.state === 'up_to_date' ? 'waiting' : this.status.state
    this.set({
      state,
      pending: this.status.pending + 1,
      oldest_pending_at: this.status.oldest_pending_at ?? Date.now(),
    })
  }

  run(direction: Direction): Promise<SyncReport> {
    this.running ??= this.session(direction).finally(() => (this.running = null))
    return this.running
  }

  private async session(direction: Direction): Promise<SyncReport> {
    const before = this.status
    if (before.state === 'local_only') throw new ApiError('not_configured', say('error-not-configured'))
    if (before.state === 'offline') throw new ApiError('offline', unreachable)
    if (before.state === 'sign_in') throw new ApiError('sign_in_needed', say('problem-signed-out'))
    const started = Date.now()
    const pushed = direction === 'pull' ? 0 : before.pending
    for (let done = 0; done < pushed; done += Math.ceil(pushed / 4)) {
      this.set({ state: 'syncing', progress: step('sending', done, pushed) })
      await pause(this.stepMs)
      this.stopIfAsked(before, say('kept-sent-some', { done, all: pushed }))
    }
    this.set({ state: 'syncing', progress: step('receiving', 0, null) })
    await pause(this.stepMs)
    const now = Date.now()
    const report: SyncReport = {
      pushed,
      pulled: 0,
      merged: 0,
      conflicts: 0,
      rejected: 0,
      duration_ms: now - started,
      finished_at: now,
    }
    if (pushed > 0)
      for (const row of this.queue)
        if (row.status === 'pending') Object.assign(row, { status: 'synced', synced_at: now })
    this.log = [
      {
        ...report,
        id: this.log.length + 1,
        started_at: started,
        ended_at: now,
        direction,
        bytes: 2048,
        error: null,
        error_code: null,
      },
      ...this.log,
    ]
    const pending = before.pending - pushed
    this.set({
      state: pending > 0 ? 'waiting' : before.failed > 0 ? 'error' : 'up_to_date',
      pending,
      progress: null,
      last_report: report,
      oldest_pending_at: pending > 0 ? before.oldest_pending_at : null,
      last_sync_at: now,
      next_sync_at: now + this.status.interval_minutes * 60_000,
    })
    return report
  }

  stop(): boolean {
    const { progress } = this.status
    if (progress) this.set({ progress: { ...progress, stopping: true } })
    this.stopping = this.running !== null
    return this.stopping
  }

  private stopIfAsked(before: SyncStatus, kept: Message) {
    if (!this.stopping) return
    this.stopping = false
    this.set({ ...before, progress: null })
    throw new ApiError('stopped', say('sync-stopped', { kept }))
  }

  forget(unit: number | null): HeldUnit[] {
    this.held = unit === null ? [] : this.held.filter((h) => h.unit !== unit && h.behind !== unit)
    const failed = this.held.length
    this.set({ failed, ...(failed === 0 && { state: 'up_to_date', problem: null }) })
    return this.held
  }
}

function inventRow(n: number, waiting: boolean, at: number): QueueRow {
  const customer = n % 5 === 0
  const operation = n % 7 === 3 ? 'insert' : n % 31 === 9 ? 'delete' : 'update'
  return {
    id: n,
    unit: n,
    table_name: customer ? 'customers' : 'products',
    operation,
    record_id: `019ab100-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
    label: customer ? `Customer ${n}` : `22K Gold Lotus Bangle ${String(n).padStart(5, '0')}`,
    data: JSON.stringify(
      customer ? { phone: '+91 98200 11223', updated_at: at } : { price_paise: 1_250_000 + n, updated_at: at },
    ),
    status: waiting ? 'pending' : 'synced',
    error: null,
    retry_count: 0,
    created_at: at,
    synced_at: waiting ? null : at + 4000,
  }
}
