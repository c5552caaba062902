/** A field's title and what is said of it, as the history and the queue list them. */
import type { ReactNode } from 'react'

type Props = { title: string; children: ReactNode; action?: ReactNode }

export function FieldLine({ title, children, action }: Props) {
  return (
    <li className="group flex min-h-6 items-start gap-2">
      <span className="w-28 shrink-0 truncate text-quiet" title={title}>
        {title}
      </span>
      <span className="selectable min-w-0 flex-1 break-words">{children}</span>
      {action}
    </li>
  )
}
