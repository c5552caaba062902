/** The first day: from an empty window to the first bill. Each step ticks itself, and the next one takes the keys. */
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { usePrinters } from '@/components/print/queries'
import { useDashboard } from '@/components/stock/use-branch-filter'
import { useTaxClasses } from '@/components/tax/queries'
import { IconButton } from '@/components/ui/button'
import { focusScreen } from '@/components/ui/focus'
import { Panel } from '@/components/ui/page'
import { useT } from '@/core/l10n'
import { useShopDetails } from '@/core/queries'
import type { ScreenKind } from '@/core/records'
import { storedChoice } from '@/core/stored-choice'
import { skipped, STEPS } from './first-run-steps'

const putAway = storedChoice('first-run.put-away', (stored) => stored ?? 'no')

/** Returns whether the steps are shown, and how to dismiss them. */
export function useFirstRun() {
  return { wanted: putAway.use() !== 'yes', putAway: () => putAway.set('yes') }
}

type Props = {
  onAway: () => void
  toShop: () => void
  toTax: () => void
  toPrinters: () => void
  toHub: () => void
  toBill: () => void
  toNew: (table: ScreenKind['table']) => void
}

export function FirstRun({ onAway, toNew, ...ways }: Props) {
  const t = useT()
  const shop = useShopDetails().data
  const products = useDashboard().data?.products ?? 0
  const classes = useTaxClasses().data?.length
  const later = skipped.use() === 'yes'
  const asksShop = shop !== undefined && !shop.name && !later
  const printers = usePrinters().data
  // All at once: a step that came later would push the others from under the hand.
  const known = shop && classes !== undefined && printers ? { shop, classes } : null
  const what = known && {
    ...known,
    ...ways,
    asksShop,
    products,
    next: false,
    toNewProduct: () => toNew('products'),
  }
  const next = what ? STEPS.findIndex(({ isDone }) => !isDone(what)) : -1
  // The next step's button takes the keys from one that is done.
  useEffect(focusScreen, [next])
  if (!what) return null
  return (
    <div data-testid="first-run">
      <Panel
        title={t('first-run-title')}
        action={<IconButton label={t('first-run-away')} icon={X} onClick={onAway} className="-mr-2" />}
      >
        <ol className="divide-y divide-line">
          {STEPS.map(({ Step }, n) => (
            <Step key={n} {...what} next={n === next} />
          ))}
        </ol>
      </Panel>
    </div>
  )
}
