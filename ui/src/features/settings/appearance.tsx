/** The theme: light, dark, or the system's. */
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { Monitor, Moon, Sun } from 'lucide-react'
import { Panel } from '@/components/ui/page'
import { setTheme, type Theme, useTheme } from '@/core/theme'

const choices = [
  { value: 'system', label: 'As the system', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
] as const

export function Appearance() {
  const theme = useTheme()
  return (
    <Panel title="Theme">
      <RadioGroup
        aria-label="Theme"
        value={theme}
        onValueChange={(value) => setTheme(value as Theme)}
        className="flex flex-wrap gap-3 p-4"
      >
        {choices.map(({ value, label, icon: Icon }) => (
          <Radio.Root
            key={value}
            value={value}
            data-testid={`theme-${value}`}
            className="flex h-20 min-w-32 flex-1 flex-col items-center justify-center gap-2 rounded-md border border-edge text-quiet hover:bg-hover data-[checked]:border-accent data-[checked]:bg-accent-soft data-[checked]:font-medium data-[checked]:text-accent-text"
          >
            <Icon aria-hidden className="size-5" />
            {label}
          </Radio.Root>
        ))}
      </RadioGroup>
    </Panel>
  )
}
