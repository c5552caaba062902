/** Every branch with its devices. */
import { CloudOff, Plus, Store, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { SearchBox } from '@/components/records/search-box'
import { focusFirstStop } from '@/components/ui/arrow-keys'
import { Button } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { ApiError } from '@/core/error'
import { useT } from '@/core/l10n'
import { useStatus } from '@/core/queries'
import { moment } from '@/core/time'
import { useNow } from '@/core/use-now'
import { AddBranchDialog } from './add-branch-dialog'
import { BranchList } from './branch-list'
import { DeviceDrawer } from './device-drawer'
import { fleetText, isFresh, lines } from './fleet-text'
import { InviteDialog } from './invite-dialog'
import { useFleet } from './queries'

/** Above this number of branches there is a search box. */
const MANY = 6

export function BranchesScreen({ toHub }: { toHub: () => void }) {
  const t = useT()
  const { fleet, known, unreachable } = useFleet()
  const local = useStatus().data?.state === 'local_only'
  const now = useNow()
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'branch' | 'invite' | null>(null)
  const empty = fleet?.branches.length === 0
  const fresh = fleet !== undefined && isFresh(fleet, now)

  return (
    <>
      <PageHead title={t('branches-title')} note={fleet && !empty && <Note words={fleetText(t, fleet)} />}>
        {fleet && fleet.branches.length > MANY && (
          <SearchBox
            label={t('branches-search')}
            value={search}
            onChange={setSearch}
            onKeyDown={focusFirstStop}
            testId="branch-search"
          />
        )}
        {fleet?.owner && (
          <>
            <Button icon={UserPlus} onClick={() => setDialog('invite')} data-testid="invite">
              {t('branches-invite')}
            </Button>
            <Button variant="primary" icon={Plus} onClick={() => setDialog('branch')} data-testid="branch-new">
              {t('branches-add')}
            </Button>
          </>
        )}
      </PageHead>

      {known.error ? (
        <Failure error={known.error} retry={() => void known.refetch()} />
      ) : local ? (
        <Empty
          icon={Store}
          title={t('branches-alone')}
          action={
            <Button variant="primary" onClick={toHub}>
              {t('sync-connect-hub')}
            </Button>
          }
        >
          {t('branches-alone-text')}
        </Empty>
      ) : !fleet || (empty && !unreachable) ? (
        <Loading rows={8} />
      ) : empty ? (
        <Empty icon={CloudOff} title={t('branches-unknown')}>
          {t.say(ApiError.from(unreachable).said)}
        </Empty>
      ) : (
        <>
          {unreachable && !fresh && (
            <p data-testid="fleet-stale" className="flex items-start gap-2 px-5 pb-3 text-quiet">
              <CloudOff aria-hidden className="mt-0.5 size-4 shrink-0" />
              <span className="selectable">
                {fleet.fetched_at === null
                  ? t('branches-stale', { why: t.say(ApiError.from(unreachable).said) })
                  : t('branches-stale-at', {
                      at: moment(fleet.fetched_at),
                      why: t.say(ApiError.from(unreachable).said),
                    })}
              </span>
            </p>
          )}
          <BranchList lines={lines(fleet, search)} fresh={fresh} onOpen={setOpen} />
        </>
      )}

      <DeviceDrawer fleet={fleet} device={open} fresh={fresh} onClose={() => setOpen(null)} />
      <AddBranchDialog open={dialog === 'branch'} onClose={() => setDialog(null)} />
      <InviteDialog open={dialog === 'invite'} branches={fleet?.branches ?? []} onClose={() => setDialog(null)} />
    </>
  )
}

function Note({ words }: { words: string }) {
  return <span data-testid="fleet-note">{words}</span>
}
