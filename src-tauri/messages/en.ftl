# Every sentence and word that people read, in English: window, command line, tray, notifications, paper.
#
# One file a language, named by its code; another language is a copy of this file with its texts translated. A test holds all of them to
# the same messages with the same values. Projects of this form are described at projectfluent.org.
#
# Keys begin with their subject. `{ $name }` is a value; a number chooses the plural; names of people and records come as they are.

## The language itself

# In its own words, as the choice of languages shows it.
language-name = English
verbatim = { $text }
date = { $day } { $month } { $year }
moment = { $date }, { $clock } UTC
month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }

## Kinds of records: one and many of them, and what can be done with one

kind-branches = branch
    .many = branches
kind-devices = computer
    .many = computers
kind-profiles = person
    .many = people
kind-memberships = membership
    .many = memberships
kind-business_settings = setting
    .many = settings
kind-item_groups = item group
    .many = item groups
kind-products = product
    .many = products
    .title = Products
    .new = New product
    .search = Search products
kind-customers = customer
    .many = customers
    .title = Customers
    .new = New customer
    .search = Search customers
kind-suppliers = supplier
    .many = suppliers
    .title = Suppliers
    .new = New supplier
    .search = Search suppliers
kind-invoices = bill
    .many = bills
kind-invoice_lines = bill line
    .many = bill lines
kind-stock_movements = stock movement
    .many = stock movements
kind-payments = payment
    .many = payments
kind-payment_allocations = allocation
    .many = allocations
kind-sync_conflicts = conflict
    .many = conflicts
kind-decisions = decision
    .many = decisions

## Words on buttons and in dialogs everywhere

do-save = Save
do-cancel = Cancel
do-close = Close
do-delete = Delete
do-restore = Restore
do-undo = Undo
do-retry = Try again
do-open = Open
do-back = Back
do-add = Add
do-change = Change
do-copy = Copy
do-export = Export
do-search = Search
do-show-more = Show more
saving = Saving…
loading = Loading…
yes = Yes
no = No
none = None
empty-value = (empty)
amount-hidden = Amount hidden
unexpected = Something unexpected happened: { $detail }
undone = Undone: { $what }
nothing-to-undo = Nothing to undo.

## Commands: the words of the palette, of tooltips and of the sheet of keys

command-palette = Go to anything
command-keys = All keys
command-save = Save, or sync now
command-sync = Sync now
command-undo = Undo
command-privacy = Hide or show amounts
command-zoom-in = Larger
command-zoom-out = Smaller
command-zoom-reset = Normal size
command-language = Change the language
command-theme = Light or dark
command-back-up = Back up now
command-sign-out = Sign out
command-settings = Settings
command-go = Go to a screen
command-search = Search
command-next-tab = Next tab
command-previous-tab = Previous tab
command-new = New
command-select = Select
command-select-all = Select all
command-copy-rows = Copy rows
command-export = Export the list
command-filter = Filter
command-sort = Sort
command-columns = Columns
command-change-prices = Change prices
command-price-list = Price list
command-bin = Recycle bin
command-save-and-new = Save and new
command-next-record = Next record
command-previous-record = Previous record
command-history = History
command-take-first = Take the first value
command-take-second = Take the second value
command-enter-value = Enter another value
command-open-record = Open the record
command-approve = Approve
command-dismiss = Dismiss

## Scopes of keys, as headings of the sheet of keys

scope-everywhere = Everywhere
scope-screen = On a screen
scope-list = In a list
scope-card = On a card
scope-record = In a record
scope-grid = In a grid

## States of GST, by their codes

state-01 = Jammu and Kashmir
state-02 = Himachal Pradesh
state-03 = Punjab
state-04 = Chandigarh
state-05 = Uttarakhand
state-06 = Haryana
state-07 = Delhi
state-08 = Rajasthan
state-09 = Uttar Pradesh
state-10 = Bihar
state-11 = Sikkim
state-12 = Arunachal Pradesh
state-13 = Nagaland
state-14 = Manipur
state-15 = Mizoram
state-16 = Tripura
state-17 = Meghalaya
state-18 = Assam
state-19 = West Bengal
state-20 = Jharkhand
state-21 = Odisha
state-22 = Chhattisgarh
state-23 = Madhya Pradesh
state-24 = Gujarat
state-25 = Daman and Diu (before 2020)
state-26 = Dadra and Nagar Haveli and Daman and Diu
state-27 = Maharashtra
state-29 = Karnataka
state-30 = Goa
state-31 = Lakshadweep
state-32 = Kerala
state-33 = Tamil Nadu
state-34 = Puducherry
state-35 = Andaman and Nicobar Islands
state-36 = Telangana
state-37 = Andhra Pradesh
state-38 = Ladakh
state-97 = Other territory

## Customers and suppliers: what is wrong with one

party-gstin-length = A GSTIN has 15 letters and digits.
party-gstin-form = This is not the form of a GSTIN. It has two digits of the state, ten characters of the PAN, one of the registration, a Z and a check digit.
party-gstin-state = A GSTIN begins with the code of a state; { $code } is none.
party-gstin-check = One character of this GSTIN is wrong: its check digit does not fit. Compare it with the paper it comes from.
party-state-digits = A state code has two digits, for example 27.
party-state-unknown = There is no state with the code { $code }.
party-state-other = This GSTIN belongs to { $state } ({ $code }). Choose that state, or correct the GSTIN.

## Forms of records

form-name = Name
form-price = Price
form-cost = Cost
form-tax = Tax
form-tax-hint = Choose a GST rate, or type another
form-hsn = HSN code
form-code = Code
form-code-hint = Your own, on the tag
form-barcode = Barcode
form-barcode-hint = Scan it here
form-group = Group
form-no-group = No group
form-new-group = New group
form-unit = Unit
form-unit-hint = Choose one, or type another
form-low-stock = Low-stock level
form-opening = Opening stock
form-opening-hint = What is on the shelf today
form-phone = Phone
form-email = E-mail
form-address = Address
form-state = State
form-state-hint = Decides CGST and SGST or IGST
form-no-state = Not known
form-unknown-state = No state: { $code }
form-gstin = GSTIN
form-gstin-hint = 15 letters and digits
form-credit-limit = Credit limit
form-notes = Notes
form-choices = Choices
form-saved = Saved { $name }
form-binned = In the recycle bin since { $day }. Restore it to change it.
form-leave-title = Leave without saving?
form-leave-text = What you typed is not saved yet.
form-leave = Leave without saving
form-keep = Keep editing
form-number-plain = Write a plain number, for example { $example }.
form-number-ambiguous = “{ $typed }” can be read in more than one way. Write a point before decimals, and no commas.
form-number-decimals = At most { $count } digits after the point.
form-number-large = This number is too large.

## Changing prices

prices-count = { $count ->
    [one] 1 product
   *[other] { $count } products
  }
prices-grid = Prices
prices-code = Code
prices-name = Name
prices-now = Now ₹
prices-new = New price ₹
prices-difference = Difference
prices-low-stock = Low-stock level
prices-save = { $count ->
    [0] Save
    [one] Save 1 change
   *[other] Save { $count } changes
  }
prices-saved = { $count ->
    [one] Prices of 1 product changed
   *[other] Prices of { $count } products changed
  }
prices-refused = { $count ->
    [one] Nothing is saved yet: 1 cell needs another look.
   *[other] Nothing is saved yet: { $count } cells need another look.
  }
prices-newer = Changed meanwhile to { $price }. Type the price again to keep yours.
prices-newer-level = Changed meanwhile to { $level }. Type the level again to keep yours.
prices-newer-no-level = Removed meanwhile. Type the level again to keep yours.
prices-gone = This product is no longer there.
prices-binned = This product is in the recycle bin.
prices-required = A price is needed.
prices-too-many = { $count } products are more than one change can hold; { $most } are allowed. Choose fewer, by a search or by selecting them.
prices-empty = No products to change
prices-empty-text = Nothing matches what was searched for or selected.
prices-first = Only the first { $count } products are shown. Search in the list to choose others.
prices-leave-text = The prices you typed are not saved yet.
prices-products = Products

