// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** What a value in a text may be: a number is grouped, and chooses the plural. */
type Value = string | number

/** The values each message of the catalogue takes. */
export type Messages = {
  'amount-hidden': null
  'command-approve': null
  'command-back-up': null
  'command-bin': null
  'command-change-prices': null
  'command-columns': null
  'command-copy-rows': null
  'command-dismiss': null
  'command-enter-value': null
  'command-export': null
  'command-filter': null
  'command-go': null
  'command-history': null
  'command-keys': null
  'command-language': null
  'command-new': null
  'command-next-record': null
  'command-next-tab': null
  'command-open-record': null
  'command-palette': null
  'command-previous-record': null
  'command-previous-tab': null
  'command-privacy': null
  'command-save': null
  'command-save-and-new': null
  'command-search': null
  'command-select': null
  'command-select-all': null
  'command-settings': null
  'command-sign-out': null
  'command-sort': null
  'command-sync': null
  'command-take-first': null
  'command-take-second': null
  'command-theme': null
  'command-undo': null
  'command-zoom-in': null
  'command-zoom-out': null
  'command-zoom-reset': null
  'date': { day: Value; month: Value; year: Value }
  'do-add': null
  'do-back': null
  'do-cancel': null
  'do-change': null
  'do-close': null
  'do-copy': null
  'do-delete': null
  'do-export': null
  'do-open': null
  'do-restore': null
  'do-retry': null
  'do-save': null
  'do-search': null
  'do-show-more': null
  'do-undo': null
  'empty-value': null
  'kind-branches': null
  'kind-branches.many': null
  'kind-business_settings': null
  'kind-business_settings.many': null
  'kind-customers': null
  'kind-customers.many': null
  'kind-customers.new': null
  'kind-customers.search': null
  'kind-customers.title': null
  'kind-decisions': null
  'kind-decisions.many': null
  'kind-devices': null
  'kind-devices.many': null
  'kind-invoice_lines': null
  'kind-invoice_lines.many': null
  'kind-invoices': null
  'kind-invoices.many': null
  'kind-item_groups': null
  'kind-item_groups.many': null
  'kind-memberships': null
  'kind-memberships.many': null
  'kind-payment_allocations': null
  'kind-payment_allocations.many': null
  'kind-payments': null
  'kind-payments.many': null
  'kind-products': null
  'kind-products.many': null
  'kind-products.new': null
  'kind-products.search': null
  'kind-products.title': null
  'kind-profiles': null
  'kind-profiles.many': null
  'kind-stock_movements': null
  'kind-stock_movements.many': null
  'kind-suppliers': null
  'kind-suppliers.many': null
  'kind-suppliers.new': null
  'kind-suppliers.search': null
  'kind-suppliers.title': null
  'kind-sync_conflicts': null
  'kind-sync_conflicts.many': null
  'language-name': null
  'language-unknown': { code: Value; known: Value }
  'loading': null
  'moment': { clock: Value; date: Value }
  'month': { month: Value }
  'no': null
  'none': null
  'nothing-to-undo': null
  'notice-damaged': null
  'notice-damaged.advice': null
  'notice-damaged.restore': null
  'notice-disk-full': null
  'notice-disk-full.advice': null
  'notice-do-again': null
  'notice-do-copy': null
  'notice-do-folder': null
  'notice-do-restore': { clock: Value; date: Value }
  'notice-folder': null
  'notice-folder-locked': null
  'notice-folder-locked.advice': null
  'notice-folder.advice': null
  'notice-newer': null
  'notice-newer.advice': null
  'notice-not-opened': null
  'notice-not-opened.advice': null
  'notice-read-only': null
  'notice-read-only.advice': null
  'notice-the-folder': null
  'notice-what-was-said': null
  'saving': null
  'scope-card': null
  'scope-everywhere': null
  'scope-grid': null
  'scope-list': null
  'scope-record': null
  'scope-screen': null
  'setup-unreadable': { why: Value }
  'setup-wrong-line': { column: Value; form: Value }
  'start-no-data-folder': null
  'start-no-screen': null
  'start-no-window': { why: Value }
  'start-running': { place: Value }
  'start-shown': { place: Value }
  'tray-attention': null
  'tray-changes-wait': { count: Value }
  'tray-held': { count: Value }
  'tray-local-only': null
  'tray-offline': null
  'tray-open': null
  'tray-quit': null
  'tray-sign-in': null
  'tray-state-and-waiting': { state: Value; waiting: Value }
  'tray-sync': null
  'tray-syncing': null
  'tray-tooltip': { state: Value }
  'tray-up-to-date': null
  'tray-waiting': null
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'update-failed': { why: Value }
  'update-no-answer': null
  'update-none': null
  'update-not-looked-for': null
  'update-not-signed': null
  'update-unreachable': null
  'verbatim': { text: Value }
  'window-title': { branch: Value }
  'window-title-alone': null
  'yes': null
}
