//! People of the shop itself with a token and plain REST: nobody erases what happened, keeps what he lost, or takes what is another's.

use branchline_tests::Hub;
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{number, on_hub, text, two_branches};
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
    let forget = "select sync.purge_history()";

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
    owner.call("sync_discard", json!({"unit": 1, "reason": "the last owner stays"})).await?;
    let (status, _) = owner.call("end_membership", json!({"org": org, "person": shop.owner.id})).await?;
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
pub async fn the_hubs_own_helpers_work_for_its_entry_points_alone() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, _pun) = two_branches(hub).await?;
    let org = &shop.org_id;
    let ring = mum.add_product("Ring", 59_000).await?;
    mum.sync().await?;
    let stream =
        number(hub, &format!("select id from sync.streams where org_id = '{org}' and branch_id is null")).await?;
    let ctx = format!(
        "row('{org}', '{}', null, null, null, null)::sync.push_context",
        mum.engine().hub_settings().await?.device_id
    );
    let helpers = [
        format!(
            "sync.record_changes(array[row(7, '{org}', '{org}', '{}', 'D', '1795000000000-00000-000000000000', '1795000000000-00000-000000000000', null, null, null)::sync.change_entry], null)",
            ring.id
        ),
        format!(
            "sync.record_history(array[row(7, '{org}', '{org}', '{}', '1795000000000-00000-000000000000', 'A', '{{\"name\": [1, 2]}}')::sync.history_entry], null, null)",
            ring.id
        ),
        format!("sync.store_held({ctx}, '[]')"),
        format!("sync.close_push({ctx}, '{{\"last\": 99}}', 1, 1, '{{}}')"),
        format!("sync.record_conflicts({ctx}, (select t from sync.tables t where name = 'products'), '{{}}')"),
        format!("sync.take_held({ctx}, '{{1}}', null)"),
        format!("sync.discard_held({ctx}, 1, 'x')"),
        format!("sync.any_held({ctx}, '{{}}')"),
        format!("sync.record_dependencies({ctx}, '{{}}', '{{}}')"),
        format!("sync.split_unit({ctx}, '{{}}')"),
        format!("sync.assign_seqs({ctx}, '{{}}')"),
        format!("sync.release_held({ctx}, '{{1}}', '[]')"),
        format!("sync.assigned_seqs({ctx})"),
        format!("sync.check_author({ctx}, '{{}}')"),
        format!("sync.final_documents({ctx}, '{{}}')"),
        format!("sync.row_exists('products', '{org}', '{}')", ring.id),
        format!("sync.record_report('{org}', '{}', '{{}}')", Uuid::new_v4()),
        format!("sync.lock_streams(array[{stream}])"),
        format!("sync.mark_entry('{org}')"),
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
