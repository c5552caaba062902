/** How the window looks and speaks on this computer: theme, language, sizes, hints, privacy, scanner. */
import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { Monitor, Moon, Sun } from 'lucide-react'
import { Panel } from '@/components/ui/page'
import { Segments } from '@/components/ui/segments'
import { Switch } from '@/components/ui/switch'
import { keyHints } from '@/core/key-hints'
import { codes, type Digits, languageName, locale, setLanguage, useLanguage, useT } from '@/core/l10n'
import { privacy } from '@/core/privacy'
import { setTheme, type Theme, useTheme } from '@/core/theme'
import { ScannerPanel } from './scanner-panel'
import { SizesPanel } from './sizes-panel'

const themes = [
  { value: 'system', words: 'appearance-theme-system', icon: Monitor },
  { value: 'light', words: 'appearance-theme-light', icon: Sun },
  { value: 'dark', words: 'appearance-theme-dark', icon: Moon },
] as const

export function Appearance() {
  return (
    <>
      <ThemePanel />
      <LanguagePanel />
      <SizesPanel />
      <CounterPanel />
      <ScannerPanel />
    </>
  )
}

function ThemePanel() {
  const t = useT()
  const theme = useTheme()
  return (
    <Panel title={t('appearance-theme')}>
      <RadioGroup
        aria-label={t('appearance-theme')}
        value={theme}
        onValueChange={(value) => setTheme(value as Theme)}
        className="flex flex-wrap gap-3 p-4"
      >
        {themes.map(({ value, words, icon: Icon }) => (
          <Radio.Root
            key={value}
            value={value}
            data-testid={`theme-${value}`}
            className="flex h-20 min-w-32 flex-1 flex-col items-center justify-center gap-2 rounded-md border border-edge text-quiet hover:bg-hover data-[checked]:border-accent data-[checked]:bg-accent-soft data-[checked]:font-medium data-[checked]:text-accent-text"
          >
            <Icon aria-hidden className="size-5" />
            {t(words)}
          </Radio.Root>
        ))}
      </RadioGroup>
    </Panel>
  )
}

function LanguagePanel() {
  const t = useT()
  const now = useLanguage()
  const sample = new Intl.NumberFormat(locale({ ...now, digits: 'own' })).format(123)
  // A language that writes the same digits leaves nothing to choose.
  const digits: { key: Digits; label: string }[] = [
    { key: 'latin', label: t('appearance-digits-latin') },
    { key: 'own', label: t('appearance-digits-own', { sample: [...sample].join(', ') }) },
  ]
  return (
    <Panel title={t('appearance-language')}>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3 p-4">
        <Segments
          label={t('appearance-language')}
          options={codes.map((code) => ({ key: code, label: languageName(code) }))}
          value={now.code}
          onChange={(code) => setLanguage({ ...now, code })}
        />
        {sample !== '123' && (
          <Segments
            label={t('appearance-digits')}
            options={digits}
            value={now.digits}
            onChange={(own) => setLanguage({ ...now, digits: own })}
          />
        )}
      </div>
    </Panel>
  )
}

function CounterPanel() {
  const t = useT()
  return (
    <Panel title={t('appearance-hints-and-privacy')}>
      <div className="flex flex-wrap gap-x-6 gap-y-1 p-4">
        <Switch checked={keyHints.use()} onChange={(on) => keyHints.set(on)} testId="appearance-hints">
          {t('appearance-show-hints')}
        </Switch>
        <Switch checked={privacy.use()} onChange={(on) => privacy.set(on)} testId="appearance-private">
          {t('appearance-hide-amounts')}
        </Switch>
      </div>
    </Panel>
  )
}
