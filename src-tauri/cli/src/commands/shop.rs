//! The shop's own details, which bills print.

use branchline_domain::organisation::shop_details::ShopDetails;
use branchline_domain::tax::Scheme;
use clap::Args;
use color_eyre::eyre::Result;

use super::Context;
use crate::speech::{say, tell};
use crate::{Answer, show, usage};

#[derive(Debug, Args)]
pub(crate) struct Shop {
    #[arg(long)]
    name: Option<String>,
    #[arg(long)]
    legal_name: Option<String>,
    #[arg(long)]
    gstin: Option<String>,
    #[arg(long)]
    state: Option<String>,
    #[arg(long)]
    address: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    #[arg(long = "shop-email", value_name = "EMAIL")]
    shop_email: Option<String>,
    #[arg(long)]
    upi: Option<String>,
    #[arg(long, value_parser = scheme)]
    scheme: Option<Scheme>,
}

impl Shop {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let before = context.engine.shop_details().await?;
        let wanted = ShopDetails {
            name: self.name.unwrap_or_else(|| before.name.clone()),
            legal_name: self.legal_name.or_else(|| before.legal_name.clone()),
            gstin: self.gstin.or_else(|| before.gstin.clone()),
            state_code: self.state.or_else(|| before.state_code.clone()),
            address: self.address.or_else(|| before.address.clone()),
            phone: self.phone.or_else(|| before.phone.clone()),
            email: self.shop_email.or_else(|| before.email.clone()),
            upi_id: self.upi.or_else(|| before.upi_id.clone()),
            scheme: self.scheme.or(before.scheme),
        };
        let details = if wanted == before { before } else { context.engine.set_shop_details(wanted, before).await? };
        let words = in_words(&details);
        Answer::new(details, words)
    }
}

/// Reads how the shop stands with the tax office.
fn scheme(word: &str) -> Result<Scheme, usage::Wrong> {
    let known = Scheme::ALL.into_iter().find(|scheme| scheme.word() == word);
    known.ok_or_else(|| usage::one_of(Scheme::ALL.map(Scheme::word)))
}

fn in_words(details: &ShopDetails) -> String {
    let or_none = |text: &Option<String>| text.as_deref().map_or_else(|| "-".to_owned(), show::one_line);
    show::facts(&[
        (say!("column-name"), if details.name.is_empty() { "-".to_owned() } else { show::one_line(&details.name) }),
        (say!("cli-shop-legal-name"), or_none(&details.legal_name)),
        (say!("column-gstin"), or_none(&details.gstin)),
        (say!("cli-shop-state"), or_none(&details.state_code)),
        (say!("column-address"), or_none(&details.address)),
        (say!("column-phone"), or_none(&details.phone)),
        (say!("column-email"), or_none(&details.email)),
        (say!("cli-shop-upi"), or_none(&details.upi_id)),
        (say!("column-scheme"), tell(&details.scheme().name())),
    ])
}
