/** Tax classes, as an item's form, the settings and the first day read them. */
import { useQuery } from '@tanstack/react-query'
import { formatPercent } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { useT } from '@/core/l10n'
import { shownRupees } from '@/core/privacy'

export function useTaxClasses() {
  const host = useHost()
  return useQuery({ queryKey: [...keys.taxRates, 'classes'], queryFn: () => host.taxClasses() })
}

type Rated = { rate_milli: number; up_to_paise: number | null; above_rate_milli: number | null }

/** "5 %", or "5 % up to ₹2,500.00, 18 % above". */
export function rateText(t: ReturnType<typeof useT>, { rate_milli, up_to_paise, above_rate_milli }: Rated): string {
  const rate = formatPercent(rate_milli)
  if (up_to_paise === null || above_rate_milli === null) return rate
  return t('tax-rate-by-price', { rate, limit: shownRupees(up_to_paise), above: formatPercent(above_rate_milli) })
}
