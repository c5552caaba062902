//! Hubs and apps of different age: what is new is left out by rule, what is missing is named, and the queue waits.

use branchline_domain::sync::status::SyncState;
use branchline_engine::Code;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;

use crate::kit::{PUSH, Workshop, all_equal, on_hub, settle, text, two_branches};

/// Returns the text that makes a function of the hub again.
async fn definition(hub: &Hub, function: &str) -> Result<String> {
    Ok(text(&hub.value(&format!("select pg_get_functiondef('{function}'::regprocedure)")).await?))
}

async fn refused_in_words(branch: &Branch, code: Code, words: &str) -> Result<()> {
    let error = branch.sync().await.expect_err("the session must not go on");
    assert_eq!(error.code(), code, "because the screen acts on it: {error}");
    assert!(error.to_string().contains(words), "because a person must know what to do: {error}");
    let status = branch.engine().status().await?;
    assert_eq!(status.state, SyncState::Error, "because somebody must do something");
    assert!(status.pending > 0, "because the queue is kept");
    Ok(())
}

#[tokio::test]
async fn a_newer_hub_with_more_columns_and_tables_serves_this_app_as_before() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.reshape(
        "alter table public.products add column colour text not null default 'red';
         alter table public.products add column weight_milli bigint;
         create table public.shelves (id uuid not null, org_id uuid not null references public.organisations (id), branch_id uuid,
             name text, created_at bigint not null default sync.now_ms(), updated_at bigint not null default sync.now_ms(),
             deleted_at bigint, primary key (org_id, id));
         insert into sync.tables (name, position, policy, scope) values ('shelves', 90, 'merge', 'org');
         select sync.refresh_tables();
         alter table public.shelves enable row level security;
         create policy shelves_select on public.shelves for select to authenticated using (org_id = any (array(select sync.my_orgs())));
         grant select on public.shelves to authenticated;
         select sync.install_triggers('shelves')",
    )
    .await?;
    hub.sql(&format!(
        "insert into public.shelves (id, org_id, name) values (sync.uuid_v7(), '{}', 'Window')",
        shop.org_id
    ))
    .await?;
    mum.add_product("Plain ring", 100).await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because an older app need not know every column");
    assert_eq!(
        on_hub(&hub, &shop, "products", "colour = 'red'").await?,
        1,
        "because the hub fills what the app does not know"
    );
    hub.sql(&format!(
        "update public.products set weight_milli = 5, price_paise = 200 where org_id = '{}'",
        shop.org_id
    ))
    .await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(pun.count("products", "price_paise = 200").await?, 1, "because the columns both know travel");
    mum.run("UPDATE products SET price_paise = 300").await?;
    settle(&[&mum, &pun]).await?;
    let kept = on_hub(&hub, &shop, "products", "price_paise = 300 and weight_milli = 5").await?;
    assert_eq!(kept, 1, "because an older app must not wipe out what it does not know");
    all_equal(&[&mum, &pun]).await?;
    hub.reshape(
        "set branchline.purge = 'on'; drop table public.shelves; delete from sync.changes where table_no = 90; delete from sync.tables where name = 'shelves';
         alter table public.products drop column colour; alter table public.products drop column weight_milli;
         select sync.refresh_tables(); reset branchline.purge",
    )
    .await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn an_older_hub_is_told_what_it_lacks_before_anything_moves() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Waiting ring", 100).await?;
    hub.reshape("alter table public.products drop column notes; select sync.refresh_tables()").await?;
    let pushes = hub.faults().seen(PUSH);
    refused_in_words(&mum, Code::HubTooOld, "products.notes").await?;
    assert_eq!(hub.faults().seen(PUSH), pushes, "because nothing is sent to a hub that cannot take all of it");
    hub.reshape("alter table public.products add column notes text; select sync.refresh_tables()").await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because the queue goes once the hub is up to date");

    mum.add_product("Second ring", 100).await?;
    hub.reshape("alter table sync.tables add column aside boolean; update sync.tables set name = 'suppliers_old' where name = 'suppliers'").await?;
    refused_in_words(&mum, Code::HubTooOld, "the table suppliers").await?;
    hub.reshape("update sync.tables set name = 'suppliers' where name = 'suppliers_old'; alter table sync.tables drop column aside").await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 2, "because nothing was lost");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_hub_that_wants_a_newer_app_says_so_and_the_queue_waits() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Patient ring", 100).await?;
    let made = definition(&hub, "sync.open_ready(jsonb)").await?;
    let newer = made.replace("'schema')::integer, 1) < 1", "'schema')::integer, 1) < 2");
    assert_ne!(made, newer, "because the hub's floor must be where this story raises it");
    hub.reshape(&newer).await?;
    refused_in_words(&mum, Code::AppTooOld, "Update").await?;
    hub.reshape(&made).await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because an update lets the queue go");
    settle(&[&mum, &pun]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 1, "because it goes once");
    all_equal(&[&mum, &pun]).await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_project_without_branchline_is_recognised() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    mum.add_product("Homeless ring", 100).await?;
    let mut made = Vec::new();
    for name in ["ready_to_sync", "hub_version", "sync_schema"] {
        let function = format!("public.{name}(jsonb)");
        made.push(definition(&hub, &function).await?);
        hub.sql(&format!("drop function {function}")).await?;
    }
    hub.reshape("select 1").await?;
    refused_in_words(&mum, Code::HubWithoutSchema, "may not be installed").await?;
    let fresh = Branch::alone().await?;
    fresh.add_product("Local ring", 100).await?;
    let form = branchline_tests::branch::connection(&hub, &shop.managers[0], "MUM");
    let error = fresh.engine().connect(form.clone()).await.expect_err("there is no Branchline there");
    assert_eq!(error.code(), Code::HubWithoutSchema, "because setting up meets the same: {error}");
    let checks = fresh.engine().test_connection(&form.url, &form.key).await;
    let told = checks.iter().find(|check| !check.ok).expect("the test of the connection finds it");
    assert!(told.message.contains("hub.sql"), "because a person must know what to install: {}", told.message);

    for function in &made {
        hub.sql(function).await?;
    }
    hub.reshape(
        "revoke all on function public.ready_to_sync(jsonb), public.hub_version(jsonb), public.sync_schema(jsonb) from public, anon, authenticated;
         grant execute on function public.ready_to_sync(jsonb), public.hub_version(jsonb), public.sync_schema(jsonb) to authenticated;
         grant execute on function public.hub_version(jsonb) to anon",
    )
    .await?;
    fresh.engine().connect(form).await?;
    settle(&[&mum, &pun, &fresh]).await?;
    assert_eq!(on_hub(&hub, &shop, "products", "true").await?, 2, "because both kept what they had to say");
    settle(&[&mum, &pun, &fresh]).await?;
    all_equal(&[&mum, &pun, &fresh]).await?;
    hub.leave();
    Ok(())
}

