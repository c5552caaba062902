//! The vectors a shop can check with a pocket calculator, and what must hold for every bill.

use proptest::prelude::*;

use super::*;
use crate::business_date::BusinessDate;
use crate::id::Id;
use crate::money::{Milli, Paise, Rate};
use crate::tax::{Heads, Period, Scheme, Supply, Taxed};

fn period(rate: i64) -> Period {
    let from = "2017-07-01".parse().expect("a day");
    Period { from, rate: Rate::new(rate), cess: Rate::ZERO, threshold: None }
}

fn line(quantity: i64, price: i64, period: &Period, inclusive: bool) -> LineInput<'_> {
    LineInput {
        quantity: Milli::new(quantity),
        price: Paise::new(price),
        inclusive,
        discount: Discount::None,
        period: Some(period),
    }
}

fn bill(lines: &[LineInput<'_>], discount: Discount) -> Bill {
    compute(lines, discount, Supply::Intra, Scheme::Regular, RoundOff::Rupee).expect("it fits")
}

#[test]
fn a_quantity_times_its_price() {
    let five = period(0);
    assert_eq!(bill(&[line(1_235, 8_999, &five, false)], Discount::None).subtotal, Paise::new(11_114));
}

#[test]
fn a_bill_of_potatoes() {
    let eighteen = period(18_000);
    let bill = bill(&[line(121_000, 525, &eighteen, false)], Discount::None);
    assert_eq!(
        (bill.taxable, bill.heads.cgst, bill.heads.sgst),
        (Paise::new(63_525), Paise::new(5_717), Paise::new(5_717))
    );
    assert_eq!((bill.round_off, bill.payable), (Paise::new(41), Paise::new(75_000)));
}

#[test]
fn a_discount_of_a_bill_is_spread_to_the_paisa() {
    let thirds = spread(Paise::new(1000), &[Paise::new(500); 3]).expect("it fits");
    assert_eq!(thirds, [334, 333, 333].map(Paise::new));
    let (eighteen, five) = (period(18_000), period(5_000));
    let bill = bill(
        &[line(1000, 100_000, &eighteen, false), line(1000, 50_000, &five, false)],
        Discount::Percent(Rate::new(10_000)),
    );
    let taxed: Vec<_> = bill.lines.iter().map(|line| (line.taxed.taxable.get(), line.taxed.heads.cgst.get())).collect();
    assert_eq!(taxed, [(90_000, 8_100), (45_000, 1_125)]);
    assert_eq!((bill.round_off, bill.payable), (Paise::new(50), Paise::new(153_500)));
    assert_eq!(spread(Paise::new(2), &[Paise::new(1)]), None, "because more than the lines cannot be taken off them");
}

#[test]
fn goods_come_back_one_by_one() {
    let eighteen = period(18_000);
    let sold = bill(&[line(3000, 10_000, &eighteen, false)], Discount::Amount(Paise::new(1000)));
    assert_eq!((sold.payable, sold.round_off), (Paise::new(34_200), Paise::new(-20)));
    let mut home = Returnable {
        sold: Milli::new(3000),
        taxed: sold.lines[0].taxed,
        returned: Milli::ZERO,
        given: Taxed { taxable: Paise::ZERO, heads: Heads::default() },
    };
    let mut back = Vec::new();
    for _ in 0..3 {
        let given = take_back(home, Milli::new(1000)).expect("there is one more");
        back.push((given.taxable.get(), given.heads.cgst.get(), given.total().map(Paise::get)));
        home.returned = home.returned.checked_add(Milli::new(1000)).expect("it fits");
        home.given.taxable = home.given.taxable.checked_add(given.taxable).expect("it fits");
        home.given.heads = home.given.heads.zip(given.heads, Paise::checked_add).expect("it fits");
    }
    assert_eq!(back, [(9_667, 870, Some(11_407)), (9_666, 870, Some(11_406)), (9_667, 870, Some(11_407))]);
    assert_eq!(take_back(home, Milli::new(1)), None, "because no more was sold");
}

/// Takes pieces of a bill of one line back, one return after the other; returns what each was worth.
fn worth(sold: &Bill, quantity: Milli, pieces: impl IntoIterator<Item = i64>) -> Vec<i64> {
    let nothing = Taxed { taxable: Paise::ZERO, heads: Heads::default() };
    let line = Returnable { sold: quantity, taxed: sold.lines[0].taxed, returned: Milli::ZERO, given: nothing };
    let mut home = Sold { lines: vec![line], total: sold.payable, given: Paise::ZERO };
    let mut worth = Vec::new();
    for piece in pieces {
        let back = give_back(&home, &[Milli::new(piece)]).expect("there is that much");
        let line = &mut home.lines[0];
        let given = back.lines[0].expect("it came back");
        line.returned = line.returned.checked_add(Milli::new(piece)).expect("it fits");
        line.given.taxable = line.given.taxable.checked_add(given.taxable).expect("it fits");
        line.given.heads = line.given.heads.zip(given.heads, Paise::checked_add).expect("it fits");
        home.given = home.given.checked_add(back.total).expect("it fits");
        worth.push(back.total.get());
    }
    worth
}

#[test]
fn a_bill_of_whole_rupees_gives_whole_rupees_back_and_nets_to_nothing() {
    let eighteen = period(18_000);
    let sold = bill(&[line(3000, 10_000, &eighteen, false)], Discount::Amount(Paise::new(1000)));
    assert_eq!(worth(&sold, Milli::new(3000), [1000; 3]), [11_400; 3]);
    assert_eq!(worth(&sold, Milli::new(3000), [2000, 1000]), [22_800, 11_400]);
    // Halves are rounded up each time, and yet no more goes back than was paid.
    let untaxed = period(0);
    let cheap = bill(&[line(5000, 50, &untaxed, false)], Discount::None);
    assert_eq!(
        (cheap.payable, worth(&cheap, Milli::new(5000), [1000; 5])),
        (Paise::new(300), vec![100, 100, 100, 0, 0])
    );
    let most = Sold {
        lines: vec![Returnable {
            sold: Milli::new(1000),
            taxed: sold.lines[0].taxed,
            returned: Milli::ZERO,
            given: Taxed { taxable: Paise::ZERO, heads: Heads::default() },
        }],
        total: sold.payable,
        given: Paise::ZERO,
    };
    assert_eq!(give_back(&most, &[Milli::new(1001)]), None, "because no more comes back than was sold");
}

#[test]
fn a_printed_price_is_kept() {
    let five = period(5_000);
    let bill = bill(&[line(3000, 49_900, &five, true)], Discount::None);
    assert_eq!(
        (bill.taxable, bill.heads.cgst, bill.payable),
        (Paise::new(142_572), Paise::new(3_564), Paise::new(149_700))
    );
}

#[test]
fn a_necklace() {
    let three = period(3_000);
    // 8.100 g at ₹9,250, making 12 % less a tenth of it, a stone: one piece, taxed as a whole.
    let gold = Paise::new(925_000).times(Milli::new(8_100)).expect("it fits");
    let making = gold.percent(Rate::new(12_000)).expect("it fits");
    let waived = making.percent(Rate::new(10_000)).expect("it fits");
    let piece = gold.get() + making.get() - waived.get() + 250_000;
    let bill = bill(&[line(1000, piece, &three, false)], Discount::None);
    assert_eq!(bill.taxable, Paise::new(8_551_690));
    assert_eq!(bill.heads.cgst, Paise::new(128_275));
    assert_eq!(bill.payable, Paise::new(8_808_200));
}

#[test]
fn money_is_divided_oldest_first() {
    let due = |amount: i64| Due::<()> {
        document: Id::from("01928c5e-0000-7000-8000-000000000001"),
        amount: Paise::new(amount),
    };
    let dues = [due(50_000), due(30_000), due(70_000)];
    let (parts, left) = allocate(Paise::new(100_000), &dues);
    assert_eq!(parts.iter().map(|part| part.amount.get()).collect::<Vec<_>>(), [50_000, 30_000, 20_000]);
    assert_eq!(left, Paise::ZERO);
    assert_eq!(allocate(Paise::new(40_100), &dues[..1]).1, Paise::ZERO);
    assert_eq!(allocate(Paise::new(60_000), &dues[..1]).1, Paise::new(10_000), "because the rest is an advance");
}

#[test]
fn change_goes_back() {
    let handed = tender(Paise::new(34_200), Paise::new(50_000));
    assert_eq!((handed.payment, handed.change, handed.due), (Paise::new(34_200), Paise::new(15_800), Paise::ZERO));
    assert_eq!(tender(Paise::new(34_200), Paise::new(10_000)).due, Paise::new(24_200));
}

#[test]
fn numbers_are_as_long_as_the_law_allows() {
    let year = "2026-11-27".parse::<BusinessDate>().expect("a day").financial_year();
    let series = Series::new("", "MUM1", year).expect("a series");
    assert_eq!(series.number(123).as_deref(), Ok("MUM1/2627/000123"));
    let credit = Series::new("C", "PUNE1", year).expect("a series");
    assert_eq!(credit.number(7).as_deref(), Ok("CPUNE1/2627/0007"), "because 16 characters is the most");
    assert_eq!(Series::new("CN", "ZAVERI", year), Err(SeriesError::TooLong));
    assert_eq!(Series::new("", "0MUM", year), Err(SeriesError::Form), "because the portal refuses a first 0");
    assert_eq!(Series::new("", "mum", year), Err(SeriesError::Form));
    assert_eq!(series.number(1_000_000), Err(SeriesError::UsedUp));
}

proptest! {
    #[test]
    fn shares_add_up_and_no_line_gives_more_than_it_has(nets in proptest::collection::vec(0..10_000_000_i64, 1..40), part in 0..=1000_i64) {
        let nets: Vec<_> = nets.into_iter().map(Paise::new).collect();
        let whole = Paise::total(nets.iter().copied()).expect("it fits");
        let discount = Paise::new(i64::try_from(i128::from(whole.get()) * i128::from(part) / 1000).expect("less than the whole"));
        let shares = spread(discount, &nets).expect("not more than the lines");
        prop_assert_eq!(Paise::total(shares.iter().copied()), Some(discount));
        prop_assert!(shares.iter().zip(&nets).all(|(share, net)| share <= net && *share >= Paise::ZERO));
    }

    #[test]
    fn what_came_back_whole_gave_back_what_was_paid(pieces in proptest::collection::vec(1..5_000_i64, 1..12), price in 0..1_000_000_i64) {
        let quantity = Milli::new(pieces.iter().sum());
        let eighteen = period(18_000);
        let sold = bill(&[line(quantity.get(), price, &eighteen, true)], Discount::None);
        let worth = worth(&sold, quantity, pieces);
        prop_assert!(worth.iter().all(|one| *one >= 0 && one % 100 == 0));
        prop_assert_eq!(worth.iter().sum::<i64>(), sold.payable.get());
    }

    #[test]
    fn any_way_of_dividing_a_return_ends_the_same(pieces in proptest::collection::vec(1..5_000_i64, 1..12), price in 0..1_000_000_i64) {
        let sold = Milli::new(pieces.iter().sum());
        let eighteen = period(18_000);
        let taxed = bill(&[line(sold.get(), price, &eighteen, true)], Discount::None).lines[0].taxed;
        let nothing = Taxed { taxable: Paise::ZERO, heads: Heads::default() };
        let mut home = Returnable { sold, taxed, returned: Milli::ZERO, given: nothing };
        for piece in pieces {
            let given = take_back(home, Milli::new(piece)).expect("it was sold");
            home.returned = home.returned.checked_add(Milli::new(piece)).expect("it fits");
            home.given.taxable = home.given.taxable.checked_add(given.taxable).expect("it fits");
            home.given.heads = home.given.heads.zip(given.heads, Paise::checked_add).expect("it fits");
        }
        prop_assert_eq!(home.given, taxed);
    }
}
