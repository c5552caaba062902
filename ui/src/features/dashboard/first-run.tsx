/** The first day: who the shop is, what it sells, and, only if wanted, its other branches. Each step ticks itself. */
import { Check, Gem, type LucideIcon, Plug, Store, X } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { FirstShopFields } from '@/components/shop/shop-fields'
import { useShopForm } from '@/components/shop/use-shop-form'
import { useDashboard } from '@/components/stock/use-branch-filter'
import { Button, IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { focusScreen } from '@/components/ui/focus'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { useT } from '@/core/l10n'
import { useShopDetails } from '@/core/queries'
import type { ScreenKind } from '@/core/records'
import { storedChoice } from '@/core/stored-choice'
import type { ShopDetails } from '@/core/types'

const putAway = storedChoice('first-run.put-away', (stored) => stored ?? 'no')
const skipped = storedChoice('first-run.shop-skipped', (stored) => stored ?? 'no')

/** Returns whether the steps are shown, and how to dismiss them. */
export function useFirstRun() {
  return { wanted: putAway.use() !== 'yes', putAway: () => putAway.set('yes') }
}

type Props = {
  onAway: () => void
  toShop: () => void
  toHub: () => void
  toNew: (table: ScreenKind['table']) => void
}

export function FirstRun({ onAway, toShop, toHub, toNew }: Props) {
  const t = useT()
  const shop = useShopDetails().data
  const products = useDashboard().data?.products ?? 0
  const later = skipped.use() === 'yes'
  const named = Boolean(shop?.name)
  const asks = shop !== undefined && !named && !later
  // The next step's button takes the keys from a form that is done.
  useEffect(focusScreen, [asks, shop === undefined])
  if (!shop) return null
  return (
    <div data-testid="first-run">
      <Panel
        title={t('first-run-title')}
        action={<IconButton label={t('first-run-away')} icon={X} onClick={onAway} className="-mr-2" />}
      >
        <ol className="divide-y divide-line">
          <Step
            icon={Store}
            done={named}
            title={named ? shop.name : t('first-run-shop')}
            text={named ? t('first-run-shop-done') : t('first-run-shop-text')}
            testId="first-run-shop"
            action={
              !asks && (
                <Button onClick={toShop} data-testid="first-run-to-shop">
                  {named ? t('first-run-shop-more') : t('first-run-shop-add')}
                </Button>
              )
            }
          >
            {asks && <ShopStep kept={shop} />}
          </Step>
          <Step
            icon={Gem}
            done={products > 0}
            title={t('first-run-product')}
            text={products > 0 ? t('first-run-product-done', { count: products }) : t('first-run-product-text')}
            testId="first-run-product"
            action={
              <Button
                variant={asks || products > 0 ? 'plain' : 'primary'}
                data-initial-focus={(!asks && products === 0) || undefined}
                onClick={() => toNew('products')}
                data-testid="first-run-new"
              >
                {t('kind-products.new')}
              </Button>
            }
          />
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
        </ol>
      </Panel>
    </div>
  )
}

/** The shop's own details in the list of steps; they can wait. */
function ShopStep({ kept }: { kept: ShopDetails }) {
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

type StepProps = {
  icon: LucideIcon
  done?: boolean
  title: string
  text: string
  testId: string
  action?: ReactNode
  children?: ReactNode
}

function Step({ icon: Icon, done = false, title, text, testId, action, children }: StepProps) {
  const t = useT()
  const Shown = done ? Check : Icon
  return (
    <li className="px-4 py-3" data-testid={testId} data-done={done || undefined}>
      <div className="flex flex-wrap items-center gap-3">
        <span
          className={cx(
            'flex size-8 shrink-0 items-center justify-center rounded-full',
            done ? 'bg-ok-soft text-ok' : 'bg-accent-soft text-accent-text',
          )}
        >
          <Shown
            role={done ? 'img' : undefined}
            aria-label={done ? t('first-run-done') : undefined}
            className="size-4"
          />
        </span>
        <span className="min-w-56 flex-1">
          <span className="block font-medium">{title}</span>
          <span className="block text-quiet">{text}</span>
        </span>
        {action}
      </div>
      {children && <div className="sm:pl-11">{children}</div>}
    </li>
  )
}
