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
kind-payment_confirmations = payment confirmation
    .many = payment confirmations
kind-tax_rates = tax rate
    .many = tax rates
kind-ledger_entries = ledger entry
    .many = ledger entries
kind-credit_notes = credit note
    .many = credit notes
kind-credit_note_lines = credit note line
    .many = credit note lines
kind-credit_uses = use of credit
    .many = uses of credit
kind-shifts = shift
    .many = shifts
kind-cash_movements = cash movement
    .many = cash movements
kind-shift_closings = Z report
    .many = Z reports
kind-held_bills = held bill
    .many = held bills
kind-held_bill_lines = held bill line
    .many = held bill lines
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
do-add = Add
do-copy = Copy
do-search = Search
saving = Saving…
loading = Loading…
yes = Yes
no = No
none = None
example-shop = Kanak Jewellers
example-branch = Zaveri Bazaar
empty-value = (empty)
amount-hidden = Amount hidden
unexpected = Something unexpected happened: { $detail }
undone = Undone: { $what }
undo-failed = Not undone: { $what }
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
tax-class-hint = Its rates hold from day to day, instead of the rate below.
tax-class-none = None: the rate below
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
prices-now = Now
prices-new = New price
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
prices-not-here = No product in this list has the code { $code }.
prices-products = Products

## Grids that edit

command-edit-cell = Edit the cell
command-fill-down = Fill down
grid-help = Arrows move, typing replaces, F2 edits, Esc restores, Ctrl+D fills down, Ctrl+Z takes back.
grid-left-out = { $count ->
    [one] 1 line was left out, because the list ends here.
   *[other] { $count } lines were left out, because the list ends here.
  }
grid-not-offered = “{ $typed }” is none of the choices.
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

overridden = Overridden
overridden-title = { $field } of { $record }
overridden-text = { $place } wrote { $won } later. Yours was { $lost }.
overridden-about = { $what }: { $text }
overridden-show = Look

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
held-do-approve = Approve
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
held-is-behind = Waits for a change that has not arrived yet. It goes by itself after that.
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
conflict-is-deleted = deleted
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
conflict-badge-undone-means = The value from before stands again. Choose here, or later.
conflict-settled = { $value } stands everywhere
conflict-settled-elsewhere = Resolved elsewhere meanwhile
conflict-again = Choose again
conflict-decided-keep = { $who } kept { $value }
conflict-decided-take = { $who } took { $value }
conflict-decided-value = { $who } wrote { $value }
conflict-decided-other = { $who } decided { $value }
conflict-decided-reopened = { $who } opened it again
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
review-over_return = Too much came back
review-credit_overused = Credit used twice
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
toasts-label = Notices
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
backed-up = A backup was written and checked.
sign-out-title = Sign out?
sign-out-waiting = { $count ->
    [one] { $count } change not sent yet: safe on this computer, and sent when somebody signs in again.
   *[other] { $count } changes not sent yet: safe on this computer, and sent when somebody signs in again.
  }
sign-out-sent = Everything has been sent. This computer keeps working; new changes wait until somebody signs in again.
disconnect = Disconnect this computer
disconnect-title = Disconnect this computer?
disconnect-sent = Everything has been sent. All data stays on this computer, which keeps working but syncs no more until it is connected to this shop again.
disconnect-waiting = { $count ->
    [one] { $count } change is not sent yet. It stays on this computer and is sent when it is connected to this shop again; until then the other branches do not see it.
   *[other] { $count } changes are not sent yet. They stay on this computer and are sent when it is connected to this shop again; until then the other branches do not see them.
  }
disconnect-do = Disconnect
disconnect-done = Disconnected. All data stays on this computer.
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
keys-lost = “{ $command }” had { $keys }, which now belongs to “{ $other }”. Choose other keys for it.
keys-reset = Use the usual keys again
keys-reset-all = Reset all keys
keys-nothing = No command is called “{ $text }”.
keys-changed = “{ $command }” now has { $keys }.

## The parts every screen is made of

mark-required = required
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
shop-gstin-hint = If the shop is registered.
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
first-run-sample = Load the sample shop
first-run-tax = Taxes
first-run-tax-text = The common rates of GST, as classes that items choose. You can change every one.
first-run-tax-done = { $count ->
    [one] { $count } tax class
   *[other] { $count } tax classes
  }
first-run-tax-none = Your shop charges no tax.
first-run-tax-add = Add the common rates
first-run-tax-more = Look at the rates
first-run-printer = Connect a printer
first-run-printer-text = A receipt printer, or PDFs in a folder. Bills are made without one too.
first-run-printer-done = Bills are printed on { $name }.
first-run-printer-none = Bills can be saved as PDFs, and a printer added at any time.
first-run-printer-add = Add a printer
first-run-printer-more = Printers
first-run-printer-skip = Sell without paper
first-run-bill = Make the first bill
first-run-bill-text = Scan or type what is sold, take the money, done.
first-run-bill-go = Open the counter
sample-not-empty = The sample shop is for a shop without items; here some are already.
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
settings-tab-tax = Tax and scales
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
updates-title = Updates
updates-ready = Version { $version } is ready
updates-newest = This is the newest version known
updates-checked = Checked { $when }.
updates-unchecked = Not checked yet.
updates-kept = Your work is kept when Branchline starts again.
updates-install = Install and start again
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
hub-session-nobody = Nobody is signed in
hub-session-waits = Changes are kept on this computer until somebody signs in.
hub-session-remembered = Remembered in this computer’s keyring.
hub-session-no-keyring = This computer has no keyring service: you will be asked again after a restart.
hub-session-sign-in = Sign in
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

column-bills_count = Bills
column-closed_at = Closed
column-closed_by_staff_id = Closed by
column-counted_cash_paise = Cash counted
column-difference_paise = Over or short
column-expected_cash_paise = Cash expected
column-float_paise = Float
column-name = Name
column-code = Code
column-barcode = Barcode
column-group = Group
column-opened_at = Opened
column-opened_by_staff_id = Opened by
column-report = Report
column-sales_paise = Sales
column-shift_id = Shift
column-staff_id = Staff
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
stock-reserved = Bills on hold keep { $held } back: { $free } free
stock-held = { $held } held
stock-reserved-title = Kept back by bills on hold
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
## Lists within a sentence

list-quoted = “{ $name }”
list-comma = { $before }, { $after }
list-and = { $before } and { $after }
list-semicolon = { $before }; { $after }
list-more = { $before } and { $count } more

## Why a use case failed

error-not-configured = No hub is set up. Everything is kept on this computer; connect a hub under Settings.
error-different-shop = This computer already holds the books of { $organisation }. To join another shop, use another data folder; nothing was changed.
error-different-branch = This computer bills for branch { $branch }. To move it to another branch, use another data folder; nothing was changed.
error-elsewhere = Another Branchline program is syncing this data right now. Try again in a moment.
error-folder = The data folder { $folder } cannot be used ({ $why }). Choose a folder you may write to.
error-folder-unusable = The data folder { $folder } cannot be used: { $why }.
error-folder-name = The name of the data folder is no valid text (UTF-8): { $folder }. Rename the folder, or name another one.
store-newer = The data in { $path } was written by a newer Branchline. Install the newer version on this computer; the data is unharmed.
store-corrupt = The data file { $path } is damaged. Do not delete it: what was not sent may still be rescued from it. Restore a backup, or start in a new data folder and connect to the hub to fetch everything that was sent.
store-read-only = The data file cannot be written. Nothing was saved. Check that the folder is not read-only and that you may write to it.
store-full = The disk is full. Nothing was saved, and what was saved before is safe. Free some space, then try again.
store-busy = Another program keeps the data file locked. Nothing was saved; try again in a moment.
store-restoring = A backup is being restored. Try again in a moment.
store-not-found = This record is no longer there.
store-refused = The data file did not accept this ({ $why }). Nothing was saved.
store-unreadable = Something in the data file could not be read ({ $why }). Nothing was changed. Ask for help with these words.

## What goes wrong on the way to the hub

hub-bad-address = The hub's address cannot be used: { $why }
hub-address-empty = it is empty; it looks like https://abcdefgh.supabase.co.
hub-address-none = “{ $typed }” is not an address ({ $why }); it looks like https://abcdefgh.supabase.co.
hub-address-https = it must begin with https://.
hub-address-user = it must not hold a user name or password.
hub-address-no-computer = it names no computer; it looks like https://abcdefgh.supabase.co.
hub-address-supabase = that is the address of Supabase's own pages. The project's address stands there under Project Settings, API, and looks like https://abcdefgh.supabase.co.
hub-address-unprotected = passwords would travel unprotected; it must begin with https://.
hub-bad-key = The hub's key was not accepted: { $why }
hub-key-empty = it is empty; the project's publishable key begins with sb_publishable_.
hub-key-secret = that is the secret key, which opens everything to everyone and must never leave the hub. Use the publishable key, which begins with sb_publishable_.
hub-key-characters = it holds characters no key has; copy it once more, without spaces or line breaks.
hub-key-unknown = the hub does not know it. Copy the publishable key of this project once more (Project Settings, API Keys).
hub-offline-name = No address was found for { $host }. Either this computer has no internet, or the hub's address is mistyped. Your work is safe on this computer and is sent later.
hub-offline-refused = { $host } does not accept connections right now. Your work is safe on this computer and is sent when the hub is back.
hub-offline-slow = { $host } did not answer in time. Your work is safe on this computer and is sent when the network is better.
hub-offline-unsafe = No safe connection to { $host } could be made, because it showed no certificate that is trusted here. Check this computer's date, and whether the network asks for a sign-in of its own. Nothing was sent.
hub-offline-other = { $host } cannot be reached. Your work is safe on this computer and is sent when the network is back.
hub-interrupted = The connection to the hub broke off before its answer was complete. Nothing is lost; it is tried again by itself.
hub-pointed-away = Something else answered in place of the hub and pointed to { $target }. Either the network asks for a sign-in of its own (open a web page to see), or the hub's address is not right. Nothing is lost.
hub-web-page = A web page answered in place of the hub (answer { $status }). Either the network asks for a sign-in of its own (open a web page to see), or the hub's address is not right. Nothing is lost.
hub-no-hub = Something answered at the hub's address, but it is not a hub (answer { $status }). Check the address in the hub settings. Nothing is lost.
hub-paused = The hub's project is paused. Whoever looks after it can wake it on Supabase's pages. Your work is safe on this computer.
hub-unavailable = The hub is not available right now (answer { $status }). Your work is safe on this computer and is sent when the hub is back.
hub-too-many-requests = The hub asks for a pause because too many requests came from this network. It is tried again by itself.
hub-contended = The hub was busy with another branch's changes. It is tried again by itself.
hub-too-much = The hub could not take this much at once. It is sent again in smaller parts.
hub-not-signed-in = Nobody is signed in to the hub. Selling goes on; sign in to send and fetch.
hub-session-ended = The sign-in has ended. Selling goes on and nothing is lost; sign in again to send and fetch.
hub-token-expired = The hub says that the sign-in is out of date although it was just renewed. It is tried again by itself; if it stays, ask whoever looks after the hub to check its clock.
hub-token-future = The hub's clocks disagree for the moment. It is tried again by itself.
hub-denied-password = E-mail or password is wrong. Check both, mind capitals, and try again.
hub-denied-unconfirmed = This e-mail address has not been confirmed yet. Open the confirmation mail, or ask the owner to confirm the account.
hub-denied-banned = This account has been blocked. Ask the owner of the organisation.
hub-denied-sign-ups = This hub lets nobody make an account by himself. Ask the owner to add your e-mail in the project's Authentication page, then connect with the password you were given and the same invitation.
hub-denied-other = The sign-in was refused: { $why }. Selling goes on; nothing is lost.
hub-schema-mismatch = The hub does not know what this app asked for ({ $code }: { $why }). Branchline may not be installed on it, or hub and app are of different age. Your work is safe on this computer.
hub-refused = The hub refused this: { $word }.
hub-bad-answer = The hub's answer could not be read ({ $what }). Nothing was changed by it; it is tried again by itself.
hub-local = This computer cannot make safe connections ({ $what }). Your work is safe; restart the app, and tell support if it stays.
hub-lacks = The hub's set-up does not fit: it lacks { $missing }. Nothing was sent, nothing is lost; it goes on by itself once this is put right, with this version's hub.sql for instance.
hub-lacks-table = the table { $table }
hub-lacks-column = the column { $column }
hub-set-up = The hub's set-up does not fit: { $what }. What waits is kept, nothing is lost; it goes on by itself once this is put right.
hub-set-up-column = it lacks the column { $column }
hub-set-up-table = it lacks the table { $table }
hub-set-up-function = it lacks the function { $function }
hub-set-up-says = it says “{ $said }”

## How a session with the hub ended early

sync-cloned = Another computer syncs with a copy of this database, or it was restored from a backup. It has been given a name of its own: sign in once more, and everything goes on. Nothing is lost.
sync-answer = The hub's answer could not be understood ({ $what }). Nothing is lost; it will be tried again.
sync-stopped = Stopped. { $kept }
kept-session = It goes on where it was the next time.
kept-next-time = What waits is safe on this computer and goes the next time.
kept-sent-all = { $count ->
    [one] { $count } change sent
   *[other] { $count } changes sent
  }; what others wrote is fetched the next time.
kept-sent-some = { $done } of { $all } changes are sent; the rest is safe on this computer and goes the next time.
kept-fetched = { $count ->
    [one] { $count } record fetched and kept on this computer
   *[other] { $count } records fetched and kept on this computer
  }; it goes on from there.
kept-fetched-all = Everything is fetched and kept on this computer; what is not shown yet is shown after the next sync.
kept-retried = { $count ->
    [one] { $count } unit tried again
   *[other] { $count } units tried again
  }; the others stay held.
kept-comparison = The comparison changes nothing; start it again whenever you like.
kept-compared = { $done } of { $total } were looked at; start it again for the others.
kept-cleaned = { $removed } of { $total } sent changes are removed; the others stay until the next time.

## What the hub and the data file say in sentences of their own

