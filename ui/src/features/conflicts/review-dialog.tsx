/** Dismisses a review card, with a reason, until its facts change. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Review } from '@/core/types'

export function ReviewDialog({ card, onClose }: { card: Review | null; onClose: () => void }) {
  const t = useT()
  return (
    <Dialog
      open={card !== null}
      onClose={onClose}
      title={t('review-dismiss')}
      text={card && t('review-dismiss-text', { words: t.say(card.words) })}
    >
      {card && <ReviewForm key={card.subject} card={card} onClose={onClose} />}
    </Dialog>
  )
}

function ReviewForm({ card, onClose }: { card: Review; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const review = useMutation({
    mutationFn: () => host.review(card.kind, card.subject, card.facts, reason.trim()),
    onSuccess: (cards) => {
      client.setQueryData(keys.reviews, cards)
      toast.success(t('review-dismissed'))
      onClose()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() && !review.isPending) review.mutate()
  }
  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-3">
      <TextField
        label={t('review-found')}
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        data-testid="review-reason"
      />
      {review.error && <Notice kind="bad">{t.say(ApiError.from(review.error).said)}</Notice>}
      <DialogActions onCancel={onClose}>
        <Button
          type="submit"
          variant="primary"
          pending={review.isPending}
          disabled={!reason.trim()}
          data-testid="review-submit"
        >
          {t('review-dismiss')}
        </Button>
      </DialogActions>
    </form>
  )
}
