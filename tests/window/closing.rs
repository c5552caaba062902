//! The window's cross: nothing is lost, and the window says what waits.

use branchline_tests::{Hub, HubOptions, Shop};

use crate::{
    add_product,
    computer::{Computer, Setup},
};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn closing_says_what_waits_and_a_person_may_stay() {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts");
    let user = hub.users().iter().find(|user| user.email == "pun@kesar.example").expect("he is in the sample shop");
    let computer = Computer::start().await;
    let window = computer.open(Some(&Setup::new(&hub, user))).await;
    window.reads("sync-state", "Up to date", "the first session runs by itself").await;
    // Nothing waits: the window just closes.
    window.press_the_cross();
    window.wait_until_closed().await;

    hub.faults().disconnect();
    let window = computer.open(None).await;
    add_product(&window, "Payal, silver", "3200").await;
    window.press_the_cross();
    window.see("closing-send").await;
    window.picture("closing").await;
    window.press("closing-stay").await;
    window.press("nav-dashboard").await;
    window.reads("sync-waiting", "1 waiting", "the app goes on").await;
    window.press_the_cross();
    window.press_to_leave("closing-close").await;
    window.wait_until_closed().await;

    hub.faults().reconnect();
    let window = computer.open(None).await;
    window.reads("sync-result", "1 sent", "what waited is sent by itself at the next start").await;
    hub.faults().disconnect();
    add_product(&window, "Bichhiya, silver", "900").await;
    window.press_the_cross();
    window.see("closing-send").await;
    hub.faults().reconnect();
    window.press_to_leave("closing-send").await;
    window.wait_until_closed().await;
    let names = hub.rows("select name from public.products where name = 'Bichhiya, silver'").await;
    assert_eq!(names.expect("the hub answers").len(), 1, "because it was sent before the window closed");
    hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn without_a_hub_the_window_just_closes() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    add_product(&window, "Haar, polki", "410000").await;
    window.press_the_cross();
    window.wait_until_closed().await;
}
