/** The shop's own details, as bills print them. */
import { toast } from 'sonner'
import { FirstShopFields, FurtherShopFields } from '@/components/shop/shop-fields'
import { useShopForm } from '@/components/shop/use-shop-form'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { useHubSettings, useShopDetails } from '@/core/queries'
import type { ShopDetails } from '@/core/types'

export function ShopPanel() {
  const t = useT()
  const { data, error, refetch } = useShopDetails()
  return (
    <Panel title={t('shop-title')}>
      {data ? <ShopForm kept={data} /> : error ? <Failure error={error} retry={() => void refetch()} /> : <Loading />}
    </Panel>
  )
}

function ShopForm({ kept }: { kept: ShopDetails }) {
  const t = useT()
  const role = useHubSettings().data?.role ?? null
  // Without a hub there are no roles, and everybody at this computer is the shop.
  const may = role === null || role === 'owner' || role === 'manager'
  const { form, bind, submit, pending, problem, isDirty } = useShopForm(kept, () => toast.success(t('shop-saved')))
  return (
    <form onSubmit={submit} noValidate className="p-4" data-testid="shop-form">
      <fieldset disabled={!may} className="flex min-w-0 flex-col gap-4">
        <p className="text-quiet">{t('shop-text')}</p>
        <FirstShopFields form={form} bind={bind} focus />
        <FurtherShopFields bind={bind} />
        {problem && <Notice kind="bad">{problem}</Notice>}
        {may ? (
          <div className="flex justify-end">
            <Button type="submit" variant="primary" pending={pending} disabled={!isDirty} data-testid="shop-save">
              {t('do-save')}
            </Button>
          </div>
        ) : (
          <p className="text-small text-faint">{t('shop-not-yours')}</p>
        )}
      </fieldset>
    </form>
  )
}
