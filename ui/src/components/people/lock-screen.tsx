/**
 * Covers the window while nobody stands at this computer. What lies under it stays as it is: a half-typed bill, an open drawer. Scans are
 * taken and do nothing. Without a key or a press for some minutes the computer locks itself.
 */
import { Dialog as Base } from '@base-ui/react/dialog'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { firstField } from '@/components/ui/dialog'
import { Layer } from '@/core/commands'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { TillPeople } from '@/core/types'
import { PinForm } from './pin-form'
import { useLock, useTillAnswer, useTillPeople } from './queries'

const MINUTE_MS = 60_000

export function LockScreen() {
  const people = useTillPeople().data
  if (!people?.in_use) return null
  return people.person ? <IdleLock minutes={people.idle_minutes} /> : <Locked people={people} />
}

function IdleLock({ minutes }: { minutes: number }) {
  const { mutate } = useLock()
  useEffect(() => {
    if (minutes === 0) return
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(mutate, minutes * MINUTE_MS)
    }
    const signs = ['keydown', 'pointerdown', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, wait, true)
    wait()
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, wait, true)
    }
  }, [minutes, mutate])
  return null
}

function Locked({ people }: { people: TillPeople }) {
  const t = useT()
  const host = useHost()
  const answer = useTillAnswer()
  return (
    <Base.Root open>
      <Base.Portal>
        <Layer there>
          <Base.Popup
            initialFocus={() => firstField(document.querySelector<HTMLElement>('[data-testid="locked"]')) ?? true}
            data-testid="locked"
            className="fixed inset-0 z-70 flex items-start justify-center overflow-y-auto bg-canvas outline-none"
          >
            <div className="mt-[12vh] w-full max-w-md px-6 pb-6">
              <Base.Title className="text-title font-semibold">{t('people-locked')}</Base.Title>
              <Base.Description className="mt-1 text-quiet">{t('people-locked-text')}</Base.Description>
              <PinForm
                choices={people.choices}
                first={people.last}
                send={async (person, pin) => answer(await host.comeToTill(person, pin))}
              >
                {(pending) => (
                  <Button type="submit" variant="primary" pending={pending} data-testid="pin-take">
                    {t('people-come')}
                  </Button>
                )}
              </PinForm>
            </div>
          </Base.Popup>
        </Layer>
      </Base.Portal>
    </Base.Root>
  )
}
