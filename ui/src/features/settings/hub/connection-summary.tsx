/** What this computer is connected to: shop, branch, computer, person and role, and what can be done about it. */
import { useMutation } from '@tanstack/react-query'
import { Copy, KeyRound, LogOut, Pencil, Unplug } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { SignInDialog } from '@/components/sync/sign-in-dialog'
import { SignOutDialog } from '@/components/sync/sign-out-dialog'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import type { HubSettings, SyncStatus } from '@/core/types'
import { DisconnectDialog } from './disconnect-dialog'
import { hubName } from './hub-text'

type Props = {
  settings: HubSettings
  /** The status after connecting just now. */
  done?: SyncStatus
  onChange: () => void
}

export function ConnectionSummary({ settings, done, onChange }: Props) {
  const t = useT()
  const host = useHost()
  const status = useStatus().data
  const [dialog, setDialog] = useState<'in' | 'out' | 'apart' | null>(null)
  const close = () => setDialog(null)
  const copy = useMutation({
    mutationFn: async () => navigator.clipboard.writeText(await host.connectionText(settings.branch_code, null)),
    onSuccess: () => toast.success(t('hub-copied')),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const { person, role, email } = settings
  const branch = status?.branch
  const facts: [string, string, string?][] = [
    [t('hub-shop'), status?.organisation ?? '…'],
    [t('hub-branch-is'), branch ? `${branch.name} · ${branch.code}` : (settings.branch_code ?? '…')],
    [t('hub-computer'), settings.device_code ?? t('hub-computer-none')],
    [t('hub-hub'), hubName(settings.url)],
    [
      t('hub-who'),
      settings.signed_in
        ? [person, status?.signed_in_as ?? email].filter(Boolean).join(' · ')
        : t('hub-session-nobody'),
      'session-who',
    ],
    ...(settings.signed_in && role ? [[t('hub-role'), t(`role-${role}`)] as [string, string]] : []),
  ]
  return (
    <div className="flex flex-col gap-4 p-4" data-testid="hub-summary">
      {done && (
        <Notice kind="ok" testId="hub-message">
          {done.branch ? t('hub-connected-branch', { branch: done.branch.name }) : t('hub-connected')}{' '}
          {done.problem ? t.say(done.problem.message) : t('hub-connected-next')}
        </Notice>
      )}
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-y-2">
        {facts.map(([name, value, testId]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name}</dt>
            <dd data-testid={testId} className="selectable font-medium break-words">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-quiet">
        {t(
          !settings.signed_in
            ? 'hub-session-waits'
            : settings.remembered
              ? 'hub-session-remembered'
              : 'hub-session-no-keyring',
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        {settings.signed_in ? (
          <Button icon={LogOut} onClick={() => setDialog('out')} data-testid="session-out">
            {t('command-sign-out')}
          </Button>
        ) : (
          <Button variant="primary" icon={KeyRound} onClick={() => setDialog('in')} data-testid="session-in">
            {t('hub-session-sign-in')}
          </Button>
        )}
        <Button icon={Pencil} onClick={onChange} data-testid="hub-change">
          {t('hub-change')}
        </Button>
        <Button icon={Copy} pending={copy.isPending} title={t('hub-copy-hint')} onClick={() => copy.mutate()}>
          {t('hub-copy')}
        </Button>
        <Button icon={Unplug} onClick={() => setDialog('apart')} data-testid="hub-disconnect">
          {t('disconnect')}
        </Button>
      </div>
      <SignInDialog open={dialog === 'in'} onClose={close} />
      <SignOutDialog open={dialog === 'out'} onClose={close} />
      <DisconnectDialog open={dialog === 'apart'} onClose={close} />
    </div>
  )
}
