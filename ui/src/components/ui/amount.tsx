/** An amount of money on screen; hidden while the counter is private. */
import { formatRupees, formatWholeRupees } from '@/core/amount'
import { useT } from '@/core/l10n'
import { privacy } from '@/core/privacy'

type Props = {
  paise: number
  /** A large sum without its paise. */
  whole?: boolean
}

export function Amount({ paise, whole }: Props) {
  const t = useT()
  if (privacy.use())
    return (
      <span aria-label={t('amount-hidden')} className="text-faint">
        ₹•••
      </span>
    )
  return <>{whole ? formatWholeRupees(paise) : formatRupees(paise)}</>
}
