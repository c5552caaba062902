//! A day of the whole shop: what this branch sold, and what all branches told of their shifts.

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::sql::text::optional;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::money::Paise;
use branchline_domain::sales::shift::{BranchDay, ShopDay};

/// Reads a day. Bills are in their branch's stream: of another branch this computer knows what its closings tell, and of what came back there
/// what fell into the same shifts.
pub async fn read(conn: &mut SqliteConnection, day: BusinessDate) -> sqlx::Result<ShopDay> {
    let (sold, bills): (i64, i64) = sqlx::query_as(
        "SELECT coalesce(sum(total_paise), 0), count(*) FROM invoices
         WHERE business_date = ? AND status = 'final' AND branch_id = (SELECT branch_id FROM sync_identity)",
    )
    .bind(day)
    .fetch_one(&mut *conn)
    .await?;
    let (returned, notes): (i64, i64) = sqlx::query_as(
        "SELECT coalesce(sum(total_paise), 0), count(*) FROM credit_notes
         WHERE business_date = ? AND branch_id IS (SELECT branch_id FROM sync_identity)",
    )
    .bind(day)
    .fetch_one(&mut *conn)
    .await?;
    let here_paise = Paise::new(sold.saturating_sub(returned));
    let branches = branches(conn, day).await?;
    let elsewhere = branches.iter().filter(|branch| !branch.here).flat_map(|branch| {
        let back = Paise::new(branch.returned_paise.get().saturating_neg());
        [branch.sales_paise, back]
    });
    let everywhere = Paise::total(elsewhere.chain([here_paise]));
    Ok(ShopDay {
        day,
        here_paise,
        here_sold_paise: Paise::new(sold),
        here_returned_paise: Paise::new(returned),
        here_bills: bills,
        here_notes: notes,
        everywhere_paise: everywhere.unwrap_or(Paise::LARGEST_SHOWN),
        branches,
    })
}

async fn branches(conn: &mut SqliteConnection, day: BusinessDate) -> sqlx::Result<Vec<BranchDay>> {
    sqlx::query(
        "SELECT b.name AS branch, m.branch_id IS (SELECT branch_id FROM sync_identity) AS here,
                count(*) FILTER (WHERE c.id IS NULL) AS open, count(c.id) AS closed, coalesce(sum(c.bills_count), 0) AS bills,
                coalesce(sum(c.sales_paise), 0) AS sales_paise, coalesce(sum(c.difference_paise), 0) AS difference_paise,
                coalesce((SELECT sum(n.total_paise) FROM credit_notes AS n JOIN shift_closings AS k ON k.shift_id = n.shift_id
                          JOIN shifts AS s ON s.id = k.shift_id
                          WHERE s.business_date = ?1 AND s.branch_id IS m.branch_id), 0) AS returned_paise
         FROM shifts AS m LEFT JOIN shift_closings AS c ON c.shift_id = m.id LEFT JOIN branches AS b ON b.id = m.branch_id
         WHERE m.business_date = ?1 GROUP BY m.branch_id ORDER BY here DESC, branch, m.branch_id",
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
            returned_paise: row.try_get("returned_paise")?,
            difference_paise: row.try_get("difference_paise")?,
        })
    })
    .fetch_all(conn)
    .await
}
