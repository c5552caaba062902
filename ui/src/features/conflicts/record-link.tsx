/** The name of a record, as the way to it where there is a screen for it. */

export type ToRecord = (table: string, id: string) => (() => void) | null

type Props = { table: string; id: string; label: string; toRecord: ToRecord }

export function RecordLink({ table, id, label, toRecord }: Props) {
  const open = toRecord(table, id)
  if (!open) return <span className="selectable font-semibold">{label}</span>
  return (
    <button
      type="button"
      onClick={open}
      className="rounded text-left font-semibold text-accent-text underline-offset-2 hover:underline"
    >
      {label}
    </button>
  )
}
