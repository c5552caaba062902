//! T1 to T14: the figures a shop can check with a pocket calculator, each under its own name. Amounts are paise.

use branchline_domain::id::Id;
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::sales::{
    Bill, Discount, Due, LineInput, PaymentDraft, PaymentMode, Returnable, RoundOff, allocate, compute, settle, spread,
    take_back, tender,
};
use branchline_domain::tax::{Heads, Period, Rates, Scheme, Supply, Taxed, tax};

fn period(rate: i64) -> Period {
    Period { from: "2017-07-01".parse().expect("a day"), rate: Rate::new(rate), cess: Rate::ZERO, threshold: None }
}

fn bill(lines: &[(i64, i64, &Period, bool)], discount: Discount, supply: Supply) -> Bill {
    let lines: Vec<_> = lines
        .iter()
        .map(|(quantity, price, period, inclusive)| LineInput {
            quantity: Milli::new(*quantity),
            price: Paise::new(*price),
            inclusive: *inclusive,
            discount: Discount::None,
            period: Some(period),
        })
        .collect();
    compute(&lines, discount, supply, Scheme::Regular, RoundOff::Rupee).expect("it fits")
}

fn of(net: i64, rate: i64, supply: Supply, inclusive: bool) -> (i64, i64, i64, i64) {
    let Taxed { taxable, heads } =
        tax(Paise::new(net), Rates::of(Rate::new(rate)), supply, inclusive).expect("it fits");
    (taxable.get(), heads.cgst.get(), heads.sgst.get(), heads.igst.get())
}

#[test]
fn t01_a_weight_times_its_price() {
    assert_eq!(Paise::new(8_999).times(Milli::new(1_235)), Some(Paise::new(11_114)));
}

#[test]
fn t02_heads_may_differ_by_a_paisa() {
    assert_eq!(of(6_251, 18_000, Supply::Intra, false), (6_251, 563, 563, 0));
    assert_eq!(of(6_251, 18_000, Supply::Inter, false), (6_251, 0, 0, 1_125));
}

#[test]
fn t03_tax_is_taken_out_of_a_printed_price() {
    assert_eq!(of(10_000, 18_000, Supply::Intra, true), (8_474, 763, 763, 0));
    assert_eq!(of(10_000, 18_000, Supply::Inter, true), (8_475, 0, 0, 1_525));
}

#[test]
fn t04_each_line_is_rounded_for_itself() {
    let nets = [60, 230, 156, 10];
    assert_eq!(nets.map(|net| of(net, 12_000, Supply::Inter, false).3), [7, 28, 19, 1]);
    assert_eq!(nets.map(|net| of(net, 12_000, Supply::Intra, false).1), [4, 14, 9, 1]);
}

#[test]
fn t05_a_bill_is_payable_in_whole_rupees() {
    let made = bill(&[(121_000, 525, &period(18_000), false)], Discount::None, Supply::Intra);
    assert_eq!((made.taxable.get(), made.heads.cgst.get(), made.heads.sgst.get()), (63_525, 5_717, 5_717));
    assert_eq!((made.round_off.get(), made.payable.get()), (41, 75_000));
}

#[test]
fn t06_a_discount_is_spread_to_the_paisa() {
    assert_eq!(spread(Paise::new(1_000), &[Paise::new(500); 3]), Some([334, 333, 333].map(Paise::new).into()));
}

#[test]
fn t07_a_discount_of_the_bill_lowers_what_is_taxed() {
    let made = bill(
        &[(1_000, 100_000, &period(18_000), false), (1_000, 50_000, &period(5_000), false)],
        Discount::Percent(Rate::new(10_000)),
        Supply::Intra,
    );
    let taxed: Vec<_> = made.lines.iter().map(|line| (line.taxed.taxable.get(), line.taxed.heads.cgst.get())).collect();
    assert_eq!(taxed, [(90_000, 8_100), (45_000, 1_125)]);
    assert_eq!((made.round_off.get(), made.payable.get()), (50, 153_500));
}

