//! The fleet: its branches and devices, asking one to sync, and who may join.

use branchline_domain::message;
use branchline_domain::organisation::fleet::{self as known, Fleet as Known, FleetDevice, Invite, NewBranch};
use branchline_engine::Code;
use branchline_engine::clock::{Clock as _, SystemClock};
use clap::{Subcommand, ValueEnum};
use color_eyre::eyre::Result;

use super::Context;
use crate::exit::Said;
use crate::speech::{heads, said, say};
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum Fleet {
    List,
    AddBranch {
        #[arg(long)]
        code: String,
        #[arg(long)]
        name: String,
    },
    AskSync {
        device: String,
    },
    Rename {
        device: String,
        #[arg(long)]
        name: String,
    },
    Retire {
        device: String,
        #[arg(long, conflicts_with = "end_membership")]
        back: bool,
        #[arg(long)]
        end_membership: bool,
    },
    Approve {
        device: String,
    },
    Invite {
        #[arg(long = "for", value_name = "EMAIL")]
        person: String,
        #[arg(long)]
        role: Role,
        #[arg(long)]
        branch: Option<String>,
    },
}

/// What a person may do.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Role {
    Owner,
    Manager,
    Cashier,
    Accountant,
}

impl From<Role> for known::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Owner => Self::Owner,
            Role::Manager => Self::Manager,
            Role::Cashier => Self::Cashier,
            Role::Accountant => Self::Accountant,
        }
    }
}

impl Fleet {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::List => list(context).await,
            Self::AddBranch { code, name } => {
                let fleet = engine.add_branch(NewBranch { code, name }).await?;
                Answer::new(fleet, say!("cli-fleet-added"))
            }
            Self::AskSync { device } => request_sync(context, &device).await,
            Self::Rename { device, name } => {
                let id = find(&engine.fleet().await?, &device)?;
                let fleet = engine.rename_device(&id, &name).await?;
                Answer::new(fleet, say!("cli-fleet-renamed"))
            }
            Self::Retire { device, back, end_membership } => retire(context, &device, back, end_membership).await,
            Self::Approve { device } => {
                let id = find(&engine.refresh_fleet().await?, &device)?;
                Answer::new(engine.approve_device(&id).await?, say!("cli-fleet-approved"))
            }
            Self::Invite { person, role, branch } => invite(context, person, role, branch).await,
        }
    }
}

/// Retires a device or brings it back, and says what stays open: a sign-in is a person's, not a computer's.
async fn retire(context: &Context, device: &str, back: bool, end_membership: bool) -> Result<Answer> {
    let known = if end_membership { context.engine.refresh_fleet().await? } else { context.engine.fleet().await? };
    let id = find(&known, device)?;
    let device = known.branches.iter().flat_map(|branch| &branch.devices).find(|device| device.id == id);
    let (person, person_id) = device.map_or((None, None), |d| (d.person.as_deref(), d.person_id.as_deref()));
    let person = person.map_or_else(|| say!("cli-fleet-whoever"), str::to_owned);
    let fleet = context.engine.set_device_retired(&id, !back).await?;
    if back {
        return Answer::new(fleet, say!("cli-fleet-brought-back"));
    }
    let retired = say!("cli-fleet-retired");
    let words = match person_id {
        Some(person_id) if end_membership => {
            let ended = context.engine.end_membership(person_id).await?;
            let sessions = match ended.sessions {
                Some(_) => say!("cli-fleet-sign-ins-ended"),
                None => say!("cli-fleet-sign-ins-open"),
            };
            format!("{retired}\n{} {sessions}", say!("cli-fleet-member-ended", person = person))
        }
        _ => format!("{retired}\n{}", say!("cli-fleet-member-stays", person = person)),
    };
    Answer::new(fleet, words)
}

async fn list(context: &Context) -> Result<Answer> {
    let (fleet, note) = match context.engine.refresh_fleet().await {
        Ok(fleet) => (fleet, None),
        // What was known is still worth showing; being offline is normal.
        Err(error) if matches!(error.code(), Code::Offline | Code::HubUnavailable | Code::SignInNeeded) => {
            let fleet = context.engine.fleet().await?;
            let note = say!("cli-fleet-as-of", at = show::moment(fleet.fetched_at), why = error.to_string());
            (fleet, Some(note))
        }
        Err(error) => return Err(error.into()),
    };
    let words = table(&fleet, SystemClock.now_ms());
    Answer::new(fleet, note.map_or_else(|| words.clone(), |note| format!("{note}\n{words}")))
}

