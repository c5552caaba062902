//! Every screen in Hindi and with text twice as large: nothing runs over, and what is cut short can be read in full.

use serde_json::{Value, json};

use crate::{
    computer::Computer,
    keys::{CONTROL, ESCAPE, F1},
    walk,
    window::Window,
};

/// What is wrong with the room words have on this page: what is wider than its place, and what is cut without saying so.
const OVERFLOWS: &str = r"
    const wrong = []
    const page = document.documentElement
    if (page.scrollWidth > page.clientWidth) wrong.push(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`)
    const words = 'button, a[href], label, legend, summary, h1, h2, h3, h4, [role=tab], [role=columnheader], [role=menuitem], [role=radio]'
    const shown = (one) => one.clientWidth > 1 && !one.matches('.sr-only') && one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const told = (one) => one.closest('[title]') !== null || one.querySelector('[title]') !== null
    const cut = (one) => getComputedStyle(one).textOverflow === 'ellipsis'
    for (const place of document.querySelectorAll(words)) {
      if (!shown(place)) continue
      for (const one of [place, ...place.querySelectorAll('*')]) {
        if (!(one instanceof HTMLElement) || !shown(one) || one.scrollWidth <= one.clientWidth + 1) continue
        if (cut(one) ? told(one) : ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) continue
        const says = (one.innerText || one.getAttribute('aria-label') || one.tagName).replaceAll('\n', ' ').slice(0, 60)
        wrong.push(`“${says}” needs ${one.scrollWidth} and has ${one.clientWidth}`)
      }
    }
    return [...new Set(wrong)]";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn every_screen_has_room_for_hindi() {
    look_everywhere("hi", 100).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn every_screen_has_room_for_text_twice_as_large() {
    look_everywhere("en", 200).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn every_screen_has_room_for_hindi_twice_as_large() {
    look_everywhere("hi", 200).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn the_language_is_switched_in_place_and_stays() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    walk::to(&window, "#/settings?tab=appearance").await;
    window.run("window.samePage = true; return null", vec![]).await;
    press_words(&window, "हिन्दी").await;
    window.reads("nav-products", "उत्पाद", "every word follows at once").await;
    assert_eq!(window.run("return window.samePage", vec![]).await, true, "because nothing typed elsewhere may be lost");
    assert_eq!(window.run("return document.documentElement.lang", vec![]).await, "hi", "because voices read by it");
    window.close().await;
    let window = computer.open(None).await;
    window.reads("nav-products", "उत्पाद", "the choice is kept on this computer").await;
    window.close().await;
}

async fn look_everywhere(language: &str, percent: u32) {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    for n in 1..=3 {
        crate::add_product(&window, &format!("Mangalsutra, gold and black beads, {n}0 g"), "84250").await;
    }
    if language == "hi" {
        walk::to(&window, "#/settings?tab=appearance").await;
        press_words(&window, "हिन्दी").await;
        window.reads("nav-products", "उत्पाद", "every word follows at once").await;
    }
    let set = "localStorage.setItem('branchline.text-size', String(arguments[0]))
        location.reload()
        return null";
    window.run(set, vec![json!(percent)]).await;
    window.see("sync-foot").await;
    let mut wrong = Vec::new();
    for place in walk::PLACES {
        walk::to(&window, place).await;
        for tab in walk::tabs(&window).await {
            if let Some(tab) = &tab {
                window.press(tab).await;
            }
            walk::until_still(&window).await;
            note(&window, &mut wrong, &format!("{place} {}", tab.unwrap_or_default())).await;
        }
    }
    walk::to(&window, "#/").await;
    for (called, held, key) in [("the palette", &[CONTROL][..], 'k'), ("the keys", &[], F1)] {
        window.chord(held, key).await;
        walk::until_still(&window).await;
        note(&window, &mut wrong, called).await;
        window.chord(&[], ESCAPE).await;
        walk::until_still(&window).await;
    }
    assert!(
        wrong.is_empty(),
        "words need room in {language} at {percent} %, because half a word is none:\n{}",
        wrong.join("\n")
    );
    window.close().await;
}

async fn note(window: &Window, wrong: &mut Vec<String>, place: &str) {
    let found = window.run(OVERFLOWS, vec![]).await;
    let found = found.as_array().into_iter().flatten().filter_map(Value::as_str);
    wrong.extend(found.map(|fault| format!("{place}: {fault}")));
}

async fn press_words(window: &Window, words: &str) {
    let script = "const one = [...document.querySelectorAll('main button, main [role=radio]')].find((one) => one.innerText.trim() === arguments[0])
        one?.click()
        return one !== undefined";
    for _ in 0..200 {
        if window.run(script, vec![json!(words)]).await == true {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{words} can be pressed; on the screen: {}", window.everything().await);
}
