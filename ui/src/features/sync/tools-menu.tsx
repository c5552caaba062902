/** Rarer actions: one direction only, consistency check, full resync, clean-up. */
import { ArrowDownToLine, ArrowUpFromLine, BrushCleaning, ChevronDown, RotateCcw, ScanSearch } from 'lucide-react'
import { useState } from 'react'
import { useRunSync } from '@/components/sync/use-run-sync'
import { Button } from '@/components/ui/button'
import { Menu, MenuItem, MenuLine } from '@/components/ui/menu'
import { useT } from '@/core/l10n'
import { CleanUpDialog } from './clean-up-dialog'
import { ResyncDialog } from './resync-dialog'

export function ToolsMenu({ onCheck }: { onCheck: () => void }) {
  const t = useT()
  const { run, blocked } = useRunSync()
  const [dialog, setDialog] = useState<'resync' | 'clean' | null>(null)
  const close = () => setDialog(null)

  return (
    <>
      <Menu
        trigger={
          <Button data-testid="sync-tools">
            {t('sync-tools')} <ChevronDown aria-hidden className="size-4" />
          </Button>
        }
      >
        <MenuItem icon={ArrowUpFromLine} onClick={() => run('push')} blocked={blocked}>
          {t('sync-send-only')}
        </MenuItem>
        <MenuItem icon={ArrowDownToLine} onClick={() => run('pull')} blocked={blocked}>
          {t('sync-receive-only')}
        </MenuItem>
        <MenuLine />
        <MenuItem icon={ScanSearch} onClick={onCheck}>
          {t('sync-check')}
        </MenuItem>
        <MenuItem icon={RotateCcw} onClick={() => setDialog('resync')} blocked={blocked}>
          {t('sync-full-resync')}
        </MenuItem>
        <MenuLine />
        <MenuItem icon={BrushCleaning} onClick={() => setDialog('clean')}>
          {t('sync-clean-up')}
        </MenuItem>
      </Menu>
      <ResyncDialog open={dialog === 'resync'} onClose={close} />
      <CleanUpDialog open={dialog === 'clean'} onClose={close} />
    </>
  )
}
