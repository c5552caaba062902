//! The codes on a paper, read by a reader of codes from the very dots that are printed.

use branchline_domain::printing::{Paper, Size};
use branchline_domain::sales::{bill_of_code, note_of_code};
use branchline_printing::{Bitmap, Press, Surface, qr_svg};
use rxing::common::HybridBinarizer;
use rxing::multi::{GenericMultipleBarcodeReader, MultipleBarcodeReader as _};
use rxing::{BinaryBitmap, Luma8LuminanceSource, MultiFormatReader};

use super::samples;

fn read(dots: &Bitmap) -> Vec<String> {
    let light = |n: usize| if dots.is_black(n % dots.width, n / dots.width) { 0 } else { 255 };
    let pixels: Vec<u8> = (0..dots.width * dots.height).map(light).collect();
    let (width, height) = (u32::try_from(dots.width).expect("small"), u32::try_from(dots.height).expect("small"));
    let source = Luma8LuminanceSource::new(pixels, width, height).expect("as many pixels as dots");
    let mut image = BinaryBitmap::new(HybridBinarizer::new(source));
    let found = GenericMultipleBarcodeReader::new(MultiFormatReader::default()).decode_multiple(&mut image);
    found.unwrap_or_default().iter().map(|code| code.getText().to_owned()).collect()
}

fn dots(paper: &Paper, size: Size) -> Bitmap {
    let laid = Press::new("nowhere").lay_out(paper, size, Surface::Head).expect("it is laid out");
    laid.dots().remove(0)
}

#[test]
fn what_is_due_can_be_paid_and_the_bill_be_found_by_its_receipt() {
    for size in [Size::Roll58, Size::Roll80] {
        let found = read(&dots(&samples::receipt("en"), size));
        let pay = found.iter().find(|text| text.starts_with("upi://pay?pa=kesar@okbank&pn=Kesar%20Stores&am="));
        assert!(pay.is_some(), "because something is due, on {size:?}: {found:?}");
        assert!(
            found.iter().any(|text| bill_of_code(text).is_some()),
            "because it may come back, on {size:?}: {found:?}"
        );
    }
}

#[test]
fn what_is_left_of_a_credit_note_is_used_by_its_paper() {
    let found = read(&dots(&samples::credit_note(), Size::Roll80));
    assert!(found.iter().any(|text| note_of_code(text).is_some()), "because it pays the next bill: {found:?}");
}

#[test]
fn a_label_is_read_as_the_code_of_its_item() {
    let found = read(&dots(&samples::labels(1), Size::Roll58));
    assert_eq!(found, ["8901030865237"]);
}

#[test]
fn a_text_too_long_for_a_code_gets_none() {
    assert!(qr_svg(&"x".repeat(4000)).is_none());
}
