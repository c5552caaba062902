// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** What a value in a text may be: a number is grouped, and chooses the plural. */
type Value = string | number

/** The values each message of the catalogue takes. */
export type Messages = {
  'amount-hidden': null
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
  'cli-connected': { organisation: Value }
  'cli-connected-branch': { code: Value; name: Value; organisation: Value }
  'cli-connected-next': null
  'cli-days-ago': { count: Value }
  'cli-deleted': null
  'cli-device-answered': { when: Value }
  'cli-device-asked': { when: Value }
  'cli-device-online': null
  'cli-device-retired': null
  'cli-device-this': null
  'cli-device-waits': null
  'cli-different': null
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
  'cli-head-applied': null
  'cli-head-asked': null
  'cli-head-asked-by': null
  'cli-head-at-hub': null
  'cli-head-backup': null
  'cli-head-branch': null
  'cli-head-bytes': null
  'cli-head-called': null
  'cli-head-changes': null
  'cli-head-checked': null
  'cli-head-code': null
  'cli-head-conflicts': null
  'cli-head-content': null
  'cli-head-day': null
  'cli-head-deleted': null
  'cli-head-device': null
  'cli-head-differed': null
  'cli-head-error': null
  'cli-head-failed': null
  'cli-head-fetched': null
  'cli-head-field': null
  'cli-head-file': null
  'cli-head-gstin': null
  'cli-head-head': null
  'cli-head-here': null
  'cli-head-hour': null
  'cli-head-hub': null
  'cli-head-id': null
  'cli-head-kind': null
  'cli-head-longest-wait': null
  'cli-head-made': null
  'cli-head-merged': null
  'cli-head-moved': null
  'cli-head-name': null
  'cli-head-now': null
  'cli-head-number': null
  'cli-head-offline': null
  'cli-head-oldest': null
  'cli-head-open': null
  'cli-head-phone': null
  'cli-head-price': null
  'cli-head-problem': null
  'cli-head-record': null
  'cli-head-records': null
  'cli-head-refused': null
  'cli-head-result': null
  'cli-head-seen': null
  'cli-head-sent': null
  'cli-head-sessions': null
  'cli-head-since': null
  'cli-head-size': null
  'cli-head-sku': null
  'cli-head-staged': null
  'cli-head-started': null
  'cli-head-state': null
  'cli-head-stock': null
  'cli-head-stream': null
  'cli-head-table': null
  'cli-head-tables': null
  'cli-head-took': null
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
  'cli-just-now': null
  'cli-language': { code: Value; language: Value }
  'cli-language-none': null
  'cli-left-few': null
  'cli-left-hours': { count: Value }
  'cli-left-minutes': { count: Value }
  'cli-left-seconds': { count: Value }
  'cli-list-part': { shown: Value; total: Value }
  'cli-milliseconds': { time: Value }
  'cli-minutes-ago': { count: Value }
  'cli-missing-at-hub': null
  'cli-missing-here': null
  'cli-never': null
  'cli-no-database': { folder: Value }
  'cli-nobody': null
  'cli-not-configured': { error: Value }
  'cli-not-remembered': null
  'cli-password-missing': null
  'cli-password-no-text': null
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
  'cli-record-sent': null
  'cli-record-waits': null
  'cli-repair-fetched': null
  'cli-repair-hub-stands': null
  'cli-repair-merged': null
  'cli-repair-open': null
  'cli-repair-removed': null
  'cli-repair-sent': null
  'cli-restored': null
  'cli-resynced': { received: Value; sent: Value; time: Value }
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
  'cli-schedule-at': { cron: Value }
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
