/** Drawn over a field with an amount while the counter is private, unless somebody has gone to it: dots that tell nothing of its length. */
import { DOTS } from '@/core/privacy'
import { cx } from './cx'

/**
 * What the field itself needs. Its text is drawn with no colour, because a password's dots would be as many as its digits; the empty
 * placeholder tells a field that holds something from one that does not.
 */
export const asPrivate = (hidden: boolean) => (hidden ? { 'data-private': true, placeholder: ' ' } : {})

/** Stands right after the field, which is a `peer`. */
export function PrivateDots({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cx(
        'pointer-events-none absolute inset-y-0 flex items-center text-faint peer-placeholder-shown:hidden peer-focus:hidden',
        className,
      )}
    >
      {DOTS}
    </span>
  )
}
