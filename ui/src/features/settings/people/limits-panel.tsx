/** What each role may do by itself: a role a column, an action a row. Owners change it, everybody sees it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { cx } from '@/components/ui/cx'
import { control, Select } from '@/components/ui/field'
import { Panel } from '@/components/ui/page'
import { Loading } from '@/components/ui/states'
import { editable, parsePercent, parseRupees } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Allowance, RoleLimits } from '@/core/types'

const RATES = [
  ['line_discount_milli', 'limit-line-discount'],
  ['bill_discount_milli', 'limit-bill-discount'],
] as const

const ALLOWED = [
  ['below_cost', 'limit-below-cost'],
  ['over_credit', 'limit-over-credit'],
  ['negative_stock', 'limit-negative-stock'],
  ['cancel_bill', 'limit-cancel-bill'],
  ['give_back', 'limit-give-back'],
  ['open_drawer', 'limit-open-drawer'],
  ['change_price', 'limit-change-price'],
] as const

const CHOICES = ['allowed', 'override', 'never'] as const

export function LimitsPanel({ owner }: { owner: boolean }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const limits = useQuery({ queryKey: keys.roleLimits, queryFn: () => host.roleLimits() }).data
  const set = useMutation({
    mutationFn: (wanted: RoleLimits) => host.setRoleLimits(wanted),
    onSuccess: (all) => client.setQueryData(keys.roleLimits, all),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return (
    <Panel title={t('people-limits')}>
      {!limits ? (
        <Loading />
      ) : (
        <div className="overflow-x-auto p-4">
          <table className="w-full border-separate border-spacing-1" data-testid="limits">
            <thead>
              <tr>
                <td />
                {limits.map(({ role }) => (
                  <th key={role} scope="col" className="pb-1 text-left text-small font-medium text-quiet">
                    {t(`role-${role}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {RATES.map(([name, words]) => (
                <tr key={name}>
                  <th scope="row" className="pr-2 text-left font-normal">
                    {t(words)}
                  </th>
                  {limits.map((of) => (
                    <td key={of.role}>
                      <Figure
                        label={[t(words), t(`role-${of.role}`)].join(', ')}
                        value={of[name]}
                        read={parsePercent}
                        write={editable.percent}
                        sign="%"
                        disabled={!owner}
                        testId={`limit-${of.role}-${name}`}
                        onSet={(milli) => set.mutate({ ...of, [name]: milli })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
              {ALLOWED.map(([name, words]) => (
                <tr key={name}>
                  <th scope="row" className="pr-2 text-left font-normal">
                    {t(words)}
                  </th>
                  {limits.map((of) => (
                    <td key={of.role}>
                      <Select
                        narrow
                        aria-label={[t(words), t(`role-${of.role}`)].join(', ')}
                        disabled={!owner}
                        value={of[name]}
                        data-testid={`limit-${of.role}-${name}`}
                        className="min-w-24 border-edge"
                        onChange={(event) => set.mutate({ ...of, [name]: event.target.value as Allowance })}
                      >
                        {CHOICES.map((choice) => (
                          <option key={choice} value={choice}>
                            {t(`allowance-${choice}`)}
                          </option>
                        ))}
                      </Select>
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row" className="pr-2 text-left font-normal">
                  {t('column-give_back_paise')}
                </th>
                {limits.map((of) => (
                  <td key={of.role}>
                    <Figure
                      label={[t('column-give_back_paise'), t(`role-${of.role}`)].join(', ')}
                      value={of.give_back_paise ?? 0}
                      read={parseRupees}
                      write={editable.rupees}
                      sign="₹"
                      disabled={!owner || of.give_back !== 'override'}
                      testId={`limit-${of.role}-give_back_paise`}
                      onSet={(give_back_paise) => set.mutate({ ...of, give_back_paise })}
                    />
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
          <p className="mt-3 text-small text-faint">{t('people-limits-text')}</p>
        </div>
      )}
    </Panel>
  )
}

type FigureProps = {
  label: string
  value: number
  read: typeof parsePercent
  write: (value: number) => string
  sign: string
  disabled: boolean
  testId: string
  onSet: (value: number) => void
}

/** A percentage or an amount; Enter or leaving the field sets it. */
function Figure({ label, value, read, write, sign, disabled, testId, onSet }: FigureProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const take = () => {
    const taken = typed === null ? null : read(typed)
    if (taken?.ok && taken.value !== null && taken.value !== value) onSet(taken.value)
    setTyped(null)
  }
  return (
    <span className="relative block">
      <input
        aria-label={label}
        inputMode="decimal"
        disabled={disabled}
        data-testid={testId}
        value={typed ?? write(value)}
        className={cx(control, 'tabular h-8 min-w-24 border-edge pr-7 text-right')}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          else if (event.key === 'Escape') setTyped(null)
        }}
      />
      <span aria-hidden className="absolute inset-y-0 right-2.5 flex items-center text-faint">
        {sign}
      </span>
    </span>
  )
}
