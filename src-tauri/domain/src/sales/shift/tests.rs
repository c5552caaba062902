//! Shifts: what should be there follows from what went through, and what is counted is held against it.

use proptest::prelude::*;

use super::*;
use crate::money::Paise;
use crate::sales::PaymentMode;

fn moved(direction: CashWay, amount: i64) -> CashMovement {
    CashMovement {
        id: "018f0000-0000-7000-8000-000000000001".into(),
        direction,
        amount_paise: Paise::new(amount),
        reason: CashReason::Other,
        note: None,
        staff: None,
        created_at: 0,
    }
}

fn flow(mode: PaymentMode, taken: i64, returned: i64) -> Flow {
    Flow { mode, taken: Paise::new(taken), returned: Paise::new(returned) }
}

fn day() -> Vec<ModeSum> {
    let movements = [moved(CashWay::In, 50_000), moved(CashWay::Out, 120_000)];
    let payments = [flow(PaymentMode::Cash, 300_000, 20_000), flow(PaymentMode::Upi, 80_000, 5_000)];
    let flows = Flows { float: Paise::new(100_000), payments: &payments, movements: &movements };
    flows.expected().expect("it fits")
}

fn notes(of: &[(i64, i64)]) -> Vec<NoteDraft> {
    of.iter().map(|(rupees, pieces)| NoteDraft { value_paise: Paise::new(rupees * 100), pieces: *pieces }).collect()
}

fn fields(problems: &[crate::records::field::FieldError]) -> Vec<&str> {
    problems.iter().map(|problem| problem.field.as_str()).collect()
}

#[test]
fn the_drawer_holds_the_float_and_the_cash_that_came_less_what_went() {
    let sums: Vec<_> = day().iter().map(|sum| (sum.mode.word(), sum.expected_paise.get())).collect();
    assert_eq!(sums, [("cash", 310_000), ("upi", 75_000), ("card", 0), ("bank", 0), ("other", 0)]);
}

#[test]
fn what_is_counted_to_the_rupee_needs_no_reason() {
    let draft = ClosingDraft { notes: notes(&[(500, 6), (100, 1)]), ..ClosingDraft::default() };
    let closing = judge_closing(&draft, &day());
    assert!(closing.problems.is_empty(), "{:?}", closing.problems);
    assert_eq!((closing.cash, closing.difference), (Paise::new(310_000), Paise::ZERO));
    assert_eq!(closing.modes[1].counted_paise, Some(Paise::new(75_000)), "because nobody said otherwise");
}

#[test]
fn what_is_over_or_short_needs_a_reason_also_where_two_modes_make_up_for_each_other() {
    let mut draft = ClosingDraft {
        notes: notes(&[(500, 6)]),
        modes: vec![ModeCount { mode: PaymentMode::Upi, amount_paise: Paise::new(85_000) }],
        ..ClosingDraft::default()
    };
    let closing = judge_closing(&draft, &day());
    assert_eq!(fields(&closing.problems), ["reason"]);
    assert_eq!(closing.difference, Paise::ZERO);
    assert_eq!(closing.modes[0].difference_paise, Some(Paise::new(-10_000)));
    draft.reason = Some("A UPI payment was noted as cash".into());
    assert!(judge_closing(&draft, &day()).problems.is_empty());
}

#[test]
fn cash_has_to_be_counted_and_what_cannot_be_is_named() {
    for (draft, field) in [
        (ClosingDraft::default(), "notes"),
        (
            ClosingDraft { notes: notes(&[(300, 1)]), reason: Some("x".into()), ..ClosingDraft::default() },
            "notes.0.value_paise",
        ),
        (
            ClosingDraft { notes: notes(&[(500, -1)]), reason: Some("x".into()), ..ClosingDraft::default() },
            "notes.0.pieces",
        ),
        (
            ClosingDraft {
                notes: notes(&[(500, 1)]),
                cash_paise: Some(Paise::new(1)),
                reason: Some("x".into()),
                ..ClosingDraft::default()
            },
            "cash_paise",
        ),
        (
            ClosingDraft { cash_paise: Some(Paise::new(-1)), reason: Some("x".into()), ..ClosingDraft::default() },
            "cash_paise",
        ),
        (
            ClosingDraft {
                cash_paise: Some(Paise::new(310_000)),
                modes: vec![ModeCount { mode: PaymentMode::Cash, amount_paise: Paise::ZERO }],
                ..ClosingDraft::default()
            },
            "modes.0.mode",
        ),
    ] {
        assert_eq!(fields(&judge_closing(&draft, &day()).problems), [field]);
    }
    let nothing =
        ClosingDraft { cash_paise: Some(Paise::ZERO), reason: Some("Robbed".into()), ..ClosingDraft::default() };
    assert!(judge_closing(&nothing, &day()).problems.is_empty(), "because an empty drawer can be counted too");
}

