/** Provides the host to every screen. */
import { createContext, use } from 'react'
import type { Host } from './host'

const HostContext = createContext<Host | null>(null)

export const HostProvider = HostContext.Provider

/** Returns the host of this window. */
export function useHost(): Host {
  const host = use(HostContext)
  if (!host) throw new Error('A screen was drawn outside HostProvider.')
  return host
}
