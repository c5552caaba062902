//! Papers of what was really done at the counter: a credit note after a return, an X and a Z report of a shift, read back as texts and bytes; and
//! the codes on them, scanned again.

use std::path::{Path, PathBuf};

use branchline_domain::money::Paise;
use branchline_domain::printing::{JobState, PrinterDraft, PrinterKind, Size};
use branchline_domain::sales::shift::{CashDraft, CashReason, CashWay, ClosingDraft, ShiftDraft, TillSettings};
use branchline_domain::sales::{
    BillDraft, CreditDraft, LineDraft, PaymentDraft, PaymentMode, RefundDraft, ReturnDraft, ReturnLineDraft,
    ScannedPaper, WholeCreditNote, WholeInvoice, bill_code, note_code,
};
use branchline_engine::Engine;

use super::forms::open;

async fn sold(engine: &Engine, mode: PaymentMode) -> WholeInvoice {
    let line = LineDraft { name: Some("Soap".into()), price_paise: Some(Paise::new(10_000)), ..LineDraft::default() };
    let paid = PaymentDraft { mode, amount_paise: None, tendered_paise: None, reference: None };
    let bill = BillDraft { lines: vec![line], payments: vec![paid], ..BillDraft::default() };
    engine.finalise_bill(bill).await.expect("it is final")
}

async fn back(engine: &Engine, bill: String, refund: bool) -> WholeCreditNote {
    let refund = refund.then_some(RefundDraft { mode: PaymentMode::Cash, amount_paise: None, reference: None });
    let lines = vec![ReturnLineDraft { line: 1, quantity_milli: None }];
    let draft = ReturnDraft { bill, lines, reason: "Leaks".into(), refund, ..ReturnDraft::default() };
    engine.return_goods(draft).await.expect("it comes back")
}

async fn printer(engine: &Engine, kind: PrinterKind, address: &Path) {
    let draft = PrinterDraft {
        name: "Counter".into(),
        kind,
        address: address.display().to_string(),
        size: Size::Roll80,
        language: "en".into(),
        text_mode: kind == PrinterKind::Device,
        cuts: true,
        drawer: true,
        prints_bills: true,
    };
    engine.add_printer(draft).await.expect("it is added");
}

