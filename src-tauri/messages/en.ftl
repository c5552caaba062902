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
step-sending = Sending
step-sending-of = Sending { $done } of { $total }
step-sending-some = Sending { $done }
step-receiving = Receiving
step-receiving-of = Receiving { $done } of { $total }
step-receiving-some = Receiving { $done }
step-saving = Saving
step-saving-of = Saving { $done } of { $total }
step-saving-some = Saving { $done }
step-verifying = Comparing
step-verifying-of = Comparing { $done } of { $total }
step-verifying-some = Comparing { $done }
step-repairing = Repairing
step-repairing-of = Repairing { $done } of { $total }
step-repairing-some = Repairing { $done }
step-retrying = Trying again
step-retrying-of = Trying again { $done } of { $total }
step-retrying-some = Trying again { $done }
step-cleaning = Removing
step-cleaning-of = Removing { $done } of { $total }
step-cleaning-some = Removing { $done }
step-backing_up = Backing up
step-backing_up-of = Backing up { $done } of { $total }
step-backing_up-some = Backing up { $done }
step-restoring = Restoring
step-restoring-of = Restoring { $done } of { $total }
step-restoring-some = Restoring { $done }
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
conflict-badge-undone-means = The value from before stands again. Choose here, or later under Resolved.
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
