/** The steps of the first day, in their order. A later one is a component and its line in `STEPS`. */
import { useMutation } from '@tanstack/react-query'
import { Gem, Percent, Plug, Printer, ScanBarcode, Store } from 'lucide-react'
import type { ComponentType } from 'react'
import { usePrinters } from '@/components/print/queries'
import { FirstShopFields } from '@/components/shop/shop-fields'
import { useShopForm } from '@/components/shop/use-shop-form'
import { useTaxClasses } from '@/components/tax/queries'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { storedChoice } from '@/core/stored-choice'
import { toast } from '@/core/toast'
import type { ShopDetails } from '@/core/types'
import { Step, type StepProps } from './first-run-step'

export const skipped = storedChoice('first-run.shop-skipped', (stored) => stored ?? 'no')

/** A shop may sell without paper. */
const unprinted = storedChoice('first-run.printer-skipped', (stored) => stored ?? 'no')

/** A shop without a GSTIN charges no tax, unless it says otherwise. */
export const chargesTax = ({ scheme, gstin }: ShopDetails) => (scheme ?? (gstin ? 'regular' : null)) === 'regular'

/** `isDone` is asked before the steps are drawn: the first that is not takes the keys. */
type StepKind = { Step: ComponentType<StepProps>; isDone: (what: StepProps & { classes: number }) => boolean }

export const STEPS: readonly StepKind[] = [
  { Step: ShopStep, isDone: ({ asksShop }) => !asksShop },
  { Step: TaxStep, isDone: ({ shop, classes }) => !chargesTax(shop) || classes > 0 },
  { Step: ProductStep, isDone: ({ products }) => products > 0 },
  // It never takes the keys: the first bill needs no paper.
  { Step: PrinterStep, isDone: () => true },
  { Step: BillStep, isDone: () => false },
  { Step: HubStep, isDone: () => false },
]

function ShopStep({ shop, asksShop, toShop }: StepProps) {
  const t = useT()
  const named = Boolean(shop.name)
  return (
    <Step
      icon={Store}
      done={named}
      title={named ? shop.name : t('first-run-shop')}
      text={named ? t('first-run-shop-done') : t('first-run-shop-text')}
      testId="first-run-shop"
      action={
        !asksShop && (
          <Button onClick={toShop} data-testid="first-run-to-shop">
            {named ? t('first-run-shop-more') : t('first-run-shop-add')}
          </Button>
        )
      }
    >
      {asksShop && <ShopForm kept={shop} />}
    </Step>
  )
}

/** The shop's own details in the list of steps; they can wait. */
function ShopForm({ kept }: { kept: ShopDetails }) {
  const t = useT()
  const { form, bind, submit, pending, problem } = useShopForm(kept)
  return (
    <form onSubmit={submit} noValidate className="mt-3 flex max-w-xl flex-col gap-3" data-testid="first-run-form">
      <FirstShopFields form={form} bind={bind} focus />
      {problem && <Notice kind="bad">{problem}</Notice>}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" pending={pending} data-testid="first-run-save">
          {t('do-save')}
        </Button>
        <Button variant="quiet" data-testid="first-run-skip" onClick={() => skipped.set('yes')}>
          {t('first-run-skip')}
        </Button>
      </div>
    </form>
  )
}

function TaxStep({ shop, next, toTax }: StepProps) {
  const t = useT()
  const host = useHost()
  const count = useTaxClasses().data?.length ?? 0
  const add = useMutation({
    mutationFn: () => host.addCommonTaxRates(),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const charges = chargesTax(shop)
  const text =
    count > 0
      ? t('first-run-tax-done', { count })
      : charges || !shop.name
        ? t('first-run-tax-text')
        : t('first-run-tax-none')
  return (
    <Step
      icon={Percent}
      done={count > 0}
      title={t('first-run-tax')}
      text={text}
      testId="first-run-tax"
      action={
        count > 0 ? (
          // Another button than the one that was pressed: the keys go on to the next step.
          <Button key="look" onClick={toTax} data-testid="first-run-to-tax">
            {t('first-run-tax-more')}
          </Button>
        ) : (
          <Button
            key="add"
            variant={next ? 'primary' : 'plain'}
            data-initial-focus={next || undefined}
            pending={add.isPending}
            onClick={() => add.mutate()}
            data-testid="first-run-tax-add"
          >
            {t('first-run-tax-add')}
          </Button>
        )
      }
    />
  )
}

function ProductStep({ products, next, toNewProduct }: StepProps) {
  const t = useT()
  const host = useHost()
  const load = useMutation({
    mutationFn: () => host.loadSampleShop(),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  return (
    <Step
      icon={Gem}
      done={products > 0}
      title={t('first-run-product')}
      text={products > 0 ? t('first-run-product-done', { count: products }) : t('first-run-product-text')}
      testId="first-run-product"
      action={
        <span className="flex flex-wrap gap-2">
          {products === 0 && (
            <Button pending={load.isPending} onClick={() => load.mutate()} data-testid="first-run-sample">
              {t('first-run-sample')}
            </Button>
          )}
          <Button
            // A step that is done lets the keys go on: another button stands in its place.
            key={next ? 'next' : 'later'}
            variant={next ? 'primary' : 'plain'}
            data-initial-focus={next || undefined}
            onClick={toNewProduct}
            data-testid="first-run-new"
          >
            {t('kind-products.new')}
          </Button>
        </span>
      }
    />
  )
}

function PrinterStep({ toPrinters }: StepProps) {
  const t = useT()
  const printers = usePrinters().data
  const [first] = printers ?? []
  const without = unprinted.use() === 'yes'
  if (!printers) return null
  return (
    <Step
      icon={Printer}
      done={first !== undefined || without}
      title={t('first-run-printer')}
      text={
        first
          ? t('first-run-printer-done', { name: first.name })
          : t(without ? 'first-run-printer-none' : 'first-run-printer-text')
      }
      testId="first-run-printer"
      action={
        <span className="flex flex-wrap gap-2">
          {!first && !without && (
            <Button variant="quiet" onClick={() => unprinted.set('yes')} data-testid="first-run-printer-skip">
              {t('first-run-printer-skip')}
            </Button>
          )}
          <Button onClick={toPrinters} data-testid="first-run-to-printers">
            {t(first ? 'first-run-printer-more' : 'first-run-printer-add')}
          </Button>
        </span>
      }
    />
  )
}

function BillStep({ next, toBill }: StepProps) {
  const t = useT()
  return (
    <Step
      icon={ScanBarcode}
      title={t('first-run-bill')}
      text={t('first-run-bill-text')}
      testId="first-run-bill"
      action={
        <Button
          variant={next ? 'primary' : 'plain'}
          data-initial-focus={next || undefined}
          onClick={toBill}
          data-testid="first-run-to-bill"
        >
          {t('first-run-bill-go')}
        </Button>
      }
    />
  )
}

function HubStep({ toHub }: StepProps) {
  const t = useT()
  return (
    <Step
      icon={Plug}
      title={t('first-run-hub')}
      text={t('first-run-hub-text')}
      testId="first-run-hub"
      action={
        <Button onClick={toHub} data-testid="sync-connect">
          {t('first-run-hub-connect')}
        </Button>
      }
    />
  )
}