/// The text of a PDF, without blanks.
fn text_of(file: &Path) -> String {
    let text = pdf_extract::extract_text(file).expect("it can be read");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn file(dir: &tempfile::TempDir, name: &str) -> (PathBuf, String) {
    let path = dir.path().join(name);
    let text = path.display().to_string();
    (path, text)
}

#[tokio::test]
async fn a_credit_note_is_printed_as_it_was_made_and_any_other_copy_says_so() {
    let (dir, engine) = open().await;
    let bill = sold(&engine, PaymentMode::Cash).await;
    let number = bill.invoice.number.clone().expect("it has one");
    let note = back(&engine, number.clone(), true).await;
    let id = &note.note.id;
    printer(&engine, PrinterKind::Device, &dir.path().join("printer")).await;
    let job = engine.print_credit_note(id, None).await.expect("it waits");
    let job = engine.finish_print(&job.id).await.expect("it is printed");
    assert_eq!(job.state, JobState::Done, "{job:?}");
    let bytes = std::fs::read(dir.path().join("printer")).expect("it was printed");
    let kicks = bytes.windows(2).filter(|two| *two == [0x1b, b'p']).count();
    assert_eq!(kicks, 1, "because the money that goes back lies in the drawer");

    let (path, saved) = file(&dir, "note.pdf");
    engine.save_credit_note(&note.note.number.as_str().into(), &saved, None).await.expect("its number names it");
    let text = text_of(&path);
    for wanted in ["CREDITNOTE", "DUPLICATE", "Soap", "Leaks", "Paidback,Cash", "100.00", &number, &note.note.number] {
        assert!(text.contains(wanted), "because {wanted} is on the note: {text}");
    }
    assert!(!text.contains("nextbill"), "because nothing is left of it");
    assert!(engine.print_credit_note(&"T1C/2627/09999".into(), None).await.is_err(), "because there is none");
    engine.close().await.expect("it closes");
}

#[tokio::test]
async fn a_z_report_is_printed_as_it_was_kept_and_a_blind_x_hides_what_is_to_be_counted() {
    let (dir, engine) = open().await;
    let opened = ShiftDraft { float_paise: Some(Paise::new(50_000)), ..ShiftDraft::default() };
    engine.open_shift(opened).await.expect("it is open");
    sold(&engine, PaymentMode::Cash).await;
    sold(&engine, PaymentMode::Upi).await;
    let (path, saved) = file(&dir, "x.pdf");
    engine.save_shift(None, &saved, Some(Size::Roll58)).await.expect("it is saved");
    let text = text_of(&path);
    for wanted in ["XREPORT", "Expected600.00", "UPI", "Total₹200.00"] {
        assert!(text.contains(wanted), "because {wanted} is on the report: {text}");
    }

    let blind = TillSettings { blind_count: true, ..TillSettings::default() };
    engine.set_till_settings(blind).await.expect("it is set");
    let out = CashDraft {
        id: None,
        direction: CashWay::Out,
        amount_paise: Some(Paise::new(5_000)),
        reason: CashReason::Expense,
        note: Some("Tea".into()),
    };
    let moved = engine.move_cash(out).await.expect("it moves");
    assert!(moved.blind && moved.modes.is_empty(), "because he counts it later");
    let seen = engine.shift_report(None).await.expect("it reads");
    assert_eq!((seen.sales.bills, seen.sales.total_paise), (2, Paise::ZERO));
    engine.save_shift(None, &saved, None).await.expect("it is saved");
    let text = text_of(&path);
    assert!(text.contains("Tea") && !text.contains("600.00") && !text.contains("550.00"), "{text}");

    let counted = ClosingDraft {
        cash_paise: Some(Paise::new(54_000)),
        reason: Some("Change given twice".into()),
        ..ClosingDraft::default()
    };
    let z = engine.close_shift(counted).await.expect("it is closed");
    assert!(!z.blind, "because it is counted");
    printer(&engine, PrinterKind::Device, &dir.path().join("printer")).await;
    let shift = Some(z.shift.id.clone());
    for _ in 0..2 {
        let job = engine.print_shift(shift.clone(), None).await.expect("it waits");
        engine.finish_print(&job.id).await.expect("it is printed");
    }
    let bytes = std::fs::read(dir.path().join("printer")).expect("it was printed");
    let text = String::from_utf8_lossy(&bytes);
    let number = z.number.as_deref().expect("it has one");
    for wanted in [number, "Expected", "550.00", "540.00", "Change given twice", "Tea"] {
        assert!(text.contains(wanted), "because {wanted} is on the report: {text}");
    }
    assert_eq!(text.matches("DUPLICATE").count(), 1, "because the second is a copy: {text}");
    engine.close().await.expect("it closes");
}

#[tokio::test]
async fn codes_on_papers_lead_back_to_them() {
    let (_dir, engine) = open().await;
    let bill = sold(&engine, PaymentMode::Cash).await;
    let note = back(&engine, bill_code(&bill.invoice.id), false).await;
    let scanned = engine.scan_code(&bill_code(&bill.invoice.id)).await.expect("it reads");
    let meant = ScannedPaper::Bill { id: bill.invoice.id.clone() };
    assert_eq!((scanned.items.len(), scanned.paper), (0, Some(meant.clone())), "because goods of it come back");
    let by_number = engine.scan_code(bill.invoice.number.as_deref().expect("a number")).await.expect("it reads");
    assert_eq!(by_number.paper, Some(meant));
    let credit = ScannedPaper::CreditNote { note: note.note.number.clone() };
    for code in [note_code(&note.note.id).to_uppercase(), note.note.number.clone()] {
        let scanned = engine.scan_code(&code).await.expect("it reads");
        assert_eq!(scanned.paper, Some(credit.clone()), "because {code} names it");
    }
    let unknown = engine.scan_code("8901030865237").await.expect("it reads");
    assert_eq!((unknown.items.len(), unknown.paper), (0, None));

    let line = LineDraft { name: Some("Soap".into()), price_paise: Some(Paise::new(10_000)), ..LineDraft::default() };
    let credits = vec![CreditDraft { note: Some(note_code(&note.note.id)), amount_paise: None }];
    let next = BillDraft { lines: vec![line], credits, ..BillDraft::default() };
    let next = engine.finalise_bill(next).await.expect("the note pays it");
    assert_eq!(next.invoice.paid_paise, Paise::new(10_000));
    engine.close().await.expect("it closes");
}
