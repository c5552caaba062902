/** The real host: each method rings one command of the shell. The only file that knows Tauri. */
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { ApiError } from './error'
import type { Host, Unlisten } from './host'

async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args)
  } catch (thrown) {
    throw ApiError.from(thrown)
  }
}

function subscribe<T>(event: string, listener: (payload: T) => void): Unlisten {
  const unlisten = listen<T>(event, (e) => listener(e.payload))
  return () => void unlisten.then((stop) => stop())
}

export const tauriHost: Host = {
  appInfo: () => call('app_info'),
  dashboard: () => call('dashboard'),

  updateStatus: () => call('update_status'),
  checkForUpdate: () => call('check_for_update'),
  installUpdate: () => call('install_update'),
  closingShown: () => call('closing_shown'),
  closeNow: (sendFirst) => call('close_now', { sendFirst }),
  keepOpen: () => call('keep_open'),

  status: () => call('status'),
  syncNow: (direction) => call('sync_now', { direction }),
  setSchedule: (enabled, intervalMinutes) => call('set_schedule', { enabled, intervalMinutes }),
  queue: (status, before, limit) => call('queue', { status, before, limit }),
  heldUnits: () => call('held_units'),
  retryHeld: (unit) => call('retry_held', { unit }),
  discardHeld: (unit, reason) => call('discard_held', { unit, reason }),
  syncLog: (limit) => call('sync_log', { limit }),
  syncStatistics: (days) => call('sync_statistics', { days }),
  checkpoints: () => call('checkpoints'),
  resync: () => call('resync'),
  verify: () => call('verify'),
  cleanUp: (days) => call('clean_up', { days }),
  doctor: () => call('doctor'),

  hubSettings: () => call('hub_settings'),
  testConnection: (url, key) => call('test_connection', { url, key }),
  connect: (settings) => call('connect', { connect: settings }),
  signIn: (email, password) => call('sign_in', { email, password }),
  signOut: () => call('sign_out'),

  listProducts: (query) => call('list_products', { query }),
  product: (id) => call('product', { id }),
  addProduct: (draft) => call('add_product', { draft }),
  changeProduct: (id, draft) => call('change_product', { id, draft }),
  deleteProduct: (id) => call('delete_product', { id }),
  restoreProduct: (id) => call('restore_product', { id }),
  itemGroups: () => call('item_groups'),
  addItemGroup: (name) => call('add_item_group', { name }),

  listCustomers: (query) => call('list_customers', { query }),
  customer: (id) => call('customer', { id }),
  addCustomer: (draft) => call('add_customer', { draft }),
  changeCustomer: (id, draft) => call('change_customer', { id, draft }),
  deleteCustomer: (id) => call('delete_customer', { id }),
  restoreCustomer: (id) => call('restore_customer', { id }),

  onStatus: (listener) => subscribe('status', listener),
  onChanged: (listener) => subscribe('changed', listener),
  onClosing: (listener) => subscribe('closing', listener),
  onUpdate: (listener) => subscribe('update', listener),
}
