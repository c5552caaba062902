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

## Lists: order, filters, selection, export

list-no-column = This list has no column “{ $column }”.
list-no-filter = This list has no filter “{ $filter }”.
list-filter-needs-value = The filter “{ $filter }” needs a value.
list-filter-takes-nothing = The filter “{ $filter }” takes no value.
list-price-impossible = “{ $product }” would cost less than nothing, or more than a price can be. No price was changed.
list-export-failed = The list could not be written to { $file } ({ $why }). Choose another place; nothing was changed.
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
