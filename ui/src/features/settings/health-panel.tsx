/** Runs the health checks on request. */
import { useMutation } from '@tanstack/react-query'
import { HeartPulse } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { useHost } from '@/core/host-context'
import { Checks } from './checks'

export function HealthPanel() {
  const host = useHost()
  const look = useMutation({ mutationFn: () => host.doctor() })
  return (
    <Panel title="Health">
      <div className="flex flex-col gap-3 p-4">
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-56 flex-1 text-quiet">
            Checks the database, the queue, the keyring and the way to the hub. Nothing is changed.
          </p>
          <Button icon={HeartPulse} pending={look.isPending} onClick={() => look.mutate()} data-testid="health-check">
            Check now
          </Button>
        </div>
        {look.data && <Checks checks={look.data} label="Health" testId="health-checks" />}
        {look.error && <Notice kind="bad">{look.error.message}</Notice>}
      </div>
    </Panel>
  )
}
