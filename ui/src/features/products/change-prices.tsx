/** Changes the prices of many products by a rate or by an amount. */
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Segments } from '@/components/ui/segments'
import { parsePercent, parseRupees } from '@/core/amount'
import { useT } from '@/core/l10n'
import type { ProductChange } from '@/core/types'

export type ChangeDialogProps = {
  count: number
  pending: boolean
  onChange: (change: ProductChange) => void
  onClose: () => void
}

export function ChangePrices({ count, pending, onChange, onClose }: ChangeDialogProps) {
  const t = useT()
  const [by, setBy] = useState<'rate' | 'amount'>('rate')
  const [way, setWay] = useState<'up' | 'down'>('up')
  const [text, setText] = useState('')
  const [whole, setWhole] = useState(true)
  const [error, setError] = useState<string>()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = by === 'rate' ? parsePercent(text) : parseRupees(text)
    if (!read.ok || !read.value) return setError(read.ok ? t('products-price-by-missing') : t.say(read.message))
    const value = way === 'up' ? read.value : -read.value
    onChange(
      by === 'rate'
        ? { what: 'price_by_rate', rate: value, whole_rupees: whole }
        : { what: 'price_by_amount', amount: value },
    )
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('products-change-prices', { count })}
      text={t('products-change-prices-text')}
    >
      <form onSubmit={submit} className="mt-4 flex flex-col gap-4" noValidate>
        <div className="flex flex-wrap gap-4">
          <Segments
            label={t('products-price-way')}
            options={[
              { key: 'up', label: t('products-price-up') },
              { key: 'down', label: t('products-price-down') },
            ]}
            value={way}
            onChange={setWay}
          />
          <Segments
            label={t('products-price-by')}
            options={[
              { key: 'rate', label: t('products-price-by-rate') },
              { key: 'amount', label: t('products-price-by-amount') },
            ]}
            value={by}
            onChange={setBy}
          />
        </div>
        <TextField
          label={t('products-price-by')}
          inputMode="decimal"
          sign={by === 'amount' ? '₹' : undefined}
          unit={by === 'rate' ? '%' : undefined}
          value={text}
          error={error}
          data-focus
          data-testid="price-by"
          onChange={(event) => {
            setText(event.target.value)
            setError(undefined)
          }}
        />
        {by === 'rate' && (
          <span className="flex items-center gap-2">
            <Checkbox label={t('products-price-whole')} checked={whole} onChange={setWhole} />
            <span aria-hidden>{t('products-price-whole')}</span>
          </span>
        )}
        <DialogActions cancel={t('do-cancel')} onCancel={onClose}>
          <Button type="submit" variant="primary" pending={pending} data-testid="price-change">
            {t('products-change-prices-do', { count })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
