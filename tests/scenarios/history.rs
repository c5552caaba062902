//! What happened to a record: everybody who may see it reads the same story, each change once, and what lost is told as lost.

use branchline_domain::records::history::{
    ChangeKind, ChangeOutcome, FieldVerdict, HistoryEntry, Knowledge, RecordHistory, RecordRef,
};
use branchline_engine::Code;
use branchline_tests::{Branch, Fault, Hub, TestShop};
use color_eyre::eyre::Result;
use serde_json::{Value, json};

use crate::kit::{PUSH, Workshop, all_equal, number, refused, settle, token, two_branches};
use crate::rest::Caller;

fn product(id: &str) -> RecordRef {
    RecordRef { table: "products".to_owned(), id: id.to_owned() }
}

async fn told(branch: &Branch, record: &RecordRef) -> Result<RecordHistory> {
    Ok(branch.engine().record_history(record, None, true).await?)
}

/// Gives a person of the shop a name.
async fn call(hub: &Hub, shop: &TestShop, user_id: &str, name: &str) -> Result<()> {
    hub.sql(&format!(
        "insert into public.profiles (org_id, user_id, display_name) values ('{}', '{user_id}', '{name}')",
        shop.org_id
    ))
    .await?;
    Ok(())
}

/// An entry in short: what, by which kind of writer, at which branch, and field by field.
fn short(entry: &HistoryEntry) -> Value {
    let fields: Vec<String> = entry
        .fields
        .iter()
        .map(|f| {
            let verdict = match f.verdict {
                Some(FieldVerdict::Won) => " won",
                Some(FieldVerdict::Lost) => " lost",
                None => "",
            };
            let word = |value: &Option<branchline_domain::messages::Message>| {
                value.as_ref().map(ToString::to_string).unwrap_or_default()
            };
            format!("{} {} → {}{verdict}", f.title, word(&f.before), word(&f.after))
        })
        .collect();
    json!([entry.kind, entry.who.source, entry.who.branch, fields])
}

