/** Removes sent changes from the queue; unsent ones are never touched. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from 'sonner'
import { StepLine } from '@/components/sync/step-line'
import { isBenign } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'

/** Days; 0 for everything that is sent. */
const AGES = [7, 30, 90, 0]

export function CleanUpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const [days, setDays] = useState('30')
  const clean = useMutation({
    mutationFn: () => host.cleanUp(Number(days)),
    onSuccess: (removed) => {
      toast.success(t('clean-up-done', { count: removed }))
      onClose()
    },
  })
  return (
    <Dialog open={open} onClose={onClose} title={t('clean-up-title')} text={t('clean-up-text')}>
      <SelectField
        label={t('clean-up-age')}
        value={days}
        onChange={(event) => setDays(event.target.value)}
        className="mt-4"
      >
        {AGES.map((age) => (
          <option key={age} value={age}>
            {age === 0 ? t('clean-up-any') : t('clean-up-days', { days: age })}
          </option>
        ))}
      </SelectField>
      {clean.isPending && <StepLine label={t('clean-up-looking')} className="mt-4" />}
      {clean.error && (
        <Notice kind={isBenign(clean.error) ? 'info' : 'bad'} className="mt-4">
          {t.say(ApiError.from(clean.error).said)}
        </Notice>
      )}
      <DialogActions onCancel={onClose}>
        <Button variant="primary" pending={clean.isPending} onClick={() => clean.mutate()}>
          {t('clean-up-do')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
