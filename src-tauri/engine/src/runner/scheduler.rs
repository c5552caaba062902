//! When the next session is due: on schedule, soon after a write or news, at once on request, and with backoff after a failure.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;

use super::backoff::Backoff;

/// Sessions that were not asked for by a person come no closer than this, so that a storm of changes or of news is a few sessions.
const APART: Duration = Duration::from_millis(200);

/// The longest pause after failures. Coming back online is heard of earlier, through the socket.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// What asks for a session before its time.
#[derive(Debug, Default)]
pub(crate) struct Requests {
    /// Somebody wants it now.
    pub(crate) now: bool,
    /// Something was written here; goes at this moment.
    pub(crate) written: Option<Instant>,
    /// The hub has news; fetched at this moment.
    pub(crate) heard: Option<Instant>,
    /// Something moved in branches whose own channels are not listened to; fetched at this moment, and not before.
    pub(crate) elsewhere: Option<Instant>,
    /// Stream and newest number of the news.
    pub(crate) heads: BTreeMap<i64, i64>,
}

/// How the sessions went so far.
#[derive(Debug)]
pub(crate) struct Scheduler {
    /// Milliseconds UTC of the last start.
    pub(crate) last_ms: Option<i64>,
    ended: Option<Instant>,
    pause: Pause,
    backoff: Backoff,
}

/// How a session ended, as far as the next one is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// As it should.
    Well,
    /// It failed, and may come true later, though not before the other side wished.
    Again {
        /// That wish.
        after: Option<Duration>,
    },
    /// It failed, and only a person can help.
    Person,
}

/// What keeps requests back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pause {
    None,
    /// The hub could not; it is left alone until then.
    Until(Instant),
    /// A person is needed; only the clock tries.
    Person,
}

impl Default for Scheduler {
    fn default() -> Self {
        let backoff = Backoff::new(Duration::from_secs(1), LONGEST_PAUSE);
        Self { last_ms: None, ended: None, pause: Pause::None, backoff }
    }
}

impl Scheduler {
    /// Returns when the next session is due; `timer` is when the clock wants one.
    pub(crate) fn due(&self, requests: &Requests, timer: Option<Instant>, now: Instant) -> Option<Instant> {
        if requests.now {
            return Some(now);
        }
        let planned = self.planned(timer);
        if self.pause != Pause::None {
            return planned;
        }
        let request = requests.written.into_iter().chain(requests.heard).chain(requests.elsewhere).min();
        let request = request.map(|at| self.ended.map_or(at, |ended| at.max(ended + APART)));
        request.into_iter().chain(planned).min()
    }

    /// Returns when a session is due though nobody requests one.
    pub(crate) fn planned(&self, timer: Option<Instant>) -> Option<Instant> {
        match self.pause {
            Pause::Until(at) => Some(at),
            Pause::Person | Pause::None => timer,
        }
    }

    /// Takes over how a session went.
    pub(crate) fn ended(&mut self, ending: Ending, now: Instant, random: f64) {
        self.ended = Some(now);
        self.pause = match ending {
            Ending::Well => {
                self.backoff.reset();
                Pause::None
            }
            Ending::Again { after } => Pause::Until(now + self.backoff.next_after(random, after)),
            Ending::Person => Pause::Person,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn a_request_goes_before_the_clock_and_storms_are_spaced() {
        let now = Instant::now();
        let (timer, soon) = (Some(now + seconds(300)), Some(now + Duration::from_millis(20)));
        let mut scheduler = Scheduler::default();
        assert_eq!(scheduler.due(&Requests::default(), timer, now), timer, "because nothing is requested");
        let requests = Requests { written: soon, ..Requests::default() };
        assert_eq!(scheduler.due(&requests, timer, now), soon, "because what was written goes at once");
        scheduler.ended(Ending::Well, now, 1.0);
        assert_eq!(scheduler.due(&requests, timer, now), Some(now + APART), "because the last session has just ended");
        assert_eq!(
            scheduler.due(&Requests { now: true, ..requests }, timer, now),
            Some(now),
            "because a person does not wait"
        );
    }

    #[test]
    fn failures_are_tried_again_later_and_later_but_not_before_the_hub_asks() {
        let now = Instant::now();
        let timer = Some(now + seconds(5));
        let requests = Requests { written: Some(now), heard: Some(now), ..Requests::default() };
        let mut scheduler = Scheduler::default();
        for ceiling in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
            scheduler.ended(Ending::Again { after: None }, now, 1.0);
            let due = scheduler.due(&requests, timer, now);
            assert_eq!(due, Some(now + seconds(ceiling)), "because each failure doubles the pause, up to five minutes");
        }
        scheduler.ended(Ending::Well, now, 1.0);
        scheduler.ended(Ending::Again { after: Some(seconds(90)) }, now, 1.0);
        assert_eq!(
            scheduler.due(&requests, timer, now),
            Some(now + seconds(91)),
            "because the hub asked for 90 seconds"
        );
        scheduler.ended(Ending::Person, now, 1.0);
        assert_eq!(scheduler.due(&requests, timer, now), timer, "because trying more often helps nobody to sign in");
        assert_eq!(
            scheduler.due(&Requests { now: true, ..requests }, timer, now),
            Some(now),
            "because somebody signed in"
        );
    }
}
