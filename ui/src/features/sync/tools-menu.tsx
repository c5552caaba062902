/** The rarer actions: one direction only, full resync, the check, and cleaning up. */
import { Menu } from '@base-ui/react/menu'
import {
  ArrowDownToLine,
  ArrowUpFromLine,
  BrushCleaning,
  ChevronDown,
  type LucideIcon,
  RotateCcw,
  ScanSearch,
} from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/button'
import { useRunSync } from '@/components/sync/use-run-sync'
import { CleanUpDialog } from './clean-up-dialog'
import { ResyncDialog } from './resync-dialog'

export function ToolsMenu({ onCheck }: { onCheck: () => void }) {
  const { run, blocked } = useRunSync()
  const [dialog, setDialog] = useState<'resync' | 'clean' | null>(null)
  const close = () => setDialog(null)

  return (
    <>
      <Menu.Root>
        <Menu.Trigger render={<Button data-testid="sync-tools" />}>
          Tools <ChevronDown aria-hidden className="size-4" />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner align="end" sideOffset={4} className="z-50 outline-none">
            <Menu.Popup className="w-72 rounded-lg border border-line bg-surface p-1 shadow-lift outline-none">
              <Item icon={ArrowUpFromLine} onClick={() => run('push')} disabled={blocked !== null} note={blocked}>
                Send only
              </Item>
              <Item icon={ArrowDownToLine} onClick={() => run('pull')} disabled={blocked !== null} note={blocked}>
                Receive only
              </Item>
              <Menu.Separator className="my-1 h-px bg-line" />
              <Item icon={ScanSearch} onClick={onCheck}>
                Check consistency
              </Item>
              <Item icon={RotateCcw} onClick={() => setDialog('resync')} disabled={blocked !== null} note={blocked}>
                Full resync…
              </Item>
              <Menu.Separator className="my-1 h-px bg-line" />
              <Item icon={BrushCleaning} onClick={() => setDialog('clean')}>
                Clean up sent changes…
              </Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <ResyncDialog open={dialog === 'resync'} onClose={close} />
      <CleanUpDialog open={dialog === 'clean'} onClose={close} />
    </>
  )
}

type ItemProps = { icon: LucideIcon; onClick: () => void; disabled?: boolean; note?: string | null; children: string }

function Item({ icon: Icon, onClick, disabled, note, children }: ItemProps) {
  return (
    <Menu.Item
      onClick={onClick}
      disabled={disabled}
      title={note ?? undefined}
      className="flex h-8 items-center gap-2 rounded px-2 outline-none data-[disabled]:text-faint data-[highlighted]:bg-hover"
    >
      <Icon aria-hidden className="size-4 text-faint" />
      {children}
    </Menu.Item>
  )
}
