// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** What a value in a text may be: a number is grouped, and chooses the plural. */
type Value = string | number

/** The values each message of the catalogue takes. */
export type Messages = {
  'after-sentence': { after: Value; before: Value }
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
  'amount-hidden': null
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
  'backup-other-shop': { ours: Value; theirs: Value }
  'backup-spoilt': { folder: Value; found: Value }
  'backup-stopped': null
  'backup-unreadable': { why: Value }
  'backup-unusable': { file: Value; why: Value }
  'bin-branches': null
  'bin-business_settings': null
  'bin-change-there-first': { why: Value }
  'bin-customers': null
  'bin-devices': null
  'bin-draft-bill': null
  'bin-invoices': null
  'bin-item_groups': null
  'bin-memberships': null
  'bin-nameless': null
  'bin-products': null
  'bin-profiles': null
  'bin-restored-elsewhere': null
  'bin-suppliers': null
  'check-address': null
  'check-address-answers': { url: Value }
  'check-address-form': null
  'check-clock': null
  'check-clock-bad': { off: Value }
  'check-clock-ok': null
  'check-columns': null
  'check-columns-added': { columns: Value }
  'check-columns-ok': null
  'check-data-file': null
  'check-data-file-bad': { found: Value }
  'check-data-file-ok': null
  'check-fetched': null
  'check-fetched-aside': { count: Value; id: Value; table: Value; why: Value }
  'check-fetched-ok': null
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
  'check-not-yet': null
  'check-queue': null
  'check-queue-held': { count: Value; failed: Value }
  'check-queue-ok': null
  'check-queue-waits': { count: Value }
  'check-references': null
  'check-references-bad': { parent: Value; table: Value }
  'check-references-ok': null
  'check-set-up': null
  'check-set-up-ok': null
  'check-sign-in': null
  'check-sign-in-ok': null
  'check-version': null
  'check-version-app-old': { app: Value; hub: Value }
  'check-version-hub-old': { app: Value; hub: Value }
  'check-version-ok': { hub: Value }
  'check-watchdog': null
  'check-watchdog-ok': null
  'clock-ahead': { span: Value }
  'clock-behind': { span: Value }
  'column-address': null
  'column-amount_paise': null
  'column-app_version': null
  'column-author': null
  'column-barcode': null
  'column-base': null
  'column-branch_id': null
  'column-business_date': null
  'column-cgst_paise': null
  'column-choice': null
  'column-code': null
  'column-cost_paise': null
  'column-created_at': null
  'column-credit_limit_paise': null
  'column-customer_gstin': null
  'column-customer_id': null
  'column-customer_name': null
  'column-deleted_at': null
  'column-device_id': null
  'column-direction': null
  'column-discount_paise': null
  'column-display_name': null
  'column-email': null
  'column-facts': null
  'column-field': null
  'column-finalized_at': null
  'column-gstin': null
  'column-hsn': null
  'column-id': null
  'column-igst_paise': null
  'column-invoice_id': null
  'column-item_group_id': null
  'column-key': null
  'column-kind': null
  'column-low_stock_milli': null
  'column-mode': null
  'column-name': null
  'column-note': null
  'column-notes': null
  'column-number': null
  'column-opening_stock_milli': null
  'column-org_id': null
  'column-ours': null
  'column-ours_author': null
  'column-ours_device': null
  'column-ours_hlc': null
  'column-parent_id': null
  'column-payment_id': null
  'column-phone': null
  'column-place_of_supply': null
  'column-position': null
  'column-price_paise': null
  'column-product_id': null
  'column-quantity_milli': null
  'column-reason': null
  'column-record_id': null
  'column-reference': null
  'column-role': null
  'column-round_off_paise': null
  'column-seen': null
  'column-sgst_paise': null
  'column-sku': null
  'column-source_id': null
  'column-source_table': null
  'column-state_code': null
  'column-status': null
  'column-subject': null
  'column-subtotal_paise': null
  'column-supplier_id': null
  'column-table_name': null
  'column-tax_paise': null
  'column-tax_rate_milli': null
  'column-taxable_paise': null
  'column-theirs': null
  'column-theirs_author': null
  'column-theirs_device': null
  'column-theirs_hlc': null
  'column-total_paise': null
  'column-unit': null
  'column-updated_at': null
  'column-user_id': null
  'column-value': null
  'column-winner': null
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
  'conflict-deleted': { earlier: Value; field: Value; kind: Value; label: Value; later: Value; moved: Value; value: Value }
  'conflict-deleted-same': { field: Value; kind: Value; label: Value; moved: Value; place: Value; value: Value }
  'conflict-edit': { earlier: Value; field: Value; label: Value; later: Value; lost: Value; moved: Value; stood: Value }
  'conflict-edit-same': { field: Value; label: Value; lost: Value; moved: Value; place: Value; stood: Value }
  'conflict-revived': { earlier: Value; kind: Value; label: Value; later: Value; moved: Value }
  'conflict-revived-same': { kind: Value; label: Value; moved: Value; place: Value }
  'date': { day: Value; month: Value; year: Value }
  'date-unreadable': { typed: Value }
  'discarded': { reason: Value }
  'discarded-before': null
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
  'error-different-branch': { branch: Value }
  'error-different-shop': { organisation: Value }
  'error-elsewhere': null
  'error-folder': { folder: Value; why: Value }
  'error-folder-name': { folder: Value }
  'error-folder-unusable': { folder: Value; why: Value }
  'error-not-configured': null
  'field-backup-folder': { why: Value }
  'field-barcode-taken': { others: Value; value: Value }
  'field-batch-size': null
  'field-branch-code': null
  'field-branch-code-taken': { code: Value; holder: Value }
  'field-discard-reason': null
  'field-email': null
  'field-every-hours': null
  'field-group-out': null
  'field-gstin': null
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
  'field-negative': { field: Value }
  'field-no-group': null
  'field-no-table': { table: Value }
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
  'field-state-code': null
  'field-stuck-minutes': null
  'field-tax': null
  'field-too-large': { field: Value }
  'field-too-long': { count: Value; field: Value; most: Value }
  'field-whole-way': null
  'healed-clock': null
  'healed-differs': null
  'healed-held': null
  'healed-sign-in': null
  'healed-silent': null
  'healed-stuck': null
  'held-again': null
  'held-approve': { said: Value }
  'held-ask-owner': { said: Value }
  'held-behind': { change: Value }
  'held-correct': { said: Value }
  'held-field-missing': { field: Value }
  'held-foreign-content': null
  'held-foreign-id': { id: Value }
  'held-foreign-operation': null
  'held-foreign-table': { table: Value }
  'held-giant': { field: Value; most: Value; size: Value }
  'held-giant-unknown': { most: Value }
  'held-hub-says': { said: Value }
  'held-made-by': { name: Value; said: Value }
  'held-missing': { kind: Value; name: Value }
  'held-missing-unknown': { id: Value; kind: Value }
  'held-no-word': null
  'held-on-the-way': null
  'held-reference': null
  'held-rule': null
  'held-rule-named': { rule: Value }
  'held-same': null
  'held-same-named': { rule: Value }
  'held-signed-in-may-not': null
  'held-too-large': { field: Value; size: Value }
  'held-too-large-unknown': null
  'held-too-slow': null
  'held-until-arrives': { said: Value }
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
  'hub-contended': null
  'hub-denied-banned': null
  'hub-denied-other': { why: Value }
  'hub-denied-password': null
  'hub-denied-sign-ups': null
  'hub-denied-unconfirmed': null
  'hub-interrupted': null
  'hub-key-characters': null
  'hub-key-empty': null
  'hub-key-secret': null
  'hub-key-unknown': null
  'hub-lacks': { missing: Value }
  'hub-lacks-column': { column: Value }
  'hub-lacks-table': { table: Value }
  'hub-local': { what: Value }
  'hub-no-hub': { status: Value }
  'hub-not-signed-in': null
  'hub-offline-name': { host: Value }
  'hub-offline-other': { host: Value }
  'hub-offline-refused': { host: Value }
  'hub-offline-slow': { host: Value }
  'hub-offline-unsafe': { host: Value }
  'hub-paused': null
  'hub-pointed-away': { target: Value }
  'hub-refused': { word: Value }
  'hub-schema-mismatch': { code: Value; why: Value }
  'hub-session-ended': null
  'hub-set-up': { what: Value }
  'hub-set-up-column': { column: Value }
  'hub-set-up-function': { function: Value }
  'hub-set-up-says': { said: Value }
  'hub-set-up-table': { table: Value }
  'hub-token-expired': null
  'hub-token-future': null
  'hub-too-many-requests': null
  'hub-too-much': null
  'hub-unavailable': { status: Value }
  'hub-web-page': { status: Value }
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
  'kind-record': null
  'kind-stock_movements': null
  'kind-stock_movements.many': null
  'kind-suppliers': null
  'kind-suppliers.many': null
  'kind-suppliers.new': null
  'kind-suppliers.search': null
  'kind-suppliers.title': null
  'kind-sync_conflicts': null
  'kind-sync_conflicts.many': null
  'label-allocation': { amount: Value; bill: Value }
  'label-allocation-bill': { amount: Value }
  'label-conflict': { field: Value }
  'label-decision': { at: Value }
  'label-draft': null
  'label-draft-for': { whom: Value }
  'label-line': { bill: Value; goods: Value }
  'label-line-draft': { goods: Value }
  'label-more': { count: Value }
  'label-movement': { count: Value; goods: Value; reason: Value }
  'label-payment-in': { amount: Value; day: Value; mode: Value }
  'label-payment-out': { amount: Value; day: Value; mode: Value }
  'label-product': null
  'language-name': null
  'list-and': { after: Value; before: Value }
  'list-comma': { after: Value; before: Value }
  'list-more': { before: Value; count: Value }
  'list-quoted': { name: Value }
  'list-semicolon': { after: Value; before: Value }
  'loading': null
  'log-alert': { message: Value; title: Value }
  'log-cleaned': { count: Value; days: Value }
  'log-copy': null
  'log-cut-off': null
  'log-discarded': { change: Value; reason: Value }
  'log-gave-way': { fields: Value; id: Value; label: Value }
  'log-gave-way-field': { field: Value; here: Value; hub: Value }
  'log-queue': { what: Value }
  'log-queue-held': { count: Value }
  'log-queue-renumbered': { count: Value }
  'log-queue-restamped': { count: Value }
  'log-restored': null
  'log-restored-file': { before: Value; count: Value; file: Value }
  'log-scope': { count: Value }
  'moment': { clock: Value; date: Value }
  'month': { month: Value }
  'movement-adjustment': null
  'movement-opening': null
  'movement-purchase': null
  'movement-return': null
  'movement-sale': null
  'movement-transfer-in': null
  'movement-transfer-out': null
  'no': null
  'none': null
  'nothing-to-undo': null
  'number-ambiguous': { typed: Value }
  'number-too-fine': { places: Value }
  'number-too-large': null
  'number-unreadable': { example: Value }
  'payment-bank': null
  'payment-card': null
  'payment-cash': null
  'payment-other': null
  'payment-upi': null
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
  'place-hub': null
  'place-other-computer': null
  'place-this-branch': null
  'problem-held': { count: Value }
  'problem-held-only': { count: Value }
  'problem-signed-out': null
  'review-advice-group-ring': null
  'review-advice-negative-stock': null
  'review-advice-number-clash': null
  'review-advice-over-collection': null
  'review-advice-same-barcode': null
  'review-advice-same-gstin': null
  'review-advice-same-phone': null
  'review-advice-same-sku': null
  'review-group-alone': { group: Value }
  'review-group-more': { count: Value }
  'review-group-ring': { steps: Value }
  'review-group-step': { group: Value; outer: Value }
  'review-negative-stock': { branch: Value; owed: Value; product: Value; unit: Value }
  'review-note-bill': { day: Value; total: Value }
  'review-number-clash': { count: Value; number: Value }
  'review-over-collection': { bill: Value; more: Value; paid: Value; total: Value }
  'review-over-collection-of': { bill: Value; customer: Value; more: Value; paid: Value; total: Value }
  'review-several': { column: Value; count: Value; kind: Value; names: Value; value: Value }
  'review-shared': { column: Value; count: Value; kind: Value; value: Value }
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
  'saving': null
  'schedule-fields': { count: Value }
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
  'schedule-never': null
  'schedule-none': { why: Value }
  'schedule-seconds': null
  'schedule-wrong-field': { field: Value; name: Value; range: Value }
  'scope-card': null
  'scope-everywhere': null
  'scope-grid': null
  'scope-list': null
  'scope-record': null
  'scope-screen': null
  'scope-waiting': { kind: Value; label: Value }
  'scope-waiting-more': { count: Value; kind: Value }
  'size-kb': { size: Value }
  'size-mb': { size: Value }
  'span-days': { count: Value }
  'span-hours': { count: Value }
  'span-minutes': { count: Value }
  'store-busy': null
  'store-corrupt': { path: Value }
  'store-full': null
  'store-newer': { path: Value }
  'store-not-found': null
  'store-read-only': null
  'store-refused': { why: Value }
  'store-restoring': null
  'store-unreadable': { why: Value }
  'sync-answer': { what: Value }
  'sync-cloned': null
  'sync-stopped': { kept: Value }
  'undone': { what: Value }
  'unexpected': { detail: Value }
  'unsettled-in-bin': null
  'unsettled-no-value': null
  'unsettled-not-here': null
  'unsettled-not-theirs': null
  'value-deleted': null
  'value-empty': null
  'value-no': null
  'value-not-deleted': null
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
  'yes': null
}
