//! Planted bugs: each switches off one guard of the hub or of the devices, and the histories must notice.

use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

/// How a guard is switched off.
#[derive(Debug)]
enum Plant {
    /// In functions of the hub: each says something else in one place.
    Functions(&'static [(&'static str, &'static str, &'static str)]),
    /// By SQL on the hub, and back again.
    Sql(&'static str, &'static str),
    /// In the device's capture triggers.
    Triggers(&'static str, &'static str),
}

/// One guard.
#[derive(Debug)]
pub struct Mutation {
    pub name: &'static str,
    plant: Plant,
}

/// How to put back what was switched off.
pub struct Planted(Vec<String>);

impl Mutation {
    /// Switches it off on the hub.
    pub async fn plant(&self, hub: &Hub) -> Result<Planted> {
        let mut back = Vec::new();
        match self.plant {
            Plant::Functions(changes) => {
                for (function, from, to) in changes {
                    back.push(hub.alter_function(function, from, to).await?);
                }
                back.reverse();
            }
            Plant::Sql(off, on) => {
                hub.sql(off).await?;
                back.push(on.to_owned());
            }
            Plant::Triggers(..) => {}
        }
        Ok(Planted(back))
    }

    /// Switches it off on a device.
    pub async fn plant_here(&self, branch: &Branch) -> Result<()> {
        let Plant::Triggers(from, to) = self.plant else { return Ok(()) };
        let mut conn = branch.foreign().await?;
        let triggers: Vec<(String, String)> = sqlx::query_as(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND instr(sql, ?) > 0 AND (name LIKE 'sync_%' OR name LIKE 'over%')",
        )
        .bind(from)
        .fetch_all(&mut conn)
        .await?;
        for (name, sql) in triggers {
            let script = format!("BEGIN IMMEDIATE; DROP TRIGGER \"{name}\"; {}; COMMIT", sql.replace(from, to));
            sqlx::raw_sql(sqlx::AssertSqlSafe(script)).execute(&mut conn).await?;
        }
        Ok(())
    }
}

impl Planted {
    /// Puts everything back.
    pub async fn back(self, hub: &Hub) -> Result<()> {
        for sql in self.0 {
            hub.sql(&sql).await?;
        }
        Ok(())
    }
}

