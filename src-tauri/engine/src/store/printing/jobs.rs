//! Papers on their way to a printer, and how far each has come.

use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::store::StoreError;
use crate::store::sql::text::{optional, text};
use branchline_domain::id::Id;
use branchline_domain::messages::Message;
use branchline_domain::printing::{Job, JobState, Moment, Paper, Printer};

/// How long papers that were printed or given up stay on record, in milliseconds.
const KEPT: i64 = 60 * 24 * 3_600_000;

/// After this long without a word, whoever took a paper is gone. Nobody takes longer for one.
const LONGEST: i64 = 60_000;

/// A paper to be printed.
#[derive(Debug, Clone)]
pub struct NewJob<'a> {
    /// Its id.
    pub id: Id<Job>,
    /// The printer; none for a PDF that was saved.
    pub printer: Option<&'a Printer>,
    /// What it is: `bill`, `credit_note`, `shift`, `statement`, `label`, `test`.
    pub what: &'a str,
    /// The record it is made from.
    pub record: Option<&'a str>,
    /// What people call it.
    pub title: &'a Message,
    /// The paper itself; none where it was written already.
    pub paper: Option<&'a Paper>,
    /// Whether the drawer opens.
    pub opens_drawer: bool,
    /// The file it became, where it was written already.
    pub file: Option<&'a str>,
    /// Whether it was printed before.
    pub copy: bool,
}

/// A paper whose turn it is.
#[derive(Debug, Clone)]
pub struct DueJob {
    /// Its id.
    pub id: Id<Job>,
    /// Its printer.
    pub printer: Id<Printer>,
    /// When it is due, milliseconds UTC.
    pub due_at: i64,
}

/// A paper that was taken to be printed.
#[derive(Debug)]
pub struct Taken {
    /// The paper.
    pub paper: Option<Paper>,
    /// Its name for a file.
    pub title: Message,
    /// Whether the drawer opens.
    pub opens_drawer: bool,
    /// How often it was tried before.
    pub tries: u32,
    /// When it was asked for.
    pub created_at: i64,
}

/// Adds a paper. One that is a file already is done.
pub async fn add(conn: &mut SqliteConnection, job: &NewJob<'_>, now_ms: i64) -> Result<(), StoreError> {
    let json = |source| StoreError::Json { table: "print_jobs", source };
    let content = job.paper.map(serde_json::to_string).transpose().map_err(json)?;
    let title = serde_json::to_string(job.title).map_err(json)?;
    sqlx::query(
        "INSERT INTO print_jobs (id, printer_id, printer, what, record_id, title, content, state, opens_drawer, due_at, file, copy,
             created_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?10)",
    )
    .bind(&job.id)
    .bind(job.printer.map(|printer| &printer.id))
    .bind(job.printer.map_or("PDF", |printer| &printer.name))
    .bind(job.what)
    .bind(job.record)
    .bind(title)
    .bind(content)
    .bind(if job.printer.is_some() { JobState::Waiting } else { JobState::Done })
    .bind(job.opens_drawer)
    .bind(now_ms)
    .bind(job.file)
    .bind(job.copy)
    .execute(conn)
    .await?;
    Ok(())
}

const SELECT: &str = "SELECT id, printer, title, state, problem, tries, created_at, file FROM print_jobs";

fn job(row: &SqliteRow) -> sqlx::Result<Job> {
    let said = |text: String| serde_json::from_str(&text).unwrap_or_else(|_| Message::verbatim(text));
    Ok(Job {
        id: text(row, "id")?.into(),
        printer: text(row, "printer")?,
        title: said(text(row, "title")?),
        state: row.try_get("state")?,
        problem: optional(row, "problem")?.map(said),
        tries: row.try_get("tries")?,
        created_at: row.try_get("created_at")?,
        file: optional(row, "file")?,
    })
}

