/** One word about a row. The colour repeats the word and never replaces it. */
import type { ReactNode } from 'react'
import { cx } from './cx'

export type Tone = 'grey' | 'accent' | 'ok' | 'warn' | 'bad'

const tones: Record<Tone, string> = {
  grey: 'bg-sunken text-quiet',
  accent: 'bg-accent-soft text-accent-text',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
}

export function Badge({ tone = 'grey', children, title }: { tone?: Tone; children: ReactNode; title?: string }) {
  return (
    <span
      title={title}
      className={cx(
        'inline-flex h-5 shrink-0 items-center gap-1 rounded px-1.5 text-tiny font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}
