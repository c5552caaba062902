/** Three steps for a new shop, the optional hub last. They can be dismissed for good. */
import { Gem, type LucideIcon, Plug, Users, X } from 'lucide-react'
import { useState } from 'react'
import { Button, IconButton } from '@/components/ui/button'
import { Panel } from '@/components/ui/page'
import type { ScreenKind } from '@/core/records'

const PUT_AWAY = 'branchline.first-run.put-away'

/** Returns whether the steps are shown, and how to dismiss them. */
export function useFirstRun() {
  const [away, setAway] = useState(() => localStorage.getItem(PUT_AWAY) === 'yes')
  const putAway = () => {
    localStorage.setItem(PUT_AWAY, 'yes')
    setAway(true)
  }
  return { wanted: !away, putAway }
}

type Props = { onAway: () => void; toHub: () => void; toNew: (table: ScreenKind['table']) => void }

export function FirstRun({ onAway, toHub, toNew }: Props) {
  return (
    <div data-testid="first-run">
      <Panel
        title="Getting started"
        action={<IconButton label="Put this message away" icon={X} onClick={onAway} className="-mr-2" />}
      >
        <ol className="divide-y divide-line">
          <Step
            icon={Gem}
            title="Add what you sell"
            text="A name and a price are enough. It works right away, with or without internet."
            action="New product"
            onClick={() => toNew('products')}
          />
          <Step
            icon={Users}
            title="Add who you sell to"
            text="A phone number helps to find them again."
            action="New customer"
            onClick={() => toNew('customers')}
          />
          <Step
            icon={Plug}
            title="More than one branch? Connect a hub"
            text="Whenever you like; what you have entered by then goes along. Nothing is lost without one."
            action="Connect a hub"
            onClick={toHub}
          />
        </ol>
      </Panel>
    </div>
  )
}

type StepProps = { icon: LucideIcon; title: string; text: string; action: string; onClick: () => void }

function Step({ icon: Icon, title, text, action, onClick }: StepProps) {
  return (
    <li className="flex items-center gap-3 px-4 py-3">
      <span className="flex size-8 shrink-0 items-center justify-center rounded-full bg-accent-soft text-accent-text">
        <Icon aria-hidden className="size-4" />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{title}</span>
        <span className="block text-quiet">{text}</span>
      </span>
      <Button onClick={onClick}>{action}</Button>
    </li>
  )
}
