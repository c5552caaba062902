//! Making the database.

use clap::Args;
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::Answer;
use crate::speech::say;

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(long)]
    sample: bool,
}

impl Init {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let sample = match self.sample {
            true => Some(context.engine.load_sample_shop().await?),
            false => None,
        };
        let status = context.engine.status().await?;
        let words = match sample {
            Some(sample) => say!("cli-init-sample", products = sample.products, customers = sample.customers),
            None => say!("cli-init"),
        };
        Answer::new(json!({ "status": status, "remembered": null, "sample": sample }), words)
    }
}
