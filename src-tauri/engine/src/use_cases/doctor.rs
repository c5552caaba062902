//! The doctor: looks at database, clock and hub when asked, and says of each what to do.

use crate::engine::Engine;
use crate::error::{Code, Error};
use crate::store::device::health;
use crate::store::pull::upsert;
use branchline_domain::organisation::connection::Check;

impl Engine {
    /// Looks at everything sync needs, and says of each what was found and what to do.
    pub async fn doctor(&self) -> Result<Vec<Check>, Error> {
        let mut checks = health::checks(&mut *self.inner.store.reader().await?).await?;
        let aside = upsert::unapplied(&mut *self.inner.store.reader().await?).await?;
        checks.push(Check {
            name: "Fetched records".to_owned(),
            ok: aside.is_empty(),
            message: match aside.first() {
                None => "Every record that was fetched is in its table.".to_owned(),
                Some((table, id, error)) => format!(
                    "{} fetched records are kept aside, because this version's tables refuse them; the first is {table} {id} ({error}). Update Branchline; they are tried again at every sync.",
                    aside.len()
                ),
            },
        });
        let alerts = self.refresh_status().await?.alerts;
        if alerts.is_empty() {
            let message = "The watchdog has nothing to report.".to_owned();
            checks.push(Check { name: "Watchdog".to_owned(), ok: true, message });
        }
        checks.extend(alerts.into_iter().map(|alert| Check {
            name: "Watchdog".to_owned(),
            ok: false,
            message: format!("{}. {}", alert.title, alert.message),
        }));
        checks.push(Check {
            name: "Keyring".to_owned(),
            // Worth knowing, and nothing wrong: servers have none.
            ok: true,
            message: if self.inner.options.secrets.remembers() {
                "The sign-in is kept in the system's keyring.".to_owned()
            } else {
                "This computer offers no keyring service. The sign-in is kept in memory only and asked for again after a restart; it is never written to disk.".to_owned()
            },
        });
        let settings = self.settings().await?;
        let misfit = settings.last_error.as_ref().filter(|_| {
            let codes = [Code::HubTooOld, Code::HubWithoutSchema].map(Code::word);
            settings.last_error_code.as_ref().is_some_and(|code| codes.contains(code))
        });
        checks.push(Check {
            name: "Set-up of the hub".to_owned(),
            ok: misfit.is_none(),
            message: misfit.cloned().unwrap_or_else(|| "The last sync found nothing wrong with it.".to_owned()),
        });
        if settings.configured() {
            checks.extend(self.test_connection(&settings.hub_url, &settings.hub_key).await);
            checks.extend(self.history_check().await);
        } else {
            let message =
                "No hub is set up; everything is kept on this computer. Connect one under Settings.".to_owned();
            checks.push(Check { name: "Hub".to_owned(), ok: true, message });
        }
        Ok(checks)
    }
}
