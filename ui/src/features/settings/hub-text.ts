/** What is typed to connect, as text, and what is sent of it. */
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

/** How one comes to the shop: as a member already, as its founder, or invited. */
export type Joining = 'member' | 'founder' | 'invited'

export const emptyClaim = { claim: '', organisation: '', branchName: '', invitation: '', person: '' }

/** Leaves out what the way of joining does not ask for. The password is sent as typed, spaces and all. */
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

/** Returns whether everything needed has been filled in. */
export function complete(text: HubText, joining: Joining): boolean {
  const further = {
    member: [],
    founder: [text.claim, text.organisation, text.branchName],
    invited: [text.invitation, text.person],
  }
  return [text.url, text.key, text.email, text.password, text.branch, ...further[joining]].every(Boolean)
}
