//! People of the shop itself with a token and plain REST: nobody erases what happened, keeps what he lost, or takes what is another's.

use branchline_engine::Code;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{number, on_hub, refused, settle, text, two_branches};
use crate::rest::{Caller, branch_id, member, verdict};

const DAY: i64 = 86_400_000;

#[tokio::test]
async fn no_manager_shortens_the_history_and_an_owners_wish_to_waits_where_all_owners_see_it() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    mum.run("INSERT INTO customers (name) VALUES ('Asha')").await?;
    mum.sync().await?;
    mum.run("UPDATE customers SET phone = '98200'").await?;
    mum.sync().await?;
    let year = 13 * 31 * DAY;
    hub.sql(&format!(
        "update sync.history set at = at - {year} where stream_id in (select id from sync.streams where org_id = '{org}')"
    ))
    .await?;
    let kept = format!(
        "select count(*) from sync.history h join sync.streams s on s.id = h.stream_id where s.org_id = '{org}'"
    );
    let forget = "select sync.forget_history()";

    let manager = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let wish = json!({"org_id": org, "key": "history_months", "value": "1"});
    let (status, said) = manager.http("POST", "business_settings", Some(&wish)).await?;
    assert_eq!(status, 403, "because that setting is no manager's: {said}");
    let (_, said) =
        manager.http("PATCH", &format!("organisations?id=eq.{org}"), Some(&json!({"history_months": 12}))).await?;
    assert_eq!(said, json!([]), "because only an owner sets the rules");
    assert_eq!(
        manager.call("shop_rules", json!({"org": org, "history_months": 12})).await?.0,
        403,
        "because only an owner does"
    );
    hub.value(forget).await?;
    assert!(number(hub, &kept).await? > 0, "because nobody who may has asked for it");

    let owner = Caller::ready(hub, &shop.owner, "MUM").await?;
    for months in [1, 11, -3] {
        let (status, said) = owner.call("shop_rules", json!({"org": org, "history_months": months})).await?;
        assert_eq!(status, 400, "because a year is the least that is kept: {said}");
    }
    // Nor by the back door of a setting, or of the columns that say when.
    owner.http("POST", "business_settings", Some(&wish)).await?;
    let early = json!({"history_months_next": 12, "history_months_from": 1});
    assert_eq!(
        owner.http("PATCH", &format!("organisations?id=eq.{org}"), Some(&early)).await?.0,
        403,
        "because it waits"
    );
    let (status, rules) = owner.call("shop_rules", json!({"org": org, "history_months": 12})).await?;
    assert_eq!((status, &rules["history_months"]), (200, &Value::Null), "because it does not hold yet: {rules}");
    let from = rules["history_months_from"].as_i64().unwrap_or_default();
    let in_days = (from - number(hub, "select sync.now_ms()").await?) / DAY;
    assert!((29..=30).contains(&in_days), "because every owner has thirty days to see it: {rules}");
    hub.value(forget).await?;
    assert!(number(hub, &kept).await? > 0, "because the thirty days are not over");
    let (_, seen) = manager.call("shop_rules", json!({"org": org})).await?;
    assert_eq!(seen["history_months_next"], json!(12), "because nothing of it is secret: {seen}");

    hub.sql(&format!("update public.organisations set history_months_from = 1 where id = '{org}'")).await?;
    hub.value(forget).await?;
    assert_eq!(number(hub, &kept).await?, 0, "because its day has come");
    let (_, rules) = owner.call("shop_rules", json!({"org": org, "history_months": 0})).await?;
    assert_eq!(rules["history_months"], Value::Null, "because keeping more holds at once: {rules}");
    Ok(())
}

