//! The line comes and goes, and nothing moves under the hand: every place of every screen stays where it is.

use branchline_tests::{Hub, HubOptions, Shop};
use serde_json::Value;

use crate::{
    computer::{Computer, Setup},
    walk,
    window::Window,
};

/// Notes where everything is. What is pressed must stay wholly where it is; other words may give way sideways to longer ones beside them.
const REMEMBER: &str = "window.stood = [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && !one.closest('svg *, [data-log] *'))
      .map((one) => [one, one.getBoundingClientRect(), one.innerText])
    return window.stood.length";

const MOVED: &str = r"
    const pressed = 'button, a[href], input, select, textarea, summary, [role=row], [role=tab], [data-stop], main, nav, h1'
    const moved = []
    for (const [one, before, said] of window.stood) {
      if (!one.isConnected || !one.checkVisibility()) continue
      const now = one.getBoundingClientRect()
      const apart = (side) => Math.abs(now[side] - before[side]) > 0.5
      const sides = ['top', 'bottom']
      if (one.matches(pressed)) sides.push('left', ...(one.innerText === said ? ['right'] : []))
      if (sides.some(apart))
        moved.push(`${one.dataset.testid ?? one.tagName} “${(one.innerText ?? '').slice(0, 40).replaceAll('\n', ' ')}”: `
          + `${[before.left, before.top, before.right, before.bottom].map(Math.round)} became ${[now.left, now.top, now.right, now.bottom].map(Math.round)}`)
    }
    return moved";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn nothing_moves_when_the_line_breaks_and_when_it_is_back() {
    let hub = Hub::start(HubOptions { shop: Shop::Sample, ..HubOptions::default() }).await.expect("the hub starts");
    let user = hub.users().iter().find(|user| user.email == "mum@kesar.example").expect("she is in the sample shop");
    let computer = Computer::start().await;
    let window = computer.open(Some(&Setup::new(&hub, user))).await;
    window.reads("sync-state", "Up to date", "the first session runs by itself").await;
    for place in ["#/", "#/products", "#/products?open=new", "#/customers", "#/conflicts", "#/settings?tab=appearance"]
    {
        walk::to(&window, place).await;
        let count = window.run(REMEMBER, vec![]).await;
        assert!(count.as_u64() > Some(20), "because a screen has many parts: {count}");
        hub.faults().disconnect();
        window.see("offline-banner").await;
        still(&window, place, "whoever presses something as the line breaks must hit it").await;
        hub.faults().reconnect();
        window.gone("offline-banner", "the line is back").await;
        still(&window, place, "it is no different when the line is back").await;
    }
    window.close().await;
    hub.stop().await;
}

async fn still(window: &Window, place: &str, because: &str) {
    walk::until_still(window).await;
    let moved = window.run(MOVED, vec![]).await;
    let moved: Vec<_> = moved.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(moved.is_empty(), "nothing moves on {place}, because {because}:\n{}", moved.join("\n"));
}
