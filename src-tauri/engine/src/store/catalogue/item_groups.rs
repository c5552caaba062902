//! The groups products are filed under.

use std::collections::BTreeMap;

use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::store::sql::stamp::Stamp;
use crate::store::sql::text::text;
use branchline_domain::catalogue::product::ItemGroup;
use branchline_domain::id::Id;
use branchline_domain::text::folded;

fn read(row: &SqliteRow) -> sqlx::Result<ItemGroup> {
    Ok(ItemGroup { id: text(row, "id")?.into(), name: text(row, "name")? })
}

/// Lists the live groups in order of name.
pub async fn list(conn: &mut SqliteConnection) -> sqlx::Result<Vec<ItemGroup>> {
    let groups = sqlx::query("SELECT id, name FROM item_groups WHERE deleted_at IS NULL ORDER BY id");
    let mut groups: Vec<ItemGroup> = groups.try_map(|row| read(&row)).fetch_all(conn).await?;
    groups.sort_by_cached_key(|group| folded(&group.name));
    Ok(groups)
}

/// Finds a live group by its name as people read it.
pub async fn find(conn: &mut SqliteConnection, name: &str) -> sqlx::Result<Option<ItemGroup>> {
    let name = folded(name);
    Ok(list(conn).await?.into_iter().find(|group| folded(&group.name) == name))
}

/// Returns the live groups that lie within another, with that one.
pub async fn within(conn: &mut SqliteConnection) -> sqlx::Result<BTreeMap<String, String>> {
    let rows = sqlx::query("SELECT id, parent_id FROM item_groups WHERE parent_id IS NOT NULL AND deleted_at IS NULL")
        .fetch_all(conn)
        .await?;
    rows.iter().map(|row| Ok((text(row, "id")?, text(row, "parent_id")?))).collect()
}

/// Returns a group's name, and when it was added in milliseconds UTC.
pub async fn name(conn: &mut SqliteConnection, id: &Id<ItemGroup>) -> sqlx::Result<Option<(String, i64)>> {
    let row =
        sqlx::query("SELECT name, created_at FROM item_groups WHERE id = ?").bind(id).fetch_optional(conn).await?;
    row.map(|row| Ok((text(&row, "name")?, row.try_get("created_at")?))).transpose()
}

/// Takes a group out of the one it lies in; returns whether it lay in one.
pub async fn take_out(conn: &mut SqliteConnection, id: &Id<ItemGroup>, now_ms: i64) -> sqlx::Result<bool> {
    let taken = sqlx::query(
        "UPDATE item_groups SET parent_id = NULL, updated_at = ?2 WHERE id = ?1 AND parent_id IS NOT NULL AND deleted_at IS NULL",
    )
    .bind(id)
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(taken.rows_affected() > 0)
}

/// Adds a group; returns its id.
pub async fn insert(conn: &mut SqliteConnection, stamp: &Stamp, name: &str) -> sqlx::Result<Id<ItemGroup>> {
    sqlx::query("INSERT INTO item_groups (id, org_id, name, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4)")
        .bind(&stamp.id)
        .bind(&stamp.org_id)
        .bind(name)
        .bind(stamp.now_ms)
        .execute(conn)
        .await?;
    Ok(Id::from(stamp.id.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{branch, stamp};

    #[tokio::test]
    async fn a_group_is_listed_by_name_and_found_whatever_its_capitals() {
        let mut conn = branch().await;
        for (n, name) in ["Rings", "bangles"].iter().enumerate() {
            insert(&mut conn, &stamp(n as u32), name).await.expect("a group is added");
        }
        let names: Vec<String> =
            list(&mut conn).await.expect("groups are listed").into_iter().map(|g| g.name).collect();
        assert_eq!(names, ["bangles", "Rings"], "because people do not sort by capitals");
        let found = find(&mut conn, "RINGS").await.expect("groups are read").expect("the group is there");
        assert_eq!(found.id.as_str(), stamp(0).id);
        sqlx::query("DELETE FROM item_groups").execute(&mut conn).await.expect("a delete is softened");
        assert_eq!(find(&mut conn, "Rings").await.expect("groups are read"), None, "because it lies in the bin");
    }
}
