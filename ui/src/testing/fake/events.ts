/** The events of the shell. */
import type { Host, Unlisten } from '@/core/host'
import type { World } from './world'

function subscribe<Payload>(listeners: Set<(payload: Payload) => void>) {
  return (listener: (payload: Payload) => void): Unlisten => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}

export const events = ({ listeners }: World) =>
  ({
    onStatus: subscribe(listeners.status),
    onChanged: subscribe(listeners.changed),
    onClosing: subscribe(listeners.closing),
    onUpdate: () => () => undefined,
  }) satisfies Partial<Host>
