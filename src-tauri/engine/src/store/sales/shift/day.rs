//! A day of the whole shop: what this branch sold, and what all branches told of their shifts.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::sql::text::optional;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::money::Paise;
use branchline_domain::sales::shift::{BranchDay, ShopDay};

/// Reads a day. Bills are in their branch's stream: of another branch this computer knows what its closings tell.
pub async fn read(conn: &mut SqliteConnection, day: BusinessDate) -> sqlx::Result<ShopDay> {
    let (here_paise, here_bills): (i64, i64) = sqlx::query_as(
        "SELECT coalesce(sum(total_paise), 0), count(*) FROM invoices
         WHERE business_date = ? AND status = 'final' AND branch_id = (SELECT branch_id FROM sync_identity)",
    )
    .bind(day)
    .fetch_one(&mut *conn)
    .await?;
    let branches = branches(conn, day).await?;
    let elsewhere = branches.iter().filter(|branch| !branch.here).map(|branch| branch.sales_paise);
    let everywhere = Paise::total(elsewhere.chain([Paise::new(here_paise)]));
    Ok(ShopDay {
        day,
        here_paise: Paise::new(here_paise),
        here_bills,
        everywhere_paise: everywhere.unwrap_or(Paise::LARGEST_SHOWN),
        branches,
    })
}

async fn branches(conn: &mut SqliteConnection, day: BusinessDate) -> sqlx::Result<Vec<BranchDay>> {
    sqlx::query(
        "SELECT b.name AS branch, m.branch_id IS (SELECT branch_id FROM sync_identity) AS here,
                count(*) FILTER (WHERE c.id IS NULL) AS open, count(c.id) AS closed, coalesce(sum(c.bills_count), 0) AS bills,
                coalesce(sum(c.sales_paise), 0) AS sales_paise, coalesce(sum(c.difference_paise), 0) AS difference_paise
         FROM shifts AS m LEFT JOIN shift_closings AS c ON c.shift_id = m.id LEFT JOIN branches AS b ON b.id = m.branch_id
         WHERE m.business_date = ? GROUP BY m.branch_id ORDER BY here DESC, branch, m.branch_id",
    )
    .bind(day)
    .try_map(|row: SqliteRow| {
        Ok(BranchDay {
            branch: optional(&row, "branch")?,
            here: row.try_get("here")?,
            open: row.try_get("open")?,
            closed: row.try_get("closed")?,
            bills: row.try_get("bills")?,
            sales_paise: row.try_get("sales_paise")?,
            difference_paise: row.try_get("difference_paise")?,
        })
    })
    .fetch_all(conn)
    .await
}