/// What a later version's two migrations would say: a table of its own and a row in each list of what syncs.
/// As a migration of the next version would: columns that other programs add are their own affair.
const COLOUR_HERE: &str = "ALTER TABLE products ADD COLUMN colour TEXT;
     UPDATE sync_tables SET columns = json_insert(columns, '$[#]', 'colour') WHERE name = 'products'";

const SHELVES_HERE: &str = "CREATE TABLE shelves (
    id TEXT NOT NULL PRIMARY KEY, org_id TEXT NOT NULL DEFAULT '', branch_id TEXT, label TEXT NOT NULL, height_mm INTEGER,
    private TEXT, created_at INTEGER NOT NULL DEFAULT 0, updated_at INTEGER NOT NULL DEFAULT 0, deleted_at INTEGER) STRICT;
  INSERT INTO sync_tables (name, hub_name, position, policy, scope, local_columns, names)
  VALUES ('shelves', 'store_shelves', 91, 'merge', 'org', '[\"private\"]', '{\"label\": \"name\"}')";

const SHELVES_THERE: &str =
    "create table public.store_shelves (id uuid not null, org_id uuid not null references public.organisations (id),
    branch_id uuid, name text not null, height_mm bigint, created_at bigint not null default sync.now_ms(),
    updated_at bigint not null default sync.now_ms(), deleted_at bigint, primary key (org_id, id));
  insert into sync.tables (name, position, policy, scope) values ('store_shelves', 91, 'merge', 'org');
  select sync.refresh_tables();
  alter table public.store_shelves enable row level security;
  create policy store_shelves_all on public.store_shelves to authenticated
    using (org_id = any (array(select sync.my_orgs()))) with check (org_id = any (array(select sync.my_orgs())));
  grant select, insert, update, delete on public.store_shelves to authenticated;
  select sync.install_triggers('store_shelves')";

