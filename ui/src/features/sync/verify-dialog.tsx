/** Compares every table here with the hub, and names the rows that differ. */
import { useQuery } from '@tanstack/react-query'
import { CircleCheck, CircleX, RotateCw } from 'lucide-react'
import { Button } from '@/components/button'
import { Dialog } from '@/components/dialog'
import { Notice } from '@/components/notice'
import { Failure, Loading } from '@/components/states'
import { StepLine } from '@/components/sync/step-line'
import { tableWord } from '@/components/sync/table-words'
import { formatCount } from '@/core/amount'
import { useHost } from '@/core/host-context'
import type { TableProof } from '@/core/types'

export function VerifyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      wide
      title="Check consistency"
      text="Compares counts and contents of every table on this computer with the hub."
    >
      <Proofs />
    </Dialog>
  )
}

function Proofs() {
  const host = useHost()
  const proof = useQuery({ queryKey: ['verify'], queryFn: () => host.verify(), gcTime: 0, staleTime: Infinity })
  if (proof.isFetching)
    return <StepLine label="Syncing first, so that being behind is no difference" className="mt-4" />
  if (proof.error) return <Failure error={proof.error} retry={() => void proof.refetch()} />
  if (!proof.data) return <Loading rows={6} />
  const wrong = proof.data.filter((table) => !table.equal)
  return (
    <div className="mt-4 flex flex-col gap-3">
      {wrong.length === 0 ? (
        <Notice kind="ok">This computer and the hub hold the same records.</Notice>
      ) : (
        <Notice kind="warn">
          {wrong.length === 1 ? '1 table differs' : `${wrong.length} tables differ`}. Sync first if something is
          waiting; if it stays so, run a full resync.
        </Notice>
      )}
      <table className="tabular w-full">
        <thead className="text-small text-faint">
          <tr className="border-b border-line">
            <th className="py-1.5 text-left font-medium">Table</th>
            <th className="text-right font-medium">Here</th>
            <th className="text-right font-medium">Hub</th>
            <th className="w-28 pl-6 text-left font-medium">Result</th>
          </tr>
        </thead>
        <tbody>
          {proof.data.map((table) => (
            <Line key={table.table} proof={table} />
          ))}
        </tbody>
      </table>
      <Button icon={RotateCw} pending={proof.isFetching} onClick={() => void proof.refetch()} className="self-end">
        Check again
      </Button>
    </div>
  )
}

function Line({ proof }: { proof: TableProof }) {
  return (
    <>
      <tr className="border-b border-line">
        <td className="py-1.5">{tableWord(proof.table)}</td>
        <td className="text-right">{formatCount(proof.local_count)}</td>
        <td className="text-right">{formatCount(proof.hub_count)}</td>
        <td className="pl-6">
          <span
            className={
              proof.equal ? 'inline-flex items-center gap-1.5 text-ok' : 'inline-flex items-center gap-1.5 text-bad'
            }
          >
            {proof.equal ? <CircleCheck aria-hidden className="size-4" /> : <CircleX aria-hidden className="size-4" />}
            {proof.equal ? 'Equal' : 'Differs'}
          </span>
        </td>
      </tr>
      {proof.differing.length > 0 && (
        <tr className="border-b border-line bg-sunken">
          <td colSpan={4} className="selectable max-h-32 px-3 py-2 font-mono text-small break-words">
            {proof.differing.join(' ')}
          </td>
        </tr>
      )}
    </>
  )
}
