//! Tills and shifts, as the window and the command line call the engine: opened once, money counted by shift, closed once.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::organisation::shop_details::ShopDetails;
use branchline_domain::records::page::{ListFilter, ListQuery};
use branchline_domain::sales::shift::{
    CashDraft, CashReason, CashWay, ClosingDraft, ModeCount, NoteDraft, ShiftDraft, ShiftReport, TillSettings,
};
use branchline_domain::sales::{BillDraft, Discount, LineDraft, PaymentDraft, PaymentMode, WholeInvoice};
use branchline_engine::clock::Clock;
use branchline_engine::{Engine, Error, Options};
use chrono::{Local, TimeZone as _};

use super::forms::{meanwhile, open, options};

const SOAP: &str = "8901030865237";

async fn shop() -> (tempfile::TempDir, Engine) {
    let (dir, engine) = open().await;
    stock(&engine).await;
    (dir, engine)
}

async fn stock(engine: &Engine) {
    let soap = ProductDraft {
        name: "Soap".into(),
        barcode: Some(SOAP.into()),
        price_paise: Some(Paise::new(10_000)),
        tax_rate_milli: Some(Rate::new(18_000)),
        opening_stock_milli: Some(Milli::new(50_000)),
        ..ProductDraft::default()
    };
    engine.add_product(soap).await.expect("the product is added");
    let before = engine.shop_details().await.expect("it reads");
    let details = ShopDetails { name: "Kesar".into(), gstin: Some("27ABCDE1234F1Z5".into()), ..before.clone() };
    engine.set_shop_details(details, before).await.expect("the shop is named");
}

/// A clock on the wall that stands where it is put.
#[derive(Debug, Default)]
struct Wall(AtomicI64);

impl Wall {
    fn put(&self, day: u32, hour: u32, minute: u32) {
        let moment = Local.with_ymd_and_hms(2026, 11, day, hour, minute, 0).single().expect("a moment");
        self.0.store(moment.timestamp_millis(), Ordering::SeqCst);
    }
}

