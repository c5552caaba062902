/** The logo: a letter B drawn as a trunk line with a branch. */
export function Mark() {
  return (
    <svg aria-hidden viewBox="0 0 512 512" className="size-6.5 shrink-0">
      <defs>
        <linearGradient id="mark-sea" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#12797c" />
          <stop offset="1" stopColor="#073f47" />
        </linearGradient>
      </defs>
      <rect x="16" y="16" width="480" height="480" rx="112" fill="url(#mark-sea)" />
      <g fill="none" stroke="#fff" strokeWidth="54" strokeLinecap="round" strokeLinejoin="round">
        <path d="M166 108 V404" />
        <path d="M166 108 H248 A74 74 0 0 1 248 256 H166" />
        <path d="M166 404 H268 A74 74 0 0 0 342 330" />
      </g>
      <circle cx="343" cy="318" r="50" fill="#ffb627" stroke="#0a525a" strokeWidth="18" />
    </svg>
  )
}
