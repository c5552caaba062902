//! One day of a shop with two branches, in two real windows on a real hub: sold, owed, taken back and closed while the line is broken; then
//! both windows and the hub tell the same figures, and people are asked where they must decide.

use branchline_tests::{Hub, HubOptions, Shop};

use crate::bursts::until;
use crate::computer::{Computer, Setup};
use crate::keys::{CONTROL, ENTER};
use crate::walk;
use crate::window::Window;

const SHIFT: char = '\u{e008}';
const ESCAPE: char = '\u{e00c}';
const F2: char = '\u{e032}';
const F8: char = '\u{e038}';
const F10: char = '\u{e03a}';

/// ₹ 38,900 and 3 % tax.
const BAND: &str = "8901712000001";
/// ₹ 1,450 and 3 % tax.
const TOE_RINGS: &str = "8901712000037";
/// ₹ 5,12,000 and 3 % tax: two lie in Mumbai, one in Pune.
const HARAM: &str = "8901712000010";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn two_branches_sell_take_back_and_close_apart_and_agree_at_night() {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts");
    let (at_mumbai, at_pune) = (Computer::start().await, Computer::start().await);
    let mumbai = at_mumbai.open(Some(&manager(&hub, "mum@kesar.example"))).await;
    let pune = at_pune.open(Some(&manager(&hub, "pun@kesar.example"))).await;
    for window in [&mumbai, &pune] {
        window.reads("sync-state", "Up to date", "the first session runs by itself").await;
        open_till(window).await;
    }

    // In the morning the line is there: Asha owes the most of a band, and somebody buys two pairs of toe rings.
    begin(&mumbai, &[BAND], Some("Asha"), "40,067.00").await;
    pay(&mumbai, Some(('1', "10000"))).await;
    begin(&mumbai, &[TOE_RINGS, TOE_RINGS], None, "2,987.00").await;
    pay(&mumbai, Some(('1', "3000"))).await;
    mumbai.reads("till-change", "13.00", "more was handed over").await;
    let number = newest_bill(&mumbai).await;

    // Pune has no bill of Mumbai: it asks the hub, and takes back one pair.
    take_back_one(&pune, &number).await;

    hub.faults().disconnect();
    for window in [&mumbai, &pune] {
        window.see("offline-banner").await;
    }
    // Three of them lie in the shop; four are sold.
    begin(&mumbai, &[HARAM, HARAM, HARAM], None, "15,82,080.00").await;
    pay(&mumbai, Some(('2', "1582080"))).await;
    begin(&pune, &[HARAM], None, "5,27,360.00").await;
    pay(&pune, Some(('2', "527360"))).await;
    for window in [&mumbai, &pune] {
        take_on_account(window, "Asha Kulkarni", "5000").await;
    }
    // 1,000 of float, 10,000 and 2,987 for bills, 5,000 on account; in Pune 1,494 less went out of the drawer than came in.
    close_till(
        &mumbai,
        "18,987.00",
        &[("500", "37"), ("100", "4"), ("50", "1"), ("20", "1"), ("10", "1"), ("5", "1"), ("2", "1")],
    )
    .await;
    close_till(&pune, "4,506.00", &[("500", "9"), ("5", "1"), ("1", "1")]).await;
    mumbai.picture("z-report-mumbai").await;

    hub.faults().reconnect();
    for window in [&mumbai, &pune] {
        window.gone("offline-banner", "the line is back").await;
        window.press("nav-dashboard").await;
        window.reads("sync-waiting", "Nothing waiting", "everything was sent").await;
    }
    agree(&hub, &mumbai, &pune).await;
    mumbai.close().await;
    pune.close().await;
    hub.stop().await;
}

/// What both windows and the hub tell of the day.
async fn agree(hub: &Hub, mumbai: &Window, pune: &Window) {
    for window in [mumbai, pune] {
        // 40,067 less 10,000, 5,000 and 5,000.
        open_account(window, "Asha Kulkarni").await;
        window.reads("account", "20,067.00", "both branches' money counts").await;
        walk::to(window, "#/till?tab=day").await;
        // A band, toe rings and four harams, less a pair of toe rings.
        window.lists("day-branch", "Mumbai", "Mumbai told of its shift").await;
        window.lists("day-branch", "Pune", "Pune told of its shift").await;
    }
    mumbai.picture("day-mumbai").await;
    pune.picture("day-pune").await;
    for (window, here) in [(mumbai, "₹16,25,134.00"), (pune, "₹5,25,866.00")] {
        window.reads("day-here", here, "that branch made it final").await;
        window.reads("day-everywhere", "₹21,51,000.00", "there is one truth").await;
    }
    walk::to(mumbai, "#/conflicts?tab=reviews").await;
    mumbai.lists("review", "Temple haram", "one more was sold than lay there").await;
    mumbai.picture("haram-card").await;

    let today = "business_date >= (select max(business_date) from public.shift_closings)";
    for (what, answer) in [
        ("sum(amount_paise) from public.ledger_entries".to_owned(), 2_006_700),
        (format!("sum(total_paise) from public.invoices where {today}"), 215_249_400),
        (format!("count(distinct number) from public.invoices where {today}"), 4),
        ("sum(total_paise) from public.credit_notes".to_owned(), 149_400),
        ("count(*) from public.shift_closings".to_owned(), 2),
    ] {
        let told = hub.value(&format!("select (select {what})::bigint as told")).await.expect("the hub answers");
        assert_eq!(told, answer, "because the hub knows what both branches know: {what}");
    }
}

