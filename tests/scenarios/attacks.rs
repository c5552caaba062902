//! Strangers with a valid sign-in of their own: whatever they forge, nothing of another shop changes or shows.

use branchline_tests::{Branch, Hub, TestShop};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{number, text, token, two_branches};

const SECRET: &str = "Kohinoor 7719";

/// What an attacker of shop A knows: everything there is to know about shop B but its passwords.
struct Heist {
    hub: &'static Hub,
    mine: TestShop,
    mum: Branch,
    theirs: TestShop,
    /// Ids of shop B: branch, device, instance, product, invoice, membership, org stream, branch stream.
    ids: Value,
    /// Keeps the victims' database alive.
    _victim: Branch,
}

impl Heist {
    async fn plan() -> Result<Self> {
        let hub = Hub::shared().await?;
        let (mine, mum, _) = two_branches(hub).await?;
        let theirs = hub.open_shop(&["MUM"]).await?;
        let victim = Branch::joined(hub, &theirs.managers[0]).await?;
        let ring = victim.add_product(SECRET, 987_654_321).await?;
        victim
            .run(&format!(
                "INSERT INTO customers (name, phone) VALUES ('{SECRET}', '98200');
                 INSERT INTO invoices (customer_name, total_paise) VALUES ('{SECRET}', 5);
                 INSERT INTO stock_movements (product_id, quantity_milli, reason, note) VALUES ('{}', 5000, 'opening', '{SECRET}')",
                ring.id
            ))
            .await?;
        victim.sync().await?;
        let ids = hub
            .value(&format!(
                "select jsonb_build_object('org', o.id, 'branch', b.id, 'device', d.id, 'instance', st.instance,
                    'product', p.id, 'invoice', i.id, 'membership', m.id,
                    'streams', (select jsonb_agg(jsonb_build_object('id', s.id, 'epoch', s.epoch, 'after', 0)) from sync.streams s where s.org_id = o.id))
                 from public.organisations o join public.branches b on b.org_id = o.id join public.devices d on d.org_id = o.id
                 join sync.device_status st on st.org_id = o.id join public.products p on p.org_id = o.id
                 join public.invoices i on i.org_id = o.id join public.memberships m on m.org_id = o.id and m.role = 'owner'
                 where o.id = '{}'",
                theirs.org_id
            ))
            .await?;
        Ok(Self { hub, mine, mum, theirs, ids, _victim: victim })
    }

    /// Everything the hub holds of shop B, in one text.
    async fn treasure(&self) -> Result<String> {
        let tables = self
            .hub
            .rows(
                "select format('%I.%I', table_schema, table_name) as name from information_schema.columns
                 where column_name = 'org_id' and table_schema in ('public', 'sync')
                   and table_name in (select relname from pg_class where relkind = 'r') order by 1",
            )
            .await?;
        assert!(tables.len() >= 18, "because every table of the hub is watched: {tables:?}");
        let mut dump = String::new();
        for table in tables {
            let name = text(&table["name"]);
            let query = format!(
                "select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') from {name} t where org_id = '{}'",
                self.theirs.org_id
            );
            dump += &format!("{name}: {}\n", self.hub.value(&query).await?);
        }
        let index = format!(
            "select coalesce(jsonb_agg(to_jsonb(c) order by c.stream_id, c.seq), '[]') from sync.changes c join sync.streams s on s.id = c.stream_id where s.org_id = '{}'",
            self.theirs.org_id
        );
        Ok(dump + &self.hub.value(&index).await?.to_string())
    }

    /// Calls a function as `who`, and makes sure that the answer gives nothing away.
    async fn call(&self, who: Option<&str>, function: &str, p: &Value) -> Result<(u16, Value)> {
        let (status, answer) = self.hub.rpc(who, function, p).await?;
        self.gives_nothing_away(function, &answer.to_string());
        Ok((status, answer))
    }

    fn gives_nothing_away(&self, what: &str, answer: &str) {
        for secret in [SECRET, "987654321"] {
            assert!(
                !answer.contains(secret),
                "{what} must not show another shop's rows, because they are not the caller's: {answer}"
            );
        }
    }

    async fn http(&self, method: &str, path: &str, who: Option<&str>, body: Option<&Value>) -> Result<(u16, String)> {
        let method = reqwest::Method::from_bytes(method.as_bytes())?;
        let mut request = reqwest::Client::new()
            .request(method, format!("{}/rest/v1/{path}", self.hub.url()))
            .header("apikey", self.hub.key())
            .header("Prefer", "return=representation");
        if let Some(token) = who {
            request = request.bearer_auth(token);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let response = request.send().await?;
        let status = response.status().as_u16();
        let answer = response.text().await?;
        self.gives_nothing_away(path, &answer);
        Ok((status, answer))
    }

    /// A push of one change that looks right in every part but those in `change`, as the device's next one.
    async fn push(&self, device: &Value, instance: &Value, change: &Value) -> Result<(i64, Value)> {
        let last = format!("select coalesce(max(last), 0) from sync.ledger where device_id = '{}'", text(device));
        let q = number(self.hub, &last).await? + 1;
        let mut change = change.clone();
        change["q"] = json!(q);
        change["u"] = json!(q);
        change["h"] = json!("1763710000123-00000-0123456789ab");
        let p = json!({"device": device, "instance": instance, "batch": Uuid::now_v7(), "first": q, "last": q, "schema": 1,
               "columns": {}, "changes": [change]});
        Ok((q, p))
    }
}

