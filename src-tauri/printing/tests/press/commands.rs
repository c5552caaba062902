//! What goes to a receipt printer, obeyed by one of the test's own.

use branchline_domain::printing::{Paper, Size};
use branchline_printing::commands::{self, Extras};
use branchline_printing::{Bitmap, Press, Surface, letters};

use super::samples;

/// What a printer did with its bytes.
#[derive(Debug, Default)]
struct Printed {
    rows: Vec<Vec<u8>>,
    bands: Vec<usize>,
    text: String,
    cuts: usize,
    kicks: usize,
}

/// Obeys the commands; panics at one that no receipt printer knows.
fn obey(bytes: &[u8]) -> Printed {
    let mut printed = Printed::default();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        at += match rest {
            [0x1b, b'@', ..] | [0x1c, b'.', ..] => 2,
            [0x1b, b'p', _, _, _, ..] => {
                printed.kicks += 1;
                5
            }
            [0x1d, b'v', b'0', 0, xl, xh, yl, yh, dots @ ..] => {
                let (stride, rows) = (u16::from_le_bytes([*xl, *xh]) as usize, u16::from_le_bytes([*yl, *yh]) as usize);
                printed.bands.push(rows);
                printed.rows.extend(dots[..stride * rows].chunks(stride).map(<[u8]>::to_vec));
                8 + stride * rows
            }
            [0x1d, b'V', b'A' | b'B', _, ..] => {
                printed.cuts += 1;
                4
            }
            [0x1d, b'V', _, ..] => {
                printed.cuts += 1;
                3
            }
            [0x1b, b'd' | b'a' | b't' | b'E' | b'-' | b'M' | b'V' | b'G' | b'{' | b'R' | b'3', _, ..] => 3,
            [0x1d, b'B' | b'b' | b'!', _, ..] => 3,
            [0x1b, b'2', ..] => 2,
            [b'\n' | b'\r', ..] => {
                printed.text.push('\n');
                1
            }
            [byte @ 0x20..=0x7e, ..] => {
                printed.text.push(char::from(*byte));
                1
            }
            other => panic!("no command begins so, at {at}: {:?}", &other[..other.len().min(12)]),
        };
    }
    printed
}

fn dots(paper: &Paper, size: Size) -> Vec<Bitmap> {
    Press::new("nowhere").lay_out(paper, size, Surface::Head).expect("it is laid out").dots()
}

#[test]
fn a_receipt_goes_out_in_small_bands_with_one_cut_and_one_kick() {
    for (size, stride) in [(Size::Roll58, 48), (Size::Roll80, 72)] {
        let pages = dots(&samples::receipt("hi"), size);
        assert_eq!(pages.len(), 1, "because a roll has no pages");
        let bytes = commands::dots(&pages, Extras { cut: true, drawer: true }).expect("it is written");
        let printed = obey(&bytes);
        assert_eq!((printed.cuts, printed.kicks), (1, 1));
        assert!(printed.bands.iter().all(|rows| (1..=255).contains(rows)), "because buffers are small");
        let rows: Vec<u8> = printed.rows.concat();
        assert_eq!(printed.rows[0].len(), stride, "because the head has so many dots");
        assert_eq!(rows, pages[0].bits, "because every dot arrives where it belongs");
    }
    let quiet =
        obey(&commands::dots(&dots(&samples::shift(), Size::Roll80), Extras::default()).expect("it is written"));
    assert_eq!((quiet.cuts, quiet.kicks), (0, 0), "because nobody asked for either");
}

#[test]
fn a_latin_receipt_may_go_out_as_letters_and_a_mixed_one_may_not() {
    assert_eq!(letters(&samples::receipt("en"), Size::Roll80), None, "because the printer has no Devanagari");
    for (size, width) in [(Size::Roll58, 32), (Size::Roll80, 48)] {
        let lines = letters(&samples::latin(), size).expect("all of it is ASCII");
        assert!(lines.iter().all(|line| line.len() <= width), "because a line has {width} letters: {lines:#?}");
        let printed = obey(&commands::text(&lines, Extras { cut: true, drawer: false }).expect("it is written"));
        assert_eq!((printed.cuts, printed.rows.len()), (1, 0));
        for wanted in ["MUM1/2627/000123", "Amul Ghee 1 L", "TAX INVOICE"] {
            assert!(printed.text.contains(wanted), "because {wanted} is on the bill: {}", printed.text);
        }
    }
}
