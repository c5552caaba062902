//! The fleet: its branches and devices, asking one to sync, and who may join.

use branchline_domain::organisation::fleet::{self as known, Fleet as Known, FleetDevice, Invite, NewBranch};
use branchline_engine::Code;
use branchline_engine::clock::{Clock as _, SystemClock};
use clap::{Subcommand, ValueEnum};
use color_eyre::eyre::Result;

use super::Context;
use crate::exit::Said;
use crate::{Answer, show};

/// Lists the branches with their devices, and looks after them and who may join.
#[derive(Debug, Subcommand)]
pub(crate) enum Fleet {
    /// Lists every branch with its devices.
    List,
    /// Adds a branch.
    AddBranch {
        /// Two to four letters or digits, e.g. PUN.
        #[arg(long)]
        code: String,
        /// Shown to people.
        #[arg(long)]
        name: String,
    },
    /// Asks a device to sync now.
    AskSync {
        /// Its code or name, as `fleet list` shows it.
        device: String,
    },
    /// Gives a device another name.
    Rename {
        /// Its code or name.
        device: String,
        /// The new name.
        #[arg(long)]
        name: String,
    },
    /// Retires a device: the hub takes nothing more from it.
    Retire {
        /// Its code or name.
        device: String,
        /// Brings it back instead.
        #[arg(long, conflicts_with = "end_membership")]
        back: bool,
        /// Ends the membership of whoever set it up, too: he may still be signed in there.
        #[arg(long)]
        end_membership: bool,
    },
    /// Lets a new computer in that waits for an owner.
    Approve {
        /// Its code or name.
        device: String,
    },
    /// Invites a person; prints the code to hand over.
    Invite {
        /// The e-mail the person will sign in with.
        #[arg(long = "for", value_name = "EMAIL")]
        person: String,
        /// What the person may do.
        #[arg(long)]
        role: Role,
        /// The code of the branch; every branch, unless given.
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
                Answer::new(fleet, "Added here. After the next `sync now` a computer can be connected to it.")
            }
            Self::AskSync { device } => request_sync(context, &device).await,
            Self::Rename { device, name } => {
                let id = find(&engine.fleet().await?, &device)?;
                let fleet = engine.rename_device(&id, &name).await?;
                Answer::new(fleet, "Renamed here; everywhere with the next `sync now`.")
            }
            Self::Retire { device, back, end_membership } => retire(context, &device, back, end_membership).await,
            Self::Approve { device } => {
                let id = find(&engine.refresh_fleet().await?, &device)?;
                Answer::new(engine.approve_device(&id).await?, "Approved. It syncs when it next tries.")
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
    let person = person.unwrap_or("Whoever used it");
    let fleet = context.engine.set_device_retired(&id, !back).await?;
    if back {
        return Answer::new(fleet, "Brought back here; its changes are taken again after the next `sync now`.");
    }
    let retired = "Retired here. After the next `sync now` the hub takes nothing from it and gives it nothing; what it holds stays there.";
    let words = match person_id {
        Some(person_id) if end_membership => {
            let ended = context.engine.end_membership(person_id).await?;
            let sessions = match ended.sessions {
                Some(_) => "The sign-ins have ended, too.",
                None => "Sign-ins may be still open for a while; they open nothing of this shop any more.",
            };
            format!("{retired}\n{person} no longer belongs to the shop. {sessions}")
        }
        _ => format!(
            "{retired}\n{person} still belongs to the shop and can sign in on another computer; `--end-membership` ends that."
        ),
    };
    Answer::new(fleet, words)
}

async fn list(context: &Context) -> Result<Answer> {
    let (fleet, note) = match context.engine.refresh_fleet().await {
        Ok(fleet) => (fleet, None),
        // What was known is still worth showing; being offline is normal.
        Err(error) if matches!(error.code(), Code::Offline | Code::HubUnavailable | Code::SignInNeeded) => {
            let fleet = context.engine.fleet().await?;
            let note = format!("As of {}: {error}", show::moment(fleet.fetched_at));
            (fleet, Some(note))
        }
        Err(error) => return Err(error.into()),
    };
    let words = table(&fleet, SystemClock.now_ms());
    Answer::new(fleet, note.map_or_else(|| words.clone(), |note| format!("{note}\n{words}")))
}

fn table(fleet: &Known, now: i64) -> String {
    let mut lines = Vec::new();
    for branch in &fleet.branches {
        let name = show::brief(&branch.name, 24);
        if branch.devices.is_empty() {
            let said = if branch.waiting { "not sent to the hub yet" } else { "no device" };
            let mut line = vec![branch.code.clone(), name, "-".to_owned(), said.to_owned()];
            line.resize(HEADINGS.len(), String::new());
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
                show::brief(
                    &device
                        .last_error
                        .as_ref()
                        .or(device.held_why.as_ref())
                        .map(ToString::to_string)
                        .unwrap_or_default(),
                    60,
                ),
            ]);
        }
    }
    show::table(&HEADINGS, &lines)
}

const HEADINGS: [&str; 10] =
    ["BRANCH", "NAME", "DEVICE", "CALLED", "SEEN", "VERSION", "WAITING#", "OLDEST", "ASKED", "PROBLEM"];

fn state(device: &FleetDevice, now: i64) -> String {
    match device.retired_at {
        Some(_) => "retired".to_owned(),
        None if device.waiting_since.is_some() => "waits for approval".to_owned(),
        None if device.this => "this computer".to_owned(),
        None if device.online => "online".to_owned(),
        None => show::ago(device.seen_at, now),
    }
}

fn asked(device: &FleetDevice, now: i64) -> String {
    match (device.asked_at, device.answered_at) {
        (None, _) => String::new(),
        (Some(at), None) => format!("asked {}", show::ago(Some(at), now)),
        (Some(_), Some(at)) => format!("answered {}", show::ago(Some(at), now)),
    }
}

async fn request_sync(context: &Context, device: &str) -> Result<Answer> {
    let id = find(&context.engine.refresh_fleet().await?, device)?;
    let fleet = context.engine.request_sync(&id).await?;
    Answer::new(
        fleet,
        "Asked. A device that listens begins at once, any other when it next comes; `fleet list` shows its answer.",
    )
}

async fn invite(context: &Context, email: String, role: Role, branch: Option<String>) -> Result<Answer> {
    let branch = match branch {
        None => None,
        Some(code) => {
            let fleet = context.engine.refresh_fleet().await?;
            let found = fleet.branches.into_iter().find(|branch| branch.code.eq_ignore_ascii_case(&code));
            Some(found.ok_or_else(|| Said::missing(format!("There is no branch {code}; `fleet list` lists them.")))?.id)
        }
    };
    let invited = context.engine.invite(Invite { email, role: role.into(), branch }).await?;
    let words = format!(
        "Invitation for {}: {}\nHand it over; it holds until {} and is shown only now. The person connects with it, this e-mail and a password.",
        invited.email,
        invited.code,
        show::moment(Some(invited.expires_at))
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
        [] => Err(Said::missing(format!("There is no device {wanted}; `fleet list` lists them.")).into()),
        many => Err(Said::missing(format!(
            "{} are called {wanted}; use the code instead.",
            show::counted(i64::try_from(many.len()).unwrap_or(i64::MAX), "device")
        ))
        .into()),
    }
}
