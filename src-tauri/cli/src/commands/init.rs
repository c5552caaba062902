//! Making the database.

use clap::Args;
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::Answer;
use crate::speech::say;

#[derive(Debug, Args)]
pub(crate) struct Init {}

impl Init {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let status = context.engine.status().await?;
        let words = say!("cli-init");
        Answer::new(json!({ "status": status, "remembered": null }), words)
    }
}
