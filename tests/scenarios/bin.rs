//! The recycle bin: what was deleted anywhere is there for everybody, and comes back everywhere.

use branchline_engine::domain::customer::CustomerDraft;
use branchline_engine::domain::history::RecordRef;
use branchline_engine::domain::product::ProductDraft;
use branchline_tests::Hub;
use color_eyre::eyre::Result;

use crate::kit::{all_equal, settle, two_branches};

#[tokio::test]
async fn the_bin_holds_records_of_all_kinds_and_says_when_one_cannot_come_back() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    let draft = |name: &str| ProductDraft {
        name: name.to_owned(),
        price_paise: Some(100),
        sku: Some("R-1".to_owned()),
        ..ProductDraft::default()
    };
    let ring = mum.engine().add_product(draft("Ring")).await?;
    let asha = mum.engine().add_customer(CustomerDraft { name: "Asha".to_owned(), ..CustomerDraft::default() }).await?;
    mum.run("INSERT INTO suppliers (name) VALUES ('Zaveri')").await?;
    mum.engine().delete_product(&ring.id).await?;
    mum.engine().delete_customer(&asha.id).await?;
    mum.run("DELETE FROM suppliers").await?;
    // The code is given to another while the first lies in the bin.
    mum.engine().add_product(draft("Other ring")).await?;
    settle(&[&mum, &pun]).await?;

    let bin = pun.engine().recycle_bin(None, "", 0, 50).await?;
    let nouns: Vec<&str> = bin.rows.iter().map(|row| row.noun.as_str()).collect();
    assert_eq!(
        (bin.total, nouns),
        (3, vec!["Supplier", "Customer", "Product"]),
        "because the last deleted comes first"
    );
    assert_eq!(pun.engine().recycle_bin(None, "cust ash", 0, 50).await?.total, 1, "because one may search for it");
    assert_eq!(pun.engine().recycle_bin(Some("suppliers"), "", 0, 50).await?.total, 1, "because one may narrow it");
    let records: Vec<RecordRef> = bin.rows.into_iter().map(|row| row.record).collect();
    let done = pun.engine().restore_records(&records).await?;
    let problems: Vec<bool> = done.iter().map(|one| one.problem.is_some()).collect();
    assert_eq!(problems, [false, false, true], "because only the code is taken: {done:?}");
    let words = done[2].problem.clone().unwrap_or_default();
    assert!(words.contains("SKU R-1 already belongs to “Other ring”"), "because a person must know why: {words}");
    settle(&[&pun, &mum]).await?;
    assert_eq!(mum.engine().recycle_bin(None, "", 0, 50).await?.total, 1, "because the others are back everywhere");
    all_equal(&[&mum, &pun]).await
}
