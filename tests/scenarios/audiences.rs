//! Whose rows are whose: what is paid of another branch's document, what one computer alone needs, and what only some roles see.

use std::path::Path;

use branchline_domain::backup::Reason;
use branchline_domain::records::history::RecordRef;
use branchline_domain::sync::stream::StreamKind;
use branchline_tests::Branch;
use color_eyre::eyre::Result;

use crate::copies::take_a_name;
use crate::kit::{all_equal, on_hub, settle};
use crate::later_tables::{
    COUNT, DEPOSIT, ESTIMATE, LINE, NOTE, SHELF, conflicts, identity, newer, refused, shop_with_later_tables,
};
use crate::rest::member;

#[tokio::test]
async fn what_is_paid_of_another_branchs_document_goes_where_the_document_goes() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_later_tables().await?;
    pun.run(&format!(
        "INSERT INTO estimates (id, notes) VALUES ('{ESTIMATE}', 'for Asha');
         INSERT INTO invoices (id, customer_name, total_paise) VALUES ('{LINE}', 'Bharat', 900)"
    ))
    .await?;
    let owner = newer(Branch::joined(&hub, &shop.owner).await?).await?;
    settle(&[&pun, &owner]).await?;
    owner
        .run(&format!(
            "INSERT INTO estimate_deposits (id, estimate_id, amount_paise) VALUES ('{DEPOSIT}', '{ESTIMATE}', 500);
             INSERT INTO payments (id, branch_id, mode, direction, amount_paise)
                 SELECT '{COUNT}', branch_id, 'cash', 'in', 900 FROM invoices;
             INSERT INTO payment_allocations (id, payment_id, invoice_id, amount_paise) VALUES ('{NOTE}', '{COUNT}', '{LINE}', 900)"
        ))
        .await?;
    let elsewhere = refused(
        &owner,
        &format!("INSERT INTO estimate_deposits (id, estimate_id, branch_id, amount_paise) SELECT '{SHELF}', '{ESTIMATE}', branch_id, 1 FROM sync_identity"),
    )
    .await;
    assert!(elsewhere.contains("goes where that goes"), "because Pune could not see it: {elsewhere}");
    settle(&[&owner, &pun, &mum]).await?;
    let pune = identity(&pun, "branch_id").await?;
    assert_eq!(
        pun.count("estimate_deposits", &format!("branch_id = '{pune}'")).await?,
        1,
        "because it is Pune's estimate"
    );
    assert_eq!(
        pun.count("payment_allocations", &format!("branch_id = '{pune}'")).await?,
        1,
        "because it is Pune's bill"
    );
    assert_eq!(mum.count("estimate_deposits", "true").await?, 0, "because Mumbai's manager does not see Pune");
    all_equal(&[&owner, &pun, &mum]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_computers_own_rows_reach_the_hub_and_no_other_computer() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_later_tables().await?;
    let beside = newer(Branch::joined(&hub, &shop.managers[0]).await?).await?;
    mum.run(&format!("INSERT INTO till_notes (id, note, pinned) VALUES ('{NOTE}', 'half a bill', 1)")).await?;
    settle(&[&mum, &beside, &pun]).await?;
    let device = identity(&mum, "device_id").await?;
    assert_eq!(
        on_hub(&hub, &shop, "till_notes", &format!("device_id = '{device}'")).await?,
        1,
        "because it is safe there"
    );
    for other in [&beside, &pun] {
        assert_eq!(other.count("till_notes", "true").await?, 0, "because it is that computer's own");
    }
    let followed = mum.engine().checkpoints().await?;
    assert!(
        followed.iter().any(|point| point.kind == StreamKind::Device),
        "because it has a stream of its own now: {followed:?}"
    );

    // Edits on both ways: here, and by its owner on the hub.
    mum.run("UPDATE till_notes SET note = 'three items'").await?;
    mum.sync().await?;
    hub.sql("update public.till_notes set pinned = 0").await?;
    mum.sync().await?;
    assert_eq!(mum.count("till_notes", "note = 'three items' AND pinned = 0").await?, 1, "because both arrived");

    // Another computer of the same branch cannot write in its name.
    let forged = refused(
        &beside,
        &format!("INSERT INTO till_notes (id, note, device_id) VALUES ('{SHELF}', 'not mine', '{device}')"),
    )
    .await;
    assert!(forged.contains("another computer's own"), "{forged}");
    beside.run("DROP TRIGGER till_notes_stays_in_its_stream").await?;
    beside
        .run(&format!("INSERT INTO till_notes (id, note, device_id) VALUES ('{SHELF}', 'not mine', '{device}')"))
        .await?;
    beside.sync().await.ok();
    assert_eq!(on_hub(&hub, &shop, "till_notes", "true").await?, 1, "because the hub looks at who sends");
    let held = beside.engine().held_units().await?;
    beside.engine().discard_held(held[0].unit, "It was forged").await?;
    beside.sync().await?;

    // Fetched anew it comes back; a copy of the computer under another name does not get it.
    mum.run_as_app("DELETE FROM till_notes").await?;
    mum.engine().resync().await?;
    assert_eq!(mum.count("till_notes", "note = 'three items'").await?, 1, "because the hub keeps it for this computer");
    all_equal(&[&mum, &beside, &pun]).await?;
    hub.stop().await;
    Ok(())
}

