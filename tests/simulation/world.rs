//! One history played: a shop of its own on the shared hub, its computers, and every step of the plan in order.

use std::time::Duration;

use branchline_engine::{Code, Error};
use branchline_tests::{Fault, Hub, Limit, TestShop};
use color_eyre::eyre::{Result, WrapErr, bail};

use crate::device::Device;
use crate::forgeries;
use crate::hub_writes::{self, HubWrites};
use crate::hubs;
use crate::invariants;
use crate::local_writes::LocalWrites;
use crate::mutations::Mutation;
use crate::oracle::Oracle;
use crate::plan::{Act, HubWrite, Plan, Trouble};

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
    pub devices: Vec<Device>,
    pub oracle: Oracle,
    /// A device runs a version the hub does not know yet.
    pub ahead: bool,
    /// The hub was set back, and its owner has not said so yet.
    pub unsaid: bool,
    backup: bool,
    finals: invariants::Finals,
}

impl World {
    /// Opens the shop and sets its computers up.
    pub async fn open(hub: &'static Hub, plan: &Plan, mutation: Option<&'static Mutation>) -> Result<Self> {
        let codes = &["MUM", "PUN"][..plan.branches];
        let shop = loop {
            match hub.open_shop(codes).await {
                Err(error) if hub_writes::is_passing(&error) => tokio::time::sleep(Duration::from_millis(20)).await,
                opened => break opened?,
            }
        };
        // From its first person on a shop keeps the log. Nobody stands at a till: everybody may what his account may.
        let first =
            format!("insert into public.staff (org_id, name, role) values ('{}', 'Asha', 'owner')", shop.org_id);
        hub.sql(&first).await?;
        let mut devices = Vec::new();
        for seat in &plan.seats {
            let who = seat.branch.map_or(&shop.owner, |branch| &shop.managers[branch]);
            devices.push(Device::set_up(hub, who, seat, mutation).await?);
        }
        let (oracle, finals) = (Oracle::default(), invariants::Finals::default());
        Ok(Self { hub, shop, seed: plan.seed, devices, oracle, ahead: false, unsaid: false, backup: false, finals })
    }

    /// Plays every step that was not left out, and looks around after each.
    pub async fn play(&mut self, plan: &Plan) -> Result<()> {
        for (n, act) in plan.steps() {
            self.step(n, *act).await.wrap_err_with(|| format!("step {n}: {act:?}"))?;
        }
        Ok(())
    }

