/** Progress of the long operation under way: how far, how fast, how long still, and a Stop button. */
import { useMutation } from '@tanstack/react-query'
import { Square } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import { ProgressBar } from './progress-bar'
import { paceText, progressText } from './status-text'

type Props = {
  /** Shown until there is a count. */
  label: string
  /** Omits the count where the screen shows it already. */
  quiet?: boolean
  className?: string
}

export function StepLine({ label, quiet, className }: Props) {
  const t = useT()
  const host = useHost()
  const progress = useStatus().data?.progress ?? null
  const stop = useMutation({ mutationFn: () => host.cancelOperation() })
  const words = progress ? progressText(t, progress) : label
  const pace = progress ? paceText(t, progress) : null
  return (
    <div data-testid="step-line" className={cx('flex items-center gap-4', className)}>
      <div className="min-w-0 flex-1">
        <ProgressBar done={progress?.done ?? 0} total={progress?.total ?? null} label={words} />
        <p className="tabular mt-1.5 flex min-h-[1lh] flex-wrap justify-between gap-x-4 text-small text-quiet">
          <span>{progress?.stopping ? t('step-stopping') : quiet ? '' : words}</span>
          {pace && !progress?.stopping && <span className="text-faint">{pace}</span>}
        </p>
      </div>
      <Button
        small
        icon={Square}
        pending={progress?.stopping || stop.isPending}
        title={t('step-stop-means')}
        data-testid="step-stop"
        onClick={() => stop.mutate()}
      >
        {t('step-stop')}
      </Button>
    </div>
  )
}
