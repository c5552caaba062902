//! The counter in the real release window of a large shop: from the last key of a scan to its line on the screen, from a letter to what is
//! found, from the start of the program to a billing screen that takes keys. Times are taken in the page, at the frame that shows it.

use std::time::{Duration, Instant};

use color_eyre::eyre::{Result, ensure};
use serde_json::{Value, json};
use sqlx::{Connection as _, SqliteConnection};

use crate::computer::Computer;
use crate::large_shop::{Size, barcode, filling};
use crate::say;
use crate::window::Window;

const SCANS: usize = 60;
const SEARCHES: [&str; 4] = ["r", "ring", "gold 41", "zzz"];
const F8: &str = "\u{e038}";

/// Notes how long it takes from the last key of a scan (`keydown` of Enter) or a letter (`input`), as `arguments[0]` says, until one of the
/// elements of `arguments[1]` reads otherwise.
const WATCH: &str = "const [kind, watched] = arguments
    const seen = () => watched.map((one) => document.querySelector(one)?.innerText).join()
    const before = seen()
    window.took = null
    window.watching?.abort()
    window.watching = new AbortController()
    window.addEventListener(kind, (event) => {
      if (kind === 'keydown' && event.key !== 'Enter') return
      window.watching.abort()
      const begun = performance.now()
      const frame = () => {
        if (seen() !== before || performance.now() - begun > 5000) window.took = performance.now() - begun
        else requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
    }, { capture: true, signal: window.watching.signal })
    return null";

/// Measures in the window that stands beside this program.
pub async fn run(size: Size) -> Result<()> {
    let computer = Computer::start().await;
    computer.open(None).await.close().await;
    let file = computer.data_dir().join("branchline.db");
    let mut file = SqliteConnection::connect(&format!("sqlite://{}", file.display())).await?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(filling(size))).execute(&mut file).await?;
    file.close().await?;

    let mut starts = vec![];
    let mut window = computer.open(None).await;
    for round in 0..5 {
        window.close().await;
        let begun = epoch_ms()?;
        window = computer.open(None).await;
        press(&window, F8).await?;
        window.see("till-item").await;
        let there = window.run("return performance.timeOrigin + performance.now()", vec![]).await;
        // The first fills the disk's cache.
        if round > 0 {
            starts.push(there.as_f64().unwrap_or_default() - begun);
        }
    }
    tell("start_to_billing_screen", starts, 1_500);

    let lines = ["[data-testid=till-payable]"];
    let mut scans = vec![];
    for n in 0..SCANS {
        window.run(WATCH, vec![json!("keydown"), json!(lines)]).await;
        let item = 1 + i64::try_from(n)? * (size.items / 97) % size.items;
        window.scan(&barcode(item)).await;
        scans.push(took(&window).await?);
    }
    tell("scan_to_line", scans, 50);

    for words in SEARCHES {
        let found = ["[role=listbox]", "[data-testid=till-create]"];
        let mut searches = vec![];
        for _ in 0..15 {
            let field = window.see("till-item").await;
            field.clear().await?;
            let (last, first) = words.char_indices().last().map_or(("", ""), |(at, _)| (&words[at..], &words[..at]));
            if !first.is_empty() {
                field.send_keys(first).await?;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
            window.run(WATCH, vec![json!("input"), json!(found)]).await;
            press(&window, last).await?;
            searches.push(took(&window).await?);
        }
        tell(&format!("letter_to_found_{}", words.replace(' ', "_")), searches, 50);
    }
    window.close().await;
    Ok(())
}

/// Presses keys where the cursor is.
async fn press(window: &Window, keys: &str) -> Result<()> {
    Ok(window.page().active_element().await?.send_keys(keys).await?)
}

/// Waits for what [`WATCH`] notes.
async fn took(window: &Window) -> Result<f64> {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        if let Value::Number(ms) = window.run("return window.took", vec![]).await {
            return Ok(ms.as_f64().unwrap_or_default());
        }
        ensure!(Instant::now() < until, "nothing changed on the screen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century")]
fn epoch_ms() -> Result<f64> {
    Ok(std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_micros() as f64 / 1000.0)
}

fn tell(what: &str, mut ms: Vec<f64>, promised_ms: u64) {
    ms.sort_by(f64::total_cmp);
    let at = |percent: usize| (ms[(ms.len() * percent / 100).min(ms.len() - 1)] * 10.0).round() / 10.0;
    say(
        "counter_window",
        json!({ "what": what, "times": ms.len(), "p50_ms": at(50), "p95_ms": at(95), "promised_p95_ms": promised_ms }),
    );
}
