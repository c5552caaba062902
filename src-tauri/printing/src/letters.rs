//! Papers in a printer's own letters: quicker on old printers, and only where every letter of it is ASCII.

use branchline_domain::printing::{BillPaper, Caption, Paper, SellerBlock, ShiftPaper, Size};

/// Sets a paper in lines of a printer's own letters; nothing where it is no receipt or report, or has a letter the printer may lack.
#[must_use]
pub fn letters(paper: &Paper, size: Size) -> Option<Vec<String>> {
    let width = match size {
        Size::Roll58 => 32,
        Size::Roll80 => 48,
        Size::A4 | Size::A5 => return None,
    };
    let mut column = Column { width, lines: Vec::new() };
    match paper {
        Paper::Bill(bill) => column.bill(bill),
        Paper::Shift(shift) => column.shift(shift),
        Paper::CreditNote(_) | Paper::Account(_) | Paper::Label(_) => return None,
    }
    let lines: Vec<String> = column.lines.into_iter().map(|line| line.replace('₹', "Rs.").replace('×', "x")).collect();
    lines.iter().all(|line| line.is_ascii()).then_some(lines)
}

/// Lines of one width.
struct Column {
    width: usize,
    lines: Vec<String>,
}

impl Column {
    fn bill(&mut self, bill: &BillPaper) {
        self.top(&bill.seller, &bill.title, &bill.mark);
        self.wrapped(&bill.declaration);
        self.captions(&bill.facts);
        bill.buyer.iter().for_each(|line| self.wrapped(line));
        self.rule();
        for line in &bill.lines {
            self.wrapped(&line.name);
            let discount = if line.discount.is_empty() { String::new() } else { format!(" -{}", line.discount) };
            self.two(&format!("  {} x {}{discount}", line.quantity, line.price), &line.amount);
            let law = [line.hsn.as_str(), line.rate.as_str()].join(" ");
            if !law.trim().is_empty() {
                self.wrapped(&format!("  {}", law.trim()));
            }
        }
        self.rule();
        for sum in &bill.sums {
            self.two(&sum.label, &sum.amount);
        }
        self.rule();
        self.captions(&bill.paid);
        if let Some(taxes) = &bill.taxes {
            self.wrapped(&taxes.title);
            for row in &taxes.rows {
                self.two(&row[..2.min(row.len())].join(" "), &row[2.min(row.len())..].join(" "));
            }
        }
        self.wrapped(&bill.words);
        bill.notes.iter().for_each(|note| self.wrapped(note));
        self.middle(&bill.thanks);
    }

    fn shift(&mut self, shift: &ShiftPaper) {
        self.top(&shift.seller, &shift.title, &shift.mark);
        self.captions(&shift.facts);
        for section in &shift.sections {
            self.rule();
            self.wrapped(&section.title);
            self.captions(&section.rows);
            self.captions(section.total.as_slice());
        }
        self.rule();
        self.wrapped(&shift.reason);
        self.lines.push(String::new());
        self.wrapped(&shift.signature);
    }

    fn top(&mut self, seller: &SellerBlock, title: &str, mark: &str) {
        let under = seller.address.iter().chain(&seller.contact).chain([&seller.gstin]);
        for line in [&seller.name, &seller.legal_name].into_iter().chain(under).filter(|line| !line.is_empty()) {
            self.middle(line);
        }
        self.rule();
        self.middle(title);
        if !mark.is_empty() {
            self.middle(mark);
        }
    }

    fn captions(&mut self, captions: &[Caption]) {
        for caption in captions {
            self.two(&caption.label, &caption.value);
        }
    }

    fn rule(&mut self) {
        self.lines.push("-".repeat(self.width));
    }

    fn middle(&mut self, text: &str) {
        for line in folded(text, self.width) {
            let indent = (self.width - line.chars().count().min(self.width)) / 2;
            self.lines.push(" ".repeat(indent) + &line);
        }
    }

    fn wrapped(&mut self, text: &str) {
        self.lines.extend(folded(text, self.width));
    }

    /// A text to the left and one to the right; on two lines where one is too narrow.
    fn two(&mut self, left: &str, right: &str) {
        let (l, r) = (left.chars().count(), right.replace('₹', "Rs.").chars().count());
        if l + r < self.width {
            self.lines.push(format!("{left}{}{right}", " ".repeat(self.width - l - r)));
        } else {
            self.wrapped(left);
            for line in folded(right, self.width) {
                self.lines.push(format!("{line:>width$}", width = self.width));
            }
        }
    }
}

/// Breaks a text into lines; the blanks it begins with stay before the first.
fn folded(text: &str, width: usize) -> Vec<String> {
    let indent: String = text.chars().take_while(|c| *c == ' ').collect();
    let (mut lines, mut line) = (Vec::new(), indent);
    for word in text.split_whitespace() {
        let mut word: Vec<char> = word.chars().collect();
        let used = line.chars().count();
        let blank = usize::from(!line.trim().is_empty());
        if blank == 1 && used + 1 + word.len() > width {
            lines.push(std::mem::take(&mut line));
        } else if blank == 1 {
            line.push(' ');
        }
        while word.len() > width {
            lines.push(word.drain(..width).collect());
        }
        line.extend(word);
    }
    if !line.trim().is_empty() {
        lines.push(line);
    }
    lines
}
