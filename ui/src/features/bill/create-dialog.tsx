/** Makes an item out of a name and a price without leaving the bill: one with a code at once, else when the bill is made final. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { parseRupees } from '@/core/amount'
import { ApiError, fieldMessage, otherMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { LineDraft, Message } from '@/core/types'

type Props = {
  name: string
  /** What was scanned and is nothing's code yet. */
  code: string | null
  onLine: (line: LineDraft) => void
  onClose: () => void
  returnFocus: () => void
}

export function CreateDialog({ name, code, onLine, onClose, returnFocus }: Props) {
  const host = useHost()
  const t = useT()
  const [typed, setTyped] = useState({ name, price: '' })
  const [wrong, setWrong] = useState<{ name?: Message; price?: Message }>({})
  const add = useMutation({
    mutationFn: async (price_paise: number): Promise<LineDraft> => {
      if (code === null) return { name: typed.name.trim(), price_paise }
      const item = await host.addProduct({ ...NOTHING, name: typed.name, barcode: code, price_paise })
      return { product_id: item.id }
    },
    onSuccess: (line) => {
      onLine(line)
      onClose()
    },
  })
  const failure = add.error && ApiError.from(add.error)
  const other = otherMessage(failure, ['name', 'price_paise'])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (add.isPending) return
    const price = parseRupees(typed.price)
    const problems = {
      name: typed.name.trim() ? undefined : NAME_NEEDED,
      price: !price.ok ? price.message : price.value === null ? PRICE_NEEDED : undefined,
    }
    setWrong(problems)
    if (!problems.name && price.ok && price.value !== null) add.mutate(price.value)
  }
  const error = (own: Message | undefined, field: string) => (own ? t.say(own) : fieldMessage(failure, field))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('till-create')}
      text={code === null ? t('till-create-named') : t('till-create-coded', { code })}
      returnFocus={returnFocus}
    >
      <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-3">
        <TextField
          label={t('form-name')}
          required
          value={typed.name}
          error={error(wrong.name, 'name')}
          data-testid="till-create-name"
          data-focus={typed.name && name ? undefined : true}
          onChange={(event) => setTyped({ ...typed, name: event.target.value })}
        />
        <TextField
          label={t('form-price')}
          required
          sign="₹"
          inputMode="decimal"
          value={typed.price}
          error={error(wrong.price, 'price_paise')}
          data-testid="till-create-price"
          data-focus={typed.name && name ? true : undefined}
          onChange={(event) => setTyped({ ...typed, price: event.target.value })}
        />
        {other && <Notice kind="bad">{other}</Notice>}
        <DialogActions onCancel={onClose}>
          <Button type="submit" variant="primary" pending={add.isPending} data-testid="till-create-add">
            {t('do-add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

const NAME_NEEDED: Message = { key: 'bill-line-needs-name', values: {} }
const PRICE_NEEDED: Message = { key: 'bill-line-needs-price', values: {} }

const NOTHING = {
  item_group_id: null,
  sku: null,
  hsn: null,
  unit: null,
  cost_paise: null,
  tax_rate_milli: null,
  low_stock_milli: null,
  opening_stock_milli: null,
  notes: null,
}
