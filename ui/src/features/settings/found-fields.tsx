/** Further fields for founding a shop on an empty hub. */
import { TextField } from '@/components/ui/field'
import type { HubText } from './hub-text'

type Bound = { value: string; error?: string; onChange: (event: { target: { value: string } }) => void }

export function FoundFields({ bind }: { bind: (field: keyof HubText, engineField?: string) => Bound }) {
  return (
    <div className="mt-3 flex flex-col gap-4 border-l-2 border-line pl-4">
      <TextField
        label="Claim code"
        hint="The one-time code made in the hub’s SQL editor: select sync.new_claim_code()"
        data-testid="hub-claim"
        {...bind('claim', 'code')}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Organisation"
          placeholder="Kanak Jewellers"
          data-testid="hub-organisation"
          {...bind('organisation')}
        />
        <TextField
          label="Branch name"
          placeholder="Zaveri Bazaar"
          data-testid="hub-branch-name"
          {...bind('branchName', 'branch_name')}
        />
      </div>
    </div>
  )
}
