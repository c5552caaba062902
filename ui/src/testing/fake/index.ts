/** An in-memory host, for a browser without the shell and for tests. No release contains it. */
import type { Host } from '@/core/host'
import { app } from './app'
import { backups } from './backups'
import { bulk } from './bulk'
import { conflicts } from './conflicts'
import { customers } from './customers'
import { events } from './events'
import { fleet } from './fleet'
import { held } from './held'
import { history } from './history'
import { hub } from './hub'
import type { FakeOptions } from './options'
import { people } from './people'
import { printing } from './printing'
import { products } from './products'
import { sales } from './sales'
import { scope } from './scope'
import { shop } from './shop'
import type { FakeSync } from './state/sync'
import { suppliers } from './suppliers'
import { sync } from './sync'
import { till } from './till'
import { taxRates } from './tax-rates'
import { verify } from './verify'
import { makeWorld } from './world'

/** The host, with access to its state for tests. */
export type FakeHost = Host & { sync: FakeSync; close: () => void }

export function createFakeHost(options: FakeOptions = {}): FakeHost {
  const world = makeWorld(options)
  return {
    sync: world.sync,
    close: () => world.listeners.closing.forEach((listener) => listener(world.sync.status)),
    ...events(world),
    ...app(world),
    ...products(world),
    ...customers(world),
    ...suppliers(world),
    ...history(world),
    ...bulk(world),
    ...sync(world),
    ...held(world),
    ...verify(world),
    ...conflicts(world),
    ...fleet(world),
    ...hub(world),
    ...people(world),
    ...sales(world),
    ...till(world),
    ...taxRates(world),
    ...printing(world),
    ...scope(world),
    ...shop(world),
    ...backups(world),
  }
}
