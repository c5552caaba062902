/** A cron expression as text. */
import { TextField } from '@/components/ui/field'
import { useT } from '@/core/l10n'

type Props = { value: string; error?: string; onChange: (text: string) => void }

export function CronField({ value, error, onChange }: Props) {
  const t = useT()
  return (
    <TextField
      label={t('schedule-cron')}
      hint={t('schedule-cron-hint')}
      className="font-mono [&_label]:font-sans [&_p]:font-sans"
      value={value}
      error={error}
      data-testid="schedule-cron"
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