#[tokio::test]
pub async fn forged_ids_in_sync_calls_reach_nothing_of_another_shop() -> Result<()> {
    let heist = Heist::plan().await?;
    let before = heist.treasure().await?;
    assert!(before.contains(SECRET), "because the dump must hold what is to be guarded");
    let ids = &heist.ids;
    let device = json!(heist.mum.engine().hub_settings().await?.device_id);
    let instance = heist
        .hub
        .value(&format!("select instance from sync.device_status where device_id = '{}'", text(&device)))
        .await?;
    let now = 1_763_710_000_123_i64;
    for thief in [&heist.mine.owner, &heist.mine.managers[0]] {
        let who = token(heist.hub, thief).await?;
        let who = Some(who.as_str());
        // As the other shop's device, with its right instance key.
        let mut call = json!({"device": ids["device"], "instance": ids["instance"], "branch": ids["branch"], "schema": 1, "held": [1, 2, 3]});
        assert_eq!(
            heist.call(who, "ready_to_sync", &call).await?.0 / 100,
            4,
            "because that branch is not the caller's"
        );
        call["device"] = json!(Uuid::now_v7());
        assert_eq!(
            heist.call(who, "ready_to_sync", &call).await?.0 / 100,
            4,
            "because no device may register in another shop"
        );

        let row = |table: &str, id: &Value, d: Value| json!({"t": table, "o": "I", "id": id, "d": d});
        let new = json!(Uuid::now_v7());
        let product = |id: &Value, org: &Value| {
            json!({"id": id, "org_id": org, "branch_id": null, "name": "Forged", "unit": "nos", "price_paise": 1, "tax_rate_milli": 0,
                   "created_at": now, "updated_at": now, "deleted_at": null})
        };
        let invoice = |org: &Value, branch: &Value| {
            json!({"id": new, "org_id": org, "branch_id": branch, "status": "draft", "business_date": "2026-11-21", "subtotal_paise": 0,
                   "discount_paise": 0, "tax_paise": 0, "round_off_paise": 0, "total_paise": 1, "created_at": now, "updated_at": now})
        };
        let movement = |product: &Value| {
            json!({"id": new, "org_id": heist.mine.org_id, "branch_id": null, "product_id": product, "quantity_milli": 1000, "reason": "opening",
                   "business_date": "2026-11-21", "created_at": now, "updated_at": now})
        };
        let member = json!({"id": new, "org_id": ids["org"], "branch_id": null, "user_id": thief.id, "role": "owner", "created_at": now, "updated_at": now});
        let forgeries = [
            row("products", &new, product(&new, &ids["org"])),
            row("products", &ids["product"], product(&ids["product"], &ids["org"])),
            row("invoices", &new, invoice(&ids["org"], &ids["branch"])),
            row("invoices", &new, invoice(&json!(heist.mine.org_id), &ids["branch"])),
            row("stock_movements", &new, movement(&ids["product"])),
            row("memberships", &new, member),
            json!({"t": "products", "o": "U", "id": ids["product"], "d": {"price_paise": 1}, "b": {"price_paise": 987_654_321_i64}}),
            json!({"t": "products", "o": "U", "id": ids["product"], "d": {"org_id": heist.mine.org_id}, "b": {}}),
            json!({"t": "products", "o": "D", "id": ids["product"], "d": {"deleted_at": now, "updated_at": now}, "b": {}}),
            json!({"t": "memberships", "o": "U", "id": ids["membership"], "d": {"user_id": thief.id}, "b": {}}),
            json!({"t": "organisations", "o": "U", "id": ids["org"], "d": {"name": "Mine"}, "b": {}}),
            json!({"t": "sync.streams", "o": "U", "id": ids["org"], "d": {"org_id": heist.mine.org_id}, "b": {}}),
            json!({"t": "products; drop table public.products", "o": "U", "id": ids["product"], "d": {"name": "x"}, "b": {}}),
            json!({"t": "products", "o": "U", "id": ids["product"], "d": {"name\" = 'x', \"notes": "x"}, "b": {}}),
        ];
        for forged in &forgeries {
            let (_, theirs) = heist.push(&ids["device"], &ids["instance"], forged).await?;
            let (status, answer) = heist.call(who, "sync_push", &theirs).await?;
            assert_eq!(status, 403, "because the device is another shop's: {answer}");
            let (unit, mine) = heist.push(&device, &instance, forged).await?;
            let (status, answer) = heist.call(who, "sync_push", &mine).await?;
            assert_eq!(status, 200, "because the attacker's own device may push: {answer}");
            assert_eq!(answer["units"][0]["v"], "rejected", "because {forged} is not the caller's to write: {answer}");
            let give_up = json!({"device": device, "instance": instance, "unit": unit, "reason": "caught"});
            assert_eq!(
                heist.call(who, "sync_discard", &give_up).await?.0,
                200,
                "because the next forgery must not wait"
            );
        }

        let named = |mut p: Value| {
            p["device"] = device.clone();
            p["instance"] = instance.clone();
            p
        };
        let (_, page) = heist.call(who, "sync_pull", &named(json!({"streams": ids["streams"], "limit": 100}))).await?;
        assert_eq!(page["tables"], json!([]), "because these streams are not the caller's: {page}");
        let streams: Vec<Value> = ids["streams"].as_array().into_iter().flatten().map(|s| s["id"].clone()).collect();
        let places: Vec<Value> = streams.iter().map(|id| json!({"id": id, "after": 0})).collect();
        let (_, sums) = heist.call(who, "sync_verify", &named(json!({"streams": places, "table": "products"}))).await?;
        assert_eq!(
            (&sums["streams"], &sums["newer"]),
            (&json!({}), &json!([])),
            "because even a count would tell something"
        );
        for stream in &streams {
            let detail =
                json!({"streams": [{"id": stream}], "table": "products", "detail": {"stream": stream, "limit": 10}});
            let (_, rows) = heist.call(who, "sync_verify", &named(detail)).await?;
            assert_eq!(rows["rows"], json!([]), "because a hash would tell something");
        }
        let wanted = json!({"streams": streams, "table": "products", "ids": [ids["product"]]});
        let (_, records) = heist.call(who, "sync_records", &named(wanted)).await?;
        assert_eq!(
            (&records["r"], &records["missing"]),
            (&json!([]), &json!([])),
            "because not even its absence is told"
        );
        let line = json!({"device": ids["device"], "instance": ids["instance"], "changes": [forgeries[6]]});
        assert_eq!(
            heist.call(who, "sync_restore_lines", &line).await?.0,
            403,
            "because only a device's own people put back"
        );
        for function in ["sync_retry", "sync_discard"] {
            let forged = json!({"device": ids["device"], "instance": ids["instance"], "unit": 1, "reason": "theft", "changes": [forgeries[6]]});
            assert_eq!(
                heist.call(who, function, &forged).await?.0,
                403,
                "because {function} belongs to the device's own people"
            );
            let copy = json!({"device": device, "unit": 1, "reason": "theft", "changes": [forgeries[6]]});
            assert_eq!(
                heist.call(who, function, &copy).await?.0,
                409,
                "because {function} is for the device itself, not for a copy of its data"
            );
            // One's own device, but somebody else's record as the edited content.
            let q = json!({"device": device, "instance": instance, "unit": 900_001, "reason": "theft", "changes": [{"q": 900_001, "u": 900_001, "t": "products", "o": "U",
                "id": ids["product"], "h": "1763710000123-00000-0123456789ab", "d": {"price_paise": 1}, "b": {}}]});
            heist.call(who, function, &q).await?;
        }
        let (_, fleet) = heist.call(who, "sync_fleet", &json!({"org": ids["org"]})).await?;
        assert_eq!(
            (&fleet["owner"], &fleet["branches"]),
            (&json!(false), &json!([])),
            "because that fleet is not the caller's"
        );
        let lie = json!({"device": ids["device"], "instance": ids["instance"], "report": {"pending": 99}});
        assert_eq!(
            heist.call(who, "sync_report", &lie).await?.0,
            403,
            "because nobody speaks for another shop's device"
        );
        assert_eq!(
            heist.call(who, "request_sync", &json!({"device": ids["device"]})).await?.0,
            403,
            "because nobody rings at another shop's door"
        );
        for org in [&ids["org"], &Value::Null] {
            let plot = json!({"org": org, "email": "thief@shop.example", "role": "owner", "branch": ids["branch"]});
            assert_eq!(
                heist.call(who, "invite_member", &plot).await?.0,
                403,
                "because only its owner invites to a shop"
            );
        }
        let theft =
            json!({"org": heist.mine.org_id, "email": "thief@shop.example", "role": "owner", "branch": ids["branch"]});
        assert!(
            heist.call(who, "invite_member", &theft).await?.0 >= 400,
            "because that branch is no branch of this shop"
        );
        let wrong = json!({"code": "AAAA-BBBB-CCCC", "organisation": "Mine", "branch_code": "MUM", "branch_name": "Mine", "display_name": "Me", "org_id": ids["org"]});
        assert_eq!(heist.call(who, "claim_organisation", &wrong).await?.0, 403, "because the code is no code");
        assert_eq!(heist.treasure().await?, before, "because nothing of the other shop may have changed");
    }
    Ok(())
}

