//! Staff in the real window, by keys alone: the computer locks, somebody else comes to it, and a manager's PIN allows a discount.

use crate::bursts::until;
use crate::computer::Computer;
use crate::keys::{CONTROL, ENTER};
use crate::window::Window;

const F4: char = '\u{e034}';
const F8: char = '\u{e038}';
const F10: char = '\u{e03a}';
const DOWN: char = '\u{e015}';
const ALT: char = '\u{e00a}';
const JHUMKA: &str = "8900000000024";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_cashier_comes_to_a_locked_till_and_an_owners_pin_allows_what_is_not_his() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    window.press("nav-products").await;
    window.press("product-new").await;
    window.type_in("product-form-name", "Jhumka").await;
    window.type_in("product-form-price", "100").await;
    window.see("product-form-barcode").await.click().await.expect("the field takes the cursor");
    window.scan(JHUMKA).await;
    window.press("product-form-save").await;
    window.lists("product-row", "Jhumka", "it was saved").await;

    window.press("nav-settings").await;
    window.press("tab-people").await;
    for (name, pin) in [("Asha", "4711"), ("Ravi", "2580")] {
        window.press("staff-add").await;
        window.type_in("person-name", name).await;
        window.type_in("person-pin", pin).await;
        window.press("person-save").await;
        window.lists("staff-row", name, "the person works here now").await;
    }
    window.reads("strip-at-till", "Asha", "whoever made himself owner stands here").await;
    window.picture("people").await;

    window.chord(&[], F8).await;
    window.see("till-item").await;
    window.scan(JHUMKA).await;
    window.reads("till-payable", "100.00", "a scan adds the line").await;
    window.chord(&[CONTROL], 'l').await;
    window.see("locked").await;
    window.scan(JHUMKA).await;
    until(&window, "document.activeElement.dataset.testid === 'pin'", "a PIN is typed at once").await;
    window.picture("locked").await;
    // Asha is chosen, as she was here last; Ravi stands below her.
    window.chord(&[], DOWN).await;
    type_slowly(&window, "2580").await;
    window.chord(&[], ENTER).await;
    window.reads("strip-at-till", "Ravi", "he came to the till").await;
    window.reads("till-payable", "100.00", "what was typed was kept, and no scan was added meanwhile").await;

    window.chord(&[], F4).await;
    window.type_in("till-value", "20%").await;
    window.chord(&[], ENTER).await;
    window.see("till-needs").await;
    window.chord(&[ALT], 'o').await;
    until(&window, "document.activeElement.dataset.testid === 'pin'", "an owner types her PIN").await;
    window.picture("override").await;
    type_slowly(&window, "4711").await;
    window.chord(&[], ENTER).await;
    until(&window, "document.activeElement.dataset.testid === 'pay-modes'", "it was allowed: money is taken").await;
    window.chord(&[CONTROL], ENTER).await;
    window.see("till-done").await;
    window.chord(&[], F10).await;
    window.close().await;
}

/// Types as a hand does: faster, and Enter behind it, would be a scan.
async fn type_slowly(window: &Window, digits: &str) {
    for digit in digits.chars() {
        window.chord(&[], digit).await;
        tokio::time::sleep(std::time::Duration::from_millis(90)).await;
    }
}
