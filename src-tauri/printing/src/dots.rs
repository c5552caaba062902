//! Pages as dots of a thermal printer: black or nothing, eight to the millimetre.

use typst_layout::Page;
use typst_render::{RenderOptions, render};

/// Dots to the millimetre: 203 dpi.
pub(crate) const PER_MM: f64 = 8.0;

/// Points of a page to the millimetre.
const POINTS_PER_MM: f64 = 72.0 / 25.4;

/// What is darker becomes a dot. Above the middle, so that the grey edges of thin strokes stay.
const DARK: u16 = 150;

/// Dots in rows of whole bytes, the first dot in the highest bit; a set bit is black.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bitmap {
    /// Dots in a row, a multiple of eight.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// The rows, one after the other.
    pub bits: Vec<u8>,
}

impl Bitmap {
    /// Returns the bytes of a row.
    #[must_use]
    pub const fn stride(&self) -> usize {
        self.width / 8
    }

    /// Tells whether a dot is black; outside of the picture none is.
    #[must_use]
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        x < self.width && self.bits.get(y * self.stride() + x / 8).is_some_and(|byte| byte & (0x80 >> (x % 8)) != 0)
    }

    /// Draws a page `width` dots wide, without the empty rows at its end.
    pub(crate) fn of(page: &Page, width: usize) -> Self {
        let options = RenderOptions { pixel_per_pt: (PER_MM / POINTS_PER_MM).into(), render_bleed: false };
        let pixels = render(page, &options);
        let stride = width / 8;
        let drawn = usize::try_from(pixels.width()).unwrap_or_default().max(1);
        let mut bits = Vec::new();
        for row in pixels.pixels().chunks(drawn) {
            let mut bytes = vec![0_u8; stride];
            for (x, pixel) in row.iter().take(width).enumerate() {
                // The eye's weights for red, green and blue; the page is opaque, so premultiplied colours are the colours.
                let light =
                    (u16::from(pixel.red()) * 77 + u16::from(pixel.green()) * 150 + u16::from(pixel.blue()) * 29) >> 8;
                if light < DARK {
                    bytes[x / 8] |= 0x80 >> (x % 8);
                }
            }
            bits.extend(bytes);
        }
        let used = bits.chunks(stride).rposition(|row| row.iter().any(|byte| *byte != 0)).map_or(0, |last| last + 1);
        bits.truncate(used * stride);
        Self { width: stride * 8, height: used, bits }
    }
}
