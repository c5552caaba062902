/** The form of the shop's own details; only what was changed in it is written. */
import { useQueryClient } from '@tanstack/react-query'
import { useEngineForm } from '@/components/form/use-engine-form'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { ShopDetails } from '@/core/types'

type Fields = Record<keyof ShopDetails, string>

const typed = (details: ShopDetails): Fields =>
  Object.fromEntries(Object.entries(details).map(([key, value]) => [key, value ?? ''])) as Fields

const details = ({ name, ...others }: Fields): ShopDetails =>
  ({
    name,
    ...Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value || null])),
  }) as ShopDetails

export function useShopForm(kept: ShopDetails, onSaved?: (saved: ShopDetails) => void) {
  const host = useHost()
  const client = useQueryClient()
  return useEngineForm<Fields, ShopDetails>({
    values: typed(kept),
    // Untouched fields are sent as they are kept, so that nobody's newer words are undone.
    save: (next) => host.setShopDetails(details(next), kept),
    onSaved: (saved) => {
      client.setQueryData(keys.shop, saved)
      onSaved?.(saved)
    },
  })
}
