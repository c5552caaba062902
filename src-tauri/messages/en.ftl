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
grid-not-offered = “{ $typed }” is none of the choices.
