//! The text of the code by which a bill is paid by UPI.

use std::fmt::Write as _;

use crate::money::Paise;

/// To whom a bill is paid.
#[derive(Debug, Clone, Copy)]
pub struct PayTo<'a> {
    /// `name@bank`.
    pub upi_id: &'a str,
    /// The shop's name.
    pub name: &'a str,
}

/// Returns the link that a UPI app pays by, as NPCI's linking specification 1.6 has it; nothing where nothing is due. That somebody scanned it
/// is no proof that he paid.
#[must_use]
pub fn upi_link(to: PayTo<'_>, amount: Paise, note: &str, reference: &str) -> Option<String> {
    if amount <= Paise::ZERO {
        return None;
    }
    let rupees = format!("{}.{:02}", amount.get() / 100, amount.get() % 100);
    let mut link = format!("upi://pay?pa={}&pn={}&am={rupees}&cu=INR", escaped(to.upi_id), escaped(to.name));
    // The specification allows 35 characters of a reference, of letters and digits.
    let reference: String = reference.chars().filter(char::is_ascii_alphanumeric).take(35).collect();
    for (name, value) in [("tn", note), ("tr", reference.as_str())] {
        if !value.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(link, "&{name}={}", escaped(value));
        }
    }
    Some(link)
}

/// Writes a value of a link: letters, digits and what no reader takes for a separator stay, all else becomes %XX of its UTF-8.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            text.push(byte.into());
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const KESAR: PayTo<'_> = PayTo { upi_id: "kesar@okbank", name: "Kesar & Sons" };

    #[test]
    fn a_link_holds_what_an_app_needs() {
        let link = upi_link(KESAR, Paise::new(104_000), "MUM1/2627/000123", "019a-b");
        assert_eq!(
            link.as_deref(),
            Some("upi://pay?pa=kesar@okbank&pn=Kesar%20%26%20Sons&am=1040.00&cu=INR&tn=MUM1%2F2627%2F000123&tr=019ab"),
            "because & would end the name, and a reference has letters and digits only"
        );
        assert_eq!(upi_link(KESAR, Paise::ZERO, "", ""), None, "because nobody pays nothing");
        let hindi = upi_link(PayTo { name: "केसर", ..KESAR }, Paise::new(5), "", "");
        assert_eq!(
            hindi.as_deref(),
            Some("upi://pay?pa=kesar@okbank&pn=%E0%A4%95%E0%A5%87%E0%A4%B8%E0%A4%B0&am=0.05&cu=INR")
        );
    }
}
