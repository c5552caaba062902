//! Two people, one field: both values are kept, a person chooses, and the choice holds everywhere.

use branchline_domain::records::conflict::{Choice, Conflict, ConflictState};
use branchline_domain::sync::status::Direction;
use branchline_engine::Code;
use branchline_tests::{Branch, Hub, TestShop, User};
use color_eyre::eyre::Result;
use uuid::Uuid;

use crate::kit::{all_equal, on_hub, settle, two_branches};

/// Opens a shop whose people have names and whose two branches know one customer, Asha Patel, 98200 12345.
pub(crate) async fn asha(hub: &Hub) -> Result<(TestShop, Branch, Branch)> {
    let (shop, mum, pun) = two_branches(hub).await?;
    hub.sql(&format!(
        "insert into public.profiles (org_id, user_id, display_name) values ('{0}', '{1}', 'Meera Shah'), ('{0}', '{2}', 'Prakash Jadhav')",
        shop.org_id, shop.managers[0].id, shop.managers[1].id
    ))
    .await?;
    mum.run("INSERT INTO customers (name, phone) VALUES ('Asha Patel', '9820012345')").await?;
    settle(&[&mum, &pun]).await?;
    Ok((shop, mum, pun))
}

async fn edit(branch: &Branch, set: &str) -> Result<()> {
    branch.run(&format!("UPDATE customers SET {set}")).await?;
    // The next edit elsewhere is later by any clock.
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    Ok(())
}

/// Lets Mumbai and Pune change one number at once, Pune later, and both hear of it.
pub(crate) async fn two_numbers(mum: &Branch, pun: &Branch) -> Result<()> {
    edit(mum, "phone = '9700000001'").await?;
    edit(pun, "phone = '9800000002'").await?;
    settle(&[mum, pun]).await
}

async fn open(branch: &Branch) -> Result<Vec<Conflict>> {
    Ok(branch.engine().conflicts(false, 0, 100).await?.rows)
}

pub(crate) async fn only(branch: &Branch) -> Result<Conflict> {
    let mut all = open(branch).await?;
    assert_eq!(all.len(), 1, "because one conflict is one row everywhere: {all:?}");
    Ok(all.remove(0))
}

pub(crate) async fn choose(branch: &Branch, conflict: &Conflict, choice: Choice) -> Result<()> {
    branch.engine().settle_conflicts(std::slice::from_ref(&conflict.id), &choice).await?;
    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    Ok(())
}

async fn phone(branch: &Branch) -> Result<String> {
    Ok(branch.ask("SELECT phone FROM customers").await?.unwrap_or_default())
}

fn value(text: &str) -> Choice {
    Choice::Value { value: Some(text.to_owned()) }
}

#[tokio::test]
async fn a_conflict_is_told_in_every_branch_with_both_values_and_who_wrote_them() -> Result<()> {
    let hub = Hub::shared().await?;
    for mumbai_sends_first in [true, false] {
        let (shop, mum, pun) = asha(hub).await?;
        edit(&mum, "phone = '9700000001'").await?;
        edit(&pun, "phone = '9800000002'").await?;
        let order = if mumbai_sends_first { [&mum, &pun] } else { [&pun, &mum] };
        settle(&order).await?;
        let (here, there) = (only(&mum).await?, only(&pun).await?);
        assert_eq!(here, there, "because it is the same conflict everywhere");
        assert_eq!(
            here.words,
            "Phone of Asha Patel: Branch MUM wrote 9700000001; Branch PUN wrote 9800000002. The later edit, Branch PUN’s, stands.",
            "because a person must understand it"
        );
        let (stands, lost) = (here.standing(), here.other());
        assert_eq!((stands.who.as_deref(), lost.who.as_deref()), (Some("Prakash Jadhav"), Some("Meera Shah")));
        assert_eq!(here.base.shown, "9820012345", "because both began with it");
        assert!(lost.at < stands.at && lost.at > 1_700_000_000_000, "because the later edit stands: {here:?}");
        assert!(!here.moved_on && here.confirmed && here.state == ConflictState::Open);
        assert_eq!(on_hub(hub, &shop, "sync_conflicts", "true").await?, 1, "because the hub tells it once");
        all_equal(&order).await?;
    }
    Ok(())
}