## Grids that edit

command-edit-cell = Edit the cell
command-fill-down = Fill down
grid-help = Arrows move, typing replaces, F2 edits, Esc restores, Ctrl+D fills down, Ctrl+Z takes back.
grid-not-offered = “{ $typed }” is none of the choices.
grid-loading = Loading
## Sync: where it stands, in the headline, on buttons and in reports

sync-title = Sync
sync-now = Sync now
sync-try-now = Try now
sync-running = Syncing
sync-sign-in = Sign in
sync-connect-hub = Connect a hub
sync-open-settings = Open Settings
sync-open-backups = Open Backups
sync-open-log = Open the log
sync-see-why = See why
sync-see-what = See what to do
sync-see-which = See which
sync-repair = Repair…
sync-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
  }
sync-waiting-none = Nothing waiting
sync-waiting-strip = { $count ->
    [one] { $count } change waiting to sync, safe here.
   *[other] { $count } changes waiting to sync, safe here.
  }
sync-waiting-strip-none = Nothing waits to be sent; changes arrive when the hub is back.
sync-not-sent = Not sent yet; safe on this computer
sync-waits = Waiting
headline-up-to-date = Up to date
headline-up-to-date-detail = Everything has been sent and received.
headline-local = On this computer only
headline-local-detail = Everything is kept on this computer. Connect a hub to share it with your other branches.
headline-sign-in-send = Sign in to send
headline-sign-in-sync = Sign in to sync
headline-sign-in-detail = { $waiting } · safe on this computer until somebody signs in.
headline-sign-in-none = Nothing waits to be sent. Changes of other branches come once somebody signs in.
headline-nothing-lost = Nothing is lost. Try again.
headline-wrong-key = The hub’s key is wrong
headline-wrong-url = The hub’s address is wrong
headline-no-such-branch = The hub does not know this branch
headline-not-a-member = You do not belong to this shop
headline-hub-without-schema = The hub is not set up yet
headline-different-shop = The hub belongs to another shop
headline-hub-too-old = The hub needs an update
headline-app-too-old = Branchline needs an update
headline-device-cloned = Two computers use one copy of this data
headline-device-retired = This computer has been retired
headline-disk-full = The disk is full
headline-disk-read-only = Nothing can be written to the disk
headline-damaged = The data on this computer is damaged
headline-hub-refused = The hub refused the last sync
headline-failed = The last sync failed
headline-ended-early = The last sync ended early
headline-held-wait = Some changes wait for a record
headline-held-wait-detail = They go by themselves when it arrives. Everything else goes on.
headline-held = { $count ->
    [one] { $count } change needs you
   *[other] { $count } changes need you
  }
headline-held-detail = { $count ->
    [one] The hub could not accept it. Everything else goes on.
   *[other] The hub could not accept them. Everything else goes on.
  }
headline-starting = Starting
headline-offline = Offline
headline-hub-unavailable = The hub is not available
headline-offline-detail = { $waiting } · safe on this computer.
headline-offline-detail-old = { $waiting } · safe on this computer. The oldest change is more than a day old.
headline-waiting = Waiting
headline-waiting-problem = { $waiting } · safe on this computer. { $problem }
headline-waiting-detail = { $waiting } · safe on this computer, sent at the next sync.
headline-waiting-detail-old = { $waiting } · safe on this computer, sent at the next sync. The oldest change is more than a day old.
line-none = No hub
line-none-means = Everything is kept on this computer.
line-signed-out = Signed out
line-signed-out-means = Nobody is signed in to the hub.
line-offline = Offline
line-offline-means = The hub cannot be reached. Work goes on, and nothing is lost.
line-live = Live
line-live-means = Changes of other branches show here at once.
line-connecting = Connecting
line-connecting-means = The live connection to the hub is being made.
line-at-times = At set times
line-at-times-means = The hub answers, but offers no live connection: changes arrive at set times.
line-every = Every { $minutes } min
line-every-means = The hub answers, but offers no live connection: changes arrive every { $minutes } min.
line-not-connected = Not connected
line-not-connected-means = The live connection has not been made yet.
line-by-hand = By hand
line-by-hand-means = Automatic sync is switched off in Settings.
phase-sending = Sending
phase-sending-of = Sending { $done } of { $total }
phase-sending-some = Sending { $done }
phase-receiving = Receiving
phase-receiving-of = Receiving { $done } of { $total }
phase-receiving-some = Receiving { $done }
phase-saving = Saving
phase-saving-of = Saving { $done } of { $total }
phase-saving-some = Saving { $done }
phase-verifying = Comparing
phase-verifying-of = Comparing { $done } of { $total }
phase-verifying-some = Comparing { $done }
phase-repairing = Repairing
phase-repairing-of = Repairing { $done } of { $total }
phase-repairing-some = Repairing { $done }
phase-retrying = Trying again
phase-retrying-of = Trying again { $done } of { $total }
phase-retrying-some = Trying again { $done }
phase-cleaning = Removing
phase-cleaning-of = Removing { $done } of { $total }
phase-cleaning-some = Removing { $done }
phase-backing_up = Backing up
phase-backing_up-of = Backing up { $done } of { $total }
phase-backing_up-some = Backing up { $done }
phase-restoring = Restoring
phase-restoring-of = Restoring { $done } of { $total }
phase-restoring-some = Restoring { $done }
pace = { $rate } a second
pace-left-few = { $rate } a second · a few seconds left
pace-left-seconds = { $rate } a second · about { $left } seconds left
pace-left-minutes = { $left ->
    [one] { $rate } a second · about { $left } minute left
   *[other] { $rate } a second · about { $left } minutes left
  }
pace-left-hours = { $left ->
    [one] { $rate } a second · about { $left } hour left
   *[other] { $rate } a second · about { $left } hours left
  }
step-stop = Stop
step-stopping = Stopping at the next safe point
step-stop-means = Stops at the next safe point. What is done stays, and it goes on from there the next time.
report-sent = { $count } sent
report-received = { $count } received
report-merged = { $count } merged
report-conflicts = { $count ->
    [one] { $count } conflict
   *[other] { $count } conflicts
  }
report-rejected = { $count } not accepted
report-changes-at = Last changes, { $at }
report-run-at = Last run, { $at }
blocked-unknown = The sync status is not known yet.
blocked-local = Connect a hub first, in Settings.
blocked-sign-in = Sign in first.
blocked-running = A sync is already running.
sign-in-title = Sign in
sign-in-text = What waits on this computer is sent as soon as you are signed in.
sign-in-email = E-mail
sign-in-password = Password
sign-in-done = Signed in

## Sync: the log of sessions

session-both = Send and receive
session-push = Send only
session-pull = Receive only
session-resync = Full resync
session-discard = Discarded by hand
session-retry = Tried again
session-verify = Checked with the hub
session-repair = Repaired
session-gave-way = Gave way to the hub
session-clean-up = Cleaned up
session-restore = Backup restored
session-alert = Alert
session-healed = Put right
session-copy = Copied database
session-scope = Data on this computer
session-waits = Waits for approval
session-offline = Offline
session-ended-early = Ended early
session-nothing-new = Nothing new
session-done = Done
session-tries-since = { $count ->
    [one] { $count } try since { $since }
   *[other] { $count } tries since { $since }
  }
session-syncs-since = { $count ->
    [one] { $count } sync since { $since }
   *[other] { $count } syncs since { $since }
  }
session-conflicts = { $count } in conflict

## Sync: alerts and values that gave way