#[test]
fn t08_goods_come_back_one_by_one() {
    let made = bill(&[(3_000, 10_000, &period(18_000), false)], Discount::Amount(Paise::new(1_000)), Supply::Intra);
    assert_eq!((made.payable.get(), made.round_off.get()), (34_200, -20));
    let nothing = Taxed { taxable: Paise::ZERO, heads: Heads::default() };
    let mut home =
        Returnable { sold: Milli::new(3_000), taxed: made.lines[0].taxed, returned: Milli::ZERO, given: nothing };
    let back = [(); 3].map(|()| {
        let given = take_back(home, Milli::new(1_000)).expect("there is one more");
        home.returned = home.returned.checked_add(Milli::new(1_000)).expect("it fits");
        home.given.taxable = home.given.taxable.checked_add(given.taxable).expect("it fits");
        home.given.heads = home.given.heads.zip(given.heads, Paise::checked_add).expect("it fits");
        (given.taxable.get(), given.heads.cgst.get(), given.total().map(Paise::get))
    });
    assert_eq!(back, [(9_667, 870, Some(11_407)), (9_666, 870, Some(11_406)), (9_667, 870, Some(11_407))]);
    assert_eq!(home.given, made.lines[0].taxed, "because a returned bill nets to nothing");
}

#[test]
fn t09_a_printed_price_is_kept_to_the_paisa() {
    let made = bill(&[(3_000, 49_900, &period(5_000), true)], Discount::None, Supply::Intra);
    assert_eq!((made.taxable.get(), made.heads.cgst.get(), made.payable.get()), (142_572, 3_564, 149_700));
}

#[test]
fn t10_halves_are_rounded_away_from_zero() {
    assert_eq!([-150, 150, -149, 149].map(|paise| Paise::new(paise).to_the_rupee().get()), [-200, 200, -100, 100]);
}

#[test]
fn t11_a_necklace_with_making_stone_and_old_gold() {
    let gold = Paise::new(925_000).times(Milli::new(8_100)).expect("it fits");
    let making = gold.percent(Rate::new(12_000)).expect("it fits");
    let waived = making.percent(Rate::new(10_000)).expect("it fits");
    assert_eq!((gold.get(), making.get(), waived.get()), (7_492_500, 899_100, 89_910));
    let piece = gold.get() + making.get() - waived.get() + 250_000;
    let made = bill(&[(1_000, piece, &period(3_000), false)], Discount::None, Supply::Intra);
    assert_eq!((made.taxable.get(), made.heads.cgst.get(), made.payable.get()), (8_551_690, 128_275, 8_808_200));
    let old = Paise::new(890_000).times(Milli::new(5_000)).expect("it fits");
    assert_eq!(made.payable.checked_sub(old), Some(Paise::new(4_358_200)));
}

fn due(amount: i64) -> Due<()> {
    Due { document: Id::from("01928c5e-0000-7000-8000-000000000001"), amount: Paise::new(amount) }
}

#[test]
fn t12_money_settles_the_oldest_bill_first() {
    let dues = [50_000, 30_000, 70_000].map(due);
    let (parts, left) = allocate(Paise::new(100_000), &dues);
    assert_eq!(parts.iter().map(|part| part.amount.get()).collect::<Vec<_>>(), [50_000, 30_000, 20_000]);
    let owed: i64 = dues.iter().map(|due| due.amount.get()).sum();
    assert_eq!((left, owed - 100_000), (Paise::ZERO, 50_000));
}

#[test]
fn t13_change_goes_back() {
    let handed = tender(Paise::new(34_200), Paise::new(50_000));
    assert_eq!((handed.payment.get(), handed.change.get()), (34_200, 15_800));
}

#[test]
fn t14_a_bill_takes_no_more_than_is_due_but_an_account_does() {
    let paid = PaymentDraft {
        mode: PaymentMode::Upi,
        amount_paise: Some(Paise::new(40_100)),
        tendered_paise: None,
        reference: None,
    };
    let fields: Vec<_> =
        settle(Paise::new(40_000), &[paid]).problems.into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["payments.0.amount_paise"]);
    let (parts, advance) = allocate(Paise::new(40_100), &[due(40_000)]);
    assert_eq!((parts[0].amount.get(), advance.get()), (40_000, 100));
}
