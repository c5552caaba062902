//! A conflict as a sentence, the same in the window and on the command line.

use super::{Conflict, Side};
use crate::message;
use crate::messages::Message;
use crate::records::kinds;

impl Conflict {
    /// Returns what happened and what stands, in a sentence.
    #[must_use]
    pub fn sentence(&self) -> Message {
        let (stood, lost) = (self.standing(), self.other());
        let (label, field) = (self.label.clone(), self.title.clone());
        let kind = kinds::one_message(&self.table_name);
        let moved = if self.moved_on { "yes" } else { "no" };
        let sides = names(stood, lost);
        match (self.kind.as_str(), sides) {
            ("deleted", Some((later, earlier))) => message!(
                "conflict-deleted",
                field = field,
                label = label,
                earlier = earlier,
                value = self.ours.value.shown.clone(),
                later = later,
                kind = kind,
                moved = moved,
            ),
            ("deleted", None) => message!(
                "conflict-deleted-same",
                field = field,
                label = label,
                place = stood.place.clone(),
                value = self.ours.value.shown.clone(),
                kind = kind,
                moved = moved,
            ),
            ("kept" | "revived", Some((later, earlier))) => message!(
                "conflict-revived",
                label = label,
                earlier = earlier,
                later = later,
                kind = kind,
                moved = moved,
            ),
            ("kept" | "revived", None) => message!(
                "conflict-revived-same",
                label = label,
                place = stood.place.clone(),
                kind = kind,
                moved = moved,
            ),
            (_, Some((later, earlier))) => message!(
                "conflict-edit",
                field = field,
                label = label,
                earlier = earlier,
                lost = lost.value.shown.clone(),
                later = later,
                stood = stood.value.shown.clone(),
                moved = moved,
            ),
            (_, None) => message!(
                "conflict-edit-same",
                field = field,
                label = label,
                place = stood.place.clone(),
                lost = lost.value.shown.clone(),
                stood = stood.value.shown.clone(),
                moved = moved,
            ),
        }
    }
}

/// Names two sides so that they can be told apart: by place, else by person, else by computer; nothing when none of these does.
fn names(one: &Side, other: &Side) -> Option<(Message, Message)> {
    type Way = fn(&Side) -> Option<Message>;
    let ways: [Way; 3] = [
        |side| Some(side.place.clone()),
        |side| side.who.as_ref().map(Message::verbatim),
        |side| side.device.as_ref().map(Message::verbatim),
    ];
    ways.iter().find_map(|way| Some((way(one)?, way(other)?)).filter(|(one, other)| one != other))
}
