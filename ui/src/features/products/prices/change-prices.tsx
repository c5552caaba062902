/** Leads to the price list: of the selected products, or of all that the search matches. */
import { useNavigate } from '@tanstack/react-router'
import { BadgeIndianRupee } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'

type Props = { search?: string; selected?: readonly string[] }

export function ChangePrices({ search, selected = [] }: Props) {
  const t = useT()
  const navigate = useNavigate()
  const open = () =>
    void navigate({
      to: '/products/prices',
      search: selected.length > 0 ? { ids: selected.join(',') } : { q: search },
    })
  useCommand('list.change-prices', open)
  return (
    <Button icon={BadgeIndianRupee} command="list.change-prices" onClick={open} data-testid="change-prices">
      {t('command-change-prices')}
    </Button>
  )
}
