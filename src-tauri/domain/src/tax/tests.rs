//! Vectors from public invoices and other programs, and what must hold for every amount.

use proptest::prelude::*;

use super::*;
use crate::money::{Milli, Paise, Rate};

const TWELVE: Rates = Rates::of(Rate::new(12_000));
const EIGHTEEN: Rates = Rates::of(Rate::new(18_000));

fn taxed(net: i64, rates: Rates, supply: Supply, inclusive: bool) -> (i64, [i64; 3]) {
    let Taxed { taxable, heads } = tax(Paise::new(net), rates, supply, inclusive).expect("it fits");
    (taxable.get(), [heads.cgst, heads.sgst, heads.igst].map(Paise::get))
}

#[test]
fn tax_is_added_to_a_price_without_it() {
    assert_eq!(taxed(6_251, EIGHTEEN, Supply::Intra, false), (6_251, [563, 563, 0]));
    assert_eq!(
        taxed(6_251, EIGHTEEN, Supply::Inter, false),
        (6_251, [0, 0, 1_125]),
        "because heads may differ by a paisa"
    );
    assert_eq!(taxed(140_000, EIGHTEEN, Supply::Intra, false), (140_000, [12_600, 12_600, 0]));
    assert_eq!(taxed(63_525, EIGHTEEN, Supply::Intra, false), (63_525, [5_717, 5_717, 0]));
    let quarter = Rates::of(Rate::new(250));
    assert_eq!(
        taxed(100_000, quarter, Supply::Intra, false),
        (100_000, [125, 125, 0]),
        "because half of 0.25 % is exact"
    );
}

#[test]
fn each_line_is_rounded_for_itself() {
    let lines = [60, 230, 156, 10];
    let inter: Vec<_> = lines.map(|net| taxed(net, TWELVE, Supply::Inter, false).1[2]).into();
    assert_eq!(inter, [7, 28, 19, 1]);
    let intra: Vec<_> = lines.map(|net| taxed(net, TWELVE, Supply::Intra, false).1[0]).into();
    assert_eq!(intra, [4, 14, 9, 1], "because the portal adds up items");
}

#[test]
fn tax_is_taken_out_of_a_price_with_it() {
    assert_eq!(taxed(10_000, EIGHTEEN, Supply::Intra, true), (8_474, [763, 763, 0]));
    assert_eq!(taxed(10_000, EIGHTEEN, Supply::Inter, true), (8_475, [0, 0, 1_525]));
    let five = Rates::of(Rate::new(5_000));
    assert_eq!(
        taxed(149_700, five, Supply::Intra, true),
        (142_572, [3_564, 3_564, 0]),
        "because the printed price is kept"
    );
}

#[test]
fn the_rate_follows_the_price_after_discount() {
    let day = |text: &str| text.parse().expect("a day");
    let threshold = Some(Threshold { up_to: Paise::new(250_000), above: Rate::new(18_000) });
    let apparel = TaxClass {
        periods: vec![
            Period { from: day("2017-07-01"), rate: Rate::new(12_000), cess: Rate::ZERO, threshold: None },
            Period { from: day("2025-09-22"), rate: Rate::new(5_000), cess: Rate::ZERO, threshold },
        ],
    };
    let now = apparel.on(day("2026-11-27")).expect("a period");
    let rate = |net: i64, pieces: i64, inclusive: bool| {
        now.rates(Paise::new(net), Milli::new(pieces * 1000), inclusive).expect("it fits").gst.get()
    };
    assert_eq!([rate(250_000, 1, false), rate(250_001, 1, false), rate(500_000, 2, false)], [5_000, 18_000, 5_000]);
    assert_eq!([rate(262_500, 1, true), rate(262_600, 1, true)], [5_000, 18_000], "because ₹2,625 hold ₹2,500 and 5 %");
    let then = apparel.on(day("2025-09-21")).expect("a period");
    assert_eq!(then.rate.get(), 12_000, "because a bill of that day keeps its rate, and so does its return");
    assert_eq!(apparel.on(day("2017-06-30")), None);
}

#[test]
fn the_address_on_the_bill_decides_where_goods_are_supplied() {
    assert_eq!(place_of_supply("27", None, None), "27");
    assert_eq!(place_of_supply("27", Some("07"), None), "07", "because a bill to Delhi is one between states");
    assert_eq!(place_of_supply("27", Some("07"), Some("27")), "27", "because delivery comes before billing");
    assert_eq!(Supply::between("27", "07"), Supply::Inter);
}

#[test]
fn an_amount_that_does_not_fit_is_no_tax() {
    assert_eq!(tax(Paise::new(i64::MAX), EIGHTEEN, Supply::Intra, false).and_then(Taxed::total), None);
}

proptest! {
    #[test]
    fn parts_make_up_the_price_to_the_paisa(net in 0..100_000_000_000_i64, gst in 0..40_000_i64, cess in 0..60_000_i64, inter in any::<bool>()) {
        let rates = Rates { gst: Rate::new(gst), cess: Rate::new(cess) };
        let supply = if inter { Supply::Inter } else { Supply::Intra };
        let within = tax(Paise::new(net), rates, supply, true).expect("it fits");
        prop_assert_eq!(within.total(), Some(Paise::new(net)));
        prop_assert_eq!(within.heads.cgst, within.heads.sgst);
        prop_assert!(within.taxable >= Paise::ZERO);
        // The value lies up to two paise beside what a division gives. Computed anew from it, no tax differs by more than a paisa, and a cess,
        // whose rate may be larger, by no more than two.
        let again = tax(within.taxable, rates, supply, false).expect("it fits");
        for (one, other, most) in
            [(within.heads.cgst, again.heads.cgst, 1), (within.heads.igst, again.heads.igst, 1), (within.heads.cess, again.heads.cess, 2)]
        {
            prop_assert!((one.get() - other.get()).abs() <= most, "{:?} {:?}", within, again);
        }
    }

    #[test]
    fn a_return_is_its_bill_with_other_signs(net in 0..100_000_000_000_i64, gst in 0..40_000_i64, inclusive in any::<bool>()) {
        let rates = Rates::of(Rate::new(gst));
        let sold = tax(Paise::new(net), rates, Supply::Intra, inclusive).expect("it fits");
        let back = tax(Paise::new(-net), rates, Supply::Intra, inclusive).expect("it fits");
        prop_assert_eq!(sold.taxable.get(), -back.taxable.get());
        prop_assert_eq!(sold.heads.cgst.get(), -back.heads.cgst.get());
    }
}
