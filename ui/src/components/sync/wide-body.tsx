/** A scrolling body as wide as the screen's head; what is in it lays itself out by the body's width, not the window's. */
import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

/** Two columns of cards where there is room for two. */
export const cardColumns = 'grid grid-cols-1 items-start gap-2.5 @[75rem]:grid-cols-2'

type Props = {
  children: ReactNode
  className?: string
  /** Makes the body itself focusable under this name, for content without focusable elements: keys must be able to scroll it. */
  label?: string
}

export function WideBody({ children, className, label }: Props) {
  const alone = label ? { role: 'region', 'aria-label': label, tabIndex: 0 } : undefined
  return (
    <div {...alone} className="@container min-h-0 flex-1 overflow-y-auto px-5 pb-6 -outline-offset-2">
      <div className={cx('flex flex-col gap-4 pt-px', className)}>{children}</div>
    </div>
  )
}
