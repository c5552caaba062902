/** The rates of each class, the newest first: what the law changes is one more row, and older bills keep theirs. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Percent } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { privacy } from '@/core/privacy'
import { rateText } from '@/components/tax/queries'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { businessDay } from '@/core/time'
import type { TaxRate } from '@/core/types'
import { TaxRateDialog } from './tax-rate-dialog'

const ALL = { search: '', exact: false, deleted: false, offset: 0, limit: 500 }

export function TaxRatesPanel() {
  const t = useT()
  privacy.use()
  const host = useHost()
  const rates = useQuery({ queryKey: [...keys.taxRates, 'list'], queryFn: () => host.listTaxRates(ALL) })
  const [edited, setEdited] = useState<TaxRate | 'new' | null>(null)
  const fail = (error: unknown) => toast.error(t.say(ApiError.from(error).said))
  const common = useMutation({ mutationFn: () => host.addCommonTaxRates(), onError: fail })
  return (
    <Panel
      title={t('tax-title')}
      action={
        <span className="flex gap-2">
          <Button small pending={common.isPending} onClick={() => common.mutate()} data-testid="tax-common">
            {t('tax-common')}
          </Button>
          <Button small variant="primary" onClick={() => setEdited('new')} data-testid="tax-new">
            {t('tax-new')}
          </Button>
        </span>
      }
    >
      <p className="px-4 pt-3 text-quiet">{t('tax-text')}</p>
      {rates.error ? (
        <Failure error={rates.error} retry={() => void rates.refetch()} />
      ) : !rates.data ? (
        <Loading rows={4} />
      ) : rates.data.rows.length === 0 ? (
        <Empty icon={Percent} title={t('tax-none')}>
          {t('tax-none-text')}
        </Empty>
      ) : (
        <ul aria-label={t('tax-title')} onKeyDown={moveWithArrows} className="mt-2 divide-y divide-line">
          {rates.data.rows.map((rate) => (
            <Line key={rate.id} rate={rate} onEdit={() => setEdited(rate)} />
          ))}
        </ul>
      )}
      {edited && <TaxRateDialog rate={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Panel>
  )
}

function Line({ rate, onEdit }: { rate: TaxRate; onEdit: () => void }) {
  const t = useT()
  return (
    <li className="flex items-center gap-3 px-4 py-2" data-testid="tax-rate">
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{rate.name}</span>
        <span className="tabular block text-small text-quiet">{rateText(t, rate)}</span>
      </span>
      <span className="tabular text-small text-faint">{t('tax-from', { day: businessDay(rate.from_date) })}</span>
      <Button small onClick={onEdit} data-stop>
        {t('do-open')}
      </Button>
    </li>
  )
}
