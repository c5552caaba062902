//! Real documents and other programs' vectors: ours first, then those of the corpus where it lies beside the repository. `BRANCHLINE_CORPUS`
//! names another folder.

use std::path::PathBuf;

use branchline_domain::money::{Paise, Rate};
use branchline_domain::parties::gstin::{Gstin, tidied};
use branchline_domain::sales::Series;
use branchline_domain::tax::{Heads, Rates, Supply, Taxed, tax};
use serde_json::Value;

/// The same lessons as the corpus teaches, for machines without it. In the last one a document's tax was spread over its lines by another
/// program: ours may differ from it by a paisa a line, and must not ask for equality.
const OWN: &str = r#"[
  {"id": "own-1", "scheme": "intra", "lines": [{"taxable": "62.51", "rate": 18}], "cgst": "5.63", "sgst": "5.63"},
  {"id": "own-2", "scheme": "inter", "lines": [{"taxable": "38190.00", "rate": 18}, {"taxable": "2565.00", "rate": 18}],
   "assessable": "40755.00", "igst": "7335.90", "round_off": "0.10", "total": "48091.00"},
  {"id": "own-3", "scheme": "either", "lines": [{"taxable": "0.60", "rate": 12, "igst": "0.07", "cgst": "0.04", "sgst": "0.04"},
   {"taxable": "1.56", "rate": 12, "igst": "0.19", "cgst": "0.09", "sgst": "0.09"}]},
  {"id": "own-4", "scheme": "intra", "kind": "credit note", "lines": [{"taxable": "7.60", "rate": 12, "cgst": "0.46", "sgst": "0.46"},
   {"taxable": "7.60", "rate": 12, "cgst": "0.45", "sgst": "0.45"}], "cgst": "0.91", "sgst": "0.91", "total": "17.00"}
]"#;

const GSTINS: &str = r#"[
  {"gstin": "27AAPFU0939F1ZV", "expect": "valid"}, {"gstin": "27AAPFU0939F1ZO", "expect": "invalid"},
  {"gstin": "27AAPFU0939F1Z", "expect": "invalid"}, {"gstin": "27AAPFU0939F1AA", "expect": "invalid"},
  {"gstin": "369296450896540", "expect": "invalid"}, {"gstin": "07ABCDE1234F1Z5", "expect": "invalid"}
]"#;

/// Reads a file of the corpus; without it only our own vectors are looked at, and that is said.
fn corpus(name: &str) -> Option<Value> {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    #[expect(clippy::disallowed_methods, reason = "a test is told where the corpus lies")]
    let folder = std::env::var_os("BRANCHLINE_CORPUS").map_or(beside, PathBuf::from);
    let file = folder.join("gst").join(name);
    let text = std::fs::read_to_string(&file);
    if text.is_err() {
        eprintln!("{} is not there: only the vectors of this file were looked at", file.display());
    }
    Some(serde_json::from_str(&text.ok()?).expect("the corpus is JSON"))
}

