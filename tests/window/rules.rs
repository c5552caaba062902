//! The rules of the shop: an owner sets them, and a new computer waits until the owner lets it in.

use branchline_tests::{Hub, HubOptions, Shop};

use crate::add_product;
use crate::computer::{Computer, Setup};
use crate::window::Window;

async fn open(computer: &Computer, hub: &Hub, email: &str, branch: &str) -> Window {
    let person = hub.users().iter().find(|user| user.email == email).expect("the sample shop has this person");
    computer.open(Some(&Setup::with_password(hub, person, branch, &person.password))).await
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_new_computer_waits_until_the_owner_lets_it_in_and_a_shorter_history_is_announced() {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts");
    let (at_office, at_pune) = (Computer::start().await, Computer::start().await);
    let office = open(&at_office, &hub, "owner@kesar.example", "MUM").await;
    office.reads("sync-state", "Up to date", "the first session runs by itself").await;
    office.press("nav-settings").await;
    office.press("rules-approve").await;
    office.says("Rules set", "the hub has taken it").await;
    office.type_in("rules-history", "24").await;
    office.press("rules-save").await;
    office.says("History older than 24 months will be forgotten from", "every owner has a month to object").await;
    office.picture("rules").await;
    office.press("rules-call-off").await;
    office.gone("rules-call-off", "the history is kept after all").await;

    let pune = open(&at_pune, &hub, "pun@kesar.example", "PUN").await;
    pune.says("waits for an owner", "it says why nothing comes").await;
    add_product(&pune, "Bugadi, pearl", "6400").await;
    pune.reads("sync-foot", "1 waiting", "nothing goes before the owner has said yes").await;
    pune.press("nav-dashboard").await;
    pune.picture("waits-for-approval").await;
    office.press("nav-branches").await;
    office.press_row("device-row", "Waits for approval").await;
    office.see("device-approve").await;
    office.picture("approve").await;
    office.press("device-approve").await;
    office.says("Approved", "the hub knows it now").await;
    office.lists("device-row", "Online", "it waits no more").await;
    office.press("drawer-close").await;

    pune.press("sync-now").await;
    pune.reads("sync-state", "Up to date", "it may send and fetch now").await;
    office.press("nav-products").await;
    office.type_in("product-search", "Bugadi").await;
    office.finds("product-row", "Bugadi, pearl").await;
    office.close().await;
    pune.close().await;
    hub.stop().await;
}
