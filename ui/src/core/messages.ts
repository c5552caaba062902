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
  'command-edit-cell': null
  'command-enter-value': null
  'command-export': null
  'command-fill-down': null
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
  'form-address': null
  'form-barcode': null
  'form-barcode-hint': null
  'form-binned': { day: Value }
  'form-choices': null
  'form-code': null
  'form-code-hint': null
  'form-cost': null
  'form-credit-limit': null
  'form-email': null
  'form-group': null
  'form-gstin': null
  'form-gstin-hint': null
  'form-hsn': null
  'form-keep': null
  'form-leave': null
  'form-leave-text': null
  'form-leave-title': null
  'form-low-stock': null
  'form-name': null
  'form-new-group': null
  'form-no-group': null
  'form-no-state': null
  'form-notes': null
  'form-number-ambiguous': { typed: Value }
  'form-number-decimals': { count: Value }
  'form-number-large': null
  'form-number-plain': { example: Value }
  'form-opening': null
  'form-opening-hint': null
  'form-phone': null
  'form-price': null
  'form-saved': { name: Value }
  'form-state': null
  'form-state-hint': null
  'form-tax': null
  'form-tax-hint': null
  'form-unit': null
  'form-unit-hint': null
  'form-unknown-state': { code: Value }
  'grid-help': null
  'grid-not-offered': { typed: Value }
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
  'party-gstin-check': null
  'party-gstin-form': null
  'party-gstin-length': null
  'party-gstin-state': { code: Value }
  'party-state-digits': null
  'party-state-other': { code: Value; state: Value }
  'party-state-unknown': { code: Value }
  'prices-binned': null
  'prices-code': null
  'prices-count': { count: Value }
  'prices-difference': null
  'prices-empty': null
  'prices-empty-text': null
  'prices-first': { count: Value }
  'prices-gone': null
  'prices-grid': null
  'prices-leave-text': null
  'prices-low-stock': null
  'prices-name': null
  'prices-new': null
  'prices-newer': { price: Value }
  'prices-newer-level': { level: Value }
  'prices-newer-no-level': null
  'prices-not-here': { code: Value }
  'prices-now': null
  'prices-products': null
  'prices-refused': { count: Value }
  'prices-required': null
  'prices-save': { count: Value }
  'prices-saved': { count: Value }
  'prices-too-many': { count: Value; most: Value }
  'saving': null
  'scope-card': null
  'scope-everywhere': null
  'scope-grid': null
  'scope-list': null
  'scope-record': null
  'scope-screen': null
  'state-01': null
  'state-02': null
  'state-03': null
  'state-04': null
  'state-05': null
  'state-06': null
  'state-07': null
  'state-08': null
  'state-09': null
  'state-10': null
  'state-11': null
  'state-12': null
  'state-13': null
  'state-14': null
  'state-15': null
  'state-16': null
  'state-17': null
  'state-18': null
  'state-19': null
  'state-20': null
  'state-21': null
  'state-22': null
  'state-23': null
  'state-24': null
  'state-25': null
  'state-26': null
  'state-27': null
  'state-29': null
  'state-30': null
  'state-31': null
  'state-32': null
  'state-33': null
  'state-34': null
  'state-35': null
  'state-36': null
  'state-37': null
  'state-38': null
  'state-97': null
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'verbatim': { text: Value }
  'yes': null
}
