/** A fleet that answers: branches with devices in every state, and one that syncs when it is asked. */
import { ApiError } from '@/core/error'
import type {
  FieldError,
  Fleet,
  FleetBranch,
  FleetDevice,
  Invite,
  Invited,
  NewBranch,
  RuleChange,
  ShopRules,
} from '@/core/types'
import { written } from '@/testing/fake/data/connection-text'
import { id } from '@/testing/fake/data/names'
import { refusal, say, unreachable } from '@/testing/fake/say'
import type { Scene } from '@/testing/fake/data/scenes'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const CITIES: readonly (readonly [string, string])[] = [
  ['MUM', 'Zaveri Bazaar'],
  ['PUN', 'Pune, Laxmi Road'],
  ['NAG', 'Nagpur, Sitabuldi'],
  ['NAS', 'Nashik, Saraf Bazaar'],
  ['SUR', 'Surat, Ring Road'],
  ['AHM', 'Ahmedabad, Manek Chowk'],
]

const nameless: FieldError = { field: 'name', message: say('field-required', { field: say('column-name') }) }

/** How long the asked device takes to answer. */
const ANSWER_MS = 1_200

export class FakeFleet {
  private fleet: Fleet
  rules: ShopRules = {
    history_months: 60,
    history_months_next: null,
    history_months_from: null,
    approve_devices: false,
    owner: true,
  }
  private readonly reachable: boolean
  private readonly changed: () => void

  constructor(scene: Scene, count: number, changed: () => void) {
    this.changed = changed
    const now = Date.now()
    this.reachable = !['local_only', 'offline', 'offline_old', 'sign_in'].includes(scene)
    this.fleet = {
      fetched_at: scene === 'local_only' ? null : this.reachable ? now : now - 50 * MINUTE,
      owner: scene !== 'local_only',
      branches: scene === 'local_only' ? [] : Array.from({ length: count }, (_, n) => inventBranch(n, now)),
    }
  }

  read = (): Fleet => structuredClone(this.fleet)

  refresh = (): Fleet => {
    if (!this.reachable) throw new ApiError('offline', unreachable)
    this.fleet.fetched_at = Date.now()
    return this.read()
  }

  ask = (device: string): Fleet => {
    this.refresh()
    this.change(device, { asked_at: Date.now(), asked_by: 'Meera Shah', answered_at: null })
    setTimeout(() => {
      if (!this.find(device)?.online) return
      this.change(device, {
        answered_at: Date.now(),
        seen_at: Date.now(),
        last_sync_at: Date.now(),
        pending: 0,
        oldest_at: null,
      })
      this.changed()
    }, ANSWER_MS)
    return this.read()
  }

  rename = (device: string, name: string): Fleet => {
    if (!name.trim()) throw refusal(nameless)
    return this.change(device, { name: name.trim() })
  }

  retire = (device: string, retired: boolean): Fleet =>
    this.change(device, { retired_at: retired ? Date.now() : null, online: !retired })

  approve = (device: string): Fleet => this.change(device, { waiting_since: null, online: true })

  setRules = (change: RuleChange): ShopRules => {
    const months = change.history_months
    if (months !== undefined && months !== null && months !== 0 && months < 12)
      throw refusal({ field: 'history_months', message: say('field-history-months') })
    const rules = { ...this.rules, approve_devices: change.approve_devices ?? this.rules.approve_devices }
    if (months !== undefined && months !== null) {
      const shorter = months !== 0 && months < (rules.history_months ?? 1000)
      if (!shorter) rules.history_months = months || null
      rules.history_months_next = shorter ? months : null
      rules.history_months_from = shorter ? Date.now() + 30 * 24 * HOUR : null
    }
    this.rules = rules
    return rules
  }

