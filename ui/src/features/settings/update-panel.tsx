/** The running version and any update, which is installed only on request. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { RefreshCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import { ago } from '@/core/time'
import { useNow } from '@/core/use-now'

export function UpdatePanel() {
  const host = useHost()
  const client = useQueryClient()
  const now = useNow()
  const t = useT()
  const update = useQuery({ queryKey: keys.update, queryFn: () => host.updateStatus(), staleTime: Infinity }).data
  const look = useMutation({
    mutationFn: () => host.checkForUpdate(),
    onSuccess: (found) => client.setQueryData(keys.update, found),
  })
  const install = useMutation({ mutationFn: () => host.installUpdate() })
  const problem = install.error?.message ?? look.error?.message ?? update?.error
  return (
    <Panel title="Updates">
      <div className="flex flex-col gap-3 p-4">
        <div className="flex flex-wrap items-center gap-3">
          <div className="min-w-56 flex-1">
            <p className="font-medium">
              {update?.available ? `Version ${update.available.version} is ready` : 'This is the newest version known'}
            </p>
            <p className="text-quiet">
              {update?.checked_at ? `Checked ${ago(update.checked_at, now)}.` : 'Not checked yet.'} Your work is kept
              when Branchline starts again.
            </p>
          </div>
          <Button icon={RefreshCw} pending={look.isPending} onClick={() => look.mutate()}>
            Check now
          </Button>
          {update?.available && (
            <Button variant="primary" pending={install.isPending} onClick={() => install.mutate()}>
              Install and start again
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