# Recognised by their English text: keep it as the SQL writes it.
said-no-record = The hub has no such record, or you may not see it.
said-too-many-devices = You have set up so many computers today that the hub takes no more until tomorrow. An owner can set up this one.
said-no-code-left = All computer codes of branch { $branch } are given away, and none is given twice. Open another branch for further computers.
said-device-not-registered = This device is not registered for a branch you belong to. Ask an owner, or set the branch up again.
said-device-retired = This computer was retired from the shop. What it holds stays here and is safe; an owner can bring it back under Branches.
said-device-cloned = Another computer already works under this device's name. This copy needs a name of its own.
said-device-waiting = This computer is new to the shop and waits for an owner, who approves it under Branches. What is written here stays here and is safe; it syncs once it is approved.
said-app-too-old = This app is too old for the hub. Update it to go on.
said-two-computers = The hub already has other changes under these numbers: two computers work under one name.
said-no-organisation = You belong to no organisation on this hub. Ask an owner to add you.
said-not-in-branch = You do not belong to this branch. Ask an owner to add you.
said-no-branch = The hub knows no such branch.
said-sign-in-first = Sign in first.
said-organisation-needed = An organisation, a branch name and a branch code of 2 to 4 letters are needed.
said-wrong-code = This code is wrong or was used before. Make a new one in the SQL editor.
said-only-owner-invites = Only an owner invites people.
said-email-needed = An e-mail address is needed.
said-branch-not-yet = The hub does not know this branch yet. Let this computer sync, then invite again.
said-already-member = This person belongs to it already.
said-invitation-wrong = This invitation is not for you, or was used before. Ask the owner for a new one, for the e-mail you sign in with.
said-invitation-old = This invitation has run out. Ask the owner for a new one.
said-only-owner-rules = Only an owner sets the rules of the shop.
said-history-least = The history is kept for at least 12 months.
said-only-owner-approves = Only an owner approves a new computer.
said-only-owner-ends = Only an owner ends a membership.
said-only-owner-asks = Only an owner, or a manager of its branch, may ask this device to sync.
said-bring-back-first = This device was retired. Bring it back first.
said-too-many-asks = So many devices were asked that the hub needs a minute's rest. Try again then.
said-may-not-change = Made by { $who }, who may not change { $kind }. { $can } can approve it.
said-no-longer-here = Made by { $who }, who does not belong to this shop. { $can } can approve it.
said-id-for-life = A record keeps its id and its organisation for life.
said-facts-unchanged = Rows of { $kind } are facts and cannot be changed; write a new row that corrects them.
said-facts-undeleted = Rows of { $kind } are facts and cannot be deleted; write a new row that corrects them.
said-facts-short = Rows of { $kind } are facts and cannot be changed.
said-document-closed = The document is no longer a draft and cannot be changed.
said-document-closed-to-lines = The document is no longer a draft; nothing can be added to it.
said-only-owner-names = Only an owner changes what people are called here; the telephone number is one's own to change.
said-one-owner = A shop keeps at least one owner of all its branches. Make somebody else owner first.
said-only-owner-closes = Only an owner closes a branch.
said-branch-unfinished = The computer { $device } of this branch still has changes that are not sent or not accepted. Let it finish first.
said-you-may-not = You may not change this record of { $kind }.
said-device-code-taken = The code { $code } belongs to another device, and its bills carry it.
said-final-fixed = A final { $kind } is never changed; cancel it and write a new one.
said-final-cancelled = A final { $kind } is cancelled, never deleted.
said-parts-fixed = What belongs to a final { $kind } is never changed; cancel it and write a new one.
said-identity-fixed = The id and the organisation of a record never change.
said-amount-too-large = An amount or a quantity of this record is too large.
said-in-branchline-only = Branches, computers, people and what they may do are changed in Branchline only.

## What is wrong with a field

field-required = { $field } is required.
field-negative = { $field } must not be negative.
field-too-large = { $field } is too large.
field-too-long = { $field } has { $count } characters; at most { $most } can be kept here.
field-tax = Tax must be between 0 % and 100 %.
field-no-tax-class = There is no such tax class.
tax-rate-above-needed = Say which rate holds above this price.
tax-rate-up-to-needed = Say up to which price the lower rate holds.
tax-rate-same-day = This class has a rate from that day on already. Change that one, or choose another day.
tax-rate-by-price = { $rate } up to { $limit }, { $above } above
tax-title = Tax classes
tax-text = An item of a class has the rate of the bill’s day. When the law changes, add a rate from that day on: older bills and their returns keep theirs.
tax-common = Add the common ones
tax-new = New rate
tax-none = No tax classes yet
tax-none-text = Add the common ones and change what differs, or give each item a rate of its own.
tax-from = from { $day }
tax-dialog-text = A rate of a class that is there already joins it.
tax-class-name = Class
scale-title = Labels of scales
scale-text = A scale that prints barcodes begins them with two digits from 20 to 29, then the item’s code, then its weight or price. The item’s code is its SKU or its barcode.
scale-rule = { $digits } digits of the item, then { $what } with { $decimals } behind the point
scale-label-prefix = First two digits
scale-label-digits = Digits of the item
scale-label-holds = Then
scale-label-decimals = Behind the point
scale-add = Read these labels
scale-remove = Read no more
scale-prefix = Scale labels begin with two digits from 20 to 29.
scale-item-digits = The item’s code has 3 to 7 digits.
scale-decimals = At most { $most } digits stand behind the point.
scale-weight = weight
scale-price = price
field-phone = A phone number has at least 6 digits.
field-email = An e-mail address contains @.
field-sku-taken = SKU { $value } already belongs to { $others }.
field-barcode-taken = Barcode { $value } already belongs to { $others }.
field-no-group = This item group does not exist.
field-number-needed = A number is needed here.
field-branch-code = A branch code has 2 to 4 letters or digits, for example PUN.
field-branch-code-taken = The code { $code } is { $holder }'s.
field-hub-address = The hub's address is required.
field-hub-key = The publishable key is required.
field-hub-email = E-mail is required.
field-hub-password = Password is required.
field-hub-branch = The branch code is required, for example MUM.
field-own-device = This is the computer you are working on. Retire it from another one.
field-stuck-minutes = Between 5 minutes and 1440 (a day).
field-silent-hours = Between 1 hour and 720 (30 days).
field-interval = The interval must be between 1 minute and 1440 minutes (a day).
field-batch-size = A batch holds between 1 and 5000 changes.
field-hour = An hour between 0 (midnight) and 23.
field-history-months = The history is kept for 12 to 999 months, or for ever.
field-every-hours = A backup is made at least once a week: 168 hours at most.
field-keep = Keep between 1 and 365 backups.
field-keep-months = Keep one backup a month for 120 months at most.
field-whole-way = Give the whole way to the folder, from the drive on.
field-backup-folder = Backups cannot be written there ({ $why }). Choose another folder.
field-discard-reason = Say why the change is given up; the reason is kept.
field-review-reason = Say what was found; the reason is kept for the others.
field-review-changed = This has changed meanwhile. Look at it again; nothing was dismissed.
field-group-out = This group lies in no other any more. Nothing was changed.
field-no-table = There is no synced table { $table }.
field-put-back = This value cannot be put back from here. Nothing was changed.
field-scope-customers-stay = Customers belong to the whole shop; they cannot stay on one computer.
field-scope-suppliers-stay = Suppliers belong to the whole shop; they cannot stay on one computer.
field-scope-customers-bills = Bills and payments name customers. Leave bills out first.
field-scope-suppliers-bills = Bills and payments name suppliers. Leave bills out first.
field-scope-months = Choose between 1 and 120 months, or all of them.
unsettled-not-here = This record is not on this computer, so it can only be left as it is. Settle it in a branch that has it, or update Branchline.
unsettled-in-bin = This record is in the recycle bin. Restore it first, or leave it as it is.
unsettled-not-theirs = Neither of the two edits was made in that branch.
unsettled-no-value = Choose between keeping the record and deleting it.
number-unreadable = Write a plain number, for example { $example }.
number-ambiguous = “{ $typed }” can be read in more than one way. Write a point before decimals, and no commas.
number-too-fine = At most { $places } digits after the point.
number-too-large = This number is too large.
date-unreadable = “{ $typed }” is no day. Write year, month and day, for example 2026-11-20.
schedule-words = { $times }.
schedule-words-on = { $times }, { $days }.
schedule-each-minute = Every minute
schedule-each-minutes = Every { $count } minutes
schedule-each-hour = Every hour
schedule-each-hours = Every { $count } hours
schedule-minutes = At minute { $minutes }
schedule-at-minutes = { $often }, at minute { $minutes }
schedule-at-second = { $times }, at second { $second }
schedule-at = At { $times }
schedule-from-to = { $often } from { $from } to { $to }
schedule-in-hours = { $often }, in the hours { $hours }
schedule-daily = every day
schedule-on = on { $days }
schedule-or = { $one } or { $other }
schedule-dates = day { $days } of the month
schedule-last-day = the last day of the month
schedule-nearest = the working day nearest to day { $day }
schedule-last-weekday = the last { $day } of the month
schedule-through = { $from } to { $to }
schedule-in-months = { $days } in { $months }
schedule-nth-weekday = the { $nth ->
    [1] first
    [2] second
    [3] third
    [4] fourth
   *[other] fifth
  } { $day } of the month
schedule-never = This day never comes: no month has it. Check day and month.
schedule-fields = Write five fields, minutes hours days months weekdays, or six with seconds first; this has { $count }. For example: 0 */2 9-21 * * *
schedule-seconds = The seconds must be one number, 0 for example: no branch needs to sync more often than every minute.
schedule-wrong-field = The { $name } cannot be “{ $field }”. Write { $range }; * for all, 9-21 for a range, 9,13 for a list, */2 for every second one.
schedule-none = This is no cron expression ({ $why }). For example: 0 */2 9-21 * * *
schedule-name-seconds = seconds
    .range = 0 to 59
schedule-name-minutes = minutes
    .range = 0 to 59
schedule-name-hours = hours
    .range = 0 to 23
schedule-name-days = days of the month
    .range = 1 to 31, or L for the last
schedule-name-months = months
    .range = 1 to 12, or JAN to DEC
schedule-name-weekdays = weekdays
    .range = 0 to 7 (Sunday is both), or SUN to SAT

## Bills: what keeps one from being final, and what to look at first

bill-no-lines = A bill needs at least one line.
bill-too-many-lines = A bill holds at most { $most } lines. Make two bills of it.
bill-too-large = The amount is larger than a bill can hold. Check quantity and price.
bill-in-the-future = A bill is not dated after today.
bill-other-year = This day lies in the financial year { $year }, whose bill numbers are closed.
bill-unknown-code = No item has the code { $code }.
bill-unknown-item = This item does not exist.
bill-shared-code = Several items have the code { $code }. Choose one of them.
bill-line-needs-name = Say what is sold: an item, its code, or a name.
bill-line-needs-price = A price is needed, as no item gives one.
bill-quantity-positive = The quantity must be above zero. What comes back is a return.
bill-quantity-absurd = The quantity is too large.
bill-price-range = The price must not be negative, and at most a hundred crore rupees.
bill-discount-range = The discount must lie between nothing and { $most }.
bill-short-stock = Only { $left } are on hand here by the books.
bill-short-held = Only { $left } are free here: bills on hold keep { $held } back.
held-too-long = This bill is too long to be put on hold. Make it final, or split it in two.
held-taken = Till { $till } has taken this bill up.
held-unreadable = A newer Branchline put this bill on hold. Take it up there, or update this computer.
held-billed = Till { $till } has made bill { $number } of this one already. Look there first; if these are other goods, begin a new bill.
held-taken-too = Till { $till } has taken up this bill as well. Make sure that only one of you makes it final.
bill-above-mrp = The printed maximum price is { $mrp }.
bill-item-deleted = This item is in the recycle bin.
bill-due-without-customer = { $due } stay due. Take the rest, or choose the customer who owes it.
bill-over-limit = The customer would owe { $owed }; the limit is { $limit }.
bill-name-the-buyer = From { $from } on the bill must carry the buyer's name, address and state (rule 46).
bill-computed-otherwise = This shop computes { $amount }.
bill-number-otherwise = The till's next number is { $number }. Leave the number out.
bill-payment-positive = A payment must be above zero.
bill-payment-too-much = Only { $due } are due.
bill-tendered-cash-only = Only cash is handed over and changed.
bill-tendered-less = Less was handed over than the payment of { $amount }.
bill-status-draft = Draft
bill-status-final = Final
bill-status-cancelled = Cancelled
bill-paid = Paid
bill-due = Due
bill-change = Change to give back
ledger-bill = Bill { $number }
ledger-payment = Paid for { $number }
ledger-received = Received on account
ledger-credit-note = Credit note { $number }
ledger-cancellation = Cancelled: { $number }
ledger-opening = Opening balance
ledger-adjustment = Adjustment
bill-no-such-customer = This customer does not exist.
bill-no-such-bill = This bill does not exist.
bill-till-code = The till's code { $code } cannot begin a bill number. Give this computer another code on the hub.
bill-numbers-used-up = All bill numbers of this till are used up for the financial year.
bill-clock-back = The last bill is dated { $last }. Check this computer's clock; the numbers go on either way.
bill-was-cancelled = This bill was cancelled. Begin a new one.
bill-not-final = Only a final bill can be cancelled.
bill-cancel-same-day = A bill is cancelled on its own day. After that, what comes back is a return.
bill-cancel-reason = Say why the bill is cancelled.
bill-cancel-elsewhere = Cancel it at the branch that made it.
bill-cancel-other-till = Till { $till } made this bill. Cancel it there, or take the goods back as a return.
bill-paid-already = Nothing is due of this bill.
return-refunded = Paid back
return-on-account = On the customer's account
return-on-note = Left on the note
ledger-paid-back = Paid back: { $number }
return-bill-not-final = Goods come back only of a final bill.
return-no-lines = Say what comes back.
return-reason = Say why it comes back.
return-no-such-line = The bill has { $count } lines.
return-all-back = All of it came back already.
return-quantity-positive = The quantity must not be negative.
return-more-than-sold = Only { $left } { $unit } can still come back.
return-refund-too-much = At most { $most } go back in money.
return-after-last-day = The tax of this bill could be reduced until { $last } only.
return-bill-elsewhere = This computer does not hold bill { $bill }, and the hub cannot be asked now. Connect, or take the goods back at the branch that sold them.
credit-no-such-note = No credit note has this number.
credit-of-another = This credit stands on another customer's account. Choose that customer.
credit-used-up = Nothing is left of this credit note.
credit-needs-customer = Choose the customer whose credit is to be used.
credit-too-much = Only { $there } are there.
bill-cancel-returned = Goods of this bill came back already. Take the rest back as a return.
credit-numbers-used-up = All credit note numbers of this till are used up for the financial year.

## Shifts: what is wrong with one, and what its reports say

shift-open-already = This till has been open since { $since }. Close it first.
shift-not-open = This till is closed. Open it first.
shift-needed = This shop sells with an open till only. Open it with its float.
shift-none-open = The till is closed: this money belongs to no shift.
shift-late = The till was opened on { $day } and not closed. Close it late, and begin a new day.
shift-closed-already = This shift is closed already.
shift-close-elsewhere = Close it at the branch whose till it is.
shift-open-elsewhere = This shift is open in another branch; its report comes when it is closed.
shift-number-none = There is no number for the Z report: the till’s code cannot begin one, or all of this year are used up.
shift-float-range = The float must lie between nothing and a thousand crore rupees.
shift-no-such-note = There is no note or coin of this value.
shift-pieces-range = Count from nothing up to a million pieces.
shift-count-cash = Count the cash first.
shift-count-range = The amount is too large, or below nothing.
shift-notes-come-to = The notes and coins come to { $sum }.
shift-mode-once = Each way of paying is counted once; cash by its notes.
shift-reason-needed = The count differs from what is expected. Count again, or say why.
cash-amount-range = The amount must be above zero.
cash-reason-out-only = Deposits and expenses go out of the drawer.
cash-note-needed = Say what it is for.
shift-state-open = Open
shift-state-closed = Closed
shift-float = Float
shift-bills = Bills
shift-cancelled = Cancelled bills
shift-numbers = Numbers
shift-numbers-range = { $first } to { $last }
shift-gross = Before discounts
shift-discounts = Discounts
shift-sold = Sales
shift-on-account = Not paid yet
shift-unconfirmed = UPI not confirmed
shift-taken = Taken
shift-returned = Given back
shift-moved = In and out
shift-expected = Expected
shift-counted = Counted
shift-difference = Over or short
shift-opened-at = Opened
shift-opened-by = Opened by
shift-closed-at = Closed at
shift-closed-by = Closed by
shift-report-z = Z report { $number }
shift-report-x = X report

