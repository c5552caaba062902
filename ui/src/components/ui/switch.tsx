/** A switch with its label. */
import { Switch as Base } from '@base-ui/react/switch'
import type { ReactNode } from 'react'

type Props = {
  checked: boolean
  onChange: (on: boolean) => void
  children: ReactNode
  disabled?: boolean
  testId?: string
}

export function Switch({ checked, onChange, children, disabled, testId }: Props) {
  return (
    <label className="inline-flex h-8 items-center gap-2 whitespace-nowrap text-quiet">
      <Base.Root
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        data-testid={testId}
        className="flex h-4.5 w-8 items-center rounded-full border border-transparent bg-edge p-0.5 transition-colors duration-100 data-[checked]:bg-accent"
      >
        <Base.Thumb className="size-3.5 rounded-full bg-white transition-transform duration-100 data-[checked]:translate-x-3" />
      </Base.Root>
      {children}
    </label>
  )
}