#[tokio::test]
async fn a_retired_computer_neither_sends_nor_receives_nor_comes_back_under_another_name() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let ring = mum.add_product("Ring", 59_000).await?;
    mum.sync().await?;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let till = Caller::ready(hub, &tina, "MUM").await?;
    let streams = hub
        .value(&format!(
            "select jsonb_agg(jsonb_build_object('id', id, 'after', 0)) from sync.streams where org_id = '{org}'"
        ))
        .await?;
    let ids: Vec<Value> = streams.as_array().into_iter().flatten().map(|stream| stream["id"].clone()).collect();
    let calls = [
        ("sync_pull", json!({"streams": streams})),
        ("sync_count", json!({"streams": streams})),
        ("sync_verify", json!({"streams": streams, "table": "products"})),
        ("sync_records", json!({"streams": ids, "table": "products", "ids": [ring.id]})),
        ("sync_history", json!({"table": "products", "id": ring.id})),
        ("sync_writers", json!({"records": [["products", ring.id]]})),
        ("sync_put_back", json!({"changes": []})),
        ("sync_retry", json!({"unit": 1})),
        ("sync_approve", json!({"unit": 1})),
        ("sync_discard", json!({"unit": 1, "reason": "x"})),
        ("sync_report", json!({"report": {}})),
    ];
    for (function, p) in &calls {
        let (status, said) = till.call(function, p.clone()).await?;
        assert_eq!(status, 200, "because {function} works for a device of the shop: {said}");
    }
    hub.sql(&format!("update public.devices set deleted_at = sync.now_ms() where id = '{}'", till.device)).await?;
    for (function, p) in &calls {
        let (status, said) = till.call(function, p.clone()).await?;
        assert_eq!(
            (status, &said["message"]),
            (403, &json!("device_retired")),
            "because {function} is closed to it: {said}"
        );
        let (status, said) = hub.rpc(Some(&till.who), function, p).await?;
        assert_eq!(status, 403, "because nobody asks {function} without a device: {said}");
        let other = json!({"device": mum.engine().hub_settings().await?.device_id, "instance": "a guess"});
        let mut lie = p.clone();
        lie["device"] = other["device"].clone();
        lie["instance"] = other["instance"].clone();
        let (status, said) = hub.rpc(Some(&till.who), function, &lie).await?;
        assert!(status >= 400, "because {function} is not for another's name: {status} {said}");
    }

    // Where the owner wants to see who comes, a new name waits for him.
    let owner = Caller::ready(hub, &shop.owner, "MUM").await?;
    assert_eq!(owner.call("shop_rules", json!({"org": org, "approve_devices": true})).await?.0, 200, "because he may");
    let fresh = Caller::of(hub, &tina, "MUM").await?;
    for _ in 0..2 {
        let (status, said) = fresh.greet().await?;
        assert_eq!((status, &said["message"]), (403, &json!("device_waiting")), "because it is new: {said}");
        assert!(text(&said["hint"]).contains("owner"), "because a person must know whom to ask: {said}");
    }
    for (function, p) in &calls {
        let (status, said) = fresh.call(function, p.clone()).await?;
        assert_eq!(
            (status, &said["message"]),
            (403, &json!("device_waiting")),
            "because {function} waits, too: {said}"
        );
    }
    let yes = json!({"p": {"device": fresh.device}});
    assert_eq!(fresh.http("POST", "rpc/approve_device", Some(&yes)).await?.0, 403, "because nobody approves himself");
    let (_, fleet) = owner.call("sync_fleet", json!({"org": org})).await?;
    assert!(fleet.to_string().contains("waiting_since"), "because an owner must find it: {fleet}");
    let (status, _) = owner.http("POST", "rpc/approve_device", Some(&yes)).await?;
    assert!(status < 300, "because the owner may: {status}");
    assert_eq!(fresh.greet().await?.0, 200, "because the owner said yes");

    // The person's own end is the membership's.
    let end = json!({"org": org, "person": tina.id});
    assert_eq!(fresh.call("end_person", end.clone()).await?.0, 403, "because an owner does that");
    let (status, ended) = owner.call("end_person", end).await?;
    assert_eq!((status, &ended["ended"]), (200, &json!(1)), "because she had one membership: {ended}");
    assert_eq!(fresh.greet().await?.0, 403, "because she belongs to the shop no more");
    assert_eq!(fresh.http("GET", "products", None).await?.1, json!([]), "because her token opens nothing of it");
    Ok(())
}

#[tokio::test]
async fn a_new_computer_that_waits_says_so_keeps_its_work_and_sends_it_once_it_is_approved() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let office =
        Branch::joined(hub, &branchline_tests::User { branch: Some("MUM".to_owned()), ..shop.owner.clone() }).await?;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let till = Branch::joined(hub, &tina).await?;
    till.sync().await?;
    let device = till.engine().hub_settings().await?.device_id;
    hub.sql(&format!("update sync.device_status set waiting_since = sync.now_ms() where device_id = '{device}'"))
        .await?;
    till.run("INSERT INTO customers (name) VALUES ('Asha')").await?;
    assert_eq!(refused(&till).await, Code::DeviceWaiting, "because a person must know what it waits for");
    assert_eq!(till.engine().status().await?.pending, 1, "because what is written stays");
    let fleet = office.engine().refresh_fleet().await?;
    let waiting =
        fleet.branches.iter().flat_map(|branch| &branch.devices).filter(|one| one.waiting_since.is_some()).count();
    assert_eq!(waiting, 1, "because the owner sees it under Branches: {fleet:?}");
    office.engine().approve_device(&device).await?;
    assert_eq!(till.sync().await?.pushed, 1, "because it is approved");
    settle(&[&mum]).await?;
    assert_eq!(mum.count("customers", "name = 'Asha'").await?, 1, "because nothing was lost");
    Ok(())
}

