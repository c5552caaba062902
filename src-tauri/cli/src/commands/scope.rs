//! What of the shop this computer holds, and what never leaves it.

use branchline_domain::sync::scope::{Scope as Held, Share};
use clap::{Args, ValueEnum};
use color_eyre::eyre::Result;

use super::Context;
use crate::period::{self, Months};
use crate::speech::{said, say};
use crate::{Answer, show};

#[derive(Debug, Args)]
pub(crate) struct Scope {
    #[arg(long)]
    customers: Option<Way>,
    #[arg(long)]
    suppliers: Option<Way>,
    #[arg(long)]
    bills: Option<Way>,
    #[arg(long)]
    stock: Option<Way>,
    #[arg(long, value_name = "MONTHS", value_parser = period::months)]
    months: Option<Months>,
}

/// Which way a part of the data goes.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Way {
    Both,
    Send,
    Stay,
}

impl From<Way> for Share {
    fn from(way: Way) -> Self {
        match way {
            Way::Both => Self::Both,
            Way::Send => Self::Send,
            Way::Stay => Self::Stay,
        }
    }
}

impl Scope {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let now = context.engine.scope().await?;
        let wanted = self.over(&now);
        if wanted == now {
            return Answer::new(&now, card(&now));
        }
        let done = context.engine.set_scope(wanted).await?;
        let mut words = card(&done.scope);
        if done.removed > 0 {
            words = format!("{words}\n{}", say!("cli-scope-removed", count = done.removed));
        }
        if !done.waiting.is_empty() {
            let waiting = done.waiting.iter().map(|one| said(one.clone())).collect::<Vec<_>>().join(", ");
            words = format!("{words}\n{}", say!("cli-scope-stays", what = waiting));
        }
        if done.fetches {
            words = format!("{words}\n{}", say!("cli-scope-fetches"));
        }
        Answer::new(done, words)
    }

    /// Returns what was typed; what was not stays as it is.
    fn over(self, now: &Held) -> Held {
        Held {
            customers: self.customers.map_or(now.customers, Share::from),
            suppliers: self.suppliers.map_or(now.suppliers, Share::from),
            bills: self.bills.map_or(now.bills, Share::from),
            stock: self.stock.map_or(now.stock, Share::from),
            months: self.months.map_or(now.months, |Months(months)| months),
        }
    }
}

fn card(scope: &Held) -> String {
    let way = |share: Share| match share {
        Share::Both => say!("cli-share-both"),
        Share::Send => say!("cli-share-send"),
        Share::Stay => say!("cli-share-stay"),
    };
    let bills = match (scope.bills, scope.months) {
        (Share::Both, Some(months)) => say!("cli-share-bills", count = months),
        (share, _) => way(share),
    };
    show::facts(&[
        (say!("cli-scope-customers"), way(scope.customers)),
        (say!("cli-scope-suppliers"), way(scope.suppliers)),
        (say!("cli-scope-bills"), bills),
        (say!("cli-scope-stock"), way(scope.stock)),
        (say!("cli-scope-else"), way(Share::Both)),
    ])
}
