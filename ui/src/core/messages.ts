// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** What a value in a text may be: a number is grouped, and chooses the plural. */
type Value = string | number

/** The values each message of the catalogue takes. */
export type Messages = {
  'alerts-notify': null
  'alerts-saved': null
  'alerts-silent': null
  'alerts-stuck': null
  'alerts-title': null
  'amount-hidden': null
  'backup-before-restore': null
  'backup-before-resync': null
  'backup-before-update': null
  'backup-by-hand': null
  'backup-not-ours': null
  'backup-records': { count: Value }
  'backup-scheduled': null
  'backup-waiting': { count: Value }
  'backups-checked': null
  'backups-choose': null
  'backups-choose-title': null
  'backups-every': null
  'backups-every-0': null
  'backups-every-1': null
  'backups-every-12': null
  'backups-every-168': null
  'backups-every-24': null
  'backups-every-4': null
  'backups-every-hours': { hours: Value }
  'backups-failed': null
  'backups-folder': null
  'backups-folder-beside': null
  'backups-folder-hint': null
  'backups-go-on': null
  'backups-keep': null
  'backups-keep-monthly': null
  'backups-last': { when: Value }
  'backups-made': { size: Value }
  'backups-never': null
  'backups-next': { when: Value }
  'backups-none': null
  'backups-none-text': null
  'backups-not-checked': null
  'backups-off': null
  'backups-other': null
  'backups-other-short': null
  'backups-restore': null
  'backups-same-disk': null
  'backups-saved': { folder: Value }
  'backups-settings': null
  'backups-sign-ins': null
  'backups-title': null
  'check-fine': null
  'check-untested': null
  'check-wrong': null
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
  'connection-text-cut': null
  'connection-text-newer': null
  'connection-text-other': null
  'counter-after-sign-in': null
  'counter-attention': null
  'counter-by-hand': null
  'counter-every': { minutes: Value }
  'counter-last': null
  'counter-next': null
  'counter-not-yet': null
  'counter-oldest': { when: Value }
  'counter-running': null
  'counter-set-times': null
  'counter-to-send': null
  'dashboard-not-accepted': { count: Value }
  'dashboard-see-what-to-do': null
  'dashboard-starting': null
  'dashboard-sync': null
  'dashboard-title': null
  'date': { day: Value; month: Value; year: Value }
  'do-add': null
  'do-apply': null
  'do-back': null
  'do-cancel': null
  'do-change': null
  'do-check-now': null
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
  'field-needed': { field: Value }
  'first-run-away': null
  'first-run-done': null
  'first-run-hub': null
  'first-run-hub-connect': null
  'first-run-hub-text': null
  'first-run-product': null
  'first-run-product-done': { count: Value }
  'first-run-product-text': null
  'first-run-shop': null
  'first-run-shop-add': null
  'first-run-shop-done': null
  'first-run-shop-more': null
  'first-run-shop-text': null
  'first-run-skip': null
  'first-run-title': null
  'health-text': null
  'health-title': null
  'hub-branch': null
  'hub-branch-fixed': null
  'hub-branch-hint': null
  'hub-branch-is': null
  'hub-branch-name': null
  'hub-by-hand': null
  'hub-change': null
  'hub-change-text': null
  'hub-claim-hint': null
  'hub-code': null
  'hub-code-hint': null
  'hub-computer': null
  'hub-computer-none': null
  'hub-connect': null
  'hub-connected': null
  'hub-connected-branch': { branch: Value }
  'hub-connected-next': null
  'hub-copied': null
  'hub-copy': null
  'hub-copy-hint': null
  'hub-email': null
  'hub-explained': null
  'hub-hub': null
  'hub-key': null
  'hub-key-hint': null
  'hub-new-account': null
  'hub-organisation': null
  'hub-password': null
  'hub-password-hint': null
  'hub-person': null
  'hub-person-hint': null
  'hub-role': null
  'hub-session-no-keyring': null
  'hub-session-nobody': null
  'hub-session-out-text': null
  'hub-session-out-title': null
  'hub-session-out-waiting': { count: Value }
  'hub-session-remembered': null
  'hub-session-sign-in': null
  'hub-session-sign-out': null
  'hub-session-waits': null
  'hub-shop': null
  'hub-test': null
  'hub-test-result': null
  'hub-text': null
  'hub-text-founder': null
  'hub-text-invited': null
  'hub-text-member': null
  'hub-text-says': { hub: Value }
  'hub-text-says-branch': { branch: Value; hub: Value }
  'hub-title': null
  'hub-title-connected': null
  'hub-url': null
  'hub-way': null
  'hub-way-founder': null
  'hub-way-founder-text': null
  'hub-way-invited': null
  'hub-way-invited-text': null
  'hub-way-member': null
  'hub-way-member-text': null
  'hub-who': null
  'invite-text': null
  'invite-text-copied': null
  'invite-text-copy': null
  'invite-text-hint': null
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
  'restore-confirm': null
  'restore-done': null
  'restore-done-sign-in': null
  'restore-new-code': null
  'restore-same': null
  'restore-sent-since': { count: Value }
  'restore-sound': null
  'restore-sync-first': null
  'restore-table': { backup: Value; here: Value; what: Value }
  'restore-text': null
  'restore-title': { when: Value }
  'restore-unsent': { count: Value }
  'role-accountant': null
  'role-cashier': null
  'role-manager': null
  'role-owner': null
  'rules-approve': null
  'rules-call-off': null
  'rules-history': null
  'rules-history-hint': null
  'rules-noted': null
  'rules-owner': null
  'rules-saved': null
  'rules-shorter': { from: Value; months: Value }
  'rules-title': null
  'saving': null
  'schedule-advanced': null
  'schedule-at-once': null
  'schedule-automatic': null
  'schedule-cron': null
  'schedule-cron-hint': null
  'schedule-days': null
  'schedule-every': null
  'schedule-how': null
  'schedule-interval': null
  'schedule-minutes-range': null
  'schedule-next-runs': null
  'schedule-no-day': null
  'schedule-no-time': null
  'schedule-not-one': null
  'schedule-saved-every': { minutes: Value }
  'schedule-saved-off': null
  'schedule-saved-times': null
  'schedule-set-times': null
  'schedule-times': null
  'schedule-times-hint': null
  'schedule-title': null
  'scope-all': null
  'scope-applied': null
  'scope-back': null
  'scope-back-hint': null
  'scope-bills': null
  'scope-bills-hint': null
  'scope-card': null
  'scope-customers': null
  'scope-customers-hint': null
  'scope-everywhere': null
  'scope-fetches': null
  'scope-grid': null
  'scope-list': null
  'scope-months': { months: Value }
  'scope-record': null
  'scope-removed': { count: Value }
  'scope-screen': null
  'scope-share-both': null
  'scope-share-send': null
  'scope-share-stay': null
  'scope-stays': { what: Value }
  'scope-stock': null
  'scope-stock-hint': null
  'scope-suppliers': null
  'scope-suppliers-hint': null
  'scope-text': null
  'scope-warn-lost': null
  'scope-warn-stock': null
  'sessions-all': null
  'sessions-next-try': { when: Value }
  'sessions-none': null
  'sessions-title': null
  'settings-tab-about': null
  'settings-tab-appearance': null
  'settings-tab-backups': null
  'settings-tab-hub': null
  'settings-tab-scope': null
  'settings-tab-shop': null
  'settings-title': null
  'setup-connecting': null
  'setup-to-settings': null
  'shop-address': null
  'shop-email': null
  'shop-email-form': null
  'shop-gstin': null
  'shop-gstin-form': null
  'shop-gstin-hint': null
  'shop-legal-name': null
  'shop-legal-name-hint': null
  'shop-name': null
  'shop-name-hint': null
  'shop-name-needed': null
  'shop-not-yours': null
  'shop-phone': null
  'shop-phone-form': null
  'shop-saved': null
  'shop-state': null
  'shop-state-form': null
  'shop-state-hint': null
  'shop-state-not-gstin': { state: Value }
  'shop-text': null
  'shop-title': null
  'shop-too-long': { most: Value }
  'shop-upi': null
  'shop-upi-form': null
  'shop-upi-hint': null
  'tile-customers': { count: Value }
  'tile-low-stock': null
  'tile-products': { count: Value }
  'tile-stock-value': null
  'tile-suppliers': { count: Value }
  'tiles-title': null
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'unit-hours': null
  'unit-minutes': null
  'unit-months': null
  'updates-checked': { when: Value }
  'updates-install': null
  'updates-kept': null
  'updates-newest': null
  'updates-ready': { version: Value }
  'updates-title': null
  'updates-unchecked': null
  'verbatim': { text: Value }
  'weekday-1': null
  'weekday-2': null
  'weekday-3': null
  'weekday-4': null
  'weekday-5': null
  'weekday-6': null
  'weekday-7': null
  'whose-all-branches': null
  'whose-this-branch': null
  'yes': null
}
