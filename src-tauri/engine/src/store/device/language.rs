//! The language somebody chose for this data folder: the one row of `language`.

use sqlx::SqliteConnection;

use crate::store::{StoreError, WriteTx};
use branchline_domain::messages::{Digits, Language, LanguageChoice};

/// Reads what was chosen; nothing when nobody chose, or chose a language of a newer catalogue.
pub async fn read(conn: &mut SqliteConnection) -> Result<Option<LanguageChoice>, StoreError> {
    let (code, digits): (Option<String>, String) =
        sqlx::query_as("SELECT code, digits FROM language").fetch_one(conn).await?;
    let digits = if digits == "own" { Digits::Own } else { Digits::Latin };
    Ok(code.and_then(|code| Language::of(&code)).map(|language| language.with_digits(digits).choice()))
}

/// Keeps what was chosen.
pub async fn set(tx: &mut WriteTx, choice: &LanguageChoice) -> Result<(), StoreError> {
    let digits = match choice.digits {
        Digits::Latin => "latin",
        Digits::Own => "own",
    };
    sqlx::query("UPDATE language SET code = ?, digits = ?").bind(&choice.code).bind(digits).execute(tx.conn()).await?;
    Ok(())
}
