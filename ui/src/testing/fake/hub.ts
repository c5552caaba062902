/** The connection to the hub, and who is signed in. */
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type { HubSettings } from '@/core/types'
import { inventChecks } from './data/checks'
import { id } from './data/names'
import { read, written } from './data/connection-text'
import { say } from './say'
import type { World } from './world'

function check(password: string) {
  if (password === 'wrong') throw new ApiError('wrong_password', say('hub-denied-password'))
}

export const hub = ({ options, sync, answer, changed }: World) => {
  const local = options.scene === 'local_only'
  let hub: HubSettings = {
    url: local ? '' : 'https://kanak.supabase.co',
    key: local ? '' : 'sb_publishable_4fJ2kQ',
    email: local ? null : 'meera@kanak.example',
    person: local ? null : 'Meera Shah',
    role: local ? null : options.scene === 'owner' ? 'owner' : 'manager',
    branch_code: local ? null : 'MUM',
    signed_in: !local && options.scene !== 'sign_in',
    remembered: options.keyring,
    device_id: id('7', 0x9f3c21ab77de),
    device_code: local ? null : 'M1',
  }
  const set = (fields: Partial<HubSettings>) => {
    hub = { ...hub, ...fields }
    changed('hub')
  }
  return {
    hubSettings: () => answer(() => hub),
    connectionText: (branch, code) =>
      answer(() => {
        if (!hub.url) throw new ApiError('not_configured', say('error-not-configured'))
        return written({ url: hub.url, key: hub.key, branch, code })
      }),
    readConnectionText: (text) => answer(() => read(text)),
    testConnection: (url, key) => answer(() => inventChecks(url, key)),
    connect: (settings) =>
      answer(() => {
        check(settings.password)
        const { url, key, email, branch } = settings
        set({
          url,
          key,
          email,
          branch_code: branch,
          signed_in: true,
          device_code: 'M1',
          person: settings.invitation?.name ?? (settings.claim ? null : 'Meera Shah'),
          role: settings.claim ? 'owner' : 'manager',
        })
        sync.set({
          state: 'waiting',
          pending: Math.max(sync.status.pending, 1),
          signed_in_as: email,
          organisation: settings.claim?.organisation ?? 'Kanak Jewellers',
          branch: { id: id('5', 1), code: branch, name: settings.claim?.branch_name ?? 'Zaveri Bazaar' },
        })
        return sync.status
      }),
    signIn: (email, password) =>
      answer(() => {
        check(password)
        set({ email, signed_in: true })
        sync.set({ state: sync.status.pending > 0 ? 'waiting' : 'up_to_date', signed_in_as: email, problem: null })
        return sync.status
      }),
    signOut: () =>
      answer(() => {
        set({ signed_in: false })
        sync.set({
          state: 'sign_in',
          signed_in_as: null,
          problem: { code: 'sign_in_needed', message: say('problem-signed-out') },
        })
        return sync.status
      }),
    disconnect: () =>
      answer(() => {
        set({ url: '', key: '', signed_in: false })
        sync.set({ state: 'local_only', signed_in_as: null, problem: null })
        return sync.status
      }),
  } satisfies Partial<Host>
}
