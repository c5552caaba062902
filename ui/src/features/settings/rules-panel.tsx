/** The shop's rules: how long history is kept, and whether new computers need approval. Owners set them, everybody sees them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Switch } from '@/components/ui/switch'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useHubSettings } from '@/core/queries'
import { moment } from '@/core/time'
import type { RuleChange, ShopRules } from '@/core/types'

export function RulesPanel() {
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
    <Panel title="Rules of the shop">
      <Rules key={JSON.stringify(rules)} rules={rules} />
    </Panel>
  )
}

function Rules({ rules }: { rules: ShopRules }) {
  const host = useHost()
  const client = useQueryClient()
  const [months, setMonths] = useState(rules.history_months === null ? '' : String(rules.history_months))
  const save = useMutation({
    mutationFn: (change: RuleChange) => host.setShopRules(change),
    onSuccess: (next) => {
      client.setQueryData(keys.shopRules, next)
      toast.success(
        next.history_months_next !== null ? 'Noted. It holds in 30 days; every owner sees it until then.' : 'Rules set',
      )
    },
    onError: (error) => {
      if (ApiError.from(error).fields.length === 0) toast.error(ApiError.from(error).message)
    },
  })
  const kept = rules.history_months ?? 0
  const typed = months.trim() === '' ? 0 : /^\s*\d{1,3}\s*$/.test(months) ? Number(months) : 1
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate({ history_months: typed })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 p-4">
      {rules.history_months_next !== null && rules.history_months_from !== null && (
        <Notice kind="warn">
          History older than {rules.history_months_next} months will be forgotten from{' '}
          {moment(rules.history_months_from)} on, for every branch.
          {rules.owner && (
            <Button
              small
              className="mt-2 flex w-fit"
              pending={save.isPending}
              onClick={() => save.mutate({ history_months: kept })}
              data-testid="rules-call-off"
            >
              Keep it after all
            </Button>
          )}
        </Notice>
      )}
      <TextField
        label="Months the history of changes is kept"
        hint="Empty: for ever. A shorter time holds after 30 days; a year is the least."
        inputMode="decimal"
        value={months}
        disabled={!rules.owner}
        error={fieldMessage(save.error, 'history_months')}
        onChange={(event) => setMonths(event.target.value)}
        data-testid="rules-history"
      />
      <Switch
        checked={rules.approve_devices}
        disabled={!rules.owner || save.isPending}
        testId="rules-approve"
        onChange={(approve_devices) => save.mutate({ approve_devices })}
      >
        New computers wait for approval
      </Switch>
      {rules.owner ? (
        <Button
          type="submit"
          pending={save.isPending}
          disabled={typed === kept}
          className="self-start"
          data-testid="rules-save"
        >
          Apply
        </Button>
      ) : (
        <p className="text-small text-faint">An owner sets these.</p>
      )}
    </form>
  )
}