alert-said = { $title }. { $message }
overridden = Overridden
overridden-title = { $field } of { $record }
overridden-text = { $place } wrote { $won } later. Yours was { $lost }.
overridden-about = { $what }: { $text }
overridden-look = Look

## Sync: the screen and its tools

sync-tab-queue = Queue
sync-tab-attention = Needs attention
sync-tab-advanced = Advanced
sync-tab-log = Log
sync-tab-statistics = Statistics
sync-tab-consistency = Consistency
sync-tab-checkpoints = Checkpoints
sync-advanced-show = Show
sync-tools = Tools
sync-send-only = Send only
sync-receive-only = Receive only
sync-check = Check consistency
sync-full-resync = Full resync…
sync-clean-up = Clean up sent changes…
resync-title = Full resync?
resync-text = Every record is received from the hub again. Changes that are not sent yet are kept, and sent first: nothing is lost. On a large shop this takes a few minutes; you can go on working.
resync-start = Start full resync
resync-done = Full resync done: { $report }
clean-up-title = Clean up sent changes
clean-up-text = Removes changes that the hub has confirmed from this computer’s queue. Records stay as they are, and what waits is never touched.
clean-up-age = Sent more than
clean-up-days = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
  }
clean-up-any = Any time
clean-up-looking = Looking
clean-up-do = Clean up
clean-up-done = { $count ->
    [one] { $count } sent change cleared
   *[other] { $count } sent changes cleared
  }
log-label = Log
log-list = Sync log
log-empty = No sync has run yet
log-empty-text = Each sync writes a line here: what it sent and received, how long it took, and what went wrong.
checkpoints-empty = No checkpoints yet
checkpoints-empty-text = After the first sync this shows how far the hub’s changes have been read. A sync that is cut off goes on from here.
checkpoints-list = Checkpoints
checkpoint-whole = Whole organisation
checkpoint-device = This computer
checkpoint-branch = Branch
checkpoint-stream = Stream { $number }
checkpoint-epoch = Epoch { $epoch }
checkpoint-of = { $here } of { $head }
checkpoint-done = Up to date
checkpoint-never = never moved

## Sync: the queue

queue-show = Show
queue-all = All
queue-pending = Waiting
queue-syncing = Sending
queue-failed = Failed
queue-synced = Sent
queue-discarded = Discarded
queue-list = Queue
queue-empty = The queue is empty
queue-empty-some = Nothing here
queue-empty-text = Every record you add, change or delete is written down here in the same moment, and sent at the next sync.
queue-head-record = Record
queue-head-kind = Kind
queue-head-change = Change
queue-head-when = When
queue-head-status = Status
queue-insert = Added
queue-update = Changed
queue-delete = Deleted
queue-nothing-shown = Nothing a form shows was changed.
queue-other-record = another record
queue-in-bin = Moved to the recycle bin
queue-out-of-bin = Restored from the recycle bin
queue-open-record = Open { $kind }
queue-support = No. { $id } · { $record }
queue-support-unit = Transaction { $unit }
queue-refused = { $count ->
    [one] Refused once
   *[other] Refused { $count }×
  }
queue-sent-at = Sent { $at }
field-name = Name
field-sku = Code
field-barcode = Barcode
field-hsn = HSN code
field-gstin = GSTIN
field-customer_gstin = GSTIN
field-email = E-mail
field-phone = Phone
field-address = Address
field-notes = Notes
field-unit = Unit
field-price_paise = Price
field-cost_paise = Cost
field-tax_rate_milli = Tax
field-low_stock_milli = Low-stock level
field-quantity_milli = Quantity
field-credit_limit_paise = Credit limit
field-item_group_id = Group
field-customer_id = Customer
field-supplier_id = Supplier
field-product_id = Product
field-state_code = State code
field-reason = Reason
field-number = Number
field-code = Code
field-amount_paise = Amount
field-total_paise = Total
field-method = Method
field-status = Status

## Sync: what needs attention

held-empty = Nothing needs attention
held-empty-text = A change the hub cannot accept waits here with the reason. Everything else goes on meanwhile.
held-list = Needs attention
held-by-itself = Goes by itself
held-approval = Needs approval
held-not-accepted = Not accepted
held-tried = { $count ->
    [one] Tried once
   *[other] Tried { $count }×
  }
held-support = { $since } · change { $unit }
held-support-code = { $since } · change { $unit } · code { $code }
held-approve = Approve
held-open = Open { $kind }
held-retry = Try again
held-retry-all = Try all again
held-more = More for { $name }
held-discard = Discard…
held-trying = Trying again
held-done = Accepted. Nothing needs attention any more.
held-left = { $count ->
    [one] { $count } still not accepted
   *[other] { $count } still not accepted
  }
held-a-change = A change
held-field = About: { $field }
held-behind = Waits for a change that has not arrived yet. It goes by itself after that.
held-waiting = { $count ->
    [one] { $count } more waits for this
   *[other] { $count } more wait for this
  }
held-intro = { $count ->
    [one] { $count } change needs you. Put right what is wrong, then try again; all of it is safe on this computer, and everything else goes on.
   *[other] { $count } changes need you. Put right what is wrong, then try again; all of it is safe on this computer, and everything else goes on.
  }
held-intro-none = Nobody has to do anything: these go by themselves. They are safe on this computer.
discard-title = Discard this change?
discard-text = The other branches will never see “{ $name }”, and this computer takes the hub’s version. Changes waiting behind it are tried again. The reason stays in the log.
discard-reason = Reason
discard-do = Discard
discard-done = Discarded

## Sync: statistics

metrics-day = 24 hours
metrics-week = 7 days
metrics-quarter = 90 days
metrics-period = Period
metrics-view = View
metrics-chart = Chart
metrics-table = Table
metrics-empty = Nothing to show for this period
metrics-empty-text = Each sync is counted here: what it sent and received, how long it took, and what waited meanwhile.
metrics-hourly = Hour by hour
metrics-daily = Day by day
metrics-sessions = Sessions
metrics-sent = Sent
metrics-received = Received
metrics-merged = Merged
metrics-conflicts = Conflicts
metrics-failed = Failed
metrics-offline = Offline
metrics-rejected = Not accepted
metrics-bytes = Data moved
metrics-time = Time in sync
metrics-waiting = Waiting
metrics-lag = Longest wait
metrics-hour = Hour
metrics-date = Day
metrics-label = Sync over time
metrics-chart-label = Sync over time. Arrow keys read one place after the other.
metrics-chart-role = chart
metrics-point-hour = Point at an hour, or use the arrow keys, to read it.
metrics-point-day = Point at a day, or use the arrow keys, to read it.
metrics-now = Now
metrics-up-to = up to { $most }
metrics-row-moved = Sent and received
metrics-row-waiting = Waiting at most
metrics-row-early = Ended early
metrics-say-moved = { $sent } sent · { $received } received
metrics-say-waiting = { $count } waited
metrics-say-no-waiting = Nothing waited
metrics-say-no-lag = No wait
metrics-say-early = { $failed } failed · { $offline } offline

## Sync: consistency

check-now = Check now
check-repair = Repair
check-repair-means = Puts right what differs. Neither side is lost.
check-all-right = All put right
check-no-difference = No difference found
check-none = Not checked yet
check-none-text = A check compares counts and contents of every table on this computer with the hub, and names the records that differ. It changes nothing.
check-syncing = Syncing first, so that being behind is no difference
check-when = { $at } · { $who } · { $took }
check-earlier = Earlier check · { $at } · { $who } · { $took }
check-asked-night = automatic, at night
check-asked-person = by a person
check-asked-who = by { $who }
check-left-out = Not compared, because this computer does not hold them whole: { $tables }.
check-stream-others = Branches not followed here
check-stream-whole = Whole shop
check-run-right = { $count } put right
check-run-differ = { $count ->
    [one] { $count } differs
   *[other] { $count } differ
  }
