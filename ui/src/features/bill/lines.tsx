/** The lines of the bill as the engine computed them, with what is wrong or worth a look at each. */
import { CircleAlert, ShoppingBasket, TriangleAlert } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import { Amount } from '@/components/ui/amount'
import { cx } from '@/components/ui/cx'
import { Empty } from '@/components/ui/states'
import { formatPercent, formatQuantity } from '@/core/amount'
import { useT } from '@/core/l10n'
import type { FieldError, Quote } from '@/core/types'
import { said } from './use-till'

type Props = { quote: Quote | null; at: number; onMark: (at: number) => void }

/** The unit that goes without saying. */
const PIECE = 'nos'

const look = (marked: boolean) => (marked ? 'bg-accent-soft shadow-[inset_3px_0_var(--accent)]' : 'hover:bg-hover')
const has = (all: readonly FieldError[] | undefined, n: number) => said(all, `lines.${n}`).length > 0

const HEAD = 'sticky top-0 border-b border-line bg-surface px-2 py-2 font-medium text-small text-faint'
/** Where there is no room for columns of their own, price, discount and tax stand under the name. */
const WIDE = 'hidden @min-[34rem]:table-cell'
const FIGURES = 'tabular px-2 text-right whitespace-nowrap'

export function Lines({ quote, at, onMark }: Props) {
  const t = useT()
  const marked = useRef<HTMLTableRowElement>(null)
  const lines = quote?.lines ?? []
  useEffect(() => {
    // Newer webviews return a promise, which is no way to clean up.
    void marked.current?.scrollIntoView({ block: 'nearest' })
  }, [at, lines.length])
  if (lines.length === 0)
    return (
      <Empty icon={ShoppingBasket} title={t('till-empty')}>
        {t('till-empty-text')}
      </Empty>
    )
  return (
    <div className="@container min-h-0 flex-1 overflow-auto" role="region" aria-label={t('till-lines')} tabIndex={-1}>
      <table className="w-full border-collapse" data-testid="till-lines">
        <thead>
          <tr>
            <th scope="col" className={cx(HEAD, 'w-16 pl-4 text-right')}>
              {t('column-quantity_milli')}
            </th>
            <th scope="col" className={cx(HEAD, 'text-left')}>
              {t('column-name')}
            </th>
            {(['column-price_paise', 'column-discount_paise', 'column-tax_paise', 'column-amount_paise'] as const).map(
              (head) => (
                <th
                  key={head}
                  scope="col"
                  className={cx(HEAD, 'text-right last:pr-4', head !== 'column-amount_paise' && WIDE)}
                >
                  {t(head)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line }, n) => (
            <Fragment key={n}>
              <tr
                ref={n === at ? marked : undefined}
                aria-current={n === at || undefined}
                data-testid="till-line"
                onClick={() => onMark(n)}
                className={cx('border-t border-line align-top [&>td]:py-2', look(n === at))}
              >
                <td className={cx(FIGURES, 'pl-4 font-semibold')}>
                  {formatQuantity(line.quantity_milli)}
                  {line.unit !== PIECE && <span className="font-normal text-quiet"> {line.unit}</span>}
                </td>
                <td className="w-full min-w-24 px-2 @min-[34rem]:min-w-36">
                  <span className="line-clamp-2 font-medium break-words" title={line.name}>
                    {line.name}
                  </span>
                  <span className="tabular block text-small text-quiet @min-[34rem]:hidden">
                    <Amount paise={line.price_paise} />
                    {line.discount_paise > 0 && (
                      <>
                        {' · '}
                        <Amount paise={-line.discount_paise} />
                      </>
                    )}
                    {` · ${formatPercent(line.tax_rate_milli)}`}
                  </span>
                </td>
                <td className={cx(FIGURES, WIDE)}>
                  <Amount paise={line.price_paise} />
                </td>
                <td className={cx(FIGURES, WIDE)}>
                  {line.discount_paise > 0 ? (
                    <Amount paise={line.discount_paise} />
                  ) : (
                    <span className="text-faint">–</span>
                  )}
                </td>
                <td className={cx(FIGURES, WIDE, 'text-quiet')}>{formatPercent(line.tax_rate_milli)}</td>
                <td className={cx(FIGURES, 'pr-4 font-semibold')}>
                  <Amount paise={line.total_paise} />
                </td>
              </tr>
              {(has(quote?.problems, n) || has(quote?.warnings, n)) && (
                <tr className={look(n === at)} onClick={() => onMark(n)}>
                  <td />
                  <td colSpan={5} className="px-2 pb-2">
                    <Said all={said(quote?.problems, `lines.${n}`)} bad />
                    <Said all={said(quote?.warnings, `lines.${n}`)} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Sentences of the engine about one field. */
export function Said({ all, bad }: { all: readonly FieldError[]; bad?: boolean }) {
  const t = useT()
  const Icon = bad ? CircleAlert : TriangleAlert
  return all.map(({ field, message }) => (
    <span
      key={field}
      data-testid={`said-${field}`}
      className={cx('flex items-start gap-1 text-small', bad ? 'text-bad' : 'text-warn')}
    >
      <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {t.say(message)}
    </span>
  ))
}
