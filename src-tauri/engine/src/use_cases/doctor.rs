//! The doctor: looks at database, clock and hub when asked, and says of each what to do.

use crate::engine::Engine;
use crate::error::{Code, Error};
use crate::store::device::health;
use crate::store::people::log;
use crate::store::pull::upsert;
use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::organisation::connection::Check;

impl Engine {
    /// Looks at everything sync needs, and says of each what was found and what to do.
    pub async fn doctor(&self) -> Result<Vec<Check>, Error> {
        let mut checks = health::checks(&mut *self.inner.store.reader().await?).await?;
        let aside = upsert::unapplied(&mut *self.inner.store.reader().await?).await?;
        checks.push(Check {
            name: message!("check-fetched"),
            ok: aside.is_empty(),
            message: match aside.first() {
                None => message!("check-fetched-ok"),
                Some((table, id, error)) => message!(
                    "check-fetched-aside",
                    count = aside.len(),
                    table = table,
                    id = id,
                    why = Message::recognised(error),
                ),
            },
        });
        let found = log::verify(&mut *self.inner.store.reader().await?).await?;
        checks.push(Check {
            name: message!("check-audit"),
            ok: found.faults.is_empty(),
            message: match found.faults.first() {
                None => message!("check-audit-whole", count = found.entries),
                Some(fault) => fault.what.clone(),
            },
        });
        let alerts = self.refresh_status().await?.alerts;
        if alerts.is_empty() {
            let message = message!("check-watchdog-ok");
            checks.push(Check { name: message!("check-watchdog"), ok: true, message });
        }
        checks.extend(alerts.into_iter().map(|alert| Check {
            name: message!("check-watchdog"),
            ok: false,
            message: alert.line(),
        }));
        checks.push(Check {
            name: message!("check-keyring"),
            // Worth knowing, and nothing wrong: servers have none.
            ok: true,
            message: if self.inner.options.secrets.remembers() {
                message!("check-keyring-ok")
            } else {
                message!("check-keyring-none")
            },
        });
        let settings = self.settings().await?;
        let misfit = settings.last_error.as_ref().filter(|_| {
            let codes = [Code::HubTooOld, Code::HubWithoutSchema].map(Code::word);
            settings.last_error_code.as_ref().is_some_and(|code| codes.contains(code))
        });
        checks.push(Check {
            name: message!("check-set-up"),
            ok: misfit.is_none(),
            message: misfit.cloned().unwrap_or_else(|| message!("check-set-up-ok")),
        });
        if settings.configured() {
            checks.extend(self.test_connection(&settings.hub_url, &settings.hub_key).await);
            checks.extend(self.history_check().await);
        } else {
            let message = message!("check-hub-none");
            checks.push(Check { name: message!("check-hub"), ok: true, message });
        }
        Ok(checks)
    }
}