## The till and its shifts, on the screen

place-till = Till
scope-till = At the till
command-cash = Cash in or out
command-close-till = Close the till
strip-till-open = open
strip-till-closed = closed
tile-sales-today = Sales today
shift-tab-till = This till
shift-tab-day = Day
shift-tab-shifts = Shifts
shift-since = since { $since }
shift-open-title = The till is closed. Open it for { $day }
shift-open-text = Count what lies in the drawer. What is sold from now on is counted on top of it.
shift-float-hint = Nothing, when the drawer is empty
shift-open-do = Open the till
shift-opened = The till is open
shift-closed = Closed: { $number }
shift-close-title = Close till { $till }: count the cash
shift-note-value = ₹{ $value }
shift-slips = Slips and transfers
shift-slips-hint = What you leave out is taken as expected.
shift-reason = Reason for a difference
shift-fits = Fits
shift-over = Over
shift-short = Short
shift-blind = Figures are shown once the cash is counted.
shift-tax-of-rate = Tax
shift-settings = Tills and shifts
shift-settings-text = Holds for all tills of all branches.
shift-day-ends-hint = Until then a bill belongs to the day before; 12:00 at the latest.
cash-moved = Noted
cash-way = What for
cash-out-deposit = Out: to the bank
cash-out-expense = Out: expense
cash-out-float = Out: change taken away
cash-out-other = Out: other
cash-in-float = In: change brought
cash-in-other = In: other
day-here = This branch so far
day-bills = { $count ->
    [one] { $count } bill
   *[other] { $count } bills
  }
day-notes = { $count ->
    [one] { $count } return
   *[other] { $count } returns
  }
day-everywhere = All branches
day-everywhere-hint = Other branches tell at closing
day-none = No till was opened on this day.
day-open = Open
day-closed = Closed
day-unknown-branch = Another branch
shifts-search = Z number, till or branch
shifts-none-found = No shift matches
shifts-show-all = Show all shifts
shifts-empty = No shifts yet
shifts-empty-text = Open the till under This till; what was opened and closed stands here.

## The counter: a bill while it is typed

place-bill = Bill
place-bills = Bills
scope-bill = In a bill
command-new-bill = New bill
command-customer = Customer
command-quantity = Quantity
command-price = Price
command-line-discount = Discount on the line
command-bill-discount = Discount on the bill
command-remove-line = Remove the line
command-hold = Put on hold
command-return = Return
command-use-credit = Use credit
command-place = Place of supply
command-recall = Bills on hold
command-pay = Pay
command-finalise = Make final
command-create-item = Create an item
till-item = Item
till-item-hint = Scan, or type a name or code. 3* before it makes three.
till-lines = Lines of the bill
till-found = Items found
till-several = Several items have this code. A digit chooses one.
till-empty = Scan the first item
till-empty-text = Or type part of its name. Enter takes the one that is marked.
till-added = { $name }: { $quantity }
till-create = Create an item
till-create-named = It becomes an item of the shop when the bill is made final.
till-create-coded = It is kept with the code { $code }, so the next scan finds it.
till-quantity-of = Quantity: { $name }
till-price-of = Price of one: { $name }
till-price-hint = Empty is the item’s own price.
till-discount-of = Discount: { $name }
till-discount-hint = Write 10% or an amount in rupees. Empty takes it away.
till-no-customer = No customer
till-customer-search = Phone or name
till-customer-found = Customers found
till-customer-new = New customer
till-customer-add = Add and choose
till-customer-none = Bill without a customer
till-owes = Owes
till-limit = Limit
till-place = Place of supply
till-place-unknown = Not known
till-supply = Tax
till-supply-intra = CGST + SGST
till-supply-inter = IGST
till-supply-none = Bill of supply, no tax
till-subtotal = Subtotal
till-round-off = Round-off
till-payable = Payable
till-due = Still due
till-change = Change
till-held = On hold. { $keys } brings it back.
till-held-none = No bill is on hold.
till-held-lines = { $count ->
    [one] { $count } line
   *[other] { $count } lines
  }
till-held-at = Till { $till }
till-held-typed = typed here
till-pay-modes = How it is paid
till-pay-hint = 1 to 6 choose how; Enter takes the amount.
till-pay-handed = Handed over
till-pay-amount = Amount: { $mode }
till-pay-take = Take
till-pay-back = Take back: { $mode }
till-pay-account = { $name } owes the rest
till-pay-cash = Make final, all in cash
till-done = Bill { $number }
till-give-back = Give back
till-nothing-back = Nothing to give back

## The bills that were made

bills-search = Number, customer, phone or amount
bills-empty = No bills yet
bills-empty-text = What is made final under Bill stands here.
bills-none-found = No bill matches
bills-show-all = Show all bills
bills-day = Day
bills-unpaid = Something due
bills-sent = Sent
bills-state-paid = Paid
bills-state-part = Partly paid
bills-state-due = Not paid
bills-state-cancelled = Cancelled
bills-payments = Payments
payments-unconfirmed = Not confirmed
payments-confirm = Confirm payment
payments-confirmed = The payment is confirmed.
payments-all-confirmed = Every payment is confirmed.
bills-take = Take a payment
bills-credit-hint = Left empty, what the customer has on his account is used.
bills-taken = Payment taken
account-owes = Owes
account-is-owed = Is owed
account-receive = Receive money
account-received = Received on account
bills-cancel = Cancel the bill
bills-cancel-reason = Reason
bills-cancel-text = The number stays, goods and money are turned back. Possible on the bill's own day only.
bills-cancelled = Bill cancelled
bills-way = On its way
returns-bill = Bill number
returns-bill-hint = Type it, or scan the code on the receipt.
returns-find = Find the bill
returns-lines = What comes back
returns-back-of = Comes back: { $name }
returns-left = { $left } of { $sold } left
returns-all = All of it
returns-reason = Why it comes back
returns-money = What the buyer gets
returns-credit = Credit
returns-worth = Credit note
returns-settles = Off what is due of the bill
returns-paid-back = Goes back in money
returns-stays = Stays as credit
returns-take = Take back
returns-done = Credit note { $number }
returns-use = Use on a new bill
returns-hint = Arrows go from line to line; 0 to 5 choose what the buyer gets while no field has the focus.
bills-returned = Returned
bills-returned-of = { $quantity } came back
bills-state-returned = Returned
bills-state-part-returned = Partly returned
bills-notes = Credit notes
bills-notes-empty = No credit notes yet
bills-notes-empty-text = Open a bill and press Return when goods come back.
bills-note-open = Left
bills-credit-used = Credit { $number }
bills-credit-account = Credit of the account
till-credit = Credit
till-credit-note = Number of the credit note
till-credit-there = Credit of { $name }
till-credit-back = Take the credit out again
till-reference = Number of the slip or transfer
till-place-own = As the address says
account-all = Show all { $count }
account-entries = Account
account-purchases = What was bought
account-no-purchases = Nothing bought yet that this computer knows of.
account-came-back = { $quantity } came back
mode-cash = Cash
mode-upi = UPI
mode-card = Card
mode-bank = Bank
mode-other = Other

## The form of an item, the shop's scheme

form-mrp = MRP
form-mrp-hint = The maximum price printed on it
form-tax-exclusive = Tax is added
form-tax-inclusive = Tax is in it
shop-scheme = GST scheme
shop-scheme-hint = Decides what a bill is called and whether it shows tax.
shop-scheme-follows = Follows from the GSTIN
scheme-regular = Regular: tax invoices
scheme-composition = Composition: bills of supply, no tax
scheme-unregistered = Not registered

## Papers

paper-title-tax-invoice = TAX INVOICE
paper-title-supply = BILL OF SUPPLY
paper-title-bill = BILL
paper-title-statement = STATEMENT OF ACCOUNT
paper-title-test = TEST PRINT
paper-title-credit-note = CREDIT NOTE
paper-title-x = X REPORT
paper-title-z = Z REPORT
paper-duplicate = DUPLICATE
paper-cancelled = CANCELLED
paper-draft = DRAFT
paper-composition = Composition taxable person, not eligible to collect tax on supplies.
paper-state = State: { $state } ({ $code })
paper-phone = Phone { $phone }
paper-gstin = GSTIN { $gstin }
paper-buyer = Billed to
paper-customer = Account of
paper-number = Bill no.
paper-date = Date
paper-day = { $day }
paper-day-clock = { $day }, { $clock }
paper-place-of-supply = Place of supply
paper-place = { $state } ({ $code })
paper-reverse-charge = Reverse charge
paper-no = No
paper-line-number = #
paper-item = Item
paper-hsn = HSN
paper-quantity = Qty
paper-price = Price
paper-discount = Discount
paper-taxable = Taxable value
paper-rate = GST
paper-tax = Tax
paper-amount = Amount
paper-cgst = CGST
paper-sgst = SGST
paper-igst = IGST
paper-cess = Cess
paper-round-off = Round-off
paper-total = Total
paper-sum = Total
paper-tax-summary = Tax by HSN
paper-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
  }
paper-in-words = { $rupees } Rupees Only
paper-in-words-paise = { $rupees } Rupees and { $paise } Paise Only
paper-paid-reference = { $mode } ({ $reference })
paper-handed = Handed over
paper-change = Change
paper-due = Due
paper-pay-by-upi = Pay { $amount } by UPI: { $upi }
paper-for-returns = For returns
paper-thanks = Thank you. Please come again.
paper-signature = For { $shop }, authorised signatory
paper-mrp = MRP { $mrp } incl. all taxes
paper-entries = Entries
paper-entry = Particulars
paper-owed-more = Billed
paper-owed-less = Paid
paper-balance = Balance
paper-owes = Amount due
paper-shop-owes = In your favour
paper-test-text = If you can read this, { $printer } prints. Amounts: { $amount }.
paper-note-number = Credit note no.
paper-against-bill = Against bill
paper-bill-date = Date of the bill
paper-reason = Reason: { $why }
paper-refunded-by = Paid back, { $mode }
paper-refunded = Paid back
paper-settled = Set against a bill
paper-for-next-bill = Brings what is left onto the next bill
paper-report-number = Z no.
paper-first-number = First bill
paper-last-number = Last bill
paper-made-at = Printed
paper-counted-by = Counted by
paper-tax-by-rate = Tax by rate
paper-tax-of-rate = { $rate } of { $taxable }
paper-cash-moved = Cash besides sales
paper-pieces-counted = Notes and coins
paper-pieces = { $value } × { $pieces }

## Printers and what waits for them

printer-name-needed = Give the printer a name, for example Counter.
printer-name-taken = Another printer is called { $name }.
printer-address-needed = Where is the printer? For example 192.168.1.50.
printer-address-form = An address on the network looks like 192.168.1.50 or 192.168.1.50:9100.
printer-device-needed = Name the device file, for example /dev/usb/lp0.
printer-folder-needed = Choose the folder in which the PDFs are kept.
printer-unknown = There is no printer called { $name } on this computer.
printer-none = No printer has been added on this computer.
print-waiting = Waiting
print-sending = Printing
print-done = Printed
print-failed = Not printed
print-unsure = Perhaps printed
print-dropped = Given up
print-title-bill = Bill { $number }
print-title-credit-note = Credit note { $number }
print-title-z = Z report { $number }
print-title-x = X report of till { $till }, { $day }
print-title-statement = Account of { $name }
print-title-test = Test print
print-title-drawer = Cash drawer
print-title-label = { $count } × { $name }
print-no-answer = { $printer } does not answer: { $why }
drawer-none = No printer of this computer has a cash drawer. Settings, Printers is where one is said to.
drawer-no-answer = The drawer did not open, as { $printer } does not answer: { $why }
drawer-too-late = The drawer was not opened: its printer was busy for too long.
print-broken-off = { $printer } broke off: { $why } Look whether the paper came out.
print-interrupted = Branchline ended while this was printing. Look whether the paper came out.
print-too-long-ago = { $printer } did not answer for half an hour: { $why }
print-gone = What was to be printed no longer exists.
print-layout = The paper could not be laid out: { $why }
print-own-layout = Your { $file } has a mistake in line { $line }, column { $column }: { $why } The built-in layout was printed instead.
print-file-unwritable = { $file } could not be written: { $why }
print-not-stopped = This paper does not wait for a decision.
print-label-count = Between 1 and { $most } labels can be printed at once.

## Printing: the window

settings-tab-printers = Printers
printers-title = Printers of this computer
printers-none = No printer yet. Add one below; a PDF that opens works without any.
printers-add = Add printer
printers-added = Printer { $name } added
printers-name = Name
printers-name-hint = For example Counter
printers-kind = Connected
printers-address = Address
printers-device = Device file
printers-folder = Folder
printers-choose-folder = Choose folder
printers-paper = Paper
printers-language = Prints in
printers-bills = Bills print here by themselves
printers-cuts = Cuts the paper
printers-drawer = Opens the cash drawer
printers-text-mode = English papers as letters, for old printers
printers-test = Test print
printers-remove = Remove
printer-kind-network = By network
printer-kind-device = By cable (device file)
printer-kind-folder = PDFs in a folder
printer-kind-screen = PDF that opens
paper-size-roll58 = Roll, 58 mm
paper-size-roll80 = Roll, 80 mm
paper-size-a5 = A5
paper-size-a4 = A4
print-queue = Papers
print-queue-empty = Nothing has been printed here yet.
print-again = Print again
print-drop = Give up
print-goes = Goes to { $printer }
print-stuck = { $count ->
    [one] { $count } paper is stuck
   *[other] { $count } papers are stuck
  }
print-save-pdf = Save as PDF
labels-print = Print labels
labels-of = Labels of { $name }
labels-count = How many
print-saved = Saved in { $file }
command-print = Print
command-print-last = Print the last bill
upi-code = UPI code of this amount
upi-no-id = Set the shop’s UPI id in Settings to show a code here.
upi-not-verified = Not verified: look for the money on your phone before you take it as paid.

## The command line: printing

