/** The newest sessions, with repeats folded. */
import { foldSessions } from '@/components/sync/fold-sessions'
import { FoldedLine } from '@/components/sync/session-line'
import { cx } from '@/components/ui/cx'
import { useT } from '@/core/l10n'
import { useSyncLog } from '@/core/queries'

/** The same number as the log's own tab asks for, so that both read one answer. */
const SESSIONS = 200
const SHOWN = 30

export function RecentLog({ className }: { className?: string }) {
  const t = useT()
  const log = useSyncLog(SESSIONS).data
  if (!log || log.length === 0) return null
  return (
    <section
      aria-label={t('log-label')}
      className={cx('min-h-0 flex-col overflow-hidden rounded-lg border border-line bg-surface', className)}
    >
      <h2 className="border-b border-line px-4 py-2.5 font-semibold">{t('log-label')}</h2>
      <div role="region" aria-label={t('log-list')} tabIndex={0} className="overflow-y-auto -outline-offset-2">
        <ul className="divide-y divide-line">
          {foldSessions(log)
            .slice(0, SHOWN)
            .map((fold) => (
              <FoldedLine key={fold.line.id} fold={fold} brief />
            ))}
        </ul>
      </div>
    </section>
  )
}
