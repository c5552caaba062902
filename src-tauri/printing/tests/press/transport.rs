//! Printers that answer, stall and break off.

use std::io::Read as _;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use branchline_printing::transport::{self, Failure};

#[test]
fn a_paper_arrives_whole() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it has one").to_string();
    let printer = std::thread::spawn(move || {
        let mut got = Vec::new();
        listener.accept().expect("somebody prints").0.read_to_end(&mut got).expect("it is read");
        got
    });
    let bytes = vec![7_u8; 300_000];
    transport::network(&address).expect("it answers").send(&bytes).expect("it takes all");
    assert_eq!(printer.join().expect("it printed"), bytes);
}

#[test]
fn a_printer_that_stalls_is_given_up_and_may_have_printed() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it has one").to_string();
    let line = transport::network(&address).expect("it answers");
    let began = Instant::now();
    let stalled = line.send_within(&vec![7; 64 << 20], Duration::from_millis(300));
    assert!(matches!(stalled, Err(Failure::Midway(_))), "because some of it is in its buffer: {stalled:?}");
    assert!(began.elapsed() < Duration::from_secs(5), "because nobody waits for ever");
}

#[test]
fn a_printer_that_is_off_has_printed_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it has one").to_string();
    drop(listener);
    assert!(matches!(transport::network(&address), Err(Failure::Before(_))));
    let nowhere = std::path::Path::new("/nowhere/lp0");
    assert!(matches!(transport::device(nowhere), Err(Failure::Before(_))));
}

#[test]
fn a_plain_file_gathers_what_is_printed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("printer");
    for paper in [b"one".as_slice(), b"two"] {
        transport::device(&file).expect("it is made").send(paper).expect("it is written");
    }
    assert_eq!(std::fs::read(&file).expect("it is there"), b"onetwo");
}
