/** Earlier checks, newest first; choosing one shows it. */
import { cx } from '@/components/ui/cx'
import { Panel } from '@/components/ui/page'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { Verification } from '@/core/types'
import { askerText, runText, tone } from './consistency-text'

type Props = { runs: Verification[]; shown: number; onShow: (id: number) => void }

export function RunList({ runs, shown, onShow }: Props) {
  const t = useT()
  return (
    <Panel title={t('check-runs')}>
      <ul aria-label={t('check-runs')} className="max-h-96 divide-y divide-line overflow-y-auto">
        {runs.map((run) => {
          const { icon: Icon, look } = tone(run)
          return (
            <li key={run.id}>
              <button
                type="button"
                aria-current={run.id === shown || undefined}
                onClick={() => onShow(run.id)}
                data-testid="check-run"
                className={cx(
                  'flex w-full items-center gap-2.5 px-4 py-2 text-left -outline-offset-2 hover:bg-hover',
                  run.id === shown && 'bg-sunken',
                )}
              >
                <Icon aria-hidden className={`size-4 shrink-0 ${look}`} />
                <span className="min-w-0 flex-1">
                  <span className="tabular block font-medium">{runText(t, run)}</span>
                  <span className="tabular block truncate text-small text-quiet">
                    {moment(run.started_at)} · {askerText(t, run)}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
