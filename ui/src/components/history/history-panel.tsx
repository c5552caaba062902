/** A record's history, newest first, field by field: who, where and when, and what won over what. */
import { History, LoaderCircle } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { ago } from '@/core/time'
import type { RecordRef } from '@/core/types'
import { useUndo } from '@/core/undo'
import { useNow } from '@/core/use-now'
import { Entry } from './entry'
import { caveat, present } from './history-text'
import { useHistory, usePutBack } from './queries'

type Props = {
  record: RecordRef
  /** Whether earlier values can be put back from here. */
  editable: boolean
}

export function HistoryPanel({ record, editable }: Props) {
  const t = useT()
  const host = useHost()
  const undo = useUndo()
  const history = useHistory(record)
  const putting = usePutBack(record)
  const now = useNow()
  const { entries, newest } = history

  if (!entries || !newest)
    return history.error ? <Failure error={history.error} retry={history.retry} /> : <Loading rows={8} />

  const held = present(entries)
  const putBack = (field: string, title: string, words: string, value: string) => {
    if (putting.isPending) return
    const before = held.get(field)
    putting.mutate(
      { field, value },
      {
        onSuccess: () => {
          const done = t('history-put-back-done', { field: title, value: words })
          if (before === undefined) toast.success(done)
          else undo.offer(done, () => host.putBack(record, field, before))
        },
        onError: (error) => toast.error(t.say(ApiError.from(error).said)),
      },
    )
  }
  const words = history.asking ? null : caveat(t, newest, (at) => ago(at, now))

  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4" data-testid="history">
      {history.asking && (
        <p role="status" className="mb-3 flex items-center gap-2 text-small text-faint">
          <LoaderCircle aria-hidden className="size-3.5 animate-spin" />
          {t('history-asking')}
        </p>
      )}
      {words && (
        <Notice kind="info" className="mb-4" testId="history-caveat">
          {words}
        </Notice>
      )}
      {entries.length === 0 && !history.asking ? (
        <Empty icon={History} title={t('history-empty')}>
          {t('history-empty-text')}
        </Empty>
      ) : (
        <ol className="flex flex-col">
          {entries.map((entry, index) => (
            <Entry
              key={entry.hlc}
              entry={entry}
              last={index === entries.length - 1}
              present={held}
              onPutBack={editable ? putBack : undefined}
            />
          ))}
        </ol>
      )}
      {history.error && (
        <Notice kind="warn" className="mt-2">
          {t.say(ApiError.from(history.error).said)}
        </Notice>
      )}
      {history.older && (
        <div className="mt-2 flex justify-center">
          <Button onClick={history.older} pending={history.fetching} data-testid="history-older">
            {t('history-older')}
          </Button>
        </div>
      )}
    </div>
  )
}