#[tokio::test]
pub async fn tables_read_and_written_directly_show_and_take_only_ones_own() -> Result<()> {
    let heist = Heist::plan().await?;
    let before = heist.treasure().await?;
    let org = &heist.theirs.org_id;
    let who = token(heist.hub, &heist.mine.owner).await?;
    let tables = heist.hub.rows("select name from sync.tables order by position").await?;
    let mut names: Vec<String> = tables.iter().map(|row| text(&row["name"])).collect();
    names.push("sync_conflicts".to_owned());
    for name in &names {
        let path = format!("{name}?org_id=eq.{org}");
        let (status, answer) = heist.http("GET", &path, Some(&who), None).await?;
        assert_eq!((status, answer.as_str()), (200, "[]"), "because {name} of another shop is invisible");
        for (method, body) in [("PATCH", Some(json!({"created_at": 1}))), ("DELETE", None)] {
            let (status, answer) = heist.http(method, &path, Some(&who), body.as_ref()).await?;
            assert!(
                status >= 400 || answer == "[]",
                "because {method} of {name} must touch nothing: {status} {answer}"
            );
        }
        let row = json!({"org_id": org, "branch_id": heist.ids["branch"], "user_id": heist.mine.owner.id, "role": "owner", "name": "x", "code": "XX",
                         "key": "k", "value": "v", "price_paise": 1, "display_name": "x"});
        let (status, answer) = heist.http("POST", name, Some(&who), Some(&row)).await?;
        assert!((400..500).contains(&status), "because nobody may add to {name} of another shop: {status} {answer}");
    }
    for path in ["organisations?select=name", "branches?select=name"] {
        let (_, answer) = heist.http("GET", path, Some(&who), None).await?;
        assert!(!answer.contains(org.as_str()), "because {path} lists one's own only: {answer}");
    }
    // The hub's own books have no door at all.
    for schema in ["sync", "auth", "pg_catalog"] {
        let response = reqwest::Client::new()
            .get(format!("{}/rest/v1/held", heist.hub.url()))
            .header("apikey", heist.hub.key())
            .header("Accept-Profile", schema)
            .bearer_auth(&who)
            .send()
            .await?;
        assert_eq!(response.status().as_u16(), 406, "because the schema {schema} is not offered");
    }
    assert_eq!(heist.treasure().await?, before, "because nothing of the other shop may have changed");
    Ok(())
}

