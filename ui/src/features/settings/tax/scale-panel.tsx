/** How labels of the shop's scales are read: two digits, the item's code, then a weight or a price. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { useEngineForm } from '@/components/form/use-engine-form'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Holds, ScaleRule } from '@/core/types'

type Fields = { prefix: string; item_digits: string; holds: Holds; decimals: string }

const BEGINNING: Fields = { prefix: '', item_digits: '5', holds: 'weight', decimals: '3' }

/** What is no small number becomes one the engine refuses. */
const digit = (text: string) => (/^\s*\d\s*$/.test(text) ? Number(text) : 99)

export function ScalePanel() {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const rules = useQuery({ queryKey: keys.scaleRules, queryFn: () => host.scaleRules() }).data ?? []
  const saved = (next: ScaleRule[]) => void client.setQueryData(keys.scaleRules, next)
  const { bind, submit, pending, problem } = useEngineForm<Fields, ScaleRule[]>({
    values: BEGINNING,
    save: ({ prefix, item_digits, holds, decimals }) =>
      host.setScaleRule({ prefix: prefix.trim(), item_digits: digit(item_digits), holds, decimals: digit(decimals) }),
    kept: () => BEGINNING,
    onSaved: saved,
  })
  const remove = useMutation({
    mutationFn: (prefix: string) => host.removeScaleRule(prefix),
    onSuccess: saved,
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const field = { inputMode: 'numeric', maxLength: 2 } as const
  return (
    <Panel title={t('scale-title')}>
      <div className="flex flex-col gap-3 p-4">
        <p className="text-quiet">{t('scale-text')}</p>
        {rules.length > 0 && (
          <ul className="divide-y divide-line rounded-md border border-line" aria-label={t('scale-title')}>
            {rules.map((rule) => (
              <li key={rule.prefix} className="flex items-center gap-3 px-3 py-1.5" data-testid="scale-rule">
                <span className="tabular w-8 font-semibold">{rule.prefix}</span>
                <span className="flex-1 text-quiet">
                  {t('scale-rule', {
                    digits: rule.item_digits,
                    what: t(`scale-${rule.holds}`),
                    decimals: rule.decimals,
                  })}
                </span>
                <Button small onClick={() => remove.mutate(rule.prefix)}>
                  {t('scale-remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <form onSubmit={submit} noValidate className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
          <TextField label={t('scale-label-prefix')} {...field} data-testid="scale-prefix" {...bind('prefix')} />
          <TextField label={t('scale-label-digits')} {...field} {...bind('item_digits')} />
          <SelectField label={t('scale-label-holds')} {...bind('holds')}>
            <option value="weight">{t('scale-weight')}</option>
            <option value="price">{t('scale-price')}</option>
          </SelectField>
          <TextField label={t('scale-label-decimals')} {...field} {...bind('decimals')} />
          <Button type="submit" pending={pending} className="col-span-full justify-self-start" data-testid="scale-save">
            {t('scale-add')}
          </Button>
        </form>
        {problem && <Notice kind="bad">{problem}</Notice>}
      </div>
    </Panel>
  )
}
