/** Leads to the price list: of the ticked products, or of all that the search matches. */
import { useNavigate } from '@tanstack/react-router'
import { BadgeIndianRupee } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import type { Selection } from '@/core/types'

function useToPriceList() {
  const navigate = useNavigate()
  return (search: { ids?: string; q?: string }) => void navigate({ to: '/products/prices', search })
}

/** Of what the list shows. */
export function PriceListLink({ search }: { search?: string }) {
  const t = useT()
  const go = useToPriceList()
  const open = () => go({ q: search })
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
  const search =
    selection.which === 'these' ? { ids: selection.ids.join(',') } : { q: selection.query.search || undefined }
  return (
    <Button small icon={BadgeIndianRupee} onClick={() => go(search)}>
      {t('command-price-list')}
    </Button>
  )
}
