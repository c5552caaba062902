/** Somebody who may types his PIN, and what was refused is allowed once. */
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { useT } from '@/core/l10n'
import type { FieldError, Message } from '@/core/types'
import { PinForm } from './pin-form'
import { useTillPeople } from './queries'

/** Returns what of these refusals a PIN lifts. */
export const liftable = (problems: readonly FieldError[] | undefined): FieldError[] =>
  (problems ?? []).filter(({ message }) => typeof message !== 'string' && message.key === 'need-override')

type Props = {
  needs: readonly Message[]
  /** Asks the engine to allow it. */
  allow: (person: string, pin: string) => Promise<unknown>
  onAllowed: () => void
  onClose: () => void
  returnFocus?: () => void
}

export function OverrideDialog({ needs, allow, onAllowed, onClose, returnFocus }: Props) {
  const t = useT()
  const people = useTillPeople().data
  const others = people?.choices.filter(({ id }) => id !== people.person?.id) ?? []
  const first = others.find(({ role }) => role === 'owner' || role === 'manager')?.id ?? null
  return (
    <Dialog open onClose={onClose} title={t('command-override')} returnFocus={returnFocus}>
      <ul className="mt-2 flex flex-col gap-1" data-testid="override-needs">
        {needs.map((need, n) => (
          <li key={n}>{t.say(need)}</li>
        ))}
      </ul>
      <PinForm choices={others} first={first} send={allow} onDone={onAllowed}>
        {(pending) => (
          <DialogActions onCancel={onClose}>
            <Button
              type="submit"
              variant="primary"
              pending={pending}
              disabled={others.length === 0}
              data-testid="override-allow"
            >
              {t('people-allow')}
            </Button>
          </DialogActions>
        )}
      </PinForm>
    </Dialog>
  )
}
