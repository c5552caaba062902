/** Labelled inputs with a hint and an error. */
import { ChevronDown, CircleAlert } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { useT } from '@/core/l10n'
import { privacy } from '@/core/privacy'
import { cx } from './cx'
import { asPrivate, PrivateDots } from './private-dots'

export const control =
  'w-full rounded-md border bg-surface px-2.5 text-ink transition-colors duration-100 hover:border-quiet focus-visible:outline-offset-0 disabled:bg-sunken disabled:text-quiet'
const edge = (error?: string) => (error ? 'border-bad' : 'border-edge')

type FrameProps = {
  label: string
  hint?: ReactNode
  error?: string
  required?: boolean
  className?: string
}
type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; 'aria-required'?: true }

function Frame({
  label,
  hint,
  error,
  required,
  className,
  children,
}: FrameProps & { children: (wiring: Wiring) => ReactNode }) {
  const t = useT()
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={cx('flex min-w-0 flex-col gap-1', className)}>
      <label htmlFor={id} className="text-small font-medium text-quiet">
        {label}
        {required && <span className="text-faint"> · {t('mark-required')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="flex items-start gap-1 text-small text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-faint">
          {hint}
        </p>
      )}
    </div>
  )
}

type InputProps = Omit<ComponentProps<'input'>, 'prefix'> &
  FrameProps & {
    /** A sign drawn inside, before what is typed. */
    sign?: string
    /** A unit drawn inside, after what is typed. */
    unit?: string
  }

export function TextField({ label, hint, error, required, className, sign, unit, ...input }: InputProps) {
  const hidden = privacy.use() && sign === '₹'
  return (
    <Frame {...{ label, hint, error, required, className }}>
      {(wiring) => (
        <div className="relative">
          {sign && (
            <span aria-hidden className="absolute inset-y-0 left-2.5 flex items-center text-faint">
              {sign}
            </span>
          )}
          <input
            autoComplete="off"
            spellCheck={false}
            {...input}
            {...wiring}
            {...asPrivate(hidden)}
            className={cx(
              'peer',
              control,
              edge(error),
              'h-8',
              sign && 'pl-6',
              unit && 'pr-12',
              input.inputMode === 'decimal' && 'tabular text-right',
            )}
          />
          {hidden && (
            <PrivateDots className={input.inputMode === 'decimal' ? (unit ? 'right-12' : 'right-2.5') : 'left-6'} />
          )}
          {unit && (
            <span aria-hidden className="absolute inset-y-0 right-2.5 flex items-center text-faint">
              {unit}
            </span>
          )}
        </div>
      )}
    </Frame>
  )
}

export function TextArea({
  label,
  hint,
  error,
  required,
  className,
  ...input
}: ComponentProps<'textarea'> & FrameProps) {
  return (
    <Frame {...{ label, hint, error, required, className }}>
      {(wiring) => <textarea rows={3} {...input} {...wiring} className={cx(control, edge(error), 'resize-y py-1.5')} />}
    </Frame>
  )
}

export function SelectField({
  label,
  hint,
  error,
  required,
  className,
  children,
  ...input
}: ComponentProps<'select'> & FrameProps) {
  return (
    <Frame {...{ label, hint, error, required, className }}>
      {(wiring) => (
        <Select {...input} {...wiring} className={edge(error)}>
          {children}
        </Select>
      )}
    </Frame>
  )
}

/** The choice itself, for a table whose heads say what it is. */
export function Select({ narrow, className, children, ...input }: ComponentProps<'select'> & { narrow?: boolean }) {
  return (
    <div className="relative">
      <select
        {...input}
        className={cx(control, 'h-8 appearance-none', narrow ? 'pr-6 pl-2 text-small' : 'pr-8', className)}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className={cx('pointer-events-none absolute top-2 size-4 text-faint', narrow ? 'right-1.5' : 'right-2')}
      />
    </div>
  )
}
