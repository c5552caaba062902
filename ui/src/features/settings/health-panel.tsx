/** Runs the health checks on request. */
import { useMutation } from '@tanstack/react-query'
import { HeartPulse } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { Checks } from './hub/checks'

export function HealthPanel() {
  const t = useT()
  const host = useHost()
  const look = useMutation({ mutationFn: () => host.doctor() })
  return (
    <Panel title={t('health-title')}>
      <div className="flex flex-col gap-3 p-4">
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-56 flex-1 text-quiet">{t('health-text')}</p>
          <Button icon={HeartPulse} pending={look.isPending} onClick={() => look.mutate()} data-testid="health-check">
            {t('do-check-now')}
          </Button>
        </div>
        {look.data && <Checks checks={look.data} label={t('health-title')} testId="health-checks" />}
        {look.error && <Notice kind="bad">{t.say(ApiError.from(look.error).said)}</Notice>}
      </div>
    </Panel>
  )
}
