//! Printing, as the window and the command line call the engine: papers go out, wait, are decided about, and never hold a bill up.

use std::io::Read as _;
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use branchline_domain::money::Paise;
use branchline_domain::printing::{Job, JobState, Printer, PrinterDraft, PrinterKind, Size};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode, WholeInvoice};
use branchline_engine::clock::Clock;
use branchline_engine::{Code, Engine, Options};
use tempfile::TempDir;

use super::forms::{meanwhile, open, options};

fn draft(name: &str, kind: PrinterKind, address: &str) -> PrinterDraft {
    PrinterDraft {
        name: name.into(),
        kind,
        address: address.into(),
        size: Size::Roll80,
        language: "en".into(),
        text_mode: false,
        cuts: true,
        drawer: true,
        prints_bills: true,
    }
}

async fn sold(engine: &Engine) -> WholeInvoice {
    let line = LineDraft { name: Some("Soap".into()), price_paise: Some(Paise::new(10_000)), ..LineDraft::default() };
    let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    let bill = BillDraft { lines: vec![line], payments: vec![cash], ..BillDraft::default() };
    engine.finalise_bill(bill).await.expect("it is final")
}

/// Waits until a paper is as wanted.
async fn until(engine: &Engine, id: &str, wanted: impl Fn(&Job) -> bool) -> Job {
    for _ in 0..300 {
        let jobs = engine.print_jobs().await.expect("they are listed");
        let job = jobs.into_iter().find(|job| job.id.as_str() == id).expect("it is there");
        if wanted(&job) {
            return job;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("it did not come to that: {:?}", engine.print_jobs().await);
}

/// A printer on this computer's own network, for so many papers.
fn printer(papers: usize) -> (String, std::thread::JoinHandle<Vec<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it has one").to_string();
    let printed = std::thread::spawn(move || {
        let take = |_| {
            let mut got = Vec::new();
            listener.accept().expect("somebody prints").0.read_to_end(&mut got).expect("it is read");
            got
        };
        (0..papers).map(take).collect()
    });
    (address, printed)
}

fn count(bytes: &[u8], command: &[u8]) -> usize {
    bytes.windows(command.len()).filter(|window| *window == command).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_goes_to_its_printer_and_only_the_first_copy_opens_the_drawer() {
    let (_dir, engine) = open().await;
    engine.start_background();
    let (address, printed) = printer(2);
    engine.add_printer(draft("Counter", PrinterKind::Network, &address)).await.expect("it is added");
    let bill = sold(&engine).await;
    for _ in 0..2 {
        let job = engine.print_bill(&bill.invoice.id, None).await.expect("it waits");
        until(&engine, &job.id, |job| job.state == JobState::Done).await;
    }
    let papers = printed.join().expect("it printed");
    let kicks: Vec<usize> = papers.iter().map(|paper| count(paper, &[0x1b, b'p'])).collect();
    assert_eq!(kicks, [1, 0], "because nobody pays twice");
    assert_ne!(papers[0], papers[1], "because the second is marked as a copy");
    engine.close().await.expect("it closes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printer_that_stalls_holds_up_neither_the_next_bill_nor_another_printer() {
    let (dir, engine) = open().await;
    engine.start_background();
    let stalled = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = stalled.local_addr().expect("it has one").to_string();
    engine.add_printer(draft("Stalled", PrinterKind::Network, &address)).await.expect("it is added");
    let folder = dir.path().join("pdfs").display().to_string();
    engine.add_printer(draft("Folder", PrinterKind::Folder, &folder)).await.expect("it is added");
    let first = sold(&engine).await;
    engine.print_bill(&first.invoice.id, Some("Stalled")).await.expect("it waits");
    let began = Instant::now();
    let second = sold(&engine).await;
    assert!(began.elapsed() < Duration::from_secs(1), "because no bill waits for a printer: {:?}", began.elapsed());
    let job = engine.print_bill(&second.invoice.id, Some("Folder")).await.expect("it waits");
    let job = until(&engine, &job.id, |job| job.state == JobState::Done).await;
    let pdf = std::fs::read(job.file.expect("it became a file")).expect("it is there");
    assert!(pdf.starts_with(b"%PDF"), "because a folder gets PDFs");
    engine.close().await.expect("it closes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printer_that_is_off_is_tried_again_and_prints_once_it_is_on() {
    let (_dir, engine) = open().await;
    engine.start_background();
    let closed = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = closed.local_addr().expect("it has one");
    drop(closed);
    engine.add_printer(draft("Off", PrinterKind::Network, &address.to_string())).await.expect("it is added");
    let bill = sold(&engine).await;
    let job = engine.print_bill(&bill.invoice.id, None).await.expect("it waits");
    let job = until(&engine, &job.id, |job| job.problem.is_some()).await;
    assert_eq!(job.state, JobState::Waiting, "because it is tried again by itself");
    assert!(job.problem.is_some_and(|why| why.contains("Off does not answer")), "because a person may look");
    let listener = TcpListener::bind(address).expect("the port is free");
    let printed = std::thread::spawn(move || {
        let mut got = Vec::new();
        listener.accept().expect("somebody prints").0.read_to_end(&mut got).expect("it is read");
        got
    });
    until(&engine, &job.id, |job| job.state == JobState::Done).await;
    assert_eq!(count(&printed.join().expect("it printed"), &[0x1d, b'V']), 1, "because one paper is cut once");
    engine.close().await.expect("it closes");
}

/// A clock that a test winds.
#[derive(Debug)]
struct Wound(AtomicI64);

impl Clock for Wound {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_going_out_when_the_program_ended_waits_for_a_person() {
    let dir = TempDir::new().expect("a temporary folder");
    let clock = Arc::new(Wound(AtomicI64::new(1_790_000_000_000)));
    let wound = || Options { clock: Arc::clone(&clock) as Arc<dyn Clock>, ..options(&dir) };
    let engine = Engine::open(wound()).await.expect("it opens");
    let file = dir.path().join("printer").display().to_string();
    engine.add_printer(draft("Counter", PrinterKind::Device, &file)).await.expect("it is added");
    let bill = sold(&engine).await;
    let job = engine.print_bill(&bill.invoice.id, None).await.expect("it waits");
    engine.close().await.expect("it closes");
    meanwhile(&dir, "UPDATE print_jobs SET state = 'sending', claimed_at = 1790000000000, tries = 1").await;

    clock.0.fetch_add(120_000, Ordering::SeqCst);
    let engine = Engine::open(wound()).await.expect("it opens");
    engine.start_background();
    let found = until(&engine, &job.id, |job| job.state == JobState::Unsure).await;
    assert!(found.problem.is_some_and(|why| why.contains("Look whether the paper came out")));
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!std::path::Path::new(&file).exists(), "because paper cannot be taken back");
    engine.retry_print(&job.id).await.expect("a person says so");
    until(&engine, &job.id, |job| job.state == JobState::Done).await;
    assert!(std::path::Path::new(&file).exists());
    let again = engine.drop_print(&job.id).await.expect_err("nothing is to be decided");
    assert_eq!(again.code(), Code::Invalid);
    engine.close().await.expect("it closes");
}

#[tokio::test]
async fn without_a_printer_a_person_is_told_so_and_one_name_is_one_printer() {
    let (dir, engine) = open().await;
    let bill = sold(&engine).await;
    let none = engine.print_bill(&bill.invoice.id, None).await.expect_err("there is none");
    assert_eq!(none.fields()[0].field, "printer");
    let first: Printer = engine.add_printer(draft("Counter", PrinterKind::Screen, "")).await.expect("it is added");
    let twice = engine.add_printer(draft("counter", PrinterKind::Screen, "")).await.expect_err("the name is taken");
    assert_eq!(twice.fields()[0].field, "name");
    let second = engine.add_printer(draft("Office", PrinterKind::Screen, "")).await.expect("it is added");
    let all = engine.printers().await.expect("they are listed");
    let bills: Vec<bool> = all.iter().map(|printer| printer.prints_bills).collect();
    assert_eq!(bills, [true, false], "because one printer prints the bills: {all:?}");
    assert_eq!((&all[0].id, &all[1].id), (&second.id, &first.id));

    let file = dir.path().join("bill.pdf");
    let path = file.to_str().expect("it is text");
    engine.save_bill(&bill.invoice.id, path, Some(Size::A5)).await.expect("it is saved");
    assert!(std::fs::read(&file).expect("it is there").starts_with(b"%PDF"));
    let nowhere = engine.save_bill(&bill.invoice.id, "/nowhere/bill.pdf", None).await.expect_err("it cannot be");
    assert_eq!(nowhere.fields()[0].field, "file");
}
