/** The shop's rules: how long history is kept, and whether new computers need approval. Owners set them, everybody sees them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Switch } from '@/components/ui/switch'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { useHubSettings } from '@/core/queries'
import { moment } from '@/core/time'
import type { RuleChange, ShopRules } from '@/core/types'

export function RulesPanel() {
  const t = useT()
  const host = useHost()
  const connected = Boolean(useHubSettings().data?.signed_in)
  const rules = useQuery({
    queryKey: keys.shopRules,
    queryFn: () => host.shopRules(),
    enabled: connected,
    retry: false,
  }).data
  if (!connected || !rules) return null
  return (
    <Panel title={t('rules-title')}>
      <Rules rules={rules} />
    </Panel>
  )
}

/** Empty is for ever; what is no number becomes one the engine refuses. */
const months = (typed: string) => (typed.trim() === '' ? 0 : /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 1)

function Rules({ rules }: { rules: ShopRules }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const saved = (next: ShopRules) => {
    client.setQueryData(keys.shopRules, next)
    toast.success(next.history_months_next !== null ? t('rules-noted') : t('rules-saved'))
  }
  const { bind, submit, pending, problem, isDirty } = useEngineForm({
    values: { history_months: rules.history_months === null ? '' : String(rules.history_months) },
    save: (typed) => host.setShopRules({ history_months: months(typed.history_months) }),
    onSaved: saved,
  })
  const change = useMutation({
    mutationFn: (wanted: RuleChange) => host.setShopRules(wanted),
    onSuccess: saved,
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
      {rules.history_months_next !== null && rules.history_months_from !== null && (
        <Notice kind="warn">
          {t('rules-shorter', { months: rules.history_months_next, from: moment(rules.history_months_from) })}
          {rules.owner && (
            <Button
              small
              className="mt-2 flex w-fit"
              pending={change.isPending}
              onClick={() => change.mutate({ history_months: rules.history_months ?? 0 })}
              data-testid="rules-call-off"
            >
              {t('rules-call-off')}
            </Button>
          )}
        </Notice>
      )}
      <TextField
        label={t('rules-history')}
        hint={t('rules-history-hint')}
        inputMode="decimal"
        disabled={!rules.owner}
        data-testid="rules-history"
        {...bind('history_months')}
      />
      <Switch
        checked={rules.approve_devices}
        disabled={!rules.owner || change.isPending}
        testId="rules-approve"
        onChange={(approve_devices) => change.mutate({ approve_devices })}
      >
        {t('rules-approve')}
      </Switch>
      {problem && <Notice kind="bad">{problem}</Notice>}
      {rules.owner ? (
        <Button type="submit" pending={pending} disabled={!isDirty} className="self-start" data-testid="rules-save">
          {t('do-apply')}
        </Button>
      ) : (
        <p className="text-small text-faint">{t('rules-owner')}</p>
      )}
    </form>
  )
}
