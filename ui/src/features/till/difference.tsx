/** What was counted more than expected, or less: in words and colour, as a minus alone is easily overlooked. */
import { Amount } from '@/components/ui/amount'
import { Badge } from '@/components/ui/badge'
import { useT } from '@/core/l10n'

export function Difference({ paise }: { paise: number }) {
  const t = useT()
  if (paise === 0) return <Badge tone="ok">{t('shift-fits')}</Badge>
  return (
    <Badge tone={paise < 0 ? 'bad' : 'warn'}>
      {t(paise < 0 ? 'shift-short' : 'shift-over')} <Amount paise={Math.abs(paise)} />
    </Badge>
  )
}
