/** The bills on hold at this till: a digit, or arrows and Enter, takes one up again. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { OpenBill } from '@/core/types'
import { Numbered, optionId, rowOfDigit } from './numbered'
import type { Till } from './till'
import { useBuyer } from './totals'

const LIST = 'till-held'

type Props = { till: Till; onClose: () => void; returnFocus: () => void }

export function RecallDialog({ till, onClose, returnFocus }: Props) {
  const t = useT()
  const [bills, setBills] = useState<OpenBill[] | null>(null)
  useEffect(() => {
    let there = true
    void till.onHold().then((found) => there && setBills(found))
    return () => {
      there = false
    }
  }, [till])
  return (
    <Dialog open onClose={onClose} title={t('command-recall')} returnFocus={returnFocus}>
      {bills?.length === 0 && <p className="mt-3 text-quiet">{t('till-held-none')}</p>}
      {bills && bills.length > 0 && (
        <Bills
          bills={bills}
          onChoose={(bill) => {
            till.recall(bill)
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}

function Bills({ bills, onChoose }: { bills: readonly OpenBill[]; onChoose: (bill: OpenBill) => void }) {
  const t = useT()
  const box = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  useEffect(() => box.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = event.key === 'Enter' ? bills[at] : rowOfDigit(bills, event.key)
    if (step !== undefined) setAt(Math.max(0, Math.min(bills.length - 1, at + step)))
    else if (chosen) onChoose(chosen)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      role="combobox"
      aria-label={t('command-recall')}
      aria-expanded
      aria-controls={LIST}
      aria-activedescendant={optionId(LIST, at)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="mt-3 rounded outline-none"
    >
      <Numbered id={LIST} label={t('command-recall')} rows={bills} at={at} idOf={({ id }) => id} onChoose={onChoose}>
        {(bill) => <Held bill={bill} />}
      </Numbered>
    </div>
  )
}

function Held({ bill: { draft, updated_at } }: { bill: OpenBill }) {
  const t = useT()
  const buyer = useBuyer(draft.customer_id)
  return (
    <>
      <span className="min-w-0 flex-1 truncate">{buyer?.name ?? draft.customer_name ?? t('till-no-customer')}</span>
      <span className="tabular text-small text-quiet">{t('till-held-lines', { count: draft.lines?.length ?? 0 })}</span>
      <span className="tabular text-small text-faint">{moment(updated_at)}</span>
    </>
  )
}
