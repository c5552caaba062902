//! Every text of a paper stands in its PDF.

use branchline_domain::printing::{BillPaper, Copy, Paper, Size};
use branchline_domain::sales::shift::ShiftReport;
use branchline_printing::{Press, Surface};

use super::samples;

/// The text of a PDF, without blanks, as each reader sets them its own way.
fn read_back(paper: &Paper, size: Size) -> String {
    let laid = Press::new("nowhere").lay_out(paper, size, Surface::Sheet).expect("it is laid out");
    assert_eq!(laid.notice, None);
    let bytes = laid.pdf().expect("it is a PDF");
    plain(&pdf_extract::extract_text_from_mem(&bytes).expect("it can be read"))
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn all_of(bill: &BillPaper) -> Vec<&str> {
    let mut all = vec![bill.title.as_str(), &bill.words, &bill.seller.name, &bill.seller.gstin];
    all.extend(bill.facts.iter().chain(&bill.paid).flat_map(|fact| [fact.label.as_str(), fact.value.as_str()]));
    all.extend(bill.sums.iter().flat_map(|sum| [sum.label.as_str(), sum.amount.as_str()]));
    all.extend(bill.buyer.iter().map(String::as_str));
    for line in &bill.lines {
        all.extend([line.name.as_str(), &line.hsn, &line.quantity, &line.price, &line.rate, &line.amount]);
    }
    all.extend(bill.taxes.iter().flat_map(|taxes| taxes.rows.iter().flatten().chain(&taxes.total)).map(String::as_str));
    all
}

#[test]
fn every_amount_name_number_and_hsn_stands_on_every_size() {
    let Paper::Bill(bill) = samples::receipt("en") else { unreachable!("it is a bill") };
    for size in Size::ALL {
        let text = read_back(&Paper::Bill(bill.clone()), size);
        // Conjuncts are glyphs of their own, which a reader of PDFs need not take apart; Latin is compared letter by letter.
        for wanted in
            all_of(&bill).into_iter().filter(|text| text.chars().all(|c| c.is_ascii() || c == '₹' || c == '×'))
        {
            assert!(text.contains(&plain(wanted)), "because {wanted:?} is on the bill, of {size:?}: {text}");
        }
        assert!(text.contains("च"), "because Devanagari is text too, of {size:?}");
    }
}

#[test]
fn hindi_papers_are_hindi() {
    let text = read_back(&samples::receipt("hi"), Size::Roll80);
    assert!(text.contains("कुल") || text.contains("कल"), "because the total has its Hindi name: {text}");
    assert!(text.contains("1,000.00") || text.contains("600.00"), "because amounts stay as they are: {text}");
}

#[test]
fn the_other_papers_say_what_they_are_given() {
    for (paper, wanted) in [
        (
            samples::credit_note(),
            &["CREDITNOTE", "MUM1C/2627/0007", "MUM1/2627/000123", "Packwastorn", "Paidback,Cash", "500.00"][..],
        ),
        (
            samples::shift(),
            &["ZREPORT", "MUM1Z/2627/00031", "1,05,154.00", "18%of₹49,600.00", "StateBank", "₹500.00×6", "-₹10.00"],
        ),
        (samples::statement("en"), &["STATEMENTOFACCOUNT", "1,375.00", "BillMUM1/2627/000123"]),
        (samples::labels(3), &["KesarStores", "₹542.50", "8901030865237"]),
    ] {
        for size in [Size::Roll80, Size::A4] {
            let text = read_back(&paper, size);
            for wanted in wanted {
                assert!(text.contains(wanted), "because {wanted} is on the paper, of {size:?}: {text}");
            }
        }
    }
}

#[test]
fn a_blind_report_tells_nothing_that_is_to_be_counted() {
    let blind = ShiftReport { number: None, difference_paise: None, ..samples::z_report().blinded() };
    let text = read_back(&samples::report(&blind, Copy::Original), Size::Roll80);
    assert!(
        text.contains("XREPORT") && text.contains("84"),
        "because how much was sold in pieces helps nobody: {text}"
    );
    for hidden in ["1,05,154.00", "41,250.00", "Expected", "49,600.00"] {
        assert!(!text.contains(hidden), "because {hidden} would be counted until it fits: {text}");
    }
}