check-run-open = { $open } of { $differing } open
check-run-same = No difference
check-runs = Checks
check-missing_here = Missing here
check-missing_at_hub = Missing at the hub
check-different = Different
check-repair-sent = Sent again
check-repair-sent-means = The hub has it again.
check-repair-fetched = Fetched anew
check-repair-fetched-means = This computer has it again.
check-repair-merged = Merged
check-repair-merged-means = The later edit of each field stands; what lost is under Conflicts.
check-repair-hub_stands = Hub’s version stands
check-repair-hub_stands-means = What stood here is kept in this result.
check-repair-removed = Removed here
check-repair-removed-means = It was removed from this computer’s part on the hub; what it was called is kept here.
check-repair-open = Still open
check-repair-open-means = It could not be put right from here.
check-that-differ = { $records } that differ
check-more = { $count ->
    [one] and { $count } more, put right with the others
   *[other] and { $count } more, put right with the others
  }
check-head-field = Field
check-head-here = Here
check-head-hub = At the hub
check-nightly = Every night
check-automatic = Automatic check
check-from = From
check-from-hint = When the shop is quiet. A night missed is made up for; if something differs, you are told.
check-compared = Compared
check-col-table = Table
check-col-here = Here
check-col-hub = Hub
check-col-result = Result
check-equal = Equal
check-differs = Differs

## Conflicts and review cards

conflicts-title = Conflicts
conflicts-tab-open = Conflicts
conflicts-tab-reviews = To review
conflicts-tab-settled = Resolved
conflicts-count = { $count ->
    [one] { $count } conflict or review
   *[other] { $count } conflicts and reviews
  }
conflicts-list = Conflicts
conflicts-none = No conflicts
conflicts-none-text = When two people change the same field at once, the later edit stands, and both values wait here for a person to choose.
conflicts-none-settled = Nothing resolved yet
conflicts-none-settled-text = What somebody decided on a conflict stays here, with who decided and when.
conflicts-more = Show more ({ $count } left)
conflicts-select-all = Select all
conflicts-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
  }
conflicts-resolve-selected = Resolve the selected
conflicts-keep-all = Keep what stands
conflicts-take-all = Take the other
conflicts-take-branch = Take { $branch }’s
conflicts-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
  }
conflicts-refresh = Refresh the list
conflict-select = Select { $field } of { $record }
conflict-before = was { $value }
conflict-values = The two values
conflict-newer = Newer
conflict-newer-stands = Newer · stands
conflict-older = Older
conflict-older-stands = Older · stands
conflict-take-value = Take { $value }
conflict-keep-value = Keep { $value }
conflict-keep-now = Keep what stands now: { $value }
conflict-leave = Leave as it is
conflict-other = Another value…
conflict-history = History of { $record }
conflict-deleted = deleted
conflict-not-deleted = not deleted
conflict-changed-it = changed it
conflict-deleted-it = deleted it
conflict-badge-resolved = Resolved
conflict-badge-contested = Decided differently
conflict-badge-contested-means = People decided differently without knowing of each other. Decide once more.
conflict-badge-not-sent = Not sent yet
conflict-badge-not-sent-means = This computer found the conflict; the hub learns of it at the next sync
conflict-badge-in-bin = In the recycle bin
conflict-badge-undone = Choose again
conflict-badge-undone-means = The value from before stands again. Choose here, or later under Resolved.
conflict-moved-on = The record has been changed since: now it is { $value }.
conflict-settled = { $value } stands everywhere
conflict-settled-elsewhere = Resolved elsewhere meanwhile
conflict-again = Choose again
conflict-decided-keep = { $who } kept { $value }
conflict-decided-take = { $who } took { $value }
conflict-decided-value = { $who } wrote { $value }
conflict-decided-other = { $who } decided { $value }
settled-none = Nothing to resolve
settled-one = Resolved everywhere
settled-some = { $count ->
    [one] { $count } resolved everywhere
   *[other] { $count } resolved everywhere
  }
settled-left = { $count ->
    [one] { $count } conflict left open: the choice does not fit it
   *[other] { $count } conflicts left open: the choice does not fit them
  }
settled-undo = { $field } of { $record }: { $value } everywhere
value-text = What is written here goes to every branch and resolves the conflict.
value-title = { $field } of { $record }
value-do = Resolve
somebody = Somebody
review-empty = Nothing to review
review-empty-text = Stock below nothing, bills paid twice, and a barcode, code or number that two records share appear here when branches meet.
review-list = To review
review-show-dismissed = { $count ->
    [one] Show { $count } dismissed
   *[other] Show { $count } dismissed
  }
review-dismiss = Dismiss
review-dismiss-open = Dismiss…
review-dismiss-text = { $words } The card leaves every branch and comes back if this changes. What you write is kept with your name.
review-found = What was found
review-dismissed = Dismissed everywhere
review-dismissed-by = { $who } · { $at }: { $reason }
review-open = Open { $record }
review-history = History of { $record }
review-added = Added { $at }
review-added-by = Added { $by } · { $at }
review-take-out = Take out of “{ $group }”
review-taken-out = “{ $group }” is the outermost now
review-negative_stock = Negative stock
review-over_collection = Paid too much
review-same_phone = Same number
review-number_clash = Bill number twice
review-same_barcode = Same barcode
review-same_sku = Same SKU
review-same_gstin = Same GSTIN
review-group_ring = Groups in a ring

## The history of a record

history-somebody = Somebody
history-tally = Tally
history-import = Import
history-here = { $name }, on this computer
history-web = { $name }, in a web page
history-at = { $name } at { $place }
history-sent-by = { $who }, sent by { $sender }
history-approved-by = { $who }, approved by { $sender }
history-by = by { $who }
history-by-somebody = somebody
history-by-import = import
history-added = Added
history-changed = Changed
history-deleted = Deleted
history-restored = Restored
history-made = Made { $made }; not on the hub yet
history-made-reached = Made { $made }; reached the hub { $taken }
history-not-sent = Not sent yet
history-not-sent-means = Safe on this computer
history-held = Not accepted by the hub
history-held-means = See Sync, Needs attention
history-too-late = Came too late
history-won = Won over another edit
history-merged = Merged
history-merged-means = Something else was changed elsewhere at the same time; both were kept
history-won-means = Later than an edit its author had not seen
history-put-back = Put { $value } back
history-put-back-done = { $field } is { $value } again
history-lost-delete = Was to be deleted; a later edit kept it.
history-came-back = Came back: this edit was later than a deletion made elsewhere.
history-delete-held = The deletion was later than an edit made elsewhere, and holds.
history-lost = { $after } came too late; { $before } was kept.
history-caveat-kept = Shown is what the hub said { $ago }, and what was changed here since.
history-caveat-here = Shown is what was changed on this computer.
history-caveat-why = { $reason } { $caveat }
history-asking = Asking the hub for the rest
history-empty = Nothing is known yet
history-empty-text = What happens to this record from now on is shown here.
history-older = Older changes
last-change = Changed { $at }
last-change-by = Changed { $at } { $by }

## Branches and their computers

branches-title = Branches
branches-count = { $count ->
    [one] { $count } branch
   *[other] { $count } branches
  }
branches-devices = { $count ->
    [one] { $count } device
   *[other] { $count } devices
  }
