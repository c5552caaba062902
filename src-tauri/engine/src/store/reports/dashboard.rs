//! The numbers at the head of the dashboard, derived anew each time.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use branchline_domain::money::Paise;
use branchline_domain::reports::dashboard::Dashboard;

/// The worth of one product in paise, as [`Paise::times`] rounds it, from a price and a quantity that is not negative. SQLite makes a
/// product beyond 64 bits a fraction in silence; whatever comes near is worth 2^53 paise here, which is more than a screen shows.
/// Anything up to there is exact, as 1000 times as much still fits.
macro_rules! worth {
    ($quantity:literal) => {
        concat!(
            "iif(price_paise <= 9223372036854775307 / max(",
            $quantity,
            ", 1), (price_paise * ",
            $quantity,
            " + 500) / 1000, 9007199254740992)"
        )
    };
}

/// Counts live records and values what is on hand.
///
/// Goods a branch owes (a negative balance) are worth nothing, and fractions of a paisa are rounded per product. One pass over
/// `products` in the order it lies on disk: by any index it would take three times as long. It groups by product, as SQLite would look a
/// balance up anew for each mention of a plain subquery's column. Worths are added up in millions of paise and what is left of them, as
/// their sum may not fit in 64 bits.
pub async fn read(conn: &mut SqliteConnection) -> sqlx::Result<Dashboard> {
    sqlx::query(concat!(
        "SELECT count(*) AS products,
                count(*) FILTER (WHERE here < low_stock_milli) AS low_stock,
                coalesce(sum(worth / 1000000), 0) AS worth_millions, coalesce(sum(worth % 1000000), 0) AS worth_rest,
                coalesce(sum(worth_everywhere / 1000000), 0) AS everywhere_millions,
                coalesce(sum(worth_everywhere % 1000000), 0) AS everywhere_rest,
                coalesce(max(is_elsewhere), 0) AS holds_others,
                (SELECT count(*) FROM customers WHERE deleted_at IS NULL) AS customers,
                (SELECT count(*) FROM suppliers WHERE deleted_at IS NULL) AS suppliers
         FROM (SELECT here, low_stock_milli, is_elsewhere, ",
        worth!("max(here, 0)"),
        " AS worth, ",
        worth!("everywhere"),
        " AS worth_everywhere
               FROM (SELECT p.price_paise, p.low_stock_milli,
                            coalesce(sum(b.on_hand_milli) FILTER (WHERE b.branch_id = (SELECT branch_id FROM sync_identity)), 0) AS here,
                            coalesce(sum(max(b.on_hand_milli, 0)), 0) AS everywhere,
                            max(b.branch_id <> (SELECT branch_id FROM sync_identity)) AS is_elsewhere
                     FROM products AS p NOT INDEXED LEFT JOIN stock_balances AS b ON b.product_id = p.id
                     WHERE p.deleted_at IS NULL GROUP BY p.rowid))"
    ))
    .try_map(|row: SqliteRow| {
        let holds_others: bool = row.try_get("holds_others")?;
        let everywhere = shown(row.try_get("everywhere_millions")?, row.try_get("everywhere_rest")?);
        Ok(Dashboard {
            products: row.try_get("products")?,
            customers: row.try_get("customers")?,
            suppliers: row.try_get("suppliers")?,
            low_stock: row.try_get("low_stock")?,
            stock_value_paise: shown(row.try_get("worth_millions")?, row.try_get("worth_rest")?),
            stock_value_everywhere_paise: holds_others.then_some(everywhere),
        })
    })
    .fetch_one(conn)
    .await
}

/// Returns a sum as it is shown: exactly, or as the largest figure there is.
fn shown(millions: i64, rest: i64) -> Paise {
    let whole = millions.checked_mul(1_000_000).and_then(|paise| paise.checked_add(rest));
    whole.map_or(Paise::LARGEST_SHOWN, |paise| Paise::new(paise).min(Paise::LARGEST_SHOWN))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::testing::branch;
    use branchline_domain::money::Milli;
    use branchline_domain::records::limits::MOST_STEPS;

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
            stock_value_paise: Paise::new(11_375 + 5_000),
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
            Dashboard { stock_value_everywhere_paise: Some(Paise::new(11_375 + 5_000 + 91_000)), ..expected },
            "because what lies elsewhere is neither on hand nor keeps sugar from being low here"
        );
    }

    /// Puts products on the shelf of this branch: price in paise, quantity in thousandths.
    async fn fill(conn: &mut SqliteConnection, shelf: &[(i64, i64)]) {
        for (price, quantity) in shelf {
            let added = sqlx::query_scalar("INSERT INTO products (name, price_paise) VALUES ('Ring', ?) RETURNING id");
            let id: String = added.bind(price).fetch_one(&mut *conn).await.expect("a product is added");
            let moved = sqlx::query(
                "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES (?, ?, 'opening')",
            );
            moved.bind(id).bind(quantity).execute(&mut *conn).await.expect("it is put there");
        }
    }

    /// What the shelf is worth, by the rule of the domain.
    fn worth(shelf: &[(i64, i64)]) -> Paise {
        let lines = shelf.iter().map(|(price, quantity)| Paise::new(*price).times(Milli::new((*quantity).max(0))));
        let total = lines.collect::<Option<Vec<_>>>().and_then(Paise::total);
        total.map_or(Paise::LARGEST_SHOWN, |total| total.min(Paise::LARGEST_SHOWN))
    }

    #[tokio::test]
    async fn a_worth_beyond_every_screen_is_the_largest_figure_and_no_fraction() {
        let mut conn = branch().await;
        let nearly = [(MOST_STEPS, 9_007_000), (199_254_740_990, 1000)];
        fill(&mut conn, &nearly).await;
        let found = read(&mut conn).await.expect("it reads").stock_value_paise;
        assert_eq!(
            Some(found),
            Paise::LARGEST_SHOWN.checked_sub(Paise::new(1)),
            "because a fraction would lose the last paise"
        );
        fill(&mut conn, &[(MOST_STEPS, MOST_STEPS); 3]).await;
        let found = read(&mut conn).await.expect("it reads").stock_value_paise;
        assert_eq!(found, Paise::LARGEST_SHOWN, "because that is the most a screen can tell");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        /// The database multiplies and rounds as the domain does, up to the largest price and quantity another program may write.
        #[test]
        fn the_database_values_a_shelf_as_the_domain_does(
            shelf in prop::collection::vec((0..=MOST_STEPS, prop_oneof![1..=9_999_i64, 1..=MOST_STEPS, -9_999..=-1_i64]), 0..6),
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
            let found = runtime.block_on(async {
                let mut conn = branch().await;
                fill(&mut conn, &shelf).await;
                read(&mut conn).await.expect("it reads")
            });
            prop_assert_eq!(found.stock_value_paise, worth(&shelf));
        }
    }
}
