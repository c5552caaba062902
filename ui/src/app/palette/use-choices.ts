/** What the palette offers besides records: screens, tabs of the settings, commands, languages, new records. */
import { useNavigate } from '@tanstack/react-router'
import { Languages, type LucideIcon, Plus, Settings, Zap } from 'lucide-react'
import { useState } from 'react'
import { features, searchable } from '@/app/features'
import { places, useIsThere } from '@/app/shell/places'
import { NEW } from '@/components/records/list-view'
import { settingsTabs } from '@/features/settings/tabs'
import { activeNow, type CommandId, commandOf, SCREEN } from '@/core/commands'
import { codes, languageName, setLanguage, useLanguage, useT } from '@/core/l10n'
import { screenKind } from '@/core/records'
import { setTheme, type Theme } from '@/core/theme'

/** What the choice does to the focus: a place takes it along, a command leaves it. */
export type Way = 'place' | 'command'

export type Choice = {
  key: string
  words: string
  icon: LucideIcon
  /** Its keys are printed beside it. */
  command?: CommandId
  way: Way
  act: () => void
}

/** The palette itself, what only its key is for, and what stands among the screens. */
const SAID: readonly CommandId[] = ['app.palette', 'app.save', 'app.settings']

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** Returns the choices whose words hold every word of the text. */
export function useChoices(text: string): { screens: Choice[]; commands: Choice[] } {
  const t = useT()
  const navigate = useNavigate()
  const { code, digits } = useLanguage()
  const isThere = useIsThere()
  // As it was below the palette before it took the focus.
  const [active] = useState(() => activeNow(SCREEN))
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = (choice: Choice) => words.every((word) => choice.words.toLowerCase().includes(word))
  const goId = (name: string) => places.find(({ place }) => place.name === name)?.id

  const screens = features.filter(isThere).map(({ place, route }): Choice => ({
    key: `go ${place.name}`,
    words: t(place.label),
    icon: place.icon,
    command: goId(place.name),
    way: 'place',
    act: () => void navigate({ to: route.to, search: {} }),
  }))
  const records = searchable.map(({ search, route }): Choice => ({
    key: `new ${search.table}`,
    words: t.find(`kind-${search.table}.new`) ?? screenKind(search.table).one,
    icon: Plus,
    way: 'place',
    act: () => void navigate({ to: route.to, search: { open: NEW } }),
  }))
  const commands = active
    .filter(({ id }) => !id.startsWith('go.') && !SAID.includes(id))
    .map(({ id, act }): Choice => ({
      key: `do ${id}`,
      words: t(commandOf(id).words),
      icon: Zap,
      command: id,
      way: 'command',
      act,
    }))
  const tabs = settingsTabs.map((tab): Choice => ({
    key: `settings ${tab.key}`,
    words: t('palette-settings', { tab: t(tab.words) }),
    icon: Settings,
    way: 'place',
    act: () => void navigate({ to: '/settings', search: { tab: tab.key } }),
  }))
  const themed = themes.map((theme): Choice => ({
    key: `theme ${theme}`,
    words: t('palette-theme', { theme: t(`appearance-theme-${theme}`) }),
    icon: Zap,
    way: 'command',
    act: () => setTheme(theme),
  }))
  const spoken = codes
    .filter((one) => one !== code)
    .map((one): Choice => ({
      key: `language ${one}`,
      words: t('palette-language', { language: languageName(one) }),
      icon: Languages,
      way: 'command',
      act: () => setLanguage({ code: one, digits }),
    }))
  // Themes, languages and tabs are looked for by name; the first look shows what one does on this screen.
  const named = words.length > 0 ? [...tabs, ...themed, ...spoken] : []
  return { screens: screens.filter(fits), commands: [...records, ...commands, ...named].filter(fits) }
}

/** "New product “qqqq”": a new record of each kind that begins with the text. */
export function useNewNamed(text: string): Choice[] {
  const t = useT()
  const navigate = useNavigate()
  const name = text.trim()
  if (name.length < 2) return []
  return searchable.map(({ search, route }) => ({
    key: `named ${search.table}`,
    words: t('palette-new-named', { new: t.find(`kind-${search.table}.new`) ?? screenKind(search.table).one, name }),
    icon: Plus,
    way: 'place',
    act: () => void navigate({ to: route.to, search: { open: NEW, name } }),
  }))
}
