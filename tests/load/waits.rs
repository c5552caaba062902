//! What the hub's connections are waiting for, looked at twice a second: the answer to "where does it bend, and why".

use std::collections::BTreeMap;
use std::time::Duration;

use branchline_tests::Hub;
use color_eyre::eyre::Result;
use serde_json::{Value, json};

use crate::round;

const EVERY: Duration = Duration::from_millis(500);

/// The connections PostgREST holds, by what they do at this moment.
const LOOK: &str = "select case when state = 'active' then coalesce(wait_event_type || ' ' || wait_event, 'computing')
       when state like 'idle in%' then 'between statements' else 'free' end as doing, count(*)::int as connections
     from pg_stat_activity where usename = 'authenticator' group by 1";

/// What was seen so far.
#[derive(Debug, Default)]
pub struct Waits {
    looks: u32,
    seen: BTreeMap<String, f64>,
}

impl Waits {
    /// Looks until it is dropped.
    pub async fn watch(&mut self, hub: &Hub) -> Result<()> {
        loop {
            for row in hub.rows(LOOK).await? {
                let doing = row["doing"].as_str().unwrap_or_default().to_owned();
                *self.seen.entry(doing).or_default() += row["connections"].as_f64().unwrap_or_default();
            }
            self.looks += 1;
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Returns how many connections did what, on average; what hardly ever happened is left out.
    pub fn told(&self) -> Value {
        let looks = f64::from(self.looks.max(1));
        let means = self.seen.iter().map(|(doing, sum)| (doing.clone(), round(sum / looks)));
        json!(means.filter(|(_, mean)| *mean >= 0.05).collect::<BTreeMap<_, _>>())
    }
}
