//! Many prices at once, as the window's command calls the engine: one unit, or nothing.

use branchline_domain::catalogue::prices::{PriceChange, Prices};
use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::{Milli, Paise};
use branchline_domain::records::page::ListQuery;
use branchline_engine::Engine;

use super::forms::{meanwhile, open};

async fn shelf(engine: &Engine) -> Vec<Product> {
    for (name, price) in [("Anklet", 1000), ("Bangle", 2000), ("Chain", 3000)] {
        let draft = ProductDraft { name: name.into(), price_paise: Some(Paise::new(price)), ..ProductDraft::default() };
        engine.add_product(draft).await.expect("the product is added");
    }
    listed(engine).await
}

async fn listed(engine: &Engine) -> Vec<Product> {
    let query = ListQuery { limit: 10, ..ListQuery::default() };
    engine.list_products(&query).await.expect("the list reads").rows
}

fn dearer(product: &Product, paise: i64) -> PriceChange {
    let before = Prices::from(product);
    PriceChange { id: product.id.clone(), to: Prices { price_paise: Paise::new(paise), ..before }, before }
}

async fn prices(engine: &Engine) -> Vec<i64> {
    listed(engine).await.iter().map(|product| product.price_paise.get()).collect()
}

#[tokio::test]
async fn a_morning_s_gold_price_is_one_unit_and_can_be_taken_back() {
    let (_dir, engine) = open().await;
    let shelf = shelf(&engine).await;
    let queued = engine.queue(None, None, 100).await.expect("the queue reads").len();
    let level = PriceChange {
        to: Prices { low_stock_milli: Some(Milli::new(5000)), ..Prices::from(&shelf[2]) },
        ..dearer(&shelf[2], 0)
    };
    let changes = [dearer(&shelf[0], 1100), dearer(&shelf[1], 2200), level];
    assert_eq!(engine.change_prices(&changes).await.expect("it is saved"), []);
    assert_eq!(prices(&engine).await, [1100, 2200, 3000]);
    assert_eq!(listed(&engine).await[2].low_stock_milli, Some(Milli::new(5000)));
    let news = engine.queue(None, None, 100).await.expect("the queue reads");
    assert_eq!(news.len(), queued + 3, "because each product is a change of its own");
    assert!(
        news[0].unit.is_some() && news[..3].iter().all(|row| row.unit == news[0].unit),
        "because they travel as one"
    );

    let back = changes.map(|change| PriceChange { to: change.before, before: change.to, ..change });
    assert_eq!(engine.change_prices(&back).await.expect("it is taken back"), []);
    assert_eq!(prices(&engine).await, [1000, 2000, 3000]);
}

#[tokio::test]
async fn one_row_that_another_branch_changed_keeps_all_of_it_from_being_saved() {
    let (dir, engine) = open().await;
    let shelf = shelf(&engine).await;
    meanwhile(&dir, "UPDATE products SET price_paise = 1500 WHERE name = 'Anklet'").await;
    let changes = [dearer(&shelf[0], 1100), dearer(&shelf[1], 2200)];
    let problems = engine.change_prices(&changes).await.expect("it is judged");
    assert_eq!(problems.len(), 1, "because only the anklet is newer: {problems:?}");
    assert_eq!((problems[0].id.clone(), problems[0].field.as_str()), (shelf[0].id.clone(), "price_paise"));
    let stored = problems[0].stored.expect("what stands there");
    assert_eq!(stored.price_paise.get(), 1500);
    assert_eq!(problems[0].message.to_string(), "Changed meanwhile to ₹15.00. Type the price again to keep yours.");
    assert_eq!(prices(&engine).await, [1500, 2000, 3000], "because nothing is half saved");

    let seen = PriceChange { before: stored, ..changes[0].clone() };
    assert_eq!(engine.change_prices(&[seen, changes[1].clone()]).await.expect("it is saved"), []);
    assert_eq!(prices(&engine).await, [1100, 2200, 3000], "because the newer price was seen");
}

#[tokio::test]
async fn each_wrong_row_is_named() {
    let (_dir, engine) = open().await;
    let shelf = shelf(&engine).await;
    engine.delete_product(&shelf[1].id).await.expect("it is deleted");
    let mut unknown = dearer(&shelf[2], 1);
    unknown.id = "018f0000-0000-7000-8000-000000000009".into();
    let changes = [dearer(&shelf[0], -1), dearer(&shelf[1], 2200), unknown];
    let problems = engine.change_prices(&changes).await.expect("it is judged");
    let said: Vec<String> = problems.iter().map(|problem| problem.message.to_string()).collect();
    assert_eq!(
        said,
        ["Price must not be negative.", "This product is in the recycle bin.", "This product is no longer there."]
    );
    assert!(problems.iter().all(|problem| problem.field == "price_paise"), "because the cell shows it");
}
