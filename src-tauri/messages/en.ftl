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
