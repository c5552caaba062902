/** Every compared table: the rows on both sides, by branch if there are several streams. */
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { tablesLabel } from '@/components/sync/table-labels'
import { Panel } from '@/components/ui/page'
import { formatCount } from '@/core/amount'
import { useT } from '@/core/l10n'
import type { TableResult, Verification } from '@/core/types'
import { streamLabel } from './consistency-text'

export function ProofTable({ run }: { run: Verification }) {
  const t = useT()
  return (
    <Panel title={t('check-compared')}>
      <table className="tabular w-full">
        <thead className="text-small text-faint">
          <tr className="border-b border-line">
            <th className="py-1.5 pl-4 text-left font-medium">{t('check-col-table')}</th>
            <th className="text-right font-medium">{t('check-col-here')}</th>
            <th className="pl-3 text-right font-medium">{t('check-col-hub')}</th>
            <th className="w-36 pr-4 pl-6 text-left font-medium">{t('check-col-result')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {run.tables.map((table) => (
            <Rows key={table.table} proof={table} />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Rows({ proof }: { proof: TableResult }) {
  const t = useT()
  const streams = proof.streams.length > 1 ? proof.streams : []
  return (
    <>
      <tr>
        <td className="py-1.5 pl-4">{tablesLabel(t, proof.table)}</td>
        <td className="text-right">{formatCount(proof.local_count)}</td>
        <td className="pl-3 text-right">{formatCount(proof.hub_count)}</td>
        <td className="pr-4 pl-6">
          <Verdict proof={proof} />
        </td>
      </tr>
      {streams.map((stream) => (
        <tr key={stream.stream} className="text-small text-quiet">
          <td className="py-1 pl-8">{streamLabel(t, stream)}</td>
          <td className="text-right">{formatCount(stream.local_count)}</td>
          <td className="pl-3 text-right">{formatCount(stream.hub_count)}</td>
          <td className="pr-4 pl-6">{t(stream.equal ? 'check-equal' : 'check-differs')}</td>
        </tr>
      ))}
    </>
  )
}

function Verdict({ proof: { open, differing, equal } }: { proof: TableResult }) {
  const t = useT()
  const [Icon, look] = equal ? [CircleCheck, 'text-ok'] : [TriangleAlert, 'text-warn']
  const words = equal
    ? differing > 0
      ? t('check-run-right', { count: differing })
      : t('check-equal')
    : t('check-run-differ', { count: open })
  return (
    <span className={`inline-flex items-center gap-1.5 ${look}`}>
      <Icon aria-hidden className="size-4" />
      {words}
    </span>
  )
}
