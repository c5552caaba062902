/** The commands of the window as a whole: undo, privacy, sizes, language, theme, backup, settings. */
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { toast } from '@/core/toast'
import { initialFocus, restoreFocus } from '@/components/ui/focus'
import { useCommand } from '@/core/commands'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keyHints } from '@/core/key-hints'
import { codes, language, languageName, setLanguage, useT } from '@/core/l10n'
import { togglePrivacy } from '@/core/privacy'
import { stepZoom } from '@/core/sizes'
import { readTheme, setTheme } from '@/core/theme'
import { onUndone, useUndo } from '@/core/undo'

export function useAppCommands() {
  const t = useT()
  const host = useHost()
  const navigate = useNavigate()
  const undo = useUndo()
  const backUp = useMutation({
    mutationFn: () => host.backUp(),
    onSuccess: () => toast.success(t('backed-up')),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })

  // The toast that had the focus is gone.
  useEffect(() => onUndone(() => void setTimeout(() => restoreFocus(initialFocus()))), [])

  useCommand('app.undo', () => void undo.last().then((found) => found || toast(t('nothing-to-undo'))))
  useCommand('app.privacy', togglePrivacy)
  useCommand('app.zoom-in', () => stepZoom(1))
  useCommand('app.zoom-out', () => stepZoom(-1))
  useCommand('app.zoom-reset', () => stepZoom(0))
  useCommand('app.hints', () => keyHints.set(!keyHints.read()))
  useCommand('app.language', () => {
    const now = language()
    const code = codes[(codes.indexOf(now.code) + 1) % codes.length] ?? 'en'
    setLanguage({ ...now, code })
    toast(languageName(code))
  })
  useCommand('app.theme', () => {
    const dark = document.documentElement.classList.contains('dark')
    setTheme(dark ? 'light' : 'dark')
    toast(t(readTheme() === 'dark' ? 'appearance-theme-dark' : 'appearance-theme-light'))
  })
  useCommand('app.back-up', () => backUp.mutate(), { enabled: !backUp.isPending })
  useCommand('app.audit', () => void navigate({ to: '/audit' }))
  useCommand('app.settings', () => void navigate({ to: '/settings', search: { tab: undefined } }))
}
