//! Functions of a hub that say something else in one place: pages that are smaller, guards that are switched off.

use color_eyre::eyre::{Result, WrapErr as _, ensure};

use crate::Hub;

/// Names what every hub of this process has altered from its start, as JSON: the function with its argument types, what it says, and what
/// it says instead.
pub const ALTERED_FUNCTION: &str = "BRANCHLINE_ALTERED_FUNCTION";

impl Hub {
    /// Makes a function of the hub anew with `to` in place of `from`; returns the SQL that puts it back.
    pub async fn alter_function(&self, function: &str, from: &str, to: &str) -> Result<String> {
        let made = self.value(&format!("select pg_get_functiondef('{function}'::regprocedure)")).await?;
        let made = made.as_str().unwrap_or_default();
        ensure!(made.contains(from), "{function} no longer says `{from}`");
        self.sql(&made.replace(from, to)).await?;
        Ok(made.to_owned())
    }

    #[expect(clippy::disallowed_methods, reason = "a door: which function is altered is asked of the environment")]
    pub(crate) async fn alter_as_asked(&self) -> Result<()> {
        let Some(asked) = std::env::var_os(ALTERED_FUNCTION) else { return Ok(()) };
        let asked = asked.to_string_lossy();
        let (function, from, to): (String, String, String) = serde_json::from_str(&asked).wrap_err(ALTERED_FUNCTION)?;
        self.alter_function(&function, &from, &to).await?;
        Ok(())
    }
}
