//! Which bell rings where: a branch's on its own channel, the organisation's on its own, each once, and nobody hears another's.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use branchline_engine::hub::{ChannelEvent, Disconnect, Hub as Wire, HubConfig, Rejection};
use branchline_engine::secrets::MemorySecrets;
use branchline_tests::{Branch, Hub, TestShop, User};
use color_eyre::eyre::Result;
use tokio_util::sync::CancellationToken;

use crate::kit::{Workshop, settle, text, two_branches};

const SALE: &str =
    "INSERT INTO stock_movements (product_id, quantity_milli, reason) SELECT id, -1000, 'sale' FROM products LIMIT 1";

async fn wire(hub: &Hub, user: &User) -> Result<Wire> {
    let config = HubConfig::new(hub.url(), hub.key(), Arc::new(|| 0));
    let wire = Wire::new(&config, Arc::new(MemorySecrets::default()), "x")?;
    wire.sign_in(&user.email, &user.password).await?;
    Ok(wire)
}

/// Somebody who listens, and everything heard so far.
struct Ear {
    heard: Arc<Mutex<Vec<ChannelEvent>>>,
    leave: CancellationToken,
    stay: tokio::task::JoinHandle<Disconnect>,
}

impl Ear {
    #[expect(clippy::disallowed_methods, reason = "tests are a door: they bring their own tasks")]
    async fn at(hub: &Hub, user: &User, topics: Vec<String>) -> Result<Self> {
        let (wire, leave, heard) = (wire(hub, user).await?, CancellationToken::new(), Arc::default());
        let (list, until): (Arc<Mutex<Vec<ChannelEvent>>>, _) = (Arc::clone(&heard), leave.clone());
        let device = uuid::Uuid::new_v4().to_string();
        let stay = tokio::spawn(async move {
            let hear = |news| list.lock().expect("nobody panicked").push(news);
            wire.listen(&topics, &device, hear, &until).await
        });
        let ear = Self { heard, leave, stay };
        ear.until("it listens", |heard| heard.contains(&ChannelEvent::Joined)).await;
        Ok(ear)
    }