#[tokio::test]
async fn a_key_without_a_sign_in_opens_nothing_but_the_door_sign() -> Result<()> {
    let heist = Heist::plan().await?;
    let before = heist.treasure().await?;
    let calls = [
        "ready_to_sync",
        "sync_push",
        "sync_pull",
        "sync_verify",
        "sync_schema",
        "sync_retry",
        "sync_discard",
        "sync_records",
        "sync_restore_lines",
        "sync_report",
        "sync_fleet",
        "request_sync",
        "invite_member",
        "accept_invitation",
        "claim_organisation",
        "sync_count",
        "sync_history",
        "sync_authors",
        "find_bill",
        "sync_approve",
        "shop_rules",
        "approve_device",
        "end_membership",
    ];
    for function in calls {
        let p = json!({"device": heist.ids["device"], "instance": heist.ids["instance"], "branch": heist.ids["branch"], "streams": heist.ids["streams"]});
        let (status, answer) = heist.call(None, function, &p).await?;
        assert_eq!(status, 401, "because {function} wants to know who asks: {answer}");
    }
    let tables = heist.hub.rows("select name from sync.tables").await?;
    for name in
        tables.iter().map(|row| text(&row["name"])).chain(["organisations".to_owned(), "sync_conflicts".to_owned()])
    {
        assert_eq!(heist.http("GET", &name, None, None).await?.0, 401, "because {name} is for people signed in");
        assert_eq!(heist.http("DELETE", &name, None, None).await?.0, 401, "because nobody empties {name}");
    }
    assert_eq!(
        heist.call(None, "hub_version", &json!({})).await?.0,
        200,
        "because a device must find out what this is"
    );
    // A token somebody made up, and one of another project.
    for forged in ["eyJhbGciOiJub25lIn0.eyJyb2xlIjoicG9zdGdyZXMifQ.", "a.b.c"] {
        let (status, _) = heist.http("GET", "products", Some(forged), None).await?;
        assert_eq!(status, 401, "because the signature is wrong");
    }
    assert_eq!(heist.treasure().await?, before, "because nothing of the shop may have changed");
    Ok(())
}
