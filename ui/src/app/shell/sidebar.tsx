/** Navigation, with the sync status at its foot. In narrow windows it shows icons only. */
import { Link, type LinkProps } from '@tanstack/react-router'
import { PanelLeftClose, PanelLeftOpen, Search } from 'lucide-react'
import { useState } from 'react'
import { features } from '@/app/features'
import { IconButton } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { Keys } from '@/components/ui/keys'
import { useWidth } from '@/components/ui/use-width'
import { printed, useKeys } from '@/core/commands'
import { load, save } from '@/core/kept'
import { useT } from '@/core/l10n'
import type { Place } from '@/core/feature'
import { Mark } from './mark'
import { useIsThere } from './places'
import { SyncFoot } from './sync-foot'

const FOLDED = 'branchline.sidebar.folded'
/** Below this window width, in px, the sidebar is always folded. */
const ROOMY = 900

export function Sidebar({ onPalette }: { onPalette: () => void }) {
  const t = useT()
  const [paletteKeys] = useKeys()('app.palette')
  const [chosen, setChosen] = useState(() => load(FOLDED) === 'yes')
  const keys = paletteKeys && printed(paletteKeys)
  const roomy = useWidth() >= ROOMY
  const folded = chosen || !roomy
  const shown = features.filter(useIsThere())
  const fold = (next: boolean) => {
    save(FOLDED, next ? 'yes' : 'no')
    setChosen(next)
  }

  return (
    <nav
      aria-label={t('shell-main')}
      className={cx('flex shrink-0 flex-col border-r border-line bg-surface', folded ? 'w-14' : 'w-55')}
    >
      <div className={cx('flex h-14 shrink-0 items-center gap-2.5', folded ? 'justify-center' : 'pr-2 pl-4')}>
        <Mark />
        {!folded && <span className="flex-1 text-head font-semibold tracking-tight">Branchline</span>}
        {!folded && roomy && (
          <IconButton label={t('shell-fold')} icon={PanelLeftClose} onClick={() => fold(true)} className="text-faint" />
        )}
      </div>

      <button
        type="button"
        onClick={onPalette}
        aria-label={folded ? t('command-palette') : undefined}
        aria-keyshortcuts={keys}
        title={[t('command-palette'), keys].filter(Boolean).join(' · ')}
        className={cx(
          'mx-2 mb-2 flex h-8 shrink-0 items-center gap-2.5 rounded-md border border-line text-faint hover:border-line-strong hover:text-quiet',
          folded ? 'justify-center' : 'px-2',
        )}
      >
        <Search aria-hidden className="size-4 shrink-0" />
        {!folded && (
          <>
            <span className="flex-1 text-left">{t('shell-go')}</span>
            <Keys of="app.palette" />
          </>
        )}
      </button>

      <ul className="flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto px-2 py-0.5">
        {shown.map(({ place, route }, n) => (
          <Entry
            key={place.name}
            place={place}
            to={route.to}
            apart={n > 0 && place.group !== shown[n - 1]?.place.group}
            folded={folded}
          />
        ))}
      </ul>

      {folded && roomy && (
        <div className="flex justify-center pb-1">
          <IconButton
            label={t('shell-unfold')}
            icon={PanelLeftOpen}
            onClick={() => fold(false)}
            className="text-faint"
          />
        </div>
      )}
      <SyncFoot folded={folded} />
    </nav>
  )
}

type EntryProps = { place: Place; to: LinkProps['to']; apart: boolean; folded: boolean }

function Entry({ place: { name, label: words, icon: Icon, Count }, to, apart, folded }: EntryProps) {
  const label = useT()(words)
  return (
    <li className={apart ? 'mt-1.5 border-t border-line pt-1.5' : undefined}>
      <Link
        to={to}
        data-testid={`nav-${name}`}
        title={folded ? label : undefined}
        aria-label={folded ? label : undefined}
        activeOptions={{ exact: to === '/', includeSearch: false }}
        className={cx(
          'relative flex h-8 items-center gap-2.5 rounded-md text-quiet transition-colors duration-100 hover:bg-hover hover:text-ink',
          folded ? 'justify-center' : 'px-2',
        )}
        activeProps={{ className: 'bg-accent-soft! text-accent-text! font-medium' }}
      >
        <Icon aria-hidden className="size-4 shrink-0" />
        {!folded && <span className="flex-1">{label}</span>}
        {Count && <Count folded={folded} />}
      </Link>
    </li>
  )
}
