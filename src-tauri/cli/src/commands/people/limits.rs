//! What each role may do by itself.

use branchline_domain::message;
use branchline_domain::money::{Paise, Rate};
use branchline_domain::people::{Action, Allowance, Need, RoleLimits, StaffRole};
use clap::Subcommand;
use color_eyre::eyre::Result;

use super::staff::{role, role_name};
use crate::commands::Context;
use crate::exit::Said;
use crate::speech::{heads, say, tell};
use crate::{Answer, show, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum Limits {
    Show,
    Set {
        #[arg(value_name = "ROLE", value_parser = role)]
        role: StaffRole,
        #[arg(long, value_name = "PERCENT")]
        line_discount: Option<Rate>,
        #[arg(long, value_name = "PERCENT")]
        bill_discount: Option<Rate>,
        #[arg(long, value_name = "WORD", value_parser = allowance)]
        below_cost: Option<Allowance>,
        #[arg(long, value_name = "WORD", value_parser = allowance)]
        over_credit: Option<Allowance>,
        #[arg(long, value_name = "WORD", value_parser = allowance)]
        negative_stock: Option<Allowance>,
        #[arg(long, value_name = "WORD", value_parser = allowance)]
        cancel_bill: Option<Allowance>,
        #[arg(long, value_name = "WORD", value_parser = allowance)]
        give_back: Option<Allowance>,
        #[arg(long, value_name = "RUPEES")]
        give_back_up_to: Option<Paise>,
        #[arg(long, value_name = "WORD", value_parser = allowance)]
        open_drawer: Option<Allowance>,
        #[arg(long, value_name = "WORD", value_parser = allowance)]
        change_price: Option<Allowance>,
    },
}

impl Limits {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let mut all = context.engine.role_limits().await?;
        if let Self::Set {
            role,
            line_discount,
            bill_discount,
            below_cost,
            over_credit,
            negative_stock,
            cancel_bill,
            give_back,
            give_back_up_to,
            open_drawer,
            change_price,
        } = self
        {
            let Some(known) = all.into_iter().find(|limits| limits.role == role) else {
                return Err(Said::usage(message!("limit-owner")).into());
            };
            let wanted = RoleLimits {
                role,
                line_discount_milli: line_discount.unwrap_or(known.line_discount_milli),
                bill_discount_milli: bill_discount.unwrap_or(known.bill_discount_milli),
                below_cost: below_cost.unwrap_or(known.below_cost),
                over_credit: over_credit.unwrap_or(known.over_credit),
                negative_stock: negative_stock.unwrap_or(known.negative_stock),
                cancel_bill: cancel_bill.unwrap_or(known.cancel_bill),
                give_back: give_back.unwrap_or(known.give_back),
                give_back_paise: give_back_up_to.unwrap_or(known.give_back_paise),
                open_drawer: open_drawer.unwrap_or(known.open_drawer),
                change_price: change_price.unwrap_or(known.change_price),
            };
            all = context.engine.set_role_limits(&wanted).await?;
        }
        let words = table(&all);
        Answer::new(all, words)
    }
}

fn table(all: &[RoleLimits]) -> String {
    let lines: Vec<Vec<String>> = all
        .iter()
        .flat_map(|limits| {
            Action::ALL.map(|action| {
                let may = match action {
                    Action::LineDiscount => limits.line_discount_milli.to_string(),
                    Action::BillDiscount => limits.bill_discount_milli.to_string(),
                    Action::GiveBack
                        if limits.give_back == Allowance::Override && limits.give_back_paise > Paise::ZERO =>
                    {
                        say!("cli-limit-up-to", most = limits.give_back_paise)
                    }
                    _ => said(limits.allow(&Need::new(action, "", 0))),
                };
                vec![role_name(limits.role), tell(&action.name()), may]
            })
        })
        .collect();
    show::table(&heads!["column-role", "column-action", "cli-head-allowed"], &lines)
}

fn said(allowance: Allowance) -> String {
    match allowance {
        Allowance::Allowed => say!("allowance-allowed"),
        Allowance::Override => say!("allowance-override"),
        Allowance::Never => say!("allowance-never"),
    }
}

fn allowance(word: &str) -> Result<Allowance, usage::Wrong> {
    let known = Allowance::ALL.into_iter().find(|one| one.word() == word);
    known.ok_or_else(|| usage::one_of(Allowance::ALL.map(Allowance::word)))
}
