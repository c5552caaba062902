//! One computer of a history: a real engine on threads of its own, so that it can be switched off in mid-step.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use branchline_domain::sync::status::{Direction, SyncReport};
use branchline_engine::{Engine, Error};
use branchline_tests::branch::connection;
use branchline_tests::{Access, Branch, Fault, Hub, LATER_TABLES, User};
use color_eyre::eyre::{Result, WrapErr, eyre};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

use crate::mutations::Mutation;
use crate::plan::{Moment, Seat};

const CALLS: &str = "/rest/v1/";

/// Longest a session may take: the longest wait it can meet is a lock on the hub.
const PATIENCE: Duration = Duration::from_secs(45);

/// What column a newer version brings, made and noted as its migration would.
pub const UPDATE: &str = "ALTER TABLE products ADD COLUMN colour TEXT NOT NULL DEFAULT 'plain';
    UPDATE sync_tables SET columns = json_insert(columns, '$[#]', 'colour') WHERE name = 'products'";

/// A session that was begun.
pub enum Session {
    Under(JoinHandle<Result<SyncReport, Error>>),
    Ended(Option<Result<SyncReport, Error>>),
}

impl Session {
    /// Waits for its end, and returns it once.
    pub async fn end(&mut self) -> Result<Result<SyncReport, Error>> {
        match self {
            Self::Under(task) => tokio::time::timeout(PATIENCE, task)
                .await
                .wrap_err("a session never ended")?
                .wrap_err("a session broke"),
            Self::Ended(ended) => ended.take().ok_or_else(|| eyre!("a session ends once")),
        }
    }
}

/// A computer.
pub struct Device {
    branch: Option<Branch>,
    runtime: Option<Runtime>,
    pub access: Arc<Access>,
    pub who: User,
    pub newer: bool,
    clock_ms: i64,
    mutation: Option<&'static Mutation>,
    backup: Option<TempDir>,
    /// The owner has worked here: some of what was written since may be about other branches, which whoever works here may not change.
    pub took_turns: bool,
}

fn threads() -> Result<Runtime> {
    Ok(Builder::new_multi_thread().worker_threads(1).enable_all().build()?)
}

/// Runs `work` on `runtime`, from a thread that may wait.
async fn begin<T: Send + 'static, F: Future<Output = Result<T>>>(
    runtime: Runtime,
    work: impl FnOnce() -> F + Send + 'static,
) -> Result<(Runtime, T)> {
    let done = tokio::task::spawn_blocking(move || {
        let made = runtime.block_on(work());
        made.map(|made| (runtime, made))
    });
    done.await?
}

async fn off(runtime: Option<Runtime>) -> Result<()> {
    let Some(runtime) = runtime else { return Ok(()) };
    Ok(tokio::task::spawn_blocking(move || runtime.shutdown_timeout(Duration::from_secs(5))).await?)
}

impl Device {
    /// Sets a computer up and connects it to the hub.
    pub async fn set_up(hub: &Hub, who: &User, seat: &Seat, mutation: Option<&'static Mutation>) -> Result<Self> {
        let access = Arc::new(hub.access().await?);
        let mut form = connection(hub, who, who.branch.as_deref().unwrap_or("MUM"));
        access.url().clone_into(&mut form.url);
        let (runtime, branch) = begin(threads()?, || async {
            let branch = Branch::alone().await?;
            branch.run(LATER_TABLES).await?;
            let branch = branch.restart().await?;
            branch.engine().connect(form).await?;
            Ok(branch)
        })
        .await?;
        branch.run(&format!("UPDATE sync_settings SET batch_size = {}", seat.batch)).await?;
        let mut device = Self {
            branch: Some(branch),
            runtime: Some(runtime),
            access,
            who: who.clone(),
            newer: false,
            clock_ms: seat.clock_ms,
            mutation,
            backup: None,
            took_turns: false,
        };
        if seat.newer {
            device.update().await?;
        } else {
            device.furnish().await?;
        }
        Ok(device)
    }

    pub fn branch(&self) -> &Branch {
        self.branch.as_ref().expect("a computer has its data between two steps")
    }

    /// Runs `work` on this computer's own threads.
    pub async fn on<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Result<T> {
        let runtime = self.runtime.as_ref().expect("a computer is on between two steps");
        tokio::time::timeout(PATIENCE, runtime.spawn(work))
            .await
            .wrap_err("a session never ended")?
            .wrap_err("a session broke")
    }

