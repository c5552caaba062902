/** Connects this computer to the shop's hub: a text to paste, who one is, and the values by hand for whoever has no text. */
import { useMutation } from '@tanstack/react-query'
import { ChevronRight, Plug, Stethoscope } from 'lucide-react'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Notice } from '@/components/ui/notice'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { ConnectionText, HubSettings, SyncStatus } from '@/core/types'
import { Checks } from './checks'
import { connectRequest, emptyFields, type HubFields, hubName, textFields, type Way } from './hub-text'
import { BranchField, FounderFields, HubFieldset, MemberFields, PersonField } from './connect-fields'
import { PasteField } from './paste-field'
import { WayChoice } from './way-choice'

/** The engine's names of the fields that are called otherwise here. */
const names = { invitation: 'code', branch_name: 'branchName', name: 'person' } as const

type Props = {
  settings: HubSettings
  /** The shop's own name, which a new organisation takes over. */
  shop: string
  /** Something of the connection is to be changed. */
  connected: boolean
  onCancel?: () => void
  onConnected: (status: SyncStatus) => void
}

export function ConnectForm({ settings, shop, connected, onCancel, onConnected }: Props) {
  const t = useT()
  const host = useHost()
  const [way, setWay] = useState<Way>(connected || settings.email !== null ? 'member' : 'invited')
  const [text, setText] = useState<ConnectionText | null>(null)
  const [byHand, setByHand] = useState(connected)
  const { form, bind, submit, pending, problem, forget } = useEngineForm<HubFields, SyncStatus>({
    values: emptyFields(settings, shop),
    save: (fields) => host.connect(connectRequest(fields, way)),
    onSaved: (status) => onConnected(status),
    names,
  })
  const test = useMutation({
    mutationFn: () => host.testConnection(form.getValues('url').trim(), form.getValues('key').trim()),
  })
  const { errors } = form.formState
  const open = byHand || Boolean(errors.url || errors.key || errors.branch)

  const read = (next: ConnectionText | null) => {
    setText(next)
    if (!next) return
    for (const [name, value] of Object.entries(textFields(next)))
      form.setValue(name as keyof HubFields, value as string, { shouldDirty: true })
    // A code can only be an invitation's or a new hub's.
    if (next.code && way === 'member') setWay('invited')
    form.clearErrors()
  }
  return (
    <form onSubmit={submit} noValidate className="@container flex flex-col gap-4 p-4">
      <p className="text-quiet">{connected ? t('hub-change-text') : t('hub-explained')}</p>
      {!connected && (
        <WayChoice
          value={way}
          onChange={(next) => {
            setWay(next)
            forget()
            form.clearErrors()
          }}
        />
      )}
      {!connected && (
        <PasteField
          hint={t(way === 'invited' ? 'hub-text-invited' : way === 'founder' ? 'hub-text-founder' : 'hub-text-member')}
          onRead={read}
        />
      )}
      {text && (
        <Notice kind="ok" testId="hub-text-says">
          {text.branch
            ? t('hub-text-says-branch', { hub: hubName(text.url), branch: text.branch })
            : t('hub-text-says', { hub: hubName(text.url) })}
        </Notice>
      )}
      {!connected && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setByHand(!byHand)}
          data-testid="hub-typed"
          className="flex items-center gap-1 self-start rounded font-medium text-accent-text hover:underline"
        >
          <ChevronRight aria-hidden className={cx('size-4 transition-transform', open && 'rotate-90')} />
          {t('hub-by-hand')}
        </button>
      )}
      {open && <HubFieldset bind={bind} code={way !== 'member'} founds={way === 'founder'} />}
      {way === 'founder' && <FounderFields bind={bind} />}
      {(open || (text && !text.branch)) && <BranchField bind={bind} fixed={connected} />}
      {way === 'invited' && <PersonField bind={bind} />}
      <MemberFields bind={bind} />
      {way === 'invited' && (
        <Controller
          control={form.control}
          name="newAccount"
          render={({ field }) => (
            <Switch checked={field.value} onChange={field.onChange} testId="hub-new-account">
              {t('hub-new-account')}
            </Switch>
          )}
        />
      )}

      {test.data && <Checks checks={test.data} label={t('hub-test-result')} testId="hub-checks" />}
      {test.error && <Notice kind="bad">{t.say(ApiError.from(test.error).said)}</Notice>}
      {problem && (
        <Notice kind="bad" testId="hub-message">
          {problem}
        </Notice>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel && <Button onClick={onCancel}>{t('do-cancel')}</Button>}
        {(open || text) && (
          <Button icon={Stethoscope} pending={test.isPending} onClick={() => test.mutate()} data-testid="hub-test">
            {t('hub-test')}
          </Button>
        )}
        <Button type="submit" variant="primary" icon={Plug} pending={pending} data-testid="hub-connect">
          {t('hub-connect')}
        </Button>
      </div>
    </form>
  )
}
