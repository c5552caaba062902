/** The counter: what is scanned or typed becomes a bill. The item box has the focus whenever nothing lies above the screen. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { toast } from 'sonner'
import { liftable } from '@/components/people/override-dialog'
import { OpenDrawer } from '@/components/print/open-drawer'
import { usePrintBill } from '@/components/print/use-print-bill'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { isCovered, keysOf, printed, useCommand } from '@/core/commands'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { ScannedPaper, WholeCreditNote } from '@/core/types'
import { isEmpty, ONE_MILLI, readCount, withCredit, withoutLine } from './draft'
import { ItemBox } from './item-box'
import { Lines } from './lines'
import type { Over } from './over'
import { OverBill } from './over-bill'
import { Press } from './press'
import { Buyer, Done, Totals } from './totals'
import { useGoods } from './use-goods'
import { useTill } from './use-till'

type Props = {
  fresh?: boolean
  /** A credit note that pays the bill that is begun. */
  credit?: string
  /** The customer on whose account that credit stands. */
  customer?: string
  onBegun: () => void
  onUse: (note: WholeCreditNote) => void
}

export function BillScreen({ fresh, credit, customer, onBegun, onUse }: Props) {
  const t = useT()
  const host = useHost()
  const { till, draft, quote, at, done, problem, finalising } = useTill()
  const box = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState<Over | null>(null)
  const [scannedBill, setScannedBill] = useState<string>()
  const waiting = useQuery({ queryKey: [...keys.bills, 'held'], queryFn: () => host.heldBills() }).data?.length
  const marked = draft.lines?.[at]

  /** A dialog has gone: the box gets the focus, whatever had it before. */
  const refocus = () => box.current?.focus()
  const toBox = () => {
    if (!isCovered()) box.current?.focus()
  }
  const open = (what: Over | null) => {
    setScannedBill(undefined)
    setOver(what)
  }
  const openOn = (what: Over) => () => open(what)
  /** Goods of a bill come back; a credit note pays the bill that is typed, once. */
  const onPaper = (paper: ScannedPaper) => {
    if (paper.paper === 'bill') {
      setScannedBill(paper.id)
      return setOver('return')
    }
    const now = till.read().draft
    if (!now.credits?.some(({ note }) => note === paper.note)) till.change(withCredit(now, paper.note))
    if (now.lines?.length) open('pay')
  }
  const goods = useGoods({ till, box, toBox, onPaper })
  const begin = () => {
    goods.clear()
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

  const hold = () => {
    const [recall = ''] = keysOf('bill.recall')
    void till.hold().then((isHeld) => {
      if (!isHeld) return
      toast(t('till-held', { keys: printed(recall) }))
      goods.clear()
      toBox()
    })
  }
  const remove = () => till.change(withoutLine(draft, at), at)
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

  const { unknown } = goods
  const typed = unknown?.text ?? readCount(goods.text).sought
  return (
    <>
      <PageHead title={t('place-bill')}>
        <Press of="bill.hold" onPress={hold} disabled={!marked} />
        <Press of="bill.recall" onPress={openOn('recall')} count={waiting} />
        <Press of="bill.return" onPress={openOn('return')} />
        <OpenDrawer small />
        <Press of="bill.new" onPress={begin} disabled={isEmpty(draft)} />
      </PageHead>
      <p className="sr-only" role="status" aria-live="polite" data-testid="till-announced">
        {goods.announced}
      </p>
      <div className="flex min-h-0 flex-1 gap-4 px-5 pb-4">
        <div className="flex min-w-0 flex-1 flex-col gap-3">
          <ItemBox
            box={box}
            text={goods.text}
            onText={goods.onText}
            found={goods.found}
            onFound={goods.onFound}
            unknown={unknown?.text ?? null}
            onAdd={goods.onAdd}
            onEnter={goods.onEnter}
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
      {over && (
        <OverBill
          over={over}
          onOver={open}
          bill={scannedBill}
          fresh={unknown?.isCode ? { name: '', code: unknown.text } : { name: typed, code: null }}
          onLine={(line) => goods.addLine(line, line.name ?? '', goods.typedCount() ?? ONE_MILLI)}
          onUse={onUse}
          returnFocus={refocus}
        />
      )}
    </>
  )
}
