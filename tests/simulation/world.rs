//! One history played: a shop of its own on the shared hub, its computers, and every step of the plan in order.

use std::time::Duration;

use branchline_engine::{Code, Error};
use branchline_tests::{Fault, Hub, Limit, TestShop};
use color_eyre::eyre::{Result, WrapErr, bail};

use crate::books::Books;
use crate::desk::Desk;
use crate::forgeries;
use crate::guards::Guard;
use crate::hands::{self, Hands};
use crate::hubs;
use crate::plan::{Act, Hand, Plan, Trouble};
use crate::proof;
use crate::till::Till;

const READY: &str = "/rest/v1/rpc/ready_to_sync";
const PUSH: &str = "/rest/v1/rpc/sync_push";

/// What a session may end with on days like these; anything else is a fault of its own.
const EXPECTED: [Code; 8] = [
    Code::Offline,
    Code::HubUnavailable,
    Code::SignInNeeded,
    Code::HubAnswer,
    Code::HubTooOld,
    Code::DeviceCloned,
    Code::WrongUrl,
    Code::Stopped,
];

/// A history under way.
pub struct World {
    pub hub: &'static Hub,
    pub shop: TestShop,
    pub seed: u64,
    pub tills: Vec<Till>,
    pub books: Books,
    /// A till runs a version the hub does not know yet.
    pub ahead: bool,
    /// The hub was set back, and its owner has not said so yet.
    pub unsaid: bool,
    backup: bool,
    finals: proof::Finals,
}

impl World {
    /// Opens the shop and sets its computers up.
    pub async fn open(hub: &'static Hub, plan: &Plan, guard: Option<&'static Guard>) -> Result<Self> {
        let codes = &["MUM", "PUN"][..plan.branches];
        let shop = loop {
            match hub.open_shop(codes).await {
                Err(error) if hands::is_passing(&error) => tokio::time::sleep(Duration::from_millis(20)).await,
                opened => break opened?,
            }
        };
        let mut tills = Vec::new();
        for seat in &plan.seats {
            let who = seat.branch.map_or(&shop.owner, |branch| &shop.managers[branch]);
            tills.push(Till::set_up(hub, who, seat, guard).await?);
        }
        let (books, finals) = (Books::default(), proof::Finals::default());
        Ok(Self { hub, shop, seed: plan.seed, tills, books, ahead: false, unsaid: false, backup: false, finals })
    }

    /// Plays every step, and looks around after each.
    pub async fn play(&mut self, plan: &Plan) -> Result<()> {
        for (n, act) in plan.acts.iter().enumerate() {
            self.step(n, *act).await.wrap_err_with(|| format!("step {n}: {act:?}"))?;
        }
        Ok(())
    }

