/** Something merging cannot settle: what was found, the records it speaks of as boxes one presses, and what to do. */
import { EyeOff } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { Review, ReviewRecord } from '@/core/types'
import { ReviewRecords } from './review-records'

type Props = {
  id: string
  card: Review
  onOpen: (record: ReviewRecord) => void
  onHistory: (record: ReviewRecord) => void
  onDismiss: () => void
}

export function ReviewCard({ id, card, onOpen, onHistory, onDismiss }: Props) {
  const t = useT()
  const by = card.reviewed
  return (
    <li
      data-stop
      data-card={id}
      tabIndex={-1}
      data-testid="review"
      className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-surface px-3.5 py-2.5 -outline-offset-1"
    >
      <div className="flex min-h-7 items-start gap-2">
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1 pt-1">
          <span className="selectable font-semibold">{t.say(card.words)}</span>
          <Badge tone={by ? 'ok' : 'warn'}>{t(`review-${card.kind}`)}</Badge>
        </p>
        {!by && (
          <Button
            small
            variant="quiet"
            icon={EyeOff}
            command="card.dismiss"
            onClick={onDismiss}
            data-testid="review-look"
          >
            {t('review-dismiss-open')}
          </Button>
        )}
      </div>
      <ReviewRecords card={card} onOpen={onOpen} onHistory={onHistory} />
      {by ? (
        <p className="selectable text-small text-quiet">
          {t('review-dismissed-by', {
            who: by.who ?? by.branch ?? t('somebody'),
            at: moment(by.at),
            reason: by.reason ?? '',
          })}
        </p>
      ) : (
        <p className="selectable text-small text-quiet">{t.say(card.advice)}</p>
      )}
    </li>
  )
}
