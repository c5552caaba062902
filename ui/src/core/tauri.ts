/** The real host: rings the shell's commands and hears its events. Nothing else imports Tauri at run time. */
import { commands, events } from './bindings'
import { ApiError } from './error'
import type { Host, Unlisten } from './host'
import type { SyncStatus } from './types'

type Commands = typeof commands

/** Returns the commands with every failure turned into an ApiError. */
function guarded(all: Commands): Commands {
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

function heard(listening: Promise<Unlisten>): Unlisten {
  return () => void listening.then((stop) => stop())
}

const ring = guarded(commands)

/** Hears every status; one that came before the window listened is asked for, unless a newer one comes first. */
function onStatus(listener: (status: SyncStatus) => void): Unlisten {
  let told = false
  const listening = events.status.listen((event) => {
    told = true
    listener(event.payload)
  })
  const catchUp = async () => {
    await listening
    const status = await ring.status()
    if (!told) listener(status)
  }
  // The screens ask for themselves and say what fails.
  catchUp().catch(() => undefined)
  return heard(listening)
}

export const tauriHost: Host = {
  ...ring,
  onStatus,
  onChanged: (listener) => heard(events.changed.listen((event) => listener(event.payload))),
  onClosing: (listener) => heard(events.closing.listen((event) => listener(event.payload))),
  onUpdate: (listener) => heard(events.update.listen((event) => listener(event.payload))),
}
