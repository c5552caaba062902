//! What works without a hub, and what each kind of trouble looks like to a script.

use crate::till::Till;

#[test]
fn a_branch_works_alone_from_a_script() {
    let till = Till::new();
    let said = till.run(&["status"]);
    assert_eq!(said.status, 2, "because a mistyped folder must not become a second shop: {said:?}");
    assert!(!till.data().exists() && said.err.contains("init"), "{said:?}");
    assert_eq!(till.json(&["init"])["status"]["state"], "local_only");

    let product =
        till.json(&["products", "add", "--name", "Kaju ½ kg", "--price", "1,249.50", "--stock", "2.5", "--tax", "3"]);
    assert_eq!(product["price_paise"], 124_950);
    assert_eq!((&product["on_hand_milli"], &product["tax_rate_milli"]), (&2500.into(), &3000.into()));
    till.json(&["customers", "add", "--name", "Asha", "--phone", "98200 12345"]);
    let page = till.json(&["products", "list", "--search", "kaju"]);
    assert_eq!((&page["total"], &page["rows"][0]["id"]), (&1.into(), &product["id"]));
    assert!(till.run(&["products", "list"]).out.contains("1,249.50"));
    let id = product["id"].as_str().expect("an id").to_owned();
    let history = till.json(&["history", "products", &id]);
    assert_eq!(
        (&history["known"], &history["entries"][0]["kind"], &history["entries"][0]["outcome"]),
        (&"here_only".into(), &"added".into(), &"waiting".into()),
        "because without a hub the queue is all there is: {history}"
    );
    let told = till.run(&["history", "products", &id]).out;
    assert!(told.contains("Price ₹1,249.50") && told.contains("on this computer"), "{told}");
    assert_eq!(till.json(&["bin", "list"])["total"], 0, "because nothing is deleted");
    let said = till.run(&["bin", "restore", "products", &id]);
    assert!(said.status == 0 && said.out.contains("Restored"), "because it is where it should be: {said:?}");
    let said = till.run(&["bin", "restore", "suppliers", &id]);
    assert!(said.status == 5 && said.out.contains("does not lie in the recycle bin"), "{said:?}");
    let queue = till.json(&["queue", "list", "--status", "pending"]);
    assert_eq!(queue.as_array().map(Vec::len), Some(3), "because product, opening stock and customer wait: {queue}");
    for command in [
        "queue list",
        "queue held",
        "queue clean-up",
        "sync log",
        "sync stats",
        "sync checkpoints",
        "sync verifications",
        "sync nightly",
        "hub show",
        "status",
        "schedule",
        "scope",
        "alerts",
        "doctor",
        "backups list",
        "conflicts list",
        "reviews list",
        "item-groups list",
    ] {
        let typed: Vec<&str> = command.split(' ').collect();
        assert!(!till.json(&typed).is_null(), "because a program reads it: {command}");
        let said = till.run(&typed);
        assert!(said.status == 0 && !said.out.trim().is_empty() && said.err.is_empty(), "{command}: {said:?}");
    }
    let schedule = till.json(&["schedule", "--off", "--every", "9"]);
    assert_eq!((&schedule["enabled"], &schedule["interval_minutes"]), (&false.into(), &9.into()));
    let said = till.run(&["schedule", "--on", "--cron", "30 9,14 * * 1-6"]);
    assert!(said.out.contains("At 9:30, 14:30, on Mon to Sat."), "because nobody reads cron: {said:?}");
    let said = till.run(&["--language", "hi", "schedule"]);
    assert!(said.out.contains("सोम से शनि को, 9:30, 14:30 बजे।"), "because it is said in Hindi, too: {said:?}");
    assert!(till.run(&["status"]).out.contains("At 9:30, 14:30, on Mon to Sat."), "because the card says it as well");
}

