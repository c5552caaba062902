/** Rarer actions: one direction only, consistency check, full resync, clean-up. */
import { ArrowDownToLine, ArrowUpFromLine, BrushCleaning, ChevronDown, RotateCcw, ScanSearch } from 'lucide-react'
import { useState } from 'react'
import { useRunSync } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { CleanUpDialog } from './clean-up-dialog'
import { ResyncDialog } from './resync-dialog'

export function ToolsMenu({ onCheck }: { onCheck: () => void }) {
  const { run, blocked } = useRunSync()
  const [dialog, setDialog] = useState<'resync' | 'clean' | null>(null)
  const close = () => setDialog(null)

  return (
    <>
      <Menu
        trigger={
          <Button data-testid="sync-tools">
            Tools <ChevronDown aria-hidden className="size-4" />
          </Button>
        }
      >
        <MenuItem icon={ArrowUpFromLine} onClick={() => run('push')} blocked={blocked}>
          Send only
        </MenuItem>
        <MenuItem icon={ArrowDownToLine} onClick={() => run('pull')} blocked={blocked}>
          Receive only
        </MenuItem>
        <MenuLine />
        <MenuItem icon={ScanSearch} onClick={onCheck}>
          Check consistency
        </MenuItem>
        <MenuItem icon={RotateCcw} onClick={() => setDialog('resync')} blocked={blocked}>
          Full resync…
        </MenuItem>
        <MenuLine />
        <MenuItem icon={BrushCleaning} onClick={() => setDialog('clean')}>
          Clean up sent changes…
        </MenuItem>
      </Menu>
      <ResyncDialog open={dialog === 'resync'} onClose={close} />
      <CleanUpDialog open={dialog === 'clean'} onClose={close} />
    </>
  )
}
