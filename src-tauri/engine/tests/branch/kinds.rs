//! The description of every kind of record, held against the tables that sync.

use std::collections::BTreeMap;

use branchline_domain::records::kind::{ByHand, Kind, Part};
use branchline_domain::records::kinds::{KINDS, of};
use branchline_domain::records::label::Label;
use branchline_engine::store::records::{bin, label};
use branchline_engine::store::schema::registry;
use branchline_engine::store::schema::registry::{Policy, SyncTable};

use crate::kit::open;

async fn registry() -> BTreeMap<String, SyncTable> {
    let (_dir, store) = open().await;
    let tables = registry::tables(&mut store.reader().await.expect("a reader")).await.expect("the registry reads");
    tables.into_iter().map(|table| (table.name.clone(), table)).collect()
}

#[tokio::test]
async fn every_table_that_syncs_is_described_and_nothing_else() {
    let tables = registry().await;
    for name in tables.keys() {
        assert!(
            of(name).is_some(),
            "{name} syncs and is described nowhere: add an entry to KINDS in src-tauri/domain/src/records/kinds.rs, \
             because labels, the recycle bin, announcements and links are read from it"
        );
    }
    for kind in KINDS {
        assert!(
            tables.contains_key(kind.table),
            "{} is described and does not sync: insert it into sync_tables in a migration of the branch, or take its entry out of KINDS",
            kind.table
        );
    }
    let listed = KINDS.iter().map(|kind| tables[kind.table].position).collect::<Vec<_>>();
    assert!(listed.is_sorted(), "because KINDS lists parents first, as the registry does: {listed:?}");
}

#[tokio::test]
async fn a_description_says_what_the_registry_says() {
    let tables = registry().await;
    for Kind { table, label, detail, bin, by_hand, document_of, .. } in KINDS {
        let known = &tables[*table];
        let has = |column: &str| known.columns.iter().any(|name| name == column);
        let document = known.document.as_ref().map(|document| document.of.as_str());
        assert_eq!(*document_of, document, "because both say to which document {table} belongs");
        for column in label.columns().iter().chain(label.told_by()).chain(*detail) {
            assert!(has(column), "{table} has no column {column}, by which its records are to be named");
        }
        assert!(!bin || has("deleted_at"), "{table} has no deleted_at, so that nothing of it lies in the recycle bin");
        assert_eq!(
            *bin,
            known.policy != Policy::Append && !known.is_part() && !table.starts_with("held_bill"),
            "because the bin lists what is deleted by itself, and a bill on hold is not deleted but taken up: {table}"
        );
        assert!(
            known.policy == Policy::Merge || *by_hand == ByHand::Nothing,
            "because facts and documents are not edited field by field: {table}"
        );
        assert!(
            !matches!(label, Label::Columns([])),
            "{table} says by no column what its records are called: give it `label` in KINDS"
        );
    }
    for part in Part::ALL {
        assert!(KINDS.iter().any(|kind| kind.part == Some(part)), "because {} holds some table", part.word());
    }
}

#[tokio::test]
async fn what_lies_in_the_bin_is_called_what_people_call_it() {
    let (_dir, store) = open().await;
    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::raw_sql(
        "INSERT INTO profiles (user_id, display_name, email) VALUES ('019366f0-7a3c-7e1b-8f00-9f3c21ab77de', 'Asha', 'a@b.example');
         INSERT INTO memberships (user_id, role) VALUES ('019366f0-7a3c-7e1b-8f00-9f3c21ab77de', 'cashier');
         INSERT INTO business_settings (key, value) VALUES ('bill_footer', 'Thank you');
         INSERT INTO products (name, sku, barcode, price_paise) VALUES ('Ring', ' ', '890', 1);
         UPDATE memberships SET deleted_at = 4; UPDATE business_settings SET deleted_at = 3; UPDATE products SET deleted_at = 2;",
    )
    .execute(tx.conn())
    .await
    .expect("they are written");
    let found = bin::list(tx.conn(), None, "", None, 0, 10).await.expect("the bin reads").rows;
    let told: Vec<_> = found
        .iter()
        .map(|row| [Some(&row.noun), Some(&row.label), row.detail.as_ref()])
        .map(|words| words.map(|words| words.map(ToString::to_string).unwrap_or_default()))
        .collect();
    assert_eq!(
        told,
        [["Membership", "Asha", "cashier"], ["Setting", "bill footer", "Thank you"], ["Product", "Ring", "890"]],
        "because nobody knows a person by the word for his rights, and no code is no detail"
    );
    let tables = registry::tables(tx.conn()).await.expect("the registry reads");
    for row in &found {
        let label = label::label(tx.conn(), &tables, &row.record.table, &row.record.id).await.expect("it reads");
        assert_eq!(label.as_ref(), Some(&row.label), "because one record has one name");
    }
}

#[tokio::test]
async fn every_synced_column_has_a_title_in_the_catalogue() {
    let (_folder, store) = open().await;
    let mut conn = store.reader().await.expect("a reader");
    for table in registry::tables(&mut conn).await.expect("the registry reads") {
        for column in &table.columns {
            let key = format!("column-{column}");
            assert!(branchline_domain::messages::knows(&key, &[]), "because {} shows `{key}`", table.name);
        }
    }
}

#[tokio::test]
async fn a_fact_is_called_by_what_it_is_about() {
    let (_dir, store) = open().await;
    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::raw_sql(
        "INSERT INTO products (id, name, price_paise) VALUES ('018f0000-0000-7000-8000-000000000001', 'Ring', 1);
         INSERT INTO stock_movements (id, branch_id, product_id, quantity_milli, reason, business_date)
         VALUES ('018f0000-0000-7000-8000-000000000009', 'b', '018f0000-0000-7000-8000-000000000001', 4000, 'opening', '2026-01-01')",
    )
    .execute(tx.conn())
    .await
    .expect("they are written");
    let tables = registry::tables(tx.conn()).await.expect("the registry reads");
    let label = label::label(tx.conn(), &tables, "stock_movements", "018f0000-0000-7000-8000-000000000009").await;
    let label = label.expect("it reads").map(|label| label.to_string());
    assert_eq!(label.as_deref(), Some("Ring +4 (opening)"), "because “opening” alone names nothing");
}
