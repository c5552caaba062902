//! The log of what was done.

use branchline_domain::people::{AuditCheck, AuditEntry};
use clap::Subcommand;
use color_eyre::eyre::Result;

use crate::commands::Context;
use crate::exit::PERSON;
use crate::list::{self, List};
use crate::speech::{heads, say, tell};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    List(List),
    Verify,
}

impl Audit {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::List(list) => {
                let query = list.query();
                let page = context.engine.audit_log(&query).await?;
                let words = table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Verify => {
                let check = context.engine.verify_audit().await?;
                let (words, whole) = (in_words(&check), check.faults.is_empty());
                Ok(Answer::new(check, words)?.exit_if(!whole, PERSON))
            }
        }
    }
}

fn table(rows: &[AuditEntry]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                show::moment(Some(row.at)),
                row.person.clone().unwrap_or_default(),
                show::brief(&tell(&row.what), 60),
                row.override_by.clone().unwrap_or_default(),
                show::brief(&row.device, 12),
                row.seq.to_string(),
            ]
        })
        .collect();
    show::table(
        &heads![
            "column-at",
            "column-staff_id",
            "column-action",
            "column-override_by",
            "column-device_id",
            "column-seq": number
        ],
        &lines,
    )
}

/// Says that the log is whole, or where it is not.
fn in_words(check: &AuditCheck) -> String {
    if check.faults.is_empty() {
        return say!("check-audit-whole", count = check.entries);
    }
    let lines = check.faults.iter().map(|fault| format!("{}: {}", fault.device_id, tell(&fault.what)));
    lines.collect::<Vec<_>>().join("\n")
}
