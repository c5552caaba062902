//! The shop's own templates.

use branchline_domain::printing::{Paper, Size, Template};
use branchline_printing::{Press, Surface, templates};

use super::samples;

fn with(text: &str) -> (tempfile::TempDir, Press) {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("receipt.typ"), text).expect("it is written");
    let press = Press::new(folder.path());
    (folder, press)
}

fn text_of(press: &Press, paper: &Paper) -> (String, Option<branchline_printing::Fault>) {
    let laid = press.lay_out(paper, Size::Roll80, Surface::Sheet).expect("it is laid out");
    let pdf = laid.pdf().expect("it is a PDF");
    (pdf_extract::extract_text_from_mem(&pdf).expect("it can be read"), laid.notice)
}

#[test]
fn a_template_of_the_shops_own_stands_in_for_the_built_in_one() {
    let (_folder, press) = with("#import \"parts.typ\": *\n#show: on-roll\nOur own receipt of #paper.seller.name");
    let (text, notice) = text_of(&press, &samples::receipt("en"));
    assert!(text.contains("Our own receipt"), "because the shop wants it so: {text}");
    assert_eq!(notice, None);
}

#[test]
fn a_mistake_in_it_is_told_by_line_and_column_and_the_built_in_one_prints() {
    let (_folder, press) = with("#import \"parts.typ\": *\n#show: on-roll\n#paper.no-such-field\n");
    let (text, notice) = text_of(&press, &samples::receipt("en"));
    assert!(text.contains("MUM1/2627/000123"), "because a bill is never stuck behind a typing error");
    let fault = notice.expect("somebody should know");
    assert_eq!((fault.file.as_str(), fault.line), ("receipt.typ", 3));
    assert!(fault.column > 0 && fault.words.contains("no-such-field"), "because a person has to find it: {fault:?}");
}

#[test]
fn a_template_reaches_no_file_and_no_package() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("secret.txt"), "secret").expect("it is written");
    for reach in
        ["#read(\"secret.txt\")", "#read(\"/etc/hostname\")", "#import \"@preview/cetz:0.3.0\"", "#datetime.today()"]
    {
        std::fs::write(folder.path().join("receipt.typ"), reach).expect("it is written");
        let (text, notice) = text_of(&Press::new(folder.path()), &samples::receipt("en"));
        assert!(notice.is_some(), "because {reach} must not work");
        assert!(!text.contains("secret"));
    }
}

#[test]
fn every_built_in_template_is_there() {
    for template in Template::ALL {
        assert!(templates::built_in(template).contains("parts.typ"), "because {} is one", template.file());
    }
}
