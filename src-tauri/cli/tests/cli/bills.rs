//! Selling from a script: bills made from JSON, found, paid, cancelled.

use serde_json::json;

use crate::till::Till;

#[test]
fn a_script_sells_and_is_told_what_the_shop_computed() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["products", "add", "--name", "Soap", "--barcode", "8901030865237", "--price", "100", "--stock", "5"]);
    let asha = till.json(&["customers", "add", "--name", "Asha"])["id"].clone();
    let asha = asha.as_str().expect("an id");
    let bill = json!({
        "customer_id": asha,
        "lines": [{ "code": "8901030865237", "quantity_milli": 2000 }, { "name": "Candle", "price_paise": 1250 }],
        "payments": [{ "mode": "cash", "amount_paise": 10_000, "tendered_paise": 20_000 }],
    });
    let quote = till.run_with(&["--json", "bills", "add", "--quote"], bill.to_string());
    assert!(quote.status == 0 && quote.out.contains("\"due_paise\":11300"), "{quote:?}");
    assert_eq!(till.json(&["bills", "list"])["total"], 0, "because a quote writes nothing");

    let made = till.run_with(&["--json", "bills", "add"], bill.to_string());
    let made: serde_json::Value = serde_json::from_str(&made.out).expect("the bill");
    assert_eq!((&made["invoice"]["total_paise"], &made["change_paise"]), (&21_300.into(), &10_000.into()));
    let number = made["invoice"]["number"].as_str().expect("a number").to_owned();
    let shown = till.run(&["bills", "show", &number]);
    assert!(shown.out.contains("Candle") && shown.out.contains("₹113.00"), "{shown:?}");

    let refused = till.run(&["payments", "add", &number, "--amount", "113.01"]);
    assert!(refused.status != 0 && refused.err.contains("113.00"), "because only that is due: {refused:?}");
    let refused = till.run(&["payments", "add", &number, "--mode", "shells"]);
    assert!(refused.status == 2 && refused.err.contains("upi"), "because it says what there is: {refused:?}");
    till.json(&["payments", "add", &number, "--mode", "upi", "--reference", "42"]);
    let told = till.run(&["customers", "statement", asha]).out;
    assert!(told.contains(&number) && told.contains("owes ₹0.00"), "{told}");

    let cancelled = till.json(&["bills", "cancel", &number, "--reason", "Wrong buyer"]);
    assert_eq!(
        (&cancelled["invoice"]["status"], &cancelled["invoice"]["number"]),
        (&"cancelled".into(), &number.into())
    );
}

