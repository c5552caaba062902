//! A whole hub on this machine: database, PostgREST, sign-in service and gateway, started together and stopped together.

use std::collections::BTreeMap;
use std::fs::Permissions;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use color_eyre::eyre::{Context as _, Result, eyre};
use serde_json::Value;
use sqlx::postgres::{PgPool, PgPoolOptions};
use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::OnceCell;

use crate::access::Access;
use crate::cluster::{Care, Cluster, Secrets};
use crate::faults::Faults;
use crate::gateway::{Gateway, Upstream, serve};
use crate::guard::Guard;
use crate::options::HubOptions;
use crate::postgres::{Postgres, preferred_postgres};
use crate::realtime::Realtime;
use crate::runtime::{HubRuntime, on};
use crate::shop::{self, TestShop, User};
use crate::{migrations, servers};

/// A running hub. Dropping it stops every server and removes what was temporary.
pub struct Hub {
    url: String,
    secrets: Secrets,
    cluster: Arc<Cluster>,
    postgres: Postgres,
    version: String,
    pool: PgPool,
    faults: Faults,
    gateway: Arc<Gateway>,
    users: Vec<User>,
    claim_code: Option<String>,
    http: reqwest::Client,
    runtime: HubRuntime,
    // Last: the servers go after everything that talks to them.
    #[expect(dead_code, reason = "held for what dropping it does")]
    guard: Guard,
}

impl Hub {
    /// Starts a hub and waits until every part of it answers.
    pub async fn start(options: HubOptions) -> Result<Self> {
        let hub = Self::begin(options, true).await?;
        hub.alter_as_asked().await?;
        Ok(hub)
    }

    /// Starts a hub; `from_template`: new data is copied, and else made step by step.
    pub(crate) async fn begin(options: HubOptions, from_template: bool) -> Result<Self> {
        // One TLS provider for the process; that another part was faster is fine.
        rustls::crypto::ring::default_provider().install_default().ok();
        let runtime = HubRuntime::start()?;
        let handle = runtime.handle.clone();
        // Asked for on this thread: which version is preferred may be a matter of the story that runs on it.
        let preferred = preferred_postgres()?;
        on(&handle, raise(options, preferred, from_template, runtime)).await?
    }

