//! A person with a token of his own and no Branchline: what he can ask of the hub with plain REST.

use std::time::{SystemTime, UNIX_EPOCH};

use branchline_tests::{Hub, User};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{text, token};

/// Somebody who speaks to the hub by hand, under a device he registered.
pub struct Caller<'a> {
    pub hub: &'a Hub,
    pub who: String,
    pub id: String,
    pub device: String,
    pub instance: String,
    branch: String,
    next: i64,
}

impl<'a> Caller<'a> {
    /// Signs `user` in at the branch with this code, under a new device; does not say yet that it is ready.
    pub async fn of(hub: &'a Hub, user: &User, branch: &str) -> Result<Self> {
        Ok(Self {
            hub,
            who: token(hub, user).await?,
            id: user.id.clone(),
            device: Uuid::now_v7().to_string(),
            instance: format!("by hand {}", Uuid::new_v4()),
            branch: branch.to_owned(),
            next: 1,
        })
    }

    /// The same, registered.
    pub async fn ready(hub: &'a Hub, user: &User, branch: &str) -> Result<Self> {
        let caller = Self::of(hub, user, branch).await?;
        let (status, answer) = caller.handshake().await?;
        assert_eq!(status, 200, "because a member may register a device: {answer}");
        Ok(caller)
    }

    /// Lets somebody else sign in at the same device.
    pub async fn now(&mut self, user: &User) -> Result<()> {
        self.who = token(self.hub, user).await?;
        self.id = user.id.clone();
        Ok(())
    }

    pub async fn handshake(&self) -> Result<(u16, Value)> {
        let p = json!({"device": self.device, "instance": self.instance, "branch": self.branch, "schema": 1});
        self.hub.rpc(Some(&self.who), "ready_to_sync", &p).await
    }

    /// Calls a function, naming the device.
    pub async fn call(&self, function: &str, mut p: Value) -> Result<(u16, Value)> {
        p["device"] = json!(self.device);
        p["instance"] = json!(self.instance);
        self.hub.rpc(Some(&self.who), function, &p).await
    }

    /// Pushes changes as units of one change each, numbered on; returns the status and the answer.
    pub async fn push(&mut self, changes: &[Value]) -> Result<(u16, Value)> {
        let first = self.next;
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
        let mut numbered = Vec::new();
        for change in changes {
            let mut change = change.clone();
            change["q"] = json!(self.next);
            if change.get("u").is_none() {
                change["u"] = json!(self.next);
            }
            if change.get("h").is_none() {
                change["h"] = json!(format!("{now:013}-{:05}-0123456789ab", self.next));
            }
            self.next += 1;
            numbered.push(change);
        }
        let p = json!({"batch": Uuid::now_v7(), "first": first, "last": self.next - 1, "schema": 1, "columns": {}, "changes": numbered});
        self.call("sync_push", p).await
    }

    /// A request to a table or function of the project's interface, as whoever is signed in.
    pub async fn http(&self, method: &str, path: &str, body: Option<&Value>) -> Result<(u16, Value)> {
        let mut request = reqwest::Client::new()
            .request(reqwest::Method::from_bytes(method.as_bytes())?, format!("{}/rest/v1/{path}", self.hub.url()))
            .header("apikey", self.hub.key())
            .header("Prefer", "return=representation")
            .bearer_auth(&self.who);
        if let Some(body) = body {
            request = request.json(body);
        }
        let response = request.send().await?;
        let status = response.status().as_u16();
        let answer = response.text().await?;
        Ok((status, serde_json::from_str(&answer).unwrap_or(Value::String(answer))))
    }
}

/// The last unit's verdict in an answer, as (verdict, code).
pub fn verdict(answer: &Value, place: usize) -> (String, String) {
    let unit = &answer["units"][place];
    (text(&unit["v"]), text(&unit["code"]))
}

/// Signs somebody up and gives him a role at a branch (every branch, when none) and a name.
pub async fn member(hub: &Hub, org: &str, branch: Option<&str>, role: &str, name: &str) -> Result<User> {
    let email = format!("{}-{}@shop.example", name.to_lowercase(), Uuid::new_v4().simple());
    let person = hub.sign_up(&email, "a-pass-2026").await?;
    let place = branch.map_or_else(
        || "null::uuid".to_owned(),
        |code| format!("(select id from public.branches where org_id = '{org}' and code = '{code}')"),
    );
    hub.sql(&format!(
        "insert into public.memberships (org_id, branch_id, user_id, role) values ('{org}', {place}, '{}', '{role}');
         insert into public.profiles (org_id, user_id, display_name, email) values ('{org}', '{0}', '{name}', '{email}')",
        person.id
    ))
    .await?;
    Ok(User { branch: branch.map(str::to_owned), ..person })
}

/// The id of a branch.
pub async fn branch_id(hub: &Hub, org: &str, code: &str) -> Result<String> {
    Ok(text(&hub.value(&format!("select id from public.branches where org_id = '{org}' and code = '{code}'")).await?))
}
