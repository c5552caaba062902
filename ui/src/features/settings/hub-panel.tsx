/** Connects this computer to the organisation's hub. A failed try keeps the input. */
import { useMutation } from '@tanstack/react-query'
import { ChevronRight, Plug, Stethoscope } from 'lucide-react'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { texts } from '@/core/l10n'
import { fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useHubSettings } from '@/core/queries'
import type { HubSettings } from '@/core/types'
import { Checks } from './checks'
import { FoundFields } from './found-fields'
import { complete, connectRequest, emptyClaim, type HubText, type Joining } from './hub-text'
import { InvitedFields } from './invited-fields'

export function HubPanel() {
  const settings = useHubSettings()
  return (
    <Panel title="Hub">
      {settings.data ? (
        <HubForm settings={settings.data} />
      ) : settings.error ? (
        <Failure error={settings.error} retry={() => void settings.refetch()} />
      ) : (
        <Loading />
      )}
    </Panel>
  )
}

function HubForm({ settings }: { settings: HubSettings }) {
  const host = useHost()
  const [typed, setTyped] = useState<Partial<HubText>>({})
  const [joining, setJoining] = useState<Joining>('member')
  const [newAccount, setNewAccount] = useState(false)
  const text: HubText = {
    url: settings.url,
    key: settings.key,
    email: settings.email ?? '',
    branch: settings.branch_code ?? '',
    password: '',
    ...emptyClaim,
    ...typed,
  }
  const test = useMutation({ mutationFn: () => host.testConnection(text.url.trim(), text.key.trim()) })
  const connect = useMutation({
    mutationFn: () => host.connect(connectRequest(text, joining, newAccount)),
    onSuccess: () => setTyped({}),
    onSettled: () => test.reset(),
  })

  const bind = (field: keyof HubText, engineField: string = field) => ({
    value: text[field],
    error: fieldMessage(connect.error, engineField),
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [field]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!connect.isPending) connect.mutate()
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 p-4">
      <p className="text-quiet">
        The hub is your organisation’s own Supabase project: it brings the branches together. Without it, everything
        works on this computer alone.
      </p>
      <TextField
        label="Hub address"
        type="url"
        placeholder="https://your-project.supabase.co"
        data-testid="hub-url"
        {...bind('url')}
      />
      <TextField
        label="Publishable key"
        placeholder="sb_publishable_…"
        hint="From the project’s API keys. Never the secret key."
        data-testid="hub-key"
        {...bind('key')}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField label="E-mail" type="email" autoComplete="username" data-testid="hub-email" {...bind('email')} />
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          hint="Used once to sign in, never kept."
          data-testid="hub-password"
          {...bind('password')}
        />
      </div>
      <TextField
        label="Branch code"
        maxLength={4}
        hint="Two to four letters or digits, e.g. MUM: the branch this computer stands in."
        data-testid="hub-branch"
        {...bind('branch')}
        onChange={(event) => setTyped({ ...typed, branch: event.target.value.toUpperCase() })}
      />

      <Disclosure
        open={joining === 'invited'}
        testId="hub-invited"
        onToggle={() => setJoining(joining === 'invited' ? 'member' : 'invited')}
        label="I was invited"
      >
        <InvitedFields bind={bind} newAccount={newAccount} onNewAccount={setNewAccount} />
      </Disclosure>
      <Disclosure
        open={joining === 'founder'}
        testId="hub-found"
        onToggle={() => setJoining(joining === 'founder' ? 'member' : 'founder')}
        label="Found a new shop on an empty hub"
      >
        <FoundFields bind={bind} />
      </Disclosure>

      {test.data && <Checks checks={test.data} label="Connection test" testId="hub-checks" />}
      {test.error && <Notice kind="bad">{test.error.message}</Notice>}
      {connect.error && (
        <Notice kind="bad" testId="hub-message">
          {connect.error.message}
        </Notice>
      )}
      {connect.isSuccess && (
        <Notice kind="ok" testId="hub-message">
          Connected{connect.data.branch ? ` to ${connect.data.branch.name}` : ''}.{' '}
          {texts().say(connect.data.problem?.message ?? 'Changes are sent and received by themselves from now on.')}
        </Notice>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          icon={Stethoscope}
          pending={test.isPending}
          disabled={!text.url || !text.key}
          onClick={() => test.mutate()}
          data-testid="hub-test"
        >
          Test connection
        </Button>
        <Button
          type="submit"
          variant="primary"
          icon={Plug}
          pending={connect.isPending}
          disabled={!complete(text, joining)}
          data-testid="hub-connect"
        >
          Connect
        </Button>
      </div>
    </form>
  )
}

/** A further way of joining, collapsed by default. */
function Disclosure({
  label,
  open,
  onToggle,
  testId,
  children,
}: {
  label: string
  open: boolean
  onToggle: () => void
  testId: string
  children: ReactNode
}) {
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        onClick={onToggle}
        data-testid={testId}
        className="flex items-center gap-1 rounded font-medium text-accent-text hover:underline"
      >
        <ChevronRight aria-hidden className={cx('size-4 transition-transform', open && 'rotate-90')} />
        {label}
      </button>
      {open && children}
    </div>
  )
}
