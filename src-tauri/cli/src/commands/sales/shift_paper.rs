//! Tills, shifts and their reports, as a paper would tell them.

use branchline_domain::messages::{Message, Value};
use branchline_domain::money::Paise;
use branchline_domain::sales::shift::{ShiftReport, ShiftRow, ShopDay, Till, TillSettings};

use crate::speech::{heads, said, say, tell};
use crate::{list, show};

fn rupees(amount: Paise) -> String {
    said(Value::Paise(amount.get()))
}

fn some(amount: Option<Paise>) -> String {
    amount.map(|amount| amount.to_string()).unwrap_or_default()
}

fn day_of(day: branchline_domain::business_date::BusinessDate) -> String {
    said(Value::Date(day.to_string()))
}

/// Says how a till stands.
pub(super) fn till(till: &Till) -> String {
    match &till.shift {
        Some(shift) => say!(
            "cli-shift-opened",
            till = till.code.as_str(),
            day = Value::Date(shift.business_date.to_string()),
            float = shift.float_paise
        ),
        None => say!("shift-not-open"),
    }
}

/// Returns what a report is called.
pub(super) fn title(report: &ShiftReport) -> String {
    match &report.number {
        Some(number) => say!("shift-report-z", number = number.as_str()),
        None => say!("shift-report-x"),
    }
}

/// Writes an X or a Z report; of one that hides what is expected, how much was sold in pieces.
pub(super) fn report(report: &ShiftReport) -> String {
    let title = title(report);
    let sales = &report.sales;
    let mut facts = vec![
        (say!("column-till_code"), report.shift.till_code.clone()),
        (say!("column-business_date"), day_of(report.shift.business_date)),
        (say!("shift-opened-at"), show::moment(Some(report.shift.opened_at))),
    ];
    facts.extend(report.shift.opened_by.as_deref().map(|who| (say!("shift-opened-by"), show::one_line(who))));
    facts.extend(report.branch.as_deref().map(|branch| (say!("column-branch_id"), show::one_line(branch))));
    if report.number.is_some() {
        facts.push((say!("shift-closed-at"), show::moment(Some(report.made_at))));
        facts.extend(report.closed_by.as_deref().map(|who| (say!("shift-closed-by"), show::one_line(who))));
    }
    facts.extend([
        (say!("shift-bills"), sales.bills.to_string()),
        (say!("shift-cancelled"), sales.cancelled.to_string()),
    ]);
    if let (Some(first), Some(last)) = (&sales.first_number, &sales.last_number) {
        let range = say!("shift-numbers-range", first = first.as_str(), last = last.as_str());
        facts.push((say!("shift-numbers"), range));
    }
    if report.blind {
        return format!("{title}\n\n{}\n\n{}", show::facts(&facts), say!("shift-blind"));
    }
    facts.extend([
        (say!("shift-gross"), rupees(sales.gross_paise)),
        (say!("shift-discounts"), rupees(sales.discount_paise)),
        (say!("column-taxable_paise"), rupees(sales.taxable_paise)),
    ]);
    for rate in &report.rates {
        let tax = rate.tax.sum().unwrap_or_default();
        facts.push((format!("{} {}", say!("column-tax_paise"), rate.rate_milli), rupees(tax)));
    }
    facts.extend([
        (say!("column-round_off_paise"), rupees(sales.round_off_paise)),
        (say!("shift-sold"), rupees(sales.total_paise)),
        (say!("shift-on-account"), rupees(sales.due_paise)),
        (say!("shift-float"), rupees(report.shift.float_paise)),
    ]);
    if report.unconfirmed_paise > Paise::ZERO {
        facts.push((say!("shift-unconfirmed"), rupees(report.unconfirmed_paise)));
    }
    facts.extend(report.difference_paise.map(|difference| (say!("shift-difference"), rupees(difference))));
    facts.extend(report.reason.as_deref().map(|reason| (say!("column-reason"), show::one_line(reason))));
    format!("{title}\n\n{}\n\n{}", show::facts(&facts), modes(report))
}

fn modes(report: &ShiftReport) -> String {
    let lines: Vec<Vec<String>> = report
        .modes
        .iter()
        .map(|sum| {
            let name = Message::find(&format!("mode-{}", sum.mode.word())).unwrap_or_default();
            vec![
                tell(&name),
                sum.taken_paise.to_string(),
                sum.returned_paise.to_string(),
                sum.moved_paise.to_string(),
                sum.expected_paise.to_string(),
                some(sum.counted_paise),
                some(sum.difference_paise),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-mode",
            "cli-head-taken": number,
            "cli-head-returned": number,
            "cli-head-in-out": number,
            "cli-head-expected": number,
            "cli-head-counted": number,
            "cli-head-difference": number
        ],
        &lines,
    )
}

/// Writes the list of shifts.
pub(super) fn table(rows: &[ShiftRow]) -> String {
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let state = if row.number.is_some() { say!("shift-state-closed") } else { say!("shift-state-open") };
            vec![
                row.number.clone().unwrap_or_default(),
                day_of(row.shift.business_date),
                show::brief(row.branch.as_deref().unwrap_or_default(), 20),
                row.shift.till_code.clone(),
                state,
                some(row.sales_paise),
                some(row.difference_paise),
                list::waiting(row.waiting),
            ]
        })
        .collect();
    show::table(
        &heads![
            "cli-head-number",
            "cli-head-bill-day",
            "cli-head-branch",
            "cli-head-till",
            "cli-head-status",
            "cli-head-sales": number,
            "cli-head-difference": number,
            "cli-head-hub"
        ],
        &lines,
    )
}

/// Writes a day of the whole shop.
pub(super) fn day(day: &ShopDay) -> String {
    let lines: Vec<Vec<String>> = day
        .branches
        .iter()
        .map(|branch| {
            vec![
                show::brief(branch.branch.as_deref().unwrap_or("-"), 30),
                branch.open.to_string(),
                branch.closed.to_string(),
                branch.bills.to_string(),
                branch.sales_paise.to_string(),
                branch.returned_paise.to_string(),
                branch.difference_paise.to_string(),
            ]
        })
        .collect();
    let table = show::table(
        &heads![
            "cli-head-branch",
            "cli-head-open": number,
            "cli-head-closed": number,
            "cli-head-bills": number,
            "cli-head-sales": number,
            "cli-head-returned": number,
            "cli-head-difference": number
        ],
        &lines,
    );
    let total = say!(
        "cli-day-total",
        day = Value::Date(day.day.to_string()),
        sold = day.here_sold_paise,
        returned = day.here_returned_paise,
        here = day.here_paise,
        everywhere = day.everywhere_paise
    );
    format!("{table}\n\n{total}")
}

/// Says what the shop decided about its tills.
pub(super) fn settings(settings: TillSettings) -> String {
    let yes = |yes: bool| if yes { say!("value-yes") } else { say!("value-no") };
    show::facts(&[
        (say!("till-setting-day-ends"), settings.day_ends.to_string()),
        (say!("till-setting-needed"), yes(settings.shift_needed)),
        (say!("till-setting-blind"), yes(settings.blind_count)),
    ])
}
