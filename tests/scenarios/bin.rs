//! What comes back: deleted records from the recycle bin, earlier values from the history, for everybody and everywhere.

use branchline_domain::catalogue::product::ProductDraft;
use branchline_domain::money::Paise;
use branchline_domain::parties::customer::CustomerDraft;
use branchline_domain::records::history::RecordRef;
use branchline_engine::Code;
use branchline_tests::Hub;
use color_eyre::eyre::Result;

use crate::kit::{all_equal, settle, two_branches};

#[tokio::test]
async fn the_bin_holds_records_of_all_kinds_and_says_when_one_cannot_come_back() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    let draft = |name: &str| ProductDraft {
        name: name.to_owned(),
        price_paise: Some(Paise::new(100)),
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

    let bin = pun.engine().recycle_bin(None, "", None, 0, 50).await?;
    let nouns: Vec<&str> = bin.rows.iter().map(|row| row.noun.as_str()).collect();
    assert_eq!(
        (bin.total, nouns),
        (3, vec!["Supplier", "Customer", "Product"]),
        "because the last deleted comes first"
    );
    assert_eq!(
        pun.engine().recycle_bin(None, "cust ash", None, 0, 50).await?.total,
        1,
        "because one may search for it"
    );
    assert_eq!(
        pun.engine().recycle_bin(Some("suppliers"), "", None, 0, 50).await?.total,
        1,
        "because one may narrow it"
    );
    let records: Vec<RecordRef> = bin.rows.into_iter().map(|row| row.record).collect();
    let done = pun.engine().restore_records(&records).await?;
    let problems: Vec<bool> = done.iter().map(|one| one.problem.is_some()).collect();
    assert_eq!(problems, [false, false, true], "because only the code is taken: {done:?}");
    let words = done[2].problem.clone().unwrap_or_default();
    assert!(words.contains("SKU R-1 already belongs to “Other ring”"), "because a person must know why: {words}");
    settle(&[&pun, &mum]).await?;
    assert_eq!(
        mum.engine().recycle_bin(None, "", None, 0, 50).await?.total,
        1,
        "because the others are back everywhere"
    );
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn an_earlier_value_comes_back_also_where_there_is_no_form() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_, mum, pun) = two_branches(hub).await?;
    mum.run("INSERT INTO suppliers (name, phone) VALUES ('Zaveri', '98200 12345'); INSERT INTO item_groups (name) VALUES ('Rings')")
        .await?;
    settle(&[&mum, &pun]).await?;
    mum.run("UPDATE suppliers SET phone = NULL; UPDATE item_groups SET name = 'Rngs'").await?;
    settle(&[&mum, &pun]).await?;
    for (table, field, shown) in [("suppliers", "phone", "98200 12345"), ("item_groups", "name", "Rings")] {
        let id = pun.ask(&format!("SELECT id FROM {table}")).await?.expect("it is there");
        let record = RecordRef { table: table.to_owned(), id };
        let newest = pun.engine().record_history(&record, None, true).await?.entries.swap_remove(0);
        let change = newest.fields.iter().find(|change| change.field == field).expect("it is told");
        assert_eq!(change.before.as_deref(), Some(shown), "because that is what it was");
        pun.engine().put_back(&record, field, &change.before_value).await?;
        for field in ["id", "parent_id", "no_such_column", "created_at"] {
            let refused = pun.engine().put_back(&record, field, "null").await.expect_err("nobody types that");
            assert_eq!(refused.code(), Code::Invalid, "because {field} is not written by hand: {refused}");
        }
        let refused = pun.engine().put_back(&record, "name", "null").await.expect_err("a name is required");
        assert_eq!(refused.code(), Code::Invalid, "{refused}");
    }
    let branch = pun.ask("SELECT id FROM branches WHERE code = 'PUN'").await?.expect("it is there");
    let branch = RecordRef { table: "branches".to_owned(), id: branch };
    assert!(pun.engine().put_back(&branch, "code", "\"PNQ\"").await.is_err(), "because bills carry the code");
    settle(&[&pun, &mum]).await?;
    let restored = "phone = '98200 12345'";
    assert_eq!(mum.count("suppliers", restored).await?, 1, "because it came back everywhere");
    assert_eq!(mum.count("item_groups", "name = 'Rings'").await?, 1, "because it came back everywhere");
    all_equal(&[&mum, &pun]).await
}
