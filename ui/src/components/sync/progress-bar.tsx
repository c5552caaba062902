/** A progress bar; indeterminate without a total. */
type Props = { done: number; total: number | null; label: string }

export function ProgressBar({ done, total, label }: Props) {
  const known = total !== null && total > 0
  const percent = known ? Math.min(100, Math.floor((done * 100) / total)) : undefined
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-1.5 overflow-hidden rounded-full bg-sunken"
    >
      {known ? (
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-200 ease-out"
          style={{ width: `${percent}%` }}
        />
      ) : (
        <div className="h-full w-1/3 animate-[slide_1.4s_ease-in-out_infinite] rounded-full bg-accent" />
      )}
    </div>
  )
}