    fn desk(&mut self, till: usize, n: usize) -> Desk<'_> {
        Desk { till: &self.tills[till], books: &mut self.books, at: till, seed: self.seed, n }
    }

    async fn step(&mut self, n: usize, act: Act) -> Result<()> {
        match act {
            Act::Add { till, kind } => self.desk(till, n).add(kind).await,
            Act::AddOnScreen { till } => self.desk(till, n).add_on_screen().await,
            Act::Edit { till, record, field } => self.desk(till, n).edit(record, field).await,
            Act::Remove { till, record } => self.desk(till, n).remove(record).await,
            Act::Revive { till, record } => self.desk(till, n).revive(record).await,
            Act::Move { till, record, milli } => self.desk(till, n).move_stock(record, milli).await,
            Act::Pay { till } => self.desk(till, n).pay().await,
            Act::Bill { till, record, lines } => self.desk(till, n).bill(record, lines, false).await,
            Act::BillBackwards { till, record, lines } => self.desk(till, n).bill(record, lines, true).await,
            Act::Finish { till, record } => self.desk(till, n).finish(record).await,
            Act::Cancel { till, record } => self.desk(till, n).cancel(record).await,
            Act::Poison { till, record } => self.desk(till, n).poison(record).await,
            Act::Hub(hand) => {
                let (hub, shop, seed) = (self.hub, &self.shop, self.seed);
                if let Hand::Forge { till } = hand {
                    let member = self.tills[till].who.clone();
                    let device = self.tills[till].branch().ask("SELECT device_id FROM sync_identity").await?;
                    forgeries::attempt(hub, shop, &member, &device.unwrap_or_default()).await?;
                } else {
                    Hands { hub, shop, books: &mut self.books, seed, n }.act(hand).await?;
                }
                self.look().await
            }
            Act::Line { till, path, after, trouble } => {
                self.tills[till].access.faults().plan(fault(path, after, trouble));
                Ok(())
            }
            Act::LateTwins { till } => {
                self.tills[till].access.deliver_copies().await?;
                self.look().await
            }
            Act::Sync { till } => {
                let ended = self.tills[till].sync().await?;
                self.ended(&ended)?;
                self.look_at(till).await
            }
            Act::Together => {
                let sessions = futures_util::future::join_all(self.tills.iter().map(Till::sync)).await;
                for ended in sessions {
                    self.ended(&ended?)?;
                }
                self.look().await
            }
            Act::Crash { till, request, moment } => {
                self.tills[till].crash(request, moment).await?;
                self.look_at(till).await
            }
            Act::JumpInside { till, ms, record, field } => self.jump_inside(n, till, ms, record, field).await,
            Act::JumpWhileSending { till, ms, record, field, lost } => {
                self.jump_while_sending(n, till, ms, record, field, lost).await
            }
            Act::Clock { till, ms } => self.tills[till].set_clock(ms).await,
            Act::Restart { till } => self.tills[till].restart().await,
            Act::Resync { till } => {
                let ended = self.tills[till].engine(|engine| async move { engine.resync().await }).await?;
                self.ended(&ended)?;
                self.look_at(till).await
            }
            Act::CleanUp { till } => {
                self.tills[till].engine(|engine| async move { engine.clean_up(0).await }).await??;
                Ok(())
            }
            Act::Trespass { till } => {
                let victim = hubs::victim(self.hub).await?;
                let (hub, shop, seed) = (self.hub, &self.shop, self.seed);
                let thief = self.tills[till].who.clone();
                Hands { hub, shop, books: &mut self.books, seed, n }.trespass(victim, &thief).await
            }
            Act::Copy { till } => {
                let copy = self.tills[till].copied().await?;
                self.tills.push(copy);
                Ok(())
            }
            Act::BackUp { till } => {
                self.books.back_up(till);
                self.tills[till].back_up().await
            }
            Act::RollBack { till } => self.roll_back(till).await,
            Act::BackUpHub => {
                self.backup = true;
                hands::back_up(self.hub, &self.shop, self.seed).await
            }
            Act::RollBackHub { till, said } => self.roll_back_hub(till, said).await,
            Act::Update { till } => self.tills[till].update().await,
            Act::Ahead { till } => {
                self.ahead = true;
                self.tills[till].branch().run(&hubs::ahead_here(self.seed)).await?;
                self.tills[till].restart().await
            }
            Act::LargeRow { till, bytes } => self.desk(till, n).suppliers(1, bytes).await,
            Act::Gateway { till, bytes } => {
                self.tills[till].access.faults().limit(Limit::larger(PUSH, bytes));
                Ok(())
            }
            Act::Tidy { till } => self.tills[till].branch().run("DELETE FROM sync_queue WHERE status = 'synced'").await,
            Act::ManyRows { till, rows } => self.desk(till, n).suppliers(rows, 0).await,
            Act::Replace { till, record, field } => self.desk(till, n).replace(record, field).await,
            Act::TakeTurns { till } => {
                let ended = self.tills[till].take_turns(&self.shop.owner).await?;
                self.ended(&ended)?;
                self.look_at(till).await
            }
            Act::GiveUp { till } => self.tills[till].give_up().await,
        }
    }

    fn ended(&self, ended: &Result<branchline_engine::domain::status::SyncReport, Error>) -> Result<()> {
        match ended {
            Err(error) if !EXPECTED.contains(&error.code()) => bail!("a session ended in a way of its own: {error}"),
            _ => Ok(()),
        }
    }

    /// Holds the hub's first answer, lets the clock jump and somebody write meanwhile, and lets the session go on.
    async fn jump_inside(&mut self, n: usize, till: usize, ms: i64, record: usize, field: &'static str) -> Result<()> {
        let faults = self.tills[till].access.faults().clone();
        let mut session = self.tills[till].begin_held(Fault::on(READY).hold_after()).await?;
        self.tills[till].set_clock(ms).await?;
        self.desk(till, n).edit(record, field).await?;
        faults.clear();
        let ended = session.end().await?;
        self.ended(&ended)?;
        self.look_at(till).await
    }

    /// Holds the first batch on its way to the hub, which has set this till's clock right before, lets the clock jump ahead and
    /// somebody write meanwhile, and lets the session go on: what was written goes behind the batches that were made already.
    async fn jump_while_sending(
        &mut self,
        n: usize,
        till: usize,
        ms: i64,
        record: usize,
        field: &'static str,
        lost: bool,
    ) -> Result<()> {
        let faults = self.tills[till].access.faults().clone();
        let mut session = self.tills[till].begin_held(Fault::on(PUSH).hold_before()).await?;
        self.tills[till].jump(ms).await?;
        self.desk(till, n).edit(record, field).await?;
        faults.clear();
        if lost {
            faults.plan(Fault::on(PUSH).after(1).drop_before());
        }
        let ended = session.end().await?;
        self.ended(&ended)?;
        self.look_at(till).await
    }

    /// Whoever sets a disk back loses what was not sent, and must sync before the next bill: numbers go on from the hub's.
    async fn roll_back(&mut self, till: usize) -> Result<()> {
        self.books.roll_back(till);
        if self.tills[till].roll_back().await? {
            self.tills[till].access.faults().clear();
            for _ in 0..2 {
                if self.tills[till].sync().await?.is_err() {
                    self.tills[till].sign_in().await?;
                }
            }
        }
        self.look_at(till).await
    }

    async fn roll_back_hub(&mut self, till: usize, said: bool) -> Result<()> {
        if !std::mem::take(&mut self.backup) {
            return Ok(());
        }
        let faults = self.tills[till].access.faults().clone();
        let mut session = self.tills[till].begin_held(Fault::on(PUSH).hold_before()).await?;
        hands::roll_back(self.hub, &self.shop, self.seed, said).await?;
        self.finals.clear();
        self.unsaid = !said;
        faults.clear();
        let ended = session.end().await?;
        self.ended(&ended)?;
        self.look_at(till).await
    }

    async fn look_at(&mut self, till: usize) -> Result<()> {
        proof::whole_here(till, self.tills[till].branch()).await?;
        self.look().await
    }

    /// What must be true at every moment, not only in the end.
    async fn look(&mut self) -> Result<()> {
        proof::whole_on_hub(self.hub, &self.shop).await?;
        proof::finals_stand(self.hub, &self.shop, &mut self.finals).await
    }

    /// What must be true once everything is well again.
    pub async fn prove(&mut self, plan: &Plan) -> Result<()> {
        self.look().await?;
        proof::at_rest(self, plan).await
    }
}

fn fault(path: &str, after: u64, trouble: Trouble) -> Fault {
    let fault = Fault::on(path).after(after);
    match trouble {
        Trouble::Drop => fault.drop_before(),
        Trouble::LoseAnswer => fault.lose_answer(),
        Trouble::Twice => fault.repeat(),
        Trouble::LateTwin => fault.copy(),
        Trouble::Cut(bytes) => fault.truncate(bytes),
        Trouble::Slow(ms) => fault.delay(Duration::from_millis(ms)),
        Trouble::Answer(status, body) => fault.answer(status, body),
    }
}
