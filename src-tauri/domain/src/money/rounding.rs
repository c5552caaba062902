//! The one rounding rule of the shop.

/// Divides, and rounds to the nearest whole number, halves away from zero: 2.5 becomes 3, −2.5 becomes −3. So a return takes back
/// exactly what its bill charged, and a bill of ₹100.50 is payable with ₹101. Nothing when the result leaves 64 bits.
///
/// `divisor` is above zero.
pub(super) fn divided(number: i128, divisor: i128) -> Option<i64> {
    let (whole, rest) = (number / divisor, number % divisor);
    let away = if rest.abs() >= divisor - rest.abs() { rest.signum() } else { 0 };
    i64::try_from(whole + away).ok()
}
