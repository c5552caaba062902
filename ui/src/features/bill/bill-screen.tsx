/** The counter: what is scanned or typed becomes a bill. The item box has the focus whenever nothing lies above the screen. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import { liftable, OverrideDialog } from '@/components/people/override-dialog'
import { OpenDrawer } from '@/components/print/open-drawer'
import { usePrintBill } from '@/components/print/use-print-bill'
import { useScans } from '@/components/scan/scanner'
import { ReturnDialog } from '@/components/sales/return-dialog'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { editable, formatCount, formatQuantity, parseQuantity, parseRupees } from '@/core/amount'
import { type CommandId, commandOf, isCovered, keysOf, printed, useCommand } from '@/core/commands'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Discount, LineDraft, Message, Product, WholeCreditNote } from '@/core/types'
import { CreateDialog } from './create-dialog'
import { CustomerDialog } from './customer-dialog'
import { changedLine, isEmpty, ONE_MILLI, readCount, readDiscount, withLine, withoutLine } from './draft'
import { ItemBox } from './item-box'
import { Lines } from './lines'
import { PayDialog } from './pay-dialog'
import { PlaceDialog } from './place-dialog'
import { RecallDialog } from './recall-dialog'
import { Buyer, Done, Totals } from './totals'
import { tone } from './tone'
import { takeBack } from './typed-into'
import { byWords, useItemSearch } from './use-item-search'
import type { Over } from './over'
import { useTill } from './use-till'
import { ValueDialog } from './value-dialog'

type Props = {
  fresh?: boolean
  /** A credit note that pays the bill that is begun. */
  credit?: string
  /** The customer on whose account that credit stands. */
  customer?: string
  onBegun: () => void
  onUse: (note: WholeCreditNote) => void
}

/** What a discount looks like in its field. */
function discountText(discount: Discount | undefined): string {
  if (!discount || discount === 'none') return ''
  if (discount.percent !== undefined) return `${editable.percent(discount.percent)}%`
  return editable.rupees(discount.amount ?? null)
}