cli-printer-added = Printer { $name } added.
cli-printer-removed = Printer { $name } removed.
cli-print-file = { $what } is in { $file }
cli-print-state = { $what }: { $state }
cli-head-kind = KIND
cli-head-address = ADDRESS
cli-head-paper = PAPER
cli-head-language = LANGUAGE
cli-head-prints-bills = BILLS
cli-head-printer = PRINTER
help-bills-print = Prints a bill, or saves it as a PDF; any copy but the first says so
help-products-label = Prints labels of an item with its bar code
help-printers = Lists, adds, removes and tries the printers of this computer
help-printers-list = Lists the printers; the one that prints bills is first
help-printers-add = Adds a printer
help-printers-remove = Removes a printer and gives up what waited for it
help-printers-test = Prints a test
help-printers-drawer = Opens the cash drawer without a sale
help-print-queue = Lists the papers that wait, and settles those that got stuck
help-print-queue-list = Lists what is not printed yet, and the last that were
help-print-queue-retry = Prints a paper that failed, or that may not have come out
help-print-queue-drop = Gives a paper up
help--printer = The printer, by its name; without it, the one that prints bills
help-printers--printer = The printer, by its name
help--allowed-by = Who allows what you may not, by name or id; the PIN is read from standard input
help-customers-statement--printer = Prints it on this printer
help--pdf = Saves it as a PDF in this file instead
help--paper = With --pdf: 58, 80, a5 or a4, which is taken without it
help-products-label--count = How many labels
help-printers-add--name = What people call it
help-printers-add--kind = network, device (a device file), folder (a PDF for each paper) or screen (a PDF that opens)
help-printers-add--address = Where it is: an address on the network, a device file, or a folder
help-printers-add--paper = The paper it takes: 58, 80, a5 or a4
help-printers-add--speaks = The language of what it prints, e.g. hi
help-printers-add--text = Sends Latin papers as letters instead of dots: quicker on old printers
help-printers-add--cut = Cuts the paper
help-printers-add--drawer = A cash drawer hangs on it
help-printers-add--bills = Bills print on it by themselves
help-print-queue--job = The paper, as `print-queue list` shows it

## Why a change is held

held-no-word = The hub did not say why.
held-missing = It refers to the { $kind } “{ $name }”, which the hub does not have. It goes by itself when that record arrives.
held-missing-unknown = It refers to a { $kind } this computer does not know ({ $id }), which the hub does not have. It goes by itself when that record arrives.
held-behind = Waits behind change { $change }, which the hub has not accepted yet. It goes by itself when that is settled.
held-correct = { $said } Correct the record, then try again, or discard the change.
held-until-arrives = { $said } It goes by itself when the missing record arrives.
held-ask-owner = { $said } Ask the owner for the right to do it, then try again.
held-made-by = Made by { $name }. { $said } Somebody who may do it can approve it, or it can be discarded.
held-approve = { $said } Somebody who may do it can approve it, or it can be discarded.
held-giant = Too large to travel: { $size } of “{ $field }”; a record may have { $most } in all. Shorten it, then try again, or discard the change. Everything else goes on.
held-giant-unknown = Too large to travel; a record may have { $most } in all. Shorten it, then try again, or discard the change. Everything else goes on.
held-too-large = Too large to travel, as something on the way to the hub refuses that much at once (the largest part of it: { $size } of “{ $field }”). Shorten it, then try again, or discard the change. Everything else goes on.
held-too-large-unknown = Too large to travel, as something on the way to the hub refuses that much at once. Shorten it, then try again, or discard the change. Everything else goes on.
held-too-slow = The hub could not finish it in time, while it is well otherwise. Try again when there is less to do, or discard the change. Everything else goes on.
held-on-the-way = Something on the way to the hub, a firewall perhaps, does not let it pass, while all else passes. It is tried again by itself, less and less often. Or change its text and try again; ask whoever looks after the network; or discard the change.
held-rule = A rule of the hub does not allow it.
held-rule-named = A rule of the hub “{ $rule }” does not allow it.
held-same-named = Another record on the hub holds the same already, which its rule “{ $rule }” does not allow.
held-same = Another record on the hub holds the same already, which its rule does not allow.
held-field-missing = { $field } is missing, which the hub requires.
held-reference = It refers to a record the hub does not have.
held-signed-in-may-not = Whoever is signed in may not write it on the hub.
held-hub-says = The hub says: “{ $said }”.
held-again = The hub was set back to a backup from before it accepted this. It is sent again.
held-foreign-table = It is a change of “{ $table }”, which does not sync. Another program wrote it into the queue, and it stays on this computer. Save the record again in Branchline, then discard this change.
held-foreign-operation = It says neither that a record was added, nor changed, nor deleted. Another program wrote it into the queue, and it stays on this computer. Save the record again in Branchline, then discard this change.
held-foreign-id = Its record's id “{ $id }” is no UUID. Another program wrote it into the queue, and it stays on this computer. Save the record again in Branchline, then discard this change.
held-foreign-content = Its content cannot be read. Another program wrote it into the queue, and it stays on this computer. Save the record again in Branchline, then discard this change.
discarded = Discarded: { $reason }
discarded-before = Discarded before.
size-kb = { $size } KB
size-mb = { $size } MB

## What the watchdog says

span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
  }
span-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
  }
span-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
clock-ahead = { $span } ahead of the hub's
clock-behind = { $span } behind the hub's
waits-nothing = Nothing waits to be sent.
waits-changes = { $count ->
    [one] { $count } change waits for { $age }, safe on this computer.
   *[other] { $count } changes wait, the oldest for { $age }, safe on this computer.
  }
alert-line = { $title }. { $message }
alert-clock = This computer's clock is wrong
alert-clock-message = It is { $off }. Bills and records get the corrected date, and everything syncs. Set date, time and time zone right in this computer's settings.
alert-sign-in = Sign in to send
alert-sign-in-message = Nothing can be sent or fetched. { $waiting } Sign in again, and everything goes on where it was.
alert-key = The hub does not know the key
alert-key-message = Nothing can be sent or fetched. { $waiting } The hub does not accept the key; copy the publishable key again under Settings.
alert-stuck = Nothing is being sent
alert-stuck-message = This is more than a missing connection: nothing has gone for { $span }. { $waiting } Press Sync now; if it stays so, the last lines under Sync, Log say why.
alert-no-sync = No sync for { $span }
alert-no-sync-signed-out-message = { $waiting } Nobody is signed in: sign in, and it goes on.
alert-no-sync-off-message = { $waiting } Sync by itself is switched off: press Sync now, or switch it on under Settings.
alert-offline = No connection for { $span }
alert-offline-message = { $waiting } Selling goes on. Check this computer's internet connection; it syncs by itself once that is back.
alert-incomplete = No complete sync for { $span }
alert-incomplete-message = { $waiting } Press Sync now; the last lines under Sync, Log say what went wrong.
alert-held = { $count ->
    [one] { $count } change was not accepted
   *[other] { $count } changes were not accepted
  }
alert-held-message = The hub refuses it since { $span }. It is safe on this computer, and everything else goes on. Open Sync, Needs attention, to see why and what to do.
alert-differs = { $count ->
    [one] { $count } record differs from the hub
   *[other] { $count } records differ from the hub
  }
alert-differs-message = Nothing is lost: both versions are kept. Open Sync, Consistency, to see which, and press Repair.
healed-sign-in = Somebody is signed in again.
healed-stuck = Changes go to the hub again.
healed-silent = Sync is complete again.
healed-held = Nothing is refused any more.
healed-differs = This computer and the hub hold the same records again.
healed-clock = This computer's clock is right again.
problem-signed-out = Nobody is signed in. Selling goes on; sign in to send and fetch.
problem-held = { $count ->
    [one] { $count } change needs attention: the hub could not accept it.
   *[other] { $count } changes need attention: the hub could not accept them.
  } Look under Sync, Needs attention.
problem-held-only = { $count ->
    [one] { $count } change needs attention: the hub could not accept it.
   *[other] { $count } changes need attention: the hub could not accept them.
  } Everything else is in step. Look under Sync, Needs attention.

## What a long step is doing

phase-sending = Sending
    .of = Sending { $done } of { $total }
    .some = Sending { $done }
phase-receiving = Receiving
    .of = Receiving { $done } of { $total }
    .some = Receiving { $done }
phase-saving = Saving
    .of = Saving { $done } of { $total }
    .some = Saving { $done }
phase-verifying = Comparing
    .of = Comparing { $done } of { $total }
    .some = Comparing { $done }
phase-repairing = Repairing
    .of = Repairing { $done } of { $total }
    .some = Repairing { $done }
phase-retrying = Trying again
    .of = Trying again { $done } of { $total }
    .some = Trying again { $done }
phase-cleaning = Removing
    .of = Removing { $done } of { $total }
    .some = Removing { $done }
phase-backing-up = Backing up
    .of = Backing up { $done } of { $total }
    .some = Backing up { $done }
phase-restoring = Restoring
    .of = Restoring { $done } of { $total }
    .some = Restoring { $done }

## Lines of the log

log-cut-off = Cut off: the program was ended in the middle. What it had done stays done.
log-discarded = Change { $change } was discarded: { $reason }
log-cleaned = { $count } sent changes older than { $days } days were removed.
log-copy = This database is a copy of another computer's; it was given a name of its own.
log-scope = What this computer holds was changed; { $count } records went.
log-restored-file = The backup { $file } was restored. { $count } changes made since were not sent; they are kept in { $before }.
log-restored = A backup was restored. This computer goes on under a new name, so that no number comes twice.
log-queue = Another program had written to the queue: { $what }.
log-queue-renumbered = { $count ->
    [one] { $count } change
   *[other] { $count } changes
  } got the numbers that follow, as theirs had been used before
log-queue-restamped = { $count ->
    [one] { $count } change
   *[other] { $count } changes
  } got a new stamp, as theirs was none
log-queue-held = { $count ->
    [one] { $count } change
   *[other] { $count } changes
  } cannot be sent, and needs attention
log-gave-way = { $label } ({ $id }) as the hub has it. { $fields }
log-gave-way-field = { $field }: { $here } here, { $hub } at the hub

## Comparing with the hub

verify-no-difference = { $count ->
    [one] { $count } table compared, no difference.
   *[other] { $count } tables compared, no difference.
  }
verify-put-right = { $count ->
    [one] { $count } record differed; all are put right, and nothing is lost.
   *[other] { $count } records differed; all are put right, and nothing is lost.
  }
verify-some-open = { $count ->
    [one] { $count } record differed
   *[other] { $count } records differed
  }; { $open } could not be put right, see why beside each.
verify-differ = { $count ->
    [one] { $count } record differs from the hub. Nothing is lost: both versions are kept until they are put right.
   *[other] { $count } records differ from the hub. Nothing is lost: both versions are kept until they are put right.
  }
verify-waiting = { $count ->
    [one] { $count } record waits to be sent and was left out.
   *[other] { $count } records wait to be sent and were left out.
  }
verify-left-out = { $count ->
    [one] { $count } table not held whole on this computer: left out.
   *[other] { $count } tables not held whole on this computer: left out.
  }
verify-cut-short = The repair was cut short. { $why } What is done stays done; repair again for the rest.
verify-not-taken = The hub has not taken it; see Needs attention.
verify-differs-still = It differs still. Sync, then check again.
verify-elsewhere = It was put right elsewhere meanwhile.
verify-refused-row = This version's tables refuse the hub's row. Update Branchline.
verify-aside = It was fetched and is kept aside, because this version's tables refuse it ({ $why }). Update Branchline.
verify-hidden = The hub keeps it where this sign-in may not look; an owner can repair it.
verify-other-branch = It belongs to another branch, whose own computer sends it when it is repaired there.
verify-no-right = You do not have permission to write this on the hub. An owner or manager can repair it.

## Checks of the doctor and of the connection test

check-data-file = Data file
check-data-file-ok = The data file is sound.
check-data-file-bad = The data file is damaged ({ $found }). Stop selling on it, keep the file, and restore a backup.
check-references = References
check-references-ok = Every record refers to records that are there.
check-references-bad = A record of { $table } refers to a missing record of { $parent }. Run a full resync.
check-clock = Clock
check-clock-ok = This computer's clock agrees with the hub's, as last measured.
check-clock-bad = This computer's clock is { $off }. Bills and records get the corrected date; set date, time and time zone right in this computer's settings.
check-columns = Columns
check-columns-ok = The tables are as Branchline made them.
check-columns-added = Another program added { $columns }. What stands there stays on this computer; everything else syncs as before.
check-queue = Queue
check-queue-ok = Everything has been sent.
check-queue-waits = { $count } changes wait to be sent.
check-queue-held = { $count } changes wait to be sent, and { $failed } could not be accepted by the hub; look at the held changes.
check-fetched = Fetched records
check-fetched-ok = Every record that was fetched is in its table.
check-fetched-aside = { $count } fetched records are kept aside, because this version's tables refuse them; the first is { $table } { $id } ({ $why }). Update Branchline; they are tried again at every sync.
check-watchdog = Watchdog
check-watchdog-ok = The watchdog has nothing to report.
check-keyring = Keyring
check-keyring-ok = The sign-in is kept in the system's keyring.
check-keyring-none = This computer offers no keyring service. The sign-in is kept in memory only and asked for again after a restart; it is never written to disk.
check-set-up = Set-up of the hub
check-set-up-ok = The last sync found nothing wrong with it.
check-hub = Hub
check-hub-none = No hub is set up; everything is kept on this computer. Connect one under Settings.
check-history = History
check-history-ever = The history is kept for ever.
check-history-months = The history is kept for { $months } months.
check-history-shorter = { $kept } An owner asked for { $months } months: what is older is forgotten from { $day } on. Until then an owner can call it off.
check-address = Address
check-address-form = It has the form of a hub's address.
check-address-answers = { $url } answers.
check-key = Key
check-key-ok = The hub accepts it.
check-installed = Branchline on the hub
check-installed-ok = Branchline is installed on the hub.
check-installed-not = This is a Supabase project, but Branchline is not installed on it. Run hub.sql once in the project's SQL editor, then test again.
check-version = Version
check-version-ok = Hub version { $hub } and this app fit each other.
check-version-app-old = The hub asks for apps of version { $hub } or newer, this one speaks version { $app }. Update Branchline on this computer; until then your work stays safe here.
check-version-hub-old = The hub has version { $hub }, this app needs version { $app }. Whoever looks after the hub must install its newest migrations; until then your work stays safe here.
check-sign-in = Sign-in service
check-sign-in-ok = It is well.
check-not-yet = Not looked at yet: put the check above in order first.

## Backups