#[test]
fn a_script_puts_records_right_and_takes_them_out_of_use() {
    let till = Till::new();
    till.json(&["init"]);
    let ring =
        till.json(&["products", "add", "--name", "Ring", "--price", "100", "--sku", "R-1", "--notes", "old stock"]);
    let id = ring["id"].as_str().expect("an id");
    let edited = till.json(&["products", "edit", id, "--price", "120.50", "--notes", ""]);
    assert_eq!(
        (&edited["name"], &edited["sku"], &edited["price_paise"], &edited["notes"]),
        (&"Ring".into(), &"R-1".into(), &12_050.into(), &serde_json::Value::Null),
        "because what is not named stays: {edited}"
    );
    till.json(&["products", "delete", id]);
    assert_eq!(till.json(&["products", "list"])["total"], 0, "because it was deleted");
    assert_eq!(till.json(&["products", "list", "--deleted"])["total"], 1, "because it lies in the recycle bin");
    till.json(&["products", "restore", id]);
    assert_eq!(till.json(&["products", "list"])["rows"][0]["id"], id, "because it was taken out again");

    let asha = till.json(&["customers", "add", "--name", "Asha", "--mail", "asha@example.in"]);
    let id = asha["id"].as_str().expect("an id");
    let edited = till.json(&["customers", "edit", id, "--name", "Asha Rao"]);
    assert_eq!(
        (&edited["name"], &edited["email"]),
        (&"Asha Rao".into(), &"asha@example.in".into()),
        "because what is not named stays: {edited}"
    );
    till.json(&["customers", "delete", id]);
    assert_eq!(till.json(&["customers", "list"])["total"], 0, "because she was deleted");
    till.json(&["customers", "restore", id]);
    assert_eq!(till.json(&["customers", "list"])["total"], 1, "because she was taken out again");

    let house = till.json(&[
        "suppliers",
        "add",
        "--name",
        "Gold House",
        "--phone",
        "98200 12345",
        "--gstin",
        "27abcde1234f1z0",
    ]);
    let id = house["id"].as_str().expect("an id");
    assert_eq!(house["state_code"], "27", "because the GSTIN tells the state: {house}");
    let edited = till.json(&["suppliers", "edit", id, "--name", "Gold House Mumbai", "--address", "Zaveri Bazaar"]);
    assert_eq!(
        (&edited["name"], &edited["phone"]),
        (&"Gold House Mumbai".into(), &"98200 12345".into()),
        "because what is not named stays: {edited}"
    );
    let said = till.run(&["suppliers", "show", id]);
    assert!(said.out.contains("Zaveri Bazaar") && said.out.contains("27ABCDE1234F1Z0"), "{said:?}");
    assert!(till.run(&["suppliers", "list", "--search", "house"]).out.contains("98200 12345"), "because it is listed");
    till.json(&["suppliers", "delete", id]);
    assert_eq!(till.json(&["suppliers", "list"])["total"], 0, "because it was deleted");
    assert_eq!(till.json(&["suppliers", "list", "--deleted"])["total"], 1, "because it lies in the recycle bin");
    till.json(&["suppliers", "restore", id]);
    assert_eq!(till.json(&["suppliers", "list", "--code", "27ABCDE1234F1Z0"])["total"], 1, "because it is back");
    let said = till.run(&["--json", "suppliers", "add", "--name", "x", "--phone", "1"]);
    assert_eq!((said.status, &said.json()["error"]["fields"][0]["field"]), (7, &"phone".into()), "{said:?}");

    let group = till.json(&["item-groups", "add", "--name", "Gold"]);
    assert_eq!(till.json(&["item-groups", "add", "--name", "gold"])["id"], group["id"], "because it is there already");
    assert_eq!(till.json(&["item-groups", "list"]).as_array().map(Vec::len), Some(1), "because there is one");
}

#[test]
fn what_another_program_wrote_neither_steers_the_terminal_nor_passes_for_a_line_of_ours() {
    let till = Till::new();
    till.json(&["init"]);
    till.write("INSERT INTO products (name, price_paise) VALUES ('Ring' || char(27) || '[2J' || char(10) || 'All is well', 100)");
    let said = till.run(&["products", "list"]);
    assert!(!said.out.contains('\u{1b}'), "because it would clear the screen: {said:?}");
    assert!(!said.out.lines().any(|line| line.starts_with("All is well")), "because nobody here said so: {said:?}");
    let said = till.run(&["--json", "products", "list"]);
    assert!(!said.out.contains('\u{1b}'), "because JSON is looked at as well: {said:?}");
    assert_eq!(said.json()["rows"][0]["name"], "Ring\u{1b}[2J\nAll is well", "because a program reads what is there");
}

