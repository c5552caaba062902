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
  'account-all': { count: Value }
  'account-came-back': { quantity: Value }
  'account-entries': null
  'account-is-owed': null
  'account-no-purchases': null
  'account-owes': null
  'account-purchases': null
  'account-receive': null
  'account-received': null
  'alert-clock': null
  'alert-clock-message': { off: Value }
  'alert-differs': { count: Value }
  'alert-differs-message': null
  'alert-held': { count: Value }
  'alert-held-message': { span: Value }
  'alert-incomplete': { span: Value }
  'alert-incomplete-message': { waiting: Value }
  'alert-key': null
  'alert-key-message': { waiting: Value }
  'alert-line': { message: Value; title: Value }
  'alert-no-sync': { span: Value }
  'alert-no-sync-off-message': { waiting: Value }
  'alert-no-sync-signed-out-message': { waiting: Value }
  'alert-offline': { span: Value }
  'alert-offline-message': { waiting: Value }
  'alert-sign-in': null
  'alert-sign-in-message': { waiting: Value }
  'alert-stuck': null
  'alert-stuck-message': { span: Value; waiting: Value }
  'alerts-notify': null
  'alerts-saved': null
  'alerts-silent': null
  'alerts-stuck': null
  'alerts-title': null
  'allowance-allowed': null
  'allowance-never': null
  'allowance-override': null
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
  'audit-bill-cancelled': { number: Value; total: Value }
  'audit-bill-final': { number: Value; total: Value }
  'audit-broken': { number: Value }
  'audit-cash-in': { amount: Value }
  'audit-cash-out': { amount: Value }
  'audit-changed': { number: Value }
  'audit-credit-restored': { amount: Value }
  'audit-credit-used': { amount: Value }
  'audit-cut-off': { number: Value }
  'audit-drawer-opened': null
  'audit-empty': null
  'audit-empty-text': null
  'audit-everything': null
  'audit-goods-returned': { bill: Value; number: Value; total: Value }
  'audit-kind-bill_cancelled': null
  'audit-kind-bill_final': null
  'audit-kind-cash_in': null
  'audit-kind-cash_out': null
  'audit-kind-credit_used': null
  'audit-kind-drawer_opened': null
  'audit-kind-goods_returned': null
  'audit-kind-limits_changed': null
  'audit-kind-locked': null
  'audit-kind-override': null
  'audit-kind-payment_confirmed': null
  'audit-kind-payment_out': null
  'audit-kind-pin_wrong': null
  'audit-kind-price_changed': null
  'audit-kind-reprinted': null
  'audit-kind-shift_closed': null
  'audit-kind-shift_opened': null
  'audit-kind-signed_in': null
  'audit-kind-staff_changed': null
  'audit-limits-changed': { most: Value; role: Value }
  'audit-locked': null
  'audit-missing': { number: Value }
  'audit-none-found': null
  'audit-not-yours': null
  'audit-override': { what: Value }
  'audit-payment-confirmed': { amount: Value }
  'audit-payment-out': { amount: Value }
  'audit-pin-changed': { name: Value }
  'audit-pin-wrong': { name: Value }
  'audit-price-changed': { from: Value; name: Value; to: Value }
  'audit-reprinted': { what: Value }
  'audit-search': null
  'audit-shift-closed': { difference: Value; number: Value; till: Value }
  'audit-shift-opened': { float: Value; till: Value }
  'audit-show-all': null
  'audit-signed-in': null
  'audit-staff-added': { name: Value }
  'audit-staff-changed': { name: Value }
  'audit-title': null
  'audit-trigger-missing': null
  'audit-twice': { number: Value }
  'audit-verify': null
  'backed-up': null
  'backup-before-restore': null
  'backup-before-resync': null
  'backup-before-update': null
  'backup-by-hand': null
  'backup-damaged': { found: Value }
  'backup-damaged-or-other': null
  'backup-dangling': { parent: Value; table: Value }
  'backup-file-damaged': null
  'backup-file-unreadable': { why: Value }
  'backup-folder': { folder: Value; why: Value }
  'backup-full': { folder: Value }
  'backup-in-use': null
  'backup-lacking': { has: Value; table: Value; was: Value }
  'backup-newer': null
  'backup-no-data-file': null
  'backup-not-ours': null
  'backup-other-shop': { ours: Value; theirs: Value }
  'backup-records': { count: Value }
  'backup-scheduled': null
  'backup-spoilt': { folder: Value; found: Value }
  'backup-stopped': null
  'backup-unreadable': { why: Value }
  'backup-unusable': { file: Value; why: Value }
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
  'bill-above-mrp': { mrp: Value }
  'bill-cancel-elsewhere': null
  'bill-cancel-other-till': { till: Value }
  'bill-cancel-reason': null
  'bill-cancel-returned': null
  'bill-cancel-same-day': null
  'bill-change': null
  'bill-clock-back': { last: Value }
  'bill-computed-otherwise': { amount: Value }
  'bill-discount-range': { most: Value }
  'bill-due': null
  'bill-due-without-customer': { due: Value }
  'bill-in-the-future': null
  'bill-item-deleted': null
  'bill-line-needs-name': null
  'bill-line-needs-price': null
  'bill-name-the-buyer': { from: Value }
  'bill-no-lines': null
  'bill-no-such-bill': null
  'bill-no-such-customer': null
  'bill-not-final': null
  'bill-number-otherwise': { number: Value }
  'bill-numbers-used-up': null
  'bill-other-year': { year: Value }
  'bill-over-limit': { limit: Value; owed: Value }
  'bill-paid': null
  'bill-paid-already': null
  'bill-payment-positive': null
  'bill-payment-too-much': { due: Value }
  'bill-price-range': null
  'bill-quantity-absurd': null
  'bill-quantity-positive': null
  'bill-shared-code': { code: Value }
  'bill-short-held': { held: Value; left: Value }
  'bill-short-stock': { left: Value }
  'bill-status-cancelled': null
  'bill-status-draft': null
  'bill-status-final': null
  'bill-tendered-cash-only': null
  'bill-tendered-less': { amount: Value }
  'bill-till-code': { code: Value }
  'bill-too-large': null
  'bill-too-many-lines': { most: Value }
  'bill-unknown-code': { code: Value }
  'bill-unknown-item': null
  'bill-was-cancelled': null
  'bills-cancel': null
  'bills-cancel-reason': null
  'bills-cancel-text': null
  'bills-cancelled': null
  'bills-credit-account': null
  'bills-credit-hint': null
  'bills-credit-used': { number: Value }
  'bills-day': null
  'bills-empty': null
  'bills-empty-text': null
  'bills-none-found': null
  'bills-note-open': null
  'bills-notes': null
  'bills-notes-empty': null
  'bills-notes-empty-text': null
  'bills-payments': null
  'bills-returned': null
  'bills-returned-of': { quantity: Value }
  'bills-search': null
  'bills-sent': null
  'bills-show-all': null
  'bills-state-cancelled': null
  'bills-state-due': null
  'bills-state-paid': null
  'bills-state-part': null
  'bills-state-part-returned': null
  'bills-state-returned': null
  'bills-take': null
  'bills-taken': null
  'bills-unpaid': null
  'bills-way': null
  'bin-all-kinds': null
  'bin-branches': null
  'bin-business_settings': null
  'bin-change-there-first': { why: Value }
  'bin-customers': null
  'bin-devices': null
  'bin-draft-bill': null
  'bin-empty': null
  'bin-empty-text': null
  'bin-every-word': null
  'bin-history-of': { name: Value }
  'bin-invoices': null
  'bin-item_groups': null
  'bin-kind': null
  'bin-lies-here': { kind: Value }
  'bin-memberships': null
  'bin-nameless': null
  'bin-none-of-kind': null
  'bin-not-restored': { name: Value; problem: Value }
  'bin-nothing-matches': { search: Value }
  'bin-products': null
  'bin-profiles': null
  'bin-restore-many': { count: Value }
  'bin-restored-elsewhere': null
  'bin-restored-many': { count: Value }
  'bin-role_limits': null
  'bin-search': null
  'bin-show-all': null
  'bin-staff': null
  'bin-suppliers': null
  'bin-tax_rates': null
  'bin-title': null
  'blocked-local': null
  'blocked-running': null
  'blocked-sign-in': null
  'blocked-unknown': null
  'branch-add-text': null
  'branch-add-title': null
  'branch-added': { name: Value }
  'branch-code': null
  'branch-code-hint': null
  'branch-empty': null
  'branch-name': null
  'branch-name-example': null
  'branch-waiting': null
  'branch-waiting-means': null
  'branches-add': null
  'branches-alone': null
  'branches-alone-text': null
  'branches-count': { count: Value }
  'branches-devices': { count: Value }
  'branches-head-device': null
  'branches-head-pending': null
  'branches-head-state': null
  'branches-head-version': null
  'branches-invite': null
  'branches-list': null
  'branches-no-match': null
  'branches-search': null
  'branches-stale': { why: Value }
  'branches-stale-at': { at: Value; why: Value }
  'branches-title': null
  'branches-unknown': null
  'cash-amount-range': null
  'cash-for-deposit': null
  'cash-for-expense': null
  'cash-for-float': null
  'cash-for-other': null
  'cash-in-float': null
  'cash-in-other': null
  'cash-moved': null
  'cash-note-needed': null
  'cash-out-deposit': null
  'cash-out-expense': null
  'cash-out-float': null
  'cash-out-other': null
  'cash-reason-out-only': null
  'cash-way': null
  'check-address': null
  'check-address-answers': { url: Value }
  'check-address-form': null
  'check-all-right': null
  'check-asked-night': null
  'check-asked-person': null
  'check-asked-who': { who: Value }
  'check-audit': null
  'check-audit-whole': { count: Value }
  'check-automatic': null
  'check-clock': null
  'check-clock-bad': { off: Value }
  'check-clock-ok': null
  'check-col-here': null
  'check-col-hub': null
  'check-col-result': null
  'check-col-table': null
  'check-columns': null
  'check-columns-added': { columns: Value }
  'check-columns-ok': null
  'check-compared': null
  'check-data-file': null
  'check-data-file-bad': { found: Value }
  'check-data-file-ok': null
  'check-different': null
  'check-differs': null
  'check-earlier': { at: Value; took: Value; who: Value }
  'check-equal': null
  'check-fetched': null
  'check-fetched-aside': { count: Value; id: Value; table: Value; why: Value }
  'check-fetched-ok': null
  'check-fine': null
  'check-from': null
  'check-from-hint': null
  'check-head-field': null
  'check-head-here': null
  'check-head-hub': null
  'check-history': null
  'check-history-ever': null
  'check-history-months': { months: Value }
  'check-history-shorter': { day: Value; kept: Value; months: Value }
  'check-hub': null
  'check-hub-none': null
  'check-installed': null
  'check-installed-not': null
  'check-installed-ok': null
  'check-key': null
  'check-key-ok': null
  'check-keyring': null
  'check-keyring-none': null
  'check-keyring-ok': null
  'check-left-out': { tables: Value }
  'check-missing_at_hub': null
  'check-missing_here': null
  'check-more': { count: Value }
  'check-nightly': null
  'check-no-difference': null
  'check-none': null
  'check-none-text': null
  'check-not-yet': null
  'check-now': null
  'check-queue': null
  'check-queue-held': { count: Value; failed: Value }
  'check-queue-ok': null
  'check-queue-waits': { count: Value }
  'check-references': null
  'check-references-bad': { parent: Value; table: Value }
  'check-references-ok': null
  'check-repair': null
  'check-repair-fetched': null
  'check-repair-fetched-means': null
  'check-repair-hub_stands': null
  'check-repair-hub_stands-means': null
  'check-repair-means': null
  'check-repair-merged': null
  'check-repair-merged-means': null
  'check-repair-open': null
  'check-repair-open-means': null
  'check-repair-removed': null
  'check-repair-removed-means': null
  'check-repair-sent': null
  'check-repair-sent-means': null
  'check-run-differ': { count: Value }
  'check-run-open': { differing: Value; open: Value }
  'check-run-right': { count: Value }
  'check-run-same': null
  'check-runs': null
  'check-set-up': null
  'check-set-up-ok': null
  'check-sign-in': null
  'check-sign-in-ok': null
  'check-stream-others': null
  'check-stream-whole': null
  'check-syncing': null
  'check-that-differ': { records: Value }
  'check-untested': null
  'check-version': null
  'check-version-app-old': { app: Value; hub: Value }
  'check-version-hub-old': { app: Value; hub: Value }
  'check-version-ok': { hub: Value }
  'check-watchdog': null
  'check-watchdog-ok': null
  'check-when': { at: Value; took: Value; who: Value }
  'check-wrong': null
  'checkpoint-branch': null
  'checkpoint-device': null
  'checkpoint-done': null
  'checkpoint-epoch': { epoch: Value }
  'checkpoint-never': null
  'checkpoint-of': { head: Value; here: Value }
  'checkpoint-stream': { number: Value }
  'checkpoint-whole': null
  'checkpoints-empty': null
  'checkpoints-empty-text': null
  'checkpoints-list': null
  'clean-up-age': null
  'clean-up-any': null
  'clean-up-days': { days: Value }
  'clean-up-do': null
  'clean-up-done': { count: Value }
  'clean-up-looking': null
  'clean-up-text': null
  'clean-up-title': null
  'cli-accepted': { email: Value }
  'cli-added': { id: Value; name: Value }
  'cli-alert': { message: Value; since: Value; title: Value }
  'cli-alert-limits': { hours: Value; minutes: Value }
  'cli-alert-none': null
  'cli-alert-notifies': null
  'cli-alert-short': { message: Value; title: Value }
  'cli-alert-silent': null
  'cli-backup-daily': null
  'cli-backup-damage-kept': { file: Value }
  'cli-backup-every': { count: Value }
  'cli-backup-folder': null
  'cli-backup-keep': null
  'cli-backup-keeps': { months: Value; newest: Value }
  'cli-backup-last': null
  'cli-backup-made': { path: Value; size: Value }
  'cli-backup-mind': null
  'cli-backup-never': null
  'cli-backup-none': null
  'cli-backup-often': null
  'cli-backup-over-damage': null
  'cli-backup-restored': { before: Value }
  'cli-backup-same-disk': null
  'cli-backup-say-yes': null
  'cli-backup-sent-since': { count: Value }
  'cli-backup-sign-in': null
  'cli-backup-sound': { made: Value }
  'cli-backup-trouble': null
  'cli-backup-unsent': { count: Value }
  'cli-bill-no-json': { why: Value }
  'cli-bill-quoted': { total: Value }
  'cli-bill-recalled': { id: Value }
  'cli-bin-not-restored': { id: Value; why: Value }
  'cli-bin-restored': { id: Value }
  'cli-changed': { id: Value; name: Value }
  'cli-check-not': { message: Value; name: Value }
  'cli-check-ok': { message: Value; name: Value }
  'cli-conflict-before': null
  'cli-conflict-contested': null
  'cli-conflict-decided': null
  'cli-conflict-decision': { at: Value; choice: Value; who: Value }
  'cli-conflict-moved-on': null
  'cli-conflict-neither': { named: Value; one: Value; other: Value }
  'cli-conflict-not-here': null
  'cli-conflict-now': null
  'cli-conflict-other': null
  'cli-conflict-side': { at: Value; place: Value; value: Value }
  'cli-conflict-side-by': { at: Value; place: Value; value: Value; who: Value }
  'cli-conflict-stands': null
  'cli-conflicts-none': null
  'cli-conflicts-none-settled': null
  'cli-connect-name': null
  'cli-connected': { organisation: Value }
  'cli-connected-branch': { code: Value; name: Value; organisation: Value }
  'cli-connected-next': null
  'cli-customer-owes': { amount: Value; name: Value }
  'cli-day-total': { day: Value; everywhere: Value; here: Value; returned: Value; sold: Value }
  'cli-days-ago': { count: Value }
  'cli-deleted': null
  'cli-device-answered': { when: Value }
  'cli-device-asked': { when: Value }
  'cli-device-online': null
  'cli-device-retired': null
  'cli-device-this': null
  'cli-device-waits': null
  'cli-different': null
  'cli-disconnect-waits': { count: Value }
  'cli-disconnect-window': null
  'cli-disconnected': null
  'cli-disconnected-waits': { count: Value }
  'cli-field': { field: Value; message: Value }
  'cli-field-added': { after: Value; field: Value }
  'cli-field-changed': { after: Value; before: Value; field: Value }
  'cli-field-deleted-over': null
  'cli-field-not-deleted': null
  'cli-field-too-late': { after: Value; before: Value; field: Value }
  'cli-field-won': { after: Value; before: Value; field: Value }
  'cli-fleet-added': null
  'cli-fleet-approved': null
  'cli-fleet-as-of': { at: Value; why: Value }
  'cli-fleet-asked': null
  'cli-fleet-brought-back': null
  'cli-fleet-invitation': { code: Value; person: Value }
  'cli-fleet-invitation-holds': { until: Value }
  'cli-fleet-member-ended': { person: Value }
  'cli-fleet-member-stays': { person: Value }
  'cli-fleet-no-branch': { code: Value }
  'cli-fleet-no-device': null
  'cli-fleet-not-found': { wanted: Value }
  'cli-fleet-not-sent': null
  'cli-fleet-renamed': null
  'cli-fleet-retired': null
  'cli-fleet-several': { count: Value; wanted: Value }
  'cli-fleet-sign-ins-ended': null
  'cli-fleet-sign-ins-open': null
  'cli-fleet-whoever': null
  'cli-group-taken-out': null
  'cli-group-there': { id: Value; name: Value }
  'cli-head-address': null
  'cli-head-allowed': null
  'cli-head-amount': null
  'cli-head-applied': null
  'cli-head-asked': null
  'cli-head-asked-by': null
  'cli-head-at-hub': null
  'cli-head-backup': null
  'cli-head-balance': null
  'cli-head-bill-day': null
  'cli-head-bills': null
  'cli-head-branch': null
  'cli-head-buyer': null
  'cli-head-bytes': null
  'cli-head-called': null
  'cli-head-changes': null
  'cli-head-checked': null
  'cli-head-class': null
  'cli-head-closed': null
  'cli-head-code': null
  'cli-head-conflicts': null
  'cli-head-content': null
  'cli-head-counted': null
  'cli-head-day': null
  'cli-head-decimals': null
  'cli-head-deleted': null
  'cli-head-device': null
  'cli-head-differed': null
  'cli-head-difference': null
  'cli-head-entry': null
  'cli-head-error': null
  'cli-head-expected': null
  'cli-head-failed': null
  'cli-head-fetched': null
  'cli-head-field': null
  'cli-head-file': null
  'cli-head-from': null
  'cli-head-gstin': null
  'cli-head-head': null
  'cli-head-here': null
  'cli-head-holds': null
  'cli-head-hour': null
  'cli-head-hub': null
  'cli-head-id': null
  'cli-head-in-out': null
  'cli-head-item-digits': null
  'cli-head-kind': null
  'cli-head-language': null
  'cli-head-left': null
  'cli-head-lines': null
  'cli-head-longest-wait': null
  'cli-head-made': null
  'cli-head-merged': null
  'cli-head-mode': null
  'cli-head-moved': null
  'cli-head-name': null
  'cli-head-now': null
  'cli-head-number': null
  'cli-head-of-bill': null
  'cli-head-offline': null
  'cli-head-oldest': null
  'cli-head-open': null
  'cli-head-paid': null
  'cli-head-paper': null
  'cli-head-phone': null
  'cli-head-prefix': null
  'cli-head-price': null
  'cli-head-printer': null
  'cli-head-prints-bills': null
  'cli-head-problem': null
  'cli-head-quantity': null
  'cli-head-record': null
  'cli-head-records': null
  'cli-head-refused': null
  'cli-head-result': null
  'cli-head-returned': null
  'cli-head-sales': null
  'cli-head-seen': null
  'cli-head-sent': null
  'cli-head-sessions': null
  'cli-head-since': null
  'cli-head-size': null
  'cli-head-sku': null
  'cli-head-staged': null
  'cli-head-started': null
  'cli-head-state': null
  'cli-head-status': null
  'cli-head-stock': null
  'cli-head-stream': null
  'cli-head-table': null
  'cli-head-tables': null
  'cli-head-taken': null
  'cli-head-tax': null
  'cli-head-till': null
  'cli-head-took': null
  'cli-head-total': null
  'cli-head-tried': null
  'cli-head-unit': null
  'cli-head-unit-of-sale': null
  'cli-head-verdict': null
  'cli-head-version': null
  'cli-head-waited': null
  'cli-head-waiting': null
  'cli-head-way': null
  'cli-head-what': null
  'cli-head-when': null
  'cli-head-whose': null
  'cli-head-why': null
  'cli-head-written': null
  'cli-held-behind': { unit: Value; verdict: Value }
  'cli-held-given-up': null
  'cli-held-no-unit': { unit: Value }
  'cli-held-none': null
  'cli-held-through': null
  'cli-history-added': { who: Value }
  'cli-history-changed': { who: Value }
  'cli-history-deleted': { who: Value }
  'cli-history-held': { did: Value }
  'cli-history-here': null
  'cli-history-kept': { at: Value }
  'cli-history-merged': { did: Value }
  'cli-history-met': { did: Value }
  'cli-history-none': null
  'cli-history-older': { stamp: Value }
  'cli-history-restored': { who: Value }
  'cli-history-waiting': { did: Value }
  'cli-hours-ago': { count: Value }
  'cli-hub-address': null
  'cli-hub-branch': null
  'cli-hub-device': null
  'cli-hub-email': null
  'cli-hub-none': null
  'cli-hub-remembered': null
  'cli-hub-signed-in': null
  'cli-import': null
  'cli-init': null
  'cli-init-sample': { customers: Value; products: Value }
  'cli-just-now': null
  'cli-language': { code: Value; language: Value }
  'cli-language-none': null
  'cli-left-few': null
  'cli-left-hours': { count: Value }
  'cli-left-minutes': { count: Value }
  'cli-left-seconds': { count: Value }
  'cli-limit-up-to': { most: Value }
  'cli-list-part': { shown: Value; total: Value }
  'cli-milliseconds': { time: Value }
  'cli-minutes-ago': { count: Value }
  'cli-missing-at-hub': null
  'cli-missing-here': null
  'cli-never': null
  'cli-no-database': { folder: Value }
  'cli-no-such-person': { name: Value }
  'cli-nobody': null
  'cli-not-configured': { error: Value }
  'cli-not-remembered': null
  'cli-password-missing': null
  'cli-password-no-text': null
  'cli-pin-missing': null
  'cli-pin-set': { name: Value }
  'cli-print-file': { file: Value; what: Value }
  'cli-print-state': { state: Value; what: Value }
  'cli-printer-added': { name: Value }
  'cli-printer-removed': { name: Value }
  'cli-progress-going': { step: Value }
  'cli-progress-left': { left: Value; step: Value }
  'cli-progress-rate': { rate: Value; step: Value }
  'cli-progress-stopping': { step: Value }
  'cli-queue-removed': { count: Value }
  'cli-reason-before-restore': null
  'cli-reason-before-resync': null
  'cli-reason-before-update': null
  'cli-reason-by-hand': null
  'cli-reason-scheduled': null
  'cli-received-on-account': { owed: Value }
  'cli-record-sent': null
  'cli-record-waits': null
  'cli-reopened': { conflict: Value }
  'cli-reopened-none': null
  'cli-repair-fetched': null
  'cli-repair-hub-stands': null
  'cli-repair-merged': null
  'cli-repair-open': null
  'cli-repair-removed': null
  'cli-repair-sent': null
  'cli-restored': null
  'cli-resynced': { received: Value; sent: Value; time: Value }
  'cli-return-line': null
  'cli-return-quoted': { total: Value }
  'cli-review-added': { at: Value }
  'cli-review-by': { who: Value }
  'cli-review-dismissed': { count: Value }
  'cli-review-no-card': { subject: Value }
  'cli-review-record': null
  'cli-review-seen': null
  'cli-review-subject': null
  'cli-review-to-do': null
  'cli-reviews-none': null
  'cli-rules-approve': null
  'cli-rules-history': { count: Value }
  'cli-rules-history-ever': null
  'cli-rules-history-next': { count: Value; from: Value }
  'cli-rules-join': null
  'cli-schedule-batch': { count: Value }
  'cli-schedule-every': { count: Value }
  'cli-schedule-next': { times: Value }
  'cli-schedule-off': null
  'cli-schedule-window-at': { cron: Value; words: Value }
  'cli-schedule-window-every': { count: Value }
  'cli-schedule-window-off': { count: Value }
  'cli-scope-bills': null
  'cli-scope-customers': null
  'cli-scope-else': null
  'cli-scope-fetches': null
  'cli-scope-removed': { count: Value }
  'cli-scope-stays': { what: Value }
  'cli-scope-stock': null
  'cli-scope-suppliers': null
  'cli-seconds': { time: Value }
  'cli-seconds-ago': { count: Value }
  'cli-settled': { stands: Value }
  'cli-settled-bin': { record: Value }
  'cli-settled-stays': { record: Value }
  'cli-settled-value': { field: Value; record: Value; value: Value }
  'cli-share-bills': { count: Value }
  'cli-share-both': null
  'cli-share-send': null
  'cli-share-stay': null
  'cli-shift-counted': { cash: Value }
  'cli-shift-no-json': { why: Value }
  'cli-shift-note-form': null
  'cli-shift-opened': { day: Value; float: Value; till: Value }
  'cli-shop-legal-name': null
  'cli-shop-state': null
  'cli-shop-upi': null
  'cli-sign-in-arguments': null
  'cli-sign-in-needed': { error: Value }
  'cli-sign-in-together': null
  'cli-sign-in-window': null
  'cli-signed-in': { email: Value }
  'cli-signed-out': null
  'cli-somebody': null
  'cli-somebody-web': null
  'cli-state-error': null
  'cli-state-local-only': null
  'cli-state-offline': null
  'cli-state-sign-in': null
  'cli-state-syncing': null
  'cli-state-up-to-date': null
  'cli-state-waiting': null
  'cli-state-window': null
  'cli-stats-bytes': null
  'cli-stats-conflicts': null
  'cli-stats-fetched': null
  'cli-stats-merged': null
  'cli-stats-rate': null
  'cli-stats-refused': null
  'cli-stats-sent': null
  'cli-stats-sessions': null
  'cli-stats-sessions-of': { all: Value; failed: Value; offline: Value }
  'cli-stats-time': null
  'cli-status-alert': null
  'cli-status-branch': null
  'cli-status-held': null
  'cli-status-last-received': null
  'cli-status-last-sent': null
  'cli-status-last-sync': null
  'cli-status-organisation': null
  'cli-status-problem': null
  'cli-status-schedule': null
  'cli-status-signed-in': null
  'cli-status-state': null
  'cli-status-waiting': null
  'cli-synced': { received: Value; sent: Value; time: Value }
  'cli-synced-conflicts': { count: Value }
  'cli-synced-held': { count: Value }
  'cli-synced-merged': { count: Value }
  'cli-till-day-end-form': null
  'cli-verify-differs': { count: Value }
  'cli-verify-equal': null
  'cli-verify-field': { field: Value; here: Value; hub: Value }
  'cli-verify-left-out': { tables: Value }
  'cli-verify-more': { count: Value }
  'cli-verify-night': null
  'cli-verify-nightly': { hour: Value }
  'cli-verify-nightly-off': null
  'cli-verify-none': null
  'cli-verify-other-branches': null
  'cli-verify-person': null
  'cli-verify-put-right': { count: Value }
  'cli-verify-stream-differs': null
  'cli-waiting-oldest': { count: Value; when: Value }
  'cli-who-at': { name: Value; place: Value }
  'cli-who-at-here': { name: Value; place: Value }
  'cli-who-here': { name: Value }
  'clock-ahead': { span: Value }
  'clock-behind': { span: Value }
  'closing-send': null
  'closing-stay': null
  'closing-text': { count: Value }
  'closing-title': null
  'column-above_rate_milli': null
  'column-action': null
  'column-active': null
  'column-address': null
  'column-amount_paise': null
  'column-app_version': null
  'column-at': null
  'column-author': null
  'column-barcode': null
  'column-base': null
  'column-below_cost': null
  'column-bill_discount_milli': null
  'column-bill_discount_paise': null
  'column-bills_count': null
  'column-branch_id': null
  'column-business_date': null
  'column-cancel_bill': null
  'column-cess_paise': null
  'column-cess_rate_milli': null
  'column-cgst_paise': null
  'column-change_price': null
  'column-choice': null
  'column-class': null
  'column-closed_at': null
  'column-closed_by_staff_id': null
  'column-code': null
  'column-code-or-phone': null
  'column-content': null
  'column-cost': null
  'column-cost_paise': null
  'column-counted_cash_paise': null
  'column-created_at': null
  'column-credit_limit_paise': null
  'column-credit_note_id': null
  'column-customer_address': null
  'column-customer_gstin': null
  'column-customer_id': null
  'column-customer_name': null
  'column-customer_phone': null
  'column-customer_state_code': null
  'column-deleted': null
  'column-deleted-by': null
  'column-deleted_at': null
  'column-details': null
  'column-device_id': null
  'column-difference_paise': null
  'column-direction': null
  'column-discount_paise': null
  'column-display_name': null
  'column-document_number': null
  'column-elsewhere': null
  'column-email': null
  'column-entity_id': null
  'column-entity_table': null
  'column-expected_cash_paise': null
  'column-facts': null
  'column-field': null
  'column-finalized_at': null
  'column-float_paise': null
  'column-from_date': null
  'column-give_back': null
  'column-give_back_paise': null
  'column-group': null
  'column-gstin': null
  'column-hash': null
  'column-held_bill_id': null
  'column-hsn': null
  'column-id': null
  'column-igst_paise': null
  'column-includes_tax': null
  'column-invoice_branch_id': null
  'column-invoice_date': null
  'column-invoice_id': null
  'column-invoice_line_id': null
  'column-invoice_number': null
  'column-item_group_id': null
  'column-key': null
  'column-kind': null
  'column-label': null
  'column-limit': null
  'column-line_count': null
  'column-line_discount_milli': null
  'column-low-stock': null
  'column-low_stock_milli': null
  'column-mode': null
  'column-mrp_paise': null
  'column-name': null
  'column-negative_stock': null
  'column-note': null
  'column-notes': null
  'column-number': null
  'column-open_drawer': null
  'column-opened_at': null
  'column-opened_by_staff_id': null
  'column-opening_stock_milli': null
  'column-org_id': null
  'column-ours': null
  'column-ours_author': null
  'column-ours_device': null
  'column-ours_hlc': null
  'column-outside': null
  'column-over_credit': null
  'column-override_by': null
  'column-parent_id': null
  'column-payment_id': null
  'column-phone': null
  'column-pin_hash': null
  'column-place_of_supply': null
  'column-position': null
  'column-prev_hash': null
  'column-price': null
  'column-price_paise': null
  'column-product_id': null
  'column-quantity_milli': null
  'column-rate_milli': null
  'column-reason': null
  'column-record_id': null
  'column-reference': null
  'column-report': null
  'column-role': null
  'column-round_off_paise': null
  'column-sales_paise': null
  'column-scheme': null
  'column-seen': null
  'column-seq': null
  'column-sgst_paise': null
  'column-shift_id': null
  'column-sku': null
  'column-sold_milli': null
  'column-source_id': null
  'column-source_table': null
  'column-staff_id': null
  'column-state': null
  'column-state_code': null
  'column-status': null
  'column-stock': null
  'column-stock-all': null
  'column-subject': null
  'column-subtotal_paise': null
  'column-supplier_id': null
  'column-table_name': null
  'column-taken_by': null
  'column-tax': null
  'column-tax_class': null
  'column-tax_mode': null
  'column-tax_paise': null
  'column-tax_rate_milli': null
  'column-taxable_paise': null
  'column-tendered_paise': null
  'column-theirs': null
  'column-theirs_author': null
  'column-theirs_device': null
  'column-theirs_hlc': null
  'column-till_code': null
  'column-total_paise': null
  'column-unit': null
  'column-up_to_paise': null
  'column-updated': null
  'column-updated_at': null
  'column-user_id': null
  'column-value': null
  'column-winner': null
  'command-approve': null
  'command-audit': null
  'command-back-up': null
  'command-bill-discount': null
  'command-bin': null
  'command-cash': null
  'command-change-prices': null
  'command-close-till': null
  'command-columns': null
  'command-copy-rows': null
  'command-create-item': null
  'command-customer': null
  'command-dismiss': null
  'command-drawer': null
  'command-edit-cell': null
  'command-enter-value': null
  'command-export': null
  'command-fill-down': null
  'command-filter': null
  'command-finalise': null
  'command-go': null
  'command-hints': null
  'command-history': null
  'command-hold': null
  'command-keys': null
  'command-language': null
  'command-line-discount': null
  'command-lock': null
  'command-new': null
  'command-new-bill': null
  'command-next-record': null
  'command-next-tab': null
  'command-open-record': null
  'command-override': null
  'command-palette': null
  'command-pay': null
  'command-place': null
  'command-previous-record': null
  'command-previous-tab': null
  'command-price': null
  'command-price-list': null
  'command-print': null
  'command-print-last': null
  'command-privacy': null
  'command-quantity': null
  'command-recall': null
  'command-remove-line': null
  'command-return': null
  'command-save': null
  'command-save-and-new': null
  'command-search': null
  'command-select': null
  'command-select-all': null
  'command-settings': null
  'command-sign-out': null
  'command-sort': null
  'command-switch-person': null
  'command-sync': null
  'command-take-first': null
  'command-take-second': null
  'command-theme': null
  'command-undo': null
  'command-use-credit': null
  'command-zoom-in': null
  'command-zoom-out': null
  'command-zoom-reset': null
  'conflict-again': null
  'conflict-badge-contested': null
  'conflict-badge-contested-means': null
  'conflict-badge-in-bin': null
  'conflict-badge-not-sent': null
  'conflict-badge-not-sent-means': null
  'conflict-badge-resolved': null
  'conflict-badge-undone': null
  'conflict-badge-undone-means': null
  'conflict-before': { value: Value }
  'conflict-changed-it': null
  'conflict-decided-keep': { value: Value; who: Value }
  'conflict-decided-other': { value: Value; who: Value }
  'conflict-decided-reopened': { who: Value }
  'conflict-decided-take': { value: Value; who: Value }
  'conflict-decided-value': { value: Value; who: Value }
  'conflict-deleted': { earlier: Value; field: Value; kind: Value; label: Value; later: Value; moved: Value; value: Value }
  'conflict-deleted-it': null
  'conflict-deleted-same': { field: Value; kind: Value; label: Value; moved: Value; place: Value; value: Value }
  'conflict-edit': { earlier: Value; field: Value; label: Value; later: Value; lost: Value; moved: Value; stood: Value }
  'conflict-edit-same': { field: Value; label: Value; lost: Value; moved: Value; place: Value; stood: Value }
  'conflict-history': { record: Value }
  'conflict-is-deleted': null
  'conflict-keep-now': { value: Value }
  'conflict-keep-value': { value: Value }
  'conflict-leave': null
  'conflict-newer': null
  'conflict-newer-stands': null
  'conflict-not-deleted': null
  'conflict-older': null
  'conflict-older-stands': null
  'conflict-other': null
  'conflict-revived': { earlier: Value; kind: Value; label: Value; later: Value; moved: Value }
  'conflict-revived-same': { kind: Value; label: Value; moved: Value; place: Value }
  'conflict-select': { field: Value; record: Value }
  'conflict-settled': { value: Value }
  'conflict-settled-elsewhere': null
  'conflict-take-value': { value: Value }
  'conflict-values': null
  'conflicts-count': { count: Value }
  'conflicts-keep-all': null
  'conflicts-list': null
  'conflicts-more': { count: Value }
  'conflicts-new': { count: Value }
  'conflicts-none': null
  'conflicts-none-settled': null
  'conflicts-none-settled-text': null
  'conflicts-none-text': null
  'conflicts-refresh': null
  'conflicts-resolve-selected': null
  'conflicts-select-all': null
  'conflicts-selected': { count: Value }
  'conflicts-tab-open': null
  'conflicts-tab-reviews': null
  'conflicts-tab-settled': null
  'conflicts-take-all': null
  'conflicts-take-branch': { branch: Value }
  'conflicts-title': null
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
  'credit-needs-customer': null
  'credit-no-such-note': null
  'credit-numbers-used-up': null
  'credit-of-another': null
  'credit-too-much': { there: Value }
  'credit-used-up': null
  'customers-empty': null
  'customers-new-with-phone': null
  'dashboard-not-accepted': { count: Value }
  'dashboard-see-what-to-do': null
  'dashboard-starting': null
  'dashboard-sync': null
  'dashboard-title': null
  'date': { day: Value; month: Value; year: Value }
  'date-unreadable': { typed: Value }
  'day-bills': { count: Value }
  'day-closed': null
  'day-everywhere': null
  'day-everywhere-hint': null
  'day-here': null
  'day-none': null
  'day-notes': { count: Value }
  'day-open': null
  'day-unknown-branch': null
  'device-answered': { took: Value }
  'device-approve': null
  'device-approved': null
  'device-ask': null
  'device-ask-means': { name: Value }
  'device-ask-of': { name: Value }
  'device-asked': { ago: Value }
  'device-every': { minutes: Value }
  'device-fact-answered': null
  'device-fact-asked': null
  'device-fact-every': null
  'device-fact-pending': null
  'device-fact-person': null
  'device-fact-seen': null
  'device-fact-state': null
  'device-fact-sync': null
  'device-fact-version': null
  'device-name': null
  'device-name-hint': null
  'device-never': null
  'device-never-seen': null
  'device-not-yet': null
  'device-old': null
  'device-old-means': { version: Value }
  'device-oldest': { ago: Value }
  'device-online': null
  'device-rename': null
  'device-renamed': null
  'device-retired': null
  'device-retired-at': { at: Value }
  'device-seen': { ago: Value }
  'device-set-up': { person: Value }
  'device-set-up-as': { email: Value; person: Value }
  'device-set-up-nobody': null
  'device-this': null
  'device-trouble': { count: Value }
  'device-trouble-why': { count: Value; why: Value }
  'device-unknown': null
  'device-unnamed': { code: Value }
  'device-waits': null
  'discard-do': null
  'discard-done': null
  'discard-reason': null
  'discard-text': { name: Value }
  'discard-title': null
  'discarded': { reason: Value }
  'discarded-before': null
  'disconnect': null
  'disconnect-do': null
  'disconnect-done': null
  'disconnect-sent': null
  'disconnect-title': null
  'disconnect-waiting': { count: Value }
  'do-add': null
  'do-apply': null
  'do-cancel': null
  'do-check-now': null
  'do-close': null
  'do-copy': null
  'do-delete': null
  'do-open': null
  'do-restore': null
  'do-retry': null
  'do-save': null
  'do-search': null
  'do-undo': null
  'drawer-no-answer': { printer: Value; why: Value }
  'drawer-none': null
  'drawer-opens': { printer: Value }
  'drawer-too-late': null
  'empty-value': null
  'error-different-branch': { branch: Value }
  'error-different-shop': { organisation: Value }
  'error-elsewhere': null
  'error-folder': { folder: Value; why: Value }
  'error-folder-name': { folder: Value }
  'error-folder-unusable': { folder: Value; why: Value }
  'error-not-configured': null
  'example-branch': null
  'example-shop': null
  'failure-title': null
  'field-backup-folder': { why: Value }
  'field-barcode-taken': { others: Value; value: Value }
  'field-batch-size': null
  'field-branch-code': null
  'field-branch-code-taken': { code: Value; holder: Value }
  'field-discard-reason': null
  'field-email': null
  'field-every-hours': null
  'field-group-out': null
  'field-history-months': null
  'field-hour': null
  'field-hub-address': null
  'field-hub-branch': null
  'field-hub-email': null
  'field-hub-key': null
  'field-hub-password': null
  'field-interval': null
  'field-keep': null
  'field-keep-months': null
  'field-needed': { field: Value }
  'field-negative': { field: Value }
  'field-no-group': null
  'field-no-table': { table: Value }
  'field-no-tax-class': null
  'field-number-needed': null
  'field-own-device': null
  'field-phone': null
  'field-put-back': null
  'field-required': { field: Value }
  'field-review-changed': null
  'field-review-reason': null
  'field-scope-customers-bills': null
  'field-scope-customers-stay': null
  'field-scope-months': null
  'field-scope-suppliers-bills': null
  'field-scope-suppliers-stay': null
  'field-silent-hours': null
  'field-sku-taken': { others: Value; value: Value }
  'field-stuck-minutes': null
  'field-tax': null
  'field-too-large': { field: Value }
  'field-too-long': { count: Value; field: Value; most: Value }
  'field-whole-way': null
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
  'first-run-away': null
  'first-run-bill': null
  'first-run-bill-go': null
  'first-run-bill-text': null
  'first-run-done': null
  'first-run-hub': null
  'first-run-hub-connect': null
  'first-run-hub-text': null
  'first-run-printer': null
  'first-run-printer-add': null
  'first-run-printer-done': { name: Value }
  'first-run-printer-more': null
  'first-run-printer-none': null
  'first-run-printer-skip': null
  'first-run-printer-text': null
  'first-run-product': null
  'first-run-product-done': { count: Value }
  'first-run-product-text': null
  'first-run-sample': null
  'first-run-shop': null
  'first-run-shop-add': null
  'first-run-shop-done': null
  'first-run-shop-more': null
  'first-run-shop-text': null
  'first-run-skip': null
  'first-run-tax': null
  'first-run-tax-add': null
  'first-run-tax-done': { count: Value }
  'first-run-tax-more': null
  'first-run-tax-none': null
  'first-run-tax-text': null
  'first-run-title': null
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
  'form-mrp': null
  'form-mrp-hint': null
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
  'form-tax-exclusive': null
  'form-tax-hint': null
  'form-tax-inclusive': null
  'form-unit': null
  'form-unit-hint': null
  'form-unknown-state': { code: Value }
  'grid-help': null
  'grid-left-out': { count: Value }
  'grid-not-offered': { typed: Value }
  'headline-app-too-old': null
  'headline-damaged': null
  'headline-device-cloned': null
  'headline-device-retired': null
  'headline-different-shop': null
  'headline-disk-full': null
  'headline-disk-read-only': null
  'headline-ended-early': null
  'headline-failed': null
  'headline-held': { count: Value }
  'headline-held-detail': { count: Value }
  'headline-held-wait': null
  'headline-held-wait-detail': null
  'headline-hub-refused': null
  'headline-hub-too-old': null
  'headline-hub-unavailable': null
  'headline-hub-without-schema': null
  'headline-local': null
  'headline-local-detail': null
  'headline-no-such-branch': null
  'headline-not-a-member': null
  'headline-nothing-lost': null
  'headline-offline': null
  'headline-offline-detail': { waiting: Value }
  'headline-offline-detail-old': { waiting: Value }
  'headline-sign-in-detail': { waiting: Value }
  'headline-sign-in-none': null
  'headline-sign-in-send': null
  'headline-sign-in-sync': null
  'headline-starting': null
  'headline-up-to-date': null
  'headline-up-to-date-detail': null
  'headline-waiting': null
  'headline-waiting-detail': { waiting: Value }
  'headline-waiting-detail-old': { waiting: Value }
  'headline-waiting-problem': { problem: Value; waiting: Value }
  'headline-wrong-key': null
  'headline-wrong-url': null
  'healed-clock': null
  'healed-differs': null
  'healed-held': null
  'healed-sign-in': null
  'healed-silent': null
  'healed-stuck': null
  'health-text': null
  'health-title': null
  'held-a-change': null
  'held-again': null
  'held-approval': null
  'held-approve': { said: Value }
  'held-ask-owner': { said: Value }
  'held-behind': { change: Value }
  'held-billed': { number: Value; till: Value }
  'held-by-itself': null
  'held-correct': { said: Value }
  'held-discard': null
  'held-do-approve': null
  'held-done': null
  'held-empty': null
  'held-empty-text': null
  'held-field': { field: Value }
  'held-field-missing': { field: Value }
  'held-foreign-content': null
  'held-foreign-id': { id: Value }
  'held-foreign-operation': null
  'held-foreign-table': { table: Value }
  'held-giant': { field: Value; most: Value; size: Value }
  'held-giant-unknown': { most: Value }
  'held-hub-says': { said: Value }
  'held-intro': { count: Value }
  'held-intro-none': null
  'held-is-behind': null
  'held-left': { count: Value }
  'held-list': null
  'held-made-by': { name: Value; said: Value }
  'held-missing': { kind: Value; name: Value }
  'held-missing-unknown': { id: Value; kind: Value }
  'held-more': { name: Value }
  'held-no-word': null
  'held-not-accepted': null
  'held-on-the-way': null
  'held-open': { kind: Value }
  'held-reference': null
  'held-retry': null
  'held-retry-all': null
  'held-rule': null
  'held-rule-named': { rule: Value }
  'held-same': null
  'held-same-named': { rule: Value }
  'held-signed-in-may-not': null
  'held-support': { since: Value; unit: Value }
  'held-support-code': { code: Value; since: Value; unit: Value }
  'held-taken': { till: Value }
  'held-taken-too': { till: Value }
  'held-too-large': { field: Value; size: Value }
  'held-too-large-unknown': null
  'held-too-long': null
  'held-too-slow': null
  'held-tried': { count: Value }
  'held-trying': null
  'held-unreadable': null
  'held-until-arrives': { said: Value }
  'held-waiting': { count: Value }
  'help--address': null
  'help--allowed-by': null
  'help--code': null
  'help--csv': null
  'help--data': null
  'help--deleted': null
  'help--email': null
  'help--filter': null
  'help--gstin': null
  'help--help': null
  'help--json': null
  'help--key': null
  'help--language': null
  'help--limit': null
  'help--mail': null
  'help--name': null
  'help--notes': null
  'help--off': null
  'help--offset': null
  'help--on': null
  'help--paper': null
  'help--password-stdin': null
  'help--pdf': null
  'help--phone': null
  'help--printer': null
  'help--search': null
  'help--sort': null
  'help--state-code': null
  'help--url': null
  'help--verbose': null
  'help--version': null
  'help--xlsx': null
  'help-alerts': null
  'help-alerts--notify': null
  'help-alerts--silent': null
  'help-alerts--stuck': null
  'help-audit': null
  'help-audit-list': null
  'help-audit-verify': null
  'help-backups': null
  'help-backups-list': null
  'help-backups-make': null
  'help-backups-restore': null
  'help-backups-restore--file': null
  'help-backups-restore--yes': null
  'help-backups-set': null
  'help-backups-set--beside': null
  'help-backups-set--every': null
  'help-backups-set--folder': null
  'help-backups-set--keep': null
  'help-backups-set--months': null
  'help-bills': null
  'help-bills--bill': null
  'help-bills-add': null
  'help-bills-add--quote': null
  'help-bills-cancel': null
  'help-bills-cancel--reason': null
  'help-bills-held': null
  'help-bills-hold': null
  'help-bills-hold--label': null
  'help-bills-list': null
  'help-bills-print': null
  'help-bills-recall': null
  'help-bills-recall--held': null
  'help-bills-return': null
  'help-bills-return--amount': null
  'help-bills-return--bill': null
  'help-bills-return--line': null
  'help-bills-return--quote': null
  'help-bills-return--reason': null
  'help-bills-return--reference': null
  'help-bills-return--refund': null
  'help-bills-show': null
  'help-bin': null
  'help-bin-list': null
  'help-bin-list--table': null
  'help-bin-restore': null
  'help-bin-restore--ids': null
  'help-bin-restore--table': null
  'help-branchline-cli': null
  'help-cash': null
  'help-cash--amount': null
  'help-cash--id': null
  'help-cash--note': null
  'help-cash--reason': null
  'help-cash-in': null
  'help-cash-out': null
  'help-conflicts': null
  'help-conflicts-list': null
  'help-conflicts-list--settled': null
  'help-conflicts-reopen': null
  'help-conflicts-reopen--id': null
  'help-conflicts-settle': null
  'help-conflicts-settle--branch': null
  'help-conflicts-settle--id': null
  'help-conflicts-settle--keep': null
  'help-conflicts-settle--take': null
  'help-conflicts-settle--value': null
  'help-credit-notes': null
  'help-credit-notes--note': null
  'help-credit-notes-list': null
  'help-credit-notes-print': null
  'help-credit-notes-show': null
  'help-customers': null
  'help-customers--credit-limit': null
  'help-customers--id': null
  'help-customers-add': null
  'help-customers-delete': null
  'help-customers-edit': null
  'help-customers-list': null
  'help-customers-purchases': null
  'help-customers-restore': null
  'help-customers-restore--id': null
  'help-customers-show': null
  'help-customers-statement': null
  'help-customers-statement--printer': null
  'help-doctor': null
  'help-exit-0': null
  'help-exit-1': null
  'help-exit-2': null
  'help-exit-3': null
  'help-exit-4': null
  'help-exit-5': null
  'help-exit-6': null
  'help-exit-7': null
  'help-exit-8': null
  'help-exit-sign-in': null
  'help-fleet': null
  'help-fleet--device': null
  'help-fleet-add-branch': null
  'help-fleet-add-branch--code': null
  'help-fleet-add-branch--name': null
  'help-fleet-approve': null
  'help-fleet-ask-sync': null
  'help-fleet-invite': null
  'help-fleet-invite--branch': null
  'help-fleet-invite--for': null
  'help-fleet-invite--role': null
  'help-fleet-list': null
  'help-fleet-rename': null
  'help-fleet-rename--name': null
  'help-fleet-retire': null
  'help-fleet-retire--back': null
  'help-fleet-retire--end-membership': null
  'help-head-arguments': null
  'help-head-commands': null
  'help-head-exit': null
  'help-head-options': null
  'help-head-usage': null
  'help-help': null
  'help-history': null
  'help-history--before': null
  'help-history--id': null
  'help-history--table': null
  'help-hub': null
  'help-hub-connect': null
  'help-hub-connect--branch': null
  'help-hub-connect--branch-name': null
  'help-hub-connect--claim': null
  'help-hub-connect--invitation': null
  'help-hub-connect--name': null
  'help-hub-connect--new-account': null
  'help-hub-connect--organisation': null
  'help-hub-connect--text': null
  'help-hub-disconnect': null
  'help-hub-disconnect--yes': null
  'help-hub-show': null
  'help-hub-sign-in': null
  'help-hub-sign-out': null
  'help-hub-test': null
  'help-hub-text': null
  'help-hub-text--branch': null
  'help-init': null
  'help-init--sample': null
  'help-item-groups': null
  'help-item-groups--id': null
  'help-item-groups-add': null
  'help-item-groups-list': null
  'help-item-groups-take-out': null
  'help-language': null
  'help-language--code': null
  'help-language--digits': null
  'help-limits': null
  'help-limits--role': null
  'help-limits-set': null
  'help-limits-set--below-cost': null
  'help-limits-set--bill-discount': null
  'help-limits-set--cancel-bill': null
  'help-limits-set--change-price': null
  'help-limits-set--give-back': null
  'help-limits-set--give-back-up-to': null
  'help-limits-set--line-discount': null
  'help-limits-set--negative-stock': null
  'help-limits-set--open-drawer': null
  'help-limits-set--over-credit': null
  'help-limits-show': null
  'help-one-of': { help: Value; values: Value }
  'help-one-of-meaning': { meaning: Value; value: Value }
  'help-payments': null
  'help-payments-add': null
  'help-payments-add--amount': null
  'help-payments-add--bill': null
  'help-payments-add--credit': null
  'help-payments-add--customer': null
  'help-payments-add--mode': null
  'help-payments-add--reference': null
  'help-payments-add--tendered': null
  'help-payments-confirm': null
  'help-payments-confirm--payment': null
  'help-payments-unconfirmed': null
  'help-print-queue': null
  'help-print-queue--job': null
  'help-print-queue-drop': null
  'help-print-queue-list': null
  'help-print-queue-retry': null
  'help-printers': null
  'help-printers--printer': null
  'help-printers-add': null
  'help-printers-add--address': null
  'help-printers-add--bills': null
  'help-printers-add--cut': null
  'help-printers-add--drawer': null
  'help-printers-add--kind': null
  'help-printers-add--name': null
  'help-printers-add--paper': null
  'help-printers-add--speaks': null
  'help-printers-add--text': null
  'help-printers-drawer': null
  'help-printers-list': null
  'help-printers-remove': null
  'help-printers-test': null
  'help-products': null
  'help-products--barcode': null
  'help-products--cost': null
  'help-products--hsn': null
  'help-products--id': null
  'help-products--low-stock': null
  'help-products--price': null
  'help-products--sku': null
  'help-products--stock': null
  'help-products--tax': null
  'help-products--tax-class': null
  'help-products--unit': null
  'help-products-add': null
  'help-products-delete': null
  'help-products-edit': null
  'help-products-label': null
  'help-products-label--count': null
  'help-products-list': null
  'help-products-restore': null
  'help-products-restore--id': null
  'help-queue': null
  'help-queue--unit': null
  'help-queue-approve': null
  'help-queue-clean-up': null
  'help-queue-clean-up--days': null
  'help-queue-discard': null
  'help-queue-discard--reason': null
  'help-queue-held': null
  'help-queue-list': null
  'help-queue-list--before': null
  'help-queue-list--status': null
  'help-queue-retry': null
  'help-queue-retry--all': null
  'help-reviews': null
  'help-reviews-dismiss': null
  'help-reviews-dismiss--reason': null
  'help-reviews-dismiss--subject': null
  'help-reviews-list': null
  'help-reviews-list--all': null
  'help-rules': null
  'help-rules--approve-computers': null
  'help-rules--history': null
  'help-scales': null
  'help-scales--prefix': null
  'help-scales-list': null
  'help-scales-remove': null
  'help-scales-set': null
  'help-scales-set--decimals': null
  'help-scales-set--holds': null
  'help-scales-set--item-digits': null
  'help-schedule': null
  'help-schedule--batch': null
  'help-schedule--cron': null
  'help-schedule--every': null
  'help-scope': null
  'help-scope--bills': null
  'help-scope--customers': null
  'help-scope--months': null
  'help-scope--stock': null
  'help-scope--suppliers': null
  'help-shift': null
  'help-shift--note': null
  'help-shift--shift': null
  'help-shift-close': null
  'help-shift-close--bank': null
  'help-shift-close--card': null
  'help-shift-close--counted': null
  'help-shift-close--notes': null
  'help-shift-close--other': null
  'help-shift-close--quote': null
  'help-shift-close--reason': null
  'help-shift-close--upi': null
  'help-shift-day': null
  'help-shift-day--day': null
  'help-shift-list': null
  'help-shift-open': null
  'help-shift-open--float': null
  'help-shift-open--id': null
  'help-shift-report': null
  'help-shift-report--print': null
  'help-shift-report--printer': null
  'help-shift-report--z': null
  'help-shift-settings': null
  'help-shift-settings--blind': null
  'help-shift-settings--day-ends': null
  'help-shift-settings--needed': null
  'help-shop': null
  'help-shop--address': null
  'help-shop--gstin': null
  'help-shop--legal-name': null
  'help-shop--name': null
  'help-shop--phone': null
  'help-shop--scheme': null
  'help-shop--shop-email': null
  'help-shop--state': null
  'help-shop--upi': null
  'help-staff': null
  'help-staff--branch': null
  'help-staff--name': null
  'help-staff--person': null
  'help-staff--role': null
  'help-staff-add': null
  'help-staff-add--pin-stdin': null
  'help-staff-edit': null
  'help-staff-edit--active': null
  'help-staff-list': null
  'help-staff-pin': null
  'help-status': null
  'help-suppliers': null
  'help-suppliers--id': null
  'help-suppliers-add': null
  'help-suppliers-delete': null
  'help-suppliers-edit': null
  'help-suppliers-list': null
  'help-suppliers-restore': null
  'help-suppliers-restore--id': null
  'help-suppliers-show': null
  'help-sync': null
  'help-sync-checkpoints': null
  'help-sync-log': null
  'help-sync-nightly': null
  'help-sync-nightly--hour': null
  'help-sync-now': null
  'help-sync-now--pull': null
  'help-sync-now--push': null
  'help-sync-repair': null
  'help-sync-resync': null
  'help-sync-stats': null
  'help-sync-stats--since': null
  'help-sync-verifications': null
  'help-sync-verify': null
  'help-tax-rates': null
  'help-tax-rates--above': null
  'help-tax-rates--cess': null
  'help-tax-rates--class': null
  'help-tax-rates--from': null
  'help-tax-rates--id': null
  'help-tax-rates--name': null
  'help-tax-rates--rate': null
  'help-tax-rates--up-to': null
  'help-tax-rates-add': null
  'help-tax-rates-classes': null
  'help-tax-rates-common': null
  'help-tax-rates-delete': null
  'help-tax-rates-edit': null
  'help-tax-rates-list': null
  'help-tax-rates-restore': null
  'help-unless-given': { help: Value; value: Value }
  'help-value-both': null
  'help-value-latin': null
  'help-value-own': null
  'help-value-send': null
  'help-value-stay': null
  'hints-label': null
  'hints-more': null
  'history-added': null
  'history-approved-by': { sender: Value; who: Value }
  'history-asking': null
  'history-at': { name: Value; place: Value }
  'history-by': { who: Value }
  'history-by-import': null
  'history-by-somebody': null
  'history-came-back': null
  'history-caveat-here': null
  'history-caveat-kept': { ago: Value }
  'history-caveat-why': { caveat: Value; reason: Value }
  'history-changed': null
  'history-delete-held': null
  'history-deleted': null
  'history-empty': null
  'history-empty-text': null
  'history-held': null
  'history-held-means': null
  'history-here': { name: Value }
  'history-import': null
  'history-lost': { after: Value; before: Value }
  'history-lost-delete': null
  'history-made': { made: Value }
  'history-made-reached': { made: Value; taken: Value }
  'history-merged': null
  'history-merged-means': null
  'history-not-sent': null
  'history-not-sent-means': null
  'history-older': null
  'history-put-back': { value: Value }
  'history-put-back-done': { field: Value; value: Value }
  'history-restored': null
  'history-sent-by': { sender: Value; who: Value }
  'history-somebody': null
  'history-tally': null
  'history-too-late': null
  'history-web': { name: Value }
  'history-won': null
  'history-won-means': null
  'hub-address-empty': null
  'hub-address-https': null
  'hub-address-no-computer': null
  'hub-address-none': { typed: Value; why: Value }
  'hub-address-supabase': null
  'hub-address-unprotected': null
  'hub-address-user': null
  'hub-bad-address': { why: Value }
  'hub-bad-answer': { what: Value }
  'hub-bad-key': { why: Value }
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
  'hub-contended': null
  'hub-copied': null
  'hub-copy': null
  'hub-copy-hint': null
  'hub-denied-banned': null
  'hub-denied-other': { why: Value }
  'hub-denied-password': null
  'hub-denied-sign-ups': null
  'hub-denied-unconfirmed': null
  'hub-email': null
  'hub-explained': null
  'hub-hub': null
  'hub-interrupted': null
  'hub-key': null
  'hub-key-characters': null
  'hub-key-empty': null
  'hub-key-hint': null
  'hub-key-secret': null
  'hub-key-unknown': null
  'hub-lacks': { missing: Value }
  'hub-lacks-column': { column: Value }
  'hub-lacks-table': { table: Value }
  'hub-local': { what: Value }
  'hub-new-account': null
  'hub-no-hub': { status: Value }
  'hub-not-signed-in': null
  'hub-offline-name': { host: Value }
  'hub-offline-other': { host: Value }
  'hub-offline-refused': { host: Value }
  'hub-offline-slow': { host: Value }
  'hub-offline-unsafe': { host: Value }
  'hub-organisation': null
  'hub-password': null
  'hub-password-hint': null
  'hub-paused': null
  'hub-person': null
  'hub-person-hint': null
  'hub-pointed-away': { target: Value }
  'hub-refused': { word: Value }
  'hub-role': null
  'hub-schema-mismatch': { code: Value; why: Value }
  'hub-session-ended': null
  'hub-session-no-keyring': null
  'hub-session-nobody': null
  'hub-session-remembered': null
  'hub-session-sign-in': null
  'hub-session-waits': null
  'hub-set-up': { what: Value }
  'hub-set-up-column': { column: Value }
  'hub-set-up-function': { function: Value }
  'hub-set-up-says': { said: Value }
  'hub-set-up-table': { table: Value }
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
  'hub-token-expired': null
  'hub-token-future': null
  'hub-too-many-requests': null
  'hub-too-much': null
  'hub-unavailable': { status: Value }
  'hub-url': null
  'hub-way': null
  'hub-way-founder': null
  'hub-way-founder-text': null
  'hub-way-invited': null
  'hub-way-invited-text': null
  'hub-way-member': null
  'hub-way-member-text': null
  'hub-web-page': { status: Value }
  'hub-who': null
  'invite-branch': null
  'invite-copied': null
  'invite-done': null
  'invite-email': null
  'invite-every-branch': null
  'invite-hand': { email: Value; until: Value }
  'invite-hint': null
  'invite-make': null
  'invite-role': null
  'invite-role-accountant': null
  'invite-role-cashier': null
  'invite-role-manager': null
  'invite-role-owner': null
  'invite-text': null
  'invite-text-copied': null
  'invite-text-copy': null
  'invite-text-hint': null
  'invite-title': null
  'kept-cleaned': { removed: Value; total: Value }
  'kept-compared': { done: Value; total: Value }
  'kept-comparison': null
  'kept-fetched': { count: Value }
  'kept-fetched-all': null
  'kept-next-time': null
  'kept-retried': { count: Value }
  'kept-sent-all': { count: Value }
  'kept-sent-some': { all: Value; done: Value }
  'kept-session': null
  'keys-change': { command: Value }
  'keys-changed': { command: Value; keys: Value }
  'keys-lost': { command: Value; keys: Value; other: Value }
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
  'kind-audit_log': null
  'kind-audit_log.many': null
  'kind-branches': null
  'kind-branches.many': null
  'kind-business_settings': null
  'kind-business_settings.many': null
  'kind-cash_movements': null
  'kind-cash_movements.many': null
  'kind-credit_note_lines': null
  'kind-credit_note_lines.many': null
  'kind-credit_notes': null
  'kind-credit_notes.many': null
  'kind-credit_uses': null
  'kind-credit_uses.many': null
  'kind-customers': null
  'kind-customers.many': null
  'kind-customers.new': null
  'kind-customers.search': null
  'kind-customers.title': null
  'kind-decisions': null
  'kind-decisions.many': null
  'kind-devices': null
  'kind-devices.many': null
  'kind-held_bill_lines': null
  'kind-held_bill_lines.many': null
  'kind-held_bills': null
  'kind-held_bills.many': null
  'kind-invoice_lines': null
  'kind-invoice_lines.many': null
  'kind-invoices': null
  'kind-invoices.many': null
  'kind-item_groups': null
  'kind-item_groups.many': null
  'kind-ledger_entries': null
  'kind-ledger_entries.many': null
  'kind-memberships': null
  'kind-memberships.many': null
  'kind-payment_allocations': null
  'kind-payment_allocations.many': null
  'kind-payment_confirmations': null
  'kind-payment_confirmations.many': null
  'kind-payments': null
  'kind-payments.many': null
  'kind-products': null
  'kind-products.many': null
  'kind-products.new': null
  'kind-products.search': null
  'kind-products.title': null
  'kind-profiles': null
  'kind-profiles.many': null
  'kind-record': null
  'kind-role_limits': null
  'kind-role_limits.many': null
  'kind-shift_closings': null
  'kind-shift_closings.many': null
  'kind-shifts': null
  'kind-shifts.many': null
  'kind-staff': null
  'kind-staff.many': null
  'kind-stock_movements': null
  'kind-stock_movements.many': null
  'kind-suppliers': null
  'kind-suppliers.many': null
  'kind-suppliers.new': null
  'kind-suppliers.search': null
  'kind-suppliers.title': null
  'kind-sync_conflicts': null
  'kind-sync_conflicts.many': null
  'kind-tax_rates': null
  'kind-tax_rates.many': null
  'label-allocation': { amount: Value; bill: Value }
  'label-allocation-bill': { amount: Value }
  'label-audit': { number: Value }
  'label-cash-in': { amount: Value; reason: Value }
  'label-cash-out': { amount: Value; reason: Value }
  'label-confirmation': { amount: Value; day: Value }
  'label-conflict': { field: Value }
  'label-credit-line': { goods: Value; note: Value }
  'label-credit-line-note': { goods: Value }
  'label-credit-use': { amount: Value; note: Value }
  'label-credit-use-account': { amount: Value }
  'label-decision': { at: Value }
  'label-draft': null
  'label-draft-for': { whom: Value }
  'label-held': { amount: Value }
  'label-held-for': { amount: Value; whom: Value }
  'label-held-line': { count: Value; goods: Value }
  'label-ledger': { amount: Value }
  'label-ledger-of': { amount: Value; whom: Value }
  'label-line': { bill: Value; goods: Value }
  'label-line-draft': { goods: Value }
  'label-more': { count: Value }
  'label-movement': { count: Value; goods: Value; reason: Value }
  'label-payment-in': { amount: Value; day: Value; mode: Value }
  'label-payment-out': { amount: Value; day: Value; mode: Value }
  'label-product': null
  'label-shift': { day: Value; till: Value }
  'labels-count': null
  'labels-of': { name: Value }
  'labels-print': null
  'language-name': null
  'language-unknown': { code: Value; known: Value }
  'last-change': { at: Value }
  'last-change-by': { at: Value; by: Value }
  'ledger-adjustment': null
  'ledger-bill': { number: Value }
  'ledger-cancellation': { number: Value }
  'ledger-credit-note': { number: Value }
  'ledger-opening': null
  'ledger-paid-back': { number: Value }
  'ledger-payment': { number: Value }
  'ledger-received': null
  'limit-below-cost': null
  'limit-bill-discount': null
  'limit-cancel-bill': null
  'limit-change-price': null
  'limit-give-back': null
  'limit-line-discount': null
  'limit-negative-stock': null
  'limit-open-drawer': null
  'limit-over-credit': null
  'limit-owner': null
  'limit-range': null
  'line-at-times': null
  'line-at-times-means': null
  'line-by-hand': null
  'line-by-hand-means': null
  'line-connecting': null
  'line-connecting-means': null
  'line-every': { minutes: Value }
  'line-every-means': { minutes: Value }
  'line-live': null
  'line-live-means': null
  'line-none': null
  'line-none-means': null
  'line-not-connected': null
  'line-not-connected-means': null
  'line-offline': null
  'line-offline-means': null
  'line-signed-out': null
  'line-signed-out-means': null
  'list-all-filters': null
  'list-and': { after: Value; before: Value }
  'list-ascending': null
  'list-choose': { count: Value }
  'list-clear-search': null
  'list-clear-selection': null
  'list-columns-reset': null
  'list-comma': { after: Value; before: Value }
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
  'list-more': { before: Value; count: Value }
  'list-no-column': { column: Value }
  'list-no-filter': { filter: Value }
  'list-none-yet-customers': null
  'list-none-yet-products': null
  'list-none-yet-suppliers': null
  'list-nothing-matches': { search: Value }
  'list-nothing-passes': null
  'list-place': { place: Value; total: Value }
  'list-price-impossible': { product: Value }
  'list-quoted': { name: Value }
  'list-restored': { name: Value }
  'list-select-all': null
  'list-select-row': { name: Value }
  'list-selected': { count: Value }
  'list-semicolon': { after: Value; before: Value }
  'loading': null
  'log-cleaned': { count: Value; days: Value }
  'log-copy': null
  'log-cut-off': null
  'log-discarded': { change: Value; reason: Value }
  'log-empty': null
  'log-empty-text': null
  'log-gave-way': { fields: Value; id: Value; label: Value }
  'log-gave-way-field': { field: Value; here: Value; hub: Value }
  'log-label': null
  'log-list': null
  'log-queue': { what: Value }
  'log-queue-held': { count: Value }
  'log-queue-renumbered': { count: Value }
  'log-queue-restamped': { count: Value }
  'log-restored': null
  'log-restored-file': { before: Value; count: Value; file: Value }
  'log-scope': { count: Value }
  'mark-required': null
  'metrics-bytes': null
  'metrics-chart': null
  'metrics-chart-label': null
  'metrics-chart-role': null
  'metrics-conflicts': null
  'metrics-daily': null
  'metrics-date': null
  'metrics-day': null
  'metrics-empty': null
  'metrics-empty-text': null
  'metrics-failed': null
  'metrics-hour': null
  'metrics-hourly': null
  'metrics-label': null
  'metrics-lag': null
  'metrics-merged': null
  'metrics-now': null
  'metrics-offline': null
  'metrics-period': null
  'metrics-point-day': null
  'metrics-point-hour': null
  'metrics-quarter': null
  'metrics-received': null
  'metrics-rejected': null
  'metrics-row-early': null
  'metrics-row-moved': null
  'metrics-row-waiting': null
  'metrics-say-early': { failed: Value; offline: Value }
  'metrics-say-moved': { received: Value; sent: Value }
  'metrics-say-no-lag': null
  'metrics-say-no-waiting': null
  'metrics-say-waiting': { count: Value }
  'metrics-sent': null
  'metrics-sessions': null
  'metrics-table': null
  'metrics-time': null
  'metrics-up-to': { most: Value }
  'metrics-view': null
  'metrics-waiting': null
  'metrics-week': null
  'mode-bank': null
  'mode-card': null
  'mode-cash': null
  'mode-other': null
  'mode-upi': null
  'moment': { clock: Value; date: Value }
  'month': { month: Value }
  'movement-adjustment': null
  'movement-opening': null
  'movement-purchase': null
  'movement-return': null
  'movement-sale': null
  'movement-transfer-in': null
  'movement-transfer-out': null
  'need-below-cost': { loss: Value }
  'need-discount': { asked: Value; most: Value }
  'need-give-back': { asked: Value; most: Value }
  'need-never': { what: Value }
  'need-other': { what: Value }
  'need-over-credit': { over: Value }
  'need-override': { what: Value }
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
  'number-ambiguous': { typed: Value }
  'number-too-fine': { places: Value }
  'number-too-large': null
  'number-unreadable': { example: Value }
  'overridden': null
  'overridden-about': { text: Value; what: Value }
  'overridden-many': { count: Value }
  'overridden-show': null
  'overridden-text': { lost: Value; place: Value; won: Value }
  'overridden-title': { field: Value; record: Value }
  'pace': { rate: Value }
  'pace-left-few': { rate: Value }
  'pace-left-hours': { left: Value; rate: Value }
  'pace-left-minutes': { left: Value; rate: Value }
  'pace-left-seconds': { left: Value; rate: Value }
  'palette-commands': null
  'palette-language': { language: Value }
  'palette-new-named': { name: Value; new: Value }
  'palette-nothing': { text: Value }
  'palette-placeholder': null
  'palette-screens': null
  'palette-settings': { tab: Value }
  'palette-theme': { theme: Value }
  'paper-against-bill': null
  'paper-amount': null
  'paper-balance': null
  'paper-bill-date': null
  'paper-buyer': null
  'paper-cancelled': null
  'paper-cash-moved': null
  'paper-cess': null
  'paper-cgst': null
  'paper-change': null
  'paper-composition': null
  'paper-count': { count: Value }
  'paper-counted-by': null
  'paper-customer': null
  'paper-date': null
  'paper-day': { day: Value }
  'paper-day-clock': { clock: Value; day: Value }
  'paper-discount': null
  'paper-draft': null
  'paper-due': null
  'paper-duplicate': null
  'paper-entries': null
  'paper-entry': null
  'paper-first-number': null
  'paper-for-next-bill': null
  'paper-for-returns': null
  'paper-gstin': { gstin: Value }
  'paper-handed': null
  'paper-hsn': null
  'paper-igst': null
  'paper-in-words': { rupees: Value }
  'paper-in-words-paise': { paise: Value; rupees: Value }
  'paper-item': null
  'paper-last-number': null
  'paper-line-number': null
  'paper-made-at': null
  'paper-mrp': { mrp: Value }
  'paper-no': null
  'paper-note-number': null
  'paper-number': null
  'paper-owed-less': null
  'paper-owed-more': null
  'paper-owes': null
  'paper-paid-reference': { mode: Value; reference: Value }
  'paper-pay-by-upi': { amount: Value; upi: Value }
  'paper-phone': { phone: Value }
  'paper-pieces': { pieces: Value; value: Value }
  'paper-pieces-counted': null
  'paper-place': { code: Value; state: Value }
  'paper-place-of-supply': null
  'paper-price': null
  'paper-quantity': null
  'paper-rate': null
  'paper-reason': { why: Value }
  'paper-refunded': null
  'paper-refunded-by': { mode: Value }
  'paper-report-number': null
  'paper-reverse-charge': null
  'paper-round-off': null
  'paper-settled': null
  'paper-sgst': null
  'paper-shop-owes': null
  'paper-signature': { shop: Value }
  'paper-size-a4': null
  'paper-size-a5': null
  'paper-size-roll58': null
  'paper-size-roll80': null
  'paper-state': { code: Value; state: Value }
  'paper-sum': null
  'paper-tax': null
  'paper-tax-by-rate': null
  'paper-tax-of-rate': { rate: Value; taxable: Value }
  'paper-tax-summary': null
  'paper-taxable': null
  'paper-test-text': { amount: Value; printer: Value }
  'paper-thanks': null
  'paper-title-bill': null
  'paper-title-credit-note': null
  'paper-title-statement': null
  'paper-title-supply': null
  'paper-title-tax-invoice': null
  'paper-title-test': null
  'paper-title-x': null
  'paper-title-z': null
  'paper-total': null
  'party-gstin-check': null
  'party-gstin-form': null
  'party-gstin-length': null
  'party-gstin-state': { code: Value }
  'party-state-digits': null
  'party-state-other': { code: Value; state: Value }
  'party-state-unknown': { code: Value }
  'payment-bank': null
  'payment-card': null
  'payment-cash': null
  'payment-other': null
  'payment-upi': null
  'payments-all-confirmed': null
  'payments-confirm': null
  'payments-confirmed': null
  'payments-unconfirmed': null
  'people-add': null
  'people-allow': null
  'people-at-till': { name: Value }
  'people-branch-hint': null
  'people-come': null
  'people-every-branch': null
  'people-first-text': null
  'people-idle': null
  'people-idle-after': { count: Value }
  'people-idle-never': null
  'people-limits': null
  'people-limits-text': null
  'people-locked': null
  'people-locked-text': null
  'people-made-by': { name: Value }
  'people-new-pin': null
  'people-none': null
  'people-pin-keys': null
  'people-pin-of': { name: Value }
  'people-this-till': null
  'people-who': null
  'phase-backing-up': null
  'phase-backing-up.of': { done: Value; total: Value }
  'phase-backing-up.some': { done: Value }
  'phase-cleaning': null
  'phase-cleaning.of': { done: Value; total: Value }
  'phase-cleaning.some': { done: Value }
  'phase-receiving': null
  'phase-receiving.of': { done: Value; total: Value }
  'phase-receiving.some': { done: Value }
  'phase-repairing': null
  'phase-repairing.of': { done: Value; total: Value }
  'phase-repairing.some': { done: Value }
  'phase-restoring': null
  'phase-restoring.of': { done: Value; total: Value }
  'phase-restoring.some': { done: Value }
  'phase-retrying': null
  'phase-retrying.of': { done: Value; total: Value }
  'phase-retrying.some': { done: Value }
  'phase-saving': null
  'phase-saving.of': { done: Value; total: Value }
  'phase-saving.some': { done: Value }
  'phase-sending': null
  'phase-sending.of': { done: Value; total: Value }
  'phase-sending.some': { done: Value }
  'phase-verifying': null
  'phase-verifying.of': { done: Value; total: Value }
  'phase-verifying.some': { done: Value }
  'pin-form': null
  'pin-may-not': { name: Value }
  'pin-missing': { name: Value }
  'pin-nobody': null
  'pin-too-easy': null
  'pin-wait': { seconds: Value }
  'pin-wrong': null
  'place-bill': null
  'place-bills': null
  'place-bin': null
  'place-branches': null
  'place-conflicts': null
  'place-dashboard': null
  'place-go': { place: Value }
  'place-hub': null
  'place-other-computer': null
  'place-settings': null
  'place-sync': null
  'place-this-branch': null
  'place-till': null
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
  'print-again': null
  'print-broken-off': { printer: Value; why: Value }
  'print-done': null
  'print-drop': null
  'print-dropped': null
  'print-failed': null
  'print-file-unwritable': { file: Value; why: Value }
  'print-goes': { printer: Value }
  'print-gone': null
  'print-interrupted': null
  'print-label-count': { most: Value }
  'print-layout': { why: Value }
  'print-no-answer': { printer: Value; why: Value }
  'print-not-stopped': null
  'print-own-layout': { column: Value; file: Value; line: Value; why: Value }
  'print-queue': null
  'print-queue-empty': null
  'print-save-pdf': null
  'print-saved': { file: Value }
  'print-sending': null
  'print-stuck': { count: Value }
  'print-title-bill': { number: Value }
  'print-title-credit-note': { number: Value }
  'print-title-drawer': null
  'print-title-label': { count: Value; name: Value }
  'print-title-statement': { name: Value }
  'print-title-test': null
  'print-title-x': { day: Value; till: Value }
  'print-title-z': { number: Value }
  'print-too-long-ago': { printer: Value; why: Value }
  'print-unsure': null
  'print-waiting': null
  'printer-address-form': null
  'printer-address-needed': null
  'printer-device-needed': null
  'printer-folder-needed': null
  'printer-kind-device': null
  'printer-kind-folder': null
  'printer-kind-network': null
  'printer-kind-screen': null
  'printer-name-needed': null
  'printer-name-taken': { name: Value }
  'printer-none': null
  'printer-unknown': { name: Value }
  'printers-add': null
  'printers-added': { name: Value }
  'printers-address': null
  'printers-bills': null
  'printers-choose-folder': null
  'printers-cuts': null
  'printers-device': null
  'printers-drawer': null
  'printers-folder': null
  'printers-kind': null
  'printers-language': null
  'printers-name': null
  'printers-name-hint': null
  'printers-none': null
  'printers-paper': null
  'printers-remove': null
  'printers-test': null
  'printers-text-mode': null
  'printers-title': null
  'problem-held': { count: Value }
  'problem-held-only': { count: Value }
  'problem-signed-out': null
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
  'queue-all': null
  'queue-delete': null
  'queue-discarded': null
  'queue-empty': null
  'queue-empty-some': null
  'queue-empty-text': null
  'queue-failed': null
  'queue-head-change': null
  'queue-head-kind': null
  'queue-head-record': null
  'queue-head-status': null
  'queue-head-when': null
  'queue-in-bin': null
  'queue-insert': null
  'queue-list': null
  'queue-nothing-shown': null
  'queue-open-record': { kind: Value }
  'queue-other-record': null
  'queue-out-of-bin': null
  'queue-pending': null
  'queue-refused': { count: Value }
  'queue-sent-at': { at: Value }
  'queue-show': null
  'queue-support': { id: Value; record: Value }
  'queue-support-unit': { unit: Value }
  'queue-synced': null
  'queue-syncing': null
  'queue-update': null
  'report-changes-at': { at: Value }
  'report-conflicts': { count: Value }
  'report-merged': { count: Value }
  'report-received': { count: Value }
  'report-rejected': { count: Value }
  'report-run-at': { at: Value }
  'report-sent': { count: Value }
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
  'resync-done': { report: Value }
  'resync-start': null
  'resync-text': null
  'resync-title': null
  'retire-back': null
  'retire-back-done': null
  'retire-back-hint': null
  'retire-do': null
  'retire-done': null
  'retire-end': null
  'retire-ended': { person: Value }
  'retire-ended-later': { person: Value }
  'retire-hint': null
  'retire-not-ended': { person: Value; why: Value }
  'retire-nothing-pending': null
  'retire-pending': { count: Value }
  'retire-person': { person: Value }
  'retire-person-as': { email: Value; person: Value }
  'retire-the-person': null
  'retire-title': { name: Value }
  'retire-whoever': null
  'return-after-last-day': { last: Value }
  'return-all-back': null
  'return-bill-elsewhere': { bill: Value }
  'return-bill-not-final': null
  'return-more-than-sold': { left: Value; unit: Value }
  'return-no-lines': null
  'return-no-such-line': { count: Value }
  'return-on-account': null
  'return-on-note': null
  'return-quantity-positive': null
  'return-reason': null
  'return-refund-too-much': { most: Value }
  'return-refunded': null
  'returns-all': null
  'returns-back-of': { name: Value }
  'returns-bill': null
  'returns-bill-hint': null
  'returns-credit': null
  'returns-done': { number: Value }
  'returns-find': null
  'returns-hint': null
  'returns-left': { left: Value; sold: Value }
  'returns-lines': null
  'returns-money': null
  'returns-paid-back': null
  'returns-reason': null
  'returns-settles': null
  'returns-stays': null
  'returns-take': null
  'returns-use': null
  'returns-worth': null
  'review-added': { at: Value }
  'review-added-by': { at: Value; by: Value }
  'review-advice-credit-overused': null
  'review-advice-group-ring': null
  'review-advice-negative-stock': null
  'review-advice-number-clash': null
  'review-advice-over-collection': null
  'review-advice-over-return': null
  'review-advice-same-barcode': null
  'review-advice-same-gstin': null
  'review-advice-same-phone': null
  'review-advice-same-sku': null
  'review-credit-overused': { note: Value; total: Value; used: Value }
  'review-credit_overused': null
  'review-dismiss': null
  'review-dismiss-open': null
  'review-dismiss-text': { words: Value }
  'review-dismissed': null
  'review-dismissed-by': { at: Value; reason: Value; who: Value }
  'review-empty': null
  'review-empty-text': null
  'review-found': null
  'review-group-alone': { group: Value }
  'review-group-more': { count: Value }
  'review-group-ring': { steps: Value }
  'review-group-step': { group: Value; outer: Value }
  'review-group_ring': null
  'review-history': { record: Value }
  'review-list': null
  'review-negative-stock': { branch: Value; owed: Value; product: Value; unit: Value }
  'review-negative_stock': null
  'review-note-bill': { day: Value; total: Value }
  'review-number-clash': { count: Value; number: Value }
  'review-number_clash': null
  'review-open': { record: Value }
  'review-over-collection': { bill: Value; more: Value; paid: Value; total: Value }
  'review-over-collection-of': { bill: Value; customer: Value; more: Value; paid: Value; total: Value }
  'review-over-return': { bill: Value; goods: Value; returned: Value; sold: Value; unit: Value }
  'review-over_collection': null
  'review-over_return': null
  'review-same_barcode': null
  'review-same_gstin': null
  'review-same_phone': null
  'review-same_sku': null
  'review-several': { column: Value; count: Value; kind: Value; names: Value; value: Value }
  'review-shared': { column: Value; count: Value; kind: Value; value: Value }
  'review-show-dismissed': { count: Value }
  'review-take-out': { group: Value }
  'review-taken-out': { group: Value }
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
  'said-already-member': null
  'said-amount-too-large': null
  'said-app-too-old': null
  'said-branch-not-yet': null
  'said-branch-unfinished': { device: Value }
  'said-bring-back-first': null
  'said-device-cloned': null
  'said-device-code-taken': { code: Value }
  'said-device-not-registered': null
  'said-device-retired': null
  'said-device-waiting': null
  'said-document-closed': null
  'said-document-closed-to-lines': null
  'said-email-needed': null
  'said-facts-short': { kind: Value }
  'said-facts-unchanged': { kind: Value }
  'said-facts-undeleted': { kind: Value }
  'said-final-cancelled': { kind: Value }
  'said-final-fixed': { kind: Value }
  'said-history-least': null
  'said-id-for-life': null
  'said-identity-fixed': null
  'said-in-branchline-only': null
  'said-invitation-old': null
  'said-invitation-wrong': null
  'said-may-not-change': { can: Value; kind: Value; who: Value }
  'said-no-branch': null
  'said-no-code-left': { branch: Value }
  'said-no-longer-here': { can: Value; who: Value }
  'said-no-organisation': null
  'said-no-record': null
  'said-not-in-branch': null
  'said-one-owner': null
  'said-only-owner-approves': null
  'said-only-owner-asks': null
  'said-only-owner-closes': null
  'said-only-owner-ends': null
  'said-only-owner-invites': null
  'said-only-owner-names': null
  'said-only-owner-rules': null
  'said-organisation-needed': null
  'said-parts-fixed': { kind: Value }
  'said-sign-in-first': null
  'said-too-many-asks': null
  'said-too-many-devices': null
  'said-two-computers': null
  'said-wrong-code': null
  'said-you-may-not': { kind: Value }
  'sample-not-empty': null
  'saving': null
  'scale-add': null
  'scale-decimals': { most: Value }
  'scale-item-digits': null
  'scale-label-decimals': null
  'scale-label-digits': null
  'scale-label-holds': null
  'scale-label-prefix': null
  'scale-prefix': null
  'scale-price': null
  'scale-remove': null
  'scale-rule': { decimals: Value; digits: Value; what: Value }
  'scale-text': null
  'scale-title': null
  'scale-weight': null
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
  'schedule-advanced': null
  'schedule-at': { times: Value }
  'schedule-at-minutes': { minutes: Value; often: Value }
  'schedule-at-once': null
  'schedule-at-second': { second: Value; times: Value }
  'schedule-automatic': null
  'schedule-cron': null
  'schedule-cron-hint': null
  'schedule-daily': null
  'schedule-dates': { days: Value }
  'schedule-days': null
  'schedule-each-hour': null
  'schedule-each-hours': { count: Value }
  'schedule-each-minute': null
  'schedule-each-minutes': { count: Value }
  'schedule-every': null
  'schedule-fields': { count: Value }
  'schedule-from-to': { from: Value; often: Value; to: Value }
  'schedule-how': null
  'schedule-in-hours': { hours: Value; often: Value }
  'schedule-in-months': { days: Value; months: Value }
  'schedule-interval': null
  'schedule-last-day': null
  'schedule-last-weekday': { day: Value }
  'schedule-minutes': { minutes: Value }
  'schedule-minutes-range': null
  'schedule-name-days': null
  'schedule-name-days.range': null
  'schedule-name-hours': null
  'schedule-name-hours.range': null
  'schedule-name-minutes': null
  'schedule-name-minutes.range': null
  'schedule-name-months': null
  'schedule-name-months.range': null
  'schedule-name-seconds': null
  'schedule-name-seconds.range': null
  'schedule-name-weekdays': null
  'schedule-name-weekdays.range': null
  'schedule-nearest': { day: Value }
  'schedule-never': null
  'schedule-next-runs': null
  'schedule-no-day': null
  'schedule-no-time': null
  'schedule-none': { why: Value }
  'schedule-not-one': null
  'schedule-nth-weekday': { day: Value; nth: Value }
  'schedule-on': { days: Value }
  'schedule-or': { one: Value; other: Value }
  'schedule-saved-every': { minutes: Value }
  'schedule-saved-off': null
  'schedule-saved-times': null
  'schedule-seconds': null
  'schedule-set-times': null
  'schedule-through': { from: Value; to: Value }
  'schedule-times': null
  'schedule-times-hint': null
  'schedule-title': null
  'schedule-words': { times: Value }
  'schedule-words-on': { days: Value; times: Value }
  'schedule-wrong-field': { field: Value; name: Value; range: Value }
  'scheme-composition': null
  'scheme-regular': null
  'scheme-unregistered': null
  'scope-all': null
  'scope-applied': null
  'scope-back': null
  'scope-back-hint': null
  'scope-bill': null
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
  'scope-till': null
  'scope-waiting': { kind: Value; label: Value }
  'scope-waiting-more': { count: Value; kind: Value }
  'scope-warn-lost': null
  'scope-warn-stock': null
  'session-alert': null
  'session-both': null
  'session-clean-up': null
  'session-conflicts': { count: Value }
  'session-copy': null
  'session-discard': null
  'session-done': null
  'session-ended-early': null
  'session-gave-way': null
  'session-healed': null
  'session-nothing-new': null
  'session-offline': null
  'session-pull': null
  'session-push': null
  'session-repair': null
  'session-restore': null
  'session-resync': null
  'session-retry': null
  'session-scope': null
  'session-syncs-since': { count: Value; since: Value }
  'session-tries-since': { count: Value; since: Value }
  'session-verify': null
  'session-waits': null
  'sessions-all': null
  'sessions-none': null
  'sessions-title': null
  'settings-tab-about': null
  'settings-tab-appearance': null
  'settings-tab-backups': null
  'settings-tab-hub': null
  'settings-tab-people': null
  'settings-tab-printers': null
  'settings-tab-scope': null
  'settings-tab-shop': null
  'settings-tab-tax': null
  'settings-title': null
  'settled-left': { count: Value }
  'settled-none': null
  'settled-one': null
  'settled-some': { count: Value }
  'settled-undo': { field: Value; record: Value; value: Value }
  'setup-connecting': null
  'setup-to-settings': null
  'setup-unreadable': { why: Value }
  'setup-wrong-line': { column: Value; form: Value }
  'shell-fold': null
  'shell-go': null
  'shell-main': null
  'shell-skip': null
  'shell-sync': { summary: Value }
  'shell-this-computer': null
  'shell-unfold': null
  'shell-waiting': { count: Value }
  'shift-bills': null
  'shift-blind': null
  'shift-cancelled': null
  'shift-close-elsewhere': null
  'shift-close-title': { till: Value }
  'shift-closed': { number: Value }
  'shift-closed-already': null
  'shift-closed-at': null
  'shift-closed-by': null
  'shift-count-cash': null
  'shift-count-range': null
  'shift-counted': null
  'shift-day-ends-hint': null
  'shift-difference': null
  'shift-discounts': null
  'shift-expected': null
  'shift-fits': null
  'shift-float': null
  'shift-float-hint': null
  'shift-float-range': null
  'shift-gross': null
  'shift-late': { day: Value }
  'shift-mode-once': null
  'shift-moved': null
  'shift-needed': null
  'shift-no-such-note': null
  'shift-none-open': null
  'shift-not-open': null
  'shift-note-value': { value: Value }
  'shift-notes-come-to': { sum: Value }
  'shift-number-none': null
  'shift-numbers': null
  'shift-numbers-range': { first: Value; last: Value }
  'shift-on-account': null
  'shift-open-already': { since: Value }
  'shift-open-do': null
  'shift-open-elsewhere': null
  'shift-open-text': null
  'shift-open-title': { day: Value }
  'shift-opened': null
  'shift-opened-at': null
  'shift-opened-by': null
  'shift-over': null
  'shift-pieces-range': null
  'shift-reason': null
  'shift-reason-needed': null
  'shift-report-x': null
  'shift-report-z': { number: Value }
  'shift-returned': null
  'shift-settings': null
  'shift-settings-text': null
  'shift-short': null
  'shift-since': { since: Value }
  'shift-slips': null
  'shift-slips-hint': null
  'shift-sold': null
  'shift-state-closed': null
  'shift-state-open': null
  'shift-tab-day': null
  'shift-tab-shifts': null
  'shift-tab-till': null
  'shift-taken': null
  'shift-tax-of-rate': null
  'shift-unconfirmed': null
  'shifts-empty': null
  'shifts-empty-text': null
  'shifts-none-found': null
  'shifts-search': null
  'shifts-show-all': null
  'shop-address': null
  'shop-email': null
  'shop-email-form': null
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
  'shop-scheme': null
  'shop-scheme-follows': null
  'shop-scheme-hint': null
  'shop-state-form': null
  'shop-state-not-gstin': { state: Value }
  'shop-text': null
  'shop-title': null
  'shop-too-long': { most: Value }
  'shop-upi': null
  'shop-upi-form': null
  'shop-upi-hint': null
  'sign-in-done': null
  'sign-in-email': null
  'sign-in-password': null
  'sign-in-text': null
  'sign-in-title': null
  'sign-out-sent': null
  'sign-out-title': null
  'sign-out-waiting': { count: Value }
  'size-kb': { size: Value }
  'size-mb': { size: Value }
  'somebody': null
  'span-days': { count: Value }
  'span-hours': { count: Value }
  'span-minutes': { count: Value }
  'staff-first-owner': null
  'staff-here': null
  'staff-last-owner': null
  'staff-left': null
  'staff-not-yours': null
  'staff-owner-only': null
  'staff-same-name': null
  'staff-without-pin': null
  'start-no-data-folder': null
  'start-no-screen': null
  'start-no-window': { why: Value }
  'start-running': { place: Value }
  'start-shown': { place: Value }
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
  'step-stop': null
  'step-stop-means': null
  'step-stopping': null
  'stock-all-branches': null
  'stock-held': { held: Value }
  'stock-here-and-elsewhere': { elsewhere: Value; here: Value }
  'stock-low': null
  'stock-low-here': null
  'stock-of': null
  'stock-on-hand': { here: Value }
  'stock-out': null
  'stock-out-here': null
  'stock-reserved': { free: Value; held: Value }
  'stock-reserved-title': null
  'stock-this-branch': null
  'store-busy': null
  'store-corrupt': { path: Value }
  'store-full': null
  'store-newer': { path: Value }
  'store-not-found': null
  'store-read-only': null
  'store-refused': { why: Value }
  'store-restoring': null
  'store-unreadable': { why: Value }
  'strip-hide': null
  'strip-label': null
  'strip-language': null
  'strip-offline': { count: Value }
  'strip-open-sync': { state: Value }
  'strip-show': null
  'strip-till': { code: Value }
  'strip-till-closed': null
  'strip-till-open': null
  'strip-try-now': null
  'strip-trying': null
  'strip-trying-again': { when: Value }
  'suppliers-empty': null
  'suppliers-new-with-phone': null
  'sync-advanced-show': null
  'sync-answer': { what: Value }
  'sync-check': null
  'sync-clean-up': null
  'sync-cloned': null
  'sync-connect-hub': null
  'sync-full-resync': null
  'sync-not-sent': null
  'sync-now': null
  'sync-open-backups': null
  'sync-open-log': null
  'sync-open-settings': null
  'sync-receive-only': null
  'sync-repair': null
  'sync-running': null
  'sync-see-what': null
  'sync-see-which': null
  'sync-see-why': null
  'sync-send-only': null
  'sync-sign-in': null
  'sync-stopped': { kept: Value }
  'sync-tab-advanced': null
  'sync-tab-attention': null
  'sync-tab-checkpoints': null
  'sync-tab-consistency': null
  'sync-tab-log': null
  'sync-tab-queue': null
  'sync-tab-statistics': null
  'sync-title': null
  'sync-tools': null
  'sync-try-now': null
  'sync-waiting': { count: Value }
  'sync-waiting-none': null
  'sync-waiting-strip': { count: Value }
  'sync-waiting-strip-none': null
  'sync-waits': null
  'tax-class-hint': null
  'tax-class-name': null
  'tax-class-none': null
  'tax-common': null
  'tax-dialog-text': null
  'tax-from': { day: Value }
  'tax-new': null
  'tax-none': null
  'tax-none-text': null
  'tax-rate-above-needed': null
  'tax-rate-by-price': { above: Value; limit: Value; rate: Value }
  'tax-rate-same-day': null
  'tax-rate-up-to-needed': null
  'tax-text': null
  'tax-title': null
  'tile-customers': { count: Value }
  'tile-low-stock': null
  'tile-products': { count: Value }
  'tile-sales-today': null
  'tile-stock-value': null
  'tile-suppliers': { count: Value }
  'tiles-title': null
  'till-added': { name: Value; quantity: Value }
  'till-change': null
  'till-create': null
  'till-create-coded': { code: Value }
  'till-create-named': null
  'till-credit': null
  'till-credit-back': null
  'till-credit-note': null
  'till-credit-there': { name: Value }
  'till-customer-add': null
  'till-customer-found': null
  'till-customer-new': null
  'till-customer-none': null
  'till-customer-search': null
  'till-discount-hint': null
  'till-discount-of': { name: Value }
  'till-done': { number: Value }
  'till-due': null
  'till-empty': null
  'till-empty-text': null
  'till-found': null
  'till-give-back': null
  'till-held': { keys: Value }
  'till-held-at': { till: Value }
  'till-held-lines': { count: Value }
  'till-held-none': null
  'till-held-typed': null
  'till-item': null
  'till-item-hint': null
  'till-limit': null
  'till-lines': null
  'till-no-customer': null
  'till-nothing-back': null
  'till-owes': null
  'till-pay-account': { name: Value }
  'till-pay-amount': { mode: Value }
  'till-pay-back': { mode: Value }
  'till-pay-cash': null
  'till-pay-handed': null
  'till-pay-hint': null
  'till-pay-modes': null
  'till-pay-take': null
  'till-payable': null
  'till-place': null
  'till-place-own': null
  'till-place-unknown': null
  'till-price-hint': null
  'till-price-of': { name: Value }
  'till-quantity-of': { name: Value }
  'till-reference': null
  'till-round-off': null
  'till-setting-blind': null
  'till-setting-day-ends': null
  'till-setting-needed': null
  'till-several': null
  'till-subtotal': null
  'till-supply': null
  'till-supply-inter': null
  'till-supply-intra': null
  'till-supply-none': null
  'toasts-label': null
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
  'undo-failed': { what: Value }
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'unit-hours': null
  'unit-minutes': null
  'unit-months': null
  'unsettled-in-bin': null
  'unsettled-no-value': null
  'unsettled-not-here': null
  'unsettled-not-theirs': null
  'update-failed': { why: Value }
  'update-install': null
  'update-later': null
  'update-no-answer': null
  'update-none': null
  'update-not-looked-for': null
  'update-not-signed': null
  'update-ready': { version: Value }
  'update-unreachable': null
  'updates-checked': { when: Value }
  'updates-install': null
  'updates-kept': null
  'updates-newest': null
  'updates-ready': { version: Value }
  'updates-title': null
  'updates-unchecked': null
  'upi-code': null
  'upi-no-id': null
  'upi-not-verified': null
  'usage-hours': { most: Value }
  'usage-meant': { meant: Value }
  'usage-missing': { what: Value }
  'usage-months': null
  'usage-no-command': { command: Value }
  'usage-no-data': null
  'usage-no-text': null
  'usage-no-value': { what: Value }
  'usage-not-together': { other: Value; what: Value }
  'usage-one-of': { values: Value }
  'usage-range': { least: Value; most: Value }
  'usage-see-help': null
  'usage-too-many': { value: Value; what: Value }
  'usage-twice': { what: Value }
  'usage-unknown-argument': { what: Value }
  'usage-unknown-command': { what: Value }
  'usage-whole-number': null
  'usage-wrong': null
  'usage-wrong-value': { value: Value; what: Value }
  'usage-wrong-value-why': { value: Value; what: Value; why: Value }
  'value-deleted': null
  'value-do': null
  'value-empty': null
  'value-no': null
  'value-not-deleted': null
  'value-text': null
  'value-title': { field: Value; record: Value }
  'value-yes': null
  'verbatim': { text: Value }
  'verify-aside': { why: Value }
  'verify-cut-short': { why: Value }
  'verify-differ': { count: Value }
  'verify-differs-still': null
  'verify-elsewhere': null
  'verify-hidden': null
  'verify-left-out': { count: Value }
  'verify-no-difference': { count: Value }
  'verify-no-right': null
  'verify-not-taken': null
  'verify-other-branch': null
  'verify-put-right': { count: Value }
  'verify-refused-row': null
  'verify-some-open': { count: Value; open: Value }
  'verify-waiting': { count: Value }
  'waits-changes': { age: Value; count: Value }
  'waits-nothing': null
  'weekday-1': null
  'weekday-2': null
  'weekday-3': null
  'weekday-4': null
  'weekday-5': null
  'weekday-6': null
  'weekday-7': null
  'whose-all-branches': null
  'whose-this-branch': null
  'window-title': { branch: Value }
  'window-title-alone': null
  'yes': null
}
