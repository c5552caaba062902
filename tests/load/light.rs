//! A branch as its hub sees it: the engine's own client, sign-in and socket, the same requests in the same order and at the same
//! moments, and no database behind them. A thousand of these fit beside a hub where a thousand engines would not.
//!
//! When it syncs is what `engine/waiting.rs` does, what it says is what `sync/push.rs`, `pull.rs` and `report.rs` say.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use branchline_engine::hub::{ChannelEvent, Disconnect, Hub, HubConfig, HubError};
use branchline_engine::runner::{Backoff, chance};
use branchline_engine::secrets::MemorySecrets;
use branchline_tests::Hub as LocalHub;
use color_eyre::eyre::{Result, WrapErr};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};
use tokio::time::{Instant, sleep, sleep_until};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::bill::{self, Bill, NEWCOMER, Stamps};
use crate::chain::Seat;
use crate::measures::Measures;

/// What is written or heard in quick succession goes in one session.
const GATHER: Duration = Duration::from_millis(20);

/// Sessions come no closer than this.
const APART: Duration = Duration::from_millis(200);

/// Fetching is spread by this much for each device that hears the same news.
const SPREAD: Duration = Duration::from_millis(2);

/// Without any news.
const TIMER: Duration = Duration::from_secs(300);

/// Most changes in one request.
const BATCH: usize = 500;

const PAGE: usize = 5000;

/// Rows that come with the answer to "ready", as an engine asks for them.
const FEW: usize = 200;

/// When a branch writes.
#[derive(Debug, Clone)]
pub struct Hours {
    pub begin: Instant,
    pub end: Instant,
    /// Between two bills.
    pub pace: Duration,
    /// One bill in so many brings a new customer.
    pub newcomer: u64,
    /// Cancelled when everybody goes home.
    pub leave: CancellationToken,
}

/// What a branch hears, without the names of the thousand that are online.
#[derive(Debug, PartialEq, Eq)]
pub enum News {
    Joined,
    Head { stream: i64, head: i64 },
    Online(u32),
}

impl News {
    fn of(heard: ChannelEvent) -> Option<Self> {
        match heard {
            ChannelEvent::Joined => Some(Self::Joined),
            ChannelEvent::Head { stream, head } => Some(Self::Head { stream, head }),
            ChannelEvent::Online(devices) => Some(Self::Online(u32::try_from(devices.len()).unwrap_or(u32::MAX))),
            ChannelEvent::Asked { .. } | ChannelEvent::Elsewhere => None,
        }
    }
}

/// How far a branch has read a stream.
#[derive(Debug, Default)]
struct Place {
    epoch: String,
    after: i64,
    head: i64,
}

/// A batch under way: sent until it is answered.
struct Batch {
    body: String,
    last: i64,
    rows: u64,
    due: Vec<Instant>,
}

/// The branch.
pub struct Light {
    pub seat: Seat,
    hub: Hub,
    device: String,
    instance: String,
    stamps: Stamps,
    queue: VecDeque<Bill>,
    under_way: Option<Batch>,
    /// The last queue id that was sent.
    sent: i64,
    written: u64,
    places: BTreeMap<i64, Place>,
    /// New customers of other branches.
    met: HashSet<String>,
    online: u32,
    measures: Arc<Measures>,
}

impl Light {
    /// Signs a new device in, registers it, and fetches what the shop has.
    pub async fn join(devhub: &LocalHub, seat: Seat, measures: Arc<Measures>) -> Result<Self> {
        let (device, instance) = (Uuid::now_v7().to_string(), Uuid::now_v7().to_string());
        let config = HubConfig::new(devhub.url(), devhub.key(), Arc::new(bill::now_ms));
        let hub = Hub::new(&config, Arc::new(MemorySecrets::default()), &device)?;
        hub.sign_in(&seat.manager.email, &seat.manager.password).await.wrap_err("sign in")?;
        let stamps = Stamps::of(&device);
        let (queue, places, met) = (VecDeque::new(), BTreeMap::new(), HashSet::new());
        let mut light = Self {
            seat,
            hub,
            device,
            instance,
            stamps,
            queue,
            under_way: None,
            sent: 0,
            written: 0,
            places,
            met,
            online: 0,
            measures,
        };
        light.session().await.wrap_err("the first session")?;
        Ok(light)
    }

    /// Stays on the channels of the organisation and of its branch and passes on what it hears, until `leave`.
    pub fn listen(&self, tell: UnboundedSender<News>, leave: CancellationToken) -> impl Future<Output = ()> + use<> {
        let (hub, measures) = (self.hub.clone(), Arc::clone(&self.measures));
        let topics = [format!("org:{}", self.seat.org_id), format!("branch:{}", self.seat.branch_id)];
        let device = self.device.clone();
        async move {
            let mut backoff = Backoff::default();
            loop {
                let on_event = |heard| {
                    if let Some(news) = News::of(heard) {
                        // Whoever does not listen any more is on the way home.
                        let _ = tell.send(news);
                    }
                };
                match hub.listen(&topics, &device, on_event, &leave).await {
                    Disconnect::Left => return,
                    Disconnect::Rejection { why, .. } => measures.error(&format!("socket: {why}")),
                    Disconnect::Broke(error) => measures.error(&format!("socket: {error}")),
                }
                sleep(backoff.next(chance())).await;
            }
        }
    }

