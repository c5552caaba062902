//! The counter in a large shop: 100,000 items, 50,000 customers, a million lines of bills. Engine alone; the way to the screen is the window's.

use std::time::{Duration, Instant};

use branchline_domain::records::page::{ListFilter, ListQuery};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
use branchline_tests::Branch;
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use sqlx::AssertSqlSafe;

use crate::large_shop::{Size, barcode, filling};
use crate::say;

/// Measures scan and quote, search, making a bill final, the lists, and memory over many bills.
pub async fn run(size: Size) -> Result<()> {
    let branch = Branch::alone().await?;
    let began = Instant::now();
    branch.run(&filling(size)).await?;
    let seconds = began.elapsed().as_secs();
    say(
        "counter",
        json!({ "what": "filled", "items": size.items, "customers": size.customers, "bills": size.bills, "seconds": seconds }),
    );
    let engine = branch.engine();
    engine.list_products(&words("ring")).await?;

    let codes: Vec<String> = (0..5).map(|n| barcode(1 + n * (size.items / 7))).collect();
    let lines: Vec<LineDraft> =
        codes.iter().map(|code| LineDraft { code: Some(code.clone()), ..LineDraft::default() }).collect();
    let draft = BillDraft { lines, ..BillDraft::default() };
    let scan = times(size.runs, async |n| {
        engine.scan_code(&codes[n % codes.len()]).await?;
        engine.quote_bill(draft.clone()).await?;
        Ok(())
    })
    .await?;
    report(size, "scan_to_quote_of_five_lines", &scan, 50);

    for (name, text) in [
        ("search_one_letter", "r"),
        ("search_word", "ring"),
        ("search_two_words", "gold 41"),
        ("search_nothing", "zzz"),
    ] {
        let search = times(size.runs, async |_| Ok(engine.list_products(&words(text)).await.map(|_| ())?)).await?;
        report(size, name, &search, 50);
    }
    let customer = times(size.runs, async |n| {
        let phone = format!("98{:08}", 1 + n * 131);
        Ok(engine.list_customers(&words(&phone)).await.map(|_| ())?)
    })
    .await?;
    report(size, "search_customer_by_phone", &customer, 50);

    // The ceiling: as many bare rows in one transaction that waits for the disk.
    let bare = bare_commits(&branch, size.runs).await?;
    let before = resident_kib();
    let finalise = times(size.made, async |_| {
        let payment =
            PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
        let bill = BillDraft { id: Some(engine.new_bill_id()), payments: vec![payment], ..draft.clone() };
        engine.finalise_bill(bill).await?;
        Ok(())
    })
    .await?;
    let after = resident_kib();
    report(size, "finalise_five_lines", &finalise, 30);
    say(
        "counter",
        json!({
            "what": "finalise_beside_bare_rows", "bare_ms": ms(at(&bare, 50)), "ratio": ratio(at(&finalise, 50), at(&bare, 50)),
        }),
    );
    say("counter", json!({ "what": "memory", "bills": size.made, "kib_before": before, "kib_after": after }));

    let page = ListQuery { limit: 100, ..ListQuery::default() };
    let unpaid = ListQuery { filters: vec![ListFilter { name: "unpaid".into(), value: None }], ..page.clone() };
    for (name, query) in [
        ("bills", page.clone()),
        ("bills_unpaid", unpaid),
        ("bills_by_number", words("000777")),
        ("bills_far_down", ListQuery { offset: 50_000, ..page.clone() }),
    ] {
        let list = times(size.runs / 5, async |_| Ok(engine.list_bills(&query).await.map(|_| ())?)).await?;
        report(size, name, &list, 150);
    }
    let products = times(size.runs / 5, async |_| Ok(engine.list_products(&page).await.map(|_| ())?)).await?;
    report(size, "products", &products, 150);
    let customers = times(size.runs / 5, async |_| Ok(engine.list_customers(&page).await.map(|_| ())?)).await?;
    report(size, "customers", &customers, 150);
    engine.close().await?;
    Ok(())
}

fn words(text: &str) -> ListQuery {
    ListQuery { search: text.to_owned(), limit: 9, ..ListQuery::default() }
}

/// The time of as many rows as a bill of five lines writes, without triggers, in a table of their own.
async fn bare_commits(branch: &Branch, runs: usize) -> Result<Vec<Duration>> {
    let mut conn = branch.foreign().await?;
    sqlx::raw_sql("PRAGMA synchronous = FULL; CREATE TABLE bare (n INTEGER PRIMARY KEY, text TEXT)")
        .execute(&mut conn)
        .await?;
    let rows = (0..15).map(|_| "(hex(randomblob(100)))").collect::<Vec<_>>().join(", ");
    let sql = format!("BEGIN IMMEDIATE; INSERT INTO bare (text) VALUES {rows}; COMMIT");
    let mut found = Vec::with_capacity(runs);
    for _ in 0..runs {
        let began = Instant::now();
        sqlx::raw_sql(AssertSqlSafe(sql.clone())).execute(&mut conn).await?;
        found.push(began.elapsed());
    }
    sqlx::raw_sql("DROP TABLE bare").execute(&mut conn).await?;
    found.sort();
    Ok(found)
}

/// Does something again and again; returns the times, the shortest first.
async fn times<F: AsyncFnMut(usize) -> Result<()>>(runs: usize, mut work: F) -> Result<Vec<Duration>> {
    let mut found = Vec::with_capacity(runs);
    for n in 0..runs.max(1) {
        let began = Instant::now();
        work(n).await?;
        found.push(began.elapsed());
    }
    found.sort();
    Ok(found)
}

fn at(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

fn ms(time: Duration) -> f64 {
    (time.as_secs_f64() * 100_000.0).round() / 100.0
}

fn ratio(one: Duration, other: Duration) -> f64 {
    (one.as_secs_f64() / other.as_secs_f64() * 100.0).round() / 100.0
}

fn report(size: Size, what: &str, sorted: &[Duration], promised_ms: u64) {
    let result: Value = json!({
        "what": what, "items": size.items, "p50_ms": ms(at(sorted, 50)), "p95_ms": ms(at(sorted, 95)), "promised_p95_ms": promised_ms,
    });
    say("counter", result);
}

/// What this process holds of the memory.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok()).unwrap_or(0)
}
