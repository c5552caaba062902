//! Printing from a script: printers, papers, PDFs.

use serde_json::json;

use crate::till::Till;

fn bill(till: &Till) -> String {
    till.json(&["init"]);
    let bill = json!({ "lines": [{ "name": "Candle", "price_paise": 1250 }], "payments": [{ "mode": "cash" }] });
    let made = till.run_with(&["--json", "bills", "add"], bill.to_string());
    let made: serde_json::Value = serde_json::from_str(&made.out).expect("the bill");
    made["invoice"]["number"].as_str().expect("a number").to_owned()
}

#[test]
fn a_script_prints_on_a_printer_that_is_a_file() {
    let till = Till::new();
    let number = bill(&till);
    let none = till.run(&["bills", "print", &number]);
    assert!(none.status == 7 && none.err.contains("No printer"), "{none:?}");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("printer").display().to_string();
    till.json(&[
        "printers",
        "add",
        "Counter",
        "--kind",
        "device",
        "--address",
        &file,
        "--paper",
        "58",
        "--cut",
        "--bills",
    ]);
    let printed = till.json(&["bills", "print", &number]);
    assert_eq!(printed["state"], "done", "{printed}");
    let bytes = std::fs::read(&file).expect("it was printed");
    assert!(bytes.starts_with(b"\x1b@") && bytes.windows(3).any(|three| three == b"\x1dv0"), "because dots went out");
    let tested = till.run(&["printers", "test", "counter"]);
    assert!(tested.status == 0 && tested.out.contains("Printed"), "{tested:?}");
    assert_eq!(till.json(&["print-queue", "list"]).as_array().map(Vec::len), Some(2));
    let listed = till.run(&["printers", "list"]);
    assert!(listed.out.contains("Counter") && listed.out.contains("Yes"), "{listed:?}");
    till.json(&["printers", "remove", "Counter"]);
}

#[test]
fn a_script_saves_bills_and_accounts_as_pdfs() {
    let till = Till::new();
    let number = bill(&till);
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).display().to_string();
    let asha = till.json(&["customers", "add", "--name", "Asha"])["id"].as_str().expect("an id").to_owned();
    till.json(&["bills", "print", &number, "--pdf", &file("a4.pdf")]);
    till.json(&["bills", "print", &number, "--pdf", &file("80.pdf"), "--paper", "80"]);
    till.json(&["customers", "statement", &asha, "--pdf", &file("asha.pdf")]);
    for name in ["a4.pdf", "80.pdf", "asha.pdf"] {
        assert!(std::fs::read(file(name)).expect("it is there").starts_with(b"%PDF"), "because {name} is one");
    }
    let wrong = till.run(&["bills", "print", &number, "--pdf", "/nowhere/x.pdf"]);
    assert!(wrong.status == 7 && wrong.err.contains("/nowhere/x.pdf"), "{wrong:?}");
    till.json(&["printers", "add", "Labels", "--kind", "folder", "--address", &file("labels"), "--paper", "58"]);
    till.json(&["products", "add", "--name", "Soap", "--barcode", "8901030865237", "--price", "100"]);
    let soap = till.json(&["products", "list"])["rows"][0]["id"].as_str().expect("an id").to_owned();
    let labels = till.json(&["products", "label", &soap, "--count", "3"]);
    assert!(labels["file"].as_str().is_some_and(|file| file.ends_with(".pdf")), "{labels}");
}

#[test]
fn a_script_prints_credit_notes_and_reports_and_takes_back_by_the_code_on_the_bill() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["shift", "open", "--float", "100"]);
    let bill = json!({ "lines": [{ "name": "Candle", "price_paise": 10000 }], "payments": [{ "mode": "cash" }] });
    let made = till.run_with(&["--json", "bills", "add"], bill.to_string()).json();
    let id = made["invoice"]["id"].as_str().expect("an id");
    let code = format!("branchline:bill:{id}");
    let shown = till.json(&["bills", "show", &code]);
    assert_eq!(shown["invoice"]["id"], made["invoice"]["id"], "because the code is on its paper");
    let note = till.json(&["bills", "return", &code, "--line", "1", "--reason", "Broken", "--refund", "cash"]);
    let number = note["note"]["number"].as_str().expect("a number");

    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name).display().to_string();
    let none = till.run(&["credit-notes", "print", number]);
    assert!(none.status == 7 && none.err.contains("No printer"), "{none:?}");
    till.json(&["printers", "add", "Counter", "--kind", "device", "--address", &file("out"), "--paper", "80"]);
    assert_eq!(till.json(&["credit-notes", "print", number, "--printer", "counter"])["state"], "done");
    let before = std::fs::metadata(file("out")).expect("it was printed").len();
    let printed = till.run(&["shift", "report", "--print"]);
    assert!(printed.status == 0 && printed.out.contains("X report of till"), "{printed:?}");
    assert!(std::fs::metadata(file("out")).expect("it was printed").len() > before);
    let code = format!("branchline:credit:{}", note["note"]["id"].as_str().expect("an id"));
    till.json(&["credit-notes", "print", &code, "--pdf", &file("note.pdf"), "--paper", "a5"]);
    let z = till.json(&["shift", "close", "--counted", "100"])["number"].as_str().expect("a number").to_owned();
    till.json(&["shift", "report", "--z", &z, "--pdf", &file("z.pdf")]);
    for name in ["note.pdf", "z.pdf"] {
        assert!(std::fs::read(file(name)).expect("it is there").starts_with(b"%PDF"), "because {name} is one");
    }
}