branches-search = Find a branch or device
branches-invite = Invite
branches-add = Add branch
branches-alone = One shop, one computer
branches-alone-text = Once this computer is connected to a hub, every branch and every device of it shows here: when it was last seen, what it still has to send, and a button to request a sync.
branches-unknown = Nothing known yet
branches-stale = As last known. { $why }
branches-stale-at = As last known, { $at }. { $why }
branches-no-match = No branch or device is called so
branches-list = Branches and devices
branches-head-device = Device
branches-head-state = State
branches-head-version = Version
branches-head-pending = To send
branch-waiting = Waiting to be sent
branch-waiting-means = Added on this computer; on its way to the hub
branch-empty = No device is connected to it yet
branch-add-title = Add a branch
branch-add-text = Once this computer has synced, a computer can be connected to the branch by its code.
branch-added = { $name } added
branch-code = Code
branch-name = Name
branch-name-example = Pune, Laxmi Road
branch-code-hint = Two to four letters or digits. Bills and devices carry the code, so it is given once and never to another branch.
device-unnamed = Computer { $code }
device-retired = Retired
device-waits = Waits for approval
device-this = This computer
device-online = Online
device-never-seen = Never seen
device-seen = Seen { $ago }
device-oldest = oldest { $ago }
device-trouble = { $count ->
    [one] { $count } change needs attention
   *[other] { $count } changes need attention
  }
device-trouble-why = { $count ->
    [one] { $count } change needs attention: { $why }
   *[other] { $count } changes need attention: { $why }
  }
device-asked = Requested { $ago }
device-answered = Answered in { $took }
device-old = Needs an update
device-old-means = Older than the { $version } on this computer
device-unknown = unknown
device-ask = Request sync
device-ask-of = Request sync: { $name }
device-ask-means = { $name } sends and receives now, or as soon as it is online.
device-fact-state = State
device-fact-seen = Last seen
device-fact-sync = Last whole sync
device-fact-pending = To send
device-fact-every = Syncs
device-fact-version = Branchline
device-fact-person = Set up by
device-fact-asked = Sync requested
device-fact-answered = Answered
device-every = { $minutes ->
    [one] every minute
   *[other] every { $minutes } minutes
  }
device-never = never
device-not-yet = not yet
device-retired-at = Retired { $at }. The hub takes nothing more from it and gives it nothing; what it holds stays on it and is sent once it is brought back.
device-name = Name
device-name-hint = Where it stands, e.g. Counter by the door. Its code stays: bills carry it.
device-rename = Rename
device-renamed = Renamed
device-approve = Approve this computer
device-approved = Approved. It syncs when it next tries.
device-set-up = { $person } set this computer up. It neither sends nor receives until an owner approves it. Retire it if nobody knows it.
device-set-up-as = { $person } set this computer up as { $email }. It neither sends nor receives until an owner approves it. Retire it if nobody knows it.
device-set-up-nobody = Somebody set this computer up. It neither sends nor receives until an owner approves it. Retire it if nobody knows it.
retire-do = Retire
retire-back = Bring back
retire-done = Retired
retire-back-done = Brought back
retire-hint = Sold, broken or lost? A retired computer can no longer sync under its name.
retire-back-hint = Brought back, it sends what it holds and goes on under its old code.
retire-title = Retire { $name }?
retire-pending = { $count ->
    [one] It had { $count } change to send when it was last seen. It stays on it and goes through only if you bring it back.
   *[other] It had { $count } changes to send when it was last seen. They stay on it and go through only if you bring it back.
  }
retire-nothing-pending = It had nothing left to send when it was last seen. Anything it wrote since stays on it and goes through only if you bring it back.
retire-person = What it already holds stays readable on it. { $person } still belongs to the shop and can sign in on another computer.
retire-person-as = What it already holds stays readable on it. { $person } ({ $email }) still belongs to the shop and can sign in on another computer.
retire-whoever = Whoever used it
retire-end = End this membership, too
retire-the-person = The person
retire-ended = { $person } no longer belongs to the shop, and is signed out everywhere.
retire-ended-later = { $person } no longer belongs to the shop. Sign-ins may stay open for a while; they open nothing here.
retire-not-ended = { $person } still belongs to the shop. { $why }
invite-title = Invite somebody
invite-email = E-mail
invite-role = Role
invite-branch = Branch
invite-every-branch = Every branch
invite-make = Make the invitation
invite-role-manager = Manager: looks after the branch
invite-role-cashier = Cashier: sells and adds customers
invite-role-accountant = Accountant: reads, changes nothing
invite-role-owner = Owner: everything
invite-hand = Hand this code to { $email }. It is shown only now and holds until { $until }.
invite-copied = Copied
invite-hint = On the new computer: Settings, Hub, “I was invited”. Only somebody who signs in with this e-mail and knows the code can use it.
invite-done = Done
## The shell: places, status strip, palette, keys

place-dashboard = Dashboard
place-bin = Recycle bin
place-branches = Branches
place-conflicts = Conflicts
place-sync = Sync
place-settings = Settings
place-go = Go to { $place }
shell-main = Main
shell-skip = Skip to the screen
shell-fold = Fold the sidebar
shell-unfold = Unfold the sidebar
shell-go = Go to…
shell-this-computer = This computer
shell-sync = Sync: { $summary }
shell-waiting = { $count ->
    [0] Nothing waiting
   *[other] { $count } waiting
  }
strip-label = Status
strip-till = Till { $code }
strip-offline = { $count ->
    [0] Work goes on. Changes arrive when the hub is back.
    [one] { $count } change waiting to sync, safe here.
   *[other] { $count } changes waiting to sync, safe here.
  }
strip-trying = Trying
strip-trying-again = Trying again { $when }
strip-try-now = Try now
strip-open-sync = { $state } · Open Sync
strip-hide = Hide amounts
strip-show = Show amounts
strip-language = Language
update-ready = Version { $version } is ready. Installing it starts Branchline again; your work is kept.
update-later = Later
update-install = Install
closing-title = Close Branchline?
closing-text = { $count ->
    [one] { $count } change is safe on this computer and will be sent the next time Branchline runs.
   *[other] { $count } changes are safe on this computer and will be sent the next time Branchline runs.
  }
closing-stay = Stay
closing-send = Send now and close
overridden-many = { $count ->
    [one] { $count } value written here gave way to later edits
   *[other] { $count } values written here gave way to later edits
  }
overridden-look = Look
backed-up = A backup was written and checked.
sign-out-title = Sign out?
sign-out-waiting = { $count ->
    [one] { $count } change not sent yet: safe on this computer, and sent when somebody signs in again.
   *[other] { $count } changes not sent yet: safe on this computer, and sent when somebody signs in again.
  }
sign-out-sent = Everything has been sent. This computer keeps working; new changes wait until somebody signs in again.
palette-placeholder = Go to a screen, record or command
palette-nothing = Nothing is called “{ $text }”.
palette-screens = Screens
palette-commands = Commands
palette-settings = Settings: { $tab }
palette-new-named = { $new } “{ $name }”
palette-theme = Theme: { $theme }
palette-language = Language: { $language }
command-hints = Hide or show the key hints
hints-label = Keys that work now
hints-more = All keys
keys-title = Keys
keys-text = Choose a command and press Enter, then press the new keys.
keys-search = Search commands
keys-none = No keys
keys-press = Press the new keys…
keys-change = Change the keys of “{ $command }”
keys-taken = { $keys } belongs to “{ $command }”. Choose other keys.
keys-reserved = { $keys } is needed to move about. Choose other keys.
keys-reset = Use the usual keys again
keys-reset-all = Reset all keys
keys-nothing = No command is called “{ $text }”.
keys-changed = “{ $command }” now has { $keys }.
keys-hints = Show keys at the foot of the screen

## The parts every screen is made of

field-required = required
failure-title = This could not be shown

## Settings: appearance and about

