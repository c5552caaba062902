/** A menu behind a button. Its popup is inside the main landmark, as accessibility rules ask. */
import { Menu as Base } from '@base-ui/react/menu'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement, ReactNode, RefObject } from 'react'
import { cx } from './cx'

// Looked up when a menu opens, because the shell is not mounted when this module loads.
const screen: RefObject<HTMLElement | null> = {
  get current() {
    return document.getElementById('main')
  },
}

export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={screen}>
        <Base.Positioner align="end" sideOffset={4} className="z-50 outline-none">
          <Base.Popup className="min-w-44 rounded-lg border border-line bg-surface p-1 shadow-lift outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

type ItemProps = {
  icon: LucideIcon
  onClick: () => void
  /** Why it is disabled; enabled when absent. */
  blocked?: string | null
  danger?: boolean
  testId?: string
  children: string
}

export function MenuItem({ icon: Icon, onClick, blocked, danger, testId, children }: ItemProps) {
  return (
    <Base.Item
      onClick={onClick}
      disabled={Boolean(blocked)}
      title={blocked ?? undefined}
      data-testid={testId}
      className={cx(
        'flex h-8 items-center gap-2 rounded pr-3 pl-2 outline-none data-[disabled]:text-faint data-[highlighted]:bg-hover',
        danger && 'text-bad',
      )}
    >
      <Icon aria-hidden className={cx('size-4', !danger && 'text-faint')} />
      {children}
    </Base.Item>
  )
}

export const MenuLine = () => <Base.Separator className="my-1 h-px bg-line" />
