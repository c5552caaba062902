//! The real window, driven by WebDriver as a person would: it needs a display, so each test is ignored unless asked for.
//!
//! With `BRANCHLINE_SCREENSHOTS=dir` the tests also keep pictures of what they saw.

mod computer;
mod desktop;
mod first_day;
mod keys;
mod walk;
mod window;

mod alone;
mod at_the_till;
mod branches;
mod bursts;
mod closing;
mod counter;
mod languages;
mod opening;
mod people;
mod rules;
mod scans;
mod still;
mod till;
mod trouble;
mod two_branches;

use std::time::Instant;

use window::Window;

/// Adds a product through the form, as a person does.
async fn add_product(window: &Window, name: &str, price: &str) {
    window.press("nav-products").await;
    window.press("product-new").await;
    window.type_in("product-form-name", name).await;
    window.type_in("product-form-price", price).await;
    window.press("product-form-save").await;
    window.lists("product-row", name, "what was saved is in the list at once").await;
}

/// Finds a product in the list and gives it another price through the form, as a person does. Returns when it was saved.
async fn change_price(window: &Window, name: &str, price: &str) -> Instant {
    window.press("nav-products").await;
    window.type_in("product-search", name).await;
    window.finds("product-row", name).await;
    window.press_row("product-row", name).await;
    window.type_in("product-form-price", price).await;
    let saved = Instant::now();
    window.press("product-form-save").await;
    window.lists("product-row", price, "what was saved is in the list at once").await;
    saved
}
