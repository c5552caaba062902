/** What is done to ticked products: their prices changed, or their group. Each is one change, and can be taken back. */
import { useMutation } from '@tanstack/react-query'
import { FolderInput, Percent } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useOverride } from '@/components/people/use-override'
import type { Ticked } from '@/components/records/screen-props'
import { Button } from '@/components/ui/button'
import { useCommand } from '@/core/commands'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { ProductChange, Selection } from '@/core/types'
import { useUndo } from '@/core/undo'
import { ChangePrices } from './change-prices'
import { TickedPriceListLink } from './prices/price-list-link'
import { SetGroup } from './set-group'

export function ProductActions({ selection, count, onDone }: Ticked) {
  const host = useHost()
  const t = useT()
  const undo = useUndo()
  const [asking, setAsking] = useState<'prices' | 'group'>()
  useCommand('list.change-prices', () => setAsking('prices'))

  const { ask, dialog: override } = useOverride((person, pin) =>
    host.authorise('change_price', 'products', person, pin),
  )
  const changing = useMutation({
    mutationFn: (change: ProductChange) => host.changeProducts(selection, change),
    onSuccess: ({ count, back }, change) => {
      setAsking(undefined)
      onDone()
      const text = t(change.what === 'group' ? 'products-filed' : 'products-repriced', { count })
      const named: Selection = { which: 'these', ids: [] }
      if (count > 0) undo.offer(text, () => host.changeProducts(named, back))
      else toast(text)
    },
    onError: (error, change) => {
      if (!ask(error, () => changing.mutate(change))) toast.error(t.say(ApiError.from(error).said))
    },
  })
  const dialog = { count, pending: changing.isPending, onChange: changing.mutate, onClose: () => setAsking(undefined) }

  return (
    <>
      <Button
        small
        icon={Percent}
        command="list.change-prices"
        onClick={() => setAsking('prices')}
        data-testid="bulk-prices"
      >
        {t('command-change-prices')}
      </Button>
      <TickedPriceListLink selection={selection} />
      <Button small icon={FolderInput} onClick={() => setAsking('group')} data-testid="bulk-group">
        {t('products-set-group')}
      </Button>
      {asking === 'prices' && <ChangePrices {...dialog} />}
      {asking === 'group' && <SetGroup {...dialog} />}
      {override}
    </>
  )
}
