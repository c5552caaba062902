/** The data scope: what this computer receives, how far back, and what never leaves it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { Scope, Share } from '@/core/types'
import { choices, type Part, sameScope, scopedText, warnings, windowsWith } from './scope-text'

const parts: [Part, string, string][] = [
  ['bills', 'Bills', 'With their lines and payments.'],
  ['stock', 'Stock', 'Every movement in and out.'],
  ['customers', 'Customers', 'Bills name them.'],
  ['suppliers', 'Suppliers', 'Payments name them.'],
]

export function ScopePanel() {
  const host = useHost()
  const kept = useQuery({ queryKey: keys.scope, queryFn: () => host.scope() })
  return (
    <Panel title="Data on this computer">
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

function ScopeForm({ kept }: { kept: Scope }) {
  const host = useHost()
  const client = useQueryClient()
  const [chosen, setChosen] = useState<Scope>()
  const scope = chosen ?? kept
  const save = useMutation({
    mutationFn: (next: Scope) => host.setScope(next),
    onSuccess: (done) => {
      client.setQueryData(keys.scope, done.scope)
      setChosen(undefined)
    },
  })
  const choose = (change: Partial<Scope>) => {
    save.reset()
    setChosen({ ...scope, ...change })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate(scope)
  }
  const plain = save.error && ApiError.from(save.error).fields.length === 0
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 p-4">
      <p className="text-quiet">
        Everything comes and goes unless you choose less: a small counter need not hold ten years of bills. The hub
        keeps it all. Products, settings, people and branches always come.
      </p>
      {parts.map(([part, label, hint]) => (
        <SelectField
          key={part}
          label={label}
          hint={hint}
          value={scope[part]}
          error={fieldMessage(save.error, part)}
          onChange={(event) => choose({ [part]: event.target.value as Share })}
          data-testid={`scope-${part}`}
        >
          {choices(part).map(([share, words]) => (
            <option key={share} value={share}>
              {words}
            </option>
          ))}
        </SelectField>
      ))}
      <SelectField
        label="How far back"
        hint="Bills that are paid and older stay on the hub, with all that belongs to them. What is owed always stays here."
        value={scope.months ?? ''}
        disabled={scope.bills !== 'both'}
        error={fieldMessage(save.error, 'months')}
        onChange={(event) => choose({ months: event.target.value === '' ? null : Number(event.target.value) })}
        data-testid="scope-months"
      >
        {windowsWith(scope.months).map(([months, words]) => (
          <option key={words} value={months ?? ''}>
            {words}
          </option>
        ))}
      </SelectField>
      {warnings(scope).map((words) => (
        <Notice key={words} kind="warn">
          {words}
        </Notice>
      ))}
      {plain && <Notice kind="bad">{ApiError.from(save.error).message}</Notice>}
      {save.data && (
        <Notice kind="ok" testId="scope-done">
          {scopedText(save.data)}
        </Notice>
      )}
      <div className="flex justify-end">
        <Button
          type="submit"
          variant="primary"
          pending={save.isPending}
          disabled={sameScope(scope, kept)}
          data-testid="scope-save"
        >
          Apply
        </Button>
      </div>
    </form>
  )
}
