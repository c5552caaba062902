//! A till from a script: opened, cash moved, closed by what was counted, reported.

use crate::till::Till;

const SALE: &str = r#"{"lines": [{"name": "Candle", "price_paise": 10000}], "payments": [{"mode": "cash"}]}"#;

#[test]
fn a_script_opens_sells_closes_and_reports() {
    let till = Till::new();
    till.json(&["init"]);
    let closed = till.run(&["shift", "report"]);
    assert!(closed.status != 0 && closed.err.contains("Open it first"), "{closed:?}");
    let opened = till.json(&["shift", "open", "--float", "1000", "--id", "018f0000-0000-7000-8000-000000000042"]);
    assert_eq!(opened["shift"]["float_paise"], 100_000);
    let again = till.json(&["shift", "open", "--float", "1000", "--id", "018f0000-0000-7000-8000-000000000042"]);
    assert_eq!(again["shift"], opened["shift"], "because the same id is the same shift");
    let made = till.run_with(&["--json", "bills", "add"], SALE);
    assert_eq!(made.status, 0, "{made:?}");
    till.json(&["cash", "out", "200", "--reason", "deposit"]);
    let refused = till.run(&["cash", "in", "200", "--reason", "deposit"]);
    assert!(refused.status != 0 && refused.err.contains("out of the drawer"), "{refused:?}");
    let refused = till.run(&["cash", "out", "200", "--reason", "tea"]);
    assert!(refused.status == 2 && refused.err.contains("expense"), "because it says what there is: {refused:?}");
    let x = till.run(&["shift", "report"]);
    assert!(x.out.contains("X report") && x.out.contains("900.00"), "{x:?}");

    let quoted = till.run(&["shift", "close", "--notes", "500x1,200x2", "--quote"]);
    assert!(quoted.status == 0 && quoted.out.contains("₹900.00"), "{quoted:?}");
    let short = till.run(&["shift", "close", "--counted", "899"]);
    assert!(short.status != 0 && short.err.contains("say why"), "{short:?}");
    let wrong = till.run(&["shift", "close", "--notes", "500"]);
    assert!(wrong.status == 2 && wrong.err.contains("500x3"), "{wrong:?}");
    let z = till.json(&["shift", "close", "--notes", "500x1,200x2"]);
    assert_eq!((&z["difference_paise"], &z["sales"]["total_paise"]), (&0.into(), &10_000.into()));
    let number = z["number"].as_str().expect("a number").to_owned();
    let kept = till.json(&["shift", "report", "--z", &number]);
    assert_eq!(kept, z, "because a Z report is read again as it was");
    let list = till.run(&["shift", "list"]);
    assert!(list.out.contains(&number) && list.out.contains("Closed"), "{list:?}");
    let day = till.run(&["shift", "day"]);
    assert!(day.out.contains("₹100.00"), "{day:?}");
}

