//! QR codes as pictures.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// Draws a QR code as SVG, black on white with the quiet zone readers need; nothing where the text is too long for one.
#[must_use]
pub fn qr_svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    Some(code.render::<svg::Color<'_>>().module_dimensions(4, 4).build())
}

/// Returns how many modules a QR code has on a side, with its quiet zone.
pub(crate) fn modules(text: &str) -> Option<usize> {
    // The standard wants four modules of nothing on each side.
    QrCode::with_error_correction_level(text, EcLevel::M).ok().map(|code| code.width() + 8)
}

/// The bars and gaps of Code 128's 103 values, its start B and its stop, in modules (ISO/IEC 15417).
const CODE_128: [&str; 106] = [
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "2331112",
];

/// Draws a bar code (Code 128, set B) as SVG; nothing where a character is none of it or there is nothing to draw.
#[must_use]
pub(crate) fn bars(code: &str) -> Option<String> {
    if code.is_empty() || !code.bytes().all(|byte| (32..127).contains(&byte)) {
        return None;
    }
    let start = 104_usize;
    let values: Vec<usize> = code.bytes().map(|byte| usize::from(byte - 32)).collect();
    let check = values.iter().enumerate().fold(start, |sum, (n, value)| sum + (n + 1) * value) % 103;
    let all = [start].into_iter().chain(values).chain([check, 105]);
    // Ten modules of nothing on each side, as readers need them.
    let (mut x, mut path) = (10_usize, String::new());
    for value in all {
        for (n, width) in CODE_128[value].bytes().map(|digit| usize::from(digit - b'0')).enumerate() {
            if n % 2 == 0 {
                path += &format!("M{x} 0h{width}v40h-{width}z");
            }
            x += width;
        }
    }
    let width = x + 10;
    Some(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 40" shape-rendering="crispEdges" preserveAspectRatio="none"><path d="{path}"/></svg>"#
    ))
}
