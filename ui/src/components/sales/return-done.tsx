/** The credit note that was made: what goes back in money, what stays, and the way to spend it at once. */
import { CircleCheck } from 'lucide-react'
import { PaperButtons } from '@/components/print/paper-buttons'
import { usePrintNote } from '@/components/print/use-print-note'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { useT } from '@/core/l10n'
import type { WholeCreditNote } from '@/core/types'

type Props = { made: WholeCreditNote; onClose: () => void; onUse: () => void }

export function ReturnDone({ made: { note, uses }, onClose, onUse }: Props) {
  const t = useT()
  const paper = usePrintNote()
  const refunded = uses.find(({ refund }) => refund)?.amount_paise
  return (
    <div className="mt-3 flex flex-col gap-3" data-testid="return-done">
      <p className="flex items-baseline gap-2 text-ok">
        <CircleCheck aria-hidden className="size-4 shrink-0 self-center" />
        <span className="font-medium">{t('returns-worth')}</span>
        <span className="tabular ml-auto text-[2rem]/10 font-semibold">
          <Amount paise={note.total_paise} />
        </span>
      </p>
      <dl className="flex flex-col gap-1 text-head">
        {refunded !== undefined && (
          <div className="flex justify-between gap-3">
            <dt className="text-quiet">{t('till-give-back')}</dt>
            <dd className="tabular font-semibold" data-testid="return-refunded">
              <Amount paise={refunded} />
            </dd>
          </div>
        )}
        {note.open_paise > 0 && (
          <div className="flex justify-between gap-3">
            <dt className="text-quiet">{note.customer_id ? t('return-on-account') : t('return-on-note')}</dt>
            <dd className="tabular font-semibold" data-testid="return-open">
              <Amount paise={note.open_paise} />
            </dd>
          </div>
        )}
      </dl>
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        <PaperButtons paper={paper} of={note} command="record.print" testId="return" />
        {note.open_paise > 0 && (
          <Button onClick={onUse} data-testid="return-use">
            {t('returns-use')}
          </Button>
        )}
        <Button variant="primary" onClick={onClose} data-focus data-testid="return-close">
          {t('do-close')}
        </Button>
      </div>
    </div>
  )
}
