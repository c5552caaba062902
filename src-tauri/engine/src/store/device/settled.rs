//! Documents and what pays them go in groups, as the registry's `settlement` says: a bill, its lines, what was paid for it, and whatever
//! else those payments settled. The hub makes its statement from the same data (`sync.window_query`).

use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::store::StoreError;
use crate::store::schema::registry::{Settlement, SyncTable};

/// A table whose rows are settled.
struct Due<'a> {
    table: &'a SyncTable,
    day: &'a str,
    due: &'a str,
}

/// A table whose rows tie others.
struct Tie<'a> {
    table: &'a SyncTable,
    amount: &'a str,
    settles: &'a [(String, String)],
}

/// Rows of a table that go with the row `key` names.
struct With<'a> {
    table: &'a str,
    key: &'a str,
    of: &'a str,
}

fn dues(tables: &[SyncTable]) -> Vec<Due<'_>> {
    fn due(table: &SyncTable) -> Option<Due<'_>> {
        match table.settlement.as_ref()? {
            Settlement::Due { day, due } => Some(Due { table, day, due }),
            Settlement::Tie { .. } => None,
        }
    }
    tables.iter().filter_map(due).collect()
}

fn ties(tables: &[SyncTable]) -> Vec<Tie<'_>> {
    fn tie(table: &SyncTable) -> Option<Tie<'_>> {
        match table.settlement.as_ref()? {
            Settlement::Tie { amount, settles } => Some(Tie { table, amount, settles }),
            Settlement::Due { .. } => None,
        }
    }
    tables.iter().filter_map(tie).collect()
}

/// Returns the tables whose rows go with a settled row: parts of documents, and ties with the first row they name.
fn companions(tables: &[SyncTable]) -> Vec<With<'_>> {
    let dues = dues(tables);
    let is_due = |name: &str| dues.iter().any(|due| due.table.name == name);
    let mut all = Vec::new();
    for table in tables {
        if let Some(document) = table.document.as_ref().filter(|document| table.is_part() && is_due(&document.of)) {
            all.push(With { table: &table.name, key: &document.key, of: &document.of });
        }
        if let Some(Settlement::Tie { settles, .. }) = &table.settlement
            && let Some((key, of)) = settles.first()
        {
            all.push(With { table: &table.name, key, of });
        }
    }
    all
}

/// Tells whether a table's rows are settled, or go with others that are.
pub(super) fn goes_in_groups(tables: &[SyncTable], table: &SyncTable) -> bool {
    table.settlement.is_some() || companions(tables).iter().any(|with| with.table == table.name)
}

/// Returns, as SQL over a row `t`, the id of the row it goes with: of a bill's line the bill; of a payment the earliest bill it was paid for.
pub(super) fn group_of(tables: &[SyncTable], table: &SyncTable) -> String {
    if let Some(with) = companions(tables).iter().find(|with| with.table == table.name) {
        return format!("t.\"{}\"", with.key);
    }
    let pays = ties(tables).into_iter().find_map(|tie| {
        let (first, _) = tie.settles.first()?;
        let (key, _) = tie.settles.iter().skip(1).find(|(_, of)| *of == table.name)?;
        Some(format!("(SELECT min(a.\"{first}\") FROM \"{}\" AS a WHERE a.\"{key}\" = t.id)", tie.table.name))
    });
    pays.map_or_else(|| "t.id".to_owned(), |first| format!("coalesce({first}, t.id)"))
}

/// Removes settled rows from before `first_day` in whole groups: one goes only when all of it is old, settled and sent. Returns how many
/// rows went.
pub(super) async fn trim(
    conn: &mut SqliteConnection,
    tables: &[SyncTable],
    first_day: &str,
) -> Result<i64, StoreError> {
    let (dues, companions) = (dues(tables), companions(tables));
    if dues.is_empty() {
        return Ok(0);
    }
    let gone: Option<String> = sqlx::query_scalar(AssertSqlSafe(outside(tables, &dues, &companions)))
        .bind(first_day)
        .fetch_one(&mut *conn)
        .await?;
    let gone = gone.unwrap_or_else(|| "[]".to_owned());
    let of_companions = companions.iter().rev().map(|with| (with.table, with.key));
    let of_dues = dues.iter().rev().map(|due| (due.table.name.as_str(), "id"));
    let mut removed = 0;
    for (table, key) in of_companions.chain(of_dues) {
        let sql = format!("DELETE FROM \"{table}\" WHERE \"{key}\" IN (SELECT value FROM json_each(?1))");
        removed += sqlx::query(AssertSqlSafe(sql)).bind(&gone).execute(&mut *conn).await?.rows_affected();
    }
    Ok(i64::try_from(removed).unwrap_or(i64::MAX))
}