#[tokio::test]
async fn one_person_does_not_fill_the_shop_with_computers_and_codes_are_the_hubs() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let tina = member(hub, &shop.org_id, Some("MUM"), "cashier", "Tina").await?;
    let who = crate::kit::token(hub, &tina).await?;
    let mut refused = 0;
    for n in 0..25 {
        let p = json!({"device": Uuid::now_v7(), "instance": format!("by hand {n}"), "branch": "MUM", "schema": 1, "code": "MUM1/2026-27/ '<b>"});
        let (status, said) = hub.rpc(Some(&who), "ready_to_sync", &p).await?;
        match status {
            200 => {
                let code = text(&said["device"]["code"]);
                assert!(
                    code.starts_with("MUM") && code.len() <= 8 && code.chars().all(|c| c.is_ascii_alphanumeric()),
                    "because bills carry it: {code}"
                );
            }
            _ => {
                assert_eq!(
                    (status, &said["message"]),
                    (429, &json!("too_many_devices")),
                    "because that is the limit: {said}"
                );
                refused += 1;
            }
        }
    }
    assert_eq!(refused, 5, "because twenty computers a day are more than anybody sets up");
    let manager = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let (status, said) =
        manager.http("PATCH", &format!("devices?id=eq.{}", manager.device), Some(&json!({"code": "mum 1/27"}))).await?;
    assert_eq!(status, 400, "because a code is capitals and digits: {said}");
    Ok(())
}

#[tokio::test]
async fn nobody_goes_by_a_name_that_is_not_his() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    hub.sql(&format!(
        "insert into public.profiles (org_id, user_id, display_name, email) values ('{org}', '{}', 'Kesar', '{}')",
        shop.owner.id, shop.owner.email
    ))
    .await?;
    let tina = member(hub, org, Some("MUM"), "cashier", "Tina").await?;
    let mut till = Caller::ready(hub, &tina, "MUM").await?;
    let own = format!("profiles?user_id=eq.{}", tina.id);
    for lie in [
        json!({"display_name": "Kesar"}),
        json!({"display_name": "Kesar Shah"}),
        json!({"email": "kesar@shop.example"}),
        json!({"user_id": shop.owner.id}),
        json!({"deleted_at": 1}),
    ] {
        let (status, said) = till.http("PATCH", &own, Some(&lie)).await?;
        assert!(status >= 400, "because {lie} is an owner's to change: {said}");
    }
    assert_eq!(till.http("PATCH", &own, Some(&json!({"phone": "98200"}))).await?.0, 200, "because the number is hers");
    let second = json!({"org_id": org, "user_id": tina.id, "display_name": "Kesar S."});
    assert!(till.http("POST", "profiles", Some(&second)).await?.0 >= 400, "because she has a name already");
    let id = Uuid::now_v7();
    let pushed = json!({"t": "profiles", "o": "I", "id": id, "d": {"id": id, "org_id": org, "user_id": tina.id, "display_name": "K",
                        "created_at": 1, "updated_at": 1}});
    let mine = hub
        .value(&format!("select id from public.profiles where org_id = '{org}' and user_id = '{}'", tina.id))
        .await?;
    let renamed = json!({"t": "profiles", "o": "U", "id": mine, "d": {"display_name": "Kesar S."}, "b": {}});
    let (_, answer) = till.push(&[pushed, renamed]).await?;
    for place in 0..2 {
        assert_eq!(verdict(&answer, place).0, "rejected", "because a push is no way around it: {answer}");
    }
    let owner = Caller::ready(hub, &shop.owner, "MUM").await?;
    let (status, _) = owner.http("PATCH", &own, Some(&json!({"display_name": "kesar "}))).await?;
    assert_eq!(status, 409, "because not even an owner gives two people one name");
    assert_eq!(owner.http("PATCH", &own, Some(&json!({"display_name": "Tina F."}))).await?.0, 200, "because he may");

    // Whoever joins under a taken name goes by it with his e-mail.
    let guest = hub.sign_up(&format!("guest-{}@shop.example", Uuid::new_v4().simple()), "a-pass-2026").await?;
    let (_, invited) =
        owner.call("invite_member", json!({"org": org, "email": guest.email, "role": "cashier"})).await?;
    let joining = crate::kit::token(hub, &guest).await?;
    let (status, said) = hub
        .rpc(Some(&joining), "accept_invitation", &json!({"code": invited["code"], "display_name": "KESAR"}))
        .await?;
    assert_eq!(status, 200, "because he was invited: {said}");
    let name =
        text(&hub.value(&format!("select display_name from public.profiles where user_id = '{}'", guest.id)).await?);
    assert!(name.contains(&guest.email), "because there is a Kesar already: {name}");
    Ok(())
}

