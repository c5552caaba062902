//! What of the shop this computer holds, and what never leaves it.

use branchline_domain::sync::scope::{Scope, Share};
use branchline_engine::Engine;
use color_eyre::eyre::Result;

use crate::arguments::{HowFar, ShareWord};
use crate::{Answer, show};

/// What was typed; what was not stays as it is.
pub(super) struct Wish {
    pub(super) customers: Option<ShareWord>,
    pub(super) suppliers: Option<ShareWord>,
    pub(super) bills: Option<ShareWord>,
    pub(super) stock: Option<ShareWord>,
    pub(super) months: Option<HowFar>,
}

pub(super) async fn scope(engine: &Engine, wish: Wish) -> Result<Answer> {
    let now = engine.scope().await?;
    let share = |word: Option<ShareWord>, now: Share| match word {
        None => now,
        Some(ShareWord::Both) => Share::Both,
        Some(ShareWord::Send) => Share::Send,
        Some(ShareWord::Stay) => Share::Stay,
    };
    let wanted = Scope {
        customers: share(wish.customers, now.customers),
        suppliers: share(wish.suppliers, now.suppliers),
        bills: share(wish.bills, now.bills),
        stock: share(wish.stock, now.stock),
        months: wish.months.map_or(now.months, |HowFar(months)| months),
    };
    if wanted == now {
        return Answer::new(&now, card(&now));
    }
    let done = engine.set_scope(wanted).await?;
    let mut words = card(&done.scope);
    if done.removed > 0 {
        words =
            format!("{words}\n{} went from this computer; the hub has them.", show::counted(done.removed, "record"));
    }
    if !done.waiting.is_empty() {
        words = format!("{words}\nStays until it is sent: {}.", done.waiting.join(", "));
    }
    if done.fetches {
        words = format!("{words}\nThe next `sync` fetches what was missing.");
    }
    Answer::new(done, words)
}

fn card(scope: &Scope) -> String {
    let way = |share: Share| match share {
        Share::Both => "sent and received",
        Share::Send => "sent, not kept here",
        Share::Stay => "never leave this computer",
    };
    let bills = match (scope.bills, scope.months) {
        (Share::Both, Some(months)) => {
            format!("sent and received; settled ones for {}", show::counted(i64::from(months), "month"))
        }
        (share, _) => way(share).to_owned(),
    };
    show::facts(&[
        ("Customers", way(scope.customers).to_owned()),
        ("Suppliers", way(scope.suppliers).to_owned()),
        ("Bills", bills),
        ("Stock", way(scope.stock).to_owned()),
        ("All else", "sent and received".to_owned()),
    ])
}
