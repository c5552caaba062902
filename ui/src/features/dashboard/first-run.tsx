/** Says once, gently, how several branches are joined. It can be put away for good. */
import { Sprout, X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '@/components/button'

const PUT_AWAY = 'branchline.first-run.put-away'

export function FirstRun({ toHub }: { toHub: () => void }) {
  const [away, setAway] = useState(() => localStorage.getItem(PUT_AWAY) === 'yes')
  if (away) return null
  const putAway = () => {
    localStorage.setItem(PUT_AWAY, 'yes')
    setAway(true)
  }
  return (
    <aside data-testid="first-run" aria-label="Getting started" className="flex items-center gap-3 rounded-lg border border-line bg-accent-soft py-2 pr-2 pl-4 text-accent-text">
      <Sprout aria-hidden className="size-4 shrink-0" />
      <p className="flex-1">
        Branchline works right away. More than one branch?{' '}
        <button type="button" onClick={toHub} className="font-medium underline underline-offset-2">Connect a hub in Settings</button>
        {' '}any time; what you enter now goes along.
      </p>
      <IconButton label="Put this message away" icon={X} onClick={putAway} className="text-accent-text" />
    </aside>
  )
}
