/** Who stands at this computer. Nothing is here in a shop without staff. */
import { UserRound } from 'lucide-react'
import { useTillPeople } from '@/components/people/queries'
import { useT } from '@/core/l10n'

export function AtTill() {
  const t = useT()
  const person = useTillPeople().data?.person
  if (!person) return null
  return (
    <span
      data-testid="strip-at-till"
      title={t('people-at-till', { name: person.name })}
      className="flex max-w-40 min-w-0 items-center gap-1.5"
    >
      <UserRound aria-hidden className="size-4 shrink-0 text-faint" />
      <span className="truncate font-medium">{person.name}</span>
    </span>
  )
}
