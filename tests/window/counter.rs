//! The counter in the real window: scanned, paid by part cash and part UPI, and found again, by keys alone.

use crate::bursts::until;
use crate::computer::Computer;
use crate::keys::{CONTROL, ENTER};

const F8: char = '\u{e038}';
const F10: char = '\u{e03a}';
const JHUMKA: &str = "8900000000024";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn a_bill_is_scanned_paid_and_found_again_by_keys_alone() {
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

    window.chord(&[], F8).await;
    window.see("till-item").await;
    window.scan(JHUMKA).await;
    window.lists("till-line", "Jhumka", "a scan adds the line").await;
    window.scan(JHUMKA).await;
    window.reads("till-payable", "200.00", "the same item again is two of it").await;
    window.picture("counter").await;

    // A crash in mid-bill loses nothing of it.
    window.pull_the_plug().await;
    let window = computer.open(None).await;
    window.press("nav-bill").await;
    window.reads("till-payable", "200.00", "what was typed was kept").await;

    window.chord(&[], F10).await;
    until(&window, "document.activeElement.dataset.testid === 'pay-modes'", "the next key chooses how it is paid")
        .await;
    window.chord(&[], '1').await;
    window.type_in("pay-amount", "150").await;
    window.chord(&[], ENTER).await;
    until(&window, "document.activeElement.dataset.testid === 'pay-modes'", "another way to pay may follow").await;
    window.chord(&[], '2').await;
    window.see("pay-amount").await;
    window.picture("paying").await;
    window.chord(&[CONTROL], ENTER).await;
    window.see("till-done").await;
    window.picture("bill-done").await;

    window.press("nav-bills").await;
    window.lists("bill-row", "/000001", "the bill is in the list").await;
    window.press("nav-products").await;
    window.lists("product-row", "-2", "two of it left the shelf").await;
    window.close().await;
}
