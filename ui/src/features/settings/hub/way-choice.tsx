/** The three ways to a hub. */
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { History, type LucideIcon, Mail, Store } from 'lucide-react'
import { useT, type WordKey } from '@/core/l10n'
import type { Way } from './hub-text'

const ways: { value: Way; icon: LucideIcon; words: WordKey; text: WordKey }[] = [
  { value: 'invited', icon: Mail, words: 'hub-way-invited', text: 'hub-way-invited-text' },
  { value: 'founder', icon: Store, words: 'hub-way-founder', text: 'hub-way-founder-text' },
  { value: 'member', icon: History, words: 'hub-way-member', text: 'hub-way-member-text' },
]

export function WayChoice({ value, onChange }: { value: Way; onChange: (way: Way) => void }) {
  const t = useT()
  return (
    <RadioGroup
      aria-label={t('hub-way')}
      value={value}
      onValueChange={(next) => onChange(next as Way)}
      className="grid gap-2 @min-[34rem]:grid-cols-3"
    >
      {ways.map(({ value: way, icon: Icon, words, text }) => (
        <Radio.Root
          key={way}
          value={way}
          data-testid={`hub-way-${way}`}
          data-initial-focus={way === value || undefined}
          className="flex flex-col gap-1 rounded-md border border-edge p-3 text-left hover:bg-hover data-[checked]:border-accent data-[checked]:bg-accent-soft"
        >
          <span className="flex items-center gap-2 font-medium">
            <Icon aria-hidden className="size-4 shrink-0" />
            {t(words)}
          </span>
          <span className="text-small text-quiet">{t(text)}</span>
        </Radio.Root>
      ))}
    </RadioGroup>
  )
}
