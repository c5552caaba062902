//! Customers as the shop uses them, on a real database.

use sqlx::SqliteConnection;

use super::*;
use crate::store::records::master;
use crate::store::testing::{branch, stamp};
use branchline_domain::money::Paise;
use branchline_domain::records::page::ListQuery;

fn asha() -> CustomerDraft {
    CustomerDraft {
        name: "Asha Rao".into(),
        phone: Some("+91 98200-12345".into()),
        email: Some("asha@example.com".into()),
        gstin: Some("27ABCDE1234F1Z0".into()),
        address: Some("1 Fort\nMumbai".into()),
        state_code: Some("27".into()),
        credit_limit_paise: Some(Paise::new(500_000)),
        notes: Some("pays monthly".into()),
    }
}

async fn found(conn: &mut SqliteConnection, search: &str) -> Vec<String> {
    let query = ListQuery { search: search.to_owned(), limit: 10, ..ListQuery::default() };
    master::list::<Customer>(conn, &query).await.expect("the list reads").rows.into_iter().map(|c| c.name).collect()
}

#[tokio::test]
async fn a_customer_comes_back_as_typed_and_only_real_changes_are_written() {
    let mut conn = branch().await;
    Customer::insert(&mut conn, &stamp(1), &asha()).await.expect("the customer is added");
    let id = Id::from(stamp(1).id);
    let expected = Customer {
        id: id.clone(),
        name: "Asha Rao".into(),
        phone: asha().phone,
        email: asha().email,
        gstin: asha().gstin,
        address: asha().address,
        state_code: asha().state_code,
        credit_limit_paise: asha().credit_limit_paise,
        notes: asha().notes,
        updated_at: 1000,
        deleted_at: None,
        waiting: true,
    };
    assert_eq!(
        master::get::<Customer>(&mut conn, &id).await.expect("it reads"),
        Some(expected),
        "because what is shown is what was saved"
    );
    assert!(!Customer::change(&mut conn, &id, &asha(), 5).await.expect("it is compared"), "because nothing differs");
    let moved = CustomerDraft { address: None, ..asha() };
    assert!(Customer::change(&mut conn, &id, &moved, 5000).await.expect("it is changed"));
    let data: Vec<String> = sqlx::query_scalar("SELECT data FROM sync_queue WHERE operation = 'update'")
        .fetch_all(&mut conn)
        .await
        .expect("it reads");
    assert_eq!(data, [r#"{"address":null,"updated_at":5000}"#], "because only the address differs");
}

#[tokio::test]
async fn a_deleted_customer_lies_in_the_bin_until_restored() {
    let mut conn = branch().await;
    Customer::insert(&mut conn, &stamp(1), &asha()).await.expect("the customer is added");
    let id = Id::from(stamp(1).id);
    assert!(master::set_deleted::<Customer>(&mut conn, &id, true, 7).await.expect("it is deleted"));
    assert!(found(&mut conn, "").await.is_empty());
    let bin = ListQuery { deleted: true, search: "asha".into(), limit: 10, ..ListQuery::default() };
    assert_eq!(master::list::<Customer>(&mut conn, &bin).await.expect("the bin reads").total, 1);
    assert!(master::set_deleted::<Customer>(&mut conn, &id, false, 9).await.expect("it is restored"));
    assert!(
        !master::set_deleted::<Customer>(&mut conn, &id, false, 10).await.expect("again"),
        "because it is out already"
    );
    assert_eq!(found(&mut conn, "").await, ["Asha Rao"]);
}

#[tokio::test]
async fn a_customer_is_found_by_name_mail_and_number_however_it_is_grouped() {
    let mut conn = branch().await;
    Customer::insert(&mut conn, &stamp(1), &asha()).await.expect("the customer is added");
    Customer::insert(&mut conn, &stamp(2), &CustomerDraft { name: "Ravi".into(), ..CustomerDraft::default() })
        .await
        .expect("added");
    for search in
        ["rao asha", "EXAMPLE.com", "98200-12345", "9820012345", "+919820012345", "98200 12345", "(98200)12345"]
    {
        assert_eq!(found(&mut conn, search).await, ["Asha Rao"], "because she holds {search:?}");
    }
    assert!(found(&mut conn, "9820099999").await.is_empty());
    assert_eq!(found(&mut conn, "").await, ["Asha Rao", "Ravi"]);
}
