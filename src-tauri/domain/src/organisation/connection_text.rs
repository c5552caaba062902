//! One text to paste that holds what a computer needs to find its shop: the hub's address and key, the branch, and a one-time code.
//!
//! `branchline:` + version + `.` + the values as JSON in base64url + `.` + the first eight hexadecimal digits of the MD5 of what stands
//! before. Messengers break long lines, so white space and invisible signs anywhere in it count for nothing, nor does what is written
//! around it; a text that was cut fails its sum.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};

use crate::message;
use crate::messages::Message;

const BEGINS: &str = "branchline:";
const VERSION: &str = "1";
/// The length of the sum.
const SUM: usize = 8;

/// What a connection text holds. In logs it shows no one-time code.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ConnectionText {
    /// The project's address.
    pub url: String,
    /// The publishable key.
    pub key: String,
    /// Code of the branch; chosen by the person, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// The e-mail that was invited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The one-time code of the invitation; absent for a further computer of a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

impl std::fmt::Debug for ConnectionText {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("ConnectionText").field("url", &self.url).field("branch", &self.branch).finish_non_exhaustive()
    }
}

impl ConnectionText {
    /// Returns the text to hand over.
    #[must_use]
    pub fn written(&self) -> String {
        let json = serde_json::to_vec(self).unwrap_or_default();
        let body = format!("{VERSION}.{}", URL_SAFE_NO_PAD.encode(json));
        format!("{BEGINS}{body}.{}", sum(&body))
    }

    /// Reads what somebody pasted.
    ///
    /// # Errors
    /// The sentence to show when it is no such text, was cut, or a newer Branchline wrote it.
    pub fn read(pasted: &str) -> Result<Self, Message> {
        let text: String = pasted.chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)).collect();
        let begin = text.find(BEGINS).ok_or_else(|| message!("connection-text-other"))?;
        let body = &text[begin + BEGINS.len()..];
        let parts: Vec<&str> = body.splitn(3, '.').collect();
        if parts[0] != VERSION && parts[0].parse::<u32>().is_ok_and(|version| version > 1) {
            return Err(message!("connection-text-newer"));
        }
        let cut = || message!("connection-text-cut");
        let [VERSION, content, said] = parts.as_slice() else { return Err(cut()) };
        if said.get(..SUM) != Some(&sum(&format!("{VERSION}.{content}"))) {
            return Err(cut());
        }
        let json = URL_SAFE_NO_PAD.decode(content).map_err(|_| cut())?;
        let read: Self = serde_json::from_slice(&json).map_err(|_| cut())?;
        if read.url.is_empty() || read.key.is_empty() { Err(cut()) } else { Ok(read) }
    }
}

/// Signs without width that messengers and word processors put into long words and around quoted ones.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn sum(body: &str) -> String {
    Md5::digest(body).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Vectors {
        good: Vec<Good>,
        bad: Vec<Bad>,
    }

    #[derive(Deserialize)]
    struct Good {
        text: String,
        holds: ConnectionText,
    }

    #[derive(Deserialize)]
    struct Bad {
        text: String,
        key: String,
    }

    fn vectors() -> Vectors {
        serde_json::from_str(include_str!("connection_text.json")).expect("the vectors are JSON")
    }

    #[test]
    fn a_text_holds_what_was_put_into_it_and_is_written_as_ever() {
        for Good { text, holds } in vectors().good {
            assert_eq!(ConnectionText::read(&text).as_ref(), Ok(&holds), "because texts are out there: {text}");
            assert_eq!(holds.written(), text, "because an older Branchline reads it too");
            let broken = format!("Hello, paste this:\n{}\n{}\n", &text[..40], &text[40..]);
            assert_eq!(ConnectionText::read(&broken).as_ref(), Ok(&holds), "because a messenger wraps lines");
            let amid =
                format!("\u{2068}{}\u{200b}\u{a0}{}\u{2069}\u{feff}\nThanks! Call me. Ravi", &text[..60], &text[60..]);
            assert_eq!(ConnectionText::read(&amid), Ok(holds), "because a greeting follows, and signs nobody sees");
        }
    }

    #[test]
    fn what_is_no_whole_text_is_refused_with_a_sentence() {
        for Bad { text, key } in vectors().bad {
            assert_eq!(ConnectionText::read(&text).expect_err("it is refused").key, key, "because of {text:?}");
        }
    }

    #[test]
    fn no_cut_text_is_taken() {
        let whole = vectors().good.remove(0).text;
        for end in 0..whole.len() {
            assert!(ConnectionText::read(&whole[..end]).is_err(), "because it ends after {end} of {}", whole.len());
        }
    }

    #[test]
    fn what_is_logged_of_it_holds_no_secret() {
        let text =
            ConnectionText { url: "u".into(), key: "k".into(), code: Some("one-time".into()), ..Default::default() };
        assert!(!format!("{text:?}").contains("one-time"), "because logs are sent to whoever helps");
    }
}
