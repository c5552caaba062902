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
hub-session-sign-out = Sign out
hub-session-out-title = Sign out?
hub-session-out-text = Everything has been sent. This computer keeps working; new changes wait until somebody signs in again.
hub-session-out-waiting = { $count ->
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
