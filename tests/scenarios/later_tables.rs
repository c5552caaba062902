//! A later table costs one migration on each side: a master, facts, a document with lines and deposits, and a computer's own notes that no
//! code names are captured, sent, merged, frozen, compared, put right and fetched anew like every other.

use branchline_domain::records::conflict::{Choice, Conflict};
use branchline_domain::sync::scope::Scope;
use branchline_tests::{Branch, Hub, HubOptions, LATER_TABLES, TestShop, later_on};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, on_hub, settle};
use crate::verifying::behind_the_hub;

pub const SHELF: &str = "019a0000-0000-7000-8000-000000000001";
pub const DRAWER: &str = "019a0000-0000-7000-8000-000000000002";
pub const COUNT: &str = "019a0000-0000-7000-8000-000000000003";
pub const ESTIMATE: &str = "019a0000-0000-7000-8000-000000000004";
pub const LINE: &str = "019a0000-0000-7000-8000-000000000005";
pub const DEPOSIT: &str = "019a0000-0000-7000-8000-000000000006";
pub const NOTE: &str = "019a0000-0000-7000-8000-000000000007";

/// A computer whose version knows the tables.
pub async fn newer(branch: Branch) -> Result<Branch> {
    branch.run(LATER_TABLES).await?;
    branch.restart().await
}

/// A hub with the tables, a shop on it, and the computers of Mumbai's and Pune's managers.
pub async fn shop_with_later_tables() -> Result<(Hub, TestShop, Branch, Branch)> {
    let hub = Hub::start(HubOptions::default()).await?;
    later_on(&hub).await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mum = newer(Branch::joined(&hub, &shop.managers[0]).await?).await?;
    let pun = newer(Branch::joined(&hub, &shop.managers[1]).await?).await?;
    settle(&[&mum, &pun]).await?;
    Ok((hub, shop, mum, pun))
}

pub async fn conflicts(branch: &Branch) -> Result<Vec<Conflict>> {
    Ok(branch.engine().conflicts(false, 0, 50).await?.rows)
}

/// Returns what a computer is: its `branch_id` or `device_id`.
pub async fn identity(branch: &Branch, column: &str) -> Result<String> {
    Ok(branch.ask(&format!("SELECT {column} FROM sync_identity")).await?.unwrap_or_default())
}

/// Runs what must be refused, and returns the refusal.
pub async fn refused(branch: &Branch, sql: &str) -> String {
    branch.run(sql).await.expect_err("this must be refused").to_string()
}

