//! Who may write what on the hub, as the hub itself tells it beside its tables: asked before something is offered to it.

use std::collections::BTreeMap;

use serde::Deserialize;
use sqlx::SqliteConnection;

use super::registry::SyncTable;
use crate::store::StoreError;
use crate::store::device::identity;

/// What whoever is signed in may write. Of a hub that has told nothing yet, nothing.
#[derive(Debug, Default)]
pub struct Rights {
    role: String,
    tables: BTreeMap<String, Roles>,
}

/// The roles that see a table (everybody, where none is named), that may add rows, and change them.
#[derive(Debug, Default, Deserialize)]
struct Roles {
    #[serde(default)]
    readers: Option<Vec<String>>,
    #[serde(default)]
    adders: Vec<String>,
    #[serde(default)]
    writers: Vec<String>,
}

#[derive(Deserialize)]
struct Schema {
    tables: BTreeMap<String, Roles>,
}

impl Rights {
    /// Reads the role of whoever was signed in last, and what the hub's schema says of it.
    pub async fn read(conn: &mut SqliteConnection) -> Result<Self, StoreError> {
        let role = identity::role(conn).await?.unwrap_or_default();
        let schema: Option<String> =
            sqlx::query_scalar("SELECT hub_schema FROM sync_settings").fetch_one(&mut *conn).await?;
        let tables = match schema {
            Some(text) => {
                let json = |source| StoreError::Json { table: "sync_settings", source };
                serde_json::from_str::<Schema>(&text).map_err(json)?.tables
            }
            None => BTreeMap::new(),
        };
        Ok(Self { role, tables })
    }

    /// Tells whether new rows of a table may be written.
    #[must_use]
    pub fn may_add(&self, table: &SyncTable) -> bool {
        self.roles(table).is_some_and(|roles| roles.adders.contains(&self.role))
    }

    /// Tells whether rows of a table may be changed. Of those the hub alone adds (devices, conflicts) it knows best.
    #[must_use]
    pub fn may_change(&self, table: &SyncTable) -> bool {
        self.roles(table).is_some_and(|roles| !roles.adders.is_empty() && roles.writers.contains(&self.role))
    }

    /// Tells whether some tables are seen by some roles only.
    #[must_use]
    pub fn restricts_readers(&self) -> bool {
        self.tables.values().any(|roles| roles.readers.is_some())
    }

    fn roles(&self, table: &SyncTable) -> Option<&Roles> {
        self.tables.get(&table.hub_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::schema::registry;
    use crate::store::testing::branch;

    #[tokio::test]
    async fn what_may_be_offered_is_what_the_hub_says_and_nothing_before_it_has_spoken() {
        let mut conn = branch().await;
        let tables = registry::tables(&mut conn).await.expect("the registry reads");
        let table = |name: &str| tables.iter().find(|table| table.name == name).expect("it syncs");
        let silent = Rights::read(&mut conn).await.expect("it reads");
        assert!(!silent.may_add(table("products")), "because nobody knows yet");
        // As a shop whose hub lets its cashiers name goods would tell it.
        let told = r#"{"schema": 1, "tables": {
            "products": {"columns": [], "adders": ["owner", "cashier"], "writers": ["owner"]},
            "branches": {"columns": [], "adders": ["owner"], "writers": ["owner", "cashier"]},
            "devices": {"columns": [], "adders": [], "writers": ["owner", "cashier"]}}}"#;
        sqlx::query("UPDATE sync_settings SET hub_schema = ?").bind(told).execute(&mut conn).await.expect("it is kept");
        sqlx::query("UPDATE sync_identity SET role = 'cashier'").execute(&mut conn).await.expect("it is kept");
        let rights = Rights::read(&mut conn).await.expect("it reads");
        let may = |name: &str| (rights.may_add(table(name)), rights.may_change(table(name)));
        assert_eq!(may("products"), (true, false), "because the hub says who adds and who changes");
        assert_eq!(may("branches"), (false, true), "because a branch is opened by an owner and looked after by others");
        assert_eq!(may("devices"), (false, false), "because the hub registers them itself");
        assert_eq!(may("customers"), (false, false), "because this hub has no such table");
    }
}
