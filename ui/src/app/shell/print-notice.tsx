/** A quiet sign that a paper waits for a person, or for a printer that does not answer. */
import { Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { isStuck, usePrintJobs } from '@/components/print/queries'
import { useT } from '@/core/l10n'

export function PrintNotice({ narrow }: { narrow: boolean }) {
  const t = useT()
  const stuck = (usePrintJobs().data ?? []).filter(isStuck).length
  if (stuck === 0) return null
  const words = t('print-stuck', { count: stuck })
  return (
    <Link
      to="/settings"
      search={{ tab: 'printers' }}
      title={words}
      data-testid="print-stuck"
      className="flex h-7 shrink-0 items-center gap-1.5 rounded-md px-2 text-warn hover:bg-hover"
    >
      <Printer aria-hidden className="size-4 shrink-0" />
      <span className={narrow ? 'sr-only' : undefined}>{words}</span>
    </Link>
  )
}
