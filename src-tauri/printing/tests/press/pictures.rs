//! Papers beside the pictures of them that are kept. `BRANCHLINE_PICTURES=keep` keeps new ones: look at them first.

use std::io::BufWriter;
use std::path::PathBuf;

use branchline_domain::printing::{Paper, Size};
use branchline_printing::{Bitmap, Press, Surface};

use super::samples;

/// As many dots in a thousand may differ: a newer layout engine may round a stroke the other way.
const TOLERANCE: usize = 10;

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/press/pictures").join(format!("{name}.png"))
}

#[expect(clippy::disallowed_methods, reason = "a person says by it that the pictures may change")]
fn is_keeping() -> bool {
    std::env::var_os("BRANCHLINE_PICTURES").is_some()
}

fn keep(name: &str, dots: &Bitmap) {
    let out = std::fs::File::create(file(name)).expect("it is made");
    let mut png = png::Encoder::new(
        BufWriter::new(out),
        u32::try_from(dots.width).expect("small"),
        u32::try_from(dots.height).expect("small"),
    );
    png.set_color(png::ColorType::Grayscale);
    png.set_depth(png::BitDepth::One);
    let light: Vec<u8> = dots.bits.iter().map(|byte| !byte).collect();
    png.write_header().expect("it is written").write_image_data(&light).expect("it is written");
}

fn kept(name: &str) -> Bitmap {
    let source = std::io::BufReader::new(std::fs::File::open(file(name)).expect("BRANCHLINE_PICTURES=keep makes it"));
    let mut reader = png::Decoder::new(source).read_info().expect("it is a PNG");
    let mut light = vec![0; reader.output_buffer_size().expect("it fits")];
    let info = reader.next_frame(&mut light).expect("it is a PNG");
    light.truncate(info.buffer_size());
    let (width, height) = (info.width as usize, info.height as usize);
    Bitmap { width, height, bits: light.into_iter().map(|byte| !byte).collect() }
}

fn matches_its_picture(name: &str, paper: &Paper, size: Size) {
    let dots = Press::new("nowhere").lay_out(paper, size, Surface::Head).expect("it is laid out").dots().remove(0);
    if is_keeping() {
        keep(name, &dots);
    }
    let kept = kept(name);
    assert_eq!(kept.width, dots.width, "because a head has so many dots");
    let rows = kept.height.max(dots.height);
    let differ =
        |n: &usize| kept.is_black(n % dots.width, n / dots.width) != dots.is_black(n % dots.width, n / dots.width);
    let different = (0..rows * dots.width).filter(differ).count();
    assert!(
        different * 1000 <= rows * dots.width * TOLERANCE,
        "because {name} was kept otherwise: {different} dots of {}",
        rows * dots.width
    );
}

#[test]
fn papers_look_as_they_did() {
    for (name, paper, size) in [
        ("receipt-58-hi", samples::receipt("hi"), Size::Roll58),
        ("receipt-80-en", samples::receipt("en"), Size::Roll80),
        ("invoice-a5-hi", samples::receipt("hi"), Size::A5),
        ("invoice-a4-en", samples::receipt("en"), Size::A4),
        ("credit-note-80", samples::credit_note(), Size::Roll80),
        ("shift-80", samples::shift(), Size::Roll80),
        ("statement-a4", samples::statement("en"), Size::A4),
        ("statement-58-hi", samples::statement("hi"), Size::Roll58),
        ("label-58", samples::labels(1), Size::Roll58),
    ] {
        matches_its_picture(name, &paper, size);
    }
}
