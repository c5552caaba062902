//! The owner's script: a second branch with its people, what its computer holds, and what a small counter holds.

use branchline_tests::Hub;

use crate::till::Till;
use crate::with_a_hub::Person;

#[tokio::test(flavor = "multi_thread")]
async fn an_owner_opens_a_second_branch_invites_for_it_and_looks_after_its_computer() {
    let hub = Hub::shared().await.expect("the hub starts");
    let shop = hub.open_shop(&["MUM"]).await.expect("a shop");
    let owner = Person { hub, email: &shop.owner.email, password: &shop.owner.password };
    let (office, pune) = (Till::new(), Till::new());
    assert_eq!(owner.connects(&office, &["--branch", "MUM"]).status, 0);
    assert_eq!(owner.runs(&office, &["sync", "now"]).status, 0);

    let said = office.run(&["--json", "fleet", "add-branch", "--code", "mum", "--name", "Again"]);
    assert_eq!((said.status, &said.json()["error"]["fields"][0]["field"]), (7, &"code".into()), "{said:?}");
    office.json(&["fleet", "add-branch", "--code", "pun", "--name", "Pune, Laxmi Road"]);
    assert_eq!(owner.runs(&office, &["sync", "now"]).status, 0, "because the hub must know the branch first");
    let email = format!("asha-{}@example.in", shop.org_id);
    hub.sign_up(&email, "a long password").await.expect("an account");
    let invited = owner.runs(&office, &["fleet", "invite", "--for", &email, "--role", "manager", "--branch", "PUN"]);
    assert_eq!((invited.status, invited.json()["email"].as_str()), (0, Some(email.as_str())), "{invited:?}");
    let code = invited.json()["code"].as_str().expect("a code to hand over").to_owned();

    let asha = Person { hub, email: &email, password: "a long password" };
    let joins = |code: &str| asha.connects(&pune, &["--branch", "PUN", "--invitation", code, "--name", "Asha Rao"]);
    let said = joins("0000-0000-0000");
    assert_ne!(said.status, 0, "because that is nobody's code: {said:?}");
    let said = joins(&code);
    assert_eq!((said.status, &said.json()["status"]["branch"]["code"]), (0, &"PUN".into()), "{said:?}");
    assert_eq!(asha.runs(&pune, &["sync", "now"]).status, 0);
    assert_eq!(owner.runs(&office, &["sync", "now"]).status, 0);

    let fleet = owner.runs(&office, &["fleet", "list"]).json();
    let computer = |fleet: &serde_json::Value| fleet["branches"][1]["devices"][0].clone();
    assert_eq!((&computer(&fleet)["code"], &computer(&fleet)["online"]), (&"PUN1".into(), &true.into()), "{fleet}");
    let told = office.run(&["fleet", "list"]);
    assert!(told.status == 0 && told.out.contains("As of") && told.out.contains("PUN1"), "{told:?}");

    office.json(&["fleet", "rename", "pun1", "--name", "Counter by the door"]);
    let asked = owner.runs(&office, &["fleet", "ask-sync", "counter by the door"]);
    assert_eq!(asked.status, 0, "{asked:?}");
    let asked = computer(&asked.json());
    assert!(asked["asked_at"].is_i64() && asked["answered_at"].is_null(), "because it has not come yet: {asked}");
    let said = asha.runs(&pune, &["fleet", "ask-sync", "MUM1"]);
    assert_eq!(said.status, 7, "because Mumbai is not hers to see: {said:?}");
    assert_eq!(asha.runs(&pune, &["sync", "now"]).status, 0);
    let answered = computer(&owner.runs(&office, &["fleet", "list"]).json());
    assert!(answered["answered_at"].is_i64(), "because it came: {answered}");

    assert_eq!(office.run(&["fleet", "retire", "MUM1"]).status, 7, "because one sits at it");
    office.json(&["fleet", "retire", "PUN1"]);
    assert_eq!(owner.runs(&office, &["sync", "now"]).status, 0);
    pune.json(&["products", "add", "--name", "Nath", "--price", "4300"]);
    let said = asha.runs(&pune, &["sync", "now"]);
    assert_eq!((said.status, &said.json()["error"]["code"]), (5, &"device_retired".into()), "{said:?}");
    office.json(&["fleet", "retire", "PUN1", "--back"]);
    assert_eq!(owner.runs(&office, &["sync", "now"]).status, 0);
    let said = asha.runs(&pune, &["sync", "now"]);
    assert_eq!((said.status, &said.json()["pushed"]), (0, &1.into()), "because it waited all the while: {said:?}");
    assert_eq!(office.run(&["fleet", "rename", "PUN9", "--name", "x"]).status, 7, "because there is none");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_owner_sets_the_rules_and_lets_a_new_computer_in() {
    let hub = Hub::shared().await.expect("the hub starts");
    let shop = hub.open_shop(&["MUM"]).await.expect("a shop");
    let owner = Person { hub, email: &shop.owner.email, password: &shop.owner.password };
    let manager = Person { hub, email: &shop.managers[0].email, password: &shop.managers[0].password };
    let (office, counter) = (Till::new(), Till::new());
    assert_eq!(owner.connects(&office, &["--branch", "MUM"]).status, 0);
    assert_eq!(owner.runs(&office, &["sync", "now"]).status, 0);
    let rules = owner.runs(&office, &["rules"]).json();
    assert_eq!(
        (&rules["history_months"], &rules["approve_devices"]),
        (&serde_json::Value::Null, &false.into()),
        "{rules}"
    );

    let said = owner.runs(&office, &["rules", "--history", "11"]);
    assert_eq!((said.status, &said.json()["error"]["fields"][0]["field"]), (7, &"history_months".into()), "{said:?}");
    let rules = owner.runs(&office, &["rules", "--history", "24", "--approve-computers", "on"]).json();
    assert_eq!(
        (&rules["history_months"], &rules["history_months_next"], &rules["approve_devices"]),
        (&serde_json::Value::Null, &24.into(), &true.into()),
        "because a shorter history waits thirty days: {rules}"
    );
    let said = manager.runs(&office, &["rules", "--history", "all"]);
    assert_ne!(said.status, 0, "because only an owner sets the rules: {said:?}");

    // The doctor names what is to be forgotten, as long as it can be called off.
    let told = owner.runs(&office, &["doctor"]);
    let checks = told.json();
    let checks = checks.as_array().expect("a list");
    let history = checks.iter().find(|check| check["name"] == "History").expect("it is looked at");
    let words = history["message"].as_str().expect("words");
    assert!(words.contains("24 months") && words.contains("call it off"), "because people must know in time: {words}");
    owner.runs(&office, &["rules", "--history", "all"]);
    let told = owner.runs(&office, &["doctor"]).json();
    let calm =
        told.as_array().expect("a list").iter().find(|check| check["name"] == "History").expect("it is looked at");
    assert!(
        calm["message"].as_str().is_some_and(|words| words.contains("for ever")),
        "because it was called off: {calm}"
    );

    let said = manager.connects(&counter, &["--branch", "MUM"]);
    assert!(said.err.contains("owner") || said.out.contains("owner"), "because a new computer waits: {said:?}");
    let approves = |person: &Person<'_>, code: &str| {
        let line = ["--json", "fleet", "--email", person.email, "--password-stdin", "approve", code];
        office.run_with(&line, format!("{}\n", person.password))
    };
    assert_eq!(approves(&owner, "MUM9").status, 7, "because there is none");
    let fleet = owner.runs(&office, &["fleet", "list"]).json();
    let waiting = fleet["branches"][0]["devices"].as_array().expect("a list").iter().find(|d| d["code"] != "MUM1");
    let code =
        waiting.and_then(|device| device["code"].as_str()).expect("it is listed, so that an owner finds it").to_owned();
    let said = approves(&manager, &code);
    assert_ne!(said.status, 0, "because only an owner approves a new computer: {said:?}");
    let said = approves(&owner, &code);
    assert_eq!(said.status, 0, "{said:?}");
    assert_eq!(manager.connects(&counter, &["--branch", "MUM"]).status, 0, "because an owner let it in");
    assert_eq!(manager.runs(&counter, &["sync", "now"]).status, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_manager_may_not_do_is_approved_by_the_owner() {
    let hub = Hub::shared().await.expect("the hub starts");
    let shop = hub.open_shop(&["MUM"]).await.expect("a shop");
    let owner = Person { hub, email: &shop.owner.email, password: &shop.owner.password };
    let manager = Person { hub, email: &shop.managers[0].email, password: &shop.managers[0].password };
    let till = Till::new();
    assert_eq!(manager.connects(&till, &["--branch", "MUM"]).status, 0);
    assert_eq!(manager.runs(&till, &["sync", "now"]).status, 0);
    till.write("INSERT INTO business_settings (key, value) VALUES ('upi_id', 'shop@upi')");
    let said = owner.runs(&till, &["sync", "now"]);
    assert_eq!(said.json()["rejected"], 1, "because the change was a manager's, whoever sends it: {said:?}");
    let held = till.json(&["queue", "held"]);
    let unit = held[0]["unit"].to_string();
    assert_eq!((held[0]["code"].as_str(), held.as_array().map(Vec::len)), (Some("BL403"), Some(1)), "{held}");
    assert_eq!(owner.runs(&till, &["queue", "approve", "999"]).status, 7, "because no such unit is held");
    let said = manager.runs(&till, &["queue", "approve", &unit]);
    assert_ne!(said.status, 0, "because nobody approves what he may not do: {said:?}");
    let said = owner.runs(&till, &["queue", "approve", &unit]);
    assert_eq!((said.status, said.json()), (0, serde_json::json!([])), "because the owner says yes: {said:?}");
    assert_eq!(till.json(&["queue", "held"]), serde_json::json!([]), "because nothing waits any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_counter_holds_less_and_gets_it_back() {
    let hub = Hub::shared().await.expect("the hub starts");
    let shop = hub.open_shop(&["MUM"]).await.expect("a shop");
    let manager = Person { hub, email: &shop.managers[0].email, password: &shop.managers[0].password };
    let till = Till::new();
    assert_eq!(manager.connects(&till, &["--branch", "MUM"]).status, 0);
    till.json(&["customers", "add", "--name", "Asha"]);
    assert_eq!(manager.runs(&till, &["sync", "now"]).status, 0);
    assert_eq!(till.json(&["scope"])["customers"], "both");
    for wrong in [&["scope", "--customers", "stay"][..], &["scope", "--customers", "send"]] {
        assert_eq!(till.run(wrong).status, 7, "because others need them: {wrong:?}");
    }
    let less = till.json(&["scope", "--customers", "send", "--bills", "send"]);
    assert_eq!((&less["removed"], &less["fetches"]), (&1.into(), &false.into()), "{less}");
    assert_eq!(till.json(&["customers", "list"])["total"], 0, "because the counter does not hold them");
    till.json(&["customers", "add", "--name", "Bina"]);
    let said = till.run(&["scope", "--stock", "send"]);
    assert!(said.out.contains("Stays until it is sent"), "because Bina was not sent yet: {said:?}");
    assert_eq!(manager.runs(&till, &["sync", "now"]).status, 0);
    let more = till.json(&["scope", "--customers", "both", "--bills", "both", "--months", "12"]);
    assert_eq!((&more["fetches"], &more["scope"]["months"]), (&true.into(), &12.into()), "{more}");
    assert_eq!(manager.runs(&till, &["sync", "now"]).status, 0);
    assert_eq!(till.json(&["customers", "list"])["total"], 2, "because the hub had them all the while");
}