/// Returns one; nothing when there is none with this id.
pub async fn get(conn: &mut SqliteConnection, id: &Id<Job>) -> sqlx::Result<Option<Job>> {
    let sql = format!("{SELECT} WHERE id = ?");
    sqlx::query(AssertSqlSafe(sql)).bind(id).try_map(|row| job(&row)).fetch_optional(conn).await
}

/// Lists what is not printed yet, and the last that were, the newest first.
pub async fn list(conn: &mut SqliteConnection, done: u32) -> sqlx::Result<Vec<Job>> {
    let sql = format!(
        "SELECT * FROM ({SELECT} WHERE state NOT IN ('done', 'dropped'))
         UNION ALL SELECT * FROM ({SELECT} WHERE state IN ('done', 'dropped') ORDER BY id DESC LIMIT ?)
         ORDER BY id DESC"
    );
    sqlx::query(AssertSqlSafe(sql)).bind(done).try_map(|row| job(&row)).fetch_all(conn).await
}

/// Tells whether a paper of this record has gone out, or may yet.
pub async fn was_printed(conn: &mut SqliteConnection, what: &str, record: &str) -> sqlx::Result<bool> {
    let printed = "SELECT EXISTS (SELECT 1 FROM print_jobs WHERE record_id = ? AND what = ? AND state NOT IN ('failed', 'dropped'))";
    sqlx::query_scalar(printed).bind(record).bind(what).fetch_one(conn).await
}

/// Returns the next paper of each printer: the oldest one, however long it still waits, so that papers come out in their order.
pub async fn next(conn: &mut SqliteConnection) -> sqlx::Result<Vec<DueJob>> {
    sqlx::query(
        "SELECT id, printer_id, due_at FROM print_jobs
         WHERE id IN (SELECT min(id) FROM print_jobs WHERE state = 'waiting' AND printer_id IS NOT NULL GROUP BY printer_id)",
    )
    .try_map(|row: SqliteRow| {
        Ok(DueJob {
            id: text(&row, "id")?.into(),
            printer: text(&row, "printer_id")?.into(),
            due_at: row.try_get("due_at")?,
        })
    })
    .fetch_all(conn)
    .await
}

/// Returns the printer a paper is for; nothing when it is gone.
pub async fn printer(conn: &mut SqliteConnection, id: &Id<Job>) -> sqlx::Result<Option<Id<Printer>>> {
    let found = sqlx::query("SELECT printer_id FROM print_jobs WHERE id = ?").bind(id);
    let found = found.try_map(|row: SqliteRow| optional(&row, "printer_id")).fetch_optional(conn).await?;
    Ok(found.flatten().map(Id::from))
}

/// Takes a paper that waits; nothing when another program was quicker.
pub async fn claim(conn: &mut SqliteConnection, id: &Id<Job>, now_ms: i64) -> Result<Option<Taken>, StoreError> {
    let row = sqlx::query(
        "UPDATE print_jobs SET state = 'claimed', claimed_at = ?2, tries = tries + 1 WHERE id = ?1 AND state = 'waiting'
         RETURNING content, title, opens_drawer, tries, created_at",
    )
    .bind(id)
    .bind(now_ms)
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let title = text(&row, "title")?;
    Ok(Some(Taken {
        // A paper of a newer version cannot be read here; it is told as gone.
        paper: optional(&row, "content")?.and_then(|content| serde_json::from_str(&content).ok()),
        title: serde_json::from_str(&title).unwrap_or_else(|_| Message::verbatim(title)),
        opens_drawer: row.try_get("opens_drawer")?,
        tries: row.try_get("tries")?,
        created_at: row.try_get("created_at")?,
    }))
}

/// Notes that a paper's first byte is about to go out: from here on nobody but a person knows whether it was printed.
pub async fn sending(conn: &mut SqliteConnection, id: &Id<Job>, now_ms: i64) -> sqlx::Result<()> {
    let sql = "UPDATE print_jobs SET state = 'sending', claimed_at = ?2 WHERE id = ?1";
    sqlx::query(sql).bind(id).bind(now_ms).execute(conn).await?;
    Ok(())
}

