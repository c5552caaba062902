//! Wrong input at the hub's door: the window says what is wrong, keeps what was typed, and goes on once it is right.

use branchline_tests::{Hub, HubOptions, Shop};

use crate::computer::{Computer, Setup};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_wrong_password_is_said_and_the_right_one_connects() {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts");
    let user = hub.users().iter().find(|user| user.email == "mum@kesar.example").expect("she is in the sample shop");
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    window.press("sync-connect").await;
    window.press("hub-way-member").await;
    window.press("hub-typed").await;
    window.type_in("hub-url", hub.url()).await;
    window.type_in("hub-key", hub.key()).await;
    window.type_in("hub-email", &user.email).await;
    window.type_in("hub-password", "not her password").await;
    window.type_in("hub-branch", "MUM").await;
    window.press("hub-connect").await;
    window.reads("hub-message", "password is wrong", "the sign-in service refused it").await;
    window.picture("wrong-password").await;

    window.type_in("hub-password", &user.password).await;
    window.press("hub-connect").await;
    window.press("nav-dashboard").await;
    window.reads("sync-state", "Up to date", "connecting fetches the shop").await;
    window.press("nav-products").await;
    window.see("product-row").await;
    window.close().await;
    hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_wrong_password_given_at_start_is_said_on_the_dashboard() {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts");
    let user = hub.users().iter().find(|user| user.email == "mum@kesar.example").expect("she is in the sample shop");
    let computer = Computer::start().await;
    let window = computer.open(Some(&Setup::with_password(&hub, user, "MUM", "not her password"))).await;
    window
        .reads("setup-message", "password is wrong", "whoever started the window must see why it is not connected")
        .await;
    window.picture("setup-failed").await;
    window.close().await;
    hub.stop().await;
}
