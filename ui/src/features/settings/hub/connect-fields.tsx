/** The fields of the connecting form, by what they are about. */
import { TextField } from '@/components/ui/field'
import type { useEngineForm } from '@/components/form/use-engine-form'
import { useT, type WordKey } from '@/core/l10n'
import type { SyncStatus } from '@/core/types'
import type { HubFields } from './hub-text'

const ADDRESS_EXAMPLE = 'https://your-project.supabase.co'
const KEY_EXAMPLE = 'sb_publishable_…'

type Bind = ReturnType<typeof useEngineForm<HubFields, SyncStatus>>['bind']

/** Binds a field that must not stay empty. */
function useNeeded(bind: Bind) {
  const t = useT()
  return (name: keyof HubFields, label: WordKey) => ({
    label: t(label),
    ...bind(name, { required: t('field-needed', { field: t(label) }) }),
  })
}

/** What a connection text would have said. */
export function HubFieldset({ bind, code, founds }: { bind: Bind; code: boolean; founds: boolean }) {
  const t = useT()
  const needed = useNeeded(bind)
  return (
    <div className="flex flex-col gap-4 border-l-2 border-line pl-4">
      <TextField type="url" placeholder={ADDRESS_EXAMPLE} data-testid="hub-url" {...needed('url', 'hub-url')} />
      <TextField
        placeholder={KEY_EXAMPLE}
        hint={t('hub-key-hint')}
        data-testid="hub-key"
        {...needed('key', 'hub-key')}
      />
      {code && (
        <TextField
          hint={t(founds ? 'hub-claim-hint' : 'hub-code-hint')}
          data-testid={founds ? 'hub-claim' : 'hub-invitation'}
          {...needed('code', 'hub-code')}
        />
      )}
    </div>
  )
}

export function BranchField({ bind, fixed }: { bind: Bind; fixed: boolean }) {
  const t = useT()
  const field = useNeeded(bind)('branch', 'hub-branch')
  return (
    <TextField
      maxLength={4}
      hint={fixed ? t('hub-branch-fixed') : t('hub-branch-hint')}
      readOnly={fixed}
      className="[&_input]:uppercase"
      data-testid="hub-branch"
      {...field}
    />
  )
}

export function FounderFields({ bind }: { bind: Bind }) {
  const t = useT()
  const needed = useNeeded(bind)
  return (
    <div className="grid gap-4 @min-[34rem]:grid-cols-2">
      <TextField
        placeholder={t('example-shop')}
        data-testid="hub-organisation"
        {...needed('organisation', 'hub-organisation')}
      />
      <TextField
        placeholder={t('example-branch')}
        data-testid="hub-branch-name"
        {...needed('branchName', 'hub-branch-name')}
      />
    </div>
  )
}

export function PersonField({ bind }: { bind: Bind }) {
  const t = useT()
  return (
    <TextField
      hint={t('hub-person-hint')}
      autoComplete="name"
      data-testid="hub-person"
      {...useNeeded(bind)('person', 'hub-person')}
    />
  )
}

export function MemberFields({ bind }: { bind: Bind }) {
  const t = useT()
  const needed = useNeeded(bind)
  return (
    <div className="grid gap-4 @min-[34rem]:grid-cols-2">
      <TextField type="email" autoComplete="username" data-testid="hub-email" {...needed('email', 'hub-email')} />
      <TextField
        type="password"
        autoComplete="current-password"
        hint={t('hub-password-hint')}
        data-testid="hub-password"
        {...needed('password', 'hub-password')}
      />
    </div>
  )
}