/// How a try ended.
#[derive(Debug)]
pub struct Ended<'a> {
    /// How far the paper came.
    pub state: JobState,
    /// What a person should know.
    pub problem: Option<&'a Message>,
    /// When the next try is due.
    pub due_at: i64,
    /// The file it became.
    pub file: Option<&'a str>,
}

/// Notes how a try ended.
pub async fn ended(conn: &mut SqliteConnection, id: &Id<Job>, how: &Ended<'_>) -> Result<(), StoreError> {
    let problem = how.problem.map(serde_json::to_string).transpose();
    let problem = problem.map_err(|source| StoreError::Json { table: "print_jobs", source })?;
    sqlx::query(
        "UPDATE print_jobs SET state = ?2, problem = ?3, due_at = ?4, claimed_at = NULL, file = coalesce(?5, file),
             content = CASE WHEN ?2 = 'done' THEN NULL ELSE content END
         WHERE id = ?1",
    )
    .bind(id)
    .bind(how.state)
    .bind(problem)
    .bind(how.due_at)
    .bind(how.file)
    .execute(conn)
    .await?;
    Ok(())
}

/// Decides about a paper that waits for a person, or for its printer; returns whether it did.
pub async fn decide(conn: &mut SqliteConnection, id: &Id<Job>, again: bool, now_ms: i64) -> sqlx::Result<bool> {
    let sql = match again {
        // It is as old as this wish: the half hour in which its printer may answer begins anew.
        true => {
            "UPDATE print_jobs SET state = 'waiting', due_at = ?2, created_at = ?2, problem = NULL, tries = 0
             WHERE id = ?1 AND state IN ('failed', 'unsure', 'waiting') AND printer_id IS NOT NULL AND content IS NOT NULL"
        }
        false => {
            "UPDATE print_jobs SET state = 'dropped', due_at = ?2, content = NULL
             WHERE id = ?1 AND state IN ('failed', 'unsure', 'waiting')"
        }
    };
    Ok(sqlx::query(sql).bind(id).bind(now_ms).execute(conn).await?.rows_affected() > 0)
}

/// Takes up what a program left when it ended: what was being laid out waits again, what was going out waits for a person. Returns whether
/// there was any.
pub async fn recover(conn: &mut SqliteConnection, problem: &Message, now_ms: i64) -> Result<bool, StoreError> {
    let problem = serde_json::to_string(problem).map_err(|source| StoreError::Json { table: "print_jobs", source })?;
    let found = sqlx::query(
        "UPDATE print_jobs SET problem = CASE state WHEN 'sending' THEN ?2 ELSE problem END,
             state = CASE state WHEN 'sending' THEN 'unsure' ELSE 'waiting' END, claimed_at = NULL
         WHERE state IN ('claimed', 'sending') AND claimed_at <= ?1",
    )
    .bind(now_ms - LONGEST)
    .bind(problem)
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM print_jobs WHERE state IN ('done', 'dropped') AND created_at < ?")
        .bind(now_ms - KEPT)
        .execute(conn)
        .await?;
    Ok(found.rows_affected() > 0)
}

/// Returns day and time on the shop's wall, as a paper prints them.
pub async fn moment(conn: &mut SqliteConnection, at_ms: i64) -> sqlx::Result<Moment> {
    let local = "SELECT date(?1 / 1000, 'unixepoch', 'localtime') AS day, strftime('%H:%M', ?1 / 1000, 'unixepoch', 'localtime') AS clock";
    let read = |row: SqliteRow| Ok(Moment { day: row.try_get("day")?, clock: text(&row, "clock")? });
    sqlx::query(local).bind(at_ms).try_map(read).fetch_one(conn).await
}
