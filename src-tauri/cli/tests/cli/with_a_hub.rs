//! Scripts that talk to a real hub: founding, joining, comparing, held changes, a kept sign-in.

use branchline_tests::{Hub, HubOptions, Shop};

use crate::till::{Said, Till};

/// A person at a hub.
pub(crate) struct Person<'a> {
    pub(crate) hub: &'a Hub,
    pub(crate) email: &'a str,
    pub(crate) password: &'a str,
}

impl Person<'_> {
    pub(crate) fn connects(&self, till: &Till, more: &[&str]) -> Said {
        till.json(&["init"]);
        let line =
            ["--json", "hub", "connect", "--url", self.hub.url(), "--key", self.hub.key(), "--email", self.email];
        till.run_with(&[&line, ["--password-stdin"].as_slice(), more].concat(), format!("{}\n", self.password))
    }

    /// Runs a command with the sign-in of this run.
    pub(crate) fn runs(&self, till: &Till, command: &[&str]) -> Said {
        let line = [&["--json"], command, &["--email", self.email, "--password-stdin"]].concat();
        till.run_with(&line, format!("{}\n", self.password))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_founds_a_shop_and_a_second_computer_joins_it() {
    let hub = Hub::start(HubOptions { shop: Shop::Empty, ..HubOptions::default() }).await.expect("the hub starts");
    let code = hub.claim_code().expect("an empty hub can be claimed").to_owned();
    hub.sign_up("asha@example.in", "a long password").await.expect("a person");
    let asha = Person { hub: &hub, email: "asha@example.in", password: "a long password" };
    let (first, second) = (Till::new(), Till::new());

    // What was written before there was a hub comes along.
    first.json(&["init"]);
    first.json(&["products", "add", "--name", "Ring", "--price", "81500"]);
    let found = ["--branch", "MUM", "--claim", &code, "--organisation", "Asha Jewels", "--branch-name", "Mumbai"];
    assert_eq!(Person { password: "wrong", ..asha }.connects(&first, &found).status, 4);
    let said = asha.connects(&first, &found);
    assert_eq!(said.status, 0, "{said:?}");
    assert_eq!(said.json()["status"]["organisation"], "Asha Jewels");
    assert_eq!(said.json()["remembered"], false, "because this machine has no keyring, and scripts must know");
    assert_eq!(first.run(&["sync", "now"]).status, 4, "because the sign-in ended with the command");
    {
        let lock = std::fs::File::create(first.data().join(branchline_engine::WINDOW_LOCK)).expect("a lock");
        lock.lock().expect("no window is open");
        let (status, sync) = (first.run(&["status"]), first.run(&["sync", "now"]));
        assert!(status.out.contains("Held by the window") && !status.out.contains("Sign in to"), "{status:?}");
        assert!(sync.status == 4 && sync.err.contains("keeps the sign-in to itself"), "{sync:?}");
    }
    assert!(first.run(&["status"]).out.contains("Sign in to send"), "because no window is open now");
    let said = asha.runs(&first, &["hub", "sign-in"]);
    assert_eq!((said.status, &said.json()["remembered"]), (0, &false.into()), "because the hub knows her: {said:?}");
    let stranger = Person { password: "wrong", ..asha };
    for command in [&["hub", "sign-in"][..], &["sync", "now"]] {
        let said = stranger.runs(&first, command);
        assert_eq!(said.status, 4, "because nothing is done for a stranger: {command:?} {said:?}");
    }
    let said = asha.runs(&first, &["sync", "now"]);
    assert!(said.status == 0 && said.json()["pushed"] == 1, "{said:?}");

    let said = asha.connects(&second, &["--branch", "NIL"]);
    assert_eq!((said.status, &said.json()["error"]["code"]), (6, &"no_such_branch".into()), "{said:?}");
    assert_eq!(asha.connects(&second, &["--branch", "mum"]).status, 0);
    let said = asha.runs(&second, &["sync", "now", "--pull"]);
    assert_eq!(said.status, 0, "{said:?}");
    assert_eq!(second.json(&["products", "list"])["rows"][0]["name"], "Ring");

    second.json(&["customers", "add", "--name", "Nita"]);
    {
        let lock = std::fs::File::create(second.data().join(branchline_engine::WINDOW_LOCK)).expect("a lock");
        lock.lock().expect("no window is open");
        let said = second.run(&["hub", "disconnect", "--yes"]);
        assert!(said.status == 2 && said.err.contains("The window is open"), "because it would go on: {said:?}");
    }
    let said = second.run(&["hub", "disconnect"]);
    assert!(said.status == 5 && said.out.contains("1 change is not sent yet"), "because somebody must know: {said:?}");
    assert_eq!(second.json(&["hub", "show"])["url"], hub.url(), "because nothing was changed yet");
    let said = second.run(&["hub", "disconnect", "--yes"]);
    assert!(said.status == 0 && said.out.contains("1 change waits here"), "{said:?}");
    assert_eq!(asha.runs(&second, &["status"]).status, 6, "because there is no hub to sign in at");
    assert_eq!(second.json(&["status"])["state"], "local_only");
    assert_eq!(asha.connects(&second, &["--branch", "MUM"]).status, 0);
    let said = asha.runs(&second, &["sync", "now"]);
    assert!(said.status == 0 && said.json()["pushed"] == 1, "because it waited: {said:?}");
    for till in [&first, &second] {
        assert_eq!(asha.runs(till, &["sync", "now"]).status, 0, "because the first must hear of the second computer");
        let said = asha.runs(till, &["sync", "verify"]);
        assert_eq!(said.status, 0, "because both hold what the hub holds: {said:?}");
    }
    assert_eq!(asha.runs(&second, &["sync", "resync"]).status, 0);
    assert_eq!(second.run(&["doctor"]).status, 0);
    // As Notepad and PowerShell save a password.
    let saved: Vec<u8> = "\u{feff}a long password\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let said = second.run_with(&["--json", "sync", "now", "--email", " asha@example.in ", "--password-stdin"], saved);
    assert_eq!(said.status, 0, "because it is her password: {said:?}");

    // A row changed behind everybody's back, past every trigger, is named.
    let silently = "alter table products disable trigger user; update products set name = 'Bangle'; alter table products enable trigger user";
    hub.sql(silently).await.expect("changed");
    let said = asha.runs(&second, &["sync", "verify"]);
    assert_eq!(said.status, 5, "{said:?}");
    let run = said.json();
    let proof =
        run["tables"].as_array().and_then(|all| all.iter().find(|one| one["table"] == "products")).expect("products");
    let differs = &proof["differences"][0];
    assert_eq!((&differs["label"], &differs["kind"]), (&"Ring".into(), &"different".into()), "{proof}");
    assert_eq!(differs["fields"][0]["hub"], "Bangle", "because both values are told: {proof}");
    let said = second.run(&["sync", "verifications"]);
    assert!(said.status == 0 && said.out.contains("1 record differs from the hub"), "because runs are kept: {said:?}");
    assert_eq!(second.run(&["alerts"]).status, 5, "because the watchdog tells of it: {said:?}");

    // A repair loses neither side: the hub's name stands, as nobody knows when it was written, and Ring is a conflict to look at.
    let said = asha.runs(&second, &["sync", "repair"]);
    assert!(said.status == 0 && said.json()["differing"] == 1 && said.json()["open"] == 0, "{said:?}");
    let said = second.run(&["--json", "conflicts", "list"]);
    let conflicts = said.json();
    let values = [&conflicts["rows"][0]["ours"]["value"]["value"], &conflicts["rows"][0]["theirs"]["value"]["value"]];
    assert_eq!(values, ["Bangle", "Ring"], "{conflicts}");
    assert_eq!(second.json(&["products", "list"])["rows"][0]["name"], "Bangle");
    assert_eq!(asha.runs(&first, &["sync", "now"]).status, 0);
    let said = asha.runs(&first, &["sync", "repair"]);
    assert!(said.status == 0 && said.json()["open"] == 0, "because the other computer is put right as well: {said:?}");
    for till in [&first, &second] {
        let said = asha.runs(till, &["sync", "verify"]);
        assert!(said.status == 0 && said.json()["differing"] == 0, "because all hold the same again: {said:?}");
    }
    assert_eq!(second.json(&["sync", "nightly", "--off", "--hour", "4"])["hour"], 4);

    hub.faults().disconnect();
    let said = asha.runs(&second, &["sync", "now"]);
    assert_eq!(said.status, 3, "because nobody answers: {said:?}");
    for till in [&first, &second] {
        assert!(!till.holds(asha.password) && !till.holds("eyJ"), "because secrets are never in a file");
    }
    hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn held_changes_are_listed_sent_again_and_given_up() {
    let hub = Hub::start(HubOptions { shop: Shop::Empty, ..HubOptions::default() }).await.expect("the hub starts");
    let shop = hub.open_shop(&["MUM"]).await.expect("a shop");
    let manager = Person { hub: &hub, email: &shop.managers[0].email, password: &shop.managers[0].password };
    let till = Till::new();
    assert_eq!(manager.connects(&till, &["--branch", "MUM"]).status, 0);
    hub.sql("alter table customers add constraint no_guests check (name not like 'Guest%')").await.expect("a rule");
    for name in ["Guest 1", "Asha", "Guest 2"] {
        till.json(&["customers", "add", "--name", name]);
    }
    let said = manager.runs(&till, &["sync", "now"]);
    assert_eq!(said.status, 5, "because a person must look: {said:?}");
    assert_eq!((&said.json()["pushed"], &said.json()["rejected"]), (&1.into(), &2.into()), "because the others flow");
    let held = till.json(&["queue", "held"]);
    assert_eq!(held.as_array().map(Vec::len), Some(2), "{held}");
    assert!(till.run(&["queue", "held"]).out.contains("Guest 1"), "because people know records by name");
    let said = manager.runs(&till, &["queue", "retry", "--all"]);
    assert_eq!((said.status, said.json().as_array().map(Vec::len)), (5, Some(2)), "{said:?}");

    let unit = |index: usize| held[index]["unit"].to_string();
    let said = manager.runs(&till, &["queue", "discard", &unit(1), "--reason", " "]);
    assert_eq!((said.status, &said.json()["error"]["code"]), (7, &"invalid".into()), "{said:?}");
    let said = manager.runs(&till, &["queue", "discard", &unit(1), "--reason", "typed by mistake"]);
    assert_eq!((said.status, said.json().as_array().map(Vec::len)), (0, Some(1)), "{said:?}");
    assert!(till.run(&["sync", "log"]).out.contains("typed by mistake"), "because the reason is kept");
    hub.sql("alter table customers drop constraint no_guests").await.expect("the rule is gone");
    let said = manager.runs(&till, &["queue", "retry", &unit(0)]);
    assert_eq!((said.status, said.json().as_array().map(Vec::len)), (0, Some(0)), "{said:?}");
    assert_eq!(manager.runs(&till, &["sync", "now"]).status, 0);
    let names = hub.rows("select name from customers order by name").await.expect("rows");
    assert_eq!(names.len(), 2, "because one was given up: {names:?}");
    hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_keyring_the_sign_in_outlives_the_command() {
    let Some(till) = Till::with_a_keyring() else {
        println!("not tried: no dbus-run-session and gnome-keyring-daemon on this machine");
        return;
    };
    let options = HubOptions { shop: Shop::Empty, token_seconds: 2, ..HubOptions::default() };
    let hub = Hub::start(options).await.expect("the hub starts");
    let shop = hub.open_shop(&["MUM"]).await.expect("a shop");
    let manager = Person { hub: &hub, email: &shop.managers[0].email, password: &shop.managers[0].password };
    let said = manager.connects(&till, &["--branch", "MUM"]);
    assert!(said.status == 0 && said.json()["remembered"] == true, "{said:?}");
    // Tokens last two seconds: every command renews the session and must leave the new one in the keyring.
    for round in 0..3 {
        std::thread::sleep(std::time::Duration::from_millis(2100));
        let said = till.run(&["sync", "now"]);
        assert_eq!(said.status, 0, "because the keyring holds the sign-in (round {round}): {said:?}");
    }
    assert_eq!(till.json(&["hub", "show"])["signed_in"], true);
    assert_eq!(till.run(&["hub", "sign-out"]).status, 0);
    assert_eq!(till.run(&["sync", "now"]).status, 4, "because it was signed out");
    assert!(!till.holds("eyJ") && !till.holds(manager.password), "because secrets are never in a file");
    hub.stop().await;
}