fn manager(hub: &Hub, email: &str) -> Setup {
    Setup::new(hub, hub.users().iter().find(|user| user.email == email).expect("they are in the sample shop"))
}

async fn open_till(window: &Window) {
    window.chord(&[SHIFT], F8).await;
    until(window, "document.activeElement.dataset.testid === 'till-float'", "a closed till asks for its float").await;
    window.type_in("till-float", "1000").await;
    // As fast as a driver types, Enter behind it would make a scan of it.
    window.press("till-open").await;
    window.see("till-state").await;
}

/// Begins a bill: scans, then the customer by name.
async fn begin(window: &Window, codes: &[&str], customer: Option<&str>, payable: &str) {
    window.chord(&[], F8).await;
    window.see("till-item").await;
    for code in codes {
        window.scan(code).await;
    }
    window.reads("till-payable", payable, "each scan adds one, and its tax").await;
    if let Some(customer) = customer {
        window.chord(&[], F2).await;
        window.type_in("till-customer-search", customer).await;
        window.says("Asha Kulkarni", "she is found by name").await;
        window.chord(&[], ENTER).await;
        window.reads("till-buyer", customer, "the bill is hers").await;
    }
}

/// Takes money by the mode of a digit, and ends the bill.
async fn pay(window: &Window, money: Option<(char, &str)>) {
    window.chord(&[], F10).await;
    until(window, "document.activeElement.dataset.testid === 'pay-modes'", "the next key chooses how it is paid").await;
    if let Some((mode, amount)) = money {
        window.chord(&[], mode).await;
        window.type_in("pay-amount", amount).await;
    }
    window.chord(&[CONTROL], ENTER).await;
    window.see("till-done").await;
}

async fn newest_bill(window: &Window) -> String {
    window.press("nav-bills").await;
    window.lists("bill-row", "2,987.00", "the bill is in the list").await;
    let rows = window.rows("bill-row").await;
    let row = rows.iter().find(|row| row.contains("2,987.00")).expect("it is listed");
    row.split_whitespace().find(|word| word.matches('/').count() == 2).expect("a number has three parts").to_owned()
}

async fn take_back_one(window: &Window, number: &str) {
    window.press("nav-bills").await;
    window.chord(&[CONTROL], 'r').await;
    window.type_in("return-bill", number).await;
    window.press("return-find").await;
    window.type_in("return-quantity-1", "1").await;
    window.type_in("return-reason", "Too small").await;
    window.press("return-cash").await;
    window.reads("return-total", "1,49", "one of two pairs").await;
    window.picture("return-from-mumbai").await;
    window.chord(&[CONTROL], ENTER).await;
    window.see("return-done").await;
    window.press("return-close").await;
}

async fn open_account(window: &Window, name: &str) {
    window.press("nav-customers").await;
    window.type_in("customer-search", name).await;
    window.finds("customer-row", name).await;
    window.press_row("customer-row", name).await;
    window.see("account").await;
}

async fn take_on_account(window: &Window, name: &str, amount: &str) {
    open_account(window, name).await;
    window.type_in("bill-pay-amount", amount).await;
    window.press("bill-pay").await;
    window.reads("account", "25,067.00", "it is hers at once").await;
    window.chord(&[], ESCAPE).await;
}

/// Counts what lies there and closes; what is expected of it is said by the engine meanwhile.
async fn close_till(window: &Window, cash: &str, notes: &[(&str, &str)]) {
    window.chord(&[SHIFT], F8).await;
    window.see("till-state").await;
    window.chord(&[], F10).await;
    for (note, count) in notes {
        window.type_in(&format!("note-{note}"), count).await;
    }
    window.reads("close-cash", cash, "the notes are added up").await;
    window.lists("close-modes", "Fits", "nothing is missing").await;
    window.chord(&[CONTROL], ENTER).await;
    window.lists("shift-report", cash, "the Z report opens").await;
    // The dialog that closed gives the keys to the report.
    until(window, "document.activeElement.querySelector('[data-testid=shift-report]')", "Esc closes the report").await;
    window.chord(&[], ESCAPE).await;
    window.gone("shift-report", "it was read").await;
}
