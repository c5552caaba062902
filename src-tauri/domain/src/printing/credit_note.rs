//! A credit note on paper: what rule 53 wants of it, how its worth was given back, and the code by which what is left is used.

use super::bill::{Come, buyer, day, heads, mode, place, quantity, sums};
use super::taxes::{self, Columns, Taxed};
use super::{Caption, Code, Copy, CreditNotePaper, PaperLine, in_words, seller};
use crate::message;
use crate::messages::{Language, Message};
use crate::money::{Paise, Rate};
use crate::organisation::shop_details::ShopDetails;
use crate::sales::{CreditNote, CreditNoteLine, CreditUse, WholeCreditNote, note_code};

/// What a credit note's paper is made of.
#[derive(Debug, Clone, Copy)]
pub struct NoteOccasion<'a> {
    /// The shop.
    pub shop: &'a ShopDetails,
    /// The note.
    pub note: &'a WholeCreditNote,
    /// The time it was made, by the shop's clock: "14:05".
    pub clock: &'a str,
    /// Which copy it is.
    pub copy: Copy,
}

/// Puts a credit note on paper.
#[must_use]
pub fn credit_note(of: NoteOccasion<'_>, language: Language) -> CreditNotePaper {
    let say = |message: Message| language.say(&message);
    let whole = of.note;
    let note = &whole.note;
    let columns = Columns::of(note.tax).filter(|_| note.scheme.charges());
    let taxed = columns.is_some();
    let come =
        Come { taxable: note.taxable_paise, tax: note.tax, round_off: note.round_off_paise, total: note.total_paise };
    CreditNotePaper {
        lang: language.code().to_owned(),
        title: say(message!("paper-title-credit-note")),
        mark: match of.copy {
            Copy::Original => String::new(),
            Copy::Duplicate => say(message!("paper-duplicate")),
        },
        seller: seller(of.shop, language),
        facts: facts(of, language),
        buyer_head: say(message!("paper-buyer")),
        buyer: buyer(
            [&note.customer_name, &note.customer_address, &note.customer_phone, &note.customer_gstin]
                .map(|field| field.as_deref()),
            language,
        ),
        heads: heads(language),
        lines: whole.lines.iter().enumerate().map(|(n, line)| self::line(n, line, taxed)).collect(),
        sums: sums(come, columns, language),
        words: in_words(note.total_paise, language),
        taxes: if taxed { taxes::table(whole.lines.iter().map(Taxed::from), language) } else { None },
        refunds: refunds(whole, language),
        reason: note.reason.as_ref().map(|why| say(message!("paper-reason", why = why))).unwrap_or_default(),
        codes: codes(note, language),
        signature: say(message!("paper-signature", shop = &of.shop.name)),
    }
}

fn facts(of: NoteOccasion<'_>, language: Language) -> Vec<Caption> {
    let say = |message: Message| language.say(&message);
    let note = &of.note.note;
    let made = say(message!("paper-day", day = day(note.business_date)));
    let mut facts = vec![
        Caption::new(say(message!("paper-note-number")), note.number.clone()),
        Caption::new(say(message!("paper-date")), say(message!("paper-day-clock", day = made, clock = of.clock))),
        Caption::new(say(message!("paper-against-bill")), note.invoice_number.clone()),
        Caption::new(say(message!("paper-bill-date")), say(message!("paper-day", day = day(note.invoice_date)))),
    ];
    facts.extend(place(note.place_of_supply.as_deref(), note.scheme, language));
    facts
}

fn line(n: usize, line: &CreditNoteLine, taxed: bool) -> PaperLine {
    let rate = match line.cess_rate_milli {
        Rate::ZERO => line.tax_rate_milli.to_string(),
        cess => format!("{} + {cess}", line.tax_rate_milli),
    };
    let where_taxed = |text: String| if taxed { text } else { String::new() };
    PaperLine {
        number: (n + 1).to_string(),
        name: line.name.clone(),
        hsn: line.hsn.clone().unwrap_or_default(),
        quantity: quantity(line.quantity_milli, &line.unit),
        price: line.price_paise.to_string(),
        discount: String::new(),
        taxable: where_taxed(line.taxable_paise.to_string()),
        rate: where_taxed(rate),
        tax: where_taxed(line.tax.sum().unwrap_or_default().to_string()),
        amount: line.total_paise.to_string(),
    }
}

/// What became of the note's worth so far, and what is left of it.
fn refunds(whole: &WholeCreditNote, language: Language) -> Vec<Caption> {
    let say = |message: Message| language.say(&message);
    let note = &whole.note;
    let one = |of: &CreditUse| {
        let label = match (of.refund, of.mode) {
            (true, Some(how)) => message!("paper-refunded-by", mode = mode(how)),
            (true, None) => message!("paper-refunded"),
            (false, _) => message!("paper-settled"),
        };
        Caption::new(say(label), of.amount_paise.to_string())
    };
    let mut refunds: Vec<Caption> = whole.uses.iter().map(one).collect();
    if note.open_paise > Paise::ZERO {
        let left = match note.customer_id {
            Some(_) => message!("return-on-account"),
            None => message!("return-on-note"),
        };
        refunds.push(Caption::new(say(left), note.open_paise.with_sign()));
    }
    refunds
}

/// The note itself, while something is left of it that whoever brings it may use.
fn codes(note: &CreditNote, language: Language) -> Vec<Code> {
    let usable = note.open_paise > Paise::ZERO && note.customer_id.is_none();
    let code = || Code { text: note_code(&note.id), caption: language.say(&message!("paper-for-next-bill")) };
    usable.then(code).into_iter().collect()
}