#[test]
fn a_blind_count_tells_nothing_of_what_is_expected() {
    let draft = ClosingDraft { notes: notes(&[(500, 6)]), ..ClosingDraft::default() };
    let open = judge_closing(&draft, &day()).quote(&draft, false);
    assert_eq!(open.difference_paise, Some(Paise::new(-10_000)));
    assert_eq!(open.modes[1].difference_paise, None, "because nobody counted it");
    let blind = judge_closing(&draft, &day()).quote(&draft, true);
    assert_eq!((blind.cash_paise, blind.difference_paise), (Paise::new(300_000), None));
    assert!(blind.modes.iter().all(|mode| mode.expected_paise.is_none() && mode.difference_paise.is_none()));
}

#[test]
fn cash_moves_for_reasons_that_fit_its_way() {
    let draft = |direction, reason, note: Option<&str>| CashDraft {
        id: None,
        direction,
        amount_paise: Some(Paise::new(100)),
        reason,
        note: note.map(str::to_owned),
    };
    assert!(draft(CashWay::Out, CashReason::Deposit, None).problems().is_empty());
    assert_eq!(fields(&draft(CashWay::In, CashReason::Deposit, None).problems()), ["reason"]);
    assert_eq!(fields(&draft(CashWay::In, CashReason::Other, Some(" ")).tidied().problems()), ["note"]);
    let nothing = CashDraft { amount_paise: None, ..draft(CashWay::In, CashReason::Float, None) };
    assert_eq!(fields(&nothing.problems()), ["amount_paise"]);
}

#[test]
fn a_day_ends_between_midnight_and_noon() {
    for (typed, kept) in [("00:00", "00:00"), ("4:00", "04:00"), ("04:30", "04:30"), ("12:00", "12:00")] {
        assert_eq!(typed.parse::<DayEnd>().map(|end| end.to_string()).as_deref(), Ok(kept));
    }
    for wrong in ["", "4", "04:60", "12:01", "24:00", "-1:00", "+4:00", "04:00:00", "004:00"] {
        assert!(wrong.parse::<DayEnd>().is_err(), "{wrong}");
    }
}

#[test]
fn settings_come_back_as_they_were_kept_and_what_nobody_can_read_is_as_in_a_new_shop() {
    let settings = TillSettings { day_ends: "04:00".parse().expect("a time"), shift_needed: true, blind_count: true };
    let kept = settings.settings();
    let read = |key: &str| kept.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone());
    assert_eq!(TillSettings::from_settings(read), settings);
    assert_eq!(TillSettings::from_settings(|_| Some("soon".into())), TillSettings::default());
}

proptest! {
    /// However cash came and went: counting what should be there closes without a difference, and a rupee more is a rupee over.
    #[test]
    fn counting_what_is_expected_leaves_no_difference(
        float in 0_i64..10_000_000,
        payments in prop::collection::vec((0_usize..5, 0_i64..10_000_000, 0_i64..10_000_000), 0..20),
        cash in prop::collection::vec((any::<bool>(), 1_i64..10_000_000), 0..20),
    ) {
        let flows: Vec<Flow> =
            payments.iter().map(|(mode, taken, returned)| flow(PaymentMode::ALL[*mode], *taken, *returned)).collect();
        let movements: Vec<CashMovement> = cash
            .iter()
            .map(|(comes, amount)| moved(if *comes { CashWay::In } else { CashWay::Out }, *amount))
            .collect();
        let sums = Flows { float: Paise::new(float), payments: &flows, movements: &movements }.expected().expect("it fits");
        let all: i64 = sums.iter().map(|sum| sum.expected_paise.get()).sum();
        let came: i64 = payments.iter().map(|(_, taken, returned)| taken - returned).sum();
        let moves: i64 = cash.iter().map(|(comes, amount)| if *comes { *amount } else { -amount }).sum();
        prop_assert_eq!(all, float + came + moves, "because no money is lost between the modes");
        if sums[0].expected_paise >= Paise::ZERO {
            let draft = ClosingDraft { cash_paise: Some(sums[0].expected_paise), ..ClosingDraft::default() };
            let closing = judge_closing(&draft, &sums);
            prop_assert!(closing.problems.is_empty());
            prop_assert_eq!(closing.difference, Paise::ZERO);
            let more = Paise::new(sums[0].expected_paise.get() + 100);
            let over = judge_closing(&ClosingDraft { cash_paise: Some(more), ..ClosingDraft::default() }, &sums);
            prop_assert_eq!(over.difference, Paise::new(100));
            prop_assert_eq!(fields(&over.problems), ["reason"]);
        }
    }

    /// Notes in any order, in one go or in several, are worth the same.
    #[test]
    fn notes_are_worth_the_same_in_any_order(typed in prop::collection::vec((0_usize..10, 0_i64..500), 0..30)) {
        let drafts: Vec<NoteDraft> =
            typed.iter().map(|(at, pieces)| NoteDraft { value_paise: DENOMINATIONS[*at], pieces: *pieces }).collect();
        let (counts, sum, problems) = count_notes(&drafts);
        prop_assert!(problems.is_empty());
        let worth: i64 = drafts.iter().map(|draft| draft.value_paise.get() * draft.pieces).sum();
        prop_assert_eq!(sum, Paise::new(worth));
        prop_assert_eq!(Paise::total(counts.iter().map(|count| count.amount_paise)), Some(sum));
        let mut turned = drafts.clone();
        turned.reverse();
        prop_assert_eq!(count_notes(&turned).0, counts);
    }
}
