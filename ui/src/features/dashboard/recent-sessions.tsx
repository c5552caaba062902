/** The last sync sessions, newest first, with repeats folded. */
import { foldSessions } from '@/components/sync/fold-sessions'
import { FoldedLine } from '@/components/sync/session-line'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useT } from '@/core/l10n'
import { useSyncLog } from '@/core/queries'

/** Fetched to fill the few lines: an idle night alone is a hundred sessions. */
const LOOKED_THROUGH = 200
const SHOWN = 5

export function RecentSessions({ toLog }: { toLog: () => void }) {
  const t = useT()
  const { data, error, refetch } = useSyncLog(LOOKED_THROUGH)
  return (
    <Panel
      title={t('sessions-title')}
      action={
        <Button small variant="quiet" onClick={toLog}>
          {t('sessions-all')}
        </Button>
      }
    >
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Loading rows={3} />
      ) : data.length === 0 ? (
        <p className="px-4 py-5 text-quiet">{t('sessions-none')}</p>
      ) : (
        // As high as a full list, so that nothing below it moves while it fills; a log grows at its head.
        <ul data-log className="min-h-46 divide-y divide-line">
          {foldSessions(data)
            .slice(0, SHOWN)
            .map((fold) => (
              <FoldedLine key={fold.line.id} fold={fold} />
            ))}
        </ul>
      )}
    </Panel>
  )
}
