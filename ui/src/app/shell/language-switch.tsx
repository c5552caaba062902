/** The languages of the window side by side, each by its own sign. */
import { cx } from '@/components/ui/cx'
import { codes, languageName, languageSign, setLanguage, useLanguage, useT } from '@/core/l10n'

export function LanguageSwitch() {
  const t = useT()
  const now = useLanguage()
  return (
    <span role="group" aria-label={t('strip-language')} className="flex gap-0.5">
      {codes.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === now.code}
          aria-label={`${languageSign(code)} ${languageName(code)}`}
          title={languageName(code)}
          onClick={() => setLanguage({ ...now, code })}
          data-testid={`language-${code}`}
          className={cx(
            'h-7 min-w-7 rounded-md px-1.5 text-small',
            code === now.code ? 'bg-accent-soft font-medium text-accent-text' : 'text-quiet hover:bg-hover',
          )}
        >
          {languageSign(code)}
        </button>
      ))}
    </span>
  )
}
