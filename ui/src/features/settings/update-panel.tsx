/** The running version and any update, which is installed only on request. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { RefreshCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { ago } from '@/core/time'
import { useNow } from '@/core/use-now'

export function UpdatePanel() {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  const update = useQuery({ queryKey: keys.update, queryFn: () => host.updateStatus(), staleTime: Infinity }).data
  const look = useMutation({
    mutationFn: () => host.checkForUpdate(),
    onSuccess: (found) => client.setQueryData(keys.update, found),
  })
  const install = useMutation({ mutationFn: () => host.installUpdate() })
  const failed = install.error ?? look.error
  const problem = failed ? ApiError.from(failed).said : update?.error
  return (
    <Panel title={t('updates-title')}>
      <div className="flex flex-col gap-3 p-4">
        <div className="flex flex-wrap items-center gap-3">
          <div className="min-w-56 flex-1">
            <p className="font-medium">
              {update?.available ? t('updates-ready', { version: update.available.version }) : t('updates-newest')}
            </p>
            <p className="text-quiet">
              <Checked at={update?.checked_at ?? null} /> {t('updates-kept')}
            </p>
          </div>
          <Button icon={RefreshCw} pending={look.isPending} onClick={() => look.mutate()}>
            {t('do-check-now')}
          </Button>
          {update?.available && (
            <Button variant="primary" pending={install.isPending} onClick={() => install.mutate()}>
              {t('updates-install')}
            </Button>
          )}
        </div>
        {update?.available?.notes && (
          <p className="selectable whitespace-pre-line text-quiet">{update.available.notes}</p>
        )}
        {problem && <Notice kind="warn">{t.say(problem)}</Notice>}
      </div>
    </Panel>
  )
}

function Checked({ at }: { at: number | null }) {
  const t = useT()
  const now = useNow()
  return <>{at === null ? t('updates-unchecked') : t('updates-checked', { when: ago(at, now) })}</>
}
