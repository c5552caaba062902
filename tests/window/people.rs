//! Two people at work at once: what both changed is shown and settled, what one deleted the other brings back, and the owner sees
//! every computer.

use branchline_tests::{Fault, Hub, HubOptions, Shop};

use crate::{
    add_product, change_price,
    computer::{Computer, Setup},
    window::Window,
};

const PENDANT: &str = "Om pendant 22K";

async fn sample_hub() -> Hub {
    Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts")
}

/// Opens the window of a person of the sample shop at a branch, and waits until it hears the hub.
async fn open(computer: &Computer, hub: &Hub, email: &str, branch: &str) -> Window {
    let person = hub.users().iter().find(|user| user.email == email).expect("the sample shop has this person");
    let window = computer.open(Some(&Setup::with_password(hub, person, branch, &person.password))).await;
    window.reads("sync-state", "Up to date", "the first session runs by itself").await;
    window.reads("sync-foot", "Live", "the hub offers a live connection").await;
    window
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_price_two_people_changed_is_settled_for_both_and_a_deleted_product_comes_back() {
    let hub = sample_hub().await;
    let (at_mumbai, at_pune) = (Computer::start().await, Computer::start().await);
    let mumbai = open(&at_mumbai, &hub, "mum@kesar.example", "MUM").await;
    let pune = open(&at_pune, &hub, "pun@kesar.example", "PUN").await;

    hub.faults().disconnect();
    for window in [&mumbai, &pune] {
        window.reads("foot-headline", "Offline", "the line broke, and nobody touched anything").await;
    }
    change_price(&mumbai, PENDANT, "27,000").await;
    change_price(&pune, PENDANT, "28,500").await;
    hub.faults().reconnect();
    for window in [&mumbai, &pune] {
        window.gone("offline-banner", "the line is back").await;
        window.reads("attention-count", "1", "a person has to look, at either branch").await;
    }
    mumbai.press("nav-conflicts").await;
    for words in ["₹27,000.00", "Meera Shah", "₹28,500.00", "Prakash Jadhav"] {
        mumbai.reads("conflict", words, "both values are shown, with who wrote them").await;
    }
    mumbai.picture("conflict").await;
    pune.lists("product-row", "28,500.00", "the later edit stands until somebody decides").await;
    mumbai.press("conflict-take").await;
    pune.lists("product-row", "27,000.00", "a person in Mumbai chose it, for everybody").await;
    for window in [&mumbai, &pune] {
        window.gone("attention-count", "it is settled everywhere").await;
    }

    pune.press_row("product-row", PENDANT).await;
    pune.press("record-history").await;
    for words in ["Meera Shah at MUM1", "Prakash Jadhav, on this computer", "₹26,100.00", "₹28,500.00"] {
        pune.lists("history-entry", words, "the history names who, where and what").await;
    }
    pune.picture("history").await;
    pune.press("record-history").await;
    pune.press("record-delete").await;
    mumbai.press("nav-bin").await;
    mumbai.lists("bin-row", PENDANT, "Pune deleted it").await;
    mumbai.lists("bin-row", "Prakash Jadhav at PUN1", "the bin says who did").await;
    mumbai.press_row("bin-row", PENDANT).await;
    mumbai.picture("bin").await;
    mumbai.press("bin-restore").await;
    pune.lists("product-row", PENDANT, "it was restored in Mumbai").await;
    mumbai.says("The recycle bin is empty", "nothing else lies in it").await;

    mumbai.close().await;
    pune.close().await;
    hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn the_owner_sees_what_a_computer_holds_and_asks_it_to_sync() {
    let hub = sample_hub().await;
    let (at_office, at_pune) = (Computer::start().await, Computer::start().await);
    let office = open(&at_office, &hub, "owner@kesar.example", "MUM").await;
    let pune = open(&at_pune, &hub, "pun@kesar.example", "PUN").await;
    office.press("nav-branches").await;
    office.lists("device-row", "This computer", "the owner sits at it").await;
    office.lists("device-row", "Online", "Pune is on the line").await;

    // The hub is too busy to take what Pune sends, so it waits there, and Pune tries more and more seldom.
    hub.faults().plan(Fault::on("/rest/v1/rpc/sync_push").answer(503, "{}").times(1_000));
    add_product(&pune, "Bugadi, pearl", "6400").await;
    pune.reads("sync-foot", "1 waiting", "the hub took nothing").await;
    // Looking in again asks the hub anew.
    office.press("nav-dashboard").await;
    office.press("nav-branches").await;
    office.lists("device-row", "1 waiting", "Pune has said what it holds").await;
    office.picture("branches").await;
    hub.faults().clear();
    office.press("ask-sync").await;
    office.reads("ask-said", "Answered in", "Pune is online and begins at once").await;
    pune.reads("sync-foot", "Nothing waiting", "it was asked to send").await;
    office.press("nav-products").await;
    office.type_in("product-search", "bugadi").await;
    office.lists("product-row", "Bugadi, pearl", "what Pune held has arrived").await;

    office.close().await;
    pune.close().await;
    hub.stop().await;
}
