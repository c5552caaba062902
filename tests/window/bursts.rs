//! Scanners of every pace: what ends in Enter or Tab and comes faster than a hand is one code, wherever the focus is.

use std::fmt::Write as _;

use serde_json::json;

use crate::{
    computer::Computer,
    keys::{CONTROL, ENTER, TAB},
    scans::holds,
    window::Window,
};

const PACES_MS: [u64; 4] = [0, 5, 10, 20];
const ENDS: [(char, &str); 2] = [(ENTER, "Enter"), (TAB, "Tab")];
const JHUMKA: &str = "8900000000024";
const BORDER: &str = "NO-00234";
/// How often a burst is sent that a busy machine stretched until it was none.
const TRIES: usize = 6;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_scan_means_the_tag_in_the_hand_at_every_pace_and_in_every_place() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    for (name, code) in [("Anklet", "8900000000017"), ("Jhumka", JHUMKA), ("Zari border", BORDER)] {
        add(&window, name, code).await;
    }
    let mut slow = String::new();
    for (end, called) in ENDS {
        for ms in PACES_MS {
            for (place, scanned) in [
                ("the list", in_list(&window, end, ms).await),
                ("nothing", with_nothing_focused(&window, end, ms).await),
                ("the palette", in_palette(&window, end, ms).await),
                ("the drawer", in_drawer(&window, end, ms).await),
                ("a question", over_a_question(&window, end, ms).await),
            ] {
                if !scanned {
                    writeln!(slow, "{place}, {ms} ms a key, {called}").expect("text takes text");
                }
            }
        }
    }
    if !slow.is_empty() {
        println!("this machine was too busy to scan at a scanner's pace:\n{slow}");
    }
    window.close().await;
}

async fn add(window: &Window, name: &str, code: &str) {
    window.press("nav-products").await;
    window.press("product-new").await;
    window.type_in("product-form-name", name).await;
    window.type_in("product-form-price", "100").await;
    window.type_in("product-form-barcode", code).await;
    window.press("product-form-save").await;
    window.lists("product-row", name, "it was saved").await;
}

async fn close_drawer(window: &Window) {
    window.press("drawer-close").await;
    window.gone("product-form-name", "it was closed").await;
}

/// Sends the burst until the machine kept its pace; `again` puts right what slow keys did.
async fn scan(window: &Window, code: &str, end: char, ms: u64, again: impl AsyncFn()) -> bool {
    for _ in 0..TRIES {
        again().await;
        // What the driver typed, as fast as a scanner, must not run into the code.
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        if window.burst(code, end, ms).await {
            return true;
        }
    }
    false
}

async fn in_list(window: &Window, end: char, ms: u64) -> bool {
    let begin = async || {
        go(window, "#/products").await;
        window.see("product-row").await;
        focus(window, "product-search").await;
    };
    if !scan(window, JHUMKA, end, ms, begin).await {
        return false;
    }
    holds(window, "product-form-name", "Jhumka", "that is the tag in the hand").await;
    close_drawer(window).await;
    true
}

async fn with_nothing_focused(window: &Window, end: char, ms: u64) -> bool {
    let begin = async || {
        go(window, "#/products").await;
        window.see("product-row").await;
        window.run("document.activeElement?.blur(); return null", vec![]).await;
    };
    if !scan(window, BORDER, end, ms, begin).await {
        return false;
    }
    holds(window, "product-form-name", "Zari border", "its N stood in a burst and was no command").await;
    close_drawer(window).await;
    true
}

async fn in_palette(window: &Window, end: char, ms: u64) -> bool {
    let begin = async || {
        go(window, "#/").await;
        window.chord(&[CONTROL], 'k').await;
        until(window, "document.activeElement?.getAttribute('role') === 'combobox'", "the palette takes the focus")
            .await;
    };
    if !scan(window, JHUMKA, end, ms, begin).await {
        return false;
    }
    holds(window, "product-form-name", "Jhumka", "the palette finds everything").await;
    close_drawer(window).await;
    true
}

async fn in_drawer(window: &Window, end: char, ms: u64) -> bool {
    let begin = async || {
        go(window, "#/products?open=new").await;
        window.type_in("product-form-name", "Kada").await;
        focus(window, "product-form-barcode").await;
    };
    if !scan(window, "8900000000031", end, ms, begin).await {
        return false;
    }
    holds(window, "product-form-barcode", "8900000000031", "it was scanned there").await;
    holds(window, "product-form-name", "Kada", "a scanner's last key saves nothing and leads nowhere else").await;
    true
}

/// The form that `in_drawer` left half filled asks before it closes.
async fn over_a_question(window: &Window, end: char, ms: u64) -> bool {
    let question = "document.querySelectorAll('[role=dialog], [role=alertdialog]').length > 1";
    let begin = async || {
        if window.run(&format!("return {question}"), vec![]).await != true {
            go(window, "#/products?open=new").await;
            window.type_in("product-form-name", "Kada").await;
            window.press("drawer-close").await;
            until(window, question, "what was typed is not saved").await;
        }
    };
    let scanned = scan(window, JHUMKA, end, ms, begin).await;
    if scanned {
        until(window, question, "a code is no answer").await;
        holds(window, "product-form-name", "Kada", "nothing was thrown away").await;
    }
    window.run("location.reload(); return null", vec![]).await;
    window.see("sync-foot").await;
    scanned
}

/// Goes to an address of the window, from a fresh page if a dialog is in the way.
async fn go(window: &Window, hash: &str) {
    let script = "if (document.querySelector('[role=dialog]')) {
          window.leaving = true
          history.replaceState(null, '', arguments[0])
          location.reload()
        } else location.hash = arguments[0]
        return null";
    window.run(script, vec![json!(hash)]).await;
    until(window, "window.leaving === undefined", "the old page is gone").await;
    window.see("sync-foot").await;
    until(window, "document.querySelector('main h1') !== null", "every screen has a title").await;
}

async fn focus(window: &Window, testid: &str) {
    window.see(testid).await;
    window
        .run("document.querySelector(`[data-testid='${arguments[0]}']`).focus(); return null", vec![json!(testid)])
        .await;
}

/// Waits until `condition` is true in the page.
pub async fn until(window: &Window, condition: &str, because: &str) {
    for _ in 0..400 {
        if window.run(&format!("return Boolean({condition})"), vec![]).await == true {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{condition}, because {because}; on the screen: {}", window.everything().await);
}
