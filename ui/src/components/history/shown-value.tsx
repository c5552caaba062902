/** A field's value in words; an amount of money is hidden while the counter is private. */
import { Amount } from '@/components/ui/amount'

type Props = {
  field: string
  /** As stored: a number of paise for money. */
  value: unknown
  words: string
}

export function ShownValue({ field, value, words }: Props) {
  if (field.endsWith('_paise') && typeof value === 'number') return <Amount paise={value} />
  return <>{words}</>
}