appearance-theme = Theme
appearance-theme-system = As the system
appearance-theme-light = Light
appearance-theme-dark = Dark
appearance-language = Language
appearance-digits = Digits
appearance-digits-latin = 1, 2, 3
appearance-digits-own = As the language writes them: { $sample }
appearance-sizes = Size
appearance-zoom = Zoom
appearance-zoom-hint = Everything, as with { $larger } and { $smaller }.
appearance-text-size = Text size
appearance-text-size-hint = Text, and the room it needs.
appearance-percent = { $count } %
appearance-hints-and-privacy = At the counter
appearance-show-hints = Show keys at the foot of the screen
appearance-hide-amounts = Hide amounts of money
scanner = Scanner
scanner-speed = Scanner speed
scanner-speed-hint = Keys closer together than this are a scanner’s. Raise it if scans are not recognised.
scanner-ms = ms
scanner-range = Between { $least } and { $most } milliseconds.
scanner-try = Try it: scan here
scanner-try-hint = Nothing is looked up or saved.
scanner-heard = A scan of { $length } characters, { $ms } ms a key: { $code }
scanner-not-heard = Not recognised as a scan: { $ms } ms a key, and the limit is { $limit } ms.
scanner-too-short = Not recognised as a scan: a code has at least { $least } characters.
about = About Branchline
about-version = Version
about-folder = Data folder
about-device = Device
about-code = Device code
about-no-code = Given by the hub when this computer connects
## Lists: order, filters, selection, export

list-no-column = This list has no column “{ $column }”.
list-no-filter = This list has no filter “{ $filter }”.
list-filter-needs-value = The filter “{ $filter }” needs a value.
list-filter-takes-nothing = The filter “{ $filter }” takes no value.
list-price-impossible = “{ $product }” would cost less than nothing, or more than a price can be. No price was changed.
list-export-failed = The list could not be written to { $file } ({ $why }). Choose another place; nothing was changed.
## The shop's own details

shop-name-needed = The shop’s name is required.
shop-gstin-form = A GSTIN has 15 letters and digits and begins with the state, for example 27.
shop-state-form = A state code has two digits, for example 27.
shop-state-not-gstin = The GSTIN begins with { $state }, so the shop is in state { $state }.
shop-phone-form = A phone number has at least 6 digits.
shop-email-form = An e-mail address contains @.
shop-upi-form = A UPI id has a name and a bank, for example kanak@okaxis.
shop-too-long = At most { $most } characters can be kept here.

## The connection text

connection-text-other = This is no connection text. It begins with “branchline:”; copy it whole from the message you were sent.
connection-text-cut = Part of this text is missing or changed. Copy it again, from “branchline:” to its end.
connection-text-newer = A newer Branchline wrote this text. Update Branchline on this computer, then paste it again.

## The shop's own details, as a form

shop-title = Your shop
shop-text = Bills print these details on top. Every branch of the shop shares them.
shop-name = Shop name
shop-name-hint = As your customers know it.
shop-legal-name = Legal name
shop-legal-name-hint = As it is registered, if that differs.
shop-gstin = GSTIN
shop-gstin-hint = If the shop is registered.
shop-state = State code
shop-state-hint = 27: Maharashtra
shop-phone = Phone
shop-address = Address
shop-email = E-mail
shop-upi = UPI id
shop-upi-hint = Where customers pay to; bills show it as a QR code.
shop-saved = Shop details saved
shop-not-yours = An owner or a manager sets these.

## The first day

first-run-title = Getting started
first-run-away = Put this message away
first-run-done = Done
first-run-shop = Say who you are
first-run-shop-text = Bills print it. It stays on this computer, and you can change it at any time.
first-run-shop-done = Your bills carry this name.
first-run-shop-add = Add details
first-run-shop-more = More details
first-run-skip = Skip for now
first-run-product = Add what you sell
first-run-product-text = A name and a price are enough, or scan a barcode. It works right away, with or without internet.
first-run-product-done = { $count ->
    [one] 1 product so far.
   *[other] { $count } products so far.
  }
first-run-hub = More than one branch?
first-run-hub-text = Whenever you like: what you have entered by then goes along. Nothing is lost without it.
first-run-hub-connect = Connect a hub

## Dashboard

dashboard-title = Dashboard
dashboard-sync = Sync
dashboard-starting = Starting
dashboard-not-accepted = { $count ->
    [one] 1 change was not accepted.
   *[other] { $count } changes were not accepted.
  }
dashboard-see-what-to-do = See what to do
counter-last = Last sync
counter-not-yet = Not yet
counter-to-send = To send
counter-oldest = Oldest { $when }
counter-attention = Needs attention
counter-next = Next sync
counter-running = Running
counter-by-hand = Only by hand
counter-after-sign-in = After sign-in
counter-every = Every { $minutes } min
counter-set-times = At set times
sessions-title = Recent syncs
sessions-all = All sessions
sessions-none = No sync has run on this computer yet. Each one will be listed here with what it sent and received.
sessions-next-try = Next try { $when }
setup-connecting = Connecting to the hub. You can go on working.
setup-to-settings = Open Settings
tiles-title = The shop in figures
tile-stock-value = Stock value
tile-low-stock = Low stock
tile-products = { $count ->
    [one] 1 product
   *[other] { $count } products
  }
tile-customers = { $count ->
    [one] 1 customer
   *[other] { $count } customers
  }
tile-suppliers = { $count ->
    [one] 1 supplier
   *[other] { $count } suppliers
  }
whose-this-branch = this branch
whose-all-branches = all branches

## Settings

settings-title = Settings
settings-tab-shop = Shop
settings-tab-hub = Hub
settings-tab-scope = Data on this computer
settings-tab-backups = Backups
settings-tab-appearance = Appearance
settings-tab-about = About
do-apply = Apply
do-check-now = Check now
unit-minutes = min
unit-hours = h
unit-months = mo
field-needed = { $field } is required.
check-fine = In order
check-wrong = Not in order
check-untested = Not looked at
health-title = Health
health-text = Checks the database, the queue, the keyring and the way to the hub. Nothing is changed.
update-title = Updates
update-ready = Version { $version } is ready
update-newest = This is the newest version known
update-checked = Checked { $when }.
update-unchecked = Not checked yet.
update-kept = Your work is kept when Branchline starts again.
update-install = Install and start again
alerts-title = Alerts
alerts-stuck = Nothing is sent although the hub is reached, for
alerts-silent = No complete sync, offline or not, for
alerts-notify = Desktop notifications
alerts-saved = Alerts set
rules-title = Rules of the shop
rules-history = Months the history of changes is kept
rules-history-hint = Empty: for ever. A shorter time holds after 30 days; a year is the least.
rules-shorter = History older than { $months } months will be forgotten from { $from } on, for every branch.
rules-call-off = Keep it after all
rules-approve = New computers wait for approval
rules-owner = An owner sets these.
rules-noted = Noted. It holds in 30 days; every owner sees it until then.
rules-saved = Rules set

## Settings: the schedule of sync

schedule-title = Schedule
schedule-automatic = Automatic sync
schedule-how = How the time is set
schedule-interval = Every few minutes
schedule-set-times = On set days
schedule-advanced = Advanced
schedule-every = Every
schedule-minutes-range = Write whole minutes, from 1 to 1440.
schedule-days = Days
schedule-times = Times
schedule-times-hint = For example 9:30, 14:30, 20:30. By this computer’s clock.
schedule-no-day = Tick at least one day.
schedule-no-time = Write times of day like 9:30, 14:30.
schedule-not-one = Times of one schedule share their minutes, for example 9:30 and 14:30.
schedule-cron = Cron expression
schedule-cron-hint = Minutes, hours, days, months, weekdays; six fields begin with seconds. By this computer’s clock.
schedule-next-runs = Next runs
schedule-at-once = Takes effect immediately. Sync now works at any time.
schedule-saved-off = Syncs only by hand
schedule-saved-times = Syncs at the times you set
schedule-saved-every = { $minutes ->
    [one] Syncs every minute
   *[other] Syncs every { $minutes } minutes
  }
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

