/** Changes places at this computer: somebody else types his PIN, and what is on the screen stays. */
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { PinForm } from './pin-form'
import { useTillAnswer, useTillPeople } from './queries'

export function SwitchDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const people = useTillPeople().data
  const answer = useTillAnswer()
  const others = people?.choices.filter(({ id }) => id !== people.person?.id) ?? []
  return (
    <Dialog open={open} onClose={onClose} title={t('command-switch-person')}>
      <PinForm
        choices={others}
        first={null}
        send={async (person, pin) => answer(await host.comeToTill(person, pin))}
        onDone={onClose}
      >
        {(pending) => (
          <DialogActions onCancel={onClose}>
            <Button type="submit" variant="primary" pending={pending} disabled={others.length === 0}>
              {t('people-come')}
            </Button>
          </DialogActions>
        )}
      </PinForm>
    </Dialog>
  )
}
