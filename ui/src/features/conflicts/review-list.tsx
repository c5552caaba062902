/** Review cards: what merging cannot decide, such as negative stock or a code that two products share. */
import { EyeOff, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { moveWithArrows } from '@/components/ui/arrow-keys'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { PageBody } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { Switch } from '@/components/ui/switch'
import { useCardFocus } from '@/components/ui/use-card-focus'
import { texts } from '@/core/l10n'
import { formatCount } from '@/core/amount'
import { moment } from '@/core/time'
import type { Review, ReviewKind } from '@/core/types'
import { useReviews } from './queries'
import { ReviewDialog } from './review-dialog'
import { ReviewRecords } from './review-records'

const titles: Record<ReviewKind, string> = {
  negative_stock: 'Negative stock',
  over_collection: 'Paid too much',
  same_phone: 'Same number',
  number_clash: 'Bill number twice',
  same_barcode: 'Same barcode',
  same_sku: 'Same SKU',
  same_gstin: 'Same GSTIN',
  group_ring: 'Groups in a ring',
}

export function ReviewList() {
  const found = useReviews()
  const [all, setAll] = useState(false)
  const [looking, setLooking] = useState<Review | null>(null)
  const shown = found.data?.filter((card) => all || card.reviewed === null)
  const focus = useCardFocus(shown?.map((card) => `${card.kind} ${card.subject}`))
  if (found.error) return <Failure error={found.error} retry={() => void found.refetch()} />
  if (!found.data) return <Loading rows={6} />
  const cards = shown ?? []
  const seen = found.data.length - found.data.filter((card) => card.reviewed === null).length

  return (
    <>
      {seen > 0 && (
        <div className="flex justify-end px-5 pt-2">
          <Switch checked={all} onChange={setAll} testId="reviews-all">
            Show {formatCount(seen)} dismissed
          </Switch>
        </div>
      )}
      {cards.length === 0 ? (
        <Empty icon={ShieldCheck} title="Nothing to review">
          Stock below nothing, bills paid twice, and a barcode, code or number that two records share appear here when
          branches meet.
        </Empty>
      ) : (
        <PageBody>
          <ul aria-label="To review" onKeyDown={moveWithArrows} {...focus} className="mt-3 flex flex-col gap-3">
            {cards.map((card) => (
              <ReviewCard key={`${card.kind} ${card.subject}`} card={card} onLook={() => setLooking(card)} />
            ))}
          </ul>
        </PageBody>
      )}
      <ReviewDialog card={looking} onClose={() => setLooking(null)} />
    </>
  )
}

function ReviewCard({ card, onLook }: { card: Review; onLook: () => void }) {
  const by = card.reviewed
  return (
    <li
      data-stop
      tabIndex={-1}
      data-testid="review"
      className="flex flex-wrap items-start gap-x-4 gap-y-2 rounded-lg border border-line bg-surface p-4 -outline-offset-1"
    >
      <div className="min-w-64 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="selectable font-semibold">{texts().say(card.words)}</span>
          <Badge tone={by ? 'ok' : 'warn'}>{titles[card.kind]}</Badge>
        </p>
        <ReviewRecords card={card} />
        {by ? (
          <p className="selectable mt-1.5 text-small text-quiet">
            {[by.who ?? by.branch ?? 'Somebody', moment(by.at)].join(' · ')}: {by.reason}
          </p>
        ) : (
          <p className="mt-1.5 text-quiet">{texts().say(card.advice)}</p>
        )}
      </div>
      {!by && (
        <Button small icon={EyeOff} onClick={onLook} data-testid="review-look">
          Dismiss…
        </Button>
      )}
    </li>
  )
}