backup-folder = The backup folder { $folder } cannot be used ({ $why }). No backup was made; your data is safe. Plug the drive in, or choose another folder under Settings, Backups.
backup-full = There is no room for a backup in { $folder }. No backup was made; your data is safe. Free some space there, or choose another folder under Settings, Backups.
backup-spoilt = The backup in { $folder } failed its check ({ $found }) and was thrown away. Your data is as it was; try once more, and if it stays so, choose another folder.
backup-unusable = { $file } cannot be restored: { $why }. Nothing was changed. Choose another backup.
backup-other-shop = This backup holds the books of { $theirs }, and this computer those of { $ours }. Nothing was changed. To open it, use another data folder.
backup-in-use = Another program has the data open. Nothing was changed: close it (a second Branchline, or a database viewer), then try again.
backup-stopped = The backup was stopped. Your data is safe.
backup-damaged-or-other = it is damaged, or no data file of Branchline
backup-unreadable = it cannot be read, { $why }
backup-no-data-file = it is no data file of Branchline
backup-newer = a newer Branchline wrote it; install that version first
backup-damaged = it is damaged ({ $found })
backup-dangling = a record of { $table } refers to a missing record of { $parent }
backup-lacking = { $table } holds { $has } rows instead of { $was }
backup-file-damaged = The file is damaged.
backup-file-unreadable = The file cannot be read ({ $why }).

## Restoring records, and what stays for now

bin-restored-elsewhere = It does not lie in the recycle bin any more.
bin-change-there-first = { $why } Change it there first, then restore this one. Nothing was lost.
bin-nameless = Without a name
bin-draft-bill = Draft bill
bin-branches = Branch
bin-devices = Device
bin-profiles = Person
bin-memberships = Membership
bin-business_settings = Setting
bin-item_groups = Item group
bin-products = Product
bin-tax_rates = Tax rate
bin-customers = Customer
bin-suppliers = Supplier
bin-invoices = Draft bill
scope-waiting = { $kind }: { $label }
scope-waiting-more = { $kind }: { $count } more

## Conflicts in a sentence

conflict-edit = { $field } of { $label }: { $earlier } wrote { $lost }; { $later } wrote { $stood }. The later edit, { $later }’s, { $moved ->
    [yes] stood at first
   *[no] stands
  }.
conflict-edit-same = { $field } of { $label }: { $place } wrote { $lost }; { $place }, later, wrote { $stood }. The later edit { $moved ->
    [yes] stood at first
   *[no] stands
  }.
conflict-deleted = { $field } of { $label }: { $earlier } wrote { $value }, and { $later } deleted the { $kind } without having seen it; the later step, { $later }’s, { $moved ->
    [yes] stood at first
   *[no] stands
  }.
conflict-deleted-same = { $field } of { $label }: { $place } wrote { $value }, and { $place }, later, deleted the { $kind } without having seen it; the later step { $moved ->
    [yes] stood at first
   *[no] stands
  }.
conflict-revived = { $label }: { $earlier } deleted the { $kind }, and { $later } changed it later without having seen that; the later step { $moved ->
    [yes] stood at first
   *[no] stands
  }.
conflict-revived-same = { $label }: { $place } deleted the { $kind }, and changed it later without having seen that; the later step { $moved ->
    [yes] stood at first
   *[no] stands
  }.
place-hub = the hub
place-other-computer = another computer
place-this-branch = this branch
value-deleted = deleted
value-not-deleted = not deleted
value-empty = (empty)
value-yes = yes
value-no = no
kind-record = record

## Cards of what merging cannot settle

review-negative-stock = { $product }: { $owed } { $unit } more went out of { $branch } than came in.
review-over-collection = Bill { $bill }: { $paid } was collected for { $total }, { $more } too much.
review-over-collection-of = Bill { $bill } of { $customer }: { $paid } was collected for { $total }, { $more } too much.
review-over-return = { $goods } of bill { $bill }: { $returned } { $unit } came back, { $sold } were sold.
review-credit-overused = Credit note { $note }: { $used } were used, it is worth { $total }.
review-number-clash = { $count } bills carry the number { $number }.
review-group-alone = The item group “{ $group }” lies within itself.
review-group-ring = Item groups lie within one another in a ring: { $steps }.
review-group-step = “{ $group }” in “{ $outer }”
review-group-more = and { $count } more steps
review-shared = { $count } { $kind } { $column ->
    [phone] have the number
    [gstin] have the GSTIN
    [sku] carry the SKU
    [barcode] carry the barcode
   *[other] carry the code
  } { $value }.
review-several = { $count } { $kind } { $column ->
    [phone] have the number
    [gstin] have the GSTIN
    [sku] carry the SKU
    [barcode] carry the barcode
   *[other] carry the code
  } { $value }: { $names }. Choose the one that is meant; Conflicts, To review, says how to put it right.
review-advice-negative-stock = Count what is on the shelf and write the difference as an adjustment.
review-advice-over-collection = Pay back what is too much, or set it against another bill of the customer.
review-advice-over-return = Find out which branch has the goods. What was given back twice is asked back, or written off.
review-advice-credit-overused = Ask the buyer for what was used twice, or write it off.
review-advice-same-phone = If it is one person, keep one and put the other into the recycle bin; a family may share a number.
review-advice-same-barcode = A scan cannot tell them apart. If they are one product, keep one and put the other into the recycle bin; if not, give one its own barcode.
review-advice-same-sku = If they are one product, keep one and put the other into the recycle bin; if not, give one its own code.
review-advice-same-gstin = If they are one firm, keep one and put the other into the recycle bin; if not, look up which GSTIN is mistyped.
review-advice-group-ring = Take one of them out of the group it lies in: the one that should be outermost.
review-advice-number-clash = A number may be given once. Cancel all but one of them and write those anew, or ask your accountant.
review-note-bill = { $day }, { $total }

## What a record is called

label-draft = Draft without a name
label-draft-for = Draft for { $whom }
label-line = { $goods } on { $bill }
label-line-draft = { $goods } on a draft
label-movement = { $goods } { $count } ({ $reason })
label-more = +{ $count }
label-product = a product
label-payment-in = { $amount } received, { $mode }, { $day }
label-payment-out = { $amount } paid out, { $mode }, { $day }
label-ledger-of = { $amount } on { $whom }'s account
label-credit-line = { $goods } on { $note }
label-credit-line-note = { $goods } on a credit note
label-credit-use = { $amount } of { $note }
label-credit-use-account = { $amount } of an account
label-ledger = { $amount } on an account
label-held = Held bill of { $amount }
label-held-for = Held bill of { $amount } for { $whom }
label-held-line = { $goods }, { $count } kept back
label-confirmation = { $amount } on { $day }
label-allocation = { $amount } for { $bill }
label-allocation-bill = { $amount } for a bill
label-shift = Till { $till }, { $day }
label-cash-in = { $amount } into the drawer ({ $reason })
label-cash-out = { $amount } out of the drawer ({ $reason })
label-conflict = Conflict over { $field }
label-decision = Decision of { $at }

## Words for codes that are kept

movement-opening = opening
movement-sale = sale
movement-purchase = purchase
movement-return = return
movement-adjustment = adjustment
movement-transfer-in = transfer in
movement-transfer-out = transfer out
cash-for-float = change
cash-for-deposit = bank deposit
cash-for-expense = expense
cash-for-other = other
payment-cash = cash
payment-upi = upi
payment-card = card
payment-bank = bank
payment-other = other

## Columns

column-above_rate_milli = Rate above it
column-amount_paise = Amount
column-app_version = App version
column-author = Author
column-base = Base
column-bill_discount_paise = Share of the bill's discount
column-branch_id = Branch
column-business_date = Business date
column-cess_paise = Cess
column-cess_rate_milli = Cess rate
column-cgst_paise = CGST
column-choice = Choice
column-class = Class
column-cost_paise = Cost
column-created_at = Added
column-invoice_number = Bill number
column-invoice_date = Date of the bill
column-invoice_branch_id = Branch of the bill
column-invoice_line_id = Line of the bill
column-credit_note_id = Credit note
column-sold_milli = Sold
column-credit_limit_paise = Credit limit
column-customer_address = Address
column-customer_gstin = GSTIN
column-customer_id = Customer
column-customer_name = Customer name
column-customer_phone = Phone
column-customer_state_code = State code
column-content = Content
column-deleted_at = Recycle bin
column-device_id = Computer
column-direction = Direction
column-discount_paise = Discount
column-display_name = Display name
column-document_number = Document number
column-facts = Facts
column-field = Field
column-finalized_at = Made final
column-from_date = From
column-hsn = HSN code
column-held_bill_id = Bill on hold
column-label = Called
column-line_count = Lines
column-id = Id
column-igst_paise = IGST
column-includes_tax = Price includes tax
column-invoice_id = Bill
column-item_group_id = Group
column-key = Key
column-low_stock_milli = Low-stock level
column-mode = Mode
column-mrp_paise = MRP
column-note = Note
column-notes = Notes
column-number = Number
column-opening_stock_milli = Opening stock
column-org_id = Organisation
column-ours = First value
column-ours_author = First author
column-ours_device = First computer
column-ours_hlc = First stamp
column-parent_id = Group it lies in
column-payment_id = Payment
column-place_of_supply = Place of supply
column-position = Position
column-price_paise = Price
column-product_id = Product
column-quantity_milli = Quantity
column-rate_milli = Rate
column-reason = Reason
column-record_id = Record
column-reference = Reference
column-role = Role
column-round_off_paise = Round off
column-scheme = GST scheme
column-seen = Seen
column-sgst_paise = SGST
column-sku = Code
column-source_id = Source
column-source_table = Source table
column-state_code = State code
column-status = Status
column-subject = Subject
column-subtotal_paise = Subtotal
column-supplier_id = Supplier
column-table_name = Table
column-tax_class = Tax class
column-taken_by = Taken up at till
column-tax_mode = Tax in the price
column-tax_paise = Tax
column-tax_rate_milli = Tax
column-taxable_paise = Taxable
column-tendered_paise = Handed over
column-theirs = Second value
column-theirs_author = Second author
column-theirs_device = Second computer
column-theirs_hlc = Second stamp
column-till_code = Till
column-total_paise = Total
column-unit = Unit
column-up_to_paise = Up to a price of
column-updated_at = Updated
column-user_id = Person
column-value = Value
column-winner = Winner

## Staff at the till: PINs, limits, the log of what was done

kind-staff = staff member
    .many = staff
kind-role_limits = limit of a role
    .many = limits of roles
kind-audit_log = log entry
    .many = log entries
bin-staff = Staff member
bin-role_limits = Limits of a role
column-action = What was done
column-active = Works here
column-at = When
column-below_cost = Below cost
column-bill_discount_milli = Most off a bill
column-cancel_bill = Cancelling a bill
column-change_price = Changing a price
column-details = Details
column-entity_id = Record
column-entity_table = Kind of record
column-give_back = Giving money back
column-give_back_paise = Gives back by itself up to
column-hash = Hash
column-line_discount_milli = Most off a line
column-negative_stock = Selling what is not on hand
column-open_drawer = Opening the drawer
column-outside = By another program
column-over_credit = Beyond a credit limit
column-override_by = Allowed by
column-pin_hash = PIN
column-prev_hash = Hash of the entry before
column-seq = Number
label-audit = Log entry { $number }
limit-line-discount = Discount on a line
limit-bill-discount = Discount on the bill
limit-below-cost = Selling below cost
limit-over-credit = Beyond the customer's credit limit
limit-negative-stock = Selling what is not on hand
limit-cancel-bill = Cancelling a bill
limit-give-back = Giving money back
limit-open-drawer = Opening the drawer
limit-change-price = Changing a price
limit-owner = An owner has no limits.
limit-range = A discount is between 0 and 100 %.
need-discount = { $asked } off is more than your { $most }.
need-below-cost = This sells { $loss } below what it cost.
need-over-credit = This is { $over } beyond the customer's credit limit.
need-give-back = { $asked } is more than the { $most } you may give back.
need-other = { $what } is not yours to do.
need-override = { $what } Somebody who may can allow it with a PIN.
need-never = { $what } Nobody in your role may.
pin-form = A PIN is 4 to 8 digits.
pin-too-easy = That PIN is guessed at once. Choose other digits.
pin-wrong = That PIN is wrong.
pin-wait = Too many wrong PINs. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
  }.
pin-missing = { $name } has no PIN yet. An owner or a manager gives one under Settings, People.
pin-nobody = There is no such person at this till.
pin-may-not = { $name } may not allow this either.
staff-first-owner = The first person is the owner, and needs a PIN.
staff-last-owner = Somebody must stay owner, with a PIN.
staff-same-name = Somebody here is called that already.
staff-not-yours = Only an owner or a manager says who works here.
staff-owner-only = Only an owner makes owners and sets limits.
audit-not-yours = Only an owner or a manager looks into the log.
audit-bill-final = Bill { $number } made: { $total }
audit-bill-cancelled = Bill { $number } cancelled: { $total }
audit-payment-out = { $amount } paid out
audit-goods-returned = Goods of bill { $bill } taken back: credit note { $number }, { $total }
audit-credit-used = Credit used: { $amount }
audit-credit-restored = Credit given back: { $amount }
audit-shift-opened = Till { $till } opened with { $float }
audit-shift-closed = Till { $till } closed: report { $number }, difference { $difference }
audit-cash-in = Cash put in: { $amount }
audit-cash-out = Cash taken out: { $amount }
audit-reprinted = Printed again: { $what }
audit-drawer-opened = Drawer opened without a sale
audit-payment-confirmed = Payment of { $amount } confirmed
audit-price-changed = Price of { $name }: { $from } → { $to }
audit-signed-in = Came to the till
audit-locked = Locked the till
audit-pin-wrong = Wrong PIN for { $name }
audit-override = Allowed once: { $what }
audit-staff-added = { $name } joined the staff
audit-staff-changed = { $name } changed
audit-pin-changed = New PIN for { $name }
audit-limits-changed = Limits of { $role } changed; most off a line: { $most }
audit-changed = Entry { $number } is not what was written.
audit-broken = Entry { $number } does not follow the one before it.
audit-missing = Entries before { $number } are missing.
audit-cut-off = Entries after { $number } are missing.
audit-twice = There are two entries { $number }.
audit-trigger-missing = What writes the log was taken out of the data file. Open Branchline anew; it is put back.
command-lock = Lock this computer
command-switch-person = Change places
command-audit = Log of what was done
command-override = Allow with a PIN
command-drawer = Open drawer
drawer-opens = The drawer at { $printer } opens.
settings-tab-people = People
people-who = Who
people-pin-of = PIN of { $name }
people-pin-keys = ↑ and ↓ choose who; Enter takes the PIN.
people-locked = Locked
people-locked-text = What was being typed is kept. Type your PIN to go on.
people-come = Come to the till
people-allow = Allow once
people-at-till = { $name } is at this till
people-add = Add a person
people-none = Nobody yet: everything is allowed to whoever sits here. Add yourself as the owner, and everybody comes to the till with a PIN.
people-first-text = You become the owner. From now on this computer asks for a PIN, and the log says who did what.
people-new-pin = New PIN
people-every-branch = Every branch
people-branch-hint = Where this person may come to a till.
people-this-till = This computer
people-idle = Lock without a key pressed
people-idle-never = Never
people-idle-after = { $count ->
    [one] After one minute
   *[other] After { $count } minutes
  }
