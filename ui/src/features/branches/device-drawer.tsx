/** The details of a device, renaming it, and retiring it. */
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { toneText } from '@/components/sync/state-icon'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Drawer } from '@/components/ui/drawer'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT, type WordKey } from '@/core/l10n'
import { ago, moment } from '@/core/time'
import type { Fleet, FleetBranch, FleetDevice } from '@/core/types'
import { useNow } from '@/core/use-now'
import { Approve } from './approve'
import { AskButton, AskSaid } from './ask-button'
import { deviceName, isAskable, queueText, seenText, troubleText } from './fleet-text'
import { useFleetChange } from './queries'
import { Retire } from './retire'

type Props = { fleet: Fleet | undefined; device: string | null; fresh: boolean; onClose: () => void }

export function DeviceDrawer({ fleet, device: id, fresh, onClose }: Props) {
  const t = useT()
  const branch = fleet?.branches.find((each) => each.devices.some((device) => device.id === id))
  const device = branch?.devices.find((each) => each.id === id)
  return (
    <Drawer
      open={device !== undefined}
      onClose={onClose}
      title={device ? deviceName(t, device) : ''}
      note={branch && device && `${device.code} · ${branch.name}`}
    >
      {branch && device && (
        <Body key={device.id} branch={branch} device={device} owner={fleet?.owner ?? false} fresh={fresh} />
      )}
    </Drawer>
  )
}

type BodyProps = { branch: FleetBranch; device: FleetDevice; owner: boolean; fresh: boolean }

function Body({ branch, device, owner, fresh }: BodyProps) {
  const t = useT()
  const now = useNow()
  const trouble = troubleText(t, device)
  const queue = queueText(t, device, now)
  const seen = seenText(t, device, fresh, now)
  const when = (at: number | null) => (at === null ? t('device-never') : `${ago(at, now)} · ${moment(at)}`)
  const facts: [WordKey, string][] = [
    ['device-fact-state', seen.text],
    ['device-fact-seen', when(device.seen_at)],
    ['device-fact-sync', when(device.last_sync_at)],
    ['device-fact-pending', [queue.text, queue.oldest].filter(Boolean).join(', ')],
    ['device-fact-every', t('device-every', { minutes: device.interval_minutes })],
    ['device-fact-version', device.app_version ?? t('device-unknown')],
    ...(device.person
      ? ([['device-fact-person', [device.person, device.person_email].filter(Boolean).join(' · ')]] as [
          WordKey,
          string,
        ][])
      : []),
    ...(device.asked_at !== null
      ? ([['device-fact-asked', `${when(device.asked_at)}${device.asked_by ? ` · ${device.asked_by}` : ''}`]] as [
          WordKey,
          string,
        ][])
      : []),
    ...(device.asked_at !== null
      ? ([['device-fact-answered', device.answered_at === null ? t('device-not-yet') : when(device.answered_at)]] as [
          WordKey,
          string,
        ][])
      : []),
  ]
  const retired = device.retired_at !== null
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto p-5">
      {trouble && <Notice kind={trouble.tone === 'bad' ? 'bad' : 'warn'}>{trouble.text}</Notice>}
      {retired && <Notice kind="info">{t('device-retired-at', { at: moment(device.retired_at ?? now) })}</Notice>}
      {device.waiting_since !== null && !retired && <Approve device={device} owner={owner} />}
      <dl className="grid grid-cols-[8.5rem_1fr] gap-x-4 gap-y-1.5">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{t(name)}</dt>
            <dd className={cx('selectable tabular', name === 'device-fact-state' && toneText[seen.tone])}>{value}</dd>
          </div>
        ))}
      </dl>
      {branch.manages && (
        <>
          {isAskable(device) && (
            <div className="flex items-center gap-3">
              <AskButton device={device} />
              <AskSaid device={device} />
            </div>
          )}
          <NameForm device={device} />
          <Retire device={device} owner={owner} />
        </>
      )}
    </div>
  )
}

function NameForm({ device }: { device: FleetDevice }) {
  const t = useT()
  const host = useHost()
  const [name, setName] = useState<string>()
  const rename = useFleetChange(
    (next: string) => host.renameDevice(device.id, next),
    () => {
      setName(undefined)
      toast.success(t('device-renamed'))
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name !== undefined && !rename.isPending) rename.mutate(name)
  }
  const wrong = fieldMessage(rename.error, 'name')
  return (
    <form onSubmit={submit} className="flex items-start gap-2 border-t border-line pt-5">
      <TextField
        label={t('device-name')}
        hint={t('device-name-hint')}
        className="flex-1"
        value={name ?? device.name}
        error={wrong && t.say(wrong)}
        onChange={(event) => setName(event.target.value)}
        data-testid="device-name"
      />
      <Button
        type="submit"
        className="mt-5.5"
        pending={rename.isPending}
        disabled={name === undefined || name.trim() === device.name}
        data-testid="device-rename"
      >
        {t('device-rename')}
      </Button>
    </form>
  )
}