#[tokio::test]
async fn a_branchs_settings_are_its_managers_and_the_shops_an_owners() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let mut pune = Caller::ready(hub, &shop.managers[1], "PUN").await?;
    let setting =
        |branch: Option<&String>, key: &str| json!({"org_id": org, "branch_id": branch, "key": key, "value": "x"});
    let (mumbai, own) = (branch_id(hub, org, "MUM").await?, branch_id(hub, org, "PUN").await?);
    let post = |caller: &Caller<'_>, body: Value| {
        let request = reqwest::Client::new()
            .post(format!("{}/rest/v1/business_settings", hub.url()))
            .header("apikey", hub.key())
            .bearer_auth(caller.who.clone())
            .json(&body);
        async move { Ok::<_, color_eyre::Report>(request.send().await?.status().as_u16()) }
    };
    assert_eq!(post(&pune, setting(Some(&own), "upi_id")).await?, 201, "because Pune's manager sets Pune's");
    for (branch, key) in
        [(Some(&mumbai), "upi_id"), (None, "upi_id"), (Some(&own), "history_months"), (Some(&own), "approve_devices")]
    {
        assert_eq!(
            post(&pune, setting(branch, key)).await?,
            403,
            "because {key} of {branch:?} is not Pune's manager's"
        );
        let id = Uuid::now_v7();
        let mut d = setting(branch, key);
        d["id"] = json!(id);
        d["created_at"] = json!(1);
        d["updated_at"] = json!(1);
        let (_, answer) = pune.push(&[json!({"t": "business_settings", "o": "I", "id": id, "d": d})]).await?;
        assert_eq!(verdict(&answer, 0).0, "rejected", "because a push is no way around it: {answer}");
    }
    // Nor does a setting of his become another branch's.
    let (_, moved) = pune
        .http("PATCH", &format!("business_settings?branch_id=eq.{own}"), Some(&json!({"branch_id": mumbai})))
        .await?;
    assert_eq!(
        on_hub(hub, &shop, "business_settings", &format!("branch_id = '{mumbai}'")).await?,
        0,
        "because {moved}"
    );
    Ok(())
}

#[tokio::test]
async fn the_last_owner_stays_and_a_branch_is_closed_by_an_owner_when_all_is_sent() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, _mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let mut owner = Caller::ready(hub, &shop.owner, "MUM").await?;
    let own = format!("memberships?user_id=eq.{}", shop.owner.id);
    let mumbai = branch_id(hub, org, "MUM").await?;
    for fall in [json!({"role": "manager"}), json!({"branch_id": mumbai}), json!({"deleted_at": 1})] {
        let (status, said) = owner.http("PATCH", &own, Some(&fall)).await?;
        assert!(status >= 400, "because somebody must be left who may do everything: {fall} {status} {said}");
    }
    owner.http("DELETE", &own, None).await?;
    let membership =
        hub.value(&format!("select id from public.memberships where org_id = '{org}' and role = 'owner'")).await?;
    let (_, answer) = owner
        .push(&[
            json!({"t": "memberships", "o": "U", "id": membership, "d": {"role": "cashier"}, "b": {"role": "owner"}}),
        ])
        .await?;
    assert_eq!(
        verdict(&answer, 0),
        ("rejected".to_owned(), "BL409".to_owned()),
        "because a push is no way around it: {answer}"
    );
    let (status, _) = owner.call("end_person", json!({"org": org, "person": shop.owner.id})).await?;
    assert!(status >= 400, "because that is no way around it either");
    assert_eq!(
        on_hub(hub, &shop, "memberships", "role = 'owner' and branch_id is null and deleted_at is null").await?,
        1,
        "because the last owner stays"
    );
    member(hub, org, None, "owner", "Olga").await?;
    assert_eq!(
        owner.http("PATCH", &own, Some(&json!({"role": "manager"}))).await?.0,
        200,
        "because there is another now"
    );
    hub.sql(&format!(
        "update public.memberships set role = 'owner' where org_id = '{org}' and user_id = '{}'",
        shop.owner.id
    ))
    .await?;

    let mut manager = Caller::ready(hub, &shop.managers[0], "MUM").await?;
    let branch = format!("branches?id=eq.{mumbai}");
    assert_eq!(
        manager.http("PATCH", &branch, Some(&json!({"phone": "98200"}))).await?.0,
        200,
        "because he looks after it"
    );
    let (status, said) = manager.http("PATCH", &branch, Some(&json!({"deleted_at": 1}))).await?;
    assert!(status >= 400, "because a manager does not close a branch: {status} {said}");
    manager.http("DELETE", &branch, None).await?;
    let (_, answer) = manager
        .push(&[json!({"t": "branches", "o": "D", "id": mumbai, "d": {"deleted_at": 1, "updated_at": 1}, "b": {}})])
        .await?;
    assert_eq!(verdict(&answer, 0).0, "rejected", "because a push is no way around it: {answer}");
    assert_eq!(on_hub(hub, &shop, "branches", "code = 'MUM' and deleted_at is null").await?, 1, "because it is open");
    // The manager's refused removal waits on his device: until that is settled, not even an owner closes the branch.
    let (status, said) = owner.http("PATCH", &branch, Some(&json!({"deleted_at": 1}))).await?;
    assert!(status >= 400, "because a computer there is not done: {status} {said}");
    manager.call("sync_discard", json!({"unit": 1, "reason": "not mine to close"})).await?;
    assert_eq!(owner.http("PATCH", &branch, Some(&json!({"deleted_at": 1}))).await?.0, 200, "because all is settled");
    Ok(())
}

