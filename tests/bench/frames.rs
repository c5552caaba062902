//! How smoothly 100,000 products scroll in the real release window, and how long a list takes to sort.

use std::time::{Duration, Instant};

use color_eyre::eyre::Result;
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};

use crate::computer::Computer;
use crate::say;
use crate::window::Window;

const MANY: u32 = 100_000;
const SCROLLED_MS: u32 = 5_000;

/// Scrolls as a wheel does and as a dragged scroll bar does, and notes the time between two frames.
const SCROLL: &str = "const list = document.querySelector('[role=grid]')
    window.frames = []
    window.done = false
    list.scrollTop = 0
    let last = performance.now()
    const end = last + arguments[0]
    const frame = (now) => {
      window.frames.push(now - last)
      last = now
      list.scrollTop += arguments[1]
      if (now < end) requestAnimationFrame(frame); else window.done = true
    }
    requestAnimationFrame(frame)
    return null";

/// Presses a head of the list and waits for other rows; the time stands in the page when they are there.
const SORT: &str = "const heads = [...document.querySelectorAll('[role=columnheader]')]
    const head = heads[arguments[0]]
    const button = head?.querySelector('button') ?? (head?.hasAttribute('aria-sort') ? head : null)
    window.sorted = head ? 0 : null
    if (!button) return head ? 'plain' : null
    document.querySelector('[role=grid]').scrollTop = 0
    const rows = () => [...document.querySelectorAll('[data-testid=product-row]')].slice(0, 8).map((row) => row.innerText).join()
    const before = rows()
    const begun = performance.now()
    const frame = () => {
      if (rows() !== before || performance.now() - begun > 5000) window.sorted = performance.now() - begun
      else requestAnimationFrame(frame)
    }
    button.click()
    requestAnimationFrame(frame)
    return head.innerText";

/// Measures scrolling and sorting in the window that stands beside this program.
pub async fn run() -> Result<()> {
    let computer = Computer::start().await;
    // Makes the database.
    computer.open(None).await.close().await;
    fill(&computer).await?;
    let window = computer.open(None).await;
    window.press("nav-products").await;
    window.lists("product-row", "Ring 000001", "the list begins at its beginning").await;
    for (how, step) in [("a wheel", 120), ("a dragged bar", 9_000)] {
        window.run(SCROLL, vec![json!(SCROLLED_MS), json!(step)]).await;
        until(&window, "return window.done").await;
        let frames = window.run("return window.frames.slice(1)", vec![]).await;
        let mut frames: Vec<f64> = frames.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        frames.sort_by(f64::total_cmp);
        let at = |part: usize| frames.get((frames.len() * part / 100).min(frames.len().saturating_sub(1))).copied();
        let late = frames.iter().filter(|&&frame| frame > 34.0).count();
        say(
            "frames",
            json!({ "by": how, "rows": MANY, "frames": frames.len(), "late": late, "p50_ms": at(50), "p95_ms": at(95), "longest_ms": at(100) }),
        );
    }
    sorts(&window).await;
    window.close().await;
    Ok(())
}

async fn sorts(window: &Window) {
    for head in 0..12 {
        let name = window.run(SORT, vec![json!(head)]).await;
        match name.as_str() {
            None => return,
            Some("plain") => continue,
            Some(name) => {
                until(window, "return window.sorted > 0").await;
                let ms = window.run("return window.sorted", vec![]).await;
                say("sort", json!({ "by": name, "rows": MANY, "ms": ms.as_f64().map(f64::round) }));
            }
        }
    }
}

async fn until(window: &Window, script: &str) {
    let end = Instant::now() + Duration::from_secs(60);
    while window.run(script, vec![]).await != Value::Bool(true) && Instant::now() < end {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Writes the products as another program would, into the file of the closed app.
async fn fill(computer: &Computer) -> Result<()> {
    let file = computer.data_dir().join("branchline.db");
    let mut file = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await?;
    sqlx::query(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO products (name, sku, hsn, price_paise) \
         SELECT printf('Ring %06d', i), printf('R%06d', i), printf('71%04d', i % 97), (i * 7919) % 9000000 FROM n",
    )
    .bind(MANY)
    .execute(&mut file)
    .await?;
    file.close().await?;
    Ok(())
}