impl Clock for Wall {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

async fn sell(engine: &Engine, mode: PaymentMode) -> WholeInvoice {
    let line = LineDraft { code: Some(SOAP.into()), ..LineDraft::default() };
    let payment = PaymentDraft { mode, amount_paise: None, tendered_paise: None, reference: None };
    let draft = BillDraft { lines: vec![line], payments: vec![payment], ..BillDraft::default() };
    engine.finalise_bill(draft).await.expect("it is final")
}

fn float(rupees: i64) -> ShiftDraft {
    ShiftDraft { float_paise: Some(Paise::new(rupees * 100)), ..ShiftDraft::default() }
}

fn cash(direction: CashWay, rupees: i64, reason: CashReason) -> CashDraft {
    CashDraft { id: None, direction, amount_paise: Some(Paise::new(rupees * 100)), reason, note: None }
}

fn counted(rupees: i64) -> ClosingDraft {
    ClosingDraft { cash_paise: Some(Paise::new(rupees * 100)), ..ClosingDraft::default() }
}

fn expected(report: &ShiftReport) -> Vec<i64> {
    report.modes.iter().map(|sum| sum.expected_paise.get()).collect()
}

fn fields(error: &Error) -> Vec<&str> {
    error.fields().iter().map(|problem| problem.field.as_str()).collect()
}

#[tokio::test]
async fn a_shift_counts_its_own_money_and_closes_with_a_numbered_report() {
    let (_dir, engine) = shop().await;
    sell(&engine, PaymentMode::Cash).await;
    let till = engine.open_shift(float(1000)).await.expect("it opens");
    assert!(till.used && !till.late && till.shift.is_some());
    sell(&engine, PaymentMode::Cash).await;
    sell(&engine, PaymentMode::Upi).await;
    let wrong = sell(&engine, PaymentMode::Cash).await;
    engine.cancel_bill(&wrong.invoice.id, "Wrong item").await.expect("it is cancelled");
    let report = engine.move_cash(cash(CashWay::Out, 500, CashReason::Deposit)).await.expect("it moves");
    assert_eq!(expected(&report)[..2], [100_000 + 11_800 - 50_000, 11_800], "because the first bill was before it");
    let sales = &report.sales;
    assert_eq!((sales.bills, sales.cancelled, sales.total_paise), (2, 1, Paise::new(23_600)));
    assert_eq!((sales.gross_paise, sales.taxable_paise), (Paise::new(20_000), Paise::new(20_000)));
    assert_eq!((sales.tax.cgst, sales.tax.sgst), (Paise::new(1_800), Paise::new(1_800)));
    assert_eq!(report.rates.len(), 1);
    assert!(sales.first_number.as_deref().is_some_and(|number| number.ends_with("/000002")), "{sales:?}");
    assert!(sales.last_number.as_deref().is_some_and(|number| number.ends_with("/000004")), "{sales:?}");
    let cash_sum = &report.modes[0];
    assert_eq!((cash_sum.taken_paise, cash_sum.returned_paise), (Paise::new(23_600), Paise::new(11_800)));

    let short = engine.close_shift(counted(600)).await.expect_err("18 rupees are missing");
    assert_eq!(fields(&short), ["reason"]);
    let draft = ClosingDraft { reason: Some("Change given twice".into()), ..counted(600) };
    let z = engine.close_shift(draft).await.expect("it closes");
    assert_eq!(z.difference_paise, Some(Paise::new(-1_800)));
    assert!(z.number.as_deref().is_some_and(|number| number.starts_with('Z') && number.len() <= 16), "{:?}", z.number);
    let id = z.shift.id.clone();
    sell(&engine, PaymentMode::Cash).await;
    let again = engine.close_shift(ClosingDraft { shift_id: Some(id.clone()), ..counted(1) }).await;
    assert_eq!(again.expect("a second press is no second closing"), z);
    assert_eq!(engine.shift_report(Some(id.clone())).await.expect("it reads"), z, "because a Z report stays as it was");
    let number = z.number.expect("a number");
    assert_eq!(engine.shift_by_number(&number).await.expect("it is found"), id);
    let closed = engine.shift_report(None).await.expect_err("nothing is open");
    assert_eq!(fields(&closed), ["shift"]);

    let next = engine.open_shift(float(600)).await.expect("the next day begins");
    assert_eq!(next.last_float_paise, Some(Paise::new(60_000)));
    let z = engine.close_shift(counted(600)).await.expect("an empty shift closes").number.expect("a number");
    let count = |number: &str| number.rsplit('/').next().and_then(|count| count.parse::<u32>().ok());
    assert_eq!((count(&number), count(&z)), (Some(1), Some(2)), "because Z reports have a series of their own");
}

#[tokio::test]
async fn a_second_press_opens_nothing_more_and_an_open_till_is_not_opened_again() {
    let (_dir, engine) = shop().await;
    let draft = ShiftDraft { id: Some("018f0000-0000-7000-8000-000000000042".into()), ..float(100) };
    let first = engine.open_shift(draft.clone()).await.expect("it opens");
    assert_eq!(engine.open_shift(draft).await.expect("it is the same").shift, first.shift);
    let refused = engine.open_shift(float(100)).await.expect_err("it is open");
    assert_eq!(fields(&refused), ["id"]);
    let refused = engine.open_shift(float(-1)).await.expect_err("less than nothing");
    assert_eq!(fields(&refused), ["float_paise"]);
    let moved = CashDraft {
        id: Some("018f0000-0000-7000-8000-000000000043".into()),
        ..cash(CashWay::In, 50, CashReason::Float)
    };
    engine.move_cash(moved.clone()).await.expect("it moves");
    let report = engine.move_cash(moved).await.expect("it is the same");
    assert_eq!((report.movements.len(), expected(&report)[0]), (1, 15_000));
}

#[tokio::test]
async fn notes_are_counted_while_they_are_typed_and_a_blind_count_tells_nothing() {
    let (_dir, engine) = shop().await;
    let draft = ClosingDraft {
        notes: vec![NoteDraft { value_paise: Paise::new(50_000), pieces: 2 }],
        modes: vec![ModeCount { mode: PaymentMode::Upi, amount_paise: Paise::new(11_800) }],
        ..ClosingDraft::default()
    };
    let closed = engine.quote_closing(draft.clone()).await.expect_err("nothing is open");
    assert_eq!(fields(&closed), ["shift_id"]);
    engine.open_shift(float(1000)).await.expect("it opens");
    sell(&engine, PaymentMode::Upi).await;
    let quote = engine.quote_closing(draft.clone()).await.expect("it counts");
    assert_eq!((quote.cash_paise, quote.difference_paise), (Paise::new(100_000), Some(Paise::ZERO)));
    assert!(quote.problems.is_empty() && quote.notes[1].amount_paise == Paise::new(100_000), "{quote:?}");
    let settings = TillSettings { blind_count: true, ..TillSettings::default() };
    engine.set_till_settings(settings).await.expect("it is set");
    let quote = engine.quote_closing(draft).await.expect("it counts");
    assert!(quote.difference_paise.is_none() && quote.modes.iter().all(|mode| mode.expected_paise.is_none()));
}

#[tokio::test]
async fn a_shop_that_wants_it_sells_with_an_open_till_only_and_others_are_told() {
    let (_dir, engine) = shop().await;
    let line = LineDraft { code: Some(SOAP.into()), ..LineDraft::default() };
    let draft = BillDraft { lines: vec![line], discount: Discount::default(), ..BillDraft::default() };
    let told = |quote: branchline_domain::sales::Quote| {
        let of = |all: &[branchline_domain::records::field::FieldError]| {
            all.iter().filter(|one| one.field == "shift").count()
        };
        (of(&quote.problems), of(&quote.warnings))
    };
    let quote = async || told(engine.quote_bill(draft.clone()).await.expect("it is judged"));
    assert_eq!(quote().await, (0, 0), "because a shop that keeps no shifts is not asked for one");
    engine.open_shift(float(0)).await.expect("it opens");
    assert_eq!(quote().await, (0, 0));
    engine.close_shift(counted(0)).await.expect("it closes");
    assert_eq!(quote().await, (0, 1), "because it was forgotten, perhaps");
    let settings = TillSettings { shift_needed: true, ..TillSettings::default() };
    engine.set_till_settings(settings).await.expect("it is set");
    assert_eq!(quote().await, (1, 0));
    let refused = engine
        .finalise_bill(BillDraft {
            payments: vec![PaymentDraft {
                mode: PaymentMode::Cash,
                amount_paise: None,
                tendered_paise: None,
                reference: None,
            }],
            ..draft.clone()
        })
        .await
        .expect_err("the till is closed");
    assert_eq!(fields(&refused), ["shift"]);
}

#[tokio::test]
async fn shifts_are_listed_and_the_day_is_added_up() {
    let (dir, engine) = shop().await;
    engine.open_shift(float(100)).await.expect("it opens");
    sell(&engine, PaymentMode::Cash).await;
    engine.close_shift(counted(218)).await.expect("it closes");
    engine.open_shift(float(100)).await.expect("it opens");
    sell(&engine, PaymentMode::Cash).await;
    let filters = |name: &str| vec![ListFilter { name: name.into(), value: None }];
    let query = ListQuery { limit: 10, ..ListQuery::default() };
    let all = engine.list_shifts(&query).await.expect("the list reads");
    assert_eq!(
        (all.total, all.rows[0].number.is_some(), all.rows[1].sales_paise),
        (2, false, Some(Paise::new(11_800)))
    );
    let open = engine.list_shifts(&ListQuery { filters: filters("open"), ..query.clone() }).await.expect("it reads");
    assert_eq!(open.total, 1);
    let sorted = ListQuery {
        sort: Some(branchline_domain::records::page::Sort { column: "sales".into(), descending: true }),
        search: all.rows[1].number.clone().expect("it is closed"),
        ..query
    };
    assert_eq!(engine.list_shifts(&sorted).await.expect("it reads").total, 1);
    let day = engine.shop_day(None).await.expect("it reads");
    assert_eq!((day.here_paise, day.here_bills), (Paise::new(23_600), 2));
    assert_eq!((day.branches.len(), day.branches[0].open, day.branches[0].closed), (1, 1, 1));
    assert_eq!(day.everywhere_paise, Paise::new(23_600), "because this branch's own bills are all known");
    engine.close().await.expect("it closes");
    let engine = Engine::open(options(&dir)).await.expect("it opens again");
    assert!(engine.till().await.expect("it reads").shift.is_some(), "because a crash closes no till");
}

#[tokio::test]
async fn a_day_may_end_after_midnight_and_a_forgotten_till_is_closed_late_under_its_own_day() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let wall = Arc::new(Wall::default());
    wall.put(20, 18, 0);
    let engine = Engine::open(Options { clock: wall.clone(), ..options(&dir) }).await.expect("it opens");
    stock(&engine).await;
    let settings = TillSettings { day_ends: "04:00".parse().expect("a time"), ..TillSettings::default() };
    engine.set_till_settings(settings).await.expect("it is set");
    engine.open_shift(float(100)).await.expect("it opens");
    let late_shift = || async {
        let line = LineDraft { code: Some(SOAP.into()), ..LineDraft::default() };
        let quote =
            engine.quote_bill(BillDraft { lines: vec![line], ..BillDraft::default() }).await.expect("it is judged");
        quote.warnings.iter().any(|warning| warning.field == "shift")
    };
    wall.put(21, 1, 30);
    let bill = sell(&engine, PaymentMode::Cash).await;
    assert_eq!(bill.invoice.business_date.to_string(), "2026-11-20", "because the day ends at four");
    assert!(!late_shift().await && !engine.till().await.expect("it reads").late);
    wall.put(21, 3, 59);
    engine.cancel_bill(&bill.invoice.id, "Left behind").await.expect("it is its own day still");
    wall.put(21, 4, 0);
    let next = sell(&engine, PaymentMode::Cash).await;
    assert_eq!(next.invoice.business_date.to_string(), "2026-11-21");
    assert!(late_shift().await && engine.till().await.expect("it reads").late, "because it was forgotten");
    let z = engine.close_shift(counted(218)).await.expect("the drawer is counted");
    assert_eq!(z.shift.business_date.to_string(), "2026-11-20", "because it was that day's till");
    assert!(!engine.till().await.expect("it reads").late);
    let day = engine.shop_day(Some(z.shift.business_date)).await.expect("it reads");
    assert_eq!((day.here_bills, day.branches[0].closed), (0, 1));
}

#[tokio::test]
async fn a_shift_outlives_a_crash_but_is_not_carried_along_by_a_copy() {
    let (dir, engine) = shop().await;
    engine.open_shift(float(100)).await.expect("it opens");
    meanwhile(&dir, "UPDATE sync_identity SET device_id = '018f0000-0000-7000-8000-000000000099'").await;
    let till = engine.till().await.expect("it reads");
    assert!(till.shift.is_none(), "because this is another till now");
    let all = engine.list_shifts(&ListQuery { limit: 9, ..ListQuery::default() }).await.expect("it reads");
    let id = all.rows[0].shift.id.clone();
    let z =
        engine.close_shift(ClosingDraft { shift_id: Some(id), ..counted(100) }).await.expect("its drawer is counted");
    assert_eq!(z.difference_paise, Some(Paise::ZERO));
}
