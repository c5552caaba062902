/** Beside the lines: the customer, where the goods go, and what the bill comes to. */
import { CircleCheck, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { stateName } from '@/components/parties/states'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Keys } from '@/components/ui/keys'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { BillDraft, Quote, WholeInvoice } from '@/core/types'
import { Said } from './lines'
import { said } from './use-till'

/** More than this, in paise, needs smaller digits to fit: a crore of rupees. */
const LONG = 1_00_00_000_00

/** Fields of the bill's head of which something may be said: its buyer, its day, its number, and the bill itself. */
const HEAD_FIELDS = [
  'shift',
  'customer_id',
  'customer_name',
  'customer_gstin',
  'place_of_supply',
  'business_date',
  'number',
  'id',
]

/** The figure that is read from an arm's length. */
const figure = (paise: number) =>
  cx('tabular font-semibold tracking-tight', paise < LONG ? 'text-[2rem]/10' : 'text-figure')

/** The customer of the bill, as he is kept. */
export function useBuyer(id: string | null | undefined) {
  const host = useHost()
  return useQuery({
    queryKey: [...keys.records('customers'), 'one', id],
    queryFn: () => host.customer(id ?? ''),
    enabled: Boolean(id),
  }).data
}

type BuyerProps = {
  draft: BillDraft
  quote: Quote | null
  onChoose: () => void
  /** Says by hand where the goods go. */
  onPlace: () => void
}

export function Buyer({ draft, quote, onChoose, onPlace }: BuyerProps) {
  const t = useT()
  const buyer = useBuyer(draft.customer_id)
  const taxed = quote?.scheme === 'regular'
  return (
    <section className="border-b border-line p-4">
      <div className="flex items-center gap-2">
        <UserRound aria-hidden className="size-4 shrink-0 text-faint" />
        <span
          data-testid="till-buyer"
          className={cx('min-w-0 flex-1 truncate', buyer ? 'font-semibold' : 'text-quiet')}
        >
          {draft.customer_id ? (buyer?.name ?? '…') : t('till-no-customer')}
        </span>
        <Button small onClick={onChoose} command="bill.customer" data-testid="till-customer">
          {t('command-customer')} <Keys of="bill.customer" />
        </Button>
      </div>
      {buyer?.phone && <p className="tabular mt-0.5 pl-6 text-small text-quiet">{buyer.phone}</p>}
      <dl className="mt-2 flex flex-col gap-1">
        {quote?.balance_paise != null && (
          <Row label={t('till-owes')} testId="till-owes">
            <Amount paise={quote.balance_paise} />
          </Row>
        )}
        {buyer?.credit_limit_paise != null && (
          <Row label={t('till-limit')}>
            <Amount paise={buyer.credit_limit_paise} />
          </Row>
        )}
        {(draft.credits?.length ?? 0) > 0 && (
          <Row label={t('till-credit')} testId="till-credits">
            {draft.credits?.map(({ note }) => note ?? t('bills-credit-account')).join(', ')}
          </Row>
        )}
        <Row label={t('till-place')} testId="till-place">
          {quote?.place_of_supply ? stateName(t, quote.place_of_supply) : t('till-place-unknown')}
        </Row>

        <Row label={t('till-supply')} testId="till-supply">
          {taxed
            ? t(quote.supply === 'intra' ? 'till-supply-intra' : 'till-supply-inter')
            : t(quote?.scheme === 'unregistered' ? 'scheme-unregistered' : 'till-supply-none')}
        </Row>
      </dl>
      <Button small className="mt-2" onClick={onPlace} command="bill.place" data-testid="till-place-choose">
        {t('command-place')} <Keys of="bill.place" />
      </Button>
      {HEAD_FIELDS.map((field) => (
        <div key={field} className="empty:hidden">
          <Said all={said(quote?.problems, field)} bad />
          <Said all={said(quote?.warnings, field)} />
        </div>
      ))}
    </section>
  )
}

export function Totals({ quote, paying }: { quote: Quote; paying: boolean }) {
  const t = useT()
  const { tax } = quote
  const heads = [
    ['CGST', tax.cgst],
    ['SGST', tax.sgst],
    ['IGST', tax.igst],
    [t('column-cess_paise'), tax.cess],
  ] as const
  return (
    <section className="p-4">
      <dl className="flex flex-col gap-1">
        <Row label={t('till-subtotal')}>
          <Amount paise={quote.subtotal_paise} />
        </Row>
        {quote.discount_paise > 0 && (
          <Row label={t('command-bill-discount')}>
            <Amount paise={-quote.discount_paise} />
          </Row>
        )}
        {heads.map(
          ([head, paise]) =>
            paise !== 0 && (
              <Row key={head} label={head}>
                <Amount paise={paise} />
              </Row>
            ),
        )}
        {quote.round_off_paise !== 0 && (
          <Row label={t('till-round-off')}>
            <Amount paise={quote.round_off_paise} />
          </Row>
        )}
      </dl>
      <Said all={said(quote.problems, 'discount')} bad />
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-3 border-t border-line pt-3">
        <span className="font-medium text-quiet">{t('till-payable')}</span>
        <span data-testid="till-payable" className={figure(quote.total_paise)}>
          <Amount paise={quote.total_paise} />
        </span>
      </div>
      {paying && (
        <dl className="mt-1 flex flex-col gap-1">
          {quote.credit_paise > 0 && (
            <Row label={t('till-credit')} testId="till-credit">
              <Amount paise={-quote.credit_paise} />
            </Row>
          )}
          <Row label={t('till-due')}>
            <Amount paise={quote.due_paise} />
          </Row>
        </dl>
      )}
    </section>
  )
}

/** The bill made last: its number, and what goes back, to be read from an arm's length. */
export function Done({ made: { invoice, change_paise }, onPrint }: { made: WholeInvoice; onPrint: () => void }) {
  const t = useT()
  return (
    <section role="status" data-testid="till-done" className="border-b border-line bg-ok-soft p-4 text-ok">
      <p className="flex items-center gap-2 font-semibold">
        <CircleCheck aria-hidden className="size-4 shrink-0" />
        <span className="selectable">{t('till-done', { number: invoice.number ?? '' })}</span>
        <span className="tabular ml-auto">
          <Amount paise={invoice.total_paise} />
        </span>
      </p>
      {change_paise > 0 ? (
        <p className="mt-2 flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-medium">{t('till-give-back')}</span>
          <span data-testid="till-change" className={figure(change_paise)}>
            <Amount paise={change_paise} />
          </span>
        </p>
      ) : (
        <p className="mt-1 text-small">{t('till-nothing-back')}</p>
      )}
      <Button
        small
        className="mt-2"
        command="bill.print"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onPrint}
        data-testid="till-print"
      >
        {t('command-print')} <Keys of="bill.print" />
      </Button>
    </section>
  )
}

export function Row({ label, testId, children }: { label: string; testId?: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dt className="shrink-0 text-quiet">{label}</dt>
      <dd data-testid={testId} className="tabular min-w-0 text-right">
        {children}
      </dd>
    </div>
  )
}
