//! Streams that begin anew for a reason: what a restored hub lost is offered to it, what was removed for good stays removed.

use branchline_domain::sync::stream::{EpochReason, StreamKind};
use branchline_engine::store::Store;
use branchline_engine::store::device::identity;
use branchline_engine::store::device::settings;
use branchline_engine::store::pull::apply;
use branchline_engine::store::pull::cursors;
use branchline_engine::store::pull::cursors::{Followed, Stream};
use branchline_engine::store::pull::portions::Portions;
use branchline_engine::store::pull::staging;
use branchline_engine::store::pull::staging::{Move, Pulled};
use branchline_engine::store::pull::upsert::PageTable;
use branchline_engine::store::repair::backfill;
use branchline_engine::store::schema::registry;
use tempfile::TempDir;

const SALT: &str = "018f0000-0000-7000-8000-000000000001";
const TEA: &str = "018f0000-0000-7000-8000-000000000002";
const PUNE: &str = "018f0000-0000-7000-8000-00000000000b";

fn stream(id: i64, epoch: &str, reason: Option<EpochReason>) -> Stream {
    let audience = (id == 2).then(|| PUNE.to_owned());
    let kind = if id == 1 { StreamKind::Org } else { StreamKind::Branch };
    Stream { id, kind, audience, epoch: epoch.to_owned(), reason, head: 10, floor: 0 }
}

