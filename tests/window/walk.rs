//! The way through all screens of a window.

use std::time::Duration;

use serde_json::{Value, json};

use crate::window::Window;

/// Every screen, and the forms that open over them.
pub const PLACES: [&str; 12] = [
    "#/",
    "#/products",
    "#/products?open=new",
    "#/customers",
    "#/customers?open=new",
    "#/suppliers",
    "#/suppliers?open=new",
    "#/bin",
    "#/branches",
    "#/conflicts",
    "#/sync",
    "#/settings",
];

/// Goes to an address of the window and waits until its screen is there.
pub async fn to(window: &Window, hash: &str) {
    window.run("location.hash = arguments[0]; return null", vec![json!(hash)]).await;
    window.see("sync-foot").await;
    for _ in 0..400 {
        if window.run("return document.querySelector('main h1') !== null", vec![]).await == true {
            until_still(window).await;
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{hash} has a title; on the screen: {}", window.everything().await);
}

/// Returns the test ids of the screen's tabs, or nothing once for a screen without any.
pub async fn tabs(window: &Window) -> Vec<Option<String>> {
    let script = "return [...document.querySelectorAll('main [data-testid^=tab-]')].map((tab) => tab.dataset.testid)";
    let found = window.run(script, vec![]).await;
    let tabs: Vec<_> =
        found.as_array().into_iter().flatten().filter_map(Value::as_str).map(|tab| Some(tab.to_owned())).collect();
    if tabs.is_empty() { vec![None] } else { tabs }
}

/// Waits until nothing is loading and nothing moves any more.
pub async fn until_still(window: &Window) {
    let script = "return document.querySelector('main [aria-busy=true]') !== null ? null
        : [...document.querySelectorAll('body *')].map((one) => {
            const { left, top, width, height } = one.getBoundingClientRect()
            return [left, top, width, height].map(Math.round).join()
          }).join(' ') + document.getAnimations().filter((one) => one.playState === 'running' && one.effect?.getTiming().iterations === 1).length";
    let mut before = Value::Null;
    for _ in 0..100 {
        let now = window.run(script, vec![]).await;
        if now != Value::Null && now == before {
            return;
        }
        before = now;
        tokio::time::sleep(Duration::from_millis(120)).await;
    }
}