#[tokio::test]
async fn whoever_wrote_the_field_is_named_even_if_another_wrote_the_record_last() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    let owner = Branch::joined(hub, &User { branch: Some("MUM".to_owned()), ..shop.owner.clone() }).await?;
    settle(&[&owner]).await?;
    edit(&mum, "phone = '9700000001'").await?;
    edit(&owner, "notes = 'Likes rubies'").await?;
    edit(&pun, "phone = '9800000002'").await?;
    settle(&[&mum, &owner, &pun]).await?;
    let conflict = only(&pun).await?;
    assert_eq!(conflict.other().who.as_deref(), Some("Meera Shah"), "because the owner wrote but a note: {conflict:?}");
    Ok(())
}

#[tokio::test]
async fn what_was_decided_and_sent_is_open_again_everywhere_until_somebody_decides_anew() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    let conflict = only(&pun).await?;
    choose(&pun, &conflict, Choice::Keep).await?;
    settle(&[&pun, &mum]).await?;
    assert!(open(&mum).await?.is_empty(), "because the decision has travelled");
    // Both take it back at once, which is one wish.
    for branch in [&pun, &mum] {
        assert_eq!(branch.engine().reopen_conflicts(std::slice::from_ref(&conflict.id)).await?, 1);
        assert_eq!(
            branch.engine().reopen_conflicts(std::slice::from_ref(&conflict.id)).await?,
            0,
            "because it is open"
        );
    }
    settle(&[&pun, &mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let again = only(branch).await?;
        assert_eq!(again.state, ConflictState::Open, "because two who open it do not contradict each other: {again:?}");
        let words: Vec<&str> = again.decisions.iter().map(|one| one.choice.as_str()).collect();
        assert_eq!(words, ["keep", "reopened", "reopened"], "because nothing decided is erased");
        assert_eq!(phone(branch).await?, "9800000002", "because the record stays as it is");
    }
    choose(&mum, &only(&mum).await?, Choice::Take).await?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        assert!(open(branch).await?.is_empty(), "because it is decided anew");
        assert_eq!(phone(branch).await?, "9700000001");
    }
    // Opened here while another decides once more: people must speak.
    pun.engine().reopen_conflicts(std::slice::from_ref(&conflict.id)).await?;
    choose(&mum, &conflict, value("9600000003")).await?;
    settle(&[&pun, &mum, &pun]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(only(branch).await?.state, ConflictState::Contested, "because neither knew of the other");
    }
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn taking_the_other_value_holds_in_every_branch() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    choose(&pun, &only(&pun).await?, Choice::Take).await?;
    settle(&[&pun, &mum]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(phone(branch).await?, "9700000001", "because a person chose it");
        assert!(open(branch).await?.is_empty(), "because it is settled everywhere");
        let settled = branch.engine().conflicts(true, 0, 10).await?.rows;
        let decision = &settled[0].decisions[0];
        assert_eq!(
            (decision.choice.as_str(), decision.value.shown.to_string().as_str(), decision.who.as_deref()),
            ("take", "9700000001", Some("Prakash Jadhav")),
            "because who settled it is known everywhere"
        );
    }
    assert_eq!(on_hub(hub, &shop, "customers", "phone = '9700000001'").await?, 1, "because the decision is an edit");
    assert_eq!(on_hub(hub, &shop, "sync_conflicts", "true").await?, 1, "because a decision is no new conflict");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_decision_made_offline_is_there_at_once_and_everywhere_once_online() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    let conflict = only(&mum).await?;
    // Nobody asks the hub here.
    choose(&mum, &conflict, value(" 96000 00003 ")).await?;
    assert_eq!(phone(&mum).await?, "96000 00003", "because deciding needs no network");
    assert!(open(&mum).await?.is_empty(), "because it is settled here");
    assert_eq!(
        only(&pun).await?.present.map(|p| p.shown.to_string()).as_deref(),
        Some("9800000002"),
        "because Pune has not heard"
    );
    settle(&[&mum, &pun]).await?;
    assert_eq!(phone(&pun).await?, "96000 00003", "because the decision is later than both edits");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_third_value_must_be_one_the_form_would_take() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    let conflict = only(&mum).await?;
    let refused = mum.engine().settle_conflicts(std::slice::from_ref(&conflict.id), &value("123")).await;
    let error = refused.expect_err("three digits are no number");
    assert_eq!((error.code(), error.fields()[0].field.as_str()), (Code::Invalid, "value"), "because it has a reason");
    assert_eq!(phone(&mum).await?, "9800000002", "because nothing was written");
    assert_eq!(only(&mum).await?.decisions.len(), 0, "because nothing was decided");
    Ok(())
}

