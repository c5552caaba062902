/** Further fields for joining with an invitation. */
import { TextField } from '@/components/ui/field'
import { Switch } from '@/components/ui/switch'
import type { HubText } from './hub-text'

type Bound = { value: string; error?: string; onChange: (event: { target: { value: string } }) => void }
type Props = {
  bind: (field: keyof HubText, engineField?: string) => Bound
  newAccount: boolean
  onNewAccount: (on: boolean) => void
}

export function InvitedFields({ bind, newAccount, onNewAccount }: Props) {
  return (
    <div className="mt-3 flex flex-col gap-3 border-l-2 border-line pl-4">
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Invitation"
          placeholder="0000-0000-0000"
          hint="The code the owner handed to you."
          data-testid="hub-invitation"
          {...bind('invitation', 'invitation')}
        />
        <TextField label="Your name" data-testid="hub-person" {...bind('person', 'name')} />
      </div>
      <Switch checked={newAccount} onChange={onNewAccount} testId="hub-new-account">
        Make my account with this e-mail and password
      </Switch>
    </div>
  )
}