    /// The one hub of its version that all tests of this process share, for those that stay within a shop of their own and
    /// leave its faults alone. It stops when the process ends.
    pub async fn shared() -> Result<&'static Self> {
        static SHARED: Mutex<BTreeMap<u32, &'static OnceCell<Hub>>> = Mutex::new(BTreeMap::new());
        let version = preferred_postgres()?;
        let cell = {
            let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
            *shared.entry(version).or_insert_with(|| Box::leak(Box::default()))
        };
        cell.get_or_try_init(|| Self::start(HubOptions::default())).await
    }

    /// The version of its database, such as `17.10`.
    #[must_use]
    pub fn postgres(&self) -> &str {
        &self.version
    }

    /// The same, without what follows the dot.
    #[must_use]
    pub fn postgres_major(&self) -> u32 {
        self.postgres.major
    }

    pub(crate) fn programs(&self) -> &Path {
        &self.postgres.programs
    }

    pub(crate) fn cluster(&self) -> &Cluster {
        &self.cluster
    }

    /// The address a device is set up with.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The publishable key a device is set up with.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.secrets.publishable_key
    }

    /// The database as its owner, `postgres`, sees it: what Supabase's SQL editor is.
    #[must_use]
    pub fn database_url(&self) -> String {
        self.cluster.url("postgres", "postgres")
    }

    /// The people of the sample shop, with their passwords.
    #[must_use]
    pub fn users(&self) -> &[User] {
        &self.users
    }

    /// The one-time code that makes the first person to use it owner of a new organisation (on an empty hub).
    #[must_use]
    pub fn claim_code(&self) -> Option<&str> {
        self.claim_code.as_deref()
    }

    /// The switches that make the line go wrong.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// Gives one computer an address of its own to this hub, with switches of its own, so that several stories can be
    /// played on one hub and trouble meets whom it is meant for.
    pub async fn access(&self) -> Result<Access> {
        let gateway = Gateway { faults: Faults::new(), copies: Arc::default(), ..(*self.gateway).clone() };
        let handle = self.runtime.handle.clone();
        on(&self.runtime.handle, Access::open(gateway, handle)).await?
    }

    /// Opens an organisation of the test's own, with a branch and its manager for each of `codes` (`MUM`, `PUN`…).
    pub async fn open_shop(&self, codes: &[&str]) -> Result<TestShop> {
        let (pool, http, url, key) = (self.pool.clone(), self.http.clone(), self.url.clone(), self.key().to_owned());
        let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
        on(&self.runtime.handle, async move { shop::open(&codes, &pool, &http, &url, &key).await }).await?
    }

    /// Makes an account at the sign-in service. It is a member of nothing yet.
    pub async fn sign_up(&self, email: &str, password: &str) -> Result<User> {
        let (http, url, key) = (self.http.clone(), self.url.clone(), self.key().to_owned());
        let (email, password) = (email.to_owned(), password.to_owned());
        on(&self.runtime.handle, async move { shop::sign_up(&http, &url, &key, &email, &password).await }).await?
    }

    /// Signs in with a password and answers the sign-in service's own words (`access_token`, `refresh_token`…).
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<Value> {
        let body = serde_json::json!({ "email": email, "password": password });
        let (status, answer) = self.post("/auth/v1/token?grant_type=password", None, &body).await?;
        if status == 200 { Ok(answer) } else { Err(eyre!("signing in as {email} answered {status}: {answer}")) }
    }

    /// Calls an RPC with `p` and answers its HTTP status and body.
    pub async fn rpc(&self, token: Option<&str>, name: &str, p: &Value) -> Result<(u16, Value)> {
        self.post(&format!("/rest/v1/rpc/{name}"), token, &serde_json::json!({ "p": p })).await
    }

    /// Posts JSON to the hub and answers HTTP status and body.
    pub async fn post(&self, path: &str, token: Option<&str>, body: &Value) -> Result<(u16, Value)> {
        let mut request = self.http.post(format!("{}{path}", self.url)).header("apikey", self.key()).json(body);
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        on(&self.runtime.handle, async move {
            let response = request.send().await?;
            let status = response.status().as_u16();
            let text = response.text().await?;
            Ok((status, serde_json::from_str(&text).unwrap_or(Value::String(text))))
        })
        .await?
    }

    /// Runs SQL of any length as the database's owner, as if typed into the SQL editor, and answers the rows it touched.
    pub async fn sql(&self, text: &str) -> Result<u64> {
        let (pool, text) = (self.pool.clone(), text.to_owned());
        on(&self.runtime.handle, async move {
            let done = sqlx::raw_sql(sqlx::AssertSqlSafe(text)).execute(&pool).await?;
            Ok(done.rows_affected())
        })
        .await?
    }

    /// Runs one query as the database's owner and answers its rows as JSON objects.
    pub async fn rows(&self, query: &str) -> Result<Vec<Value>> {
        let (pool, query) = (self.pool.clone(), format!("select to_jsonb(row) from ({query}) row"));
        on(
            &self.runtime.handle,
            async move { Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_all(&pool).await?) },
        )
        .await?
    }

    /// Runs one query as the database's owner and answers the single value it yields, as JSON.
    pub async fn value(&self, query: &str) -> Result<Value> {
        let row = self.rows(query).await?.into_iter().next().ok_or_else(|| eyre!("no row from: {query}"))?;
        row.as_object().and_then(|row| row.values().next().cloned()).ok_or_else(|| eyre!("no column from: {query}"))
    }

    /// A pool of connections as the database's owner, for use on the caller's own runtime.
    #[must_use]
    pub fn pool(&self) -> PgPool {
        PgPoolOptions::new().max_connections(4).connect_lazy_with(self.cluster.options("postgres", "postgres"))
    }

    /// Signs an access token with the hub's own secret: for tokens the sign-in service would never give.
    pub async fn forge_token(&self, claims: &Value) -> Result<String> {
        let (pool, secret, claims) = (self.pool.clone(), self.secrets.tokens.clone(), claims.to_string());
        on(&self.runtime.handle, async move {
            Ok(sqlx::query_scalar(include_str!("forge.sql")).bind(claims).bind(secret).fetch_one(&pool).await?)
        })
        .await?
    }

    /// Stops everything and waits for it. Dropping does the same, but blocks the thread it happens on.
    pub async fn stop(self) {
        tokio::task::spawn_blocking(move || drop(self)).await.ok();
    }
}