    async fn until(&self, what: &str, so: impl Fn(&[ChannelEvent]) -> bool) {
        let began = Instant::now();
        while !so(&self.heard.lock().expect("nobody panicked")) {
            assert!(began.elapsed() < Duration::from_secs(30), "it should have happened within 30 s: {what}");
            assert!(!self.stay.is_finished(), "because nobody is put out who may stay");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Returns the bells heard since the last call: the organisation's and its own branches', and those of elsewhere.
    fn bells(&self) -> (usize, usize) {
        let mut heard = self.heard.lock().expect("nobody panicked");
        let heads = heard.iter().filter(|news| matches!(news, ChannelEvent::Head { .. })).count();
        let elsewhere = heard.iter().filter(|news| **news == ChannelEvent::Elsewhere).count();
        heard.clear();
        (heads, elsewhere)
    }

    async fn leaves(self) -> Result<()> {
        self.leave.cancel();
        self.stay.await?;
        Ok(())
    }
}

async fn branch_id(hub: &Hub, shop: &TestShop, code: &str) -> Result<String> {
    let sql = format!("select id from public.branches where org_id = '{}' and code = '{code}'", shop.org_id);
    Ok(text(&hub.value(&sql).await?))
}

/// Waits until whatever was rung before has come: a bell that everybody hears comes after it.
async fn rung_out(hub: &Hub, shop: &TestShop, ears: &[&Ear]) -> Result<()> {
    let last = ChannelEvent::Head { stream: -1, head: 1 };
    for ear in ears {
        ear.heard.lock().expect("nobody panicked").retain(|news| *news != last);
    }
    let send = format!("select realtime.send('{{\"stream\": -1, \"head\": 1}}', 'head', 'org:{}', true)", shop.org_id);
    hub.sql(&send).await?;
    for ear in ears {
        ear.until("the last bell comes", |heard| heard.contains(&last)).await;
        ear.heard.lock().expect("nobody panicked").retain(|news| *news != last);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sale_rings_in_its_own_branch_and_a_product_everywhere_each_once() -> Result<()> {
    let hub = Workshop::take().await?;
    let (shop, mum, pun) = two_branches(&hub).await?;
    let org = format!("org:{}", shop.org_id);
    let (at_mum, at_pun) = (branch_id(&hub, &shop, "MUM").await?, branch_id(&hub, &shop, "PUN").await?);
    mum.add_product("Ring", 100).await?;
    settle(&[&mum, &pun]).await?;
    let topics = |id: &str| vec![org.clone(), format!("branch:{id}")];
    let mumbai = Ear::at(&hub, &shop.managers[0], topics(&at_mum)).await?;
    let pune = Ear::at(&hub, &shop.managers[1], topics(&at_pun)).await?;
    let owner = Ear::at(&hub, &shop.owner, vec![org.clone(), format!("branches:{}", shop.org_id)]).await?;
    let ears = [&mumbai, &pune, &owner];
    let bells = async || -> Result<_> {
        rung_out(&hub, &shop, &ears).await?;
        Ok(ears.map(Ear::bells))
    };
    bells().await?;
    hub.sql("update sync.broadcast_times set sent_at = 0").await?;

    mum.run(SALE).await?;
    mum.sync().await?;
    assert_eq!(bells().await?, [(1, 0), (0, 0), (0, 1)], "because Pune has nothing to fetch, and an owner looks soon");
    for _ in 0..3 {
        mum.run(SALE).await?;
        mum.sync().await?;
    }
    assert_eq!(
        bells().await?,
        [(3, 0), (0, 0), (0, 0)],
        "because an owner of a thousand branches is told now and then"
    );
    mum.add_product("Chain", 100).await?;
    mum.sync().await?;
    assert_eq!(bells().await?, [(1, 0), (1, 0), (1, 0)], "because what everybody sees everybody hears of");
    mum.add_product("Bangle", 100).await?;
    mum.run(SALE).await?;
    mum.sync().await?;
    assert_eq!(bells().await?, [(2, 0), (1, 0), (1, 0)], "because two streams moved, each once");

    // What is refused makes the hub try the batch in parts.
    hub.sql("alter table public.products add constraint no_poison check (name <> 'Poison') not valid").await?;
    for name in ["One", "Two", "Poison", "Three", "Four", "Five"] {
        mum.add_product(name, 100).await?;
        mum.run(SALE).await?;
    }
    let report = mum.sync().await?;
    assert_eq!(report.rejected, 1, "because one of twelve units is refused");
    assert_eq!(bells().await?, [(2, 0), (1, 0), (1, 0)], "because a batch that is tried in parts rings once");

    // So it is with what is tried again, and with an edit on the hub itself.
    hub.sql("alter table public.products drop constraint no_poison").await?;
    mum.engine().retry_held(None).await?;
    assert_eq!(bells().await?, [(1, 0), (1, 0), (1, 0)], "because the one that was held is news");
    hub.sql(&format!("update public.products set price_paise = 7 where org_id = '{}'", shop.org_id)).await?;
    assert_eq!(bells().await?, [(1, 0), (1, 0), (1, 0)], "because one statement is one transaction");
    for ear in [mumbai, pune, owner] {
        ear.leaves().await?;
    }
    hub.leave();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_owner_of_more_branches_than_he_can_listen_to_hears_of_a_sale_elsewhere() -> Result<()> {
    let hub = Workshop::take().await?;
    let codes: Vec<String> = (0..12).map(|n| format!("BR{n:02}")).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let shop = hub.open_shop(&codes).await?;
    let owner = Branch::joined(&hub, &User { branch: Some("BR00".to_owned()), ..shop.owner.clone() }).await?;
    let far = Branch::joined(&hub, &shop.managers[11]).await?;
    far.add_product("Ring", 100).await?;
    settle(&[&far, &owner]).await?;
    owner.engine().start_background();
    let began = Instant::now();
    while owner.engine().online().is_none() {
        assert!(began.elapsed() < Duration::from_secs(30), "because the owner's line is live within moments");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // The first is rung for; those that follow within moments are not, and yet none is missed.
    for sales in 1..=3 {
        far.run(SALE).await?;
        far.sync().await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert_eq!(far.count("stock_movements", "true").await?, sales);
    }
    let began = Instant::now();
    while owner.count("stock_movements", "true").await? < 3 {
        assert!(began.elapsed() < Duration::from_secs(60), "because nobody waits five minutes for the clock");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    owner.engine().close().await?;
    hub.leave();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
pub async fn nobody_hears_a_branch_he_does_not_belong_to() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let other = hub.open_shop(&["MUM"]).await?;
    let stranger = hub.sign_up(&format!("{}@nobody.example", uuid::Uuid::new_v4().simple()), "stranger-2026").await?;
    let (mum, pun) = (branch_id(hub, &shop, "MUM").await?, branch_id(hub, &shop, "PUN").await?);
    let all = format!("branches:{}", shop.org_id);
    for (who, topic) in [
        (&shop.managers[0], format!("branch:{pun}")),
        (&shop.managers[1], format!("branch:{mum}")),
        (&shop.managers[0], all.clone()),
        (&other.owner, format!("branch:{mum}")),
        (&other.owner, all.clone()),
        (&stranger, format!("branch:{mum}")),
        (&shop.owner, format!("branch:{mum}' or true --")),
        (&shop.owner, "branch:".to_owned()),
        (&shop.owner, format!("branch:{}", shop.org_id)),
    ] {
        let (leave, wire) = (CancellationToken::new(), wire(hub, who).await?);
        let heard =
            |heard: ChannelEvent| assert_ne!(heard, ChannelEvent::Joined, "{} must not be let into {topic}", who.email);
        let silence =
            wire.listen(std::slice::from_ref(&topic), "3f1f8a5e-5b1e-4c57-9d56-3a3d3b0f2c11", heard, &leave).await;
        assert!(
            matches!(silence, Disconnect::Rejection { how: Rejection::Away, .. }),
            "because {topic:?} is not a channel of {}: {silence:?}",
            who.email
        );
    }
    // Who asks for a channel that is not his beside his own stays on his own, and hears nothing of the other.
    let org = format!("org:{}", shop.org_id);
    let curious = Ear::at(hub, &shop.managers[0], vec![org.clone(), format!("branch:{pun}")]).await?;
    let till = Branch::joined(hub, &shop.managers[1]).await?;
    till.add_product("Ring", 100).await?;
    till.sync().await?;
    rung_out(hub, &shop, &[&curious]).await?;
    curious.bells();
    till.run(SALE).await?;
    till.sync().await?;
    rung_out(hub, &shop, &[&curious]).await?;
    assert_eq!(curious.bells(), (0, 0), "because the sale is Pune's");
    curious.leaves().await
}
