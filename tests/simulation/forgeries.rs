//! A member of the shop who calls the entry points of sync himself, with an own token and content of his own making.

use branchline_tests::{Hub, TestShop, User};
use color_eyre::eyre::{Result, ensure};
use serde_json::{Value, json};

const BEYOND: &str = "9999999999999-99999-0f0f0f0f0f0f";

/// Tries what a member must not get away with; whatever the hub answers, nothing of it may be there afterwards.
pub async fn attempt(hub: &'static Hub, shop: &TestShop, member: &User, device: &str) -> Result<()> {
    let session = hub.sign_in(&member.email, &member.password).await?;
    let token = session["access_token"].as_str().unwrap_or_default().to_owned();
    let call = async |rpc: &str, p: Value| -> Result<()> {
        // Only what it leaves behind counts: see below.
        hub.post(&format!("/rest/v1/rpc/{rpc}"), Some(&token), &json!({ "p": p })).await.map(drop)
    };
    let org = &shop.org_id;
    let victim =
        hub.rows(&format!("select id from public.customers where org_id = '{org}' order by id limit 1")).await?;
    let victim = victim.first().map_or(Value::Null, |row| row["id"].clone());
    let branch = member.branch.as_deref().unwrap_or("MUM");
    let forged = "0f0f0f0f-0000-4000-8000-00000000000f";
    call("ready_to_sync", json!({ "device": forged, "instance": "mine", "branch": branch })).await?;
    for (device, instance) in [(forged, "mine"), (device, "mine")] {
        for (operation, stamp) in [("U", BEYOND), ("U", "zzz"), ("X", BEYOND)] {
            let change =
                json!({ "t": "customers", "o": operation, "id": victim, "h": stamp, "d": { "state_code": "66" } });
            let unit =
                json!({ "device": device, "instance": instance, "unit": 77, "units": [77], "changes": [change] });
            call("sync_retry", unit).await?;
        }
    }
    let written = format!("select count(*) from public.customers where org_id = '{org}' and state_code = '66'");
    ensure!(hub.value(&written).await? == 0, "a forged retry wrote a customer, because nobody asked what was held");
    let beyond = format!(
        "select count(*) from sync.changes c join sync.streams s on s.id = c.stream_id
         where s.org_id = '{org}' and (c.max_hlc > sync.stamp(sync.now_ms() + 60000) or c.max_hlc !~ '^[0-9]{{13}}-')"
    );
    ensure!(hub.value(&beyond).await? == 0, "a forged stamp is on the hub, because nobody looked at it");
    Ok(())
}