    fn local_writes(&mut self, device: usize, n: usize) -> LocalWrites<'_> {
        LocalWrites { device: &self.devices[device], oracle: &mut self.oracle, at: device, seed: self.seed, n }
    }

    async fn step(&mut self, n: usize, act: Act) -> Result<()> {
        match act {
            Act::Add { device, kind } => self.local_writes(device, n).add(kind).await,
            Act::AddOnScreen { device } => self.local_writes(device, n).add_on_screen().await,
            Act::Edit { device, record, field } => self.local_writes(device, n).edit(record, field).await,
            Act::Remove { device, record } => self.local_writes(device, n).remove(record).await,
            Act::Revive { device, record } => self.local_writes(device, n).revive(record).await,
            Act::Move { device, record, milli } => self.local_writes(device, n).move_stock(record, milli).await,
            Act::Pay { device } => self.local_writes(device, n).pay().await,
            Act::Bill { device, record, lines } => self.local_writes(device, n).bill(record, lines, false).await,
            Act::BillBackwards { device, record, lines } => {
                self.local_writes(device, n).bill(record, lines, true).await
            }
            Act::Count { device, record } => self.local_writes(device, n).count(record).await,
            Act::Deposit { device, record } => self.local_writes(device, n).deposit(record).await,
            Act::Note { device } => self.local_writes(device, n).note().await,
            Act::Counter { device, sale } => self.local_writes(device, n).at_the_counter(sale).await,
            Act::Finish { device, record } => self.local_writes(device, n).finish(record).await,
            Act::Cancel { device, record } => self.local_writes(device, n).cancel(record).await,
            Act::Poison { device, record } => self.local_writes(device, n).poison(record).await,
            Act::Hub(hand) => {
                let (hub, shop, seed) = (self.hub, &self.shop, self.seed);
                if let HubWrite::Forge { device } = hand {
                    let member = self.devices[device].who.clone();
                    let id = self.devices[device].branch().ask("SELECT device_id FROM sync_identity").await?;
                    forgeries::attempt(hub, shop, &member, &id.unwrap_or_default()).await?;
                } else {
                    HubWrites { hub, shop, oracle: &mut self.oracle, seed, n }.act(hand).await?;
                }
                self.look().await
            }
            Act::Line { device, path, after, trouble } => {
                self.devices[device].access.faults().plan(fault(path, after, trouble));
                Ok(())
            }
            Act::LateTwins { device } => {
                self.devices[device].access.deliver_copies().await?;
                self.look().await
            }
            Act::Sync { device } => {
                let ended = self.devices[device].sync().await?;
                self.ended(&ended)?;
                self.look_at(device).await
            }
            Act::Together => {
                let sessions = futures_util::future::join_all(self.devices.iter().map(Device::sync)).await;
                for ended in sessions {
                    self.ended(&ended?)?;
                }
                self.look().await
            }
            Act::Crash { device, request, moment } => {
                self.devices[device].crash(request, moment).await?;
                self.look_at(device).await
            }
            Act::JumpInside { device, ms, record, field } => self.jump_inside(n, device, ms, record, field).await,
            Act::JumpWhileSending { device, ms, record, field, lost } => {
                self.jump_while_sending(n, device, ms, record, field, lost).await
            }
            Act::Clock { device, ms } => self.devices[device].set_clock(ms).await,
            Act::Restart { device } => self.devices[device].restart().await,
            Act::Resync { device } => {
                let ended = self.devices[device].engine(|engine| async move { engine.resync().await }).await?;
                self.ended(&ended)?;
                self.look_at(device).await
            }
            Act::CleanUp { device } => {
                self.devices[device].engine(|engine| async move { engine.clean_up(0).await }).await??;
                Ok(())
            }
            Act::Trespass { device } => {
                let victim = hubs::victim(self.hub).await?;
                let (hub, shop, seed) = (self.hub, &self.shop, self.seed);
                let thief = self.devices[device].who.clone();
                HubWrites { hub, shop, oracle: &mut self.oracle, seed, n }.trespass(victim, &thief).await
            }
            Act::Copy { device } => {
                let copy = self.devices[device].copied().await?;
                self.devices.push(copy);
                Ok(())
            }
            Act::BackUp { device } => {
                self.oracle.back_up(device);
                self.devices[device].back_up().await
            }
            Act::RollBack { device } => self.roll_back(device).await,
            Act::BackUpHub => {
                self.backup = true;
                hub_writes::back_up(self.hub, &self.shop).await
            }
            Act::RollBackHub { device, said } => self.roll_back_hub(device, said).await,
            Act::Update { device } => self.devices[device].update().await,
            Act::Ahead { device } => {
                self.ahead = true;
                self.devices[device].branch().run(&hubs::ahead_here(&hub_writes::tag(&self.shop))).await?;
                self.devices[device].restart().await
            }
            Act::LargeRow { device, bytes } => self.local_writes(device, n).suppliers(1, bytes).await,
            Act::Gateway { device, bytes } => {
                self.devices[device].access.faults().limit(Limit::larger(PUSH, bytes));
                Ok(())
            }
            Act::Tidy { device } => {
                self.devices[device].branch().run("DELETE FROM sync_queue WHERE status = 'synced'").await
            }
            Act::ManyRows { device, rows } => self.local_writes(device, n).suppliers(rows, 0).await,
            Act::Replace { device, record, field } => self.local_writes(device, n).replace(record, field).await,
            Act::TakeTurns { device } => {
                let ended = self.devices[device].take_turns(&self.shop.owner).await?;
                self.ended(&ended)?;
                self.look_at(device).await
            }
            Act::GiveUp { device } => self.devices[device].give_up().await,
        }
    }

    fn ended(&self, ended: &Result<branchline_domain::sync::status::SyncReport, Error>) -> Result<()> {
        match ended {
            Err(error) if !EXPECTED.contains(&error.code()) => bail!("a session ended in a way of its own: {error}"),
            _ => Ok(()),
        }
    }

    /// Holds the hub's first answer, lets the clock jump and somebody write meanwhile, and lets the session go on.
    async fn jump_inside(
        &mut self,
        n: usize,
        device: usize,
        ms: i64,
        record: usize,
        field: &'static str,
    ) -> Result<()> {
        let faults = self.devices[device].access.faults().clone();
        let mut session = self.devices[device].begin_held(Fault::on(READY).hold_after()).await?;
        self.devices[device].set_clock(ms).await?;
        self.local_writes(device, n).edit(record, field).await?;
        faults.clear();
        let ended = session.end().await?;
        self.ended(&ended)?;
        self.look_at(device).await
    }

    /// Holds the first batch on its way to the hub, which has set this device's clock right before, lets the clock jump ahead and
    /// somebody write meanwhile, and lets the session go on: what was written goes behind the batches that were made already.
    async fn jump_while_sending(
        &mut self,
        n: usize,
        device: usize,
        ms: i64,
        record: usize,
        field: &'static str,
        lost: bool,
    ) -> Result<()> {
        let faults = self.devices[device].access.faults().clone();
        let mut session = self.devices[device].begin_held(Fault::on(PUSH).hold_before()).await?;
        self.devices[device].jump(ms).await?;
        self.local_writes(device, n).edit(record, field).await?;
        faults.clear();
        if lost {
            faults.plan(Fault::on(PUSH).after(1).drop_before());
        }
        let ended = session.end().await?;
        self.ended(&ended)?;
        self.look_at(device).await
    }

    /// Whoever sets a disk back loses what was not sent, and must sync before the next bill: numbers go on from the hub's.
    async fn roll_back(&mut self, device: usize) -> Result<()> {
        self.oracle.roll_back(device);
        if self.devices[device].roll_back().await? {
            self.devices[device].access.faults().clear();
            for _ in 0..2 {
                if self.devices[device].sync().await?.is_err() {
                    self.devices[device].sign_in().await?;
                }
            }
        }
        self.look_at(device).await
    }

    async fn roll_back_hub(&mut self, device: usize, said: bool) -> Result<()> {
        if !std::mem::take(&mut self.backup) {
            return Ok(());
        }
        let faults = self.devices[device].access.faults().clone();
        let mut session = self.devices[device].begin_held(Fault::on(PUSH).hold_before()).await?;
        hub_writes::roll_back(self.hub, &self.shop, said).await?;
        self.finals.clear();
        self.unsaid = !said;
        faults.clear();
        let ended = session.end().await?;
        self.ended(&ended)?;
        self.look_at(device).await
    }

    async fn look_at(&mut self, device: usize) -> Result<()> {
        invariants::whole_here(device, self.devices[device].branch()).await?;
        self.look().await
    }

    /// What must be true at every moment, not only in the end.
    async fn look(&mut self) -> Result<()> {
        invariants::whole_on_hub(self.hub, &self.shop).await?;
        invariants::finals_stand(self.hub, &self.shop, &mut self.finals).await
    }

    /// What must be true once everything is well again.
    pub async fn prove(&mut self, plan: &Plan) -> Result<()> {
        self.look().await?;
        invariants::at_rest(self, plan).await
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
