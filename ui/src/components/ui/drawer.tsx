/** A modal panel at the right edge of the window, 500 px wide. */
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Layer } from '@/core/commands'
import { useT } from '@/core/l10n'
import { IconButton } from './button'
import { cx } from './cx'
import { firstField, backdrop } from './dialog'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** A line under the title, e.g. when the record was changed. */
  note?: ReactNode
  /** Beside the title. */
  action?: ReactNode
  /** What gets the focus on closing; by default whatever had it before. */
  returnTo?: () => HTMLElement | null
  children: ReactNode
}

export function Drawer({ open, onClose, title, note, action, returnTo, children }: Props) {
  const t = useT()
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        {/* In a wide window the list beside it stays readable. */}
        <Base.Backdrop className={cx(backdrop, 'min-[1100px]:bg-transparent')} />
        <Layer there={open}>
          <Base.Popup
            ref={popup}
            // Content that is still loading takes the focus itself later; until then the panel has it, not its close button.
            initialFocus={() => firstField(popup.current) ?? popup.current}
            finalFocus={returnTo}
            className="fixed inset-y-0 right-0 z-50 flex w-[500px] max-w-[calc(100vw-3rem)] flex-col border-l border-line bg-surface shadow-lift outline-none transition duration-150 ease-out data-[starting-style]:translate-x-4 data-[starting-style]:opacity-0"
          >
            <div className="flex items-start gap-3 border-b border-line px-5 py-3">
              <div className="min-w-0 flex-1">
                <Base.Title className="truncate text-head font-semibold">{title}</Base.Title>
                {note && <div className="text-small text-faint">{note}</div>}
              </div>
              {action}
              <Base.Close
                render={<IconButton label={t('do-close')} icon={X} className="-mr-2" data-testid="drawer-close" />}
              />
            </div>
            {children}
          </Base.Popup>
        </Layer>
      </Base.Portal>
    </Base.Root>
  )
}
