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
}

export const emptyClaim = { claim: '', organisation: '', branchName: '' }

/** Leaves the claim out unless a shop is being founded. The password is sent as typed, spaces and all. */
export function connectRequest(text: HubText, founding: boolean): Connect {
  return {
    url: text.url.trim(),
    key: text.key.trim(),
    email: text.email.trim(),
    password: text.password,
    branch: text.branch.trim().toUpperCase(),
    claim: founding
      ? { code: text.claim.trim(), organisation: text.organisation.trim(), branch_name: text.branchName.trim() }
      : null,
  }
}

/** Returns whether everything needed has been filled in. */
export function complete(text: HubText, founding: boolean): boolean {
  const needed = [text.url, text.key, text.email, text.password, text.branch]
  return [...needed, ...(founding ? [text.claim, text.organisation, text.branchName] : [])].every(Boolean)
}
