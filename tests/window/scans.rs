//! The scanner in the real window: a burst of keys that ends in Enter means one record, wherever the cursor stands.

use serde_json::{Value, json};

use crate::{add_product, computer::Computer, window::Window};

const JHUMKA: &str = "8900000000024";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_scan_opens_what_it_says_and_is_no_command() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    for (name, code) in [("Anklet", "8900000000017"), ("Jhumka", JHUMKA), ("Zari border", "NO-00234")] {
        window.press("nav-products").await;
        window.press("product-new").await;
        window.type_in("product-form-name", name).await;
        window.type_in("product-form-price", "100").await;
        window.see("product-form-barcode").await.click().await.expect("the field takes the cursor");
        window.scan(code).await;
        holds(&window, "product-form-barcode", code, "it was scanned there").await;
        holds(&window, "product-form-name", name, "a scanner's Enter saves nothing").await;
        window.press("product-form-save").await;
        window.lists("product-row", name, "it was saved when it was asked for").await;
    }

    window.press("nav-dashboard").await;
    window.press("nav-products").await;
    window.see("product-search").await;
    window.scan(JHUMKA).await;
    holds(&window, "product-form-name", "Jhumka", "that is the tag in the hand").await;
    window.picture("scanned").await;
    window.press("drawer-close").await;
    window.gone("product-form-name", "it was closed").await;

    // A tag whose first letter is a command elsewhere.
    window.run("document.activeElement?.blur(); return null", vec![]).await;
    window.scan("NO-00234").await;
    holds(&window, "product-form-name", "Zari border", "its N stood in a burst").await;
    window.close().await;

    // Nobody's code is offered as a new product, and nothing is saved under it.
    let window = computer.open(None).await;
    add_product(&window, "Ring", "5").await;
    window.scan("8900000009999").await;
    window.says("New product with this barcode", "nobody has it yet").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_window_left_on_a_screen_that_is_gone_is_put_back_within_reach() {
    let computer = Computer::start().await;
    computer.open(None).await.close().await;
    let file = computer.data_dir().join("window.json");
    let kept = std::fs::read_to_string(&file).expect("the window is remembered");
    let mut kept: Value = serde_json::from_str(&kept).expect("as JSON");
    for (key, place) in
        [("x", 1190), ("y", -300), ("prev_x", 1190), ("prev_y", -300), ("width", 2500), ("height", 2000)]
    {
        kept["main"][key] = json!(place);
    }
    std::fs::write(&file, kept.to_string()).expect("the folder is ours");
    let window = computer.open(None).await;
    let script = "return [screenX, screenY, outerWidth, outerHeight, screen.width, screen.height]";
    let mut place = vec![];
    for _ in 0..100 {
        let told = window.run(script, vec![]).await;
        place = told.as_array().into_iter().flatten().filter_map(Value::as_i64).collect();
        if let [x, y, width, height, across, down] = place[..]
            && x >= 0
            && y >= 0
            && x + width <= across
            && y + height <= down
        {
            window.close().await;
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the whole window lies on the screen, because its title must be in reach: {place:?}");
}

/// Waits until a field holds `text`.
pub async fn holds(window: &Window, testid: &str, text: &str, because: &str) {
    let script = "return document.querySelector(`[data-testid='${arguments[0]}']`)?.value ?? ''";
    let mut held = Value::Null;
    for _ in 0..200 {
        held = window.run(script, vec![json!(testid)]).await;
        if held == text {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{testid} holds {text}, because {because}; it holds {held}: {}", window.everything().await);
}
