//! What is on hand of a product is kept beside the balances, and is what they say whoever wrote in whatever order.

use crate::shop::{MOVE, SALT, Shop};

const BIN: &str = "UPDATE products SET deleted_at = 1";

/// Fails where what is kept differs from what the balances say.
async fn agrees(shop: &mut Shop, after: &str) {
    let kept = "SELECT count(*) FROM (SELECT * FROM product_stock EXCEPT SELECT * FROM product_stock_as_it_is)";
    let said = "SELECT count(*) FROM (SELECT * FROM product_stock_as_it_is EXCEPT SELECT * FROM product_stock)";
    assert_eq!((shop.number(kept).await, shop.number(said).await), (0, 0), "after {after}");
}

/// A movement as it is pulled.
fn pulled(n: u32, branch: &str, milli: i64) -> String {
    format!(
        "BEGIN; UPDATE sync_guard SET applying = 1;
         INSERT INTO stock_movements (id, org_id, branch_id, product_id, quantity_milli, reason) VALUES
             ('018f0000-0000-7000-8000-00000000010{n}', 'o', '{branch}', '018f0000-0000-7000-8000-000000000001', {milli}, 'sale');
         UPDATE sync_guard SET applying = 0; COMMIT"
    )
}

#[tokio::test]
async fn the_kept_stock_is_what_the_balances_say_after_every_step() {
    let mut shop = Shop::open().await;
    let early = format!("PRAGMA foreign_keys = off; {}", pulled(0, "pune", 250));
    let taken = "BEGIN; UPDATE sync_guard SET applying = 1; DELETE FROM stock_movements WHERE branch_id = 'pune' AND quantity_milli = 250;
                 UPDATE sync_guard SET applying = 0; COMMIT";
    let replaced = SALT.replacen("INSERT", "INSERT OR REPLACE", 1);
    let gone = "PRAGMA foreign_keys = off; BEGIN; UPDATE sync_guard SET applying = 1; DELETE FROM products; UPDATE sync_guard SET applying = 0; COMMIT";
    for (what, sql) in [
        ("a movement came before its product", early.as_str()),
        ("the product came", SALT),
        ("goods came in", MOVE),
        ("another branch sold", &pulled(1, "pune", -1000)),
        ("a third branch sold", &pulled(2, "nagpur", -500)),
        ("goods went out", &pulled(3, "pune", -20)),
        ("a movement was taken away", taken),
        ("the product went into the bin", BIN),
        ("it was put in the place of itself", &replaced),
        ("this computer became Pune's", "UPDATE sync_identity SET branch_id = 'pune'"),
        ("Pune sold once more", &pulled(4, "pune", -5)),
        ("the product was removed", gone),
    ] {
        shop.run(sql).await;
        agrees(&mut shop, what).await;
        if what == "goods went out" {
            let stock = "SELECT here_milli * 10000 - elsewhere_milli FROM product_stock WHERE NOT in_bin";
            assert_eq!(
                shop.number(stock).await,
                5000 * 10_000 + 1270,
                "because this branch has 5 and the others owe 1.27"
            );
        }
    }
    assert_eq!(shop.number("SELECT count(*) FROM product_stock").await, 0, "because nothing is kept of what is gone");
}
