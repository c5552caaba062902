/** A menu of a list's head that also opens by its command's key. */
import { Menu as Base } from '@base-ui/react/menu'
import { Check, type LucideIcon } from 'lucide-react'
import { type ReactNode, type RefObject, useState } from 'react'
import { IconButton } from '@/components/ui/button'
import { type CommandId, Layer, useCommand } from '@/core/commands'

// Looked up when a menu opens, because the shell is not mounted when this module loads.
const screen: RefObject<HTMLElement | null> = {
  get current() {
    return document.getElementById('main')
  },
}

type Props = {
  command: CommandId
  label: string
  icon: LucideIcon
  testId?: string
  /** What gets the focus when the menu closes. */
  returnTo: () => HTMLElement | null
  children: ReactNode
}

export function ListMenu({ command, label, icon, testId, returnTo, children }: Props) {
  const [open, setOpen] = useState(false)
  useCommand(command, () => setOpen(true))
  return (
    <Base.Root open={open} onOpenChange={setOpen} modal={false}>
      <Base.Trigger render={<IconButton label={label} icon={icon} command={command} data-testid={testId} />} />
      <Base.Portal container={screen}>
        <Layer there={open}>
          <Base.Positioner align="end" sideOffset={4} className="z-50 outline-none">
            <Base.Popup
              finalFocus={returnTo}
              className="max-h-[70vh] min-w-48 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-lift outline-none"
            >
              {children}
            </Base.Popup>
          </Base.Positioner>
        </Layer>
      </Base.Portal>
    </Base.Root>
  )
}

const item = 'flex h-8 items-center gap-2 rounded pr-3 pl-2 outline-none data-[highlighted]:bg-hover'

type TickProps = { checked: boolean; onChange: (on: boolean) => void; children: ReactNode }

export function MenuTick({ checked, onChange, children }: TickProps) {
  return (
    <Base.CheckboxItem checked={checked} onCheckedChange={onChange} closeOnClick={false} className={item}>
      <span aria-hidden className="size-4">
        {checked && <Check className="size-4 text-accent-text" />}
      </span>
      {children}
    </Base.CheckboxItem>
  )
}

type ChoiceProps<K extends string> = {
  value: K
  onChange: (key: K) => void
  options: readonly { key: K; label: string }[]
}

export function MenuChoice<K extends string>({ value, onChange, options }: ChoiceProps<K>) {
  return (
    <Base.RadioGroup value={value} onValueChange={(key) => onChange(key as K)}>
      {options.map(({ key, label }) => (
        <Base.RadioItem key={key} value={key} className={item} closeOnClick>
          <span aria-hidden className="size-4">
            {key === value && <Check className="size-4 text-accent-text" />}
          </span>
          {label}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  )
}
