//! The numbers of documents: taken in the transaction that makes one final, so that none is skipped and none given twice.

use sqlx::SqliteConnection;

use crate::store::StoreError;
use branchline_domain::business_date::FinancialYear;
use branchline_domain::sales::{Series, SeriesError};

/// Letters and digits that are not taken for one another.
const PLAIN: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Returns the till's code: the one the hub leased to this device. A device that has none, new or restored from a backup, makes one of its
/// own id: `T` and three characters, so that it never goes on in the series of another.
pub async fn till_code(conn: &mut SqliteConnection) -> Result<String, StoreError> {
    Ok(till(conn).await?)
}

/// As [`till_code`], for functions that fail with nothing but SQL.
pub(super) async fn till(conn: &mut SqliteConnection) -> sqlx::Result<String> {
    let (leased, device): (Option<String>, String) =
        sqlx::query_as("SELECT (SELECT device_code FROM sync_settings), device_id FROM sync_identity")
            .fetch_one(conn)
            .await?;
    Ok(leased.unwrap_or_else(|| code_of(&device)))
}

/// Whether documents under a code are this device's: under the one it has, or the one it gave itself before a hub leased it another.
pub async fn is_own(conn: &mut SqliteConnection, code: &str) -> Result<bool, StoreError> {
    let device: String = sqlx::query_scalar("SELECT device_id FROM sync_identity").fetch_one(&mut *conn).await?;
    Ok(code == code_of(&device) || code == till(conn).await?)
}

/// Derives a code from the random half of a UUIDv7.
fn code_of(device: &str) -> String {
    let random = device.bytes().rev().filter_map(|byte| char::from(byte).to_digit(16));
    let number = random.take(4).enumerate().fold(0_usize, |sum, (n, digit)| sum | ((digit as usize) << (4 * n)));
    let letters = (0..3).map(|n| char::from(PLAIN[(number >> (5 * n)) % PLAIN.len()]));
    std::iter::once('T').chain(letters).collect()
}

/// Returns the next number of a kind of document; `prefix` tells kinds apart.
///
/// # Errors
/// The inner error when the series cannot be, or is used up.
pub async fn next(
    conn: &mut SqliteConnection,
    prefix: &str,
    year: FinancialYear,
) -> Result<Result<String, SeriesError>, StoreError> {
    let till = till_code(&mut *conn).await?;
    next_of(conn, prefix, &till, year).await
}

/// Returns the next number of a credit note: the till's code is followed by a letter, as its last character is a digit otherwise.
///
/// # Errors
/// As of [`next`].
pub async fn next_credit_note(
    conn: &mut SqliteConnection,
    year: FinancialYear,
) -> Result<Result<String, SeriesError>, StoreError> {
    let till = till_code(&mut *conn).await?;
    next_of(conn, "", &format!("{till}C"), year).await
}

async fn next_of(
    conn: &mut SqliteConnection,
    prefix: &str,
    till: &str,
    year: FinancialYear,
) -> Result<Result<String, SeriesError>, StoreError> {
    let series = match Series::new(prefix, till, year) {
        Ok(series) => series,
        Err(error) => return Ok(Err(error)),
    };
    let last = "SELECT coalesce((SELECT last FROM document_series WHERE series = ?), 0)";
    let last: u32 = sqlx::query_scalar(last).bind(series.to_string()).fetch_one(&mut *conn).await?;
    for count in last + 1.. {
        let number = match series.number(count) {
            Ok(number) => number,
            Err(error) => return Ok(Err(error)),
        };
        // A number another program gave away is stepped over.
        let taken = "SELECT EXISTS (SELECT 1 FROM invoices WHERE number = ?1)
                         OR EXISTS (SELECT 1 FROM credit_notes WHERE number = ?1)";
        if sqlx::query_scalar::<_, bool>(taken).bind(&number).fetch_one(&mut *conn).await? {
            continue;
        }
        return Ok(Ok(number));
    }
    Ok(Err(SeriesError::UsedUp))
}

/// Notes that a number is given away. Call it in the transaction that writes the document.
pub async fn take(conn: &mut SqliteConnection, number: &str) -> sqlx::Result<()> {
    let Some((series, count)) = number.rsplit_once('/') else { return Ok(()) };
    sqlx::query(
        "INSERT INTO document_series (series, last) VALUES (?1, ?2) ON CONFLICT (series) DO UPDATE SET last = excluded.last",
    )
    .bind(series)
    .bind(count.parse::<u32>().unwrap_or_default())
    .execute(conn)
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::code_of;

    #[test]
    fn two_devices_that_were_never_connected_have_two_codes() {
        let one = code_of("018f0000-0000-7000-8000-000000000001");
        assert_eq!((one.as_str(), one.len()), ("T322", 4));
        assert_ne!(one, code_of("018f0000-0000-7000-8000-000000000002"));
    }
}