fn table(fleet: &Known, now: i64) -> String {
    let headings = heads![
        "cli-head-branch",
        "cli-head-name",
        "cli-head-device",
        "cli-head-called",
        "cli-head-seen",
        "cli-head-version",
        "cli-head-waiting": number,
        "cli-head-oldest",
        "cli-head-asked",
        "cli-head-problem",
    ];
    let mut lines = Vec::new();
    for branch in &fleet.branches {
        let name = show::brief(&branch.name, 24);
        if branch.devices.is_empty() {
            let said = if branch.waiting { say!("cli-fleet-not-sent") } else { say!("cli-fleet-no-device") };
            let mut line = vec![branch.code.clone(), name, "-".to_owned(), said];
            line.resize(headings.len(), String::new());
            lines.push(line);
            continue;
        }
        for device in &branch.devices {
            lines.push(vec![
                branch.code.clone(),
                name.clone(),
                device.code.clone(),
                show::brief(&device.name, 24),
                state(device, now),
                device.app_version.clone().unwrap_or_default(),
                device.pending.to_string(),
                device.oldest_at.map_or_else(String::new, |at| show::ago(Some(at), now)),
                asked(device, now),
                show::brief(&problem(device), 60),
            ]);
        }
    }
    show::table(&headings, &lines)
}

fn problem(device: &FleetDevice) -> String {
    device.last_error.clone().map(said).or_else(|| device.held_why.clone().map(said)).unwrap_or_default()
}

fn state(device: &FleetDevice, now: i64) -> String {
    match device.retired_at {
        Some(_) => say!("cli-device-retired"),
        None if device.waiting_since.is_some() => say!("cli-device-waits"),
        None if device.this => say!("cli-device-this"),
        None if device.online => say!("cli-device-online"),
        None => show::ago(device.seen_at, now),
    }
}

fn asked(device: &FleetDevice, now: i64) -> String {
    match (device.asked_at, device.answered_at) {
        (None, _) => String::new(),
        (Some(at), None) => say!("cli-device-asked", when = show::ago(Some(at), now)),
        (Some(_), Some(at)) => say!("cli-device-answered", when = show::ago(Some(at), now)),
    }
}

async fn request_sync(context: &Context, device: &str) -> Result<Answer> {
    let id = find(&context.engine.refresh_fleet().await?, device)?;
    let fleet = context.engine.request_sync(&id).await?;
    Answer::new(fleet, say!("cli-fleet-asked"))
}

async fn invite(context: &Context, email: String, role: Role, branch: Option<String>) -> Result<Answer> {
    let branch = match branch {
        None => None,
        Some(code) => {
            let fleet = context.engine.refresh_fleet().await?;
            let found = fleet.branches.into_iter().find(|branch| branch.code.eq_ignore_ascii_case(&code));
            Some(found.ok_or_else(|| Said::missing(message!("cli-fleet-no-branch", code = code)))?.id)
        }
    };
    let invited = context.engine.invite(Invite { email, role: role.into(), branch }).await?;
    let until = show::moment(Some(invited.expires_at));
    let words = format!(
        "{}\n{}\n{}",
        say!("cli-fleet-invitation", person = &invited.email, code = &invited.code),
        invited.text,
        say!("cli-fleet-invitation-holds", until = until)
    );
    Answer::new(invited, words)
}

/// Finds a device by its code, its name or its id.
fn find(fleet: &Known, wanted: &str) -> Result<String> {
    let devices: Vec<&FleetDevice> = fleet.branches.iter().flat_map(|branch| &branch.devices).collect();
    let by = |fits: &dyn Fn(&FleetDevice) -> bool| devices.iter().copied().filter(|d| fits(d)).collect::<Vec<_>>();
    let exact = by(&|d| d.id == wanted || d.code.eq_ignore_ascii_case(wanted));
    let found = if exact.is_empty() { by(&|d| d.name.eq_ignore_ascii_case(wanted)) } else { exact };
    match found.as_slice() {
        [one] => Ok(one.id.clone()),
        [] => Err(Said::missing(message!("cli-fleet-not-found", wanted = wanted)).into()),
        many => {
            let count = i64::try_from(many.len()).unwrap_or(i64::MAX);
            Err(Said::missing(message!("cli-fleet-several", count = count, wanted = wanted)).into())
        }
    }
}