#[test]
fn a_closing_is_read_as_json_and_the_shop_decides_about_its_tills() {
    let till = Till::new();
    till.json(&["init"]);
    let set = till.json(&["shift", "settings", "--day-ends", "04:00", "--needed", "yes"]);
    assert_eq!((&set["day_ends"], &set["shift_needed"]), (&"04:00".into(), &true.into()));
    let wrong = till.run(&["shift", "settings", "--day-ends", "13:00"]);
    assert!(wrong.status == 2 && wrong.err.contains("04:00"), "{wrong:?}");
    let refused = till.run_with(&["bills", "add"], SALE);
    assert!(refused.status != 0 && refused.err.contains("float"), "because the till is closed: {refused:?}");
    till.json(&["shift", "open"]);
    assert_eq!(till.run_with(&["bills", "add"], SALE).status, 0);
    for (closing, said) in [
        ("{", "Standard input holds no closing"),
        (r#"{"colour": "red"}"#, "colour"),
        (r#"{"notes": [{"value_paise": 30000, "pieces": 1}], "reason": "x"}"#, "notes.0.value_paise"),
    ] {
        let refused = till.run_with(&["shift", "close"], closing);
        assert!(refused.status != 0 && refused.err.contains(said), "{closing}: {refused:?}");
    }
    let closed = till.run_with(&["--json", "shift", "close"], r#"{"notes": [{"value_paise": 10000, "pieces": 1}]}"#);
    assert_eq!((closed.status, closed.json()["number"].is_string()), (0, true), "{closed:?}");
}

#[test]
fn lists_of_the_counter_are_written_into_files() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["shift", "open", "--float", "100"]);
    let made = till.run_with(&["--json", "bills", "add"], SALE).json();
    let number = made["invoice"]["number"].as_str().expect("a number").to_owned();
    let note = till.json(&["bills", "return", &number, "--line", "1", "--reason", "Broken"]);
    till.json(&["shift", "close", "--counted", "200"]);
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).display().to_string();
    assert_eq!(till.json(&["shift", "list", "--csv", &file("shifts.csv")])["rows"], 1);
    let shifts = std::fs::read_to_string(file("shifts.csv")).expect("it is written");
    assert!(shifts.contains("number,date,branch,till,sales,difference") && shifts.contains(",100.00,"), "{shifts}");
    till.json(&["bills", "list", "--csv", &file("bills.csv"), "--filter", "returned"]);
    let bills = std::fs::read_to_string(file("bills.csv")).expect("it is written");
    assert!(bills.contains(&number) && bills.lines().count() == 2, "{bills}");
    till.json(&["credit-notes", "list", "--xlsx", &file("notes.xlsx")]);
    assert!(std::fs::read(file("notes.xlsx")).expect("it is written").starts_with(b"PK"));
    let wrong = till.run(&["shift", "list", "--csv", &file("x.csv"), "--filter", "blue"]);
    assert!(wrong.status != 0 && wrong.err.contains("blue"), "{wrong:?}");
    assert_eq!(note["note"]["invoice_number"].as_str(), Some(number.as_str()));
    let day = till.run(&["shift", "day"]);
    assert!(day.out.contains("₹0.00"), "because what was sold came back: {day:?}");
}

#[test]
fn a_blind_count_hides_what_is_expected_and_a_bill_is_paid_by_credit() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["shift", "open", "--float", "100"]);
    till.json(&["shift", "settings", "--blind", "yes"]);
    let made = till.run_with(&["--json", "bills", "add"], SALE).json();
    let number = made["invoice"]["number"].as_str().expect("a number").to_owned();
    let x = till.run(&["shift", "report"]);
    assert!(x.out.contains("X report") && x.out.contains("once the cash is counted"), "{x:?}");
    assert!(!x.out.contains("200.00") && !x.out.contains("100.00"), "because he counts until it fits: {x:?}");
    let json = till.json(&["shift", "report"]);
    assert_eq!((&json["blind"], json["modes"].as_array().map(Vec::len)), (&true.into(), Some(0)), "{json}");

    let note = till.json(&["bills", "return", &number, "--line", "1", "--reason", "Broken"]);
    let note = note["note"]["number"].as_str().expect("a number");
    let asha = till.json(&["customers", "add", "--name", "Asha"])["id"].as_str().expect("an id").to_owned();
    let owed = format!(r#"{{"lines": [{{"name": "Lamp", "price_paise": 15000}}], "customer_id": "{asha}"}}"#);
    let owed = till.run_with(&["--json", "bills", "add"], owed).json();
    let owed = owed["invoice"]["number"].as_str().expect("a number").to_owned();
    let paid = till.json(&["payments", "add", &owed, &format!("--credit={note}")]);
    assert_eq!(paid["invoice"]["paid_paise"], 10_000, "{paid}");
    let none = till.run(&["payments", "add", &owed, "--credit"]);
    assert!(none.status != 0, "because nothing stands on his account: {none:?}");
    let both = till.run(&["payments", "add", &owed, "--credit", "--mode", "upi"]);
    assert_eq!(both.status, 2, "because credit is no money: {both:?}");
}