#[tokio::test]
async fn the_hubs_own_helpers_work_for_its_entry_points_alone() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let ring = mum.add_product("Ring", 59_000).await?;
    mum.sync().await?;
    let stream =
        number(hub, &format!("select id from sync.streams where org_id = '{org}' and branch_id is null")).await?;
    let ctx =
        format!("'{{\"org\": \"{org}\", \"device\": \"{}\"}}'::jsonb", mum.engine().hub_settings().await?.device_id);
    let helpers = [
        format!(
            "sync.note(7::smallint, '{{{org}}}', '{{{org}}}', '{{{}}}', '{{D}}', '{{1795000000000-00000-000000000000}}', array[null::jsonb], '{{1795000000000-00000-000000000000}}', null, null)",
            ring.id
        ),
        format!(
            "sync.remember(7::smallint, '{{{org}}}', '{{{org}}}', '{{{}}}', '{{1795000000000-00000-000000000000}}', array['{{\"name\": [1, 2]}}'::jsonb], 'A', null, null)",
            ring.id
        ),
        format!("sync.store_holds({ctx}, '[]')"),
        format!("sync.close_push({ctx}, '{{\"last\": 99}}', 1, 1, '{{}}')"),
        format!(
            "sync.note_conflicts({ctx}, (select t from sync.tables t where name = 'products'), '{}', '{{}}', '{{}}', '[]')",
            ring.id
        ),
        format!("sync.take_held({ctx}, '{{1}}')"),
        format!("sync.discard_held({ctx}, 1, 'x')"),
        format!("sync.held_records({ctx})"),
        format!("sync.release_held({ctx}, '[]')"),
        format!("sync.numbered({ctx}, '{{}}')"),
        format!("sync.judge_author({ctx}, '{{}}')"),
        format!("sync.frozen({ctx}, '{{}}')"),
        format!("sync.row_exists('products', '{org}', '{}')", ring.id),
        format!("sync.note_report('{org}', '{}', '{{}}')", Uuid::new_v4()),
        format!("sync.lock_streams(array[{stream}])"),
        format!("sync.enter('{org}')"),
    ];
    // As SQL under the very role PostgREST works with, signed in as the owner, with every switch a client could set.
    for helper in helpers {
        let said = hub
            .sql(&format!(
                "set local role authenticated; select set_config('request.jwt.claims', '{{\"sub\": \"{}\"}}', true),
                 set_config('branchline.push', 'on', true), set_config('branchline.entry', '{org}/*/00', true);
                 select {helper}",
                shop.owner.id
            ))
            .await;
        let words = said.err().map(|error| format!("{error:#}")).unwrap_or_default();
        assert!(
            words.contains("entry points") || words.contains("permission denied"),
            "because {helper} is the hub's own: {words}"
        );
    }
    assert_eq!(on_hub(hub, &shop, "products", "name = 'Ring'").await?, 1, "because nothing happened to it");
    Ok(())
}