    /// Works until everybody goes home.
    pub async fn work(mut self, hours: Hours, mut ears: UnboundedReceiver<News>) {
        let mut next_bill = hours.begin + hours.pace.mul_f64(chance());
        let mut wish: Option<Instant> = None;
        let mut resting = Instant::now();
        let mut timer = Instant::now() + TIMER.mul_f64(chance());
        let mut backoff = Backoff::new(Duration::from_secs(1), TIMER);
        loop {
            let due = wish.map_or(timer, |wish| wish.min(timer)).max(resting);
            tokio::select! {
                biased;
                () = hours.leave.cancelled() => return,
                () = sleep_until(next_bill), if next_bill < hours.end => {
                    self.write(next_bill, hours.newcomer);
                    next_bill += hours.pace;
                    wish.get_or_insert(Instant::now() + GATHER);
                }
                Some(news) = ears.recv() => if let Some(at) = self.on_event(&news) {
                    wish.get_or_insert(at);
                },
                () = sleep_until(due) => {
                    wish = None;
                    resting = match self.session().await {
                        Ok(()) => {
                            backoff.reset();
                            Instant::now() + APART
                        }
                        Err(error) => {
                            self.measures.error(&error.to_string());
                            wish = Some(Instant::now());
                            Instant::now() + backoff.next(chance())
                        }
                    };
                    timer = Instant::now() + TIMER;
                }
            }
        }
    }

    /// Writes a bill, now or when the till comes to it: what counts is when it was due.
    pub fn write(&mut self, due: Instant, newcomer: u64) {
        self.written += 1;
        let brings = (self.written + self.seat.number as u64).is_multiple_of(newcomer);
        self.measures.wrote(brings, self.seat.neighbours);
        let bill = bill::write(&self.seat, self.written, brings, &mut self.stamps, due);
        self.queue.push_back(bill);
    }

    /// Returns when to fetch what was heard of, if it is news.
    fn on_event(&mut self, news: &News) -> Option<Instant> {
        match news {
            News::Joined => Some(Instant::now()),
            News::Head { stream, head } => {
                self.measures.lock().bells += 1;
                let is_news = self.places.get(stream).is_some_and(|place| place.after < *head);
                is_news.then(|| Instant::now() + GATHER + (SPREAD * self.online).mul_f64(chance()))
            }
            News::Online(online) => {
                self.online = *online;
                None
            }
        }
    }

    /// One session: ready, push, pull. What was sent the hub counts by itself.
    pub async fn session(&mut self) -> Result<(), HubError> {
        self.ready().await?;
        while self.push().await? {}
        self.pull().await
    }

    fn state(&self) -> Value {
        let pending: usize = self.queue.iter().map(|bill| bill.changes.len()).sum();
        json!({
            "pending": pending, "failed": 0, "oldest_at": (pending > 0).then(bill::now_ms), "last_error": null,
            "last_sync_at": bill::now_ms(), "interval_minutes": 5,
        })
    }

    pub async fn ready(&mut self) -> Result<(), HubError> {
        let mut request = json!({
            "device": self.device, "instance": self.instance, "branch": self.seat.branch_id, "app_version": "load", "schema": 1,
            "report": self.state(),
        });
        // What waits here is sent before anything is fetched; where nothing does, little news comes with the answer.
        if self.queue.is_empty() && self.under_way.is_none() && !self.places.is_empty() {
            request["pull"] = json!({ "device": self.device, "streams": self.streams(), "limit": FEW });
        }
        let answer = self.call("ready", "ready_to_sync", &request).await?;
        if answer["page"]["more"] == false {
            self.take(&answer["page"]);
        }
        for stream in answer["streams"].as_array().into_iter().flatten() {
            let place = self.places.entry(stream["id"].as_i64().unwrap_or_default()).or_default();
            place.head = stream["head"].as_i64().unwrap_or_default().max(place.head);
            stream["epoch"].as_str().unwrap_or_default().clone_into(&mut place.epoch);
        }
        Ok(())
    }

    pub async fn report(&self) -> Result<(), HubError> {
        let request = json!({ "device": self.device, "instance": self.instance, "report": self.state() });
        self.call("report", "sync_report", &request).await?;
        Ok(())
    }

