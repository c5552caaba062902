/** Who works here: the first one is the owner, and from then on everybody comes to the till with a PIN. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { ScrollText, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useTillAnswer, useTillPeople } from '@/components/people/queries'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { Panel } from '@/components/ui/page'
import { Failure, Loading } from '@/components/ui/states'
import { useCommand } from '@/core/commands'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Staff, TillPeople } from '@/core/types'
import { LimitsPanel } from './limits-panel'
import { PersonDialog } from './person-dialog'
import { useBranches } from './queries'

type Open = { person: Staff | null } | null

export function PeopleTab() {
  const t = useT()
  const host = useHost()
  const people = useTillPeople().data
  const staff = useQuery({ queryKey: keys.staff, queryFn: () => host.staff() })
  const [open, setOpen] = useState<Open>(null)
  const branches = useBranches()
  const add = () => setOpen({ person: null })
  useCommand('list.new', add, { enabled: people?.leads ?? false })
  if (staff.error) return <Failure error={staff.error} retry={() => void staff.refetch()} />
  if (!staff.data || !people) return <Loading />
  return (
    <div className="@container">
      <div className="grid items-start gap-4 @min-[56rem]:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <Panel
            title={t('settings-tab-people')}
            action={
              people.leads && (
                <Button small icon={UserPlus} onClick={add} data-testid="staff-add" data-initial-focus>
                  {t('people-add')}
                </Button>
              )
            }
          >
            <div className="p-4">
              {staff.data.length === 0 && <p className="text-quiet">{t('people-none')}</p>}
              <ul className="flex flex-col gap-1">
                {staff.data.map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      disabled={!people.leads && one.id !== people.person?.id}
                      onClick={() => setOpen({ person: one })}
                      data-testid="staff-row"
                      className="flex min-h-9 w-full items-center gap-3 rounded-md border border-line px-3 text-left enabled:hover:bg-hover"
                    >
                      <span className="min-w-0 flex-1 truncate font-medium">{one.name}</span>
                      {one.branch_id && (
                        <span className="truncate text-small text-faint" data-testid="staff-branch">
                          {branches.find(({ id }) => id === one.branch_id)?.name}
                        </span>
                      )}
                      <span className="text-quiet">{t(`role-${one.role}`)}</span>
                      {!one.active && <Badge tone="grey">{t('staff-left')}</Badge>}
                      {one.active && !one.has_pin && <Badge tone="warn">{t('staff-without-pin')}</Badge>}
                    </button>
                  </li>
                ))}
              </ul>
              {!people.leads && <p className="mt-3 text-small text-faint">{t('staff-not-yours')}</p>}
            </div>
          </Panel>
          {people.in_use && people.leads && <IdlePanel people={people} />}
        </div>
        {people.in_use && <LimitsPanel owner={people.person?.role === 'owner'} />}
      </div>
      {open && (
        <PersonDialog person={open.person} first={!people.in_use} leads={people.leads} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

const IDLE = [0, 2, 5, 10, 15, 30, 60]

function IdlePanel({ people }: { people: TillPeople }) {
  const t = useT()
  const host = useHost()
  const answer = useTillAnswer()
  const set = useMutation({
    mutationFn: (minutes: number) => host.setIdleMinutes(minutes),
    onSuccess: answer,
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const choices = IDLE.includes(people.idle_minutes) ? IDLE : [...IDLE, people.idle_minutes]
  return (
    <Panel title={t('people-this-till')}>
      <div className="flex flex-wrap items-end gap-3 p-4">
        <SelectField
          label={t('people-idle')}
          value={people.idle_minutes}
          className="flex-1"
          data-testid="people-idle"
          onChange={(event) => set.mutate(Number(event.target.value))}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? t('people-idle-never') : t('people-idle-after', { count: minutes })}
            </option>
          ))}
        </SelectField>
        <AuditButton />
      </div>
    </Panel>
  )
}

function AuditButton() {
  const t = useT()
  return (
    <Button
      icon={ScrollText}
      command="app.audit"
      onClick={() => (window.location.hash = '#/audit')}
      data-testid="to-audit"
    >
      {t('audit-title')}
    </Button>
  )
}
