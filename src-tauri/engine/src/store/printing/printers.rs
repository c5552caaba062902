//! The printers of this computer.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::sql::text::text;
use branchline_domain::id::Id;
use branchline_domain::printing::{Printer, PrinterDraft, Size};

const SELECT: &str =
    "SELECT id, name, kind, address, size, language, text_mode, cuts, drawer, prints_bills FROM printers";

fn printer(row: &SqliteRow) -> sqlx::Result<Printer> {
    Ok(Printer {
        id: text(row, "id")?.into(),
        name: text(row, "name")?,
        kind: row.try_get("kind")?,
        address: text(row, "address")?,
        size: Size::of_word(&text(row, "size")?).unwrap_or(Size::Roll80),
        language: text(row, "language")?,
        text_mode: row.try_get("text_mode")?,
        cuts: row.try_get("cuts")?,
        drawer: row.try_get("drawer")?,
        prints_bills: row.try_get("prints_bills")?,
    })
}

/// Lists them: the one that prints bills first, then by name.
pub async fn list(conn: &mut SqliteConnection) -> sqlx::Result<Vec<Printer>> {
    let sql = format!("{SELECT} ORDER BY prints_bills DESC, name");
    sqlx::query(AssertSqlSafe(sql)).try_map(|row| printer(&row)).fetch_all(conn).await
}

/// Returns one; nothing when there is none with this id.
pub async fn get(conn: &mut SqliteConnection, id: &Id<Printer>) -> sqlx::Result<Option<Printer>> {
    let sql = format!("{SELECT} WHERE id = ?");
    sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row| printer(&row)).fetch_optional(conn).await
}

/// Returns one by what people call it.
pub async fn named(conn: &mut SqliteConnection, name: &str) -> sqlx::Result<Option<Printer>> {
    let sql = format!("{SELECT} WHERE name = ?");
    sqlx::query(AssertSqlSafe(sql)).bind(name).try_map(|row| printer(&row)).fetch_optional(conn).await
}

/// Writes a printer, new or known. Where it prints bills, no other does any more.
pub async fn put(conn: &mut SqliteConnection, id: &Id<Printer>, draft: &PrinterDraft, now_ms: i64) -> sqlx::Result<()> {
    if draft.prints_bills {
        sqlx::query("UPDATE printers SET prints_bills = 0 WHERE prints_bills = 1 AND id <> ?")
            .bind(id)
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query(
        "INSERT INTO printers (id, name, kind, address, size, language, text_mode, cuts, drawer, prints_bills, created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET (name, kind, address, size, language, text_mode, cuts, drawer, prints_bills) =
           (excluded.name, excluded.kind, excluded.address, excluded.size, excluded.language, excluded.text_mode, excluded.cuts,
            excluded.drawer, excluded.prints_bills)",
    )
    .bind(id)
    .bind(&draft.name)
    .bind(draft.kind)
    .bind(&draft.address)
    .bind(draft.size.word())
    .bind(&draft.language)
    .bind(draft.text_mode)
    .bind(draft.cuts)
    .bind(draft.drawer)
    .bind(draft.prints_bills)
    .bind(now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Removes one, and gives up what waited for it.
pub async fn remove(conn: &mut SqliteConnection, id: &Id<Printer>) -> sqlx::Result<()> {
    sqlx::query("UPDATE print_jobs SET state = 'dropped', content = NULL WHERE printer_id = ? AND state NOT IN ('done', 'sending')")
        .bind(id)
        .execute(&mut *conn)
        .await?;
    sqlx::query("DELETE FROM printers WHERE id = ?").bind(id).execute(conn).await?;
    Ok(())
}
