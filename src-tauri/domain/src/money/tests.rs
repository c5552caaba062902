//! The shared vectors, and what holds for all numbers.

use proptest::prelude::*;
use serde_json::Value;

use super::rounding::divided;
use super::*;

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors.json")).expect("the vectors are JSON")
}

fn list(value: &Value) -> &[Value] {
    let list = value.as_array().expect("a list of vectors");
    assert!(list.len() > 5, "because an empty list proves nothing");
    list
}

fn whole(value: &Value) -> i64 {
    value.as_i64().expect("whole steps")
}

/// Goes through the vectors of one kind of number.
fn check(kind: &str, read: impl Fn(&str) -> Result<i64, NumberError>, written: impl Fn(i64) -> String) {
    let vectors = &vectors()[kind];
    for vector in list(&vectors["read"]) {
        let text = vector[0].as_str().expect("a text");
        assert_eq!(read(text), Ok(whole(&vector[1])), "because {text:?} means that as {kind}");
    }
    for (sentence, texts) in vectors["refused"].as_object().expect("texts by sentence") {
        for text in texts.as_array().expect("texts") {
            let text = text.as_str().expect("a text");
            let said = read(text).expect_err("it is no such number").to_string();
            assert_eq!(said, sentence.replace("{typed}", text.trim()), "because {text:?} is refused so as {kind}");
        }
    }
    for vector in list(&vectors["written"]) {
        assert_eq!(written(whole(&vector[0])), vector[1].as_str().expect("a text"), "because people write {kind} so");
    }
}

#[test]
fn what_is_typed_is_what_is_kept_and_reads_as_it_was_typed() {
    check("rupees", |text| text.parse::<Paise>().map(Paise::get), |steps| Paise::new(steps).to_string());
    check("quantity", |text| text.parse::<Milli>().map(Milli::get), |steps| Milli::new(steps).to_string());
    check("rate", |text| text.parse::<Rate>().map(Rate::get), |steps| Rate::new(steps).to_string());
}

#[test]
fn what_is_computed_is_exact_to_the_paisa() {
    let computed = &vectors()["computed"];
    for vector in list(&computed["times"]) {
        let amount = Paise::new(whole(&vector[0])).times(Milli::new(whole(&vector[1])));
        assert_eq!(amount.map(Paise::get), vector[2].as_i64(), "because a line of {vector} comes to that");
    }
    for vector in list(&computed["percent"]) {
        let amount = Paise::new(whole(&vector[0])).percent(Rate::new(whole(&vector[1])));
        assert_eq!(amount.map(Paise::get), vector[2].as_i64(), "because a tax of {vector} comes to that");
    }
    for vector in list(&computed["to_the_rupee"]) {
        let amount = Paise::new(whole(&vector[0])).to_the_rupee();
        assert_eq!(amount.get(), whole(&vector[1]), "because {vector} is payable so");
    }
}

#[test]
fn an_empty_text_is_no_amount() {
    for text in ["", "  "] {
        assert!(matches!(text.parse::<Paise>(), Err(NumberError::Unreadable { .. })), "because nothing is not zero");
    }
}

#[test]
fn the_sign_of_rupees_stands_behind_a_minus() {
    assert_eq!(Paise::new(123_450).with_sign(), "₹1,234.50");
    assert_eq!(Paise::new(-150).with_sign(), "-₹1.50");
}

