//! A conflict as a sentence, the same in the window and on the command line.

use super::{Conflict, Side};
use crate::records::kinds;

impl Conflict {
    /// Returns what happened and what stands, in a sentence.
    #[must_use]
    pub fn sentence(&self) -> String {
        let (stood, lost) = (self.standing(), self.other());
        let (later, earlier) = names(stood, lost);
        let (label, title) = (&self.label, &self.title);
        let record = kinds::one(&self.table_name);
        let stands = if self.moved_on { "stood at first" } else { "stands" };
        match self.kind.as_str() {
            "deleted" => format!(
                "{label}: {earlier} wrote {} as {}, and {later} deleted the {record} without having seen it; the later step, {}, {stands}.",
                lower(title),
                self.ours.value.shown,
                possessive(&later)
            ),
            "kept" | "revived" => format!(
                "{label}: {earlier} deleted the {record}, and {later} changed it later without having seen that; the later step {stands}."
            ),
            _ => format!(
                "{title} of {label}: {earlier} wrote {}; {later} wrote {}. The later edit, {}, {stands}.",
                lost.value.shown,
                stood.value.shown,
                possessive(&later)
            ),
        }
    }
}

/// Names two sides so that they can be told apart: by place, else by person, else by computer.
fn names(one: &Side, other: &Side) -> (String, String) {
    let ways: [fn(&Side) -> Option<&String>; 3] = [|s| Some(&s.place), |s| s.who.as_ref(), |s| s.device.as_ref()];
    for way in ways {
        if let (Some(a), Some(b)) = (way(one), way(other))
            && a != b
        {
            return (a.clone(), b.clone());
        }
    }
    (format!("{}, later,", one.place), other.place.clone())
}

fn possessive(name: &str) -> String {
    let name = name.trim_end_matches(", later,");
    if name.ends_with('s') { format!("{name}’") } else { format!("{name}’s") }
}

/// Returns a title within a sentence; what is all capitals stays.
fn lower(title: &str) -> String {
    let mut letters = title.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(std::iter::once(second)).chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}