  add = (branch: NewBranch): Fleet => {
    const holder = this.fleet.branches.find((each) => each.code === branch.code)
    const problems = [
      ...(holder
        ? [{ field: 'code', message: say('field-branch-code-taken', { code: branch.code, holder: holder.name }) }]
        : []),
      ...(branch.name.trim() ? [] : [nameless]),
    ]
    if (problems.length > 0) throw refusal(...problems)
    this.fleet.branches.push({ ...branch, id: id('5', Date.now() % 1e9), manages: true, waiting: true, devices: [] })
    this.fleet.branches.sort((a, b) => a.code.localeCompare(b.code))
    return this.read()
  }

  invite = (invite: Invite): Invited => {
    if (!invite.email.includes('@')) throw refusal({ field: 'email', message: say('field-email') })
    const code = '7F2A-91C0-D34E'
    const branch = this.fleet.branches.find((each) => each.id === invite.branch)?.code ?? null
    const text = written({
      url: 'https://kanak.supabase.co',
      key: 'sb_publishable_4fJ2kQ',
      branch,
      email: invite.email,
      code,
    })
    return { email: invite.email, code, text, expires_at: Date.now() + 7 * 24 * HOUR }
  }

  private find = (device: string) =>
    this.fleet.branches.flatMap((branch) => branch.devices).find((each) => each.id === device)

  private change(device: string, change: Partial<FleetDevice>): Fleet {
    const found = this.find(device)
    if (found) Object.assign(found, change)
    return this.read()
  }
}

function inventBranch(n: number, now: number): FleetBranch {
  const [code, name] = CITIES[n] ?? [`B${String(n).padStart(2, '0')}`.slice(-4), `Branch ${n + 1}`]
  const devices =
    n === 4 ? [] : Array.from({ length: n % 3 === 0 || n === 5 ? 2 : 1 }, (_, d) => inventDevice(n, d, code, now))
  return { id: id('5', n + 1), code, name, manages: true, waiting: false, devices }
}

function inventDevice(n: number, d: number, branch: string, now: number): FleetDevice {
  const healthy: FleetDevice = {
    id: id('7', n * 10 + d),
    code: `${branch}${d + 1}`,
    name: d === 0 ? 'Counter' : 'Back office',
    this: n === 0 && d === 0,
    online: true,
    app_version: '0.1.0',
    seen_at: now - (n % 5) * MINUTE,
    last_sync_at: now - (n % 5) * MINUTE,
    interval_minutes: 5,
    pending: 0,
    oldest_at: null,
    failed: 0,
    held_why: null,
    last_error: null,
    retired_at: null,
    waiting_since: null,
    person_id: id('8', n + 1),
    person: 'Tina Fernandes',
    person_email: 'tina@kanak.example',
    asked_at: null,
    asked_by: null,
    answered_at: null,
  }
  if (n === 0 && d === 1) return { ...healthy, pending: 14, oldest_at: now - 3 * MINUTE }
  if (n === 1)
    return {
      ...healthy,
      online: false,
      seen_at: now - 3 * HOUR,
      last_sync_at: now - 3 * HOUR,
      pending: 214,
      oldest_at: now - 31 * HOUR,
      app_version: '0.0.9',
    }
  if (n === 2)
    return {
      ...healthy,
      failed: 2,
      held_why: say('held-same-named', { rule: 'products_barcode_key' }),
    }
  if (n === 3 && d === 1)
    return {
      ...healthy,
      online: false,
      retired_at: now - 70 * HOUR,
      seen_at: now - 80 * HOUR,
      pending: 3,
      oldest_at: now - 81 * HOUR,
    }
  if (n === 5 && d === 1)
    return {
      ...healthy,
      name: healthy.code,
      online: false,
      waiting_since: now - 20 * MINUTE,
      seen_at: null,
      last_sync_at: null,
    }
  if (n === 5)
    return {
      ...healthy,
      last_error: say('hub-lacks', { missing: say('hub-lacks-table', { table: 'suppliers' }) }),
    }
  if (n % 7 === 6) return { ...healthy, online: false, seen_at: null, last_sync_at: null, name: healthy.code }
  return healthy
}
