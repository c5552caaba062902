//! What a person types to add or change a record, whatever its kind.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::field::FieldError;
use crate::sync::merge::as_text;

/// A form's content. Its fields are named as the table's columns.
pub trait Draft: Clone + Serialize + DeserializeOwned + Send + Sync + 'static {
    /// Returns the draft with texts trimmed and empty ones absent.
    #[must_use]
    fn tidied(self) -> Self;

    /// Returns the draft as it should be saved over `stored` when the person's form began with `before`: only what they changed is
    /// theirs, so that a form left open does not undo what another branch has written meanwhile.
    #[must_use]
    fn over(self, before: Self, stored: Self) -> Self;

    /// Lists what keeps the draft from being saved; empty when it is correct.
    #[must_use]
    fn problems(&self) -> Vec<FieldError>;

    /// Returns the draft without the codes that `stored` has as well. Only what is new is held against other records: two branches may
    /// have given one code to two of them, and both must stay editable.
    #[must_use]
    fn with_new_codes_only(self, _stored: &Self) -> Self {
        self
    }

    /// Lists the problems `stored` does not have: what came from elsewhere is not this person's to put right.
    #[must_use]
    fn new_problems(&self, stored: &Self) -> Vec<FieldError> {
        let before = stored.problems();
        self.problems().into_iter().filter(|problem| !before.contains(problem)).collect()
    }

    /// Returns the draft with one field set; nothing when it has no such field, or the value does not fit into it.
    #[must_use]
    fn with_field(&self, field: &str, value: Value) -> Option<Self> {
        let mut form = serde_json::to_value(self).ok()?;
        *form.get_mut(field)? = value;
        serde_json::from_value(form).ok()
    }

    /// Returns what a field holds, as text.
    #[must_use]
    fn field(&self, field: &str) -> Option<String> {
        serde_json::to_value(self).ok()?.get(field).and_then(as_text)
    }
}
