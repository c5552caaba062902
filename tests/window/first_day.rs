//! The first day in the real window: an empty folder is led to its first bill, without a hub.

use crate::bursts::until;
use crate::computer::Computer;
use crate::keys::{CONTROL, ENTER};

const F10: char = '\u{e03a}';
const NOTEBOOK: &str = "8907700000168";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "opens real windows: cargo xtask test"]
async fn an_empty_folder_is_led_to_its_first_bill() {
    let computer = Computer::start().await;
    let window = computer.open(None).await;
    window.type_in("shop-name", "Kesar").await;
    window.type_in("shop-gstin", "27ABCDE1234F1Z0").await;
    window.press("first-run-save").await;
    until(&window, "document.activeElement.dataset.testid === 'first-run-tax-add'", "the next step takes the keys")
        .await;
    window.chord(&[], ENTER).await;
    until(&window, "document.activeElement.dataset.testid === 'first-run-new'", "goods come after taxes").await;
    window.press("first-run-sample").await;
    until(&window, "document.activeElement.dataset.testid === 'first-run-to-bill'", "the shop can sell").await;
    window.picture("first-day").await;
    window.chord(&[], ENTER).await;
    window.see("till-item").await;

    window.scan(NOTEBOOK).await;
    window.lists("till-line", "Notebook", "the sample's goods scan").await;
    window.reads("till-payable", "60.00", "a printed price is kept").await;
    window.chord(&[], F10).await;
    until(&window, "document.activeElement.dataset.testid === 'pay-modes'", "the next key chooses how it is paid")
        .await;
    window.chord(&[], '1').await;
    window.see("pay-amount").await;
    window.chord(&[], ENTER).await;
    until(&window, "document.activeElement.dataset.testid === 'pay-modes'", "all of it is paid").await;
    window.chord(&[CONTROL], ENTER).await;
    window.see("till-done").await;
    window.press("nav-bills").await;
    window.lists("bill-row", "/000001", "the first bill has the first number").await;
    window.close().await;
}
