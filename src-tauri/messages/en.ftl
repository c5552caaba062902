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