async fn raise(options: HubOptions, preferred: u32, from_template: bool, runtime: HubRuntime) -> Result<Hub> {
    let mut guard = Guard::start()?;
    let throw_away = options.dir.is_none();
    let folder = match options.dir {
        Some(folder) => std::path::absolute(folder)?,
        None => std::env::temp_dir().join(format!("branchline-hub-{}", uuid::Uuid::new_v4().simple())),
    };
    if throw_away {
        guard.keep_folder(&folder)?;
    }
    std::fs::create_dir_all(&folder).wrap_err_with(|| format!("make the hub's folder {}", folder.display()))?;
    // Others may pass through, on to PostgreSQL's own folder, but not look around.
    std::fs::set_permissions(&folder, Permissions::from_mode(0o711))?;

    let secrets = Secrets::of(&folder)?;
    let postgres = Postgres::choose(options.postgres, preferred, &folder.join("postgres/data"))?;
    // The template's data has Realtime's schema.
    let from_template = from_template && options.realtime;
    let care = Care { throw_away, durable: options.durable || !throw_away, from_template };
    let cluster = Arc::new(Cluster::start(&mut guard, &folder, secrets.clone(), &postgres, care).await?);
    let pool = PgPoolOptions::new().max_connections(8).connect_with(cluster.options("postgres", "postgres")).await?;
    let version: String = sqlx::query_scalar("show server_version").fetch_one(&pool).await?;
    let version = version.split(' ').next().unwrap_or(&version).to_owned();
    // The sign-in service takes longest to wake, and has a database of its own: let it, while the schema is made.
    let sign_in = servers::start_sign_in(&mut guard, &folder, &cluster, &secrets, options.token_seconds)?;
    if options.realtime {
        cluster.furnish_realtime().await?;
    }
    migrations::apply(&pool).await?;
    let rest = servers::start_rest(&mut guard, &folder, &cluster, &secrets)?.ready().await?;
    let sign_in = sign_in.ready().await?;

    let listener = listen(options.port, &folder).await?;
    let address: SocketAddr = listener.local_addr()?;
    let faults = Faults::new();
    let gateway = Arc::new(Gateway {
        rest: Upstream::new(rest, Duration::from_secs(25)),
        sign_in: Upstream::new(sign_in, Duration::from_secs(3)),
        realtime: options.realtime.then(|| start_realtime(&cluster, &secrets, &faults, &runtime.handle)),
        key: secrets.publishable_key.clone(),
        strict: options.token_seconds < 60,
        faults: faults.clone(),
        copies: Arc::default(),
    });
    runtime.handle.spawn(serve(Arc::clone(&gateway), address, listener));

    let (url, http) = (format!("http://{address}"), reqwest::Client::new());
    let users = shop::fill(options.shop, &pool, &http, &url, &secrets.publishable_key).await?;
    let claim_code = shop::claim_code(options.shop, &pool).await?;
    Ok(Hub { url, secrets, cluster, postgres, version, pool, faults, gateway, users, claim_code, http, runtime, guard })
}

fn start_realtime(cluster: &Cluster, secrets: &Secrets, faults: &Faults, handle: &Handle) -> Arc<Realtime> {
    let pool = PgPoolOptions::new().max_connections(4).connect_lazy_with(cluster.options("supabase_admin", "postgres"));
    let realtime = Arc::new(Realtime::new(pool.clone(), secrets.tokens.clone(), faults.clone()));
    handle.spawn(Arc::clone(&realtime).deliver(pool));
    realtime
}

/// Listens on `port`, or on the port of last time, as devices were set up with it, or on any free one.
async fn listen(port: Option<u16>, folder: &Path) -> Result<TcpListener> {
    let file = folder.join("port");
    if let Some(port) = port {
        return TcpListener::bind(("127.0.0.1", port)).await.wrap_err_with(|| format!("listen on port {port}"));
    }
    let last = std::fs::read_to_string(&file).ok().and_then(|text| text.parse::<u16>().ok());
    if let Some(port) = last {
        return TcpListener::bind(("127.0.0.1", port)).await.wrap_err_with(|| {
            format!("listen on port {port}, where this hub was last time; delete {} for another", file.display())
        });
    }
    let port = crate::ports::free_port()?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    std::fs::write(&file, port.to_string())?;
    Ok(listener)
}
