//! Making the database, connecting it, signing in and out.

use std::sync::Arc;

use branchline_domain::organisation::connection::{Check, Claim, Connect, Invitation};
use branchline_engine::clock::{Clock as _, SystemClock};
use branchline_engine::hub::{self, HubConfig};
use branchline_engine::{Engine, Error};
use color_eyre::eyre::Result;
use serde_json::json;

use super::NOT_REMEMBERED;
use crate::arguments::Init;
use crate::exit::PERSON;
use crate::{Answer, show};

pub(super) async fn init(engine: &Engine, init: Init, password: &str) -> Result<Answer> {
    let (Some(url), Some(key), Some(email), Some(branch)) = (init.hub, init.key, init.email, init.branch) else {
        let status = engine.status().await?;
        let words =
            "The database is ready. Nothing leaves this computer; connect it with `init --hub …` when you like.";
        return Answer::new(json!({ "status": status, "remembered": null }), words);
    };
    let claim = init.claim.zip(init.organisation).zip(init.branch_name);
    let claim = claim.map(|((code, organisation), branch_name)| Claim { code, organisation, branch_name });
    let invitation = init.invitation.zip(init.name);
    let invitation = invitation.map(|(code, name)| Invitation { code, name, new_account: init.new_account });
    let status =
        engine.connect(Connect { url, key, email, password: password.to_owned(), branch, claim, invitation }).await?;
    let settings = engine.hub_settings().await?;
    let branch =
        status.branch.as_ref().map_or_else(String::new, |branch| format!("branch {} ({})", branch.code, branch.name));
    let organisation = status.organisation.clone().unwrap_or_default();
    let next =
        status.problem.as_ref().map_or("The first `sync` fetches everything.", |problem| problem.message.as_str());
    let mut words = format!("Connected to {}. {next}", show::one_line(&format!("{organisation}, {branch}")));
    if !settings.remembered {
        words = format!("{words}\n{NOT_REMEMBERED}");
    }
    Answer::new(json!({ "status": status, "remembered": settings.remembered }), words)
}

pub(super) async fn sign_in(engine: &Engine, email: &str, password: &str) -> Result<Answer> {
    let status = engine.sign_in(email, password).await?;
    let remembered = engine.hub_settings().await?.remembered;
    let words = if remembered {
        format!("Signed in as {email}.")
    } else {
        format!("The hub accepts {email}. {NOT_REMEMBERED}")
    };
    Answer::new(json!({ "status": status, "remembered": remembered }), words)
}

pub(super) async fn sign_out(engine: &Engine) -> Result<Answer> {
    engine.sign_out().await?;
    Answer::new(json!({ "signed_in": false }), "Signed out on this device. What waits to be sent stays here.")
}

/// Tests the hub that is set up.
pub(super) async fn test(engine: &Engine) -> Result<Answer> {
    let settings = engine.hub_settings().await?;
    if settings.url.is_empty() {
        return Err(Error::NotConfigured.into());
    }
    checks_answer(&engine.test_connection(&settings.url, &settings.key).await)
}

/// Tests what was typed; needs no database and makes none.
pub(super) async fn test_typed(url: &str, key: &str) -> Result<Answer> {
    let config = HubConfig::new(url, key, Arc::new(|| SystemClock.now_ms()));
    checks_answer(&hub::probe(&config).await)
}

pub(super) async fn set_up(engine: &Engine) -> Result<Answer> {
    let settings = engine.hub_settings().await?;
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let words = show::facts(&[
        (
            "Address",
            if settings.url.is_empty() {
                "none: everything stays on this computer".to_owned()
            } else {
                settings.url.clone()
            },
        ),
        ("Branch", or_none(&settings.branch_code)),
        ("E-mail", or_none(&settings.email)),
        ("Signed in", if settings.signed_in { "yes" } else { "no" }.to_owned()),
        ("Kept in the keyring", if settings.remembered { "yes" } else { "no" }.to_owned()),
        ("Device", format!("{} {}", or_none(&settings.device_code), settings.device_id)),
    ]);
    Answer::new(settings, words)
}

/// Lists checks; a failed one asks for a person.
pub(super) fn checks_answer(checks: &[Check]) -> Result<Answer> {
    let line = |check: &Check| format!("{}  {}: {}", if check.ok { "ok " } else { "NOT" }, check.name, check.message);
    let words = checks.iter().map(line).collect::<Vec<_>>().join("\n");
    // A machine without a keyring is told so, but is in order: servers have none.
    let trouble = checks.iter().any(|check| !check.ok && check.name != "Keyring");
    Ok(Answer::new(checks, words)?.exit_if(trouble, PERSON))
}
