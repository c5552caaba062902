/**
 * The bills that wait: those the whole branch sees, and those typed at this till and left. A digit, or arrows and Enter, takes one up
 * again.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Amount } from '@/components/ui/amount'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { HeldBill, Message, OpenBill } from '@/core/types'
import { Numbered, optionId, rowOfDigit } from './numbered'
import type { Till, Waiting } from './till'
import { useBuyer } from './totals'

const LIST = 'till-held'

type Props = { till: Till; onClose: () => void; returnFocus: () => void }

export function RecallDialog({ till, onClose, returnFocus }: Props) {
  const t = useT()
  const [bills, setBills] = useState<Waiting[] | null>(null)
  const [problem, setProblem] = useState<Message | null>(null)
  useEffect(() => {
    let there = true
    void till.onHold().then((found) => there && setBills(found))
    return () => {
      there = false
    }
  }, [till])
  const choose = (bill: Waiting) => {
    till.recall(bill).then(onClose, (thrown: unknown) => {
      // Another till was first: what is left is read anew.
      setProblem(ApiError.from(thrown).said)
      void till.onHold().then(setBills)
    })
  }
  return (
    <Dialog open onClose={onClose} title={t('command-recall')} returnFocus={returnFocus}>
      {problem && (
        <Notice kind="bad" className="mt-3">
          {t.say(problem)}
        </Notice>
      )}
      {bills?.length === 0 && <p className="mt-3 text-quiet">{t('till-held-none')}</p>}
      {bills && bills.length > 0 && <Bills bills={bills} onChoose={choose} />}
    </Dialog>
  )
}

function Bills({ bills, onChoose }: { bills: readonly Waiting[]; onChoose: (bill: Waiting) => void }) {
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
        {(bill) => ('line_count' in bill ? <Held bill={bill} /> : <Typed bill={bill} />)}
      </Numbered>
    </div>
  )
}

function Held({ bill }: { bill: HeldBill }) {
  const t = useT()
  const { label, customer_name, line_count, total_paise, till_code, created_at } = bill
  return (
    <>
      <span className="min-w-0 flex-1 truncate">{label ?? customer_name ?? t('till-no-customer')}</span>
      <span className="tabular text-small text-quiet">{t('till-held-lines', { count: line_count })}</span>
      <span className="tabular w-24 text-right">
        <Amount paise={total_paise} />
      </span>
      <span className="tabular text-small text-faint">{t('till-held-at', { till: till_code ?? '' })}</span>
      <span className="tabular text-small text-faint">{moment(created_at)}</span>
    </>
  )
}

function Typed({ bill: { draft, updated_at } }: { bill: OpenBill }) {
  const t = useT()
  const buyer = useBuyer(draft.customer_id)
  return (
    <>
      <span className="min-w-0 flex-1 truncate">{buyer?.name ?? draft.customer_name ?? t('till-no-customer')}</span>
      <span className="tabular text-small text-quiet">{t('till-held-lines', { count: draft.lines?.length ?? 0 })}</span>
      <span className="text-small text-faint">{t('till-held-typed')}</span>
      <span className="tabular text-small text-faint">{moment(updated_at)}</span>
    </>
  )
}
