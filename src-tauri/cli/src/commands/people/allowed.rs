//! Somebody's PIN for what the person at this computer may not do: his name as an option, the PIN on standard input.

use branchline_domain::id::Id;
use branchline_domain::people::Staff;
use branchline_engine::Engine;
use clap::Args;
use color_eyre::eyre::Result;

use super::{pin, staff};

#[derive(Debug, Args)]
pub(crate) struct AllowedBy {
    #[arg(long, value_name = "PERSON")]
    allowed_by: Option<String>,
}

impl AllowedBy {
    /// Returns who allows it, with the PIN he types; nobody when it is not asked.
    pub(in crate::commands) async fn read(self, engine: &Engine) -> Result<Option<(Id<Staff>, String)>> {
        let Some(person) = self.allowed_by else { return Ok(None) };
        let who = staff::find(engine, &person).await?.id;
        Ok(Some((who, pin::read()?)))
    }
}