#[tokio::test]
async fn a_table_only_managers_see_stays_hidden_from_others_with_its_conflicts_and_comes_with_the_role() -> Result<()> {
    let (hub, shop, mum, _) = shop_with_later_tables().await?;
    let owner = newer(Branch::joined(&hub, &shop.owner).await?).await?;
    owner
        .run(&format!("INSERT INTO pay_grades (id, name, salary_paise) VALUES ('{SHELF}', 'Cashier', 2500000)"))
        .await?;
    settle(&[&owner, &mum]).await?;
    assert_eq!(mum.count("pay_grades", "true").await?, 1, "because a manager sees it");
    // Two owners' edits meet: the conflict tells both amounts.
    let beside = newer(Branch::joined(&hub, &shop.owner).await?).await?;
    beside.sync().await?;
    owner.run("UPDATE pay_grades SET salary_paise = 2600000").await?;
    beside.run("UPDATE pay_grades SET salary_paise = 2700000").await?;
    settle(&[&owner, &beside, &mum]).await?;
    assert_eq!(conflicts(&mum).await?.len(), 1, "because whoever sees the record sees its conflict");

    let tina = member(&hub, &shop.org_id, Some("MUM"), "cashier", "Tina").await?;
    let till = newer(Branch::joined(&hub, &tina).await?).await?;
    till.sync().await?;
    assert_eq!(till.count("pay_grades", "true").await?, 0, "because a cashier does not");
    assert!(conflicts(&till).await?.is_empty(), "because a conflict would tell her what the record does not");
    let record = RecordRef { table: "pay_grades".to_owned(), id: SHELF.to_owned() };
    let history = till.engine().record_history(&record, None, true).await;
    assert!(history.map_or(true, |known| known.entries.is_empty()), "because the history tells it as well");

    // The manager signs in at her till, and she again.
    let manager = &shop.managers[0];
    till.engine().sign_in(&manager.email, &manager.password).await?;
    settle(&[&till]).await?;
    assert_eq!(till.count("pay_grades", "salary_paise = 2700000").await?, 1, "because it comes with the role");
    till.engine().sign_in(&tina.email, &tina.password).await?;
    settle(&[&till]).await?;
    assert_eq!(till.count("pay_grades", "true").await?, 0, "because it goes with the role");
    all_equal(&[&till, &mum, &owner]).await?;
    hub.stop().await;
    Ok(())
}

/// The notes a computer shows, by their text.
async fn notes(branch: &Branch) -> Result<String> {
    let all = "SELECT group_concat(note, ' ') FROM (SELECT note FROM till_notes WHERE device_id = (SELECT device_id FROM sync_identity) ORDER BY note)";
    Ok(branch.ask(all).await?.unwrap_or_default())
}

#[tokio::test]
async fn a_copied_computer_keeps_its_unsent_notes_as_copies_and_a_restored_one_keeps_all_of_them() -> Result<()> {
    let (hub, shop, mum, pun) = shop_with_later_tables().await?;
    let manager = &shop.managers[0];
    let write = |note: &str, n: u8| {
        format!("INSERT INTO till_notes (id, note) VALUES ('019a0000-0000-7000-8000-0000000009{n:02}', '{note}')")
    };
    mum.run(&write("sent", 1)).await?;
    mum.sync().await?;
    assert_eq!(notes(&mum).await?, "sent", "because its stream opened with the row, and nothing is swept for that");
    assert!(mum.engine().verify().await?.tables.iter().all(|table| table.equal), "because nothing differs");
    mum.run(&write("unsent", 2)).await?;

    let copy = mum.copied().await?;
    copy.engine().sign_in(&manager.email, &manager.password).await?;
    mum.sync().await?;
    take_a_name(&copy, manager).await?;
    copy.sync().await?;
    assert_eq!(notes(&copy).await?, "unsent", "because what was sent is the other computer's");
    settle(&[&mum, &copy]).await?;
    assert_eq!(notes(&mum).await?, "sent unsent", "because the copy took nothing away");
    assert_eq!(on_hub(&hub, &shop, "till_notes", "true").await?, 3, "because the copy's note is a note of its own");

    // A backup is restored: nobody goes on under the old name.
    let backup = mum.engine().back_up(Reason::ByHand).await?;
    mum.run("UPDATE till_notes SET note = 'edited' WHERE note = 'sent'").await?;
    mum.sync().await?;
    let mum = mum.restored_from(Path::new(&backup.path)).await?;
    mum.engine().sign_in(&manager.email, &manager.password).await?;
    mum.sync().await?;
    assert_eq!(notes(&mum).await?, "sent unsent", "because a computer's own rows come along with its backup");
    settle(&[&mum, &copy, &pun]).await?;
    assert_eq!(notes(&mum).await?, "sent unsent", "because nothing takes them away later");
    all_equal(&[&mum, &copy, &pun]).await?;
    hub.stop().await;
    Ok(())
}
