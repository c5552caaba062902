/** What lies over the bill, one at a time: a value of it, its customer, a return, the money. */
import { OverrideDialog, liftable } from '@/components/people/override-dialog'
import { ReturnDialog } from '@/components/sales/return-dialog'
import { editable, formatQuantity, parseQuantity, parseRupees } from '@/core/amount'
import { useT } from '@/core/l10n'
import type { Discount, LineDraft, Message, WholeCreditNote } from '@/core/types'
import { CreateDialog } from './create-dialog'
import { CustomerDialog } from './customer-dialog'
import { changedLine, ONE_MILLI, readDiscount } from './draft'
import type { Over } from './over'
import { PayDialog } from './pay-dialog'
import { PlaceDialog } from './place-dialog'
import { RecallDialog } from './recall-dialog'
import { useTill } from './use-till'
import { ValueDialog } from './value-dialog'

type Props = {
  over: Over
  onOver: (over: Over | null) => void
  /** The bill of a return, where its paper was scanned. */
  bill: string | undefined
  /** A text or a code no item has, which may become one. */
  fresh: { name: string; code: string | null }
  onLine: (line: LineDraft) => void
  onUse: (note: WholeCreditNote) => void
  returnFocus: () => void
}

/** What a discount looks like in its field. */
function discountText(discount: Discount | undefined): string {
  if (!discount || discount === 'none') return ''
  if (discount.percent !== undefined) return `${editable.percent(discount.percent)}%`
  return editable.rupees(discount.amount ?? null)
}

export function OverBill({ over, onOver, bill, fresh, onLine, onUse, returnFocus }: Props) {
  const t = useT()
  const { till, draft, quote, at } = useTill()
  const marked = draft.lines?.[at]
  const line = quote?.lines[at]?.line
  const name = line?.name ?? ''
  const onClose = () => onOver(null)
  const common = { onClose, returnFocus }

  const takeQuantity = (typed: string): Message | null => {
    const read = parseQuantity(typed)
    if (!read.ok) return read.message
    till.change(changedLine(till.read().draft, at, { quantity_milli: read.value ?? ONE_MILLI }))
    return null
  }
  /** Empty is the item's own price. */
  const takePrice = (typed: string): Message | null => {
    const read = parseRupees(typed)
    if (!read.ok) return read.message
    till.change(changedLine(till.read().draft, at, { price_paise: read.value }))
    return null
  }
  const takeDiscount = (change: (discount: Discount) => void) => (typed: string) => {
    const read = readDiscount(typed)
    if (!read.ok) return read.message
    change(read.discount)
    return null
  }

  switch (over) {
    case 'quantity':
      return (
        <ValueDialog
          title={t('till-quantity-of', { name })}
          label={t('command-quantity')}
          unit={line?.unit}
          value={formatQuantity(marked?.quantity_milli ?? ONE_MILLI)}
          onTake={takeQuantity}
          {...common}
        />
      )
    case 'price':
      return (
        <ValueDialog
          title={t('till-price-of', { name })}
          label={t('command-price')}
          hint={t('till-price-hint')}
          value={editable.rupees(marked?.price_paise ?? line?.price_paise ?? null)}
          onTake={takePrice}
          {...common}
        />
      )
    case 'line-discount':
      return (
        <ValueDialog
          title={t('till-discount-of', { name })}
          label={t('command-line-discount')}
          hint={t('till-discount-hint')}
          value={discountText(marked?.discount)}
          onTake={takeDiscount((discount) => till.change(changedLine(till.read().draft, at, { discount })))}
          {...common}
        />
      )
    case 'discount':
      return (
        <ValueDialog
          title={t('command-bill-discount')}
          label={t('command-bill-discount')}
          hint={t('till-discount-hint')}
          value={discountText(draft.discount)}
          onTake={takeDiscount((discount) => till.change({ ...till.read().draft, discount }))}
          {...common}
        />
      )
    case 'create':
      return <CreateDialog {...fresh} onLine={onLine} {...common} />
    case 'customer':
      return (
        <CustomerDialog
          chosen={Boolean(draft.customer_id)}
          onChoose={(customer_id) => till.change({ ...till.read().draft, customer_id })}
          {...common}
        />
      )
    case 'place':
      return (
        <PlaceDialog
          value={draft.place_of_supply ?? null}
          onTake={(place_of_supply) => till.change({ ...till.read().draft, place_of_supply })}
          {...common}
        />
      )
    case 'return':
      return (
        <ReturnDialog
          key={bill}
          bill={bill}
          onUse={(note) => {
            onClose()
            onUse(note)
          }}
          {...common}
        />
      )
    case 'recall':
      return <RecallDialog till={till} {...common} />
    case 'override':
      return (
        <OverrideDialog
          needs={liftable(quote?.problems).map(({ message }) => message)}
          allow={till.allow}
          onAllowed={() => onOver('pay')}
          {...common}
        />
      )
    case 'pay':
      return <PayDialog onCustomer={() => onOver('customer')} onOverride={() => onOver('override')} {...common} />
  }
}
