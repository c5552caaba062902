/** Leads to the price list: of the ticked products, or of all that the search matches. */
import { useNavigate } from '@tanstack/react-router'
import { BadgeIndianRupee } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import { writeFilters } from '@/components/records/list-view'
import type { Selection } from '@/core/types'
import type { PriceView } from './price-view'

function useToPriceList() {
  const navigate = useNavigate()
  return (search: PriceView) => void navigate({ to: '/products/prices', search })
}

/** Of what the list shows. */
export function PriceListLink({ q, filter }: { q?: string; filter?: string }) {
  const t = useT()
  const go = useToPriceList()
  const open = () => go({ q, filter })
  useCommand('list.price-list', open)
  return (
    <Button icon={BadgeIndianRupee} command="list.price-list" onClick={open} data-testid="price-list">
      {t('command-price-list')}
    </Button>
  )
}

/** Of what is ticked. */
export function TickedPriceListLink({ selection }: { selection: Selection }) {
  const t = useT()
  const go = useToPriceList()
  const meant = (): PriceView => {
    if (selection.which === 'these') return { ids: selection.ids.join(',') }
    const { search, filters = [] } = selection.query
    return { q: search || undefined, filter: writeFilters(filters), except: selection.except.join(',') || undefined }
  }
  return (
    <Button small icon={BadgeIndianRupee} onClick={() => go(meant())} data-testid="bulk-price-list">
      {t('command-price-list')}
    </Button>
  )
}
