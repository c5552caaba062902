/** Binds the keys that go to the screens, in the order of the sidebar. */
import { useNavigate } from '@tanstack/react-router'
import { features } from '@/app/features'
import { GO_TO, useCommand } from '@/core/commands'
import type { Feature } from '@/core/feature'
import { useStatus } from '@/core/queries'

const all: readonly Feature[] = features
const numbered = all.filter(({ place }) => !place.command)

/** The command of each screen that has one: its own, or one of as many as there are digits. */
export const places = all.flatMap((feature) => {
  const id = feature.place.command ?? GO_TO[numbered.indexOf(feature)]
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

function Place({ id, route, place }: (typeof places)[number]) {
  const navigate = useNavigate()
  // The router cannot know the search of an address that is a value.
  const search = (place.fresh ? { fresh: true } : {}) as never
  useCommand(id, () => void navigate({ to: route.to, search }))
  return null
}
