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

## Lists within a sentence

list-quoted = “{ $name }”
list-comma = { $before }, { $after }
list-and = { $before } and { $after }
list-semicolon = { $before }; { $after }
list-more = { $before } and { $count } more
after-sentence = { $before } { $after }

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
field-phone = A phone number has at least 6 digits.
field-email = An e-mail address contains @.
field-gstin = A GSTIN has 15 letters and digits.
field-state-code = A state code has two digits, for example 27.
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

log-alert = { $title }. { $message }
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
label-allocation = { $amount } for { $bill }
label-allocation-bill = { $amount } for a bill
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
payment-cash = cash
payment-upi = upi
payment-card = card
payment-bank = bank
payment-other = other

## Columns

column-address = Address
column-amount_paise = Amount
column-app_version = App version
column-author = Author
column-barcode = Barcode
column-base = Base
column-branch_id = Branch
column-business_date = Business date
column-cgst_paise = CGST
column-choice = Choice
column-code = Code
column-cost_paise = Cost
column-created_at = Added
column-credit_limit_paise = Credit limit
column-customer_gstin = GSTIN
column-customer_id = Customer
column-customer_name = Customer name
column-deleted_at = Recycle bin
column-device_id = Computer
column-direction = Direction
column-discount_paise = Discount
column-display_name = Display name
column-email = E-mail
column-facts = Facts
column-field = Field
column-finalized_at = Made final
column-gstin = GSTIN
column-hsn = HSN code
column-id = Id
column-igst_paise = IGST
column-invoice_id = Bill
column-item_group_id = Group
column-key = Key
column-kind = Kind
column-low_stock_milli = Low-stock level
column-mode = Mode
column-name = Name
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
column-phone = Phone
column-place_of_supply = Place of supply
column-position = Position
column-price_paise = Price
column-product_id = Product
column-quantity_milli = Quantity
column-reason = Reason
column-record_id = Record
column-reference = Reference
column-role = Role
column-round_off_paise = Round off
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
column-tax_paise = Tax
column-tax_rate_milli = Tax
column-taxable_paise = Taxable
column-theirs = Second value
column-theirs_author = Second author
column-theirs_device = Second computer
column-theirs_hlc = Second stamp
column-total_paise = Total
column-unit = Unit
column-updated_at = Updated
column-user_id = Person
column-value = Value
column-winner = Winner