#[test]
fn names_and_numbers_are_found_and_refused_as_in_the_window() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["products", "add", "--name", "Édition", "--price", "५", "--sku", "É-1"]);
    let page = till.json(&["products", "list", "--search", "EDITION"]);
    assert_eq!(
        (&page["total"], &page["rows"][0]["price_paise"]),
        (&1.into(), &500.into()),
        "because it is the same word"
    );
    let said = till.run(&["products", "add", "--name", "Other", "--price", "5", "--sku", "é-1"]);
    assert!(said.status == 7 && said.err.contains("Édition"), "because its label would mean two products: {said:?}");
    let said = till.run(&["products", "add", "--name", "\u{200b}\u{2060}", "--price", "5"]);
    assert!(said.status == 7 && said.err.contains("Name is required"), "because nobody could read it: {said:?}");
    for price in ["4,20", "5,"] {
        let said = till.run(&["products", "add", "--name", "Other", "--price", price]);
        assert!(said.status == 2 && said.err.contains("more than one way"), "because nothing is guessed: {said:?}");
    }
}

#[test]
fn a_folder_of_any_name_is_used_or_refused_for_its_name() {
    use std::os::unix::ffi::OsStrExt as _;
    let till = Till::new();
    let said = till.run_on("file:x?mode=memory", &["init"]);
    assert_eq!(said.status, 0, "because a folder may be called so: {said:?}");
    let said = till.run_on("file:x?mode=memory", &["products", "add", "--name", "Ring", "--price", "5"]);
    assert_eq!(said.status, 0, "because it is there: {said:?}");
    assert!(till.run_on("file:x?mode=memory", &["products", "list"]).out.contains("Ring"), "because it was kept");
    let said = till.run_on(std::ffi::OsStr::from_bytes(b"shop-\xff"), &["init"]);
    assert!(said.status == 2 && said.err.contains("UTF-8"), "because the name is what is wrong: {said:?}");
}

#[test]
fn every_kind_of_trouble_has_its_status() {
    let till = Till::new();
    till.json(&["init"]);
    for (arguments, status, code) in [
        (&["sync", "now"][..], 6, "not_configured"),
        (&["sync", "verify"], 6, "not_configured"),
        (&["hub", "test"], 6, "not_configured"),
        (&["hub", "sign-out"], 6, "not_configured"),
        (&["hub", "disconnect"], 6, "not_configured"),
        (&["products", "add", "--name", " ", "--price", "5"], 7, "invalid"),
        (&["products", "add", "--name", "x", "--price", "-5"], 7, "invalid"),
        (&["customers", "add", "--name", "x", "--phone", "1"], 7, "invalid"),
        (&["queue", "retry", "99"], 7, "not_found"),
        (&["queue", "discard", "99", "--reason", "x"], 7, "not_found"),
        (&["products", "edit", "no-such-id", "--price", "5"], 7, "not_found"),
        (&["customers", "delete", "no-such-id"], 7, "not_found"),
        (&["hub", "sign-in", "--email", "a@b.in", "--password-stdin"], 2, "usage"),
        (&["hub", "sign-in", "--email", "a@b.in"], 2, "usage"),
        (&["hub", "sign-in"], 2, "usage"),
        (&["hub", "connect", "--url", "http://127.0.0.1:9", "--key", "k", "--branch", "MUM"], 2, "usage"),
    ] {
        let said = till.run(&[&["--json"], arguments].concat());
        assert_eq!(said.status, status, "{arguments:?} became {said:?}");
        assert_eq!(said.json()["error"]["code"], code, "{said:?}");
        assert!(said.err.is_empty(), "because programs read one JSON value and nothing else: {said:?}");
        let said = till.run(arguments);
        assert!(said.status == status && said.out.is_empty() && !said.err.is_empty(), "{said:?}");
    }
    let said = till.run(&["--json", "hub", "test", "--url", "http://127.0.0.1:9", "--key", "k"]);
    assert!(said.status == 5 && said.json()[0]["ok"] == false, "{said:?}");
    let offline = [
        "hub",
        "connect",
        "--url",
        "http://127.0.0.1:9",
        "--key",
        "k",
        "--email",
        "a@b.in",
        "--password-stdin",
        "--branch",
        "MUM",
    ];
    let said = till.run_with(&offline, "secret-word\n");
    assert!(said.status == 3 && !said.err.contains("secret-word"), "{said:?}");

    std::fs::write(till.data().join("branch.db"), "not used").expect("a stray file is no trouble");
    let database = till.data().join(branchline_engine::DATABASE);
    std::fs::write(&database, "this is no database at all, and long enough to be read as one".repeat(99))
        .expect("written");
    let said = till.run(&["--json", "status"]);
    assert_eq!((said.status, &said.json()["error"]["code"]), (8, &"database_corrupt".into()), "{said:?}");
}