people-limits = What each role may do
people-limits-text = A discount beyond the most needs the PIN of somebody who may give it. An owner may do everything.
people-made-by = By { $name }
audit-title = Log
audit-search = Search the log
audit-everything = Everything
audit-verify = Check the log
audit-none-found = Nothing in the log matches.
audit-show-all = Show everything
audit-empty = The log is empty
audit-empty-text = It begins with the first person in Settings, People, and nobody can switch it off.
audit-kind-bill_final = Bills made
audit-kind-bill_cancelled = Bills cancelled
audit-kind-payment_out = Money paid out
audit-kind-goods_returned = Goods taken back
audit-kind-credit_used = Credit used
audit-kind-shift_opened = Tills opened
audit-kind-shift_closed = Tills closed
audit-kind-cash_in = Cash put in
audit-kind-cash_out = Cash taken out
audit-kind-reprinted = Printed again
audit-kind-drawer_opened = Drawer opened
audit-kind-payment_confirmed = Payments confirmed
audit-kind-price_changed = Prices changed
audit-kind-override = Allowed with a PIN
audit-kind-signed_in = Came to the till
audit-kind-locked = Locked
audit-kind-pin_wrong = Wrong PINs
audit-kind-staff_changed = Staff changed
audit-kind-limits_changed = Limits changed
cli-pin-missing = Standard input holds no PIN. Send it there, in a line of its own.
cli-pin-set = { $name } has a new PIN.
cli-no-such-person = There is nobody called { $name }.
cli-head-allowed = May
cli-limit-up-to = With a PIN; by itself up to { $most }
staff-left = Has left
staff-without-pin = No PIN
staff-here = Works here
allowance-allowed = Allowed
allowance-override = With a PIN
allowance-never = Never
check-audit = Log of what was done
check-audit-whole = { $count ->
    [one] One entry, whole
   *[other] { $count } entries, whole
  }

## The command line

cli-never = never
cli-milliseconds = { $time } ms
cli-seconds = { $time } s
cli-just-now = just now
cli-seconds-ago = { $count ->
    [one] { $count } second ago
   *[other] { $count } seconds ago
  }
cli-minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
  }
cli-hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
  }
cli-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
  }
cli-progress-rate = { $step }, { $rate } a second
cli-progress-left = { $step }, { $left }
cli-progress-stopping = { $step } - stopping at the next safe point
cli-progress-going = { $step } - Ctrl-C stops it, nothing is lost
cli-left-few = a few seconds left
cli-left-seconds = { $count ->
    [one] about { $count } second left
   *[other] about { $count } seconds left
  }
cli-left-minutes = { $count ->
    [one] about { $count } minute left
   *[other] about { $count } minutes left
  }
cli-left-hours = { $count ->
    [one] about { $count } hour left
   *[other] about { $count } hours left
  }
cli-list-part = { $shown } of { $total }.
cli-record-waits = waits
cli-record-sent = sent
cli-somebody = somebody
cli-somebody-web = somebody in a web page
cli-nobody = nobody
cli-import = import
cli-sign-in-together = --email and --password-stdin go together.
cli-sign-in-arguments = --email and --password-stdin are needed.
cli-password-no-text = What came on standard input is no text. Save the password's file as UTF-8.
cli-password-missing = No password came on standard input. Send it as the first line, e.g. from a file.
cli-no-database = There is no database in { $folder }. Make one with `init`, or check --data.
cli-not-configured = { $error }
    Here that is: hub connect (see hub connect --help).
cli-sign-in-window = The window has these data open and keeps the sign-in to itself, as this machine has no open keyring: it syncs by itself.
    To do it from here: --email and --password-stdin.
cli-sign-in-needed = { $error }
    Here that is: hub sign-in, or --email and --password-stdin.
cli-field = { $field }: { $message }
cli-language = This data folder speaks { $language } ({ $code }).
cli-language-none = No language was chosen; the system's is spoken. Choose one with `language`, e.g. language hi.
cli-init = The database is ready. Nothing leaves this computer; connect it with `hub connect` when you like.
cli-init-sample = The database is there, with the sample shop: { $products } items, { $customers } customers.
cli-not-remembered = This machine has no open keyring, so the sign-in ends with this command. Pass --email and --password-stdin to `sync now` and the other commands that talk to the hub.
cli-connected-branch = Connected to { $organisation }, branch { $code } ({ $name }).
cli-connect-name = The person's name is needed with an invitation: --name.
cli-shop-legal-name = Legal name
cli-shop-state = State
cli-shop-upi = UPI id
cli-connected = Connected to { $organisation }.
cli-connected-next = The first `sync now` fetches everything.
cli-signed-in = Signed in as { $email }.
cli-accepted = The hub accepts { $email }.
cli-signed-out = Signed out on this device. What waits to be sent stays here.
cli-disconnect-window = The window is open and would go on syncing. Disconnect in its settings, under Hub, or close it first.
cli-disconnect-waits = { $count ->
    [one] Still connected: { $count } change is not sent yet. `sync now` sends it. With --yes it stays on this computer and is sent when it is connected to the same shop again.
   *[other] Still connected: { $count } changes are not sent yet. `sync now` sends them. With --yes they stay on this computer and are sent when it is connected to the same shop again.
  }
cli-disconnected = Disconnected: this computer syncs no more. All data stays here, and so does its code, which its bills carry; `hub connect` connects it to the same shop and branch again.
cli-disconnected-waits = { $count ->
    [one] { $count } change waits here until then.
   *[other] { $count } changes wait here until then.
  }
cli-hub-none = none: everything stays on this computer
cli-hub-address = Address
cli-hub-branch = Branch
cli-hub-email = E-mail
cli-hub-signed-in = Signed in
cli-hub-remembered = Kept in the keyring
cli-hub-device = Device
cli-state-local-only = Local only: no hub is set up
cli-state-syncing = Syncing
cli-state-up-to-date = Up to date
cli-state-waiting = Waiting for the next session
cli-state-offline = Offline; nothing is lost
cli-state-window = Held by the window, which is open: it sends and fetches if somebody signed in there
cli-state-sign-in = Sign in to send and fetch
cli-state-error = Needs attention
cli-schedule-off = off
cli-schedule-every = { $count ->
    [one] every { $count } minute
   *[other] every { $count } minutes
  }
cli-waiting-oldest = { $count ->
    [one] { $count }, the oldest from { $when }
   *[other] { $count }, the oldest from { $when }
  }
cli-status-state = State
cli-status-organisation = Organisation
cli-status-branch = Branch
cli-status-signed-in = Signed in as
cli-status-waiting = Waiting
cli-status-held = Not accepted
cli-status-last-sync = Last sync
cli-status-last-sent = Last sent
cli-status-last-received = Last received
cli-status-schedule = Schedule
cli-status-problem = Problem
cli-status-alert = Alert
cli-alert = { $title }, since { $since }. { $message }
cli-alert-short = { $title }. { $message }
cli-alert-none = Nothing needs a person.
cli-alert-limits = The watchdog speaks after { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } without progress, and after { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
  } without a complete sync.
cli-alert-notifies = It tells the desktop.
cli-alert-silent = It does not tell the desktop.
cli-synced = Sent { $sent ->
    [one] { $sent } change
   *[other] { $sent } changes
  }, received { $received ->
    [one] { $received } row
   *[other] { $received } rows
  } in { $time }.
cli-resynced = Sent { $sent ->
    [one] { $sent } change
   *[other] { $sent } changes
  } first, then received { $received ->
    [one] { $received } row
   *[other] { $received } rows
  } anew in { $time }.
cli-synced-merged = { $count } merged with somebody else's.
cli-synced-conflicts = { $count } changed by two people at once.
cli-synced-held = { $count ->
    [one] { $count } change the hub could not accept: see `queue held`.
   *[other] { $count } changes the hub could not accept: see `queue held`.
  }
cli-stats-sessions = Sessions
cli-stats-sessions-of = { $all }, of which { $failed } failed and { $offline } were offline
cli-stats-sent = Sent
cli-stats-fetched = Fetched
cli-stats-merged = Merged
cli-stats-conflicts = Conflicts
cli-stats-refused = Refused
cli-stats-bytes = Bytes
cli-stats-time = Time
cli-stats-rate = Rows a second
cli-verify-none = Nothing has been compared yet.
cli-verify-night = by night
cli-verify-person = a person
cli-verify-nightly = The window compares with the hub once a night, from { $hour }, when the shop is quiet.
cli-verify-nightly-off = The window does not compare with the hub by itself.
cli-verify-equal = equal
cli-verify-put-right = { $count ->
    [one] { $count } record put right
   *[other] { $count } records put right
  }
cli-verify-differs = { $count ->
    [one] DIFFERS in { $count } record
   *[other] DIFFERS in { $count } records
  }
cli-verify-stream-differs = differs
cli-verify-other-branches = other branches
cli-verify-left-out = Not compared: { $tables }
cli-verify-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
cli-verify-field = { $field }: { $here } here, { $hub } at the hub
cli-missing-here = missing here
cli-missing-at-hub = missing at the hub
cli-different = different
cli-repair-sent = sent again
cli-repair-fetched = fetched anew
cli-repair-merged = merged, and what lost is under `conflicts list`
cli-repair-hub-stands = the hub's version stands, what was here is kept in `sync verifications --json`
cli-repair-removed = removed here as on the hub
cli-repair-open = still open
cli-schedule-window-off = { $count ->
    [one] The window does not sync by itself (the interval is { $count } minute).
   *[other] The window does not sync by itself (the interval is { $count } minutes).
  }
cli-schedule-window-every = { $count ->
    [one] While the window is open, it syncs every { $count } minute.
   *[other] While the window is open, it syncs every { $count } minutes.
  }
cli-schedule-window-at = While the window is open, it syncs at { $cron }: { $words }
cli-schedule-next = Next: { $times }.
cli-schedule-batch = { $count ->
    [one] One request carries { $count } change at most.
   *[other] One request carries { $count } changes at most.
  }
cli-held-none = Nothing is held.
cli-held-given-up = Given up and logged; nothing else is held.
cli-held-no-unit = No unit { $unit } is held; `queue held` lists those that are.
cli-held-through = Everything went through.
cli-held-behind = { $verdict } behind { $unit }
cli-queue-removed = { $count ->
    [one] Removed { $count } sent change from the queue.
   *[other] Removed { $count } sent changes from the queue.
  }
cli-conflicts-none-settled = Nothing was settled yet.
cli-conflicts-none = No conflicts are open.
cli-conflict-not-here = not on this computer
cli-conflict-stands = stands
cli-conflict-other = other
cli-conflict-side = { $value } ({ $place }, { $at })
cli-conflict-side-by = { $value } ({ $who }, { $place }, { $at })
cli-conflict-before = before
cli-conflict-now = now
cli-conflict-contested = People decided differently without knowing of each other; decide again.
cli-conflict-moved-on = The record has been changed since.
cli-conflict-decided = decided
cli-conflict-decision = { $choice } by { $who }, { $at }
cli-conflict-neither = Neither edit was made in { $named }: one in { $one }, one in { $other }.
cli-settled = Settled. { $stands }
cli-settled-value = { $field } of { $record } is { $value }.
cli-settled-bin = { $record } is in the recycle bin.
cli-settled-stays = { $record } stays.
cli-reopened = It is open again, everywhere. { $conflict }
cli-reopened-none = It is not settled, so there was nothing to open.
cli-reviews-none = Nothing asks for a look.
cli-review-subject = subject
cli-review-added = added { $at }
cli-review-by = by { $who }
cli-review-record = record
cli-review-to-do = to do
cli-review-seen = seen
cli-review-no-card = No open card is about { $subject }; `reviews list` lists those that are.
cli-review-dismissed = { $count ->
    [one] Dismissed. { $count } card still open.
   *[other] Dismissed. { $count } cards still open.
  }
cli-history-none = Nothing is known of this record.
cli-history-older = Older ones: add --before { $stamp }
cli-history-added = added by { $who }
cli-history-changed = changed by { $who }
cli-history-deleted = deleted by { $who }
cli-history-restored = restored by { $who }
cli-history-merged = { $did } (merged with a change made elsewhere at the same time)
cli-history-met = { $did } (met a change made elsewhere at the same time)
cli-history-waiting = { $did } (not sent yet)
cli-history-held = { $did } (held: the hub could not accept it)
cli-who-at = { $name } at { $place }
cli-who-at-here = { $name } at { $place }, on this computer
cli-who-here = { $name }, on this computer
cli-field-not-deleted = Not deleted: a later edit kept it
cli-field-deleted-over = Decided over an edit made elsewhere at the same time
cli-field-too-late = { $field } { $after } came too late; { $before } was kept
cli-field-won = { $field } { $before } → { $after }, over a value not seen
cli-field-added = { $field } { $after }
cli-field-changed = { $field } { $before } → { $after }
cli-history-kept = This is what the hub said at { $at }.
cli-history-here = This is only what was changed on this computer.
cli-bin-restored = Restored { $id }.
cli-bin-not-restored = Not restored { $id }: { $why }
cli-added = Added { $name } ({ $id }).
cli-changed = Changed { $name } ({ $id }).
cli-deleted = Deleted; it lies in the recycle bin.
cli-restored = Restored.
cli-group-there = { $name } is there ({ $id }).
cli-group-taken-out = Taken out; it is the outermost now.
cli-fleet-added = Added here. After the next `sync now` a computer can be connected to it.
cli-fleet-renamed = Renamed here; everywhere with the next `sync now`.
cli-fleet-approved = Approved. It syncs when it next tries.
cli-fleet-whoever = Whoever used it
cli-fleet-brought-back = Brought back here; its changes are taken again after the next `sync now`.
cli-fleet-retired = Retired here. After the next `sync now` the hub takes nothing from it and gives it nothing; what it holds stays there.
cli-fleet-sign-ins-ended = The sign-ins have ended, too.
cli-fleet-sign-ins-open = Sign-ins may be still open for a while; they open nothing of this shop any more.
cli-fleet-member-ended = { $person } no longer belongs to the shop.
cli-fleet-member-stays = { $person } still belongs to the shop and can sign in on another computer; `--end-membership` ends that.
cli-fleet-as-of = As of { $at }: { $why }
cli-fleet-not-sent = not sent to the hub yet
cli-fleet-no-device = no device
cli-device-retired = retired
cli-device-waits = waits for approval
cli-device-this = this computer
cli-device-online = online
cli-device-asked = asked { $when }
cli-device-answered = answered { $when }
cli-fleet-asked = Asked. A device that listens begins at once, any other when it next comes; `fleet list` shows its answer.
cli-fleet-no-branch = There is no branch { $code }; `fleet list` lists them.
cli-fleet-invitation = Invitation for { $person }: { $code }. Hand over the code or, better, this whole text, which the new computer takes (Settings, Hub; or `hub connect --text`):
cli-fleet-invitation-holds = It holds until { $until } and is shown only now. The person connects with it, this e-mail and a password.
cli-fleet-not-found = There is no device { $wanted }; `fleet list` lists them.
cli-fleet-several = { $count ->
    [one] { $count } device is called { $wanted }; use the code instead.
   *[other] { $count } devices are called { $wanted }; use the code instead.
  }
