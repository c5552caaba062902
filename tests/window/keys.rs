//! Keys as a scanner or a hand sends them: one after the other, at a pace, to whatever has the focus.

use serde_json::{Value, json};
use thirtyfour::common::command::{Actions, Command};

use crate::window::Window;

/// The keys that end a scan, as WebDriver calls them.
pub const ENTER: char = '\u{e007}';
pub const TAB: char = '\u{e004}';
pub const CONTROL: char = '\u{e009}';
pub const ESCAPE: char = '\u{e00c}';
pub const F1: char = '\u{e031}';

/// A scanner's keys are closer together than this, milliseconds; a page that was held up does not see them so.
const SCANNERS_MS: f64 = 34.0;

impl Window {
    /// Types `code` and `end` with `ms` between two keys. Returns whether they reached the page at a scanner's pace: on a busy machine
    /// they may come late, and were then no scan.
    pub async fn burst(&self, code: &str, end: char, ms: u64) -> bool {
        let watch = "window.pressedAt = []; window.pressWatch ??= addEventListener('keydown', (event) => event.isTrusted && window.pressedAt.push(event.timeStamp), true) ?? true";
        // What the page sends again by itself is no key.
        self.run(watch, vec![]).await;
        let keys: Vec<char> = code.chars().chain([end]).collect();
        let mut actions = Vec::new();
        for (n, key) in keys.iter().enumerate() {
            if n > 0 && ms > 0 {
                actions.push(json!({"type": "pause", "duration": ms}));
            }
            actions.push(json!({"type": "keyDown", "value": key.to_string()}));
            actions.push(json!({"type": "keyUp", "value": key.to_string()}));
        }
        self.perform(actions).await;
        let at = self.run("return window.pressedAt", vec![]).await;
        let at: Vec<f64> = at.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        assert!(at.len() >= keys.len(), "because every key reaches the page: {} of {} did", at.len(), keys.len());
        at.windows(2).all(|pair| pair[1] - pair[0] < SCANNERS_MS)
    }

    /// Presses `key` while `held` are down.
    pub async fn chord(&self, held: &[char], key: char) {
        let one = |kind: &str, key: char| json!({"type": kind, "value": key.to_string()});
        let mut actions: Vec<Value> = held.iter().map(|key| one("keyDown", *key)).collect();
        actions.extend([one("keyDown", key), one("keyUp", key)]);
        actions.extend(held.iter().rev().map(|key| one("keyUp", *key)));
        self.perform(actions).await;
    }

    async fn perform(&self, actions: Vec<Value>) {
        let source = json!([{"type": "key", "id": "keys", "actions": actions}]);
        self.page().handle().cmd(Command::PerformActions(Actions::from(source))).await.expect("keys arrive");
    }
}