#[tokio::test]
pub async fn edits_of_two_branches_a_web_page_and_sql_are_all_told_once_in_order() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    call(hub, &shop, &shop.managers[1].id, "Priya").await?;
    let ring = mum.add_product("Ring", 12_000).await?;
    settle(&[&mum, &pun]).await?;
    mum.run("UPDATE products SET price_paise = 13500").await?;
    settle(&[&mum, &pun]).await?;
    pun.run("UPDATE products SET unit = 'g', notes = 'Heavy'").await?;
    settle(&[&pun, &mum]).await?;
    let changed = reqwest::Client::new()
        .patch(format!("{}/rest/v1/products?id=eq.{}", hub.url(), ring.id))
        .header("apikey", hub.key())
        .bearer_auth(token(hub, &shop.owner).await?)
        .json(&json!({ "price_paise": 14_000 }))
        .send()
        .await?;
    assert_eq!(changed.status().as_u16(), 204, "because the owner may change a price");
    hub.sql(&format!("update public.products set name = 'Gold ring' where id = '{}'", ring.id)).await?;
    settle(&[&mum, &pun]).await?;

    let tax = ["Tax  → 0 %", "Tax in the price  → exclusive", "Cess rate  → 0 %"];
    let added = [&["Name  → Ring", "Unit  → nos", "Price  → ₹120.00"][..], &tax].concat();
    let expected = json!([
        ["changed", "system", null, ["Name Ring → Gold ring"]],
        ["changed", "web", null, ["Price ₹135.00 → ₹140.00"]],
        ["changed", "app", "PUN", ["Unit nos → g", "Notes  → Heavy"]],
        ["changed", "app", "MUM", ["Price ₹120.00 → ₹135.00"]],
        ["added", "app", "MUM", added],
    ]);
    for branch in [&mum, &pun] {
        let found = told(branch, &product(&ring.id)).await?;
        assert_eq!((found.known, found.more), (Knowledge::Whole, false), "because the hub was asked");
        let lines: Vec<Value> = found.entries.iter().map(short).collect();
        assert_eq!(json!(lines), expected, "because everybody reads the same story, the newest first");
        assert!(found.entries.is_sorted_by(|a, b| a.hlc > b.hlc), "because stamps order it");
        assert!(found.entries.iter().all(|entry| entry.taken_at.is_some()), "because the hub has taken all of it");
        assert_eq!(found.entries[2].who.name.as_deref(), Some("Priya"), "because the person has a name");
    }
    let found = told(&pun, &product(&ring.id)).await?;
    let here: Vec<bool> = found.entries.iter().map(|entry| entry.who.here).collect();
    assert_eq!(here, [false, false, true, false, false], "because only one of them was made in Pune");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_value_that_lost_is_in_the_history_as_lost() -> Result<()> {
    let hub = Hub::shared().await?;
    for early_sends_first in [true, false] {
        let (_, mum, pun) = two_branches(hub).await?;
        let ring = mum.add_product("Ring", 100).await?;
        settle(&[&mum, &pun]).await?;
        mum.run("UPDATE products SET price_paise = 200").await?;
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        pun.run("UPDATE products SET price_paise = 300").await?;
        settle(&if early_sends_first { [&mum, &pun] } else { [&pun, &mum] }).await?;
        let found = told(&mum, &product(&ring.id)).await?;
        let lines: Vec<Value> = found.entries.iter().take(2).map(short).collect();
        let (pune, mumbai) = if early_sends_first {
            ("Price ₹2.00 → ₹3.00 won", "Price ₹1.00 → ₹2.00")
        } else {
            ("Price ₹1.00 → ₹3.00", "Price ₹3.00 → ₹2.00 lost")
        };
        assert_eq!(
            json!(lines),
            json!([["changed", "app", "PUN", [pune]], ["changed", "app", "MUM", [mumbai]]]),
            "because both were written, and one of them lost (the early one sent first: {early_sends_first})"
        );
        let first = found.entries.last().expect("the addition");
        assert!(
            first.fields.iter().any(|f| f.after.as_ref().is_some_and(|after| *after == "₹1.00")),
            "because it began at one rupee"
        );
        // The loser is put back: an ordinary edit, which wins because it is the latest.
        let mumbai = found.entries.iter().find(|entry| entry.who.branch.as_deref() == Some("MUM")).expect("Mumbai's");
        let value = &mumbai.fields[0].after_value;
        pun.engine().put_back(&product(&ring.id), "price_paise", value).await?;
        settle(&[&pun, &mum]).await?;
        assert_eq!(mum.engine().product(&ring.id).await?.price_paise.get(), 200, "because a person in Pune chose it");
        all_equal(&[&mum, &pun]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn deleting_restoring_and_reviving_are_told_with_who_did_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    call(hub, &shop, &shop.managers[0].id, "Meera").await?;
    let ring = mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    mum.engine().delete_product(&ring.id).await?;
    settle(&[&mum, &pun]).await?;
    let known = pun.engine().record_writers(&[product(&ring.id)], true).await?;
    let deleted = known[0].deleted.as_ref().expect("the hub knows who deleted it");
    assert_eq!(
        (deleted.who.name.as_deref(), deleted.who.branch.as_deref(), deleted.who.here),
        (Some("Meera"), Some("MUM"), false),
        "because that is who asked for it"
    );
    pun.engine().restore_product(&ring.id).await?;
    settle(&[&pun, &mum]).await?;
    // Mumbai deletes it again, and Pune edits it later without knowing.
    mum.engine().delete_product(&ring.id).await?;
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    pun.run("UPDATE products SET price_paise = 300").await?;
    settle(&[&mum, &pun]).await?;
    let found = told(&mum, &product(&ring.id)).await?;
    let newest = &found.entries[0];
    assert_eq!(newest.outcome, ChangeOutcome::Conflict, "because the edit met a deletion: {newest:?}");
    assert!(
        newest.fields.iter().any(|f| f.field == "deleted_at" && f.verdict == Some(FieldVerdict::Won)),
        "because the later edit brought it back: {newest:?}"
    );
    let kinds: Vec<ChangeKind> = found.entries.iter().skip(1).map(|entry| entry.kind).collect();
    assert_eq!(
        kinds,
        [ChangeKind::Deleted, ChangeKind::Restored, ChangeKind::Deleted, ChangeKind::Added],
        "because all of it is told"
    );
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn nobody_reads_the_history_of_a_record_he_may_not_read() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    mum.run("UPDATE products SET price_paise = 200").await?;
    mum.run("INSERT INTO invoices (customer_name, total_paise) VALUES ('Asha', 5)").await?;
    mum.run("UPDATE invoices SET notes = 'Secret'").await?;
    settle(&[&mum, &pun]).await?;
    let invoice = mum.ask("SELECT id FROM invoices").await?.expect("the bill");
    let stranger = hub.open_shop(&["MUM"]).await?;
    let ask = |table: &'static str, id: String| json!({ "table": table, "id": id });
    for (who, branch, table, id) in [
        (&stranger.owner, "MUM", "products", ring.id.to_string()),
        (&stranger.managers[0], "MUM", "invoices", invoice.clone()),
        // Pune may not read Mumbai's bills.
        (&shop.managers[1], "PUN", "invoices", invoice.clone()),
        (&shop.owner, "MUM", "no_such_table", ring.id.to_string()),
        (&shop.owner, "MUM", "organisations", shop.org_id.clone()),
    ] {
        let caller = Caller::ready(hub, who, branch).await?;
        let (status, answer) = caller.call("sync_history", ask(table, id.clone())).await?;
        assert_eq!(
            (status, &answer["message"]),
            (404, &json!("no_such_record")),
            "because {} may not: {answer}",
            who.email
        );
        let (_, answer) = caller.call("sync_authors", json!({ "records": [[table, id]] })).await?;
        assert_eq!(answer["records"], json!([]), "because that tells no more");
    }
    let (status, answer) = hub.rpc(None, "sync_history", &ask("products", ring.id.to_string())).await?;
    assert!(status == 401 || status == 404, "because nobody in particular reads nothing: {status} {answer}");
    let mumbai = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let (status, answer) = mumbai.call("sync_history", ask("invoices", invoice.clone())).await?;
    assert_eq!(
        (status, answer["entries"].as_array().map(Vec::len)),
        (200, Some(2)),
        "because it is Mumbai's: {answer}"
    );

    // A bill that moves takes its history with it.
    let pune =
        hub.value(&format!("select id from public.branches where org_id = '{}' and code = 'PUN'", shop.org_id)).await?;
    hub.sql(&format!("update public.invoices set branch_id = '{}' where id = '{invoice}'", crate::kit::text(&pune)))
        .await?;
    let (status, _) = mumbai.call("sync_history", ask("invoices", invoice.clone())).await?;
    assert_eq!(status, 404, "because it is Mumbai's no more");
    let pune = Caller::ready(hub, &shop.managers[1], "PUN").await?;
    let (status, answer) = pune.call("sync_history", ask("invoices", invoice)).await?;
    assert_eq!(
        (status, answer["entries"].as_array().map(Vec::len)),
        (200, Some(3)),
        "because it is Pune's now: {answer}"
    );
    Ok(())
}

#[tokio::test]
async fn what_is_written_in_the_history_stays_written() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, _) = two_branches(hub).await?;
    mum.add_product("Ring", 100).await?;
    mum.run("UPDATE products SET price_paise = 200").await?;
    mum.sync().await?;
    for role in ["authenticated", "anon"] {
        for sql in ["delete from sync.history", "truncate sync.history", "update sync.history set author = null"] {
            let tried = hub.sql(&format!("do $$ begin set local role {role}; {sql}; end $$")).await;
            let words = format!("{:?}", tried.expect_err("nobody may rewrite history"));
            assert!(words.contains("permission denied"), "because {role} may not {sql}: {words}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_push_whose_answer_was_lost_is_told_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    mum.run("UPDATE products SET price_paise = 200").await?;
    hub.faults().plan(Fault::on(PUSH).lose_answer());
    assert_eq!(refused(&mum).await, Code::Offline, "because the connection broke");
    let found = told(&mum, &product(&ring.id)).await?;
    assert_eq!(found.entries.len(), 2, "because what waits here is what the hub tells: {found:?}");
    hub.faults().plan(Fault::on(PUSH).repeat());
    settle(&[&mum, &pun]).await?;
    assert_eq!(told(&pun, &product(&ring.id)).await?.entries.len(), 2, "because sending it again is no change");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn five_hundred_edits_in_one_push_are_five_hundred_rows_of_history() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _) = two_branches(hub).await?;
    mum.run(
        "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 500)
         INSERT INTO products (name, price_paise) SELECT 'Ring ' || n, 100 FROM n",
    )
    .await?;
    mum.sync().await?;
    let rows = format!(
        "select count(*) from sync.history h join sync.streams s on s.id = h.stream_id
         where s.org_id = '{}' and h.table_no = 7",
        shop.org_id
    );
    assert_eq!(number(hub, &rows).await?, 0, "because additions cost nothing");
    for (price, told) in [(200, 500), (300, 1_000)] {
        mum.run(&format!("UPDATE products SET price_paise = {price}")).await?;
        mum.sync().await?;
        assert_eq!(number(hub, &rows).await?, told, "because each was changed, and who added it stands elsewhere");
    }
    let per_row =
        number(hub, "select (pg_total_relation_size('sync.history') / greatest(count(*), 1)) from sync.history")
            .await?;
    println!("a row of history takes {per_row} bytes with its index");
    Ok(())
}

#[tokio::test]
async fn a_long_history_comes_in_pages() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, _) = two_branches(hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    mum.sync().await?;
    for price in 1..=119 {
        mum.run(&format!("UPDATE products SET price_paise = {}", 100 + price)).await?;
    }
    mum.sync().await?;
    let (mut all, mut before) = (Vec::new(), None);
    loop {
        let page = mum.engine().record_history(&product(&ring.id), before.as_deref(), true).await?;
        assert!(page.entries.len() <= 50, "because a screen shows no more at once");
        all.extend(page.entries);
        if !page.more {
            break;
        }
        before = all.last().map(|entry| entry.hlc.clone());
    }
    assert_eq!(all.len(), 120, "because each change comes once");
    assert!(all.is_sorted_by(|a, b| a.hlc > b.hlc), "because pages follow one another");
    assert_eq!(all.last().map(|entry| entry.kind), Some(ChangeKind::Added), "because there it began");
    Ok(())
}

#[tokio::test]
async fn offline_shows_what_is_known_and_says_so() -> Result<()> {
    let hub = Workshop::take().await?;
    let (_, mum, pun) = two_branches(&hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    let record = product(&ring.id);
    let fresh = told(&mum, &record).await?;
    assert_eq!(fresh.entries[0].outcome, ChangeOutcome::Waiting, "because it is not sent yet");
    settle(&[&mum, &pun]).await?;
    assert_eq!(told(&mum, &record).await?.entries.len(), 1, "because it is sent");
    hub.faults().disconnect();
    mum.run("UPDATE products SET price_paise = 200").await?;
    let found = told(&mum, &record).await?;
    assert_eq!(found.known, Knowledge::Kept, "because the hub said it a moment ago");
    assert!(found.reason.is_some_and(|words| words.contains("hub")), "because it must say why");
    let outcomes: Vec<ChangeOutcome> = found.entries.iter().map(|entry| entry.outcome).collect();
    assert_eq!(outcomes, [ChangeOutcome::Waiting, ChangeOutcome::Applied], "because one waits");
    let found = told(&pun, &record).await?;
    assert_eq!((found.known, found.entries.len()), (Knowledge::HereOnly, 0), "because Pune never asked");
    hub.faults().reconnect();
    // The line needs a moment to stand again.
    while mum.sync().await.is_err() {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    settle(&[&mum, &pun]).await?;
    assert_eq!(told(&pun, &record).await?.entries.len(), 2, "because now it can be asked");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_branch_without_a_hub_knows_its_own_history() -> Result<()> {
    let branch = Branch::alone().await?;
    let ring = branch.add_product("Ring", 100).await?;
    branch.run("UPDATE products SET price_paise = 200").await?;
    let found = told(&branch, &product(&ring.id)).await?;
    assert_eq!((found.known, found.reason), (Knowledge::HereOnly, None), "because having no hub is no trouble");
    let lines: Vec<Value> = found.entries.iter().map(short).collect();
    assert_eq!(lines[0], json!(["changed", "app", null, ["Price ₹1.00 → ₹2.00"]]), "because the queue remembers");
    assert_eq!(found.entries[1].kind, ChangeKind::Added);
    Ok(())
}

#[tokio::test]
async fn an_organisation_may_limit_how_long_history_is_kept() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, _) = two_branches(&hub).await?;
    let ring = mum.add_product("Ring", 100).await?;
    mum.sync().await?;
    mum.run("UPDATE products SET price_paise = 200").await?;
    mum.sync().await?;
    for (table, column) in [("history", "at"), ("changes", "added_at")] {
        let old = format!(
            "update sync.{table} x set {column} = {column} - 400::bigint * 86400000
             from sync.streams s where s.id = x.stream_id and s.org_id = '{}'",
            shop.org_id
        );
        hub.sql(&old).await?;
    }
    hub.sql("select sync.purge_history()").await?;
    assert_eq!(told(&mum, &product(&ring.id)).await?.entries.len(), 2, "because nothing is forgotten unasked");
    hub.sql(&format!(
        "update public.organisations set history_months = 12 where id = '{0}';
         update public.organisations set history_months_from = 1 where id = '{0}'",
        shop.org_id
    ))
    .await?;
    mum.run("UPDATE products SET price_paise = 300").await?;
    mum.sync().await?;
    hub.sql("select sync.purge_history()").await?;
    let found = told(&mum, &product(&ring.id)).await?;
    assert_eq!(found.entries.len(), 1, "because only the newest is younger than a year");
    hub.leave();
    Ok(())
}
