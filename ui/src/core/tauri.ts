/** The real host: calls the shell's commands and listens to its events. Nothing else imports Tauri at run time. */
import { commands, events } from './bindings'
import { ApiError } from './error'
import type { Host, Unlisten } from './host'
import type { SyncStatus } from './types'

type Commands = typeof commands

/** Returns the commands with every failure turned into an ApiError. */
function withApiErrors(all: Commands): Commands {
  const entries = Object.entries(all).map(([name, command]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await (command as (...args: unknown[]) => Promise<unknown>)(...args)
      } catch (thrown) {
        throw ApiError.from(thrown)
      }
    },
  ])
  return Object.fromEntries(entries) as Commands
}

/** Tauri subscribes asynchronously; the window wants to unsubscribe at once. */
function unlisten(subscribed: Promise<Unlisten>): Unlisten {
  return () => void subscribed.then((stop) => stop())
}

const api = withApiErrors(commands)

/** Follows the status: fetched once after subscribing, since earlier events were missed, unless an event arrives first. */
function onStatus(listener: (status: SyncStatus) => void): Unlisten {
  let received = false
  const subscribed = events.status.listen((event) => {
    received = true
    listener(event.payload)
  })
  const catchUp = async () => {
    await subscribed
    const status = await api.status()
    if (!received) listener(status)
  }
  // Screens that need the status fetch it themselves and show what failed.
  catchUp().catch(() => undefined)
  return unlisten(subscribed)
}

export const tauriHost: Host = {
  ...api,
  onStatus,
  onChanged: (listener) => unlisten(events.changed.listen((event) => listener(event.payload))),
  onClosing: (listener) => unlisten(events.closing.listen((event) => listener(event.payload))),
  onUpdate: (listener) => unlisten(events.update.listen((event) => listener(event.payload))),
}
