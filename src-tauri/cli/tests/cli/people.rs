//! Staff, limits and the log from a script: PINs come on standard input alone.

use crate::till::Till;

#[test]
fn a_script_looks_after_staff_and_the_log_says_what_it_did() {
    let till = Till::new();
    till.json(&["init"]);
    let refused = till.run(&["staff", "add", "Ravi"]);
    assert!(refused.status != 0 && refused.err.contains("owner"), "because the first is the owner: {refused:?}");
    let refused = till.run_with(&["staff", "add", "Asha", "--role", "owner", "--pin-stdin"], "1234\n");
    assert!(refused.status != 0 && refused.err.contains("guessed"), "{refused:?}");
    let added = till.run_with(&["staff", "add", "Asha", "--role", "owner", "--pin-stdin"], "4711\n");
    assert_eq!(added.status, 0, "{added:?}");
    let added = till.run_with(&["staff", "add", "Ravi", "--pin-stdin"], "2580\n");
    assert_eq!(added.status, 0, "because Asha stands at the till and leads: {added:?}");
    let listed = till.run(&["staff", "list"]).out;
    assert!(listed.contains("Asha") && listed.contains("Owner") && listed.contains("Cashier"), "{listed}");

    let limits = till.json(&["limits", "set", "cashier", "--line-discount", "12.5", "--below-cost", "never"]);
    assert_eq!((&limits[1]["line_discount_milli"], &limits[1]["below_cost"]), (&12_500.into(), &"never".into()));
    let refused = till.run(&["limits", "set", "owner", "--line-discount", "1"]);
    assert_eq!(refused.status, 2, "because an owner has no limits: {refused:?}");
    let refused = till.run(&["limits", "set", "cashier", "--below-cost", "perhaps"]);
    assert!(refused.status == 2 && refused.err.contains("override"), "{refused:?}");

    let changed = till.run_with(&["staff", "pin", "ravi"], "9021\n");
    assert!(changed.status == 0 && changed.out.contains("Ravi"), "{changed:?}");
    let edited = till.json(&["staff", "edit", "Ravi", "--role", "manager", "--active", "off"]);
    assert_eq!((&edited["role"], &edited["active"]), (&"manager".into(), &false.into()));

    let log = till.json(&["audit", "list"]);
    let actions: Vec<&str> =
        log["rows"].as_array().expect("rows").iter().filter_map(|row| row["action"].as_str()).collect();
    assert_eq!(actions, ["staff_changed", "pin_changed", "limits_changed", "staff_added", "staff_added"]);
    let verified = till.run(&["audit", "verify"]);
    assert!(verified.status == 0 && verified.out.contains("5 entries"), "{verified:?}");
    let all = format!("{:?}{:?}{log}", till.run(&["--json", "staff", "list"]), till.run(&["doctor"]));
    assert!(!all.contains("argon2") && !all.contains("9021"), "because no PIN and no hash of one is shown");
}

#[test]
fn what_a_role_may_not_is_allowed_once_by_a_pin_on_standard_input() {
    let till = Till::new();
    till.json(&["init"]);
    for (name, role, pin) in [("Asha", "owner", "4711\n"), ("Ravi", "cashier", "2580\n")] {
        let added = till.run_with(&["staff", "add", name, "--role", role, "--pin-stdin"], pin);
        assert_eq!(added.status, 0, "{added:?}");
    }
    let bill = r#"{"lines":[{"name":"Soap","price_paise":10000,"quantity_milli":3000}],"payments":[{"mode":"upi"}]}"#;
    let made: serde_json::Value = till.run_with(&["--json", "bills", "add"], bill).json();
    let number = made["invoice"]["number"].as_str().expect("a number").to_owned();
    assert_eq!(made["invoice"]["staff"], "Asha");

    let waiting = till.json(&["payments", "unconfirmed"]);
    assert_eq!(waiting[0]["number"], number.as_str());
    let payment = waiting[0]["id"].as_str().expect("an id").to_owned();
    assert_eq!(till.run(&["payments", "confirm", &payment]).status, 0);
    assert!(till.run(&["payments", "unconfirmed"]).out.contains("Every payment is confirmed."));

    // Asha leaves the till: a script may no more than a cashier.
    let product = till.json(&["products", "list"])["rows"][0]["id"].as_str().expect("an id").to_owned();
    till.write("UPDATE till_person SET locked = 1");
    let back = ["bills", "return", &number, "--line", "1=1", "--reason", "Leaks", "--refund", "cash"];
    let refused = till.run(&back);
    assert!(refused.status != 0 && refused.err.contains("PIN"), "{refused:?}");
    let wrong = till.run_with(&[&back[..], &["--allowed-by", "asha"]].concat(), "0815\n");
    assert!(wrong.status != 0 && wrong.err.contains("wrong"), "{wrong:?}");
    let taken = till.run_with(&[&back[..], &["--allowed-by", "asha"]].concat(), "4711\n");
    assert_eq!(taken.status, 0, "{taken:?}");
    let dearer = ["products", "edit", &product, "--price", "120"];
    assert_ne!(till.run(&dearer).status, 0);
    assert_eq!(till.run_with(&[&dearer[..], &["--allowed-by", "Asha"]].concat(), "4711\n").status, 0);
    let none = till.run_with(&["printers", "drawer", "--allowed-by", "Asha"], "4711\n");
    assert!(none.status != 0 && none.err.contains("drawer"), "{none:?}");
    let limits = till.run(&["limits", "set", "cashier", "--give-back-up-to", "500"]);
    assert_ne!(limits.status, 0, "because nobody who leads stands here: {limits:?}");
}