    /// Sends the next batch of whole bills; returns false when there is none.
    pub async fn push(&mut self) -> Result<bool, HubError> {
        if self.under_way.is_none() {
            self.under_way = self.next_batch();
        }
        let Some(batch) = &self.under_way else { return Ok(false) };
        let began = Instant::now();
        let answer = self.hub.rpc("sync_push", batch.body.clone()).await?;
        self.measures.request("push", began.elapsed(), answer.bytes_sent, answer.bytes_received);
        let answer: Value = answer.json()?;
        if answer["clean"] != true {
            self.measures.error(&format!("not taken as written: {}", answer["units"]));
        }
        let mut counts = self.measures.lock();
        counts.bills += batch.due.len() as u64;
        counts.pushed += batch.rows;
        for due in &batch.due {
            counts.taken.add(due.elapsed());
        }
        drop(counts);
        self.sent = batch.last;
        self.under_way = None;
        // Its own rows need not come back, unless somebody else's came between.
        for stream in answer["streams"].as_array().into_iter().flatten() {
            let place = self.places.entry(stream["id"].as_i64().unwrap_or_default()).or_default();
            let (from, to) = (stream["from"].as_i64().unwrap_or_default(), stream["to"].as_i64().unwrap_or_default());
            if place.after == from - 1 {
                place.after = to;
            }
            place.head = place.head.max(to);
        }
        Ok(true)
    }

    fn next_batch(&mut self) -> Option<Batch> {
        let (first, mut last) = (self.sent + 1, self.sent);
        let (mut changes, mut due) = (Vec::new(), Vec::new());
        let mut columns: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        while self.queue.front().is_some_and(|bill| changes.is_empty() || changes.len() + bill.changes.len() <= BATCH) {
            let bill = self.queue.pop_front()?;
            let unit = last + 1;
            for (table, id, stamp, row) in bill.changes {
                last += 1;
                columns
                    .entry(table)
                    .or_insert_with(|| row.as_object().into_iter().flat_map(|row| row.keys().cloned()).collect());
                changes.push(json!({ "q": last, "u": unit, "t": table, "o": "I", "id": id, "h": stamp, "d": row }));
            }
            due.push(bill.due);
        }
        if changes.is_empty() {
            return None;
        }
        let rows = changes.len() as u64;
        let request = json!({ "p": {
            "device": self.device, "instance": self.instance, "batch": Uuid::now_v7(), "first": first, "last": last, "schema": 1,
            "columns": columns, "changes": changes,
        } });
        Some(Batch { body: request.to_string(), last, rows, due })
    }

    /// Fetches what is news.
    pub async fn pull(&mut self) -> Result<(), HubError> {
        while self.places.values().any(|place| place.after < place.head) {
            let request =
                json!({ "device": self.device, "instance": self.instance, "streams": self.streams(), "limit": PAGE });
            let page = self.call("pull", "sync_pull", &request).await?;
            self.take(&page);
        }
        Ok(())
    }

    fn streams(&self) -> Vec<Value> {
        let place = |(id, place): (&i64, &Place)| json!({ "id": id, "epoch": place.epoch, "after": place.after, "from": place.after });
        self.places.iter().map(place).collect()
    }

    fn take(&mut self, page: &Value) {
        let mine = format!("{NEWCOMER} {}-", self.seat.number);
        let now = bill::now_ms();
        let mut counts = self.measures.lock();
        for table in page["tables"].as_array().into_iter().flatten() {
            let rows = table["r"].as_array().map_or(&[][..], Vec::as_slice);
            counts.pulled += rows.len() as u64;
            if table["t"] != "customers" {
                continue;
            }
            // Values stand behind the row's number, stamp and the stamps of its fields.
            let place = |name: &str| table["c"].as_array()?.iter().position(|column| column == name).map(|n| n + 3);
            let (Some(id), Some(name), Some(at)) = (place("id"), place("name"), place("created_at")) else { continue };
            for row in rows {
                let named = row[name].as_str().unwrap_or_default();
                if named.starts_with(NEWCOMER)
                    && !named.starts_with(&mine)
                    && self.met.insert(row[id].as_str().unwrap_or_default().to_owned())
                {
                    counts.arrived += 1;
                    counts.lag.add_ms(now - row[at].as_i64().unwrap_or(now));
                }
            }
        }
        drop(counts);
        self.stamps.meet(page["hlc"].as_str().unwrap_or_default());
        for stream in page["streams"].as_array().into_iter().flatten() {
            let place = self.places.entry(stream["id"].as_i64().unwrap_or_default()).or_default();
            place.after = stream["after"].as_i64().unwrap_or_default();
            place.head = stream["head"].as_i64().unwrap_or_default().max(place.after);
            stream["epoch"].as_str().unwrap_or_default().clone_into(&mut place.epoch);
            if stream["reset"] == true {
                self.measures.error("the hub asked to fetch everything anew");
            }
        }
    }

    /// Goes `rows` back in the organisation's stream, so that they are news again.
    pub fn forget(&mut self, rows: i64) {
        if let Some(place) = self.places.values_mut().next() {
            place.after = (place.head - rows).max(0);
        }
    }

    async fn call(&self, kind: &'static str, function: &str, request: &Value) -> Result<Value, HubError> {
        let began = Instant::now();
        let answer = self.hub.rpc(function, json!({ "p": request }).to_string()).await?;
        self.measures.request(kind, began.elapsed(), answer.bytes_sent, answer.bytes_received);
        answer.json()
    }
}
