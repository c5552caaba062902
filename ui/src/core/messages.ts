// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** What a value in a text may be: a number is grouped, and chooses the plural. */
type Value = string | number

/** The values each message of the catalogue takes. */
export type Messages = {
  'amount-hidden': null
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
  'check-all-right': null
  'check-asked-night': null
  'check-asked-person': null
  'check-asked-who': { who: Value }
  'check-automatic': null
  'check-col-here': null
  'check-col-hub': null
  'check-col-result': null
  'check-col-table': null
  'check-compared': null
  'check-different': null
  'check-differs': null
  'check-earlier': { at: Value; took: Value; who: Value }
  'check-equal': null
  'check-from': null
  'check-from-hint': null
  'check-head-field': null
  'check-head-here': null
  'check-head-hub': null
  'check-left-out': { tables: Value }
  'check-missing_at_hub': null
  'check-missing_here': null
  'check-more': { count: Value }
  'check-nightly': null
  'check-no-difference': null
  'check-none': null
  'check-none-text': null
  'check-now': null
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
  'check-stream-others': null
  'check-stream-whole': null
  'check-syncing': null
  'check-that-differ': { records: Value }
  'check-when': { at: Value; took: Value; who: Value }
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
  'conflict-decided-take': { value: Value; who: Value }
  'conflict-decided-value': { value: Value; who: Value }
  'conflict-deleted-it': null
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
  'date': { day: Value; month: Value; year: Value }
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
  'held-a-change': null
  'held-approval': null
  'held-by-itself': null
  'held-discard': null
  'held-do-approve': null
  'held-done': null
  'held-empty': null
  'held-empty-text': null
  'held-field': { field: Value }
  'held-intro': { count: Value }
  'held-intro-none': null
  'held-is-behind': null
  'held-left': { count: Value }
  'held-list': null
  'held-more': { name: Value }
  'held-not-accepted': null
  'held-open': { kind: Value }
  'held-retry': null
  'held-retry-all': null
  'held-support': { since: Value; unit: Value }
  'held-support-code': { code: Value; since: Value; unit: Value }
  'held-tried': { count: Value }
  'held-trying': null
  'held-waiting': { count: Value }
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
  'invite-title': null
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
  'last-change': { at: Value }
  'last-change-by': { at: Value; by: Value }
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
  'loading': null
  'log-empty': null
  'log-empty-text': null
  'log-label': null
  'log-list': null
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
  'moment': { clock: Value; date: Value }
  'month': { month: Value }
  'no': null
  'none': null
  'nothing-to-undo': null
  'overridden': null
  'overridden-about': { text: Value; what: Value }
  'overridden-show': null
  'overridden-text': { lost: Value; place: Value; won: Value }
  'overridden-title': { field: Value; record: Value }
  'pace': { rate: Value }
  'pace-left-few': { rate: Value }
  'pace-left-hours': { left: Value; rate: Value }
  'pace-left-minutes': { left: Value; rate: Value }
  'pace-left-seconds': { left: Value; rate: Value }
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
  'review-added': { at: Value }
  'review-added-by': { at: Value; by: Value }
  'review-dismiss': null
  'review-dismiss-open': null
  'review-dismiss-text': { words: Value }
  'review-dismissed': null
  'review-dismissed-by': { at: Value; reason: Value; who: Value }
  'review-empty': null
  'review-empty-text': null
  'review-found': null
  'review-group_ring': null
  'review-history': { record: Value }
  'review-list': null
  'review-negative_stock': null
  'review-number_clash': null
  'review-open': { record: Value }
  'review-over_collection': null
  'review-same_barcode': null
  'review-same_gstin': null
  'review-same_phone': null
  'review-same_sku': null
  'review-show-dismissed': { count: Value }
  'review-take-out': { group: Value }
  'review-taken-out': { group: Value }
  'saving': null
  'scope-card': null
  'scope-everywhere': null
  'scope-grid': null
  'scope-list': null
  'scope-record': null
  'scope-screen': null
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
  'settled-left': { count: Value }
  'settled-none': null
  'settled-one': null
  'settled-some': { count: Value }
  'settled-undo': { field: Value; record: Value; value: Value }
  'sign-in-done': null
  'sign-in-email': null
  'sign-in-password': null
  'sign-in-text': null
  'sign-in-title': null
  'somebody': null
  'step-backing_up': null
  'step-backing_up-of': { done: Value; total: Value }
  'step-backing_up-some': { done: Value }
  'step-cleaning': null
  'step-cleaning-of': { done: Value; total: Value }
  'step-cleaning-some': { done: Value }
  'step-receiving': null
  'step-receiving-of': { done: Value; total: Value }
  'step-receiving-some': { done: Value }
  'step-repairing': null
  'step-repairing-of': { done: Value; total: Value }
  'step-repairing-some': { done: Value }
  'step-restoring': null
  'step-restoring-of': { done: Value; total: Value }
  'step-restoring-some': { done: Value }
  'step-retrying': null
  'step-retrying-of': { done: Value; total: Value }
  'step-retrying-some': { done: Value }
  'step-saving': null
  'step-saving-of': { done: Value; total: Value }
  'step-saving-some': { done: Value }
  'step-sending': null
  'step-sending-of': { done: Value; total: Value }
  'step-sending-some': { done: Value }
  'step-stop': null
  'step-stop-means': null
  'step-stopping': null
  'step-verifying': null
  'step-verifying-of': { done: Value; total: Value }
  'step-verifying-some': { done: Value }
  'sync-advanced-show': null
  'sync-check': null
  'sync-clean-up': null
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
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'value-do': null
  'value-text': null
  'value-title': { field: Value; record: Value }
  'verbatim': { text: Value }
  'yes': null
}