fn page(products: &[&str], bills: &[&str]) -> Pulled {
    let stamp = "0000000000001-00000-000000000000";
    let rows = |list: &[&str], rest: &str| {
        list.iter().map(|id| format!(r#"[1,"{stamp}",null,"{id}",{rest}]"#)).collect::<Vec<_>>().join(",")
    };
    let columns = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let part = |table: &str, names: &[&str], rows: String| PageTable {
        table: table.to_owned(),
        columns: columns(names),
        rows: format!("[{rows}]"),
        count: 1,
    };
    let goods = part(
        "products",
        &["id", "org_id", "name", "price_paise", "created_at", "updated_at"],
        rows(products, r#""o","Name",100,1,1"#),
    );
    let documents = part(
        "invoices",
        &["id", "org_id", "branch_id", "business_date", "created_at", "updated_at"],
        rows(bills, &format!(r#""o","{PUNE}","2026-01-01",1,1"#)),
    );
    let moves = (1..=2).map(|stream| Move { stream, after: 10, head: 10 }).collect();
    Pulled { parts: vec![goods, documents], moves, hlc: None }
}

/// A branch that holds two products and a bill of Pune.
async fn open() -> (TempDir, Store) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let store = Store::open(&dir.path().join("branch.db")).await.expect("a new branch opens");
    let mut tx = store.begin().await.expect("a transaction begins");
    let tables = registry::tables(tx.conn()).await.expect("the registry reads");
    identity::set_role(&mut tx, "owner").await.expect("the role is noted");
    let told = r#"{"tables": {"products": {"adders": ["owner"], "writers": ["owner"]}, "invoices": {"adders": ["owner"], "writers": ["owner"]}}}"#;
    settings::set_hub_schema(&mut tx, told, "").await.expect("the schema is kept");
    let streams = [stream(1, "first", None), stream(2, "first", None)];
    let followed = cursors::follow(&mut tx, &streams).await.expect("it follows");
    assert_eq!(followed, Followed::Same, "because a new stream is fetched alone");
    apply::apply_page(&mut tx, &tables, &page(&[SALT, TEA], &[SALT]), 5).await.expect("it is applied");
    tx.commit().await.expect("it commits");
    (dir, store)
}

/// Follows `streams`, and fetches anew what must be; then the hub names `products` and `bills`.
async fn follow(store: &Store, streams: &[Stream], products: &[&str], bills: &[&str]) -> bool {
    fetch(store, streams, &page(products, bills)).await
}

/// Follows `streams`, and fetches anew what must be; then the hub sends `page`.
async fn fetch(store: &Store, streams: &[Stream], page: &Pulled) -> bool {
    let mut tx = store.begin().await.expect("a transaction begins");
    let tables = registry::tables(tx.conn()).await.expect("the registry reads");
    let followed = cursors::follow(&mut tx, streams).await.expect("it follows");
    if followed == Followed::Restored {
        backfill::request(&mut tx).await.expect("the hub's loss is noted");
    }
    let anew = followed != Followed::Same;
    if anew {
        cursors::start_resync(&mut tx, streams).await.expect("it starts anew");
    }
    staging::stage(&mut tx, &tables, &page.parts, &page.moves).await.expect("it is kept");
    tx.commit().await.expect("it commits");
    let mut portions = Portions::new(None);
    loop {
        let mut tx = store.begin_pulled().await.expect("a transaction begins");
        let more = portions.next(&mut tx, &tables, 5).await.expect("it is applied");
        tx.commit().await.expect("it commits");
        if !more {
            return anew;
        }
    }
}

async fn number(store: &Store, sql: &'static str) -> i64 {
    let mut conn = store.reader().await.expect("a reader");
    sqlx::query_scalar(sql).fetch_one(&mut *conn).await.expect("it reads")
}

#[tokio::test]
async fn what_a_restored_hub_lost_is_offered_and_what_was_removed_for_good_is_not() {
    for (reason, here, offered) in
        [(Some(EpochReason::Restored), 2, 1), (None, 2, 1), (Some(EpochReason::Purged), 1, 0)]
    {
        let (_dir, store) = open().await;
        let streams = [stream(1, "second", reason), stream(2, "first", None)];
        assert!(follow(&store, &streams, &[SALT], &[SALT]).await, "because the organisation's stream began anew");
        assert_eq!(number(&store, "SELECT count(*) FROM products").await, here, "because of {reason:?}");
        assert_eq!(number(&store, "SELECT count(*) FROM sync_queue").await, offered, "because of {reason:?}");
        assert_eq!(number(&store, "SELECT count(*) FROM invoices").await, 1, "because the other stream went on");
        let left = "SELECT (SELECT count(*) FROM sync_staged) + (SELECT count(*) FROM sync_staged_links)
            + (SELECT count(*) FROM sync_cursors WHERE resync <> 0 OR staged IS NOT NULL) + (SELECT wanted FROM sync_backfill)";
        assert_eq!(number(&store, left).await, 0, "because nothing of it is left over");
    }
}

#[tokio::test]
async fn records_removed_for_good_in_one_stream_stay_removed_while_another_is_restored() {
    let (_dir, store) = open().await;
    let streams = [stream(1, "second", Some(EpochReason::Purged)), stream(2, "second", Some(EpochReason::Restored))];
    assert!(follow(&store, &streams, &[SALT], &[]).await);
    assert_eq!(number(&store, "SELECT count(*) FROM products").await, 1, "because the tea was removed for good");
    assert_eq!(number(&store, "SELECT count(*) FROM sync_queue WHERE table_name = 'products'").await, 0);
    assert_eq!(number(&store, "SELECT count(*) FROM invoices").await, 1, "because a restored hub only lost the bill");
}

#[tokio::test]
async fn a_stream_that_is_gone_takes_its_own_rows_along_and_no_others() {
    let (_dir, store) = open().await;
    assert!(!follow(&store, &[stream(1, "first", None)], &[SALT], &[]).await, "because nothing is fetched anew");
    assert_eq!(number(&store, "SELECT count(*) FROM invoices").await, 0, "because Pune's bills are not seen here now");
    assert_eq!(number(&store, "SELECT count(*) FROM products").await, 2, "because they are everybody's");
    assert_eq!(number(&store, "SELECT count(*) FROM sync_queue").await, 0, "because nothing of it goes to the hub");
    assert_eq!(number(&store, "SELECT count(*) FROM sync_cursors").await, 1);
    let streams = [stream(1, "first", None), stream(2, "first", None)];
    assert!(!follow(&store, &streams, &[SALT], &[SALT]).await);
    assert_eq!(number(&store, "SELECT count(*) FROM invoices").await, 1, "because it came back with its stream");
}

#[tokio::test]
async fn a_stream_that_is_gone_takes_its_rows_along_also_while_a_hub_was_restored_that_knows_the_branch() {
    for (known, left) in [(true, 0), (false, 1)] {
        let (_dir, store) = open().await;
        let mut page = page(&[SALT, TEA], &[]);
        if known {
            let columns = ["id", "org_id", "code", "name", "created_at", "updated_at"].map(str::to_owned).to_vec();
            let rows = format!(r#"[[1,"0000000000001-00000-000000000000",null,"{PUNE}","o","PUN","Pune",1,1]]"#);
            page.parts.push(PageTable { table: "branches".to_owned(), columns, rows, count: 1 });
        }
        assert!(fetch(&store, &[stream(1, "second", Some(EpochReason::Restored))], &page).await);
        let bills = number(&store, "SELECT count(*) FROM invoices").await;
        assert_eq!(bills, left, "because what the hub lost with its branch may be nowhere else: {known}");
        assert_eq!(number(&store, "SELECT count(*) FROM sync_queue").await, 0, "because its stream has not begun anew");
    }
}
