/** The keys that lead to the next and the previous tab of a screen. */
import { useCommand } from '@/core/commands'

export function useTabKeys<K extends string>(tabs: readonly K[], value: K, onTab: (tab: K) => void) {
  const go = (step: number) => {
    const to = tabs[(tabs.indexOf(value) + step + tabs.length) % tabs.length]
    if (to !== undefined) onTab(to)
  }
  useCommand('screen.next-tab', () => go(1))
  useCommand('screen.previous-tab', () => go(-1))
}
