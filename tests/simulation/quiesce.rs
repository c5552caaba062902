//! After the troubles: every line whole, people do what the screens ask of them, and everybody syncs until nothing moves.

use branchline_domain::sync::queue::HeldUnit;
use branchline_domain::sync::verdict::Verdict;
use branchline_engine::Code;
use color_eyre::eyre::{Result, WrapErr, bail, ensure};

use crate::device::Device;
use crate::world::World;
use crate::{hub_writes, hubs};

/// Rounds of syncing after which everything must have come to rest.
const ROUNDS: usize = 16;

/// Lets everything come to rest.
pub async fn quiesce(world: &mut World) -> Result<()> {
    for device in &world.devices {
        device.access.faults().clear();
    }
    if world.ahead {
        hubs::catch_up(world.hub, &hub_writes::tag(&world.shop)).await?;
    }
    if world.unsaid {
        // Heads that were set back and have grown again tell nobody that they were: for that there is this call.
        let org = &world.shop.org_id;
        world.hub.sql(&format!("update sync.streams set epoch = gen_random_uuid() where org_id = '{org}'")).await?;
    }
    let mut moved = Vec::new();
    for round in 0..ROUNDS {
        moved.clear();
        for (n, device) in world.devices.iter().enumerate() {
            let what = settle(device).await.wrap_err_with(|| format!("round {round} of healing"))?;
            moved.extend(what.map(|what| format!("device {n}: {what}")));
        }
        // A quiet round counts once everybody has had the chance to hear of the last one.
        if moved.is_empty() && round > 0 {
            return Ok(());
        }
    }
    bail!("the devices never come to rest: after {ROUNDS} rounds there is still {}", moved.join("; "))
}

/// Lets one device sync, and does what a person does about what it asks; returns what moved, if anything.
async fn settle(device: &Device) -> Result<Option<String>> {
    match device.sync().await? {
        Ok(report) => {
            let held = device.branch().engine().held_units().await?;
            for unit in &held {
                decide(device, unit).await?;
            }
            let moves = !held.is_empty() || report.pushed + report.pulled > 0;
            Ok(moves.then(|| format!("{} sent, {} fetched, {} held", report.pushed, report.pulled, held.len())))
        }
        Err(error) => {
            match error.code() {
                Code::SignInNeeded | Code::DeviceCloned => device.sign_in().await?,
                // Others' locks, and a hub that reads its own schema anew.
                Code::HubUnavailable | Code::Offline | Code::HubAnswer | Code::HubTooOld => {
                    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                }
                _ => bail!("nothing is wrong any more, and yet: {error}"),
            }
            Ok(Some(error.to_string()))
        }
    }
}

/// What a person does about a change the hub refused: corrects what can be corrected, gives up what cannot.
async fn decide(device: &Device, unit: &HeldUnit) -> Result<()> {
    if unit.verdict == Verdict::Waiting {
        return Ok(());
    }
    let number = unit.unit;
    match unit.code.as_deref() {
        Some("23514") => {
            device.branch().run("UPDATE customers SET gstin = 'cured' WHERE gstin = 'poison'").await?;
            device.engine(move |engine| async move { engine.retry_held(Some(number)).await }).await??;
        }
        // The bill was made final elsewhere, or the record was removed for good.
        Some("BL409" | "BL404") => {
            let reason = "It came too late";
            device.engine(move |engine| async move { engine.discard_held(number, reason).await }).await??;
        }
        // A bill of another branch, left here from the owner's visit.
        Some("42501") if device.took_turns => {
            let reason = "It is another branch's";
            device.engine(move |engine| async move { engine.discard_held(number, reason).await }).await??;
        }
        // A parent that was removed for good, or waits in turn; or what a gateway refused that stands there no more.
        Some("23503" | "BL413") => {
            device.engine(move |engine| async move { engine.retry_held(Some(number)).await }).await??;
        }
        other => ensure!(other.is_none(), "nothing here may be refused for this reason: {unit:?}"),
    }
    Ok(())
}