## Settings: the hub

hub-title = Connect a hub
hub-title-connected = Hub
hub-explained = A hub brings your branches together: it is your shop’s own Supabase project. Without it, everything works on this computer alone.
hub-change-text = Only what leads to the hub changes here; what this computer holds stays.
hub-way = How you come to the hub
hub-way-invited = I have an invitation
hub-way-invited-text = An owner sent you a text or a code.
hub-way-founder = New shop on this hub
hub-way-founder-text = The hub is empty, and this is its first computer.
hub-way-member = Connected before
hub-way-member-text = You have an account here, or this computer was connected.
hub-text = Connection text
hub-text-invited = Paste the whole text you were sent. It holds the address, the key, the branch and your code.
hub-text-founder = Paste the text of whoever set up the hub, or enter the values by hand.
hub-text-member = Paste the text that another computer of the shop copies under Settings, Hub.
hub-text-says = The hub is { $hub }.
hub-text-says-branch = The hub is { $hub }, the branch { $branch }.
hub-by-hand = No text? Enter the values by hand
hub-url = Hub address
hub-key = Publishable key
hub-key-hint = From the project’s API keys. Never the secret key.
hub-code = One-time code
hub-code-hint = The code the owner handed to you.
hub-claim-hint = The code of whoever set up the hub. It works once.
hub-branch = Branch code
hub-branch-hint = Two to four letters or digits, e.g. MUM: the branch this computer stands in.
hub-branch-fixed = A computer stays in its branch.
hub-organisation = Shop name
hub-branch-name = Branch name
hub-person = Your name
hub-person-hint = As your colleagues see it.
hub-email = E-mail
hub-password = Password
hub-password-hint = Used once to sign in, never kept.
hub-new-account = Make my account with this e-mail and password
hub-test = Test connection
hub-test-result = Connection test
hub-connect = Connect
hub-connected = Connected.
hub-connected-branch = Connected to { $branch }.
hub-connected-next = Changes are sent and received by themselves from now on.
hub-shop = Shop
hub-branch-is = Branch
hub-computer = This computer
hub-computer-none = Given by the hub when this computer connects
hub-hub = Hub
hub-who = Signed in
hub-role = Role
hub-change = Change…
hub-copy = Copy connection text
hub-copy-hint = For another computer of this branch; it holds no password and no code.
hub-copied = Copied. Paste it on the other computer, under Settings, Hub.
session-nobody = Nobody is signed in
session-waits = Changes are kept on this computer until somebody signs in.
session-remembered = Remembered in this computer’s keyring.
session-no-keyring = This computer has no keyring service: you will be asked again after a restart.
session-sign-in = Sign in
session-sign-out = Sign out
session-out-title = Sign out?
session-out-text = Everything has been sent. This computer keeps working; new changes wait until somebody signs in again.
session-out-waiting = { $count ->
    [one] 1 change not sent yet: safe on this computer, and sent when somebody signs in again.
   *[other] { $count } changes not sent yet: safe on this computer, and sent when somebody signs in again.
  }
role-owner = Owner
role-manager = Manager
role-cashier = Cashier
role-accountant = Accountant
invite-text = Connection text
invite-text-hint = It holds the hub’s address and key, the branch and the code. Send it whole.
invite-text-copy = Copy text
invite-text-copied = Copied

## Settings: data on this computer

scope-text = Everything comes and goes unless you choose less: a small counter need not hold ten years of bills. The hub keeps it all. Products, settings, people and branches always come.
scope-bills = Bills
scope-bills-hint = With their lines and payments.
scope-stock = Stock
scope-stock-hint = Every movement in and out.
scope-customers = Customers
scope-customers-hint = Bills name them.
scope-suppliers = Suppliers
scope-suppliers-hint = Payments name them.
scope-share-both = Sent and received
scope-share-send = Sent, not kept here
scope-share-stay = Never leave this computer
scope-back = How far back
scope-back-hint = Bills that are paid and older stay on the hub, with all that belongs to them. What is owed always stays here.
scope-all = All of them
scope-months = { $months ->
    [one] The last month
   *[other] The last { $months } months
  }
scope-warn-lost = What never leaves this computer is lost with it, unless you keep backups.
scope-warn-stock = Without stock movements this computer cannot show what is on hand.
scope-removed = { $count ->
    [one] 1 record went from this computer; the hub has them.
   *[other] { $count } records went from this computer; the hub has them.
  }
scope-stays = Stays until it is sent: { $what }.
scope-fetches = What was missing comes with the next sync.
scope-applied = Applied.

## Settings: backups

backups-title = Backups
backups-none = No backup in this folder yet
backups-none-text = One is made automatically every day. Each is checked after writing, and holds the changes that wait to be sent.
backups-checked = Checked
backups-not-checked = Not checked
backups-other = Made by another computer
backups-other-short = Other
backups-restore = Restore…
backup-scheduled = On schedule
backup-by-hand = By hand
backup-before-update = Before an update
backup-before-restore = Before restoring
backup-before-resync = Before a full resync
backup-not-ours = Not made by Branchline’s backup
backup-waiting = { $count ->
    [one] 1 change waiting inside
   *[other] { $count } changes waiting inside
  }
backup-records = { $count ->
    [one] 1 record
   *[other] { $count } records
  }
backups-failed = The last backup did not succeed
backups-never = There is no backup yet.
backups-last = The last backup was made and checked { $when }.
backups-off = Automatic backups are off.
backups-next = The next one is due { $when }.
backups-go-on = You can go on working while one is made.
backups-made = Backup made and checked · { $size }
backups-saved = Backups go to { $folder }
backups-settings = Where and how often
backups-folder = Folder
backups-folder-beside = Beside the data
backups-folder-hint = Leave empty for the folder beside the data.
backups-choose = Choose a folder
backups-choose-title = Choose a folder for backups
backups-same-disk = This folder is on the same disk as the data. If that disk fails, both are gone: a USB drive or another computer’s folder is safer.
backups-every = Made
backups-every-1 = Every hour
backups-every-4 = Every 4 hours
backups-every-12 = Twice a day
backups-every-24 = Every day
backups-every-168 = Every week
backups-every-0 = Never automatically
backups-every-hours = { $hours ->
    [one] Every hour
   *[other] Every { $hours } hours
  }
backups-keep = Keep last
backups-keep-monthly = Keep monthly for
backups-sign-ins = Sign-ins are never in a backup; they stay in this computer’s keyring. Backups made by hand are never removed.
restore-title = Restore the backup of { $when }?
restore-text = The data on this computer goes back to what it was then. As it is now, it is backed up first, so you can come back.
restore-sound = The backup was read whole just now, and is sound.
restore-unsent = { $count ->
    [one] 1 change on this computer was never sent and is not in this backup. After restoring it is only in the backup made before it.
   *[other] { $count } changes on this computer were never sent and are not in this backup. After restoring they are only in the backup made before it.
  }
restore-sync-first = Sync first to keep them.
restore-same = The number of records stays the same; what was changed in them since goes back.
restore-table = { $here } { $what } now, { $backup } in the backup
restore-sent-since = { $count ->
    [one] 1 change made since and sent to the hub: the next sync brings it back.
   *[other] { $count } changes made since and sent to the hub: the next sync brings them back.
  }
restore-new-code = This computer goes on under a new device code, so that no bill number is used twice.
restore-confirm = Restore this backup
restore-done = Restored.
restore-done-sign-in = Restored. Sign in to go on syncing.
## The language of the data folder

language-unknown = There is no language “{ $code }”. Choose one of: { $known }.

## Tray

tray-open = Open Branchline
tray-sync = Sync now
tray-quit = Quit
tray-tooltip = Branchline: { $state }
tray-local-only = Kept on this computer; no hub is connected
tray-syncing = Syncing…
tray-held = { $count } not accepted, needs attention
tray-up-to-date = Up to date
tray-waiting = Waiting for the next sync
tray-changes-wait = { $count ->
    [one] { $count } change waits
   *[other] { $count } changes wait
  }
