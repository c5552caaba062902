//! The till in the real window: opened with its float, closed by counting notes, by keys alone.

use crate::bursts::until;
use crate::computer::Computer;
use crate::keys::{CONTROL, ENTER};

const SHIFT: char = '\u{e008}';
const F7: char = '\u{e037}';
const F8: char = '\u{e038}';
const F10: char = '\u{e03a}';

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_till_is_opened_sold_at_and_closed_by_keys_alone() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    window.press("nav-products").await;
    window.press("product-new").await;
    window.type_in("product-form-name", "Jhumka").await;
    window.type_in("product-form-price", "100").await;
    window.press("product-form-save").await;
    window.lists("product-row", "Jhumka", "it was saved").await;

    window.chord(&[SHIFT], F8).await;
    until(&window, "document.activeElement.dataset.testid === 'till-float'", "a closed till asks for its float").await;
    window.type_in("till-float", "1000").await;
    window.press("till-open").await;
    window.see("till-state").await;
    window.picture("till-open").await;

    window.chord(&[], F8).await;
    window.type_in("till-item", "Jhumka").await;
    window.chord(&[], ENTER).await;
    window.lists("till-line", "Jhumka", "a name adds the line").await;
    window.chord(&[], F10).await;
    until(&window, "document.activeElement.dataset.testid === 'pay-modes'", "the next key chooses how it is paid")
        .await;
    window.chord(&[], '1').await;
    window.chord(&[CONTROL], ENTER).await;
    window.see("till-done").await;

    window.chord(&[SHIFT], F8).await;
    window.reads("report-sold", "100.00", "the bill fell into the shift").await;
    window.chord(&[], F7).await;
    window.type_in("cash-amount", "500").await;
    window.chord(&[], ENTER).await;
    window.lists("report-movements", "500.00", "cash went to the bank").await;

    window.chord(&[], F10).await;
    until(&window, "document.activeElement.dataset.testid === 'note-2000'", "the largest note is counted first").await;
    window.chord(&[], ENTER).await;
    window.type_in("note-500", "1").await;
    window.chord(&[], ENTER).await;
    until(&window, "document.activeElement.dataset.testid === 'note-200'", "Enter goes to the next note").await;
    window.type_in("note-100", "1").await;
    window.lists("close-modes", "Fits", "the engine adds up while somebody types").await;
    window.picture("till-counted").await;
    window.chord(&[CONTROL], ENTER).await;
    window.lists("shift-report", "Fits", "the Z report opens").await;
    window.picture("z-report").await;
    window.close().await;
}
