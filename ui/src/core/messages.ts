// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** What a value in a text may be: a number is grouped, and chooses the plural. */
type Value = string | number

/** The values each message of the catalogue takes. */
export type Messages = {
  'amount-hidden': null
  'bin-all-kinds': null
  'bin-empty': null
  'bin-empty-text': null
  'bin-every-word': null
  'bin-history-of': { name: Value }
  'bin-kind': null
  'bin-lies-here': { kind: Value }
  'bin-none-of-kind': null
  'bin-not-restored': { name: Value; problem: Value }
  'bin-nothing-matches': { search: Value }
  'bin-restore-many': { count: Value }
  'bin-restored-many': { count: Value }
  'bin-search': null
  'bin-show-all': null
  'bin-title': null
  'column-address': null
  'column-barcode': null
  'column-code': null
  'column-code-or-phone': null
  'column-cost': null
  'column-deleted': null
  'column-deleted-by': null
  'column-elsewhere': null
  'column-email': null
  'column-group': null
  'column-gstin': null
  'column-hsn': null
  'column-kind': null
  'column-limit': null
  'column-low-stock': null
  'column-name': null
  'column-phone': null
  'column-price': null
  'column-state': null
  'column-stock': null
  'column-stock-all': null
  'column-tax': null
  'column-updated': null
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
  'customers-empty': null
  'customers-new-with-phone': null
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
  'filter-city': null
  'filter-conflict': null
  'filter-gstin': null
  'filter-low': null
  'filter-no-group': null
  'filter-no-gstin': null
  'filter-no-price': null
  'filter-out': null
  'filter-state': null
  'filter-waiting': null
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
  'list-all-filters': null
  'list-ascending': null
  'list-choose': { count: Value }
  'list-clear-search': null
  'list-clear-selection': null
  'list-columns-reset': null
  'list-copied': { count: Value }
  'list-copy-too-many': { count: Value }
  'list-count': { count: Value }
  'list-deleted': { name: Value }
  'list-deleted-many': { count: Value }
  'list-descending': null
  'list-every-word': null
  'list-export-csv': null
  'list-export-failed': { file: Value; why: Value }
  'list-export-title': { many: Value }
  'list-export-xlsx': null
  'list-exported': { count: Value; file: Value }
  'list-filter-clear': null
  'list-filter-needs-value': { filter: Value }
  'list-filter-takes-nothing': { filter: Value }
  'list-hint-new': null
  'list-hint-select': null
  'list-no-column': { column: Value }
  'list-no-filter': { filter: Value }
  'list-none-yet-customers': null
  'list-none-yet-products': null
  'list-none-yet-suppliers': null
  'list-nothing-matches': { search: Value }
  'list-nothing-passes': null
  'list-place': { place: Value; total: Value }
  'list-price-impossible': { product: Value }
  'list-restored': { name: Value }
  'list-select-all': null
  'list-select-row': { name: Value }
  'list-selected': { count: Value }
  'loading': null
  'moment': { clock: Value; date: Value }
  'month': { month: Value }
  'no': null
  'none': null
  'nothing-to-undo': null
  'products-change-prices': { count: Value }
  'products-change-prices-do': { count: Value }
  'products-change-prices-text': null
  'products-empty': null
  'products-filed': { count: Value }
  'products-new-with-barcode': null
  'products-no-group': null
  'products-price-by': null
  'products-price-by-amount': null
  'products-price-by-missing': null
  'products-price-by-rate': null
  'products-price-down': null
  'products-price-up': null
  'products-price-way': null
  'products-price-whole': null
  'products-repriced': { count: Value }
  'products-set-group': null
  'products-set-group-title': { count: Value }
  'saving': null
  'scope-card': null
  'scope-everywhere': null
  'scope-grid': null
  'scope-list': null
  'scope-record': null
  'scope-screen': null
  'stock-all-branches': null
  'stock-here-and-elsewhere': { elsewhere: Value; here: Value }
  'stock-low': null
  'stock-low-here': null
  'stock-of': null
  'stock-on-hand': { here: Value }
  'stock-out': null
  'stock-out-here': null
  'stock-this-branch': null
  'suppliers-empty': null
  'suppliers-new-with-phone': null
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'verbatim': { text: Value }
  'yes': null
}
