/** What is typed or scanned becomes a line of the bill; a paper of the shop that is scanned leads where it is used. */
import { type RefObject, useState } from 'react'
import { useScans } from '@/components/scan/scanner'
import { formatQuantity } from '@/core/amount'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { LineDraft, Product, ScannedPaper } from '@/core/types'
import { ONE_MILLI, readCount, withLine } from './draft'
import type { Till } from './till'
import { tone } from './tone'
import { takeBack } from './typed-into'
import { byWords, useItemSearch } from './use-item-search'

type Props = {
  till: Till
  box: RefObject<HTMLInputElement | null>
  /** Gives the focus to the item box, unless something lies above it. */
  toBox: () => void
  onPaper: (paper: ScannedPaper) => void
}

export function useGoods({ till, box, toBox, onPaper }: Props) {
  const t = useT()
  const host = useHost()
  const [text, setText] = useState('')
  const [unknown, setUnknown] = useState<{ text: string; isCode: boolean } | null>(null)
  const [announced, setAnnounced] = useState('')
  const { found, setFound, search, forget } = useItemSearch()

  const clear = () => {
    setText('')
    setUnknown(null)
    forget()
  }
  const typedCount = () => readCount(box.current?.value ?? '').quantity_milli
  const addLine = (line: LineDraft, name: string, quantity_milli: number) => {
    const added = withLine(till.read().draft, { quantity_milli, ...line })
    till.change(added.draft, added.at)
    setAnnounced(t('till-added', { name, quantity: formatQuantity(quantity_milli) }))
    clear()
    toBox()
  }
  const add = ({ id, name }: Product, quantity_milli: number | null, price_paise: number | null = null) =>
    addLine({ product_id: id, ...(price_paise !== null && { price_paise }) }, name, quantity_milli ?? ONE_MILLI)

  /** Adds what a code means, or shows what it could mean. */
  const take = async (code: string, scanned: boolean) => {
    const quantity_milli = typedCount()
    await till.idle()
    const meant = await host.scanCode(code)
    const [one] = meant.items
    if (one && meant.items.length === 1) return add(one, quantity_milli ?? meant.quantity_milli, meant.price_paise)
    if (one) {
      setText('')
      const each = quantity_milli ?? meant.quantity_milli ?? ONE_MILLI
      return setFound({ rows: meant.items, at: 0, choosing: true, quantity_milli: each })
    }
    if (meant.paper) {
      clear()
      return onPaper(meant.paper)
    }
    const rows = scanned ? [] : (await host.listProducts(byWords(code))).rows
    const [first] = rows
    if (first) return add(first, quantity_milli)
    forget()
    if (scanned) {
      setText('')
      tone()
    }
    setUnknown({ text: code, isCode: scanned || /^[\d-]{4,}$/.test(code) })
  }
  // Wherever the code was typed: it is goods or a paper, and no text.
  useScans((code, field) => {
    takeBack(field, code)
    take(code, true).catch(till.fail)
    return true
  })

  return {
    text,
    unknown,
    announced,
    found,
    clear,
    addLine,
    typedCount,
    onText: (next: string) => {
      setText(next)
      setUnknown(null)
      search(readCount(next).sought)
    },
    onFound: (next: typeof found) => (next ? setFound(next) : clear()),
    onAdd: (item: Product) => add(item, found?.quantity_milli ?? typedCount()),
    onEnter: () => {
      const { sought } = readCount(text)
      if (sought) take(sought, false).catch(till.fail)
    },
  }
}
