//! Staff: listed, added, changed, given a PIN.

use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::people::{Staff, StaffDraft, StaffRole};
use branchline_engine::Engine;
use clap::Subcommand;
use clap::builder::BoolishValueParser;
use color_eyre::eyre::Result;

use super::pin;
use crate::commands::Context;
use crate::exit::Said;
use crate::speech::{heads, say, tell};
use crate::{Answer, show, usage};
use branchline_domain::messages::Message;

#[derive(Debug, Subcommand)]
pub(crate) enum StaffCommand {
    List,
    Add {
        name: String,
        #[arg(long, value_name = "ROLE", default_value = "cashier", value_parser = role)]
        role: StaffRole,
        #[arg(long)]
        branch: Option<String>,
        #[arg(long)]
        pin_stdin: bool,
    },
    Edit {
        person: String,
        #[arg(long)]
        name: Option<String>,
        #[arg(long, value_name = "ROLE", value_parser = role)]
        role: Option<StaffRole>,
        #[arg(long)]
        branch: Option<String>,
        #[arg(long, value_name = "on|off", value_parser = BoolishValueParser::new())]
        active: Option<bool>,
    },
    Pin {
        person: String,
    },
}

impl StaffCommand {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List => {
                let staff = engine.staff().await?;
                let words = table(&staff);
                Answer::new(staff, words)
            }
            Self::Add { name, role, branch, pin_stdin } => {
                let pin = if pin_stdin { Some(pin::read()?) } else { None };
                let draft = StaffDraft { name, role, branch_id: branch, active: None };
                let added = engine.add_staff(draft, pin.as_deref()).await?;
                let words = say!("cli-added", name = &added.name, id = added.id.to_string());
                Answer::new(added, words)
            }
            Self::Edit { person, name, role, branch, active } => {
                let before = find(engine, &person).await?;
                let draft = StaffDraft {
                    name: name.unwrap_or(before.name),
                    role: role.unwrap_or(before.role),
                    branch_id: branch.or(before.branch_id),
                    active: active.or(Some(before.active)),
                };
                let changed = engine.change_staff(&before.id, draft).await?;
                let words = table(std::slice::from_ref(&changed));
                Answer::new(changed, words)
            }
            Self::Pin { person } => {
                let who = find(engine, &person).await?;
                let changed = engine.set_staff_pin(&who.id, &pin::read()?).await?;
                let words = say!("cli-pin-set", name = &changed.name);
                Answer::new(changed, words)
            }
        }
    }
}

/// Finds somebody by his name or his id.
pub(super) async fn find(engine: &Engine, person: &str) -> Result<Staff> {
    let id: Id<Staff> = person.into();
    let known = engine.staff().await?.into_iter();
    let found = known
        .filter(|one| one.id == id || one.name.to_lowercase() == person.to_lowercase())
        .max_by_key(|one| one.active);
    found.ok_or_else(|| Said::missing(message!("cli-no-such-person", name = person)).into())
}

fn table(staff: &[Staff]) -> String {
    let lines: Vec<Vec<String>> = staff
        .iter()
        .map(|one| {
            let state = match (one.active, one.has_pin) {
                (false, _) => say!("staff-left"),
                (true, false) => say!("staff-without-pin"),
                (true, true) => say!("staff-here"),
            };
            vec![show::brief(&one.name, 40), role_name(one.role), state, one.id.to_string()]
        })
        .collect();
    show::table(&heads!["cli-head-name", "column-role", "column-active", "cli-head-id"], &lines)
}

/// Says a role.
pub(super) fn role_name(role: StaffRole) -> String {
    tell(&Message::find(&format!("role-{}", role.word())).unwrap_or_default())
}

/// Reads a role.
pub(super) fn role(word: &str) -> Result<StaffRole, usage::Wrong> {
    let known = StaffRole::ALL.into_iter().find(|role| role.word() == word);
    known.ok_or_else(|| usage::one_of(StaffRole::ALL.map(StaffRole::word)))
}
