//! When the watchdog speaks, and when it does not.

use super::*;

const NOW: i64 = 1_000 * HOUR_MS;
const LIMITS: AlertLimits = AlertLimits { stuck_minutes: 30, silent_hours: 24, notify: true };

fn ago(minutes: i64) -> i64 {
    NOW - minutes * MINUTE_MS
}

/// A branch that syncs every five minutes, all sent, looked after for a day.
fn calm() -> Observation {
    Observation {
        now: NOW,
        enabled: true,
        signed_in: true,
        last_sync_at: Some(ago(3)),
        endings: vec![(None, ago(3))],
        watching_since: Some(ago(1440)),
        ..Observation::default()
    }
}

/// Changes wait since `minutes` ago, and the last sessions ended with `code`.
fn waiting_since(minutes: i64, code: Option<&str>) -> Observation {
    Observation {
        pending: 14,
        oldest_at: Some(ago(minutes)),
        last_sync_at: Some(ago(minutes)),
        endings: vec![(code.map(str::to_owned), ago(1)); 2],
        ..calm()
    }
}

fn kinds(sight: &Observation) -> Vec<AlertKind> {
    look(sight, &LIMITS, |at| Some(at + 5 * MINUTE_MS)).iter().map(|alert| alert.kind).collect()
}

#[test]
fn an_alert_is_raised_when_and_only_when_a_person_is_needed() {
    use AlertKind::{Differs, Held, SignIn, Silent, Stuck};
    let refused = |times| Observation { endings: vec![(Some("sign_in_needed".to_owned()), ago(9)); times], ..calm() };
    let out = |sight| Observation { signed_in: false, ..sight };
    let by_hand = |sight| Observation { enabled: false, ..sight };
    let began = |minutes, sight| Observation { watching_since: Some(ago(minutes)), ..sight };
    let looks_in = |sight| Observation { watching_since: None, ..sight };
    let moved = |minutes, sight| Observation { progress_at: Some(ago(minutes)), ..sight };
    let told = |kind, sight| Observation { open: vec![kind], ..sight };
    let busy = Some("hub_unavailable");
    let offline = Some("offline");
    let cases: Vec<(&str, Observation, Vec<AlertKind>)> = vec![
        ("all is well", calm(), vec![]),
        ("changes wait for the next session", waiting_since(4, None), vec![]),
        ("the hub refuses to work, for not long", waiting_since(30, busy), vec![]),
        ("the hub refuses to work, for too long", waiting_since(36, busy), vec![Stuck]),
        ("sessions end well, and nothing goes", waiting_since(36, None), vec![Stuck]),
        ("something went ten minutes ago", moved(10, waiting_since(300, busy)), vec![]),
        ("something went, long ago", moved(40, waiting_since(300, busy)), vec![Stuck]),
        ("offline for hours", waiting_since(23 * 60, offline), vec![]),
        ("offline for longer than the owner likes", waiting_since(25 * 60, offline), vec![Silent]),
        ("the window was just opened", began(10, waiting_since(300, busy)), vec![]),
        ("the window was opened, and it stays so", began(36, waiting_since(300, busy)), vec![Stuck]),
        ("opened again after it was told", told(Stuck, began(1, waiting_since(300, busy))), vec![Stuck]),
        ("told, and then the line broke", told(Stuck, waiting_since(300, offline)), vec![Stuck]),
        ("told, and then everything went", told(Stuck, calm()), vec![]),
        ("the owner syncs by hand", by_hand(waiting_since(300, None)), vec![]),
        ("the owner syncs by hand, and forgot", by_hand(waiting_since(25 * 60, None)), vec![Silent]),
        ("looked in on: nothing was tried", looks_in(waiting_since(300, None)), vec![]),
        ("looked in on: it was tried in vain", looks_in(waiting_since(300, busy)), vec![Stuck]),
        ("looked in on: off for a week", looks_in(waiting_since(7 * 1440, None)), vec![Silent]),
        ("opened after a closed Sunday", began(1, waiting_since(40 * 60, None)), vec![]),
        ("opened after a closed Sunday, in vain", began(6, waiting_since(40 * 60, offline)), vec![Silent]),
        ("a sign-in refused twice", refused(2), vec![]),
        ("a sign-in refused three times", refused(3), vec![SignIn]),
        ("signed out, and nothing waits", out(calm()), vec![]),
        ("signed out, and changes wait", out(waiting_since(36, None)), vec![SignIn]),
        ("signed out a moment ago", out(waiting_since(6, None)), vec![]),
        ("refused", Observation { failed: 3, held_since: Some(ago(1)), ..calm() }, vec![Held]),
        ("a clock two minutes slow", Observation { offset_ms: 2 * MINUTE_MS, ..calm() }, vec![]),
        ("a clock that runs ahead", Observation { offset_ms: -400 * 24 * HOUR_MS, ..calm() }, vec![AlertKind::Clock]),
        ("a record differs", Observation { differing: 1, differs_since: Some(ago(60)), ..calm() }, vec![Differs]),
        (
            "refused, and stuck",
            Observation { failed: 1, held_since: Some(ago(1)), ..waiting_since(36, busy) },
            vec![Stuck, Held],
        ),
    ];
    for (story, sight, expected) in cases {
        assert_eq!(kinds(&sight), expected, "because {story}");
    }
}

#[test]
fn a_wrong_clock_is_named_by_how_wrong_it_is() {
    let day = 24 * HOUR_MS;
    let words = |offset| clock_words(offset).map(|words| words.to_string());
    assert_eq!(words(-400 * day).as_deref(), Some("400 days ahead of the hub's"));
    assert_eq!(words(3 * HOUR_MS).as_deref(), Some("3 hours behind the hub's"));
    assert_eq!(clock_words(MINUTE_MS), None, "because a minute harms nobody");
}

#[test]
fn a_plan_for_the_night_is_no_stuck_queue() {
    let at_ten = |_| Some(NOW + 3 * HOUR_MS);
    assert_eq!(look(&waiting_since(300, None), &LIMITS, at_ten), [], "because it goes at ten, as planned");
    assert_eq!(look(&waiting_since(300, None), &LIMITS, |_| None), [], "because nothing is planned");
}

#[test]
fn an_alert_says_what_is_safe_and_what_to_do() {
    let alerts = look(&waiting_since(130, Some("hub_answer")), &LIMITS, Some);
    let said = alerts[0].message.to_string();
    for words in ["for 2 hours", "14 changes wait, the oldest for 2 hours", "safe on this computer", "Press Sync now"] {
        assert!(said.contains(words), "because a person must know: {said}");
    }
    assert_eq!(alerts[0].since, ago(130));
    assert_eq!(
        (span(1).to_string(), span(119 * MINUTE_MS).to_string(), span(49 * HOUR_MS).to_string()),
        ("1 minute".into(), "119 minutes".into(), "2 days".into())
    );
}
