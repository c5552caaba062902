//! Item groups, for scripts that bring them in, and the way out of a ring of them.

use clap::Subcommand;
use color_eyre::eyre::Result;
use serde_json::json;

use crate::commands::Context;
use crate::speech::{heads, say};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum ItemGroups {
    List,
    Add {
        #[arg(long)]
        name: String,
    },
    TakeOut {
        id: String,
    },
}

impl ItemGroups {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::List => {
                let groups = context.engine.item_groups().await?;
                let lines: Vec<Vec<String>> =
                    groups.iter().map(|group| vec![show::brief(&group.name, 40), group.id.to_string()]).collect();
                let words = show::table(&heads!["cli-head-name", "cli-head-id"], &lines);
                Answer::new(groups, words)
            }
            Self::Add { name } => {
                let group = context.engine.add_item_group(&name).await?;
                let words = say!("cli-group-there", name = &group.name, id = group.id.to_string());
                Answer::new(group, words)
            }
            Self::TakeOut { id } => {
                context.engine.take_group_out(&id).await?;
                Answer::new(json!({ "id": id }), say!("cli-group-taken-out"))
            }
        }
    }
}