/// Every guard that is tried, from the device's capture to what the hub shows others.
pub static MUTATIONS: &[Mutation] = &[
    Mutation {
        name: "pulled rows do not echo",
        plant: Plant::Triggers(
            "WHEN (SELECT applying FROM sync_guard) = 0",
            "WHEN (SELECT applying FROM sync_guard) >= 0",
        ),
    },
    Mutation {
        name: "the device's clock never goes back",
        plant: Plant::Triggers("max(wall + (counter = 99999), CAST(", "max(0, CAST("),
    },
    Mutation {
        name: "a record that is replaced is an edit of what stood there",
        plant: Plant::Triggers("(SELECT applying = 0 AND (coalesce(", "(SELECT applying = 9 AND (coalesce("),
    },
    Mutation {
        name: "no queue id comes twice, whatever another program removes",
        plant: Plant::Triggers("SELECT RAISE(IGNORE);", "SELECT 1;"),
    },
    Mutation {
        name: "more that came back than was sold is noticed",
        plant: Plant::Triggers("> NEW.sold_milli", "> 99 * NEW.sold_milli"),
    },
    Mutation {
        name: "a batch counts once (ledger)",
        plant: Plant::Functions(&[(
            "sync.open_push(jsonb, bigint)",
            "(p ->> 'first')::bigint <= l.last then",
            "false then",
        )]),
    },
    Mutation {
        name: "no batch before the one it follows (gap)",
        plant: Plant::Functions(&[(
            "sync.open_push(jsonb, bigint)",
            "elsif (p ->> 'first')::bigint > l.last + 1 then",
            "elsif false then",
        )]),
    },
    Mutation {
        name: "streams are locked before anything is numbered",
        plant: Plant::Functions(&[("sync.lock_streams(integer[])", "s.id = any (ids)", "s.id < 0")]),
    },
    Mutation {
        name: "one bad unit does not stop the others (savepoint)",
        plant: Plant::Functions(&[(
            "sync.try_apply(sync.push_context, jsonb[])",
            "if sync.is_transient(code) then",
            "if true then",
        )]),
    },
    Mutation {
        name: "what touches a held record waits behind it",
        plant: Plant::Functions(&[(
            "sync.settle(sync.push_context, jsonb[], bigint[])",
            "if behind is not null then",
            "if false then",
        )]),
    },
    Mutation {
        name: "the later edit wins (merge)",
        plant: Plant::Functions(&[(
            "sync.merge(jsonb, jsonb, text[])",
            "wins := h > coalesce(fields ->> f, row_stamp);",
            "wins := true;",
        )]),
    },
    Mutation {
        name: "an edit of an unseen value is a conflict (base)",
        plant: Plant::Functions(&[(
            "sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean)",
            "t.before @> c.b and",
            "true and",
        )]),
    },
    Mutation {
        name: "the plain way is for later edits only",
        plant: Plant::Functions(&[(
            "sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean)",
            "c.h collate \"C\" > i.max_hlc and",
            "true and",
        )]),
    },
    Mutation {
        name: "stamps from the future are set back (clamp)",
        plant: Plant::Functions(&[(
            "sync.clamp_stamps(jsonb[], text, bigint, bigint)",
            "if newest > future collate \"C\" then",
            "if false then",
        )]),
    },
    Mutation {
        name: "a pull moves the clock past what it brings",
        plant: Plant::Functions(&[("public.sync_pull(jsonb)", "'hlc', newest,", "'hlc', null,")]),
    },
    Mutation {
        name: "pages show together (staging)",
        plant: Plant::Functions(&[("public.sync_pull(jsonb)", "'more', plan.any_more,", "'more', false,")]),
    },
    Mutation {
        name: "another epoch means fetching anew",
        plant: Plant::Functions(&[
            ("sync.plan_page(jsonb, integer, bigint)", "asked.epoch <> s.epoch", "false"),
            (
                "sync.stream_states(integer[], integer[], integer)",
                "'epoch', s.epoch,",
                "'epoch', '00000000-0000-0000-0000-000000000001',",
            ),
        ]),
    },
    Mutation {
        name: "whoever missed a departure fetches anew (floor)",
        plant: Plant::Functions(&[(
            "sync.purge_tombstones(interval)",
            "greatest(s.purged_up_to, g.seq)",
            "s.purged_up_to",
        )]),
    },
    Mutation {
        name: "parents before children",
        plant: Plant::Functions(&[
            (
                "sync.apply(sync.push_context, jsonb[], uuid[])",
                "order by x.round, k.position,",
                "order by x.round, k.position desc,",
            ),
            ("sync.try_apply(sync.push_context, jsonb[])", "set constraints all deferred;", ""),
            ("sync.try_unit(sync.push_context, jsonb[])", "set constraints all deferred;", ""),
        ]),
    },
    Mutation {
        name: "a final bill is frozen (push)",
        plant: Plant::Functions(&[(
            "sync.final_documents(sync.push_context, jsonb[])",
            "i.%I <> $3",
            "(i.%I <> $3) is null",
        )]),
    },
    Mutation {
        name: "a final bill is frozen (edits on the hub)",
        plant: Plant::Sql(
            "alter table public.invoices disable trigger guard_document",
            "alter table public.invoices enable trigger guard_document",
        ),
    },
    Mutation {
        name: "facts are not rewritten on the hub",
        plant: Plant::Sql(
            "alter table public.stock_movements disable trigger guard_update",
            "alter table public.stock_movements enable trigger guard_update",
        ),
    },
    Mutation {
        name: "a delete on the hub leaves a tombstone",
        plant: Plant::Sql(
            "alter table public.customers disable trigger guard_delete; alter table public.products disable trigger guard_delete",
            "alter table public.customers enable trigger guard_delete; alter table public.products enable trigger guard_delete",
        ),
    },
    Mutation {
        name: "edits on the hub are captured",
        plant: Plant::Sql(
            "alter table public.customers disable trigger capture_update; alter table public.products disable trigger capture_update",
            "alter table public.customers enable trigger capture_update; alter table public.products enable trigger capture_update",
        ),
    },
    Mutation {
        name: "a debt is known in every branch",
        plant: Plant::Sql(
            "create policy shut_window on public.ledger_entries as restrictive for select to authenticated using (branch_id is null)",
            "drop policy shut_window on public.ledger_entries",
        ),
    },
    Mutation {
        name: "TRUNCATE is refused",
        plant: Plant::Sql(
            "alter table public.payment_allocations disable trigger guard_truncate",
            "alter table public.payment_allocations enable trigger guard_truncate",
        ),
    },
    Mutation {
        name: "rows are written into one's own organisation only (RLS)",
        plant: Plant::Sql(
            "create policy open_door on public.customers for insert to authenticated with check (true)",
            "drop policy open_door on public.customers",
        ),
    },
    Mutation {
        name: "rows of other organisations are not seen (RLS)",
        plant: Plant::Sql(
            "create policy open_window on public.customers for select to authenticated using (true)",
            "drop policy open_window on public.customers",
        ),
    },
];
