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
