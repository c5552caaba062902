// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** What a value in a text may be: a number is grouped, and chooses the plural. */
type Value = string | number

/** The values each message of the catalogue takes. */
export type Messages = {
  'about': null
  'about-code': null
  'about-device': null
  'about-folder': null
  'about-no-code': null
  'about-version': null
  'amount-hidden': null
  'appearance-digits': null
  'appearance-digits-latin': null
  'appearance-digits-own': { sample: Value }
  'appearance-hide-amounts': null
  'appearance-hints-and-privacy': null
  'appearance-language': null
  'appearance-percent': { count: Value }
  'appearance-show-hints': null
  'appearance-sizes': null
  'appearance-text-size': null
  'appearance-text-size-hint': null
  'appearance-theme': null
  'appearance-theme-dark': null
  'appearance-theme-light': null
  'appearance-theme-system': null
  'appearance-zoom': null
  'appearance-zoom-hint': { larger: Value; smaller: Value }
  'backed-up': null
  'closing-send': null
  'closing-stay': null
  'closing-text': { count: Value }
  'closing-title': null
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
  'command-hints': null
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
  'failure-title': null
  'field-required': null
  'hints-label': null
  'hints-more': null
  'keys-change': { command: Value }
  'keys-changed': { command: Value; keys: Value }
  'keys-none': null
  'keys-nothing': { text: Value }
  'keys-press': null
  'keys-reserved': { keys: Value }
  'keys-reset': null
  'keys-reset-all': null
  'keys-search': null
  'keys-taken': { command: Value; keys: Value }
  'keys-text': null
  'keys-title': null
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
  'loading': null
  'moment': { clock: Value; date: Value }
  'month': { month: Value }
  'no': null
  'none': null
  'nothing-to-undo': null
  'overridden-look': null
  'overridden-many': { count: Value }
  'palette-commands': null
  'palette-language': { language: Value }
  'palette-new-named': { name: Value; new: Value }
  'palette-nothing': { text: Value }
  'palette-placeholder': null
  'palette-screens': null
  'palette-settings': { tab: Value }
  'palette-theme': { theme: Value }
  'place-bin': null
  'place-branches': null
  'place-conflicts': null
  'place-dashboard': null
  'place-go': { place: Value }
  'place-settings': null
  'place-sync': null
  'saving': null
  'scanner': null
  'scanner-heard': { code: Value; length: Value; ms: Value }
  'scanner-ms': null
  'scanner-not-heard': { limit: Value; ms: Value }
  'scanner-range': { least: Value; most: Value }
  'scanner-speed': null
  'scanner-speed-hint': null
  'scanner-too-short': { least: Value }
  'scanner-try': null
  'scanner-try-hint': null
  'scope-card': null
  'scope-everywhere': null
  'scope-grid': null
  'scope-list': null
  'scope-record': null
  'scope-screen': null
  'shell-fold': null
  'shell-go': null
  'shell-main': null
  'shell-skip': null
  'shell-sync': { summary: Value }
  'shell-this-computer': null
  'shell-unfold': null
  'shell-waiting': { count: Value }
  'sign-out-sent': null
  'sign-out-title': null
  'sign-out-waiting': { count: Value }
  'strip-hide': null
  'strip-label': null
  'strip-language': null
  'strip-offline': { count: Value }
  'strip-open-sync': { state: Value }
  'strip-show': null
  'strip-till': { code: Value }
  'strip-try-now': null
  'strip-trying': null
  'strip-trying-again': { when: Value }
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'update-install': null
  'update-later': null
  'update-ready': { version: Value }
  'verbatim': { text: Value }
  'yes': null
}
