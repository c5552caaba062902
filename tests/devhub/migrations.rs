//! Brings a hub's database to today's schema the way `supabase db push` does: each file once, in name order.

use std::path::{Path, PathBuf};

use color_eyre::eyre::{Context as _, Result};
use sqlx::PgPool;

/// Where the hub's migrations are.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../migrations/hub");

/// Lists the hub's migrations in the order they run. `hub.sql` is all of them in one file, and so none of them.
pub fn files() -> Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(FOLDER)
        .wrap_err_with(|| format!("read {FOLDER}"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|end| end == "sql") && !file.ends_with("hub.sql"));
    files.sort();
    Ok(files)
}

pub(crate) async fn apply(pool: &PgPool) -> Result<()> {
    sqlx::raw_sql(
        "create schema if not exists supabase_migrations;
         create table if not exists supabase_migrations.schema_migrations (version text primary key, name text, statements text[]);",
    )
    .execute(pool)
    .await?;
    let done: Vec<String> =
        sqlx::query_scalar("select version from supabase_migrations.schema_migrations").fetch_all(pool).await?;
    for file in files()?.into_iter().filter(|file| !done.iter().any(|done| done == version_of(file).0)) {
        apply_one(pool, &file).await.wrap_err_with(|| format!("apply {}", file.display()))?;
    }
    Ok(())
}

async fn apply_one(pool: &PgPool, file: &Path) -> Result<()> {
    let (version, title) = version_of(file);
    let text = std::fs::read_to_string(file)?;
    let mut transaction = pool.begin().await?;
    let done = sqlx::query(
        "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, array[$3]) on conflict do nothing",
    )
    .bind(version)
    .bind(title)
    .bind(&text)
    .execute(&mut *transaction)
    .await?;
    if done.rows_affected() == 1 {
        sqlx::raw_sql(sqlx::AssertSqlSafe(text)).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}

fn version_of(file: &Path) -> (&str, &str) {
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    name.split_once('_').unwrap_or((name, ""))
}