#[tokio::test]
pub async fn a_later_table_costs_one_migration_on_each_side_and_may_have_other_names_on_the_hub() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.reshape(SHELVES_THERE).await?;
    for branch in [&mum, &pun] {
        branch.run(SHELVES_HERE).await?;
    }
    // The next start makes the triggers.
    let (mum, pun) = (mum.restart().await?, pun.restart().await?);
    mum.run("INSERT INTO shelves (id, label, height_mm, private) VALUES ('019366f0-7a3c-7e1b-8f00-9f3c21ab77de', 'Window', 900, 'mine')").await?;
    assert_eq!(mum.sync().await?.pushed, 1, "because the new table is captured and sent without new code");
    assert_eq!(on_hub(&hub, &shop, "store_shelves", "name = 'Window'").await?, 1, "because it has another name there");
    settle(&[&mum, &pun]).await?;
    assert_eq!(
        pun.count("shelves", "label = 'Window' AND height_mm = 900 AND private IS NULL").await?,
        1,
        "because Pune gets it"
    );
    mum.run("UPDATE shelves SET height_mm = 950").await?;
    pun.run("UPDATE shelves SET label = 'Show window'").await?;
    settle(&[&mum, &pun]).await?;
    for branch in [&mum, &pun] {
        let merged = branch.count("shelves", "label = 'Show window' AND height_mm = 950").await?;
        assert_eq!(merged, 1, "because mapped columns merge field by field as well");
    }
    assert_eq!(mum.count("shelves", "private = 'mine'").await?, 1, "because local columns stay as they are");
    mum.run("UPDATE shelves SET private = 'still mine'").await?;
    assert_eq!(mum.engine().status().await?.pending, 0, "because local columns never leave the branch");
    all_equal(&[&mum, &pun]).await?;
    hub.reshape("drop table public.store_shelves; delete from sync.changes where table_no = 91; delete from sync.tables where position = 91").await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn an_app_updated_to_what_the_hub_knew_already_fetches_what_it_had_passed_over() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    hub.reshape("alter table public.products add column colour text; select sync.refresh_tables()").await?;
    hub.reshape(SHELVES_THERE).await?;
    mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    let org = &shop.org_id;
    hub.sql(&format!("update public.products set colour = 'gold' where org_id = '{org}'")).await?;
    hub.sql(&format!("insert into public.store_shelves (id, org_id, name) values (sync.uuid_v7(), '{org}', 'Window')"))
        .await?;
    settle(&[&mum, &pun]).await?;
    // The next version knows the column and the table; nothing of either is news any more.
    pun.run(COLOUR_HERE).await?;
    pun.run(SHELVES_HERE).await?;
    let pun = pun.restart().await?;
    settle(&[&mum, &pun]).await?;
    assert_eq!(pun.count("products", "colour = 'gold'").await?, 1, "because the column came with the version");
    assert_eq!(pun.count("shelves", "label = 'Window'").await?, 1, "because the table did, too");
    all_equal(&[&mum, &pun]).await?;
    hub.reshape(
        "drop table public.store_shelves; delete from sync.changes where table_no = 91; delete from sync.tables where position = 91;
         alter table public.products drop column colour; select sync.refresh_tables()",
    )
    .await?;
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_column_that_both_sides_would_write_differently_is_refused_where_it_is_made() -> Result<()> {
    let hub = Workshop::take().await?;
    for kind in ["boolean", "numeric", "timestamptz", "jsonb"] {
        let sql = format!(
            "do $$ begin alter table public.products add column odd {kind}; perform sync.refresh_tables(); end $$"
        );
        let why = hub.sql(&sql).await.expect_err("the migration must not pass").to_string();
        assert!(
            why.contains("products.odd"),
            "because a boolean here is 0 or 1 there, and every edit a conflict: {why}"
        );
    }
    hub.leave();
    Ok(())
}