#[test]
fn the_ends_of_64_bits_are_written_whole_and_passed_by_no_sum() {
    let (least, most) = (Paise::new(i64::MIN), Paise::new(i64::MAX));
    assert_eq!(least.to_string(), "-92,23,37,20,36,85,47,758.08", "because no digit is lost");
    assert_eq!(most.checked_add(Paise::new(1)), None, "because it would turn negative");
    assert_eq!(least.checked_sub(Paise::new(1)), None, "because it would turn positive");
    assert_eq!(Paise::total([most, Paise::new(1)]), None, "because it would turn negative");
    assert_eq!(Paise::total([most, most, least, least]), Some(Paise::new(-2)), "because only the end counts");
    assert_eq!(Paise::total([]), Some(Paise::ZERO), "because nothing adds up to nothing");
    assert_eq!(least.times(Milli::new(i64::MIN)), None, "because that is far more than all money");
    assert_eq!(most.to_the_rupee(), Paise::new(i64::MAX - 7), "because the next rupee is beyond");
    assert_eq!(least.to_the_rupee(), Paise::new(i64::MIN + 8), "because the next rupee is beyond");
}

proptest! {
    #[test]
    fn what_is_written_reads_back_as_the_same_number(steps in -MOST_EXACT..=MOST_EXACT) {
        let (paise, milli, rate) = (Paise::new(steps), Milli::new(steps), Rate::new(steps));
        prop_assert_eq!(paise.to_string().parse(), Ok(paise));
        prop_assert_eq!(paise.with_sign().parse(), Ok(paise));
        prop_assert_eq!(milli.to_string().parse(), Ok(milli));
        prop_assert_eq!(rate.to_string().parse(), Ok(rate));
    }

    #[test]
    fn no_text_is_read_with_a_panic(text in "(₹|Rs\\.?|-|−)?[0-9०-९,. %-]{0,24}") {
        if let Ok(paise) = text.parse::<Paise>() {
            prop_assert_eq!(paise.to_string().parse(), Ok(paise));
        }
        let _ = (text.parse::<Milli>(), text.parse::<Rate>());
    }

    #[test]
    fn rounding_is_never_off_by_more_than_half_and_knows_no_sign(number in any::<i64>(), divisor in 1_i64..=1_000_000) {
        let (number, divisor) = (i128::from(number), i128::from(divisor));
        let rounded = divided(number, divisor).expect("it shrinks");
        let off = number - i128::from(rounded) * divisor;
        prop_assert!(2 * off.abs() <= divisor);
        prop_assert!(2 * off.abs() < divisor || i128::from(rounded).abs() * divisor > number.abs());
        prop_assert_eq!(divided(-number, divisor), Some(-rounded));
    }

    #[test]
    fn a_sum_is_the_sum_of_its_parts_in_any_order(mut parts in prop::collection::vec(any::<i64>(), 0..12)) {
        let sum: i128 = parts.iter().copied().map(i128::from).sum();
        let total = |parts: &[i64]| Paise::total(parts.iter().copied().map(Paise::new)).map(Paise::get);
        prop_assert_eq!(total(&parts), i64::try_from(sum).ok());
        parts.reverse();
        prop_assert_eq!(total(&parts), i64::try_from(sum).ok());
    }

    #[test]
    fn every_line_within_the_limits_has_an_amount_and_a_tax(
        price in 0..=Paise::LARGEST_PRICE.get(), quantity in 0..=Milli::LARGEST_QUANTITY.get(), rate in 0..=Rate::WHOLE.get(),
    ) {
        let line = Paise::new(price).times(Milli::new(quantity)).expect("a line fits");
        let tax = line.percent(Rate::new(rate)).expect("its tax fits");
        prop_assert!(line.checked_add(tax).is_some(), "because both together fit as well");
    }

    #[test]
    fn a_quantity_in_parts_costs_what_the_whole_costs_within_half_a_paisa_a_part(
        price in 0..=Paise::LARGEST_PRICE.get(), parts in prop::collection::vec(0_i64..1_000_000, 1..8),
    ) {
        let price = Paise::new(price);
        let whole = price.times(Milli::new(parts.iter().sum())).expect("it fits");
        let apart = Paise::total(parts.iter().map(|part| price.times(Milli::new(*part)).expect("it fits"))).expect("they fit");
        let off = whole.checked_sub(apart).expect("both are near").get();
        prop_assert!(2 * off.unsigned_abs() <= parts.len() as u64 + 1);
    }
}
