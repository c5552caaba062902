/** An amount of money on screen; hidden while the counter is private. */
import { formatWholeRupees } from '@/core/amount'
import { useT } from '@/core/l10n'
import { privacy, shownPaise, shownRupees } from '@/core/privacy'

type Props = {
  paise: number
  /** A large sum without its paise. */
  whole?: boolean
  /** Without the sign, in a column of amounts. */
  bare?: boolean
}

export function Amount({ paise, whole, bare }: Props) {
  const t = useT()
  const shown = bare ? shownPaise(paise) : shownRupees(paise)
  if (privacy.use())
    return (
      <span aria-label={t('amount-hidden')} className="text-faint">
        {shown}
      </span>
    )
  return <>{whole ? formatWholeRupees(paise) : shown}</>
}
