/** Empty, loading and error states of a screen. */
import { CircleAlert, type LucideIcon, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { ApiError } from '@/core/error'
import { useT } from '@/core/l10n'
import { Button } from './button'
import { cx } from './cx'

export function Empty({
  icon: Icon,
  title,
  children,
  action,
}: {
  icon: LucideIcon
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center px-6 py-12 text-center">
      <div className="mb-3 flex size-11 items-center justify-center rounded-full bg-accent-soft text-accent-text">
        <Icon aria-hidden className="size-5" />
      </div>
      <p className="text-head font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-md text-balance text-quiet">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}

/** Shows the error's message, and a button to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useT()
  return (
    <div role="alert" className="flex flex-1 flex-col items-center justify-center px-6 py-12 text-center">
      <div className="mb-3 flex size-11 items-center justify-center rounded-full bg-bad-soft text-bad">
        <CircleAlert aria-hidden className="size-5" />
      </div>
      <p className="text-head font-semibold">{t('failure-title')}</p>
      <p className="selectable mt-1 max-w-md text-quiet">{t.say(ApiError.from(error).said)}</p>
      {retry && (
        <Button className="mt-4" icon={RotateCw} onClick={retry}>
          {t('do-retry')}
        </Button>
      )}
    </div>
  )
}

/** A grey bar in place of text that is being loaded. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx('block h-3 animate-[breathe_1.6s_ease-in-out_infinite] rounded bg-line', className)}
    />
  )
}

/** A few skeleton rows; screen readers hear that it is loading. */
export function Loading({ rows = 5 }: { rows?: number }) {
  const t = useT()
  return (
    <div role="status" className="flex flex-col gap-4 p-5">
      <span className="sr-only">{t('loading')}</span>
      {Array.from({ length: rows }, (_, i) => (
        <Skeleton key={i} className={i % 2 ? 'w-2/3' : 'w-1/2'} />
      ))}
    </div>
  )
}