#[tokio::test]
pub async fn two_people_who_settle_it_differently_are_asked_once_more() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    choose(&mum, &only(&mum).await?, Choice::Take).await?;
    choose(&pun, &only(&pun).await?, Choice::Keep).await?;
    settle(&[&mum, &pun]).await?;
    let (here, there) = (only(&mum).await?, only(&pun).await?);
    assert_eq!(here, there, "because both see the same");
    assert_eq!(here.state, ConflictState::Contested, "because neither knew of the other");
    assert_eq!(here.decisions.len(), 2, "because both decisions are kept: {here:?}");
    assert_eq!(
        here.present.as_ref().map(|p| p.shown.to_string()).as_deref(),
        Some("9700000001"),
        "because only one was an edit"
    );
    choose(&pun, &there, value("9800000002")).await?;
    settle(&[&pun, &mum]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(phone(branch).await?, "9800000002", "because the last word was said knowing the others");
        assert!(open(branch).await?.is_empty(), "because it is settled now");
    }
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn two_people_who_settle_it_alike_are_left_alone() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    for branch in [&mum, &pun] {
        choose(branch, &only(branch).await?, Choice::Keep).await?;
    }
    settle(&[&mum, &pun]).await?;
    assert!(open(&mum).await?.is_empty() && open(&pun).await?.is_empty(), "because they agree");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_record_that_moved_on_shows_what_it_is_now() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    two_numbers(&mum, &pun).await?;
    edit(&mum, "phone = '9111111111'").await?;
    settle(&[&mum, &pun]).await?;
    let conflict = only(&pun).await?;
    assert!(conflict.moved_on, "because neither of the two stands any more");
    assert_eq!(
        conflict.present.as_ref().map(|p| p.shown.to_string()).as_deref(),
        Some("9111111111"),
        "because that is what is"
    );
    choose(&pun, &conflict, Choice::Keep).await?;
    settle(&[&pun, &mum]).await?;
    assert_eq!(phone(&mum).await?, "9111111111", "because keeping is keeping what is there");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_customer_deleted_over_an_unseen_edit_is_restored_by_choice() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    edit(&mum, "phone = '9700000001', notes = 'Likes rubies'").await?;
    pun.sqlite3("DELETE FROM customers")?;
    settle(&[&mum, &pun]).await?;
    let told = open(&mum).await?;
    assert_eq!(told.len(), 2, "because the delete had not seen two fields");
    assert!(told.iter().all(|conflict| conflict.kind == "deleted" && conflict.in_bin), "{told:?}");
    choose(&mum, &told[0], Choice::Take).await?;
    assert!(open(&mum).await?.is_empty(), "because one delete is one question");
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let back = "deleted_at IS NULL AND phone = '9700000001' AND notes = 'Likes rubies'";
        assert_eq!(branch.count("customers", back).await?, 1, "because the customer is back with what was edited");
        assert!(open(branch).await?.is_empty(), "because it is settled everywhere");
    }
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn a_customer_kept_by_a_later_edit_is_deleted_by_choice() -> Result<()> {
    let hub = Hub::shared().await?;
    for deleter_sends_first in [true, false] {
        let (_shop, mum, pun) = asha(hub).await?;
        mum.sqlite3("DELETE FROM customers")?;
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        edit(&pun, "phone = '9800000002'").await?;
        let order = if deleter_sends_first { [&mum, &pun] } else { [&pun, &mum] };
        settle(&order).await?;
        let conflict = only(&mum).await?;
        assert!(
            conflict.words.contains("Branch MUM deleted the customer, and Branch PUN changed it"),
            "{}",
            conflict.words
        );
        choose(&mum, &conflict, Choice::Take).await?;
        settle(&[&mum, &pun]).await?;
        for branch in [&mum, &pun] {
            assert_eq!(branch.count("customers", "deleted_at IS NULL").await?, 0, "because a person wanted it gone");
        }
        assert!(open(&pun).await?.is_empty(), "because a decision is no new conflict");
        all_equal(&[&mum, &pun]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn several_conflicts_are_settled_at_once_by_branch() -> Result<()> {
    let hub = Hub::shared().await?;
    let (_shop, mum, pun) = asha(hub).await?;
    mum.run("INSERT INTO customers (name, phone) VALUES ('Bina', '9820000001'), ('Chitra', '9820000002')").await?;
    settle(&[&mum, &pun]).await?;
    // Of Asha and Bina, Pune's edit is later; of Chitra, Mumbai's.
    edit(&mum, "phone = 'Mumbai' WHERE name <> 'Chitra'").await?;
    edit(&pun, "phone = 'Pune'").await?;
    edit(&mum, "phone = 'Mumbai' WHERE name = 'Chitra'").await?;
    settle(&[&mum, &pun]).await?;
    let all = open(&pun).await?;
    assert_eq!(all.len(), 3, "because each customer was edited twice");
    let mumbai = all.iter().find_map(|conflict| {
        [&conflict.ours, &conflict.theirs].into_iter().find(|side| side.place == "Branch MUM")?.branch_id.clone()
    });
    let ids: Vec<String> = all.iter().map(|conflict| conflict.id.clone()).collect();
    let choice = Choice::Branch { branch_id: mumbai.unwrap_or_default() };
    let done = pun.engine().settle_conflicts(&ids, &choice).await?;
    assert_eq!((done.settled, done.skipped), (3, 0), "because Mumbai wrote one side of each");
    settle(&[&pun, &mum]).await?;
    for branch in [&mum, &pun] {
        assert_eq!(branch.count("customers", "phone = 'Mumbai'").await?, 3, "because Mumbai's values were chosen");
    }
    let nowhere = Choice::Branch { branch_id: Uuid::now_v7().to_string() };
    let none = pun.engine().settle_conflicts(&ids, &nowhere).await?;
    assert_eq!((none.settled, none.skipped), (0, 3), "because no such branch wrote anything");
    all_equal(&[&mum, &pun]).await
}

#[tokio::test]
async fn what_this_computer_meets_itself_becomes_the_hubs_conflict() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = asha(hub).await?;
    edit(&mum, "phone = '9700000001'").await?;
    mum.sync().await?;
    edit(&pun, "phone = '9800000002'").await?;
    pun.engine().sync_now(Direction::Pull).await?;
    let met = only(&pun).await?;
    assert!(!met.confirmed, "because the hub has not got Pune's edit yet");
    assert_eq!(phone(&pun).await?, "9800000002", "because Pune's edit is later");
    choose(&pun, &met, Choice::Take).await?;
    settle(&[&pun, &mum]).await?;
    let settled = mum.engine().conflicts(true, 0, 10).await?.rows;
    assert_eq!((settled.len(), settled[0].id.as_str()), (1, met.id.as_str()), "because both derive the same id");
    assert_eq!(phone(&mum).await?, "9700000001", "because the decision went along");
    assert_eq!(pun.count("sync_conflicts_local", "true").await?, 0, "because the hub has told it");
    assert_eq!(on_hub(hub, &shop, "sync_conflicts", "true").await?, 1, "because one conflict is one row");
    all_equal(&[&mum, &pun]).await
}