cli-backup-made = Made and checked: { $path } ({ $size }).
cli-backup-say-yes = Nothing was changed. To restore it, say the same with --yes.
cli-backup-restored = Restored. The data as it was before is kept in { $before }. This computer goes on under a new name, so that no number comes twice.
cli-backup-sign-in = Sign in, then sync.
cli-backup-over-damage = The data file is damaged. It will be kept under another name, and the backup takes its place: say the same with --yes.
cli-backup-damage-kept = Restored. The damaged file is kept as { $file }. Sign in, then sync.
cli-backup-never = never by itself
cli-backup-daily = every day
cli-backup-every = { $count ->
    [one] every { $count } hour
   *[other] every { $count } hours
  }
cli-backup-folder = Folder
cli-backup-often = Made
cli-backup-keep = Kept
cli-backup-keeps = the newest { $newest }, and one of each month for { $months ->
    [one] { $months } month
   *[other] { $months } months
  }
cli-backup-last = Last
cli-backup-mind = Mind
cli-backup-same-disk = The folder lies on the same disk as the data: if that disk fails, both are gone.
cli-backup-trouble = Trouble
cli-backup-none = There is no backup yet. Make one with `backups make`.
cli-reason-scheduled = scheduled
cli-reason-by-hand = by-hand
cli-reason-before-update = before-update
cli-reason-before-restore = before-restore
cli-reason-before-resync = before-resync
cli-backup-sound = The backup of { $made } is sound.
cli-backup-sent-since = { $count ->
    [one] { $count } change made since was sent: it comes back with the next sync.
   *[other] { $count } changes made since were sent: they come back with the next sync.
  }
cli-backup-unsent = { $count ->
    [one] { $count } change here was not sent and is not in this backup. It is kept in a backup made before restoring, and nowhere else.
   *[other] { $count } changes here were not sent and are not in this backup. They are kept in a backup made before restoring, and nowhere else.
  }
cli-check-ok = ok   { $name }: { $message }
cli-check-not = NOT  { $name }: { $message }
cli-scope-removed = { $count ->
    [one] { $count } record went from this computer; the hub has them.
   *[other] { $count } records went from this computer; the hub has them.
  }
cli-scope-stays = Stays until it is sent: { $what }.
cli-scope-fetches = The next `sync now` fetches what was missing.
cli-share-both = sent and received
cli-share-send = sent, not kept here
cli-share-stay = never leave this computer
cli-share-bills = { $count ->
    [one] sent and received; settled ones for { $count } month
   *[other] sent and received; settled ones for { $count } months
  }
cli-scope-customers = Customers
cli-scope-suppliers = Suppliers
cli-scope-bills = Bills
cli-scope-stock = Stock
cli-scope-else = All else
cli-rules-history = { $count ->
    [one] The history is kept for { $count } month.
   *[other] The history is kept for { $count } months.
  }
cli-rules-history-ever = The history is kept for ever.
cli-rules-history-next = { $count ->
    [one] An owner asked for { $count } month: history older than that is forgotten from { $from }. An owner can call it off until then.
   *[other] An owner asked for { $count } months: history older than that is forgotten from { $from }. An owner can call it off until then.
  }
cli-rules-approve = A new computer waits until an owner approves it (`fleet approve`).
cli-rules-join = A new computer joins as soon as a member signs in on it.
cli-head-name = NAME
cli-head-class = CLASS
cli-head-from = FROM
cli-head-prefix = PREFIX
cli-head-item-digits = ITEM DIGITS
cli-head-holds = HOLDS
cli-head-decimals = DECIMALS
cli-head-lines = LINES
cli-head-till = TILL
cli-head-stock = STOCK
cli-head-id = ID
cli-head-number = NO
cli-head-written = WRITTEN
cli-head-what = WHAT
cli-head-table = TABLE
cli-head-record = RECORD
cli-head-state = STATE
cli-head-error = ERROR
cli-head-unit = UNIT
cli-head-verdict = VERDICT
cli-head-code = CODE
cli-head-field = FIELD
cli-head-changes = CHANGES
cli-head-tried = TRIED
cli-head-since = SINCE
cli-head-why = WHY
cli-head-deleted = DELETED
cli-head-branch = BRANCH
cli-head-device = DEVICE
cli-head-called = CALLED
cli-head-seen = SEEN
cli-head-version = VERSION
cli-head-waiting = WAITING
cli-head-oldest = OLDEST
cli-head-asked = ASKED
cli-head-problem = PROBLEM
cli-head-made = MADE
cli-head-size = SIZE
cli-head-records = RECORDS
cli-head-checked = CHECKED
cli-head-file = FILE
cli-head-now = NOW
cli-head-backup = BACKUP
cli-head-sku = SKU
cli-head-price = PRICE
cli-head-buyer = BUYER
cli-head-total = TOTAL
cli-head-paid = PAID
cli-head-status = STATE
cli-head-quantity = QUANTITY
cli-head-tax = TAX
cli-head-amount = AMOUNT
cli-head-entry = ENTRY
cli-head-balance = BALANCE
cli-head-bill-day = DATE
cli-shift-opened = Till { $till } is open for { $day } with { $float } in the drawer.
cli-shift-no-json = Standard input holds no closing: { $why }
cli-till-day-end-form = a time from 00:00 to 12:00, as 04:00
cli-shift-note-form = a value and how many, as 500x3
cli-shift-counted = { $cash } in cash. Nothing was written.
cli-head-mode = MODE
cli-head-taken = TAKEN
cli-head-returned = BACK
cli-head-in-out = IN/OUT
cli-head-expected = EXPECTED
cli-head-counted = COUNTED
cli-head-difference = DIFFERENCE
cli-head-sales = SALES
cli-head-bills = BILLS
cli-head-closed = CLOSED
cli-day-total = { $day }: this branch sold { $sold } so far, { $returned } of it came back: { $here }. All branches { $everywhere } as far as is known.
till-setting-day-ends = Day ends
till-setting-needed = Sells only while open
till-setting-blind = Blind count
cli-bill-quoted = It would come to { $total }. Nothing was written.
cli-bill-no-json = Standard input holds no bill: { $why }
cli-return-quoted = The credit note would come to { $total }. Nothing was written.
cli-return-line = Write the line's place on the bill, and a quantity where not all of it comes back: 2, or 2=1.5.
cli-head-of-bill = Of bill
cli-head-left = Left
cli-received-on-account = The money is on the account; { $owed } are owed now.
cli-bill-recalled = Taken up again as bill { $id }; the counter shows it.
cli-customer-owes = { $name } owes { $amount }.
cli-head-hub = HUB
cli-head-phone = PHONE
cli-head-gstin = GSTIN
cli-head-hour = HOUR FROM
cli-head-day = DAY FROM
cli-head-sessions = SESSIONS
cli-head-failed = FAILED
cli-head-offline = OFFLINE
cli-head-sent = SENT
cli-head-fetched = FETCHED
cli-head-refused = REFUSED
cli-head-took = TOOK
cli-head-waited = WAITED
cli-head-started = STARTED
cli-head-way = WAY
cli-head-merged = MERGED
cli-head-conflicts = CONFLICTS
cli-head-bytes = BYTES
cli-head-stream = STREAM
cli-head-applied = APPLIED
cli-head-staged = STAGED
cli-head-head = HEAD
cli-head-moved = MOVED
cli-head-whose = WHOSE
cli-head-when = WHEN
cli-head-tables = TABLES
cli-head-differed = DIFFERED
cli-head-open = OPEN
cli-head-result = RESULT
cli-head-here = HERE
cli-head-content = CONTENT
cli-head-unit-of-sale = UNIT
cli-head-longest-wait = LONGEST WAIT
cli-head-asked-by = ASKED BY
cli-head-at-hub = HUB

## The command line: what `--help` and a wrong use say

help-branchline-cli = Branchline without a window: set up, sync and look after a branch from a script or a server
help-init = Makes the database; nothing leaves this computer until it is connected to a hub
help-hub = Connects to the hub and disconnects, signs in and out, and tests the connection
help-hub-show = Shows how the hub is set up here
help-hub-connect = Connects this database to a hub, as whoever --email and --password-stdin name
help-hub-text = Prints the text with which a further computer finds this hub
help-hub-test = Tests an address and key without connecting; without them, the connection that is set up
help-hub-sign-in = Signs in to the hub this database is connected to, with --email and --password-stdin
help-hub-sign-out = Signs out this device only
help-hub-disconnect = Disconnects this computer: it syncs no more until it is connected again; all data stays, and so does what waits to be sent
help-sync = Sends and fetches, compares with the hub, and tells what both came to
help-sync-now = Sends, then fetches
help-sync-resync = Fetches everything anew; what waits to be sent is kept and sent first
help-sync-verify = Compares every table with the hub by count and content, and names the records that differ
help-sync-repair = Compares, puts right what differs without losing either side, and compares again
help-sync-verifications = Lists what the last comparisons found; needs no hub
help-sync-nightly = Shows or sets when the window compares by itself
help-sync-log = Lists the newest sessions
help-sync-stats = Sums up what sync did, and lists it by hour (up to a week) or by day
help-sync-checkpoints = Shows how far each stream of the hub has been received
help-status = Shows the sync card
help-queue = Lists the changes on their way to the hub, and settles those it could not accept
help-queue-list = Lists the newest changes in the queue
help-queue-held = Lists changes the hub could not accept, and those that wait behind them
help-queue-retry = Sends held changes once more
help-queue-approve = Approves a held unit its author may not write, in the name of whoever is signed in; the history names both
help-queue-discard = Gives up a held unit; what it said and why it was given up stay in the log
help-queue-clean-up = Removes sent changes from the queue
help-conflicts = Lists and settles edits of one field that met
help-conflicts-list = Lists edits of one field that met, and what stands
help-conflicts-settle = Settles a conflict, everywhere; works offline
help-conflicts-reopen = Opens a settled conflict again, everywhere; the record stays as it is
help-reviews = Lists and dismisses what merging cannot settle
help-reviews-list = Lists what merging cannot settle: negative stock, bills paid twice, shared codes and numbers, rings of item groups
help-reviews-dismiss = Puts a card away, everywhere, until what it says changes
help-alerts = Shows what the watchdog has to report, and sets when it speaks
help-doctor = Looks at the database and the hub, and says what is not in order
help-backups = Makes, lists and restores backups of the database
help-backups-make = Makes a backup of the database now, and checks it
help-backups-list = Lists the backups, and how they are made
help-backups-set = Sets where they go, how often the window makes one, and how many stay
help-backups-restore = Shows what restoring a backup would change; with --yes, restores it
help-schedule = Shows or sets when the window's background task syncs
help-scope = Shows or chooses what of the shop this computer holds, and what never leaves it
help-language = Shows or sets the language of the data folder: of its window, tray, notifications and answers here
help-shop = Shows the shop's own details, or sets those that are given; an empty text takes one away
help-rules = Shows the rules of the shop, or sets them: how long the history is kept, and whether new computers wait for an owner
help-fleet = Lists the branches with their devices, and looks after them and who may join
help-fleet-list = Lists every branch with its devices
help-fleet-add-branch = Adds a branch
help-fleet-ask-sync = Asks a device to sync now
help-fleet-rename = Gives a device another name
help-fleet-retire = Retires a device: the hub takes nothing more from it
help-fleet-approve = Lets a new computer in that waits for an owner
help-fleet-invite = Invites a person; prints the code to hand over
help-products = Lists, adds, edits, deletes and restores products
help-products-list = Lists products, in order of name unless told otherwise, or writes the list into a file
help-products-add = Adds a product
help-products-edit = Changes what is named of a product; the rest stays
help-products-delete = Puts a product into the recycle bin
help-products-restore = Takes a product out of the recycle bin
help-item-groups = Lists and adds item groups, and takes one out of another
help-item-groups-list = Lists item groups in order of name
help-item-groups-add = Adds an item group; says which one it is when the name is taken
help-item-groups-take-out = Takes an item group out of the one it lies in: the way out of a ring
help-customers = Lists, shows, adds, edits, deletes and restores customers
help-customers-list = Lists customers, in order of name unless told otherwise, or writes the list into a file
help-customers-show = Shows a customer with all details
help-customers-add = Adds a customer
help-customers-edit = Changes what is named of a customer; the rest stays
help-customers-delete = Puts a customer into the recycle bin
help-customers-restore = Takes a customer out of the recycle bin
help-suppliers = Lists, shows, adds, edits, deletes and restores suppliers
help-suppliers-list = Lists suppliers, in order of name unless told otherwise, or writes the list into a file
help-suppliers-show = Shows a supplier with all details
help-suppliers-add = Adds a supplier
help-suppliers-edit = Changes what is named of a supplier; the rest stays
help-suppliers-delete = Puts a supplier into the recycle bin
help-suppliers-restore = Takes a supplier out of the recycle bin
help-tax-rates = Lists, adds, edits, deletes and restores tax rates, which hold from a day on
help-tax-rates-list = Lists the rates of all tax classes, or writes the list into a file
help-tax-rates-classes = Lists the tax classes with the rate of today
help-tax-rates-common = Adds the classes every shop needs, but those that are there
help-tax-rates-add = Adds a rate; a change of the law is one more rate of the same class
help-tax-rates-edit = Changes what is named of a rate; the rest stays
help-tax-rates-delete = Puts a rate into the recycle bin
help-tax-rates-restore = Takes a rate out of the recycle bin
help-scales = Says how labels of the shop’s scales are read
help-scales-list = Lists how labels are read, prefix by prefix
help-scales-set = Reads labels with this prefix: the item’s code, then a weight or a price
help-scales-remove = Reads labels with this prefix no more
help-bills = Lists, shows, makes and cancels bills
help-bills-list = Lists bills, the newest first
help-bills-show = Shows a bill with its lines and payments
help-bills-add = Makes the bill that stands on standard input as JSON; the same id twice is one bill
help-bills-hold = Puts the bill on standard input on hold, for every till of the branch
help-bills-held = Lists the bills on hold in this branch
help-bills-recall = Takes a bill on hold up again at this till
help-bills-cancel = Cancels a bill of today; its number stays, goods and money are turned back
help-bills-return = Takes goods of a bill back, line by line, against a credit note
help-credit-notes = Lists, shows and prints credit notes
help-credit-notes-list = Lists the credit notes of all branches, the newest first
help-credit-notes-show = Shows a credit note with its lines
help-credit-notes-print = Prints a credit note, or saves it as a PDF; any copy but the first says so
help-customers-purchases = Lists what a customer bought, the newest first
help-shift = Opens and closes this till, and reports its shifts
help-shift-open = Opens this till with a float
help-shift-close = Closes a shift by what was counted and keeps its Z report; without a count it reads a closing as JSON from standard input
help-shift-report = Shows the X report of the open shift, or a Z report again; prints it, or saves it as a PDF
help-shift-list = Lists the shifts of all branches, the newest first
help-shift-day = Shows a day of all branches
help-shift-settings = Shows or sets when the day ends and how shifts are kept
help-cash = Moves cash into the drawer or out of it
help-cash-in = Puts cash into the drawer
help-cash-out = Takes cash out of the drawer
help-staff = Lists, adds and changes who works in the shop
help-staff-list = Lists everybody who works here
help-staff-add = Adds somebody; the first one is the owner, with a PIN
help-staff-edit = Changes somebody's name, role or branch, or notes that he left
help-staff-pin = Gives somebody the PIN on standard input
help-limits = Shows and sets what each role may do by itself
help-limits-show = Shows what each role may do by itself
help-limits-set = Sets what a role may do by itself
help-audit = Lists and checks the log of what was done
help-audit-list = Lists what was done, the newest first
help-audit-verify = Checks that no entry was changed, removed or moved
help-payments = Takes payments for bills
help-payments-add = Takes a payment for a bill
help-payments-unconfirmed = Lists UPI payments nobody has seen arrive
help-payments-confirm = Says that a payment has arrived
help-customers-statement = Shows a customer's account, oldest first
help-bin = Lists the recycle bin, and takes records out of it
help-bin-list = Lists what lies in the recycle bin, the last deleted first
help-bin-restore = Takes records out of the recycle bin
help-history = Tells what happened to a record: who, when, where, field by field
help-help = Prints this, or the help of the command that is named