#[test]
fn what_a_script_sends_and_is_wrong_is_refused_by_its_field() {
    let till = Till::new();
    till.json(&["init"]);
    for (bill, said) in [
        ("{", "Standard input holds no bill"),
        (r#"{"lines": [], "colour": "red"}"#, "colour"),
        (r#"{"lines": []}"#, "lines"),
        (
            r#"{"lines": [{"name": "Candle", "price_paise": 100}], "total_paise": 101, "payments": [{"mode": "cash"}]}"#,
            "total_paise",
        ),
    ] {
        let refused = till.run_with(&["bills", "add"], bill);
        assert!(refused.status != 0 && refused.err.contains(said), "{bill}: {refused:?}");
    }
    assert_eq!(till.json(&["bills", "list"])["total"], 0);
}

#[test]
fn goods_come_back_by_the_line_and_are_refused_by_the_field() {
    let till = Till::new();
    till.json(&["init"]);
    let asha = till.json(&["customers", "add", "--name", "Asha"])["id"].clone();
    let asha = asha.as_str().expect("an id");
    let bill = json!({
        "customer_id": asha,
        "lines": [{ "name": "Soap", "price_paise": 10_000, "quantity_milli": 3000 }, { "name": "Candle", "price_paise": 1250 }],
        "payments": [{ "mode": "cash" }],
    });
    let made = till.run_with(&["--json", "bills", "add"], bill.to_string());
    let made: serde_json::Value = serde_json::from_str(&made.out).expect("the bill");
    let number = made["invoice"]["number"].as_str().expect("a number").to_owned();
    let back = |lines: &[&str], more: &[&str]| {
        let lines = lines.iter().flat_map(|line| ["--line", line]);
        let asked = ["--json", "bills", "return", &number].into_iter().chain(lines);
        till.run(&asked.chain(more.iter().copied()).collect::<Vec<_>>())
    };
    let refused = back(&["1=3.5"], &["--reason", "Leaks"]);
    assert!(refused.status != 0 && refused.out.contains("lines.0.quantity_milli"), "three were sold: {refused:?}");
    let refused = back(&["one"], &["--reason", "Leaks"]);
    let told = refused.out.clone() + &refused.err;
    assert!(refused.status == 2 && told.contains("2=1.5"), "it says how it is written: {refused:?}");
    let quoted = back(&["1=2"], &["--reason", "Leaks", "--quote"]);
    assert!(quoted.out.contains("\"total_paise\":20000"), "{quoted:?}");
    assert_eq!(till.json(&["credit-notes", "list"])["total"], 0, "because a quote writes nothing");

    let note = back(&["1=2", "2"], &["--reason", "Leaks", "--refund", "upi", "--amount", "100", "--reference", "42"]);
    let note: serde_json::Value = serde_json::from_str(&note.out).expect("the credit note");
    assert_eq!((&note["note"]["total_paise"], &note["note"]["open_paise"]), (&21_300.into(), &11_300.into()));
    let note_number = note["note"]["number"].as_str().expect("a number");
    let shown = till.run(&["credit-notes", "show", note_number]);
    assert!(shown.out.contains("Candle") && shown.out.contains("\u{20b9}113.00"), "{shown:?}");
    let told = till.run(&["customers", "statement", asha]).out;
    assert!(told.contains(note_number) && told.contains("-113.00"), "{told}");
    let bought = till.json(&["customers", "purchases", asha]);
    assert_eq!(bought[0]["returned_milli"], 2000, "{bought}");

    let next = json!({
        "customer_id": asha,
        "lines": [{ "name": "Soap", "price_paise": 10_000 }],
        "credits": [{}],
    });
    let next = till.run_with(&["--json", "bills", "add"], next.to_string());
    assert!(next.out.contains("\"paid_paise\":10000"), "because her credit pays it: {next:?}");
}

#[test]
fn a_script_fills_a_shop_weighs_holds_and_takes_up_again() {
    let till = Till::new();
    let made = till.json(&["init", "--sample"]);
    assert_eq!(made["sample"]["products"], 24);
    let refused = till.run(&["init", "--sample"]);
    assert!(refused.status != 0 && refused.err.contains("without items"), "because it is a shop by now: {refused:?}");
    assert_eq!(till.json(&["tax-rates", "classes"]).as_array().map(Vec::len), Some(8));
    till.json(&["tax-rates", "add", "--name", "Apparel", "--from", "2027-04-01", "--rate", "12"]);
    let refused = till.run(&["tax-rates", "add", "--name", "Apparel", "--from", "2027-04-01", "--rate", "12"]);
    assert!(refused.status != 0 && refused.err.contains("from that day on"), "{refused:?}");

    // The sample's scale labels begin with 21: item 00101 is apples, 1.250 kg of them.
    let bill = json!({ "lines": [{ "code": "2100101012501" }], "payments": [{ "mode": "cash" }] });
    let quote = till.run_with(&["--json", "bills", "add", "--quote"], bill.to_string());
    assert!(quote.status == 0 && quote.out.contains("\"quantity_milli\":1250"), "{quote:?}");
    let refused = till.run(&["scales", "set", "31"]);
    assert!(refused.status != 0 && refused.err.contains("20 to 29"), "{refused:?}");
    assert_eq!(till.json(&["scales", "set", "22", "--holds", "price"]).as_array().map(Vec::len), Some(2));
    assert_eq!(till.json(&["scales", "remove", "22"]).as_array().map(Vec::len), Some(1));

    let held = till.run_with(&["--json", "bills", "hold", "--label", "red bag"], bill.to_string());
    let held: serde_json::Value = serde_json::from_str(&held.out).expect("the bill on hold");
    let id = held["id"].as_str().expect("an id").to_owned();
    assert!(till.run(&["bills", "held"]).out.contains("red bag"));
    till.json(&["bills", "recall", &id]);
    let refused = till.run(&["bills", "recall", &id]);
    assert!(refused.status != 0 && refused.err.contains("taken this bill up"), "{refused:?}");
    assert_eq!(till.json(&["bills", "held"]).as_array().map(Vec::len), Some(0));
}
