/** Branches and devices as text. Pure, for tests. */
import type { Tone } from '@/components/ui/badge'
import { texts } from '@/core/l10n'
import { counted, formatCount } from '@/core/amount'
import { ago, DAY, duration } from '@/core/time'
import type { Fleet, FleetDevice } from '@/core/types'

/** An answer of the hub older than this does not show a device as online. */
export const FRESH_MS = 120_000

/** A change that has waited longer than this is shown as a warning. */
const STALE_MS = DAY

/** How long an answered request stays on the screen. */
const RECENT_MS = 10 * 60_000

export type Said = { text: string; tone: Tone }

export const isFresh = (fleet: Fleet, now: number) => fleet.fetched_at !== null && now - fleet.fetched_at < FRESH_MS

/** A device that may not sync cannot be asked; this computer has its own "Sync now". */
export const isAskable = (device: FleetDevice) =>
  !device.this && device.retired_at === null && device.waiting_since === null

/** Being offline is normal, so nothing here is red. */
export function seenText(device: FleetDevice, fresh: boolean, now: number): Said {
  if (device.retired_at !== null) return { text: 'Retired', tone: 'grey' }
  if (device.waiting_since !== null) return { text: 'Waits for approval', tone: 'warn' }
  if (device.this) return { text: 'This computer', tone: 'accent' }
  if (device.online && fresh) return { text: 'Online', tone: 'ok' }
  if (device.seen_at === null) return { text: 'Never seen', tone: 'grey' }
  return { text: `Seen ${ago(device.seen_at, now)}`, tone: now - device.seen_at > STALE_MS ? 'warn' : 'grey' }
}

export function queueText(device: FleetDevice, now: number): Said & { oldest: string | null } {
  if (device.pending === 0) return { text: 'Nothing waiting', oldest: null, tone: 'grey' }
  const stale = device.oldest_at !== null && now - device.oldest_at > STALE_MS
  return {
    text: `${formatCount(device.pending)} waiting`,
    oldest: device.oldest_at === null ? null : `oldest ${ago(device.oldest_at, now)}`,
    tone: stale ? 'warn' : 'grey',
  }
}

/** A device's worst problem, or null. */
export function troubleText(device: FleetDevice): Said | null {
  if (device.failed > 0) {
    const count = `${counted(device.failed, 'change needs', 'changes need')} attention`
    return { text: device.held_why ? `${count}: ${texts().say(device.held_why)}` : count, tone: 'bad' }
  }
  return device.last_error === null ? null : { text: texts().say(device.last_error), tone: 'warn' }
}

/** "Requested 5 seconds ago", "Answered in 3.2 s"; null ten minutes after the answer. */
export function askText(device: FleetDevice, now: number): Said | null {
  if (device.asked_at === null) return null
  if (device.answered_at === null) return { text: `Requested ${ago(device.asked_at, now)}`, tone: 'accent' }
  if (now - device.answered_at > RECENT_MS) return null
  return { text: `Answered in ${duration(Math.max(0, device.answered_at - device.asked_at))}`, tone: 'ok' }
}

/** True while an earlier request is too recent to repeat. */
export const isAsked = (device: FleetDevice, now: number) =>
  device.asked_at !== null && device.answered_at === null && now - device.asked_at < 10_000

export function fleetText(fleet: Fleet): string {
  const branches = fleet.branches.length
  const devices = fleet.branches.reduce((sum, branch) => sum + branch.devices.length, 0)
  return `${counted(branches, 'branch', 'branches')} · ${counted(devices, 'device')}`
}

export type Line =
  | { kind: 'branch'; key: string; branch: Fleet['branches'][number] }
  | { kind: 'device'; key: string; device: FleetDevice; manages: boolean }

/** Flattens the fleet into lines, filtered by the names and codes of branches and devices. */
export function lines(fleet: Fleet, search: string): Line[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const called = (...names: string[]) => words.every((word) => names.some((name) => name.toLowerCase().includes(word)))
  return fleet.branches.flatMap((branch) => {
    const whole = called(branch.code, branch.name)
    const devices = branch.devices.filter(
      (device) => whole || called(branch.code, branch.name, device.code, device.name),
    )
    if (!whole && devices.length === 0) return []
    return [
      { kind: 'branch' as const, key: branch.id, branch },
      ...devices.map((device) => ({ kind: 'device' as const, key: device.id, device, manages: branch.manages })),
    ]
  })
}

/** True if version `a` is older than `b`; a text that is no version never is. */
export function isOlder(a: string | null, b: string | undefined): boolean {
  const parts = (text: string) => text.split(/[.+-]/).slice(0, 3).map(Number)
  if (!a || !b) return false
  const [left, right] = [parts(a), parts(b)]
  const at = left.findIndex((part, n) => part !== right[n])
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0)
}