/// Returns the statement that lists the settled rows of groups from before a day `?1`, as a JSON array of ids. What keeps one row of a
/// group keeps all of it.
fn outside(tables: &[SyncTable], dues: &[Due<'_>], companions: &[With<'_>]) -> String {
    let ties = ties(tables);
    let mut kept = Vec::new();
    for due in dues {
        let t = &due.table.name;
        kept.push(format!(
            "SELECT '{t}', v.id FROM \"{t}\" AS v WHERE v.\"{}\" >= ?1 OR v.id IN unsent OR {}",
            due.day,
            owed(due, &ties)
        ));
    }
    for With { table, key, of } in companions {
        kept.push(format!("SELECT '{of}', r.\"{key}\" FROM \"{table}\" AS r WHERE r.id IN unsent"));
    }
    for tie in &ties {
        for (from, of) in tie.settles {
            for (to, other) in tie.settles.iter().filter(|(to, _)| to != from) {
                kept.push(format!(
                    "SELECT '{other}', a.\"{to}\" FROM kept AS k JOIN \"{}\" AS a ON k.kind = '{of}' AND a.\"{from}\" = k.id",
                    tie.table.name
                ));
            }
        }
    }
    let names = dues.iter().map(|due| due.table.name.as_str()).chain(companions.iter().map(|with| with.table));
    let names = names.map(|name| format!("'{name}'")).collect::<Vec<_>>().join(", ");
    let gone = dues.iter().map(|due| {
        let t = &due.table.name;
        format!("SELECT id FROM \"{t}\" WHERE id NOT IN (SELECT id FROM kept WHERE kind = '{t}')")
    });
    format!(
        "WITH RECURSIVE unsent(id) AS MATERIALIZED (
             SELECT record_id FROM sync_queue WHERE synced_at IS NULL AND table_name IN ({names})
         ), kept(kind, id) AS ({})
         SELECT json_group_array(id) FROM ({})",
        kept.join(" UNION "),
        gone.collect::<Vec<_>>().join(" UNION ALL ")
    )
}

/// Returns a condition on a row `v`: it is a draft, or less is tied to it than is due. A document whose status has no further step (a
/// cancelled one) owes nothing.
fn owed(due: &Due<'_>, ties: &[Tie<'_>]) -> String {
    let sums = ties.iter().flat_map(|tie| {
        let of_this = tie.settles.iter().filter(|(_, of)| *of == due.table.name);
        of_this.map(|(key, _)| {
            format!(
                "(SELECT coalesce(sum(a.\"{}\"), 0) FROM \"{}\" AS a WHERE a.\"{key}\" = v.id)",
                tie.amount, tie.table.name
            )
        })
    });
    let paid = sums.collect::<Vec<_>>().join(" + ");
    let short = format!("v.\"{}\" > {}", due.due, if paid.is_empty() { "0" } else { &paid });
    let lifecycle = due.table.document.as_ref().and_then(|document| document.lifecycle.as_ref());
    let Some(lifecycle) = lifecycle else { return format!("({short})") };
    let status = &lifecycle.column;
    let open = lifecycle.steps.keys().map(|from| format!("'{}'", from.replace('\'', "''")));
    format!(
        "(v.deleted_at IS NULL AND (v.\"{status}\" = '{}' OR (v.\"{status}\" IN ({}) AND {short})))",
        lifecycle.draft.replace('\'', "''"),
        open.collect::<Vec<_>>().join(", ")
    )
}