export function BillScreen({ fresh, credit, customer, onBegun, onUse }: Props) {
  const t = useT()
  const host = useHost()
  const { till, draft, quote, at, done, problem, finalising } = useTill()
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [unknown, setUnknown] = useState<{ text: string; isCode: boolean } | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const [announced, setAnnounced] = useState('')
  const { found, setFound, search, forget } = useItemSearch()
  const waiting = useQuery({ queryKey: [...keys.bills, 'held'], queryFn: () => host.heldBills() }).data?.length
  const lines = draft.lines ?? []
  const marked = lines[at]
  const markedName = quote?.lines[at]?.line.name ?? ''

  /** A dialog has gone: the box gets the focus, whatever had it before. */
  const refocus = () => box.current?.focus()
  const toBox = () => {
    if (!isCovered()) box.current?.focus()
  }
  const clear = () => {
    setText('')
    setUnknown(null)
    forget()
  }
  const addLine = (line: LineDraft, name: string, quantity_milli: number) => {
    const added = withLine(till.read().draft, { quantity_milli, ...line })
    till.change(added.draft, added.at)
    setAnnounced(t('till-added', { name, quantity: formatQuantity(quantity_milli) }))
    clear()
    toBox()
  }
  const typedCount = () => readCount(box.current?.value ?? '').quantity_milli
  const add = ({ id, name }: Product, quantity_milli: number | null, price_paise: number | null = null) =>
    addLine({ product_id: id, ...(price_paise !== null && { price_paise }) }, name, quantity_milli ?? ONE_MILLI)
  const begin = () => {
    clear()
    void till.begin().then(toBox)
  }
  useEffect(() => {
    if (!fresh && !credit) return
    void till.open().then(async () => {
      if (!isEmpty(till.read().draft)) await till.begin()
      // A customer's credit stands on his account, whichever note it came by.
      if (credit)
        till.change({ ...till.read().draft, customer_id: customer, credits: [{ note: customer ? null : credit }] })
      onBegun()
    })
  }, [fresh, credit, customer, till, onBegun])

  /** Adds what a code means, or shows what it could mean. */
  const take = async (code: string, scanned: boolean) => {
    const quantity_milli = typedCount()
    await till.idle()
    const meant = await host.scanCode(code)
    const [one] = meant.items
    if (one && meant.items.length === 1) return add(one, quantity_milli ?? meant.quantity_milli, meant.price_paise)
    if (one) {
      setText('')
      const each = quantity_milli ?? meant.quantity_milli ?? ONE_MILLI
      return setFound({ rows: meant.items, at: 0, choosing: true, quantity_milli: each })
    }
    const rows = scanned ? [] : (await host.listProducts(byWords(code))).rows
    const [first] = rows
    if (first) return add(first, quantity_milli)
    forget()
    if (scanned) {
      setText('')
      tone()
    }
    setUnknown({ text: code, isCode: scanned || /^[\d-]{4,}$/.test(code) })
  }
  const onEnter = () => {
    const { sought } = readCount(text)
    if (sought) take(sought, false).catch(till.fail)
  }
  // Wherever the code was typed: it is goods, and no text.
  useScans((code, field) => {
    takeBack(field, code)
    take(code, true).catch(till.fail)
    return true
  })

  const openOn = (what: Over) => () => setOver(what)
  const hold = () => {
    const [recall = ''] = keysOf('bill.recall')
    void till.hold().then((isHeld) => {
      if (!isHeld) return
      toast(t('till-held', { keys: printed(recall) }))
      clear()
      toBox()
    })
  }
  const remove = () => till.change(withoutLine(draft, at), at)
  const typing = !isEmpty(draft)
  const has = { enabled: marked !== undefined }
  // What stays due is not known before money was taken: of the customer's limit the pay dialog asks.
  const needs = liftable(quote?.problems).filter(({ field }) => field !== 'customer_id')
  const pay = openOn(needs.length > 0 ? 'override' : 'pay')
  useCommand('bill.customer', openOn('customer'))
  useCommand('bill.quantity', openOn('quantity'), has)
  useCommand('bill.price', openOn('price'), has)
  useCommand('bill.line-discount', openOn('line-discount'), has)
  useCommand('bill.discount', openOn('discount'), has)
  useCommand('bill.remove', remove, has)
  useCommand('bill.create', openOn('create'))
  useCommand('bill.hold', hold, has)
  useCommand('bill.recall', openOn('recall'))
  useCommand('bill.return', openOn('return'))
  useCommand('bill.override', openOn('override'), { enabled: needs.length > 0 })
  useCommand('bill.place', openOn('place'))
  useCommand('bill.pay', pay, has)
  useCommand('bill.finalise', pay, has)
  const { print } = usePrintBill()
  const printLast = () => done && !print.isPending && print.mutate(done.invoice)
  useCommand('bill.print', printLast, { enabled: done !== null })

  const close = () => setOver(null)
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

  return (
    <>
      <PageHead title={t('place-bill')}>
        <Press of="bill.hold" onPress={hold} disabled={!marked} />
        <Press of="bill.recall" onPress={openOn('recall')} count={waiting} />
        <Press of="bill.return" onPress={openOn('return')} />
        <OpenDrawer small />
        <Press of="bill.new" onPress={begin} disabled={!typing} />
      </PageHead>
      <p className="sr-only" role="status" aria-live="polite" data-testid="till-announced">
        {announced}
      </p>
      <div className="flex min-h-0 flex-1 gap-4 px-5 pb-4">
        <div className="flex min-w-0 flex-1 flex-col gap-3">
          <ItemBox
            box={box}
            text={text}
            onText={(next) => {
              setText(next)
              setUnknown(null)
              search(readCount(next).sought)
            }}
            found={found}
            onFound={(next) => (next ? setFound(next) : clear())}
            unknown={unknown?.text ?? null}
            onAdd={(item) => add(item, found?.quantity_milli ?? typedCount())}
            onEnter={onEnter}
            onCreate={openOn('create')}
            onLines={(key) => (key === 'remove' ? remove() : till.mark(at + (key === 'down' ? 1 : -1)))}
            onBack={() => till.forget()}
          />
          {problem && problem.fields.length === 0 && <Notice kind="bad">{t.say(problem.said)}</Notice>}
          {needs.length > 0 && (
            <Notice kind="warn" testId="till-needs" action={<Press of="bill.override" onPress={openOn('override')} />}>
              {needs.map(({ field, message }) => (
                <p key={field}>{t.say(message)}</p>
              ))}
            </Notice>
          )}
          <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-line bg-surface">
            <Lines
              quote={quote}
              at={at}
              onMark={(line) => {
                till.mark(line)
                toBox()
              }}
            />
            <div className="flex flex-wrap gap-1.5 border-t border-line p-2">
              <Press of="bill.quantity" onPress={openOn('quantity')} disabled={!marked} />
              <Press of="bill.price" onPress={openOn('price')} disabled={!marked} />
              <Press of="bill.line-discount" onPress={openOn('line-discount')} disabled={!marked} />
              <Press of="bill.discount" onPress={openOn('discount')} disabled={!marked} />
              <Press of="bill.remove" onPress={remove} disabled={!marked} />
              <Press of="bill.create" onPress={openOn('create')} />
            </div>
          </div>
        </div>
        <aside
          aria-label={t('till-payable')}
          className="flex w-76 shrink-0 flex-col overflow-hidden rounded-lg border border-line bg-surface"
        >
          <div className="min-h-0 flex-1 overflow-y-auto">
            {done && <Done made={done} onPrint={() => void printLast()} />}
            <Buyer draft={draft} quote={quote} onChoose={openOn('customer')} onPlace={openOn('place')} />
          </div>
          {quote && <Totals quote={quote} paying={Boolean(draft.payments?.length ?? draft.credits?.length)} />}
          <div className="p-4 pt-0">
            <Button
              variant="primary"
              className="h-11! w-full text-head"
              disabled={!marked}
              pending={finalising}
              command="bill.pay"
              onClick={pay}
              data-testid="till-pay"
            >
              {t('command-pay')} <Keys of="bill.pay" />
            </Button>
          </div>
        </aside>
      </div>

      {over === 'quantity' && (
        <ValueDialog
          title={t('till-quantity-of', { name: markedName })}
          label={t('command-quantity')}
          unit={quote?.lines[at]?.line.unit}
          value={formatQuantity(marked?.quantity_milli ?? ONE_MILLI)}
          onTake={takeQuantity}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'price' && (
        <ValueDialog
          title={t('till-price-of', { name: markedName })}
          label={t('command-price')}
          hint={t('till-price-hint')}
          value={editable.rupees(marked?.price_paise ?? quote?.lines[at]?.line.price_paise ?? null)}
          onTake={takePrice}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'line-discount' && (
        <ValueDialog
          title={t('till-discount-of', { name: markedName })}
          label={t('command-line-discount')}
          hint={t('till-discount-hint')}
          value={discountText(marked?.discount)}
          onTake={takeDiscount((discount) => till.change(changedLine(till.read().draft, at, { discount })))}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'discount' && (
        <ValueDialog
          title={t('command-bill-discount')}
          label={t('command-bill-discount')}
          hint={t('till-discount-hint')}
          value={discountText(draft.discount)}
          onTake={takeDiscount((discount) => till.change({ ...till.read().draft, discount }))}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'create' && (
        <CreateDialog
          name={unknown?.isCode ? '' : (unknown?.text ?? readCount(text).sought)}
          code={unknown?.isCode ? unknown.text : null}
          onLine={(line) => addLine(line, line.name ?? '', typedCount() ?? ONE_MILLI)}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'customer' && (
        <CustomerDialog
          chosen={Boolean(draft.customer_id)}
          onChoose={(customer_id) => till.change({ ...till.read().draft, customer_id })}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'place' && (
        <PlaceDialog
          value={draft.place_of_supply ?? null}
          onTake={(place_of_supply) => till.change({ ...till.read().draft, place_of_supply })}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'return' && (
        <ReturnDialog
          onClose={close}
          onUse={(note) => {
            close()
            onUse(note)
          }}
          returnFocus={refocus}
        />
      )}
      {over === 'recall' && <RecallDialog till={till} onClose={close} returnFocus={refocus} />}
      {over === 'override' && (
        <OverrideDialog
          needs={liftable(quote?.problems).map(({ message }) => message)}
          allow={till.allow}
          onAllowed={openOn('pay')}
          onClose={close}
          returnFocus={refocus}
        />
      )}
      {over === 'pay' && (
        <PayDialog
          onClose={close}
          onCustomer={openOn('customer')}
          onOverride={openOn('override')}
          returnFocus={refocus}
        />
      )}
    </>
  )
}

type PressProps = { of: CommandId; onPress: () => void; disabled?: boolean; count?: number }

/** A button of the counter, with its key printed on it. A press leaves the focus in the item box. */
function Press({ of, onPress, disabled, count = 0 }: PressProps) {
  const t = useT()
  return (
    <Button
      small
      disabled={disabled}
      command={of}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      data-testid={`press-${of}`}
    >
      {t(commandOf(of).words)}
      {count > 0 && (
        <span className="tabular rounded-full bg-warn-soft px-1.5 text-small text-warn" data-testid={`count-${of}`}>
          {formatCount(count)}
        </span>
      )}{' '}
      <Keys of={of} />
    </Button>
  )
}
