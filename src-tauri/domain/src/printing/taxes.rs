//! Tax by HSN and rate (rule 46 wants each rate's amount; the annual return the sums by HSN).

use std::collections::BTreeMap;

use super::TaxTable;
use crate::message;
use crate::messages::Language;
use crate::money::{Paise, Rate};
use crate::sales::{CreditNoteLine, InvoiceLine};
use crate::tax::Heads;

/// What the table reads of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taxed<'a> {
    hsn: Option<&'a str>,
    rate: Rate,
    cess: Rate,
    taxable: Paise,
    tax: Heads,
}

impl<'a> From<&'a InvoiceLine> for Taxed<'a> {
    fn from(line: &'a InvoiceLine) -> Self {
        Self {
            hsn: line.hsn.as_deref(),
            rate: line.tax_rate_milli,
            cess: line.cess_rate_milli,
            taxable: line.taxable_paise,
            tax: line.tax,
        }
    }
}

impl<'a> From<&'a CreditNoteLine> for Taxed<'a> {
    fn from(line: &'a CreditNoteLine) -> Self {
        Self {
            hsn: line.hsn.as_deref(),
            rate: line.tax_rate_milli,
            cess: line.cess_rate_milli,
            taxable: line.taxable_paise,
            tax: line.tax,
        }
    }
}

/// Returns the table of a document's lines; nothing where none of them is taxed.
#[must_use]
pub(super) fn table<'a>(lines: impl Iterator<Item = Taxed<'a>>, language: Language) -> Option<TaxTable> {
    let mut groups: BTreeMap<(String, Rate, Rate), (Paise, Heads)> = BTreeMap::new();
    let mut whole = (Paise::ZERO, Heads::default());
    for line in lines {
        let key = (line.hsn.unwrap_or_default().to_owned(), line.rate, line.cess);
        add(groups.entry(key).or_default(), line);
        add(&mut whole, line);
    }
    let columns = Columns::of(whole.1)?;
    let say = |message| language.say(&message);
    let mut heads = vec![say(message!("paper-hsn")), say(message!("paper-rate")), say(message!("paper-taxable"))];
    heads.extend(columns.names().into_iter().map(say));
    let rows = groups.into_iter().map(|((hsn, rate, cess), (taxable, heads))| {
        let rate = match cess {
            Rate::ZERO => rate.to_string(),
            cess => format!("{rate} + {cess}"),
        };
        let mut row = vec![hsn, rate, taxable.to_string()];
        row.extend(columns.amounts(heads));
        row
    });
    let rows = rows.collect();
    let mut total = vec![say(message!("paper-sum")), String::new(), whole.0.to_string()];
    total.extend(columns.amounts(whole.1));
    Some(TaxTable { title: say(message!("paper-tax-summary")), heads, rows, total })
}

fn add(sum: &mut (Paise, Heads), line: Taxed<'_>) {
    // What a bill holds in one sum it holds in parts.
    sum.0 = sum.0.checked_add(line.taxable).unwrap_or_default();
    sum.1 = sum.1.zip(line.tax, Paise::checked_add).unwrap_or_default();
}

/// Which heads have a column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Columns {
    inter: bool,
    cess: bool,
}

impl Columns {
    /// Returns the columns of a document whose tax this is; nothing where there is none.
    pub(super) fn of(tax: Heads) -> Option<Self> {
        let taxed = tax.sum().is_none_or(|sum| sum != Paise::ZERO);
        taxed.then_some(Self { inter: tax.igst != Paise::ZERO, cess: tax.cess != Paise::ZERO })
    }

    /// Returns what the columns are called.
    pub(super) fn names(self) -> Vec<crate::messages::Message> {
        let mut names = match self.inter {
            true => vec![message!("paper-igst")],
            false => vec![message!("paper-cgst"), message!("paper-sgst")],
        };
        if self.cess {
            names.push(message!("paper-cess"));
        }
        names
    }

    /// Returns what stands in them.
    pub(super) fn amounts(self, tax: Heads) -> Vec<String> {
        let mut amounts = if self.inter { vec![tax.igst] } else { vec![tax.cgst, tax.sgst] };
        if self.cess {
            amounts.push(tax.cess);
        }
        amounts.into_iter().map(|amount| amount.to_string()).collect()
    }
}
