//! What something between the shop and the hub does not let pass: bodies over a size, or bodies that hold a text.

/// Refuses every request of one path whose body it does not like, until [`crate::Faults::clear`].
#[derive(Debug, Clone)]
pub struct Limit {
    path: String,
    kind: Kind,
    pub(crate) refusal: Refusal,
}

#[derive(Debug, Clone)]
enum Kind {
    Larger(usize),
    Holding(String),
}

/// How a body is refused.
#[derive(Debug, Clone)]
pub(crate) enum Refusal {
    Answer { status: u16, body: String },
    Break,
}

impl Limit {
    /// Lets no body of more than `bytes` bytes pass to `path`: answers 413 as gateways do.
    #[must_use]
    pub fn larger(path: &str, bytes: usize) -> Self {
        let page = "<html><head><title>413 Request Entity Too Large</title></head></html>".to_owned();
        Self { path: path.to_owned(), kind: Kind::Larger(bytes), refusal: Refusal::Answer { status: 413, body: page } }
    }

    /// Breaks the connection of every request to `path` whose body holds `text`.
    #[must_use]
    pub fn holding(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), kind: Kind::Holding(text.to_owned()), refusal: Refusal::Break }
    }

    /// Answers with `status` and `body` instead.
    #[must_use]
    pub fn answer(mut self, status: u16, body: &str) -> Self {
        self.refusal = Refusal::Answer { status, body: body.to_owned() };
        self
    }

    pub(crate) fn concerns(&self, path: &str) -> bool {
        path.starts_with(&self.path)
    }

    pub(crate) fn refuses(&self, body: &[u8]) -> bool {
        match &self.kind {
            Kind::Larger(bytes) => body.len() > *bytes,
            Kind::Holding(text) => body.windows(text.len().max(1)).any(|part| part == text.as_bytes()),
        }
    }
}
