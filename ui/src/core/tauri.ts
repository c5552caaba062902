/** The real host: rings the shell's commands and hears its events. Nothing else imports Tauri at run time. */
import { commands, events } from './bindings'
import { ApiError } from './error'
import type { Host, Unlisten } from './host'

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

export const tauriHost: Host = {
  ...guarded(commands),
  onStatus: (listener) => heard(events.status.listen((event) => listener(event.payload))),
  onChanged: (listener) => heard(events.changed.listen((event) => listener(event.payload))),
  onClosing: (listener) => heard(events.closing.listen((event) => listener(event.payload))),
  onUpdate: (listener) => heard(events.update.listen((event) => listener(event.payload))),
}