#[tokio::test]
async fn a_later_master_merges_field_by_field_and_a_yes_or_no_is_no_conflict_with_itself() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_later_tables().await?;
    mum.run(&format!(
        "INSERT INTO shelves (id, name, locked) VALUES ('{SHELF}', 'Window', 1);
         INSERT INTO shelves (id, above_id, name) VALUES ('{DRAWER}', '{SHELF}', 'Drawer')"
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        pun.count("shelves", "name = 'Drawer' AND above_id IS NOT NULL").await?,
        1,
        "because parents come first"
    );

    mum.run(&format!("UPDATE shelves SET locked = 0 WHERE id = '{SHELF}'")).await?;
    pun.run(&format!("UPDATE shelves SET colour = 'red' WHERE id = '{SHELF}'")).await?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let merged = branch.count("shelves", "locked = 0 AND colour = 'red'").await?;
        assert_eq!(merged, 1, "because two people changed two fields");
        assert!(conflicts(branch).await?.is_empty(), "because a yes or no that only one changed is no conflict");
    }

    mum.run(&format!("UPDATE shelves SET name = 'Front' WHERE id = '{SHELF}'")).await?;
    pun.run(&format!("UPDATE shelves SET name = 'Back' WHERE id = '{SHELF}'")).await?;
    settle(&[&mum, &pun]).await?;
    let met = conflicts(&mum).await?;
    let fields: Vec<_> = met.iter().map(|one| (one.table_name.as_str(), one.field.as_str())).collect();
    assert_eq!(fields, [("shelves", "name")], "because both named it at once");
    assert_eq!(met[0].label, "Back", "because a card names its record by what it holds");
    let mumbai = identity(&mum, "branch_id").await?;
    mum.engine().settle_conflicts(&[met[0].id.clone()], &Choice::Branch { branch_id: mumbai }).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(pun.count("shelves", "name = 'Front'").await?, 1, "because a person decided");

    mum.run(&format!("DELETE FROM shelves WHERE id = '{DRAWER}'")).await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        pun.count("shelves", &format!("id = '{DRAWER}' AND deleted_at IS NOT NULL")).await?,
        1,
        "because a delete is soft"
    );
    assert_eq!(on_hub(&hub, &shop, "shelves", "deleted_at is not null").await?, 1, "because the hub knows of it");
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn later_facts_and_documents_stay_as_they_were_written() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_later_tables().await?;
    mum.run(&format!(
        "INSERT INTO shelves (id, name) VALUES ('{SHELF}', 'Window');
         INSERT INTO shelf_counts (id, shelf_id, quantity_milli, checked) VALUES ('{COUNT}', '{SHELF}', 3000, 0);
         INSERT INTO estimates (id, notes) VALUES ('{ESTIMATE}', 'for Asha');
         INSERT INTO estimate_lines (id, estimate_id, name, optional, price_paise) VALUES ('{LINE}', '{ESTIMATE}', 'Ring', 1, 500)"
    ))
    .await?;
    mum.run(&format!("UPDATE estimate_lines SET price_paise = 700 WHERE id = '{LINE}'")).await?;
    mum.run(&format!("UPDATE estimates SET phase = 'given', number = 'E1', total_paise = 700 WHERE id = '{ESTIMATE}'"))
        .await?;

    let fact = refused(&mum, "UPDATE shelf_counts SET quantity_milli = 4000").await;
    assert!(fact.contains("never changed"), "because what was counted was counted: {fact}");
    for sql in [
        "UPDATE estimates SET total_paise = 1",
        "UPDATE estimates SET phase = 'open'",
        "UPDATE estimate_lines SET price_paise = 1",
        "DELETE FROM estimates",
        "INSERT INTO estimate_lines (id, estimate_id, name, price_paise) SELECT '019a0000-0000-7000-8000-0000000000ff', id, 'More', 1 FROM estimates",
    ] {
        let words = refused(&mum, sql).await;
        assert!(words.contains("final"), "because the customer has it in hand: {words}");
    }
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "estimates", "phase = 'given'").await?, 1, "because it travelled whole");

    for sql in [
        "update public.shelf_counts set quantity_milli = 1",
        "update public.estimates set total_paise = 1",
        "update public.estimates set phase = 'open'",
        "update public.estimate_lines set price_paise = 1",
    ] {
        let words = hub.sql(sql).await.expect_err("the hub refuses it as well").to_string();
        assert!(
            words.contains("cannot be changed") || words.contains("can no longer") || words.contains("cannot change"),
            "{words}"
        );
    }
    // A computer that does not keep to it is refused by the push.
    let guards = "SELECT group_concat('DROP TRIGGER \"' || name || '\"', ';') FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('estimates', 'shelf_counts') AND name NOT LIKE 'sync_%'";
    let drop = mum.ask(guards).await?.unwrap_or_default();
    mum.run(&drop).await?;
    mum.run("UPDATE estimates SET total_paise = 1").await?;
    mum.sync().await.ok();
    assert_eq!(
        on_hub(&hub, &shop, "estimates", "total_paise = 700").await?,
        1,
        "because the hub keeps final documents"
    );
    assert_eq!(mum.engine().status().await?.failed, 1, "because the change is set aside for a person");
    let held = mum.engine().held_units().await?;
    mum.engine().discard_held(held[0].unit, "It was never agreed").await?;

    mum.run("UPDATE estimates SET phase = 'declined'").await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        on_hub(&hub, &shop, "estimates", "phase = 'declined'").await?,
        1,
        "because that step is in the registry"
    );
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_computer_that_holds_a_few_months_leaves_settled_documents_of_later_tables_away_too() -> Result<()> {
    let (hub, shop, mum, _) = shop_with_later_tables().await?;
    let estimate = |n: u8, paid: u32| {
        let id = format!("019a0000-0000-7000-8000-0000000001{n:02}");
        format!(
            "INSERT INTO estimates (id, number, business_date, total_paise) VALUES ('{id}', 'E{n}', '2020-01-0{n}', 500);
             INSERT INTO estimate_lines (id, estimate_id, name, price_paise) VALUES ('019a0000-0000-7000-8000-0000000002{n:02}', '{id}', 'Ring', 500);
             UPDATE estimates SET phase = 'given' WHERE id = '{id}';
             INSERT INTO estimate_deposits (id, estimate_id, amount_paise) VALUES ('019a0000-0000-7000-8000-0000000003{n:02}', '{id}', {paid})"
        )
    };
    mum.run(&estimate(1, 500)).await?;
    mum.run(&estimate(2, 499)).await?;
    mum.sync().await?;
    let counter = newer(Branch::joined(&hub, &shop.managers[0]).await?).await?;
    let months = Scope { months: Some(3), ..Scope::default() };
    counter.engine().set_scope(months.clone()).await?;
    counter.sync().await?;
    let held = "SELECT group_concat(number) FROM estimates";
    assert_eq!(counter.ask(held).await?.as_deref(), Some("E2"), "because only what is owed comes from years ago");
    assert_eq!(counter.count("estimate_lines", "true").await?, 1, "because lines go with their document");
    let gone = mum.engine().set_scope(months).await?;
    assert_eq!(gone.removed, 3, "because an estimate went with its line and its deposit: {gone:?}");
    assert_eq!(mum.ask(held).await?.as_deref(), Some("E2"), "because both sides follow one rule");
    all_equal(&[&mum, &counter]).await?;

    // Something new of an old one brings all of it back.
    hub.sql(&format!(
        "insert into public.estimate_deposits (org_id, branch_id, estimate_id, amount_paise)
         select org_id, branch_id, id, 7 from public.estimates where number = 'E1' and org_id = '{}'",
        shop.org_id
    ))
    .await?;
    hub.sql("update public.estimates set phase = 'declined' where number = 'E2'").await?;
    counter.engine().set_scope(Scope::default()).await?;
    settle(&[&counter]).await?;
    assert_eq!(counter.count("estimates", "true").await?, 2, "because everything comes once it is asked for");
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn later_tables_are_compared_put_right_and_offered_to_a_hub_that_lost_them() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_later_tables().await?;
    mum.run(&format!(
        "INSERT INTO shelves (id, name) VALUES ('{SHELF}', 'Window'), ('{DRAWER}', 'Drawer');
         INSERT INTO shelf_counts (id, shelf_id, quantity_milli) VALUES ('{COUNT}', '{SHELF}', 3000);
         INSERT INTO estimates (id, number) VALUES ('{ESTIMATE}', 'E1');
         INSERT INTO estimate_lines (id, estimate_id, name, price_paise) VALUES ('{LINE}', '{ESTIMATE}', 'Ring', 500);
         INSERT INTO estimate_deposits (id, estimate_id, amount_paise) VALUES ('{DEPOSIT}', '{ESTIMATE}', 100);
         UPDATE estimates SET phase = 'given';
         INSERT INTO till_notes (id, note) VALUES ('{NOTE}', 'half a bill')"
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    // Lost on the hub without a trace, as by a fault of its disk.
    for (table, id) in [
        ("estimate_deposits", DEPOSIT),
        ("estimate_lines", LINE),
        ("shelf_counts", COUNT),
        ("shelves", DRAWER),
        ("till_notes", NOTE),
    ] {
        behind_the_hub(&hub, table, &format!("delete from public.{table} where id = '{id}'")).await?;
    }
    let run = mum.engine().verify().await?;
    let differing: Vec<&str> =
        run.tables.iter().filter(|table| !table.equal).map(|table| table.table.as_str()).collect();
    assert_eq!(
        differing,
        ["shelves", "shelf_counts", "estimate_lines", "estimate_deposits", "till_notes"],
        "because each of them is compared, with the parents first"
    );
    mum.engine().repair().await?;
    settle(&[&mum, &pun]).await?;
    all_equal(&[&mum, &pun]).await?;
    assert_eq!(
        on_hub(&hub, &shop, "estimate_lines", "true").await?,
        1,
        "because a lost line of a final document is put back"
    );

    // Set back to before they were there, and its owner says so.
    for table in ["till_notes", "shelf_counts"] {
        let forget = format!(
            "delete from public.{table}; delete from sync.changes c using sync.tables t
             where t.position = c.table_no and t.name = '{table}'"
        );
        behind_the_hub(&hub, table, &forget).await?;
    }
    hub.sql("select sync.new_epoch()").await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "till_notes", "true").await?, 1, "because its computer offered it again");
    assert_eq!(on_hub(&hub, &shop, "shelf_counts", "true").await?, 1, "because its branch offered it again");
    all_equal(&[&mum, &pun]).await?;
    hub.stop().await;
    Ok(())
}