fn own(text: &str) -> Value {
    serde_json::from_str(text).expect("our own vectors are JSON")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn paise(value: &Value) -> Option<Paise> {
    value.as_str().map(|text| text.parse().expect("an amount"))
}

fn line(line: &Value, supply: Supply) -> Option<Taxed> {
    let rate = Rate::new(line["rate"].as_i64()? * 1000);
    tax(paise(&line["taxable"])?, Rates::of(rate), supply, false)
}

/// Holds one vector against our rule, within `off` paise a head.
fn check(vector: &Value, supply: Supply, off: i64) {
    let id = vector["id"].as_str().unwrap_or_default();
    let near = |ours: Paise, theirs: &Value, what: &str, off: i64| {
        if let Some(theirs) = paise(theirs) {
            assert!((ours.get() - theirs.get()).abs() <= off, "{id}: {what} is {theirs}, not {ours}");
        }
    };
    let mut sum = Heads::default();
    let mut assessable = Paise::ZERO;
    for typed in list(&vector["lines"]) {
        let Some(Taxed { taxable, heads }) = line(typed, supply) else { continue };
        match supply {
            Supply::Intra => {
                near(heads.cgst, &typed["cgst"], "CGST of a line", off);
                near(heads.sgst, &typed["sgst"], "SGST of a line", off);
            }
            Supply::Inter => near(heads.igst, &typed["igst"], "IGST of a line", off),
        }
        sum = sum.zip(heads, Paise::checked_add).expect("it fits");
        assessable = assessable.checked_add(taxable).expect("it fits");
    }
    if assessable == Paise::ZERO {
        return;
    }
    let count = i64::try_from(list(&vector["lines"]).len()).expect("few lines");
    near(assessable, &vector["assessable"], "the value", 0);
    match supply {
        Supply::Intra => {
            near(sum.cgst, &vector["cgst"], "CGST", off * count);
            near(sum.sgst, &vector["sgst"], "SGST", off * count);
        }
        Supply::Inter => near(sum.igst, &vector["igst"], "IGST", off * count),
    }
    let gross = assessable.checked_add(sum.sum().expect("it fits")).expect("it fits");
    near(gross, &vector["gross"], "the sum", off * count);
    near(gross.to_the_rupee(), &vector["total"], "what is payable", 0);
    // The portal takes a round-off below a hundred rupees (INV-01, RndOffAmt), and ours never passes half of one.
    assert!((gross.to_the_rupee().get() - gross.get()).abs() <= 50, "{id}: the round-off");
}

#[test]
fn lines_are_rounded_as_real_documents_are() {
    for vectors in [Some(own(OWN)), corpus("rounding-vectors.json")].into_iter().flatten() {
        for vector in list(&vectors) {
            // Their method spreads a credit note's tax over its lines.
            let off = i64::from(vector["kind"] == "credit note");
            match vector["scheme"].as_str() {
                Some("intra") => check(vector, Supply::Intra, off),
                Some("inter") => check(vector, Supply::Inter, off),
                Some("either") => {
                    check(vector, Supply::Intra, off);
                    check(vector, Supply::Inter, off);
                    let once = &vector["once_per_invoice"]["cgst"];
                    let wise = &vector["line_wise"]["cgst"];
                    assert!(once.is_null() || once != wise, "because rounding once a document gives another sum");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn gstins_are_judged_as_elsewhere() {
    for vectors in [Some(own(GSTINS)), corpus("gstin-vectors.json")].into_iter().flatten() {
        for vector in list(&vectors) {
            let gstin = vector["gstin"].as_str().expect("a GSTIN");
            // What a person types in small letters or with blanks is put right before it is judged.
            if tidied(gstin) != gstin {
                continue;
            }
            let valid = Gstin::read(gstin).is_ok();
            assert_eq!(valid, vector["expect"] == "valid", "{gstin}: {}", vector["reason"]);
        }
    }
}

#[test]
fn numbers_are_taken_by_the_portal() {
    // INV-01, DocDtls.No: one letter or digit that is no 0, then at most fifteen letters, digits, / and -.
    let fits = |number: &str| {
        let mut rest = number.chars();
        rest.next().is_some_and(|first| first.is_ascii_alphanumeric() && first != '0')
            && number.len() <= 16
            && rest.all(|letter| letter.is_ascii_alphanumeric() || letter == '/' || letter == '-')
    };
    let year = "2026-11-28".parse::<branchline_domain::business_date::BusinessDate>().expect("a day").financial_year();
    for (prefix, till) in [("", "MUM1"), ("C", "PUNE1"), ("", "T322"), ("R", "A")] {
        let series = Series::new(prefix, till, year).expect("a series");
        for count in [1, 123, 9_999] {
            let number = series.number(count).expect("a number");
            assert!(fits(&number), "{number} would be refused");
        }
    }
    if let Some(rules) = corpus("einvoice-inv01-constraints.json") {
        assert_eq!(
            rules["DocDtls"]["No"], "^([a-zA-Z1-9]{1}[a-zA-Z0-9/-]{0,15})$",
            "because that is the rule tested here"
        );
    }
}
