/** Every compared table: the rows on both sides, by branch if there are several streams. */
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { tablesLabel } from '@/components/sync/table-labels'
import { Panel } from '@/components/ui/page'
import { formatCount } from '@/core/amount'
import type { TableResult, Verification } from '@/core/types'
import { streamLabel } from './consistency-text'

export function ProofTable({ run }: { run: Verification }) {
  return (
    <Panel title="Compared">
      <table className="tabular w-full">
        <thead className="text-small text-faint">
          <tr className="border-b border-line">
            <th className="py-1.5 pl-4 text-left font-medium">Table</th>
            <th className="text-right font-medium">Here</th>
            <th className="pl-3 text-right font-medium">Hub</th>
            <th className="w-36 pr-4 pl-6 text-left font-medium">Result</th>
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
  const streams = proof.streams.length > 1 ? proof.streams : []
  return (
    <>
      <tr>
        <td className="py-1.5 pl-4">{tablesLabel(proof.table)}</td>
        <td className="text-right">{formatCount(proof.local_count)}</td>
        <td className="pl-3 text-right">{formatCount(proof.hub_count)}</td>
        <td className="pr-4 pl-6">
          <Verdict proof={proof} />
        </td>
      </tr>
      {streams.map((stream) => (
        <tr key={stream.stream} className="text-small text-quiet">
          <td className="py-1 pl-8">{streamLabel(stream)}</td>
          <td className="text-right">{formatCount(stream.local_count)}</td>
          <td className="pl-3 text-right">{formatCount(stream.hub_count)}</td>
          <td className="pr-4 pl-6">{stream.equal ? 'Equal' : 'Differs'}</td>
        </tr>
      ))}
    </>
  )
}

function Verdict({ proof: { open, differing, equal } }: { proof: TableResult }) {
  const [Icon, look] = equal ? [CircleCheck, 'text-ok'] : [TriangleAlert, 'text-warn']
  const words = equal
    ? differing > 0
      ? `${formatCount(differing)} put right`
      : 'Equal'
    : `${formatCount(open)} differ`
  return (
    <span className={`inline-flex items-center gap-1.5 ${look}`}>
      <Icon aria-hidden className="size-4" />
      {open === 1 && !equal ? '1 differs' : words}
    </span>
  )
}
