//! The shop without a hub: everything works on one computer, and long lists stay quick.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};

use crate::{add_product, computer::Computer, window::Window};

/// As many products as a large shop has, and then some.
const MANY: u32 = 100_000;
#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn the_first_start_works_without_a_hub_and_says_how_to_connect() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    window.reads("sync-state", "On this computer only", "no hub is set up").await;
    window.reads("first-run", "Connect a hub", "the first start says how branches are joined").await;
    window.picture("first-start").await;
    add_product(&window, "Nath, nose ring", "4300.50").await;
    window.press("nav-dashboard").await;
    window.press("sync-connect").await;
    window.see("hub-text").await;
    window.picture("connect").await;

    let (code, said) = computer.start_again().await;
    assert_eq!(code, Some(0), "because a second start is no failure");
    assert!(said.contains("already running"), "because it says why no second window opens: {said}");
    window.close().await;

    let window = computer.open(None).await;
    window.press("nav-products").await;
    window.lists("product-row", "Nath, nose ring", "what was entered is kept").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_hundred_thousand_products_scroll_and_are_found() {
    let computer = Computer::start().await;
    // Makes the database.
    computer.open(None).await.close().await;
    fill(&computer).await;

    let window = computer.open(None).await;
    window.press("nav-products").await;
    window.lists("product-row", "Ring 000001", "the list begins at its beginning").await;
    let mut slowest = Duration::ZERO;
    for part in [10, 35, 80, 100, 50, 3, 99, 0] {
        let row = 1 + (MANY - 1) * part / 100;
        slowest = slowest.max(jump(&window, row).await);
    }
    let gap = longest_frame(&window).await;
    window.picture("long-list").await;

    let asked = Instant::now();
    window.type_in("product-search", "ring 077777").await;
    window.lists("product-row", "Ring 077777", "the search goes through all of them").await;
    // How long it took depends on who else uses the machine: it is told, and judged by nobody.
    println!("slowest jump {slowest:?}, longest frame {gap} ms, search with typing {:?}", asked.elapsed());
    window.close().await;
}

/// Writes the products as another program would, into the file of the closed app.
async fn fill(computer: &Computer) {
    let file = computer.data_dir().join("branchline.db");
    let mut file =
        SqliteConnection::connect(&format!("sqlite://{}", file.display())).await.expect("the database opens");
    let made = sqlx::query(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) \
         INSERT INTO products (name, sku, price_paise) SELECT printf('Ring %06d', i), printf('R%06d', i), 100000 + i FROM n",
    )
    .bind(MANY)
    .execute(&mut file)
    .await
    .expect("products may be written from outside");
    assert_eq!(made.rows_affected(), u64::from(MANY), "because each was written");
    file.close().await.expect("the database closes");
}

/// Scrolls to `row` and returns how long it took to be readable.
async fn jump(window: &Window, row: u32) -> Duration {
    let begun = Instant::now();
    let script = "const list = document.querySelector('[role=grid]'); list.scrollTop = (arguments[0] - 1) * 36";
    window.run(script, vec![json!(row)]).await;
    window.lists("product-row", &format!("Ring {row:06}"), "the list was scrolled there").await;
    begun.elapsed()
}

/// Scrolls for two seconds as a wheel does and returns the longest time between two frames, in milliseconds.
async fn longest_frame(window: &Window) -> f64 {
    let script = "const list = document.querySelector('[role=grid]');
        window.longest = 0;
        window.done = false;
        let last = performance.now();
        const end = last + 2000;
        const frame = () => {
          const now = performance.now();
          window.longest = Math.max(window.longest, now - last);
          last = now;
          list.scrollTop += 120;
          if (now < end) requestAnimationFrame(frame); else window.done = true;
        };
        requestAnimationFrame(frame);";
    window.run(script, vec![]).await;
    loop {
        tokio::time::sleep(Duration::from_millis(200)).await;
        if window.run("return window.done", vec![]).await == Value::Bool(true) {
            return window.run("return window.longest", vec![]).await.as_f64().expect("a time is a number");
        }
    }
}
