//! The numbers at the head of the dashboard, derived anew each time.

use sqlx::SqliteConnection;

use branchline_domain::reports::dashboard::Dashboard;

/// Counts live records and values what is on hand.
///
/// Goods a branch owes (a negative balance) are worth nothing, and fractions of a paisa are rounded per product. One pass
/// over `products` in the order it lies on disk: by any index it would take three times as long.
pub async fn read(conn: &mut SqliteConnection) -> sqlx::Result<Dashboard> {
    sqlx::query_as(
        "SELECT count(*) AS products,
                count(*) FILTER (WHERE here < low_stock_milli) AS low_stock,
                CAST(total((price_paise * max(here, 0) + 500) / 1000) AS INTEGER) AS stock_value_paise,
                iif(count(elsewhere) = 0, NULL,
                    CAST(total((price_paise * (max(here, 0) + coalesce(elsewhere, 0)) + 500) / 1000) AS INTEGER))
                  AS stock_value_everywhere_paise,
                (SELECT count(*) FROM customers WHERE deleted_at IS NULL) AS customers,
                (SELECT count(*) FROM suppliers WHERE deleted_at IS NULL) AS suppliers
         FROM (SELECT price_paise, low_stock_milli,
                      coalesce((SELECT on_hand_milli FROM stock_balances WHERE product_id = p.id AND branch_id = i.branch_id), 0) AS here,
                      (SELECT iif(count(*) = 0, NULL, CAST(total(max(on_hand_milli, 0)) AS INTEGER))
                       FROM stock_balances WHERE product_id = p.id AND branch_id <> i.branch_id) AS elsewhere
               FROM sync_identity AS i CROSS JOIN products AS p NOT INDEXED WHERE p.deleted_at IS NULL)",
    )
    .fetch_one(conn)
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::branch;

    #[tokio::test]
    async fn the_dashboard_counts_what_is_live_and_values_what_is_there() {
        let mut conn = branch().await;
        assert_eq!(read(&mut conn).await.expect("it reads"), Dashboard::default(), "because a new shop is empty");
        sqlx::raw_sql(
            "INSERT INTO products (name, price_paise, low_stock_milli) VALUES
                ('Sugar', 4550, 10000), ('Salt', 2000, 1000), ('Tea', 9999, NULL), ('Gone', 100, 5000);
             DELETE FROM products WHERE name = 'Gone';
             INSERT INTO stock_movements (product_id, quantity_milli, reason)
                SELECT id, 2500, 'opening' FROM products WHERE name IN ('Sugar', 'Salt');
             INSERT INTO stock_movements (product_id, quantity_milli, reason) SELECT id, -1000, 'sale' FROM products WHERE name = 'Tea';
             INSERT INTO customers (name) VALUES ('Asha'), ('Ravi');
             INSERT INTO suppliers (name) VALUES ('Mill');",
        )
        .execute(&mut conn)
        .await
        .expect("the shop is filled");
        let expected = Dashboard {
            products: 3,
            customers: 2,
            suppliers: 1,
            low_stock: 1,
            stock_value_paise: 11_375 + 5_000,
            stock_value_everywhere_paise: None,
        };
        assert_eq!(
            read(&mut conn).await.expect("it reads"),
            expected,
            "because owed tea has no value and the bin does not count"
        );
        sqlx::raw_sql(
            "INSERT INTO stock_movements (product_id, branch_id, quantity_milli, reason)
             SELECT id, 'elsewhere', 20000, 'opening' FROM products WHERE name = 'Sugar'",
        )
        .execute(&mut conn)
        .await
        .expect("another branch has some");
        assert_eq!(
            read(&mut conn).await.expect("it reads"),
            Dashboard { stock_value_everywhere_paise: Some(11_375 + 5_000 + 91_000), ..expected },
            "because what lies elsewhere is neither on hand nor keeps sugar from being low here"
        );
    }
}
