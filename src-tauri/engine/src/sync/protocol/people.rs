//! The shop and its people: founding it, its rules, who joins and who leaves.

use serde::Serialize;

use super::Api;
use crate::hub::HubError;
use branchline_domain::organisation::connection::{Claim, Invitation};
use branchline_domain::organisation::fleet::{Invite, Invited};
use branchline_domain::organisation::rules::{Ended, RuleChange, ShopRules};

/// What founds an organisation.
#[derive(Serialize)]
struct ClaimRequest<'a> {
    /// The one-time code.
    code: &'a str,
    /// The organisation's name.
    organisation: &'a str,
    /// The first branch's code.
    branch_code: &'a str,
    /// The first branch's name.
    branch_name: &'a str,
    /// Its owner's name, as colleagues see it.
    display_name: &'a str,
}

impl Api<'_> {
    /// Founds an organisation on a new hub with a one-time code; the person signed in is its owner.
    pub(crate) async fn claim_organisation(self, claim: &Claim, branch_code: &str) -> Result<(), HubError> {
        let request = ClaimRequest {
            code: &claim.code,
            organisation: &claim.organisation,
            branch_code,
            branch_name: &claim.branch_name,
            display_name: &claim.organisation,
        };
        self.call::<()>("claim_organisation", &request).await?;
        Ok(())
    }
}

/// Something about an organisation.
#[derive(Serialize)]
struct Of<'a, T> {
    /// UUID.
    org: &'a str,
    #[serde(flatten)]
    what: T,
}

impl Api<'_> {
    /// Sets the rules that `change` names, and returns them all.
    pub(crate) async fn shop_rules(self, org: &str, change: &RuleChange) -> Result<ShopRules, HubError> {
        self.call("shop_rules", &Of { org, what: change }).await?.read()
    }

    /// Makes an invitation.
    pub(crate) async fn invite_member(self, org: &str, invite: &Invite) -> Result<Invited, HubError> {
        self.call("invite_member", &Of { org, what: invite }).await?.read()
    }
}

/// An invitation that is accepted.
#[derive(Serialize)]
struct AcceptRequest<'a> {
    /// The one-time code.
    code: &'a str,
    /// The person's name, as colleagues see it.
    display_name: &'a str,
}

impl Api<'_> {
    /// Accepts an invitation as the person signed in; saying its code again has no further effect.
    pub(crate) async fn accept_invitation(self, invitation: &Invitation) -> Result<(), HubError> {
        let request = AcceptRequest { code: &invitation.code, display_name: &invitation.name };
        self.call::<()>("accept_invitation", &request).await?;
        Ok(())
    }
}

/// Whose memberships end.
#[derive(Serialize)]
struct EndRequest<'a> {
    /// The organisation, UUID.
    org: &'a str,
    /// The person, UUID.
    person: &'a str,
}

impl Api<'_> {
    /// Ends a person's memberships in the shop.
    pub(crate) async fn end_membership(self, org: &str, person: &str) -> Result<Ended, HubError> {
        self.call("end_membership", &EndRequest { org, person }).await?.read()
    }
}
