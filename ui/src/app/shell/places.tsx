/** Binds the keys that go to the screens, in the order of the sidebar. */
import { useNavigate } from '@tanstack/react-router'
import { features } from '@/app/features'
import { GO_TO, useCommand } from '@/core/commands'
import type { Feature } from '@/core/feature'
import { useStatus } from '@/core/queries'

/** The command of each screen that has one: as many as there are digits. */
export const places = features.flatMap((feature, n) => {
  const id = GO_TO[n]
  return id ? [{ ...feature, id }] : []
})

/** Tells which features have something to see on this computer. */
export function useIsThere() {
  const status = useStatus().data
  return ({ place }: Feature) => !place.when || !status || place.when(status)
}

export function Places() {
  const isThere = useIsThere()
  return places.filter(isThere).map((place) => <Place key={place.id} {...place} />)
}

function Place({ id, route }: (typeof places)[number]) {
  const navigate = useNavigate()
  useCommand(id, () => void navigate({ to: route.to, search: {} }))
  return null
}