    /// Runs `work` with the engine, on this computer's own threads.
    pub async fn engine<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
        &self,
        work: impl FnOnce(Engine) -> F + Send + 'static,
    ) -> Result<T> {
        let engine = self.branch().engine().clone();
        self.on(async move { work(engine).await }).await
    }

    /// Runs one session to its end, whatever the end is.
    pub async fn sync(&self) -> Result<Result<SyncReport, Error>> {
        self.engine(|engine| async move { engine.sync_now(Direction::Both).await }).await
    }

    /// Begins a session that meets `fault`, and returns once it is held there, or has ended without meeting it.
    pub async fn begin_held(&self, fault: Fault) -> Result<Session> {
        let faults = self.access.faults();
        let before = faults.held();
        faults.plan(fault);
        let engine = self.branch().engine().clone();
        let runtime = self.runtime.as_ref().expect("a computer is on between two steps");
        let mut session = Session::Under(runtime.spawn(async move { engine.sync_now(Direction::Both).await }));
        tokio::select! {
            ended = session.end() => Ok(Session::Ended(Some(ended?))),
            () = faults.wait_until_held(before) => Ok(session),
        }
    }

    /// Switches the computer off in the middle of a session, and on again.
    pub async fn crash(&mut self, request: u64, moment: Moment) -> Result<()> {
        let faults = self.access.faults().clone();
        let fault = Fault::on(CALLS).after(request);
        let session = self
            .begin_held(match moment {
                Moment::Before => fault.hold_before(),
                Moment::After | Moment::Later(_) => fault.hold_after(),
            })
            .await?;
        if let Moment::Later(micros) = moment {
            faults.release();
            tokio::time::sleep(Duration::from_micros(micros)).await;
        }
        off(self.runtime.take()).await?;
        drop(session);
        faults.clear();
        // A process that ends leaves no file open; what is left of an engine in a process that goes on does.
        let engine = self.branch().engine().clone();
        let (runtime, ()) = begin(threads()?, || async move {
            engine.close().await.ok();
            Ok(())
        })
        .await?;
        off(Some(runtime)).await?;
        self.start().await
    }

    /// Closes the program in order, and starts it again.
    pub async fn restart(&mut self) -> Result<()> {
        self.engine(|engine| async move { engine.close().await }).await?.ok();
        off(self.runtime.take()).await?;
        self.start().await
    }

    async fn start(&mut self) -> Result<()> {
        let branch = self.branch.take().ok_or_else(|| eyre!("the data is in use"))?;
        let (runtime, branch) = begin(threads()?, || branch.start_again()).await?;
        (self.runtime, self.branch) = (Some(runtime), Some(branch));
        self.furnish().await
    }

    /// A start makes the triggers anew: winds their clocks again, and switches the mutation under test off again.
    async fn furnish(&self) -> Result<()> {
        if let Some(mutation) = self.mutation {
            mutation.plant_here(self.branch()).await?;
        }
        self.wind(self.clock_ms).await
    }

    async fn wind(&self, ms: i64) -> Result<()> {
        self.branch().wind(ms).await
    }

    /// Sets the clock wrong by `ms`.
    pub async fn set_clock(&mut self, ms: i64) -> Result<()> {
        self.clock_ms = ms;
        self.wind(ms).await
    }

    /// Lets the clock jump by `ms` from where it stands.
    pub async fn jump(&mut self, ms: i64) -> Result<()> {
        self.set_clock(self.clock_ms + ms).await
    }

    /// Installs the newer version.
    pub async fn update(&mut self) -> Result<()> {
        if !self.newer {
            self.newer = true;
            self.branch().run(UPDATE).await?;
        }
        self.restart().await
    }

    /// Copies the data to another computer, where somebody signs in.
    pub async fn copied(&self) -> Result<Self> {
        let folder = TempDir::new()?;
        let file = folder.path().join("copy.db");
        self.branch().back_up(&file).await?;
        let (runtime, branch) =
            begin(threads()?, || async move { Branch::alone().await?.restored_from(&file).await }).await?;
        let device = Self {
            branch: Some(branch),
            runtime: Some(runtime),
            access: Arc::clone(&self.access),
            who: self.who.clone(),
            newer: self.newer,
            clock_ms: 0,
            mutation: self.mutation,
            backup: None,
            took_turns: false,
        };
        device.furnish().await?;
        device.sign_in().await?;
        Ok(device)
    }

    /// Signs in once more, as the screen asks for.
    pub async fn sign_in(&self) -> Result<()> {
        let (email, password) = (self.who.email.clone(), self.who.password.clone());
        self.engine(|engine| async move { engine.sign_in(&email, &password).await }).await?.ok();
        Ok(())
    }

    /// Lets `other` sign in and sync, and whoever works here sign in again.
    pub async fn take_turns(&mut self, other: &User) -> Result<Result<SyncReport, Error>> {
        let (email, password) = (other.email.clone(), other.password.clone());
        let came = self.engine(move |engine| async move { engine.sign_in(&email, &password).await }).await?;
        self.took_turns = true;
        let ended = if came.is_ok() { self.sync().await? } else { Ok(SyncReport::default()) };
        self.sign_in().await?;
        Ok(ended)
    }

    /// Gives up what is held here, as a person does who will write it again.
    pub async fn give_up(&self) -> Result<()> {
        for unit in self.branch().engine().held_units().await? {
            let number = unit.unit;
            self.engine(move |engine| async move { engine.discard_held(number, "Written again").await }).await?.ok();
        }
        Ok(())
    }

    pub async fn back_up(&mut self) -> Result<()> {
        let folder = TempDir::new()?;
        self.branch().back_up(&folder.path().join("backup.db")).await?;
        self.backup = Some(folder);
        Ok(())
    }

    /// Puts the data back to the backup, and starts the program on it.
    pub async fn roll_back(&mut self) -> Result<bool> {
        let Some(folder) = self.backup.take() else { return Ok(false) };
        self.engine(|engine| async move { engine.close().await }).await?.ok();
        off(self.runtime.take()).await?;
        self.branch().put_back(&folder.path().join("backup.db"))?;
        self.start().await?;
        Ok(true)
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        // A runtime may not be waited for where others run.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
