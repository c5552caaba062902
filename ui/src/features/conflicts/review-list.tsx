/** Review cards: what merging cannot decide, such as negative stock or a code that two products share. */
import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useToRecord } from '@/components/records/to-record'
import { useCards } from '@/components/sync/use-cards'
import { cardColumns, WideBody } from '@/components/sync/wide-body'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { Switch } from '@/components/ui/switch'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'
import type { Review, ReviewRecord } from '@/core/types'
import { HistoryDrawer } from './history-drawer'
import { useReviews } from './queries'
import { ReviewCard } from './review-card'
import { ReviewDialog } from './review-dialog'

const idOf = (card: Review) => `${card.kind} ${card.subject}`

export function ReviewList() {
  const t = useT()
  const found = useReviews()
  const toRecord = useToRecord()
  const [all, setAll] = useState(false)
  const [dismissing, setDismissing] = useState<Review | null>(null)
  const [looking, setLooking] = useState<ReviewRecord | null>(null)
  const shown = found.data?.filter((card) => all || card.reviewed === null)
  const cards = useCards(shown?.map(idOf))

  const open = (record: ReviewRecord | undefined) => {
    if (record) (toRecord(record.table_name, record.id) ?? (() => setLooking(record)))()
  }
  const at = () => shown?.find((card) => idOf(card) === cards.current())
  const there = { enabled: Boolean(shown?.length) }
  useCommand('card.open', () => open(at()?.records[0]), there)
  useCommand('card.first', () => open(at()?.records[0]), there)
  useCommand('card.second', () => open(at()?.records[1]), there)
  useCommand('card.history', () => setLooking(at()?.records[0] ?? null), there)
  useCommand(
    'card.dismiss',
    () => {
      const card = at()
      if (card && !card.reviewed) setDismissing(card)
    },
    there,
  )

  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data || !shown) return <Loading rows={6} />
  const seen = found.data.filter((card) => card.reviewed !== null).length

  return (
    <>
      {seen > 0 && (
        <div className="flex justify-end px-5 pt-2">
          <Switch checked={all} onChange={setAll} testId="reviews-all">
            {t('review-show-dismissed', { count: seen })}
          </Switch>
        </div>
      )}
      {shown.length === 0 ? (
        <Empty icon={ShieldCheck} title={t('review-empty')}>
          {t('review-empty-text')}
        </Empty>
      ) : (
        <WideBody>
          <ul aria-label={t('review-list')} {...cards.list} className={`mt-3 ${cardColumns}`}>
            {shown.map((card) => (
              <ReviewCard
                key={idOf(card)}
                id={idOf(card)}
                card={card}
                onOpen={open}
                onHistory={setLooking}
                onDismiss={() => setDismissing(card)}
              />
            ))}
          </ul>
        </WideBody>
      )}
      <ReviewDialog card={dismissing} onClose={() => setDismissing(null)} />
      <HistoryDrawer
        record={looking && { table: looking.table_name, id: looking.id, label: looking.label }}
        onClose={() => setLooking(null)}
      />
    </>
  )
}
