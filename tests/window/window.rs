//! A window under test: WebKit's own driver, the session it holds, and what a person can see and press in it.

use std::{
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{By, Capabilities, WebDriver, WebElement};
use tokio::process::{Child, Command};

use crate::desktop;

/// How long anything may take to appear. A shared machine is slow at times; a missing thing fails anyway.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(50);

/// An open window. Dropped, the app and its driver are gone.
pub struct Window {
    page: Option<WebDriver>,
    app: App,
    _driver: Child,
}

impl Window {
    /// Opens the window by `script`, through the driver that `command` starts.
    pub async fn open(mut command: Command, script: &Path, pid_file: PathBuf) -> Self {
        let port = free_port();
        let driver = command
            .arg(format!("--port={port}"))
            // Without it WebKit does not let itself be driven, and the session never begins.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .spawn()
            .expect("WebKitWebDriver is installed (Debian: webkit2gtk-driver)");
        let address = format!("http://127.0.0.1:{port}");
        wait_for_port(port).await;
        let mut wishes = Capabilities::new();
        wishes.set("webkitgtk:browserOptions", json!({"binary": script, "args": []})).expect("the wish is JSON");
        let session = tokio::time::timeout(Duration::from_secs(60), WebDriver::new(address, wishes));
        let page = match session.await {
            Ok(Ok(page)) => page,
            Ok(Err(error)) => panic!("the window opens for the driver, but: {error}"),
            Err(_) => panic!("the window opens for the driver within a minute"),
        };
        Self { page: Some(page), app: App { pid_file }, _driver: driver }
    }

    /// The page, for what a screen cannot say by its test ids.
    pub fn page(&self) -> &WebDriver {
        self.page.as_ref().expect("the window is open")
    }

    /// Waits until `testid` is there.
    pub async fn see(&self, testid: &str) -> WebElement {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Ok(found) = self.page().find(By::Testid(testid)).await {
                return found;
            }
            assert!(Instant::now() < until, "{testid} is to be seen; on the screen: {}", self.everything().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Presses `testid`, waiting until it is there and can be pressed.
    pub async fn press(&self, testid: &str) {
        let until = Instant::now() + PATIENCE;
        loop {
            let button = self.see(testid).await;
            let ready = button.is_enabled().await.unwrap_or(false);
            if ready && button.click().await.is_ok() {
                return;
            }
            assert!(Instant::now() < until, "{testid} can be pressed; on the screen: {}", self.everything().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Presses `testid`, after which the window is gone before it can say so.
    pub async fn press_to_leave(&self, testid: &str) {
        drop(self.see(testid).await.click().await);
    }

    /// Types into the field `testid`, replacing what is in it.
    pub async fn type_in(&self, testid: &str, text: &str) {
        let field = self.see(testid).await;
        // The driver scrolls no field that shows at all, though its middle lies under something.
        let script = "document.querySelector(`[data-testid='${arguments[0]}']`)?.scrollIntoView({ block: 'center' }); return null";
        self.run(script, vec![serde_json::json!(testid)]).await;
        field.clear().await.unwrap_or_else(|error| panic!("{testid} can be emptied: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{testid} takes keys: {error}"));
    }

    /// Types a code and Enter as a scanner does: one burst of keys, to whatever has the cursor.
    pub async fn scan(&self, code: &str) {
        let here = self.page().active_element().await.expect("a page always has one");
        here.send_keys(&format!("{code}\u{e007}")).await.expect("keys arrive");
    }

    /// Waits until the text of `testid` contains `words`.
    pub async fn reads(&self, testid: &str, words: &str, because: &str) {
        let until = Instant::now() + PATIENCE;
        let mut text = String::new();
        while Instant::now() < until {
            text = self.text(testid).await;
            if text.contains(words) {
                return;
            }
            tokio::time::sleep(GLANCE).await;
        }
        panic!(
            "{testid} says “{words}”, because {because}; it says “{text}”; on the screen: {}",
            self.everything().await
        );
    }

    /// Returns what `testid` says; nothing when it is not there.
    async fn text(&self, testid: &str) -> String {
        // The page's own words: the driver leaves out what is cut short with an ellipsis.
        let script = "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`)?.innerText ?? ''";
        let said = self.page().execute(script, vec![json!(testid)]).await;
        said.ok().and_then(|said| said.json().as_str().map(str::to_owned)).unwrap_or_default().replace('\n', " ")
    }

    /// Waits until `words` stand anywhere in the window.
    pub async fn says(&self, words: &str, because: &str) {
        let until = Instant::now() + PATIENCE;
        while !self.everything().await.contains(words) {
            assert!(
                Instant::now() < until,
                "it says “{words}”, because {because}; it says {}",
                self.everything().await
            );
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until `testid` is not there any more.
    pub async fn gone(&self, testid: &str, because: &str) {
        let until = Instant::now() + PATIENCE;
        while self.page().find(By::Testid(testid)).await.is_ok() {
            assert!(
                Instant::now() < until,
                "{testid} goes, because {because}; on the screen: {}",
                self.everything().await
            );
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Presses the row of the list that shows `name`.
    pub async fn press_row(&self, testid: &str, name: &str) {
        self.lists(testid, name, "it is to be pressed").await;
        let until = Instant::now() + PATIENCE;
        loop {
            let place = self.rows(testid).await.iter().position(|row| row.contains(name));
            let rows = self.page().find_all(By::Testid(testid)).await.unwrap_or_default();
            if let Some(row) = place.and_then(|place| rows.get(place))
                && row.click().await.is_ok()
            {
                return;
            }
            assert!(Instant::now() < until, "{name} can be pressed; on the screen: {}", self.everything().await);
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Waits until the list shows a row with `name`.
    pub async fn lists(&self, testid: &str, name: &str, because: &str) {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            if self.rows(testid).await.iter().any(|row| row.contains(name)) {
                return;
            }
            tokio::time::sleep(GLANCE).await;
        }
        panic!("the list shows {name}, because {because}; on the screen: {}", self.everything().await);
    }

    /// Waits until the list shows rows with `name` and no others: what was searched is found.
    pub async fn finds(&self, testid: &str, name: &str) {
        let until = Instant::now() + PATIENCE;
        loop {
            let rows = self.rows(testid).await;
            if !rows.is_empty() && rows.iter().all(|row| row.contains(name)) {
                return;
            }
            assert!(Instant::now() < until, "{name} is found; the list shows {rows:?}");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Returns the text of every row in sight.
    pub async fn rows(&self, testid: &str) -> Vec<String> {
        let script =
            "return [...document.querySelectorAll(`[data-testid=\"${arguments[0]}\"]`)].map((row) => row.innerText)";
        let rows = self.run(script, vec![json!(testid)]).await;
        serde_json::from_value(rows).expect("rows are texts")
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.page().execute(script, arguments).await.expect("the page runs the script").json().clone()
    }

    /// Waits until the desktop shows the window under `title`.
    pub async fn is_called(&self, title: &str) {
        let until = Instant::now() + PATIENCE;
        let mut shown = None;
        while Instant::now() < until {
            shown = self.app.pid().and_then(desktop::title);
            if shown.as_deref() == Some(title) {
                return;
            }
            tokio::time::sleep(GLANCE).await;
        }
        panic!("the desktop calls the window {title}; it calls it {shown:?}");
    }

    /// Presses the cross in the window's frame.
    pub fn press_the_cross(&self) {
        let pid = self.app.pid().expect("the app has a number");
        assert!(desktop::press_the_cross(pid), "the desktop knows the app's window");
    }

    /// Everything that can be read, for the message of a failed assertion.
    pub async fn everything(&self) -> String {
        let said = self.page().execute("return document.body.innerText", vec![]).await;
        said.map_or_else(|error| error.to_string(), |said| said.json().to_string())
    }

    /// Keeps a picture of the page as `<name>.png`, if `BRANCHLINE_SCREENSHOTS` says in which folder.
    pub async fn picture(&self, name: &str) {
        #[expect(clippy::disallowed_methods, reason = "whoever starts the test says where pictures go")]
        let Some(folder) = std::env::var_os("BRANCHLINE_SCREENSHOTS").map(PathBuf::from) else { return };
        std::fs::create_dir_all(&folder).expect("the folder for pictures can be made");
        // What was just said is taken away after a while, and what just opened may still glide into its place.
        let until = Instant::now() + Duration::from_secs(15);
        while self.run("return document.querySelector('[data-sonner-toast]') !== null", vec![]).await == true
            && Instant::now() < until
        {
            tokio::time::sleep(GLANCE).await;
        }
        tokio::time::sleep(Duration::from_millis(600)).await;
        self.page().screenshot(&folder.join(format!("{name}.png"))).await.expect("the page can be pictured");
    }

    /// Ends the app as the system does at logout, and waits until it is gone.
    pub async fn close(mut self) {
        self.app.signal("TERM");
        assert!(
            self.app.is_gone_within(PATIENCE).await,
            "the app ends when the system asks, because data is at rest then"
        );
        self.end_session().await;
    }

    /// Ends the app in the middle of whatever it does, as a power cut would.
    pub async fn pull_the_plug(mut self) {
        self.app.signal("KILL");
        assert!(self.app.is_gone_within(PATIENCE).await, "a killed process is gone");
        self.end_session().await;
    }

    /// Waits until the app has ended by itself.
    pub async fn wait_until_closed(mut self) {
        assert!(self.app.is_gone_within(PATIENCE).await, "the window closes, because it was told to");
        self.end_session().await;
    }

    async fn end_session(&mut self) {
        if let Some(page) = self.page.take() {
            // The app is gone already; the driver may say so.
            drop(page.quit().await);
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // The folder goes with the test; its end tells what the app was at.
            for line in self.app.last_words() {
                eprintln!("the app's log: {line}");
            }
        }
        self.app.signal("KILL");
        if let Some(page) = self.page.take() {
            // Its driver dies with this window: there is no session left to end.
            drop(page.leak());
        }
    }
}

/// The app's process, known by the number its starter left.
struct App {
    pid_file: PathBuf,
}

impl App {
    fn pid(&self) -> Option<u32> {
        std::fs::read_to_string(&self.pid_file).ok()?.trim().parse().ok()
    }

    fn is_alive(&self) -> bool {
        let Some(pid) = self.pid() else { return false };
        // A zombie has ended; its parent, the driver, has not looked yet.
        std::fs::read_to_string(format!("/proc/{pid}/stat"))
            .is_ok_and(|stat| stat.contains("(branchline)") && !stat.contains(") Z "))
    }

    /// Returns the end of its log.
    fn last_words(&self) -> Vec<String> {
        let logs = self.pid_file.with_file_name("data").join("logs");
        let files = std::fs::read_dir(logs).into_iter().flatten().flatten();
        let written = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
        let lines: Vec<String> = written.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
        lines[lines.len().saturating_sub(40)..].to_vec()
    }

    fn signal(&self, signal: &str) {
        if let Some(pid) = self.pid().filter(|_| self.is_alive()) {
            let sent = std::process::Command::new("kill").args(["-s", signal, &pid.to_string()]).status();
            assert!(sent.is_ok(), "every Unix has a kill program");
        }
    }

    async fn is_gone_within(&self, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        while self.is_alive() && Instant::now() < until {
            tokio::time::sleep(GLANCE).await;
        }
        !self.is_alive()
    }
}

fn free_port() -> u16 {
    let door = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    door.local_addr().expect("a bound port has a number").port()
}

async fn wait_for_port(port: u16) {
    let until = Instant::now() + PATIENCE;
    while tokio::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.is_err() {
        assert!(Instant::now() < until, "WebKitWebDriver listens on its port");
        tokio::time::sleep(GLANCE).await;
    }
}
