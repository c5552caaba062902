//! What the stories share: hubs to break, shops to open, and the proof that everybody agrees in the end.

use std::ops::Deref;
use std::sync::{Mutex, PoisonError};

use branchline_engine::Code;
use branchline_tests::{Branch, Hub, HubOptions, TestShop, preferred_postgres};
use color_eyre::eyre::Result;
use serde_json::Value;

pub const PUSH: &str = "/rest/v1/rpc/sync_push";
pub const PULL: &str = "/rest/v1/rpc/sync_pull";
pub const READY: &str = "/rest/v1/rpc/ready_to_sync";
pub const CALLS: &str = "/rest/v1/";

static IDLE: Mutex<Vec<Hub>> = Mutex::new(Vec::new());

/// A hub for one story alone, which may break it. Stories that end well leave it whole for the next one.
pub struct Workshop {
    hub: Option<Hub>,
}

impl Workshop {
    /// Takes a hub nobody uses, or starts one.
    pub async fn take() -> Result<Self> {
        let version = preferred_postgres()?;
        let idle = {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            let fit = idle.iter().position(|hub| hub.postgres_major() == version);
            fit.map(|at| idle.swap_remove(at))
        };
        let hub = match idle {
            Some(hub) => hub,
            None => Hub::start(HubOptions::default()).await?,
        };
        Ok(Self { hub: Some(hub) })
    }

    /// Leaves the hub to the next story: everything that was broken is whole again.
    pub fn leave(mut self) {
        if let Some(hub) = self.hub.take() {
            hub.faults().clear();
            IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(hub);
        }
    }

    /// Runs SQL that changes the hub's shape, and waits until PostgREST knows.
    pub async fn reshape(&self, sql: &str) -> Result<()> {
        self.sql(sql).await?;
        self.sql("notify pgrst, 'reload schema'").await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        Ok(())
    }
}

impl Deref for Workshop {
    type Target = Hub;

    fn deref(&self) -> &Hub {
        self.hub.as_ref().expect("a workshop has its hub until it is left")
    }
}

/// Opens a shop with branches MUM and PUN on `hub`, and both branches' computers, in step.
pub async fn two_branches(hub: &Hub) -> Result<(TestShop, Branch, Branch)> {
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mum = Branch::joined(hub, &shop.managers[0]).await?;
    let pun = Branch::joined(hub, &shop.managers[1]).await?;
    settle(&[&mum, &pun]).await?;
    Ok((shop, mum, pun))
}

/// Lets every branch sync until all news has been everywhere.
pub async fn settle(branches: &[&Branch]) -> Result<()> {
    for _ in 0..2 {
        for branch in branches {
            branch.sync().await?;
        }
    }
    Ok(())
}

/// Proves that every branch holds what the hub holds, has sent everything, and that no reference dangles.
pub async fn all_equal(branches: &[&Branch]) -> Result<()> {
    for branch in branches {
        for proof in branch.engine().verify().await?.tables {
            assert!(
                proof.equal,
                "{} must hold the same rows here ({}) and on the hub ({}), because both have synced; they differ in {:?}",
                proof.table, proof.local_count, proof.hub_count, proof.differences
            );
        }
        assert_eq!(branch.count("pragma_foreign_key_check", "true").await?, 0, "because no row may lose its parent");
        let status = branch.engine().status().await?;
        assert_eq!((status.pending, status.failed), (0, 0), "because the queue drains once all is well");
    }
    Ok(())
}

/// Returns one number from the hub.
pub async fn number(hub: &Hub, query: &str) -> Result<i64> {
    Ok(hub.value(query).await?.as_i64().unwrap_or(i64::MIN))
}

/// Counts rows of a table of an organisation on the hub.
pub async fn on_hub(hub: &Hub, shop: &TestShop, table: &str, condition: &str) -> Result<i64> {
    number(hub, &format!("select count(*) from public.{table} where org_id = '{}' and ({condition})", shop.org_id))
        .await
}

/// Returns an access token of somebody at the hub.
pub async fn token(hub: &Hub, user: &branchline_tests::User) -> Result<String> {
    let session = hub.sign_in(&user.email, &user.password).await?;
    Ok(text(&session["access_token"]))
}

/// Returns JSON text without its quotes, and nothing for what is no text.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Syncs where an error is expected, and returns its code.
pub async fn refused(branch: &Branch) -> Code {
    match branch.sync().await {
        Ok(report) => panic!("a session that should have been refused ended well: {report:?}"),
        Err(error) => error.code(),
    }
}
