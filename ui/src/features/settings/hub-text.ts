/** Converts the text of the hub form into a connect request. */
import type { Connect } from '@/core/types'

export type HubText = {
  url: string
  key: string
  email: string
  password: string
  branch: string
  claim: string
  organisation: string
  branchName: string
  invitation: string
  person: string
}

/** How a person joins the shop: as a member, as its founder, or with an invitation. */
export type Joining = 'member' | 'founder' | 'invited'

export const emptyClaim = { claim: '', organisation: '', branchName: '', invitation: '', person: '' }

/** Leaves out fields that the chosen way of joining does not need. The password is not trimmed. */
export function connectRequest(text: HubText, joining: Joining, newAccount = false): Connect {
  return {
    url: text.url.trim(),
    key: text.key.trim(),
    email: text.email.trim(),
    password: text.password,
    branch: text.branch.trim().toUpperCase(),
    claim:
      joining === 'founder'
        ? { code: text.claim.trim(), organisation: text.organisation.trim(), branch_name: text.branchName.trim() }
        : null,
    invitation:
      joining === 'invited'
        ? { code: text.invitation.trim(), name: text.person.trim(), new_account: newAccount }
        : null,
  }
}

/** Returns true if every required field is filled in. */
export function complete(text: HubText, joining: Joining): boolean {
  const further = {
    member: [],
    founder: [text.claim, text.organisation, text.branchName],
    invited: [text.invitation, text.person],
  }
  return [text.url, text.key, text.email, text.password, text.branch, ...further[joining]].every(Boolean)
}
