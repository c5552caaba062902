/** Retires a computer or brings it back, and ends its user's membership on request. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { FleetDevice } from '@/core/types'
import { deviceName } from './fleet-text'
import { useFleetChange } from './queries'

export function Retire({ device, owner }: { device: FleetDevice; owner: boolean }) {
  const t = useT()
  const host = useHost()
  const name = deviceName(t, device)
  const who = device.person ?? t('retire-the-person')
  const [asking, setAsking] = useState(false)
  const [ending, setEnding] = useState(false)
  const user = device.person ?? t('retire-whoever')
  const email = device.person_email
  const retired = device.retired_at !== null
  const person = owner ? device.person_id : null
  const end = useMutation({
    mutationFn: (id: string) => host.endMembership(id),
    onSuccess: (ended) =>
      toast.success(t(ended.sessions === null ? 'retire-ended-later' : 'retire-ended', { person: who })),
    onError: (error) => toast.error(t('retire-not-ended', { person: who, why: t.say(ApiError.from(error).said) })),
  })
  const change = useFleetChange(
    (next: boolean) => host.setDeviceRetired(device.id, next),
    () => {
      setAsking(false)
      toast.success(t(retired ? 'retire-back-done' : 'retire-done'))
      if (!retired && ending && person) end.mutate(person)
    },
  )
  if (device.this) return null
  return (
    <div className="flex items-center gap-4 border-t border-line pt-5">
      <p className="flex-1 text-small text-faint">{t(retired ? 'retire-back-hint' : 'retire-hint')}</p>
      {retired ? (
        <Button pending={change.isPending} onClick={() => change.mutate(false)} data-testid="device-back">
          {t('retire-back')}
        </Button>
      ) : (
        <Button variant="danger" onClick={() => setAsking(true)} data-testid="device-retire">
          {t('retire-do')}
        </Button>
      )}
      {change.error && !asking && <Notice kind="bad">{t.say(ApiError.from(change.error).said)}</Notice>}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('retire-title', { name })}
        text={device.pending > 0 ? t('retire-pending', { count: device.pending }) : t('retire-nothing-pending')}
      >
        <p className="mt-3 text-quiet">
          {email === null ? t('retire-person', { person: user }) : t('retire-person-as', { person: user, email })}
        </p>
        {person && (
          <div className="mt-3">
            <Switch checked={ending} onChange={setEnding} testId="device-end-person">
              {t('retire-end')}
            </Switch>
          </div>
        )}
        {change.error && (
          <Notice kind="bad" className="mt-3">
            {t.say(ApiError.from(change.error).said)}
          </Notice>
        )}
        <DialogActions onCancel={() => setAsking(false)}>
          <Button
            variant="danger"
            pending={change.isPending}
            onClick={() => change.mutate(true)}
            data-testid="device-retire-yes"
          >
            {t('retire-do')}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  )
}
