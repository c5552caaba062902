//! What the review cards tell stays true whatever order rows come in, and a look costs as much as there is to tell.

use branchline_domain::records::review::ReviewKind;
use branchline_engine::store::records::reviews;

use crate::shop::Shop;

async fn cards(shop: &Shop, kind: ReviewKind) -> Vec<String> {
    let mut conn = shop.store.reader().await.expect("a reader");
    let cards = reviews::of_kind(&mut conn, kind).await.expect("the cards are read");
    cards.into_iter().map(|card| card.facts).collect()
}

const BILL: &str = "018f0000-0000-7000-8000-000000000001";
const OTHER: &str = "018f0000-0000-7000-8000-000000000002";

fn bill(id: &str, number: &str, total: i64) -> String {
    format!(
        "INSERT INTO invoices (id, org_id, number, status, total_paise) VALUES ('{id}', 'o', '{number}', 'final', {total});"
    )
}

fn paid(id: &str, paise: i64) -> String {
    format!(
        "INSERT INTO payments (org_id, mode, direction, amount_paise) VALUES ('o', 'cash', 'in', {paise});
         INSERT INTO payment_allocations (org_id, payment_id, invoice_id, amount_paise)
         SELECT 'o', (SELECT id FROM payments ORDER BY rowid DESC LIMIT 1), '{id}', {paise};"
    )
}

#[tokio::test]
async fn a_bill_paid_twice_is_known_whichever_of_bill_and_payments_comes_first() {
    let mut shop = Shop::open().await;
    // As a pull writes: nothing is checked before the end.
    shop.run("PRAGMA foreign_keys = off; UPDATE sync_guard SET applying = 1").await;
    for payments_first in [true, false] {
        let mut steps = [paid(BILL, 700), bill(BILL, "KJ-1", 1000), paid(BILL, 700)];
        if !payments_first {
            steps.swap(0, 1);
        }
        shop.run(&steps.concat()).await;
        assert_eq!(cards(&shop, ReviewKind::OverCollection).await, ["1400/1000"], "because both payments are facts");
        shop.run(&format!("UPDATE invoices SET total_paise = 1400 WHERE id = '{BILL}'")).await;
        assert!(cards(&shop, ReviewKind::OverCollection).await.is_empty(), "because the bill comes to as much");
        shop.run(&format!("UPDATE invoices SET total_paise = 1000 WHERE id = '{BILL}'")).await;
        assert_eq!(cards(&shop, ReviewKind::OverCollection).await.len(), 1, "because it comes to less again");
        shop.run("DELETE FROM payment_allocations WHERE rowid = (SELECT max(rowid) FROM payment_allocations)").await;
        assert_eq!(shop.number("SELECT count(*) FROM overpaid_invoices").await, 0, "because one payment is gone");
        shop.run(&paid(BILL, 700)).await;
        shop.run("DELETE FROM payment_allocations; DELETE FROM payments; DELETE FROM invoices").await;
        assert_eq!(shop.number("SELECT count(*) FROM overpaid_invoices").await, 0, "because nothing is left of it");
    }
}

#[tokio::test]
async fn bills_of_one_number_are_known_until_one_of_them_goes_or_is_called_otherwise() {
    let mut shop = Shop::open().await;
    shop.run("UPDATE sync_guard SET applying = 1").await;
    for ending in [
        format!("DELETE FROM invoices WHERE id = '{OTHER}'"),
        format!("UPDATE invoices SET number = 'KJ-8' WHERE id = '{OTHER}'"),
    ] {
        shop.run(&(bill(BILL, "KJ-7", 100) + &bill(OTHER, "KJ-7", 100))).await;
        assert_eq!(cards(&shop, ReviewKind::NumberClash).await, [format!("{BILL},{OTHER}")], "because an auditor asks");
        shop.run(&ending).await;
        assert!(cards(&shop, ReviewKind::NumberClash).await.is_empty(), "because each number is one bill's again");
        assert_eq!(shop.number("SELECT count(*) FROM duplicate_keys").await, 0, "because nothing is shared");
        shop.run("DELETE FROM invoices").await;
    }
}
