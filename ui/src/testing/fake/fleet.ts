/** The branches, their devices and people, and the rules of the shop. */
import type { Host } from '@/core/host'
import { FakeFleet } from './state/fleet'
import type { World } from './world'

export const fleet = ({ options, answer, list, changed }: World) => {
  const fleet = new FakeFleet(options.scene, options.branches, () => changed('shop'))
  return {
    fleet: () => list(() => fleet.read()),
    refreshFleet: () => answer(() => fleet.refresh()),
    requestSync: (device) => answer(() => fleet.ask(device)),
    renameDevice: (device, name) => answer(() => fleet.rename(device, name)),
    setDeviceRetired: (device, retired) => answer(() => fleet.retire(device, retired)),
    approveDevice: (device) => answer(() => fleet.approve(device)),
    addBranch: (branch) => answer(() => fleet.add(branch)),
    invite: (invite) => answer(() => fleet.invite(invite)),
    endMembership: () => answer(() => ({ ended: 1, sessions: null })),
    shopRules: () => answer(() => fleet.rules),
    setShopRules: (change) => answer(() => fleet.setRules(change)),
  } satisfies Partial<Host>
}
