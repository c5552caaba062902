//! How the shop's scale labels are read: rows of `business_settings`, one a prefix.

use sqlx::SqliteConnection;

use branchline_domain::catalogue::scale::ScaleRule;

/// Lists the rules by their prefix.
pub async fn list(conn: &mut SqliteConnection) -> sqlx::Result<Vec<ScaleRule>> {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT key, value FROM business_settings
         WHERE branch_id IS NULL AND deleted_at IS NULL AND key GLOB 'scale.2[0-9]' ORDER BY key, updated_at DESC",
    )
    .fetch_all(conn)
    .await?;
    let mut rules: Vec<ScaleRule> = rows.iter().filter_map(|(key, value)| ScaleRule::of_setting(key, value)).collect();
    rules.dedup_by(|later, first| later.prefix == first.prefix);
    Ok(rules)
}
