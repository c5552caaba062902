/** Converts the fields of the connecting form into a connect request. Pure, for tests. */
import type { Connect, ConnectionText, HubSettings } from '@/core/types'

export type HubFields = {
  url: string
  key: string
  branch: string
  email: string
  password: string
  /** The one-time code of an invitation, or of a new hub. */
  code: string
  person: string
  newAccount: boolean
  organisation: string
  branchName: string
}

/** How a person joins the shop: with an invitation, as its founder, or as the member he is. */
export type Way = 'invited' | 'founder' | 'member'

export const emptyFields = ({ url, key, email, branch_code }: HubSettings, shop: string): HubFields => ({
  url,
  key,
  branch: branch_code ?? '',
  email: email ?? '',
  password: '',
  code: '',
  person: '',
  newAccount: true,
  organisation: shop,
  branchName: '',
})

/** Returns what a connection text fills in; what it does not say stays as typed. */
export const textFields = ({ url, key, branch, email, code }: ConnectionText): Partial<HubFields> => ({
  url,
  key,
  ...(branch && { branch }),
  ...(email && { email }),
  ...(code && { code }),
})

/** Leaves out fields that the chosen way of joining does not need. The password is not trimmed. */
export function connectRequest(fields: HubFields, way: Way): Connect {
  return {
    url: fields.url.trim(),
    key: fields.key.trim(),
    email: fields.email.trim(),
    password: fields.password,
    branch: fields.branch.trim().toUpperCase(),
    claim:
      way === 'founder'
        ? {
            code: fields.code.trim(),
            organisation: fields.organisation.trim(),
            branch_name: fields.branchName.trim(),
          }
        : null,
    invitation:
      way === 'invited'
        ? { code: fields.code.trim(), name: fields.person.trim(), new_account: fields.newAccount }
        : null,
  }
}

/** "kanak.supabase.co": what people tell one hub from another by. */
export function hubName(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
