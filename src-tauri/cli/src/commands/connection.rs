//! The hub: connecting to it, signing in and out.

use branchline_domain::message;
use branchline_domain::organisation::connection::{Claim, Connect as Wanted, Invitation};
use branchline_domain::organisation::connection_text::ConnectionText;
use branchline_engine::{Error, window_is_open};
use clap::{Args, Subcommand};
use color_eyre::eyre::Result;
use serde_json::json;

use super::{Context, doctor};
use crate::exit::{PERSON, Said};
use crate::sign_in::Credentials;
use crate::speech::{said, say};
use crate::usage::Wrong;
use crate::{Answer, show};

#[derive(Debug, Subcommand)]
pub(crate) enum Hub {
    Show,
    Connect(Box<Connect>),
    Text {
        #[arg(long)]
        branch: Option<String>,
    },
    Test {
        #[arg(long, requires = "key")]
        url: Option<String>,
        #[arg(long, requires = "url")]
        key: Option<String>,
    },
    SignIn,
    SignOut,
    Disconnect {
        #[arg(long)]
        yes: bool,
    },
}

/// Which hub, and as which of its branches.
#[derive(Debug, Args)]
pub(crate) struct Connect {
    #[arg(long, value_parser = text, conflicts_with_all = ["url", "key", "invitation"])]
    text: Option<ConnectionText>,
    #[arg(long, required_unless_present = "text")]
    url: Option<String>,
    #[arg(long, required_unless_present = "text")]
    key: Option<String>,
    #[arg(long, required_unless_present = "text")]
    branch: Option<String>,
    #[arg(long, value_name = "CODE", requires_all = ["organisation", "branch_name"])]
    claim: Option<String>,
    #[arg(long, requires = "claim")]
    organisation: Option<String>,
    #[arg(long, requires = "claim")]
    branch_name: Option<String>,
    #[arg(long, value_name = "CODE", requires = "name", conflicts_with = "claim")]
    invitation: Option<String>,
    #[arg(long)]
    name: Option<String>,
    #[arg(long, requires = "name")]
    new_account: bool,
}

fn text(pasted: &str) -> std::result::Result<ConnectionText, Wrong> {
    ConnectionText::read(pasted).map_err(Wrong)
}

impl Hub {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        match self {
            Self::Show => show_settings(context).await,
            Self::Connect(connect) => connect.run(context).await,
            Self::Text { branch } => {
                let text = context.engine.connection_text(branch.as_deref(), None).await?;
                Answer::new(json!({ "text": text }), text)
            }
            Self::Test { .. } => test(context).await,
            Self::SignIn => sign_in(context).await,
            Self::SignOut => {
                context.engine.sign_out().await?;
                let words = say!("cli-signed-out");
                Answer::new(json!({ "signed_in": false }), words)
            }
            Self::Disconnect { yes } => disconnect(context, yes).await,
        }
    }
}

impl Connect {
    async fn run(self, context: &Context) -> Result<Answer> {
        let Credentials { email, password } = context.credentials()?;
        let claim = self.claim.zip(self.organisation).zip(self.branch_name);
        let text = self.text.unwrap_or_default();
        let code = self.invitation.or(text.code);
        if code.is_some() && self.name.is_none() {
            return Err(Said::usage(message!("cli-connect-name")).into());
        }
        let invitation = code.zip(self.name);
        let wanted = Wanted {
            url: self.url.unwrap_or(text.url),
            key: self.key.unwrap_or(text.key),
            email: email.clone(),
            password: password.clone(),
            branch: self.branch.or(text.branch).unwrap_or_default(),
            claim: claim.map(|((code, organisation), branch_name)| Claim { code, organisation, branch_name }),
            invitation: invitation.map(|(code, name)| Invitation { code, name, new_account: self.new_account }),
        };
        let status = context.engine.connect(wanted).await?;
        let remembered = context.engine.hub_settings().await?.remembered;
        let organisation = show::one_line(&status.organisation.clone().unwrap_or_default());
        let mut words = match &status.branch {
            Some(branch) => {
                let (code, name) = (&branch.code, show::one_line(&branch.name));
                say!("cli-connected-branch", organisation = organisation, code = code, name = name)
            }
            None => say!("cli-connected", organisation = organisation),
        };
        words += " ";
        words += &status.problem.as_ref().map_or_else(|| say!("cli-connected-next"), |one| said(one.message.clone()));
        if !remembered {
            words = format!("{words}\n{}", say!("cli-not-remembered"));
        }
        Answer::new(json!({ "status": status, "remembered": remembered }), words)
    }
}

/// Disconnects; where something waits to be sent, only when that was said to be wanted.
async fn disconnect(context: &Context, yes: bool) -> Result<Answer> {
    // Its window would go on syncing with what it read when it was opened.
    if window_is_open(context.engine.data_dir()) {
        return Err(Said::usage(message!("cli-disconnect-window")).into());
    }
    let before = context.engine.status().await?;
    let waiting = before.pending + before.failed;
    let connected = !context.engine.hub_settings().await?.url.is_empty();
    if connected && waiting > 0 && !yes {
        let words = say!("cli-disconnect-waits", count = waiting);
        return Ok(Answer::new(json!({ "disconnected": false, "waiting": waiting }), words)?.exit_if(true, PERSON));
    }
    context.engine.disconnect().await?;
    let mut words = say!("cli-disconnected");
    if waiting > 0 {
        words = format!("{words}\n{}", say!("cli-disconnected-waits", count = waiting));
    }
    Answer::new(json!({ "disconnected": true, "waiting": waiting }), words)
}

/// Says what the sign-in before the command led to.
async fn sign_in(context: &Context) -> Result<Answer> {
    let email = &context.credentials()?.email;
    let status = context.engine.status().await?;
    let remembered = context.engine.hub_settings().await?.remembered;
    let words = if remembered {
        say!("cli-signed-in", email = email)
    } else {
        format!("{} {}", say!("cli-accepted", email = email), say!("cli-not-remembered"))
    };
    Answer::new(json!({ "status": status, "remembered": remembered }), words)
}

/// Tests the hub that is set up.
async fn test(context: &Context) -> Result<Answer> {
    let settings = context.engine.hub_settings().await?;
    if settings.url.is_empty() {
        return Err(Error::NotConfigured.into());
    }
    doctor::checked(&context.engine.test_connection(&settings.url, &settings.key).await)
}

/// Tests what was typed; needs no database and makes none.
pub(super) async fn test_typed(url: &str, key: &str) -> Result<Answer> {
    doctor::checked(&branchline_engine::probe_hub(url, key).await)
}

async fn show_settings(context: &Context) -> Result<Answer> {
    let settings = context.engine.hub_settings().await?;
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let yes_or_no = |yes: bool| if yes { say!("yes") } else { say!("no") };
    let address = if settings.url.is_empty() { say!("cli-hub-none") } else { settings.url.clone() };
    let words = show::facts(&[
        (say!("cli-hub-address"), address),
        (say!("cli-hub-branch"), or_none(&settings.branch_code)),
        (say!("cli-hub-email"), or_none(&settings.email)),
        (say!("cli-hub-signed-in"), yes_or_no(settings.signed_in)),
        (say!("cli-hub-remembered"), yes_or_no(settings.remembered)),
        (say!("cli-hub-device"), format!("{} {}", or_none(&settings.device_code), settings.device_id)),
    ]);
    Answer::new(settings, words)
}
