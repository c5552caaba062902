/** The box that always has the focus: a name or code is typed or scanned into it, and becomes a line. */
import { ScanBarcode } from 'lucide-react'
import { type KeyboardEvent, type RefObject } from 'react'
import { control } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { Amount } from '@/components/ui/amount'
import { keysOf, pressedKeys } from '@/core/commands'
import { useT } from '@/core/l10n'
import { formatQuantity } from '@/core/amount'
import type { Product } from '@/core/types'
import { Numbered, optionId, rowOfDigit } from './numbered'
import type { Found } from './use-item-search'

const LIST = 'till-found'

type Props = {
  box: RefObject<HTMLInputElement | null>
  text: string
  onText: (text: string) => void
  found: Found | null
  onFound: (found: Found | null) => void
  /** What was scanned or typed and is nothing's code or name. */
  unknown: string | null
  onAdd: (item: Product) => void
  /** Enter on what is typed. */
  onEnter: () => void
  onCreate: () => void
  /** Keys of an empty box: they are meant for the lines. */
  onLines: (key: 'up' | 'down' | 'remove') => void
  /** Escape, when there is nothing more to close here. */
  onBack: () => void
}

export function ItemBox(props: Props) {
  const { box, text, onText, found, onFound, unknown, onAdd, onEnter, onCreate, onLines, onBack } = props
  const t = useT()
  const rows = found?.rows ?? []
  const open = rows.length > 0

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const { key } = event
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    const digit = found?.choosing ? rowOfDigit(rows, key) : undefined
    const removes = text === '' && keysOf('bill.remove').includes(pressedKeys(event.nativeEvent) ?? '')
    if (step === undefined && !digit && !removes && key !== 'Enter' && key !== 'Escape') return
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (digit) onAdd(digit)
    else if (removes) onLines('remove')
    else if (key === 'Enter') {
      const marked = found?.choosing ? rows[found.at] : undefined
      if (marked) onAdd(marked)
      else onEnter()
    } else if (key === 'Escape') {
      if (open || text || unknown) {
        onFound(null)
        onText('')
      } else onBack()
    } else if (found && open && step) {
      const at = Math.max(
        0,
        Math.min(rows.length - 1, found.at + (found.choosing || found.at > 0 || step < 0 ? step : 1)),
      )
      onFound({ ...found, at, choosing: true })
    } else onLines(step === 1 ? 'down' : 'up')
  }

  return (
    <div className="relative">
      <ScanBarcode aria-hidden className="pointer-events-none absolute top-2.5 left-3 size-5 text-faint" />
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-label={t('till-item')}
        aria-expanded={open}
        aria-controls={open ? LIST : undefined}
        aria-activedescendant={found && open ? optionId(LIST, found.at) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('till-item-hint')}
        value={text}
        data-initial-focus
        data-testid="till-item"
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        className={`${control} h-10 border-edge pr-3 pl-10 text-head`}
      />
      {open && (
        <div className="absolute inset-x-0 top-11 z-20 rounded-lg border border-line bg-surface p-1 shadow-lift">
          {found?.choosing && found.quantity_milli !== null && (
            <p className="px-2 py-1 text-small text-quiet">{t('till-several')}</p>
          )}
          <Numbered id={LIST} label={t('till-found')} rows={rows} at={found?.at ?? 0} idOf={idOf} onChoose={onAdd}>
            {(item) => (
              <>
                <span className="min-w-0 flex-1 truncate">{item.name}</span>
                <span className="tabular text-small text-faint">{item.sku ?? item.barcode}</span>
                <span className="tabular w-16 text-right text-small text-quiet">
                  {formatQuantity(item.on_hand_milli - item.reserved_milli)} {item.unit}
                </span>
                <span className="tabular w-28 text-right">
                  <Amount paise={item.price_paise} />
                </span>
              </>
            )}
          </Numbered>
        </div>
      )}
      {unknown && !open && (
        <Notice
          kind="warn"
          className="mt-2 items-center!"
          testId="till-unknown"
          action={
            <Button small onClick={onCreate} command="bill.create" data-testid="till-create">
              {t('command-create-item')} <Keys of="bill.create" />
            </Button>
          }
        >
          {t('bill-unknown-code', { code: unknown })}
        </Notice>
      )}
    </div>
  )
}

const idOf = ({ id }: Product) => id
