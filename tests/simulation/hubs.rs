//! The hub all histories share: an ordinary one, except that its pages are small, one table is choosy, it is one version ahead of some
//! devices, and it has tables that no code names.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use branchline_tests::{Hub, HubOptions, TestShop, later_on};
use color_eyre::eyre::Result;
use tokio::sync::OnceCell;

/// Rows in one page at most, so that a few dozen rows take several pages.
const PAGE: &str = "12";

/// Starts it.
pub async fn start() -> Result<Hub> {
    let hub = Hub::start(HubOptions::default()).await?;
    later_on(&hub).await?;
    hub.alter_function("public.sync_pull(jsonb)", "1), 20000)", &format!("1), {PAGE})")).await?;
    hub.sql(
        "alter table public.customers add constraint no_poison check (gstin is distinct from 'poison') not valid;
         alter table public.products add column colour text not null default 'plain';
         select sync.refresh_tables(); notify pgrst, 'reload schema'",
    )
    .await?;
    Ok(hub)
}

/// A shop of this hub that nobody of any history belongs to.
pub async fn victim(hub: &'static Hub) -> Result<&'static TestShop> {
    static VICTIMS: Mutex<BTreeMap<&str, &OnceCell<TestShop>>> = Mutex::new(BTreeMap::new());
    let victim = {
        let mut victims = VICTIMS.lock().unwrap_or_else(PoisonError::into_inner);
        *victims.entry(hub.url()).or_insert_with(|| Box::leak(Box::default()))
    };
    victim
        .get_or_try_init(|| async {
            let shop = hub.open_shop(&["DEL"]).await?;
            let sql =
                format!("insert into public.customers (org_id, name) values ('{}', 'Somebody else')", shop.org_id);
            hub.sql(&sql).await?;
            Ok(shop)
        })
        .await
}

/// What the migration of a version beyond the hub's changes on a device.
pub fn ahead_here(tag: &str) -> String {
    format!(
        "ALTER TABLE suppliers ADD COLUMN mark_{tag} TEXT;
         UPDATE sync_tables SET columns = json_insert(columns, '$[#]', 'mark_{tag}') WHERE name = 'suppliers'"
    )
}

/// What the hub's owner runs so that it catches up.
pub async fn catch_up(hub: &Hub, tag: &str) -> Result<()> {
    hub.sql(&format!(
        "alter table public.suppliers add column if not exists mark_{tag} text; select sync.refresh_tables();
         notify pgrst, 'reload schema'"
    ))
    .await?;
    Ok(())
}
