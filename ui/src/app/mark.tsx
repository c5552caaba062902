/** The house mark: a trunk line, and a branch that comes home. */
export function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className="size-6 shrink-0">
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <g className="stroke-accent-ink" strokeWidth="1.75" strokeLinecap="round" fill="none">
        <path d="M8.5 6.5v11" />
        <path d="M8.5 14.5c0-3.4 7-1.6 7-5" />
      </g>
      <g className="fill-accent-ink">
        <circle cx="8.5" cy="6.25" r="1.9" />
        <circle cx="8.5" cy="17.75" r="1.9" />
        <circle cx="15.5" cy="8.25" r="1.9" />
      </g>
    </svg>
  )
}
