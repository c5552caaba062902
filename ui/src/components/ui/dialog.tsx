/** A modal dialog. Esc and the close button cancel it. */
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Layer } from '@/core/commands'
import { useT } from '@/core/l10n'
import { Button, IconButton } from './button'
import { cx } from './cx'

export const backdrop =
  'fixed inset-0 z-40 bg-backdrop transition-opacity duration-150 data-[ending-style]:opacity-0 data-[starting-style]:opacity-0'

const FIELDS = 'input:enabled, select:enabled, textarea:enabled'

/** Returns the element marked `data-focus`, or else the first field. */
export const firstField = (part: HTMLElement | null) =>
  part?.querySelector<HTMLElement>('[data-focus]') ?? part?.querySelector<HTMLElement>(FIELDS) ?? null

/** Returns where the focus starts: `data-focus`, the first field, or else the cancel button. */
const firstStop = (popup: HTMLElement | null): HTMLElement | true =>
  firstField(popup) ?? popup?.querySelector<HTMLElement>('[data-cancel]') ?? true

type Props = {
  open: boolean
  onClose: () => void
  title: string
  /** Text under the title. */
  text?: ReactNode
  wide?: boolean
  /** Gives the focus where it belongs on closing; by default whatever had it before gets it. */
  returnFocus?: () => void
  children?: ReactNode
}

export function Dialog({ open, onClose, title, text, wide, returnFocus, children }: Props) {
  const t = useT()
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Layer there={open}>
          <Base.Popup
            ref={popup}
            initialFocus={() => firstStop(popup.current)}
            finalFocus={
              returnFocus &&
              (() => {
                returnFocus()
                return false
              })
            }
            className={cx(
              'fixed top-[12vh] left-1/2 z-50 flex max-h-[80vh] w-[calc(100vw-2rem)] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-lift transition duration-150 ease-out',
              'data-[ending-style]:translate-y-1 data-[ending-style]:opacity-0 data-[starting-style]:translate-y-1 data-[starting-style]:opacity-0',
              wide ? 'max-w-3xl' : 'max-w-md',
            )}
          >
            <div className="flex items-start gap-3 px-5 pt-4">
              <Base.Title className="flex-1 pt-0.5 text-head font-semibold">{title}</Base.Title>
              <Base.Close render={<IconButton label={t('do-close')} icon={X} className="-mr-2" />} />
            </div>
            <div className="flex min-h-0 flex-col overflow-y-auto px-5 pb-5">
              {text && (
                <Base.Description className="mt-1 text-quiet" render={<div />}>
                  {text}
                </Base.Description>
              )}
              {children}
            </div>
          </Base.Popup>
        </Layer>
      </Base.Portal>
    </Base.Root>
  )
}

/** The buttons of a dialog: cancel first, the action last. */
export function DialogActions({
  children,
  onCancel,
  cancel,
}: {
  children: ReactNode
  onCancel: () => void
  /** What the cancel button says, if not "Cancel". */
  cancel?: string
}) {
  const t = useT()
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-2">
      <Button onClick={onCancel} data-cancel>
        {cancel ?? t('do-cancel')}
      </Button>
      {children}
    </div>
  )
}
