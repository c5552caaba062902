//! Goods on the shelf: two offline tills may sell the same last piece, and everybody counts alike in the end.

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::id::Id;
use branchline_domain::money::{Milli, Paise};
use branchline_tests::{Branch, Hub, TestShop};
use color_eyre::eyre::Result;

use crate::kit::{all_equal, number, on_hub, settle};

async fn sell(till: &Branch, product: &str, milli: i64) -> Result<()> {
    till.run(&format!(
        "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ('{product}', -{milli}, 'sale')"
    ))
    .await
}

async fn last_piece(hub: &Hub) -> Result<(TestShop, Branch, Branch, Id<Product>)> {
    let shop = hub.open_shop(&["MUM"]).await?;
    let one = Branch::joined(hub, &shop.managers[0]).await?;
    let two = Branch::joined(hub, &shop.managers[0]).await?;
    let draft = ProductDraft {
        name: "Temple haram".to_owned(),
        price_paise: Some(Paise::new(51_200_000)),
        opening_stock_milli: Some(Milli::new(1000)),
        ..ProductDraft::default()
    };
    let product = one.engine().add_product(draft).await?.id;
    settle(&[&one, &two]).await?;
    Ok((shop, one, two, product))
}

#[tokio::test]
pub async fn two_tills_sell_the_last_item() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, one, two, product) = last_piece(hub).await?;
    sell(&one, &product, 1000).await?;
    sell(&two, &product, 1000).await?;
    for till in [&one, &two] {
        assert_eq!(till.engine().product(&product).await?.on_hand_milli.get(), 0, "because each till sold what it saw");
        assert_eq!(till.sync().await?.rejected, 0, "because the goods have left the shop, whatever the count says");
    }
    settle(&[&one, &two]).await?;
    let sum = number(
        hub,
        &format!("select sum(quantity_milli)::bigint from public.stock_movements where org_id = '{}'", shop.org_id),
    )
    .await?;
    assert_eq!(sum, -1000, "because movements add up: one came, two went");
    assert_eq!(
        on_hub(hub, &shop, "stock_movements", "reason = 'sale'").await?,
        2,
        "because neither sale replaces the other"
    );
    for till in [&one, &two] {
        assert_eq!(
            till.engine().product(&product).await?.on_hand_milli.get(),
            -1000,
            "because everybody counts alike, and sees that it is too few"
        );
        assert_eq!(till.engine().dashboard().await?.products, 1, "because the product is still one");
    }
    all_equal(&[&one, &two]).await
}

#[tokio::test]
async fn many_sales_at_two_tills_with_a_bad_line_add_up() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, one, two, product) = last_piece(hub).await?;
    let mut expected = 1000;
    for n in 1..=12 {
        sell(&one, &product, n * 10).await?;
        sell(&two, &product, n * 7).await?;
        expected -= n * 17;
        if n % 3 == 0 {
            one.sync().await?;
        }
        if n % 4 == 0 {
            two.sync().await?;
        }
    }
    settle(&[&one, &two]).await?;
    for till in [&one, &two] {
        assert_eq!(
            till.engine().product(&product).await?.on_hand_milli.get(),
            expected,
            "because each movement counts once"
        );
        let sum = till.ask("SELECT sum(quantity_milli) FROM stock_movements").await?;
        assert_eq!(sum, Some(expected.to_string()), "because the balance is the sum of the movements");
    }
    assert_eq!(on_hub(hub, &shop, "stock_movements", "true").await?, 25, "because one came and twenty-four went");
    // A resync counts nothing twice.
    one.engine().resync().await?;
    assert_eq!(
        one.engine().product(&product).await?.on_hand_milli.get(),
        expected,
        "because fetching again is no movement"
    );
    all_equal(&[&one, &two]).await
}