tray-offline = Offline
tray-sign-in = Please sign in to go on syncing
tray-attention = Sync needs attention
tray-state-and-waiting = { $state }; { $waiting }
list-exported = { $count ->
    [one] 1 row written to { $file }.
   *[other] { $count } rows written to { $file }.
  }
list-ascending = Smallest first
list-descending = Largest first
list-columns-reset = Columns as they were
list-export-xlsx = Excel workbook
list-export-csv = CSV, text with commas
list-export-title = Export { $many }
list-filter-clear = Clear filters
list-select-all = Select all
list-select-row = Select { $name }
list-selected = { $count ->
    [one] 1 selected
   *[other] { $count } selected
  }
list-clear-selection = Clear selection
list-count = { $count ->
    [one] 1 row
   *[other] { $count } rows
  }
list-hint-select = select with
list-hint-new = Add one at any time:
list-choose = { $count ->
    [one] 1 match
   *[other] { $count } match · choose with ↑ ↓ and Enter
  }
list-place = { $place } of { $total }
list-copied = { $count ->
    [one] 1 row copied
   *[other] { $count } rows copied
  }
list-copy-too-many = At most { $count } rows can be copied. Export the list instead.
list-deleted = Deleted { $name }
list-deleted-many = { $count ->
    [one] 1 record deleted
   *[other] { $count } records deleted
  }
list-restored = Restored { $name }
list-nothing-matches = Nothing matches “{ $search }”
list-every-word = Every word has to occur. Try fewer words, or part of a code.
list-clear-search = Clear the search
list-nothing-passes = Nothing passes the filters
list-all-filters = All filters hold together. Take one away to see more.
list-none-yet-products = No products yet
list-none-yet-customers = No customers yet
list-none-yet-suppliers = No suppliers yet

## Columns and filters of lists

column-name = Name
column-code = Code
column-barcode = Barcode
column-group = Group
column-hsn = HSN
column-tax = Tax
column-price = Price ₹
column-cost = Cost ₹
column-stock = On hand
column-stock-all = On hand, all branches
column-elsewhere = Elsewhere
column-low-stock = Low-stock level
column-updated = Changed
column-phone = Phone
column-email = E-mail
column-address = Address
column-state = State code
column-gstin = GSTIN
column-limit = Credit limit ₹
column-kind = Kind
column-code-or-phone = Code or phone
column-deleted = Deleted
column-deleted-by = By
filter-low = Low stock
filter-out = Out of stock
filter-no-price = Without price
filter-no-group = Without group
filter-waiting = Not sent yet
filter-conflict = In conflict
filter-gstin = With GSTIN
filter-no-gstin = Without GSTIN
filter-city = City
filter-state = State code

## Products: their list, their stock, many at once

products-empty = Add what you sell: a name and a price are enough. Products are kept on this computer and work without internet.
products-new-with-barcode = New product with this barcode
products-set-group = Set group
products-set-group-title = { $count ->
    [one] Group of 1 product
   *[other] Group of { $count } products
  }
products-no-group = No group
products-filed = { $count ->
    [one] Group of 1 product changed
   *[other] Group of { $count } products changed
  }
products-repriced = { $count ->
    [one] 1 price changed
   *[other] { $count } prices changed
  }
products-change-prices = { $count ->
    [one] Change the price of 1 product
   *[other] Change the prices of { $count } products
  }
products-change-prices-text = All of them change together, and can be taken back.
products-change-prices-do = { $count ->
    [one] Change 1 price
   *[other] Change { $count } prices
  }
products-price-way = Direction
products-price-up = Raise
products-price-down = Lower
products-price-by = By
products-price-by-rate = Percent
products-price-by-amount = Amount
products-price-whole = Round to whole rupees
products-price-by-missing = Say by how much.
stock-of = Stock of
stock-this-branch = This branch
stock-all-branches = All branches
stock-low = Low
stock-out = Out
stock-low-here = Low here
stock-out-here = Out here
stock-on-hand = On hand { $here }
stock-here-and-elsewhere = On hand here { $here } · elsewhere { $elsewhere }

## Customers and suppliers: their lists

customers-empty = Add the people you sell to: a name is enough, a phone number helps to find them. They are kept on this computer and work without internet.
customers-new-with-phone = New customer with this phone
suppliers-empty = Add whom you buy from: a name is enough, a phone number helps to find them. They are kept on this computer and work without internet.
suppliers-new-with-phone = New supplier with this phone

## Recycle bin

bin-title = Recycle bin
bin-search = Search the recycle bin
bin-kind = Kind
bin-all-kinds = All kinds
bin-restore-many = { $count ->
    [one] Restore 1
   *[other] Restore { $count }
  }
bin-restored-many = { $count ->
    [one] Restored 1 record
   *[other] Restored { $count } records
  }
bin-not-restored = { $name } was not restored. { $problem }
bin-nothing-matches = Nothing deleted matches “{ $search }”
bin-none-of-kind = Nothing of this kind was deleted
bin-every-word = Every word has to occur, in the name, the code or the kind.
bin-show-all = Show everything
bin-empty = The recycle bin is empty
bin-empty-text = What you delete is kept here with its history, and can be restored in every branch.
bin-lies-here = { $kind } in the recycle bin
bin-history-of = History of { $name }

## Window and start of the shell

window-title = Branchline — { $branch }
window-title-alone = Branchline
start-no-screen = Branchline's window needs a screen. Without one, branchline-cli does the same work.
start-no-data-folder = This user has no folder for application data. Say where the data is with --data DIR.
start-running = Branchline is already running with { $place }.
start-shown = Branchline is already running with { $place }; its window comes to the front.
start-no-window = Branchline's window could not be opened: { $why }.
setup-unreadable = Standard input could not be read: { $why }.
setup-wrong-line = Standard input must be one line { $form }: wrong at column { $column }.

## The page shown when the data cannot be opened

notice-newer = A newer Branchline has used this data.
    .advice = This computer's Branchline is older than the data. Install the newest version; nothing is lost or changed.
notice-damaged = The data file is damaged.
    .advice = Do not delete anything: copy the whole folder below to a safe place, then ask for help. What was sent to the hub is safe there.
    .restore = A checked backup lies beside it. Restoring it keeps the damaged file under another name; what was sent to the hub since comes back from there. What was not sent is in the damaged file alone: keep it.
notice-read-only = The data cannot be written.
    .advice = Branchline may read its data but not change it. Give this user the right to write to the folder below, or unlock the disk, then try again.
notice-disk-full = The disk is full.
    .advice = Nothing is lost. Free some space on the disk that holds the folder below, then try again.
notice-not-opened = Branchline could not open its data.
    .advice = Nothing was changed. Try again; if it stays so, ask for help with the words below.
notice-folder-locked = The data folder cannot be written.
    .advice = Give this user the right to write to the folder below, or unlock the disk, then try again.
notice-folder = The data folder cannot be used.
    .advice = Check the folder below, then try again.
notice-the-folder = The folder with the data
notice-what-was-said = What the computer said
notice-do-restore = Restore the backup of { $date }, { $clock } (checked)
notice-do-again = Try again
notice-do-folder = Open the folder
notice-do-copy = Copy the details

## Updates

update-none = There is no newer version to install. Look for updates first.
update-unreachable = The update server cannot be reached. Try again later; nothing else depends on it.
update-no-answer = The update server gave no usable answer. Try again later; nothing else depends on it.
update-not-signed = The update is not signed by Branchline's makers, so it was not installed.
update-not-looked-for = This build does not look for updates.
update-failed = The update did not work: { $why }.
