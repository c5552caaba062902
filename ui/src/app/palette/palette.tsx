/** The command palette: screens, commands of the screen below it, and records that match the text. */
import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { backdrop } from '@/components/ui/dialog'
import { initialFocus, isFocusFree } from '@/components/ui/focus'
import { isCovered, Layer } from '@/core/commands'
import { useT } from '@/core/l10n'
import { Choices } from './choices'
import type { Way } from './use-choices'

type Props = { open: boolean; onClose: () => void }

export function Palette({ open, onClose }: Props) {
  const t = useT()
  const chosen = useRef<Way | null>(null)
  const choose = (way: Way) => {
    chosen.current = way
    onClose()
  }
  /** Decides the focus on closing: a place gives it to the new screen, a command leaves it where it was, unless something opened. */
  const leave = () => {
    const way = chosen.current
    chosen.current = null
    if (way === null) return true
    if (isCovered()) return false
    if (way === 'place') return initialFocus()
    // What had the focus may have gone with what the command did.
    setTimeout(() => isFocusFree() && initialFocus()?.focus())
    return true
  }
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Layer there={open}>
          <Base.Popup
            finalFocus={leave}
            className="fixed top-[12vh] left-1/2 z-50 w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden rounded-lg border border-line bg-surface shadow-lift"
          >
            <Base.Title className="sr-only">{t('command-palette')}</Base.Title>
            <Choices onChoose={choose} />
          </Base.Popup>
        </Layer>
      </Base.Portal>
    </Base.Root>
  )
}