# What can be typed after the commands. The nearest text counts: the command's own, its subject's, then everyone's.

help--data = The folder of the branch's database
help--email = Signs in for this run with this e-mail
help--password-stdin = Reads the password from the first line of standard input
help--json = Prints one JSON value instead of tables
help--language = Speaks this language, whatever the data folder's: en, hi
help--verbose = Tells more on standard error; twice for everything
help--help = Prints help
help--version = Prints the version
help--url = The project's address, e.g. <https://abcdefgh.supabase.co>
help--key = The project's publishable key
help--name = Shown and printed
help--on = Switches it on
help--off = Switches it off
help--limit = How many
help--offset = How many to skip
help--search = Words that must all occur
help--code = One code as scanned: a barcode or SKU, a telephone number or GSTIN; exit status 5 when it means several
help--deleted = The recycle bin instead
help--sort = The column to sort by, e.g. price; with a minus in front the largest come first: --sort=-price
help--filter = Only what passes, e.g. low, waiting, group=ID, city=Pune; several hold together
help--csv = Writes all rows into this file instead, as text with commas
help--xlsx = Writes all rows into this file instead, as an Excel workbook
help--phone = Telephone number
help--mail = E-mail address; --email is who signs in
help--gstin = GST identification number
help--address = Postal address
help--state-code = GST state code, two digits
help--notes = Free text
help-hub-connect--text = The connection text an owner handed over: address, key, branch and code in one
help-hub-connect--branch = The code of the branch this computer stands in, e.g. MUM; a text may say it too
help-hub-connect--claim = For a new hub: the one-time code that founds the organisation
help-hub-connect--organisation = With --claim: the organisation's name
help-hub-connect--branch-name = With --claim: the first branch's name
help-hub-connect--invitation = For a person an owner invited: the code that was handed over
help-hub-connect--name = With an invitation: the person's name
help-hub-connect--new-account = With an invitation: makes the account first, with the password that comes on standard input
help-hub-text--branch = The code of the branch it will stand in
help-hub-disconnect--yes = Disconnects also when something waits to be sent
help-sync-now--push = Sends only
help-sync-now--pull = Fetches only
help-sync-nightly--hour = From which hour, 0 to 23
help-sync-stats--since = How far back: 24h, 7d, 90d
help-queue--unit = The unit's number, as `queue held` shows it
help-queue-list--status = Only those in this state
help-queue-list--before = Only those before this number
help-queue-retry--all = Every held unit
help-queue-discard--reason = Why
help-queue-clean-up--days = Those older than this many days
help-conflicts-list--settled = Those that are settled instead
help-conflicts-settle--id = The conflict's id, as `conflicts list` shows it
help-conflicts-settle--keep = What stands now
help-conflicts-settle--take = The edit that lost
help-conflicts-settle--value = Something else; amounts in rupees or units
help-conflicts-settle--branch = What this branch wrote, by its name
help-conflicts-reopen--id = The conflict's id, as `conflicts list --settled` shows it
help-reviews-list--all = Also those somebody has looked at
help-reviews-dismiss--subject = What it is about, as `reviews list` shows it
help-reviews-dismiss--reason = What was found
help-alerts--stuck = Minutes without progress while the hub is reached
help-alerts--silent = Hours without a complete session, offline or not
help-alerts--notify = Whether the window tells the desktop
help-backups-set--folder = Where they go from now on: best another disk than the data's
help-backups-set--beside = Puts them beside the data again
help-backups-set--every = Hours between backups; 0 for never
help-backups-set--keep = How many of the newest stay
help-backups-set--months = For how many months one of each stays besides
help-backups-restore--file = The backup: a path, or a name from `backups list`
help-backups-restore--yes = Restores it. The data as it is now is backed up first
help-schedule--every = Minutes between sessions; takes the place of --cron
help-schedule--cron = The times to sync at by this computer's clock: minutes hours days months weekdays, with seconds first if six, e.g. "0 */2 9-21 * * *"
help-schedule--batch = Most changes in one request, 500 unless set: more for a fast line, fewer for a bad one
help-scope--customers = Customers
help-scope--suppliers = Suppliers
help-scope--bills = Bills, their lines and payments
help-scope--stock = Movements of stock
help-scope--months = How many months of settled bills come, or `all`
help-language--code = The language, e.g. hi
help-language--digits = How numbers are written
help-shop--name = What customers call the shop
help-shop--legal-name = The name it is registered under, where that differs
help-shop--gstin = The GSTIN, 15 characters
help-shop--state = The GST state code, two digits; the GSTIN says it too
help-shop--address = The address; lines are separated by line feeds
help-shop--phone = The phone number
help-shop--shop-email = The shop's e-mail address
help-shop--upi = The UPI id customers pay to, e.g. kanak@okaxis
help-shop--scheme = How the shop stands with the tax office: regular, composition or unregistered; the GSTIN says it where nobody did
help-rules--history = Months the history is kept, 12 at least, or "all". A shorter time than today's holds after 30 days
help-init--sample = Fills a shop without items with the sample shop: goods that scan, customers, tax classes
help-rules--approve-computers = Whether a new computer waits until an owner approves it
help-fleet--device = Its code or name, as `fleet list` shows it
help-fleet-add-branch--code = Two to four letters or digits, e.g. PUN
help-fleet-add-branch--name = Shown to people
help-fleet-rename--name = The new name
help-fleet-retire--back = Brings it back instead
help-fleet-retire--end-membership = Ends the membership of whoever set it up, too: he may still be signed in there
help-fleet-invite--for = The e-mail the person will sign in with
help-fleet-invite--role = What the person may do
help-fleet-invite--branch = The code of the branch; every branch, unless given
help-products--id = The product, as `products list` shows it
help-products--price = Selling price of one unit in rupees, e.g. 1249.50
help-products--cost = Buying price of one unit in rupees
help-products--stock = Stock at this branch to begin with, in units
help-products--unit = Unit of sale; "nos" unless given
help-products--sku = The shop's own code
help-products--barcode = What the scanner reads
help-products--hsn = HSN code
help-products--tax = GST in percent, e.g. 3 or 2.5
help-products--tax-class = The tax class whose dated rates hold, as `tax-rates classes` shows it
help-products--low-stock = Warns below this many units
help-products-restore--id = The product, as `products list --deleted` shows it
help-item-groups--id = The group, as `reviews list` shows it
help-customers--id = The customer, as `customers list` shows it
help-customers--credit-limit = Credit limit in rupees
help-customers-restore--id = The customer, as `customers list --deleted` shows it
help-suppliers--id = The supplier, as `suppliers list` shows it
help-suppliers-restore--id = The supplier, as `suppliers list --deleted` shows it
help-staff--name = What the others call him
help-staff--role = owner, manager, cashier or accountant
help-staff--branch = The id of the branch he works at; every one when left out
help-staff--person = The person, by name or id
help-staff-add--pin-stdin = Reads his PIN from standard input
help-staff-edit--active = Whether he still works here
help-limits--role = manager, cashier or accountant
help-limits-set--line-discount = The most taken off a line, in percent
help-limits-set--bill-discount = The most taken off a bill, in percent
help-limits-set--below-cost = Selling below cost: allowed, override or never
help-limits-set--over-credit = Going beyond a customer's credit limit: allowed, override or never
help-limits-set--negative-stock = Selling what is not on hand: allowed, override or never
help-limits-set--cancel-bill = Cancelling a bill: allowed, override or never
help-limits-set--give-back = Giving money back for goods: allowed, override or never
help-limits-set--give-back-up-to = The most given back without asking, where giving back asks for a PIN
help-limits-set--open-drawer = Opening the drawer: allowed, override or never
help-limits-set--change-price = Changing an item's price: allowed, override or never
help-bills--bill = The bill, by its number, its id or the code on its paper
help-bills-add--quote = Only computes it, and says what is wrong
help-bills-hold--label = What the bill is called until it is taken up
help-bills-recall--held = The bill on hold, as `bills held` shows it
help-tax-rates--id = The rate, as `tax-rates list` shows it
help-tax-rates--name = What the class is called
help-tax-rates--class = The word items hold; made of the name unless given
help-tax-rates--from = The first day it holds, e.g. 2026-04-01
help-tax-rates--rate = GST in percent, e.g. 3 or 0.25
help-tax-rates--cess = Cess in percent
help-tax-rates--up-to = The highest price of a piece that has this rate, in rupees
help-tax-rates--above = The rate of what costs more
help-scales--prefix = The first two digits of the labels, 20 to 29
help-scales-set--item-digits = How many digits the item’s code has
help-scales-set--holds = What the digits behind it say: weight or price
help-scales-set--decimals = How many of them stand behind the point; 3 for weight, 2 for price unless given
help-bills-cancel--reason = Why; it is kept with the money that goes back
help-bills-return--bill = The bill, by its number, its id or the code on its paper; one of another branch is asked of the hub
help-bills-return--line = A line's place on the bill, and how much of it: 2=1.5; all that is left without a quantity
help-bills-return--reason = Why; it stands on the credit note
help-bills-return--refund = Pays back at once: cash, upi, card, bank or other. Without it the credit stays the buyer's
help-bills-return--amount = How much goes back in money; all that may, unless given
help-bills-return--reference = The number of the transfer
help-bills-return--quote = Only computes it, and says what is wrong
help-credit-notes--note = The credit note, by its number, its id or the code on its paper
help-shift-open--float = What lies in the drawer
help-shift--note = Free text
help-shift-open--id = An id of your own: opened twice with it, it is one shift
help-shift-close--counted = The cash in one sum
help-shift-close--notes = The cash by notes and coins, as 500x3,100x12
help-shift-close--upi = What UPI payments come to; as expected unless given
help-shift-close--card = What card slips come to; as expected unless given
help-shift-close--bank = What transfers and cheques come to; as expected unless given
help-shift-close--other = What anything else comes to; as expected unless given
help-shift-close--reason = Why more or less was counted than expected
help-shift--shift = The shift, as `shift list` shows it; the open one of this till unless given
help-shift-close--quote = Only counts it, and says what is wrong
help-shift-report--z = The number of a Z report
help-shift-report--print = Prints it instead of showing it
help-shift-report--printer = Prints it on this printer
help-shift-day--day = The day, as 2026-11-20; today unless given
help-shift-settings--day-ends = When the business day ends, from 00:00 to 12:00
help-shift-settings--needed = Whether nothing is sold while the till is closed: yes or no
help-shift-settings--blind = Whether what is expected stays hidden until it is counted: yes or no
help-cash--amount = How much
help-cash--reason = Why: deposit, expense, float or other
help-cash--note = What it is for
help-cash--id = An id of your own: moved twice with it, it is one movement
help-payments-add--credit = Pays by credit: --credit=NOTE of a credit note, --credit alone by what the customer has on his account
help-payments-add--bill = The bill, by its number or its id
help-payments-add--customer = A customer, as `customers list` shows it: the money goes on his account
help-payments-add--amount = How much; all that is due unless given
help-payments-add--mode = How it is paid: cash, upi, card, bank or other
help-payments-add--tendered = Cash that was handed over, for the change
help-payments-add--reference = The number of the slip or transfer
help-payments-confirm--payment = The payment, by its id, as `payments unconfirmed` shows it
help-bin-list--table = Only records of this table, e.g. products
help-bin-restore--table = The table, as `bin list` shows it, e.g. products
help-bin-restore--ids = The records' ids
help-history--table = The table, e.g. products
help-history--id = The record's id
help-history--before = Only what came before this stamp

# Values that one of a few words is taken from.

help-value-both = sent and received
help-value-send = sent, and not kept here
help-value-stay = never leaves this computer
help-value-own = as the language writes them
help-value-latin = 0 to 9
help-one-of = { $help }. One of: { $values }
help-one-of-meaning = { $value } ({ $meaning })
help-unless-given = { $help }. { $value } unless given

# What stands over the parts of `--help`.

help-head-usage = Usage
help-head-commands = Commands
help-head-arguments = Arguments
help-head-options = Options
help-head-exit = Exit status
help-exit-0 = done
help-exit-1 = an internal error
help-exit-2 = wrong usage
help-exit-3 = the hub cannot be reached or is not available; nothing is lost
help-exit-4 = a sign-in is needed, or password or key are wrong
help-exit-5 = a person is needed: changes are held, a comparison differs, a check failed, or the watchdog has something to report (status, alerts, doctor)
help-exit-6 = not connected yet, or the hub's set-up does not fit
help-exit-7 = the data was refused: something in it is invalid or missing
help-exit-8 = the local database has trouble: locked, damaged, full, read-only or newer
help-exit-sign-in = A sign-in is kept in the system's keyring. On a machine without one it ends with each command: pass --email and --password-stdin to all that ask the hub.

# What was typed and cannot be done.

usage-see-help = More: --help
usage-meant = Did you mean { $meant }?
usage-one-of = Choose one of: { $values }.
usage-no-data = --data DIR is needed: the folder of the branch's database.
usage-missing = Missing: { $what }.
usage-no-command = After { $command } a command is needed.
usage-unknown-command = There is no command { $what }.
usage-unknown-argument = { $what } cannot stand here.
usage-twice = { $what } is given twice.
usage-not-together = { $what } does not go together with { $other }.
usage-no-value = { $what } needs a value.
usage-wrong-value = { $what } cannot be “{ $value }”.
usage-wrong-value-why = { $what } cannot be “{ $value }”. { $why }
usage-too-many = “{ $value }” is one too many for { $what }.
usage-no-text = What was typed is no text (UTF-8).
usage-wrong = This cannot be understood.
usage-range = Write a whole number from { $least } to { $most }.
usage-whole-number = Write a whole number.
usage-hours = Write hours or days, from 1h to { $most }, for example 24h or 7d.
usage-months = Write a number of months, or all.
