/** One step of the first day: what it is about, whether it is done, and what to press. */
import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import type { ShopDetails } from '@/core/types'

/** What the steps know of the shop, and where they lead. `next`: no earlier step waits, so that this one takes the keys. */
export type StepProps = {
  shop: ShopDetails
  asksShop: boolean
  products: number
  next: boolean
  toShop: () => void
  toTax: () => void
  toPrinters: () => void
  toHub: () => void
  toBill: () => void
  toNewProduct: () => void
}

type Props = {
  icon: LucideIcon
  done?: boolean
  title: string
  text: string
  testId: string
  action?: ReactNode
  children?: ReactNode
}

export function Step({ icon: Icon, done = false, title, text, testId, action, children }: Props) {
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
