/** Buttons: primary for a screen's main action, quiet for minor ones, danger for what is hard to undo. */
import { LoaderCircle, type LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type CommandId, printed, useKeys } from '@/core/commands'
import { cx } from './cx'

const variants = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-hover',
  plain: 'border border-line-strong bg-surface text-ink hover:bg-hover',
  quiet: 'text-quiet hover:bg-hover hover:text-ink',
  danger: 'border border-line-strong bg-surface text-bad hover:border-bad hover:bg-bad-soft',
} as const

type Props = ComponentProps<'button'> & {
  variant?: keyof typeof variants
  icon?: LucideIcon
  /** Shows a spinner and ignores presses. Unlike `disabled`, it keeps the focus. */
  pending?: boolean
  small?: boolean
  /** What the button does: its keys are told by the tooltip and to screen readers. */
  command?: CommandId
}

/** Returns how a command's keys are told on its button. */
function useKeyHint(command: CommandId | undefined) {
  const keys = useKeys()
  const first = command && keys(command)[0]
  return first ? printed(first) : undefined
}

export function Button({
  variant = 'plain',
  icon: Icon,
  pending,
  small,
  className,
  children,
  onClick,
  disabled,
  type = 'button',
  command,
  title,
  ...rest
}: Props) {
  const keys = useKeyHint(command)
  const Shown = pending ? LoaderCircle : Icon
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled}
      title={[title, keys].filter(Boolean).join(' · ') || undefined}
      aria-keyshortcuts={keys}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (e) => e.preventDefault() : onClick}
      className={cx(
        'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors duration-100',
        small ? 'h-7 px-2 text-small' : 'h-8 px-3',
        disabled ? 'border border-line bg-sunken text-faint' : variants[variant],
        className,
      )}
    >
      {Shown && <Shown aria-hidden className={cx('size-4 shrink-0', pending && 'animate-spin')} />}
      {children}
    </button>
  )
}

/** A square button with an icon only; `label` is its accessible name. */
export function IconButton({
  label,
  icon: Icon,
  className,
  command,
  ...rest
}: ComponentProps<'button'> & { label: string; icon: LucideIcon; command?: CommandId }) {
  const keys = useKeyHint(command)
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={keys ? `${label} · ${keys}` : label}
      {...rest}
      className={cx(
        'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-quiet hover:bg-hover hover:text-ink',
        className,
      )}
    >
      <Icon aria-hidden className="size-4" />
    </button>
  )
}
