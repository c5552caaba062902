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
cli-not-remembered = This machine has no open keyring, so the sign-in ends with this command. Pass --email and --password-stdin to `sync now` and the other commands that talk to the hub.
cli-connected-branch = Connected to { $organisation }, branch { $code } ({ $name }).
cli-connected = Connected to { $organisation }.
cli-connected-next = The first `sync now` fetches everything.
cli-signed-in = Signed in as { $email }.
cli-accepted = The hub accepts { $email }.
cli-signed-out = Signed out on this device. What waits to be sent stays here.
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
cli-schedule-at = at { $cron }
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
cli-fleet-invitation = Invitation for { $person }: { $code }
cli-fleet-invitation-holds = Hand it over; it holds until { $until } and is shown only now. The person connects with it, this e-mail and a password.
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
cli-head-kind = KIND
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
