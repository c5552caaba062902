//! A line judged: what it names, how much, at which price and rate.

use super::{Item, Named, Notes};
use crate::business_date::BusinessDate;
use crate::message;
use crate::money::{Milli, Paise, Rate};
use crate::records::field::FieldError;
use crate::records::limits::{LONGEST_NAME, too_long};
use crate::sales::bill::{Line, LineInput};
use crate::sales::{Discount, InvoiceLine, LineDraft, QuotedLine};
use crate::tax::{Heads, Period};

/// A line with all that is needed to compute it.
pub(super) struct Priced {
    line: InvoiceLine,
    discount: Discount,
    period: Period,
    on_hand: Option<Milli>,
}

impl Priced {
    pub(super) fn input(&self) -> LineInput<'_> {
        LineInput {
            quantity: self.line.quantity_milli,
            price: self.line.price_paise,
            inclusive: self.line.includes_tax,
            discount: self.discount,
            period: Some(&self.period),
        }
    }

    pub(super) fn quoted(self, computed: &Line) -> QuotedLine {
        let line = InvoiceLine {
            discount_paise: computed.discount,
            bill_discount_paise: computed.bill_discount,
            taxable_paise: computed.taxed.taxable,
            tax_rate_milli: computed.rates.gst,
            cess_rate_milli: computed.rates.cess,
            tax: computed.taxed.heads,
            total_paise: computed.taxed.total().unwrap_or_default(),
            ..self.line
        };
        QuotedLine { line, on_hand_milli: self.on_hand }
    }
}

impl Notes {
    pub(super) fn line(&mut self, n: usize, typed: &LineDraft, named: &Named, day: BusinessDate) -> Priced {
        let field = |column: &str| format!("lines.{n}.{column}");
        let item = match named {
            Named::Item(item) => Some(item.as_ref()),
            Named::New => None,
            Named::Unknown if typed.code.is_some() => {
                let code = typed.code.clone().unwrap_or_default();
                self.problem(&field("code"), message!("bill-unknown-code", code = code));
                None
            }
            Named::Unknown => {
                self.problem(&field("product_id"), message!("bill-unknown-item"));
                None
            }
            Named::Several => {
                let code = typed.code.clone().unwrap_or_default();
                self.problem(&field("code"), message!("bill-shared-code", code = code));
                None
            }
        };
        let name = typed.name.clone().or_else(|| item.map(|item| item.name.clone())).unwrap_or_default();
        if name.is_empty() && *named == Named::New {
            self.problem(&field("name"), message!("bill-line-needs-name"));
        }
        self.problems.extend(
            too_long([("name", Some(name.as_str()), LONGEST_NAME)])
                .into_iter()
                .map(|long| FieldError { field: field(&long.field), ..long }),
        );
        let quantity = self.quantity(&field("quantity_milli"), typed, item);
        let price = self.price(&field("price_paise"), typed, item, *named == Named::New);
        let priced = Priced {
            line: InvoiceLine {
                product_id: item.map(|item| item.id.clone()),
                name,
                hsn: typed.hsn.clone().or_else(|| item.and_then(|item| item.hsn.clone())),
                unit: typed.unit.clone().or_else(|| item.map(|item| item.unit.clone())).unwrap_or_else(|| "nos".into()),
                quantity_milli: quantity,
                price_paise: price,
                includes_tax: typed.includes_tax.or_else(|| item.map(|item| item.includes_tax)).unwrap_or(false),
                mrp_paise: item.and_then(|item| item.mrp),
                discount_paise: Paise::ZERO,
                bill_discount_paise: Paise::ZERO,
                taxable_paise: Paise::ZERO,
                tax_rate_milli: Rate::ZERO,
                cess_rate_milli: Rate::ZERO,
                tax: Heads::default(),
                total_paise: Paise::ZERO,
            },
            discount: typed.discount,
            period: self.period(&field("tax_rate_milli"), typed, item, day),
            on_hand: item.map(|item| item.on_hand),
        };
        self.discount(&field("discount"), typed.discount, price.times(quantity).unwrap_or_default());
        if item.is_some_and(|item| item.deleted) {
            self.warning(&field("product_id"), message!("bill-item-deleted"));
        }
        priced
    }

    fn quantity(&mut self, field: &str, typed: &LineDraft, item: Option<&Item>) -> Milli {
        let quantity = typed.quantity_milli.unwrap_or(Milli::new(1000));
        if quantity <= Milli::ZERO {
            self.problem(field, message!("bill-quantity-positive"));
            return Milli::ZERO;
        }
        if quantity > Milli::LARGEST_QUANTITY {
            self.problem(field, message!("bill-quantity-absurd"));
            return Milli::ZERO;
        }
        let Some(item) = item else { return quantity };
        let free = Milli::new(item.on_hand.get().saturating_sub(item.reserved.get()));
        if item.on_hand < quantity {
            self.warning(field, message!("bill-short-stock", left = item.on_hand));
        } else if free < quantity {
            self.warning(field, message!("bill-short-held", left = free.max(Milli::ZERO), held = item.reserved));
        }
        quantity
    }

    fn price(&mut self, field: &str, typed: &LineDraft, item: Option<&Item>, needed: bool) -> Paise {
        let Some(price) = typed.price_paise.or_else(|| item.map(|item| item.price)) else {
            if needed {
                self.problem(field, message!("bill-line-needs-price"));
            }
            return Paise::ZERO;
        };
        if price < Paise::ZERO || price > Paise::LARGEST_PRICE {
            self.problem(field, message!("bill-price-range"));
            return Paise::ZERO;
        }
        if let Some(mrp) = item.and_then(|item| item.mrp).filter(|mrp| price > *mrp) {
            self.warning(field, message!("bill-above-mrp", mrp = mrp));
        }
        price
    }

    /// Returns the rates of the day. An item of a class that says nothing of that day has its own rate.
    fn period(&mut self, field: &str, typed: &LineDraft, item: Option<&Item>, day: BusinessDate) -> Period {
        if let Some(period) = item.and_then(|item| item.class.as_ref()).and_then(|class| class.on(day)) {
            return *period;
        }
        let rate = typed.tax_rate_milli.or_else(|| item.map(|item| item.rate)).unwrap_or(Rate::ZERO);
        if rate < Rate::ZERO || rate > Rate::WHOLE {
            self.problem(field, message!("field-tax"));
        }
        let rate = rate.clamp(Rate::ZERO, Rate::WHOLE);
        Period { from: day, rate, cess: item.map_or(Rate::ZERO, |item| item.cess), threshold: None }
    }

    pub(super) fn discount(&mut self, field: &str, discount: Discount, value: Paise) {
        let fits = match discount {
            Discount::None => true,
            Discount::Percent(rate) => (Rate::ZERO..=Rate::WHOLE).contains(&rate),
            Discount::Amount(amount) => (Paise::ZERO..=value).contains(&amount),
        };
        if !fits {
            self.problem(field, message!("bill-discount-range", most = value));
        }
    }
}
