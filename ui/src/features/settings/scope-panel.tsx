/** The data scope: what this computer receives, how far back, and what never leaves it. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT, type WordKey } from '@/core/l10n'
import type { Scope } from '@/core/types'
import { choices, type Part, scopedText, warnings, windowsWith, windowText } from './scope-text'

const parts: [Part, WordKey, WordKey][] = [
  ['bills', 'scope-bills', 'scope-bills-hint'],
  ['stock', 'scope-stock', 'scope-stock-hint'],
  ['customers', 'scope-customers', 'scope-customers-hint'],
  ['suppliers', 'scope-suppliers', 'scope-suppliers-hint'],
]

export function ScopePanel() {
  const t = useT()
  const host = useHost()
  const kept = useQuery({ queryKey: keys.scope, queryFn: () => host.scope() })
  return (
    <Panel title={t('settings-tab-scope')}>
      {kept.data ? (
        <ScopeForm kept={kept.data} />
      ) : kept.error ? (
        <Failure error={kept.error} retry={() => void kept.refetch()} />
      ) : (
        <Loading />
      )}
    </Panel>
  )
}

type Fields = Omit<Scope, 'months'> & { months: string }

const scope = ({ months, ...parts }: Fields): Scope => ({ ...parts, months: months === '' ? null : Number(months) })

function ScopeForm({ kept }: { kept: Scope }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const { form, bind, submit, pending, problem, isDirty, done } = useEngineForm({
    values: { ...kept, months: String(kept.months ?? '') } as Fields,
    save: (chosen) => host.setScope(scope(chosen)),
    onSaved: (saved) => client.setQueryData(keys.scope, saved.scope),
  })
  const chosen = scope(useWatch({ control: form.control }) as Fields)
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 p-4">
      <p className="text-quiet">{t('scope-text')}</p>
      {parts.map(([part, label, hint]) => (
        <SelectField key={part} label={t(label)} hint={t(hint)} data-testid={`scope-${part}`} {...bind(part)}>
          {choices(part).map(([share, words]) => (
            <option key={share} value={share}>
              {t(words)}
            </option>
          ))}
        </SelectField>
      ))}
      <SelectField
        label={t('scope-back')}
        hint={t('scope-back-hint')}
        data-testid="scope-months"
        {...bind('months')}
        disabled={chosen.bills !== 'both'}
      >
        {windowsWith(kept.months).map((months) => (
          <option key={String(months)} value={months ?? ''}>
            {windowText(t, months)}
          </option>
        ))}
      </SelectField>
      {warnings(chosen).map((words) => (
        <Notice key={words} kind="warn">
          {t(words)}
        </Notice>
      ))}
      {problem && <Notice kind="bad">{problem}</Notice>}
      {done && !isDirty && (
        <Notice kind="ok" testId="scope-done">
          {scopedText(t, done)}
        </Notice>
      )}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" pending={pending} disabled={!isDirty} data-testid="scope-save">
          {t('do-apply')}
        </Button>
      </div>
    </form>
  )
}
