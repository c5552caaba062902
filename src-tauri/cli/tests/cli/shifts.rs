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
