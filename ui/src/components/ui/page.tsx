/** The header of a screen, and the panels below it. */
import type { ReactNode } from 'react'
import { cx } from './cx'

type HeadProps = {
  title: string
  note?: ReactNode
  children?: ReactNode
  /** The button that stays beside the title, however many rows the rest needs. */
  primary?: ReactNode
}

export function PageHead({ title, note, children, primary }: HeadProps) {
  const name = (
    <div className={cx('flex min-w-0 items-baseline gap-2', primary ? 'shrink-0 py-0.5' : 'mr-auto')}>
      <h1 className="text-title font-semibold tracking-tight">{title}</h1>
      {note && <span className="tabular truncate text-faint">{note}</span>}
    </div>
  )
  if (primary)
    return (
      <header className="flex min-h-14 shrink-0 items-start gap-x-3 px-5 py-3">
        {name}
        <div className="flex min-w-0 flex-1 flex-wrap items-center justify-end gap-x-3 gap-y-2">{children}</div>
        {primary}
      </header>
    )
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 px-5 py-3">
      {name}
      {children}
    </header>
  )
}

export function Panel({
  title,
  action,
  children,
  className,
}: {
  title?: string
  action?: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <section className={cx('rounded-lg border border-line bg-surface', className)}>
      {title && (
        <div className="flex h-10 items-center gap-2 border-b border-line px-4">
          <h2 className="flex-1 font-semibold">{title}</h2>
          {action}
        </div>
      )}
      {children}
    </section>
  )
}

type BodyProps = {
  children: ReactNode
  narrow?: boolean
  /** Makes the body itself focusable under this name, for content without focusable elements: keys must be able to scroll it. */
  label?: string
}

/** A scrolling column of panels with a readable maximum width. */
export function PageBody({ children, narrow, label }: BodyProps) {
  const alone = label ? { role: 'region', 'aria-label': label, tabIndex: 0 } : undefined
  return (
    <div {...alone} className="min-h-0 flex-1 overflow-y-auto px-5 pb-6 -outline-offset-2">
      <div className={cx('flex flex-col gap-4', narrow ? 'max-w-2xl' : 'max-w-6xl')}>{children}</div>
    </div>
  )
}
