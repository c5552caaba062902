//! Proofs about the local hub itself: a test that fails on it should mean that Branchline is wrong, not the local hub.

mod endings;
mod gateway;
mod realtime;
mod rules;
mod sign_in;

use std::time::{Duration, Instant};

use branchline_tests::{Hub, HubOptions};
use serde_json::{Value, json};

/// A hub with one function of our own: it writes down that it was called, and answers who called.
async fn hub_with_counter(options: HubOptions) -> Hub {
    let hub = Hub::start(options).await.expect("the hub starts");
    hub.sql(
        "create table public.calls (at timestamptz not null default now(), who uuid);
         alter table public.calls enable row level security;
         create policy anybody on public.calls to authenticated using (true) with check (true);
         grant select, insert on public.calls to authenticated;
         create function public.count_call(p jsonb) returns jsonb language plpgsql set search_path = '' as $$
         begin
           insert into public.calls (who) values ((select auth.uid()));
           return jsonb_build_object('who', (select auth.uid()), 'said', p);
         end $$;",
    )
    .await
    .expect("the counter is made");
    hub.sql("revoke all on function public.count_call from public; grant execute on function public.count_call to authenticated")
        .await
        .expect("the counter may be called");
    // PostgREST learns of it a moment later; a stranger is turned away then, and counted nowhere.
    let begin = Instant::now();
    while hub.rpc(None, "count_call", &json!({})).await.expect("an answer").0 == 404 {
        assert!(
            begin.elapsed() < Duration::from_secs(20),
            "because PostgREST reads the schema after every change of it"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    hub
}

async fn calls(hub: &Hub) -> Value {
    hub.value("select count(*) from public.calls").await.expect("calls can be counted")
}

/// Makes an account and answers its access token and refresh token.
async fn somebody(hub: &Hub) -> (String, String) {
    hub.sign_up("asha@example.com", "A-good-pass-1").await.expect("an account is made");
    tokens(&hub.sign_in("asha@example.com", "A-good-pass-1").await.expect("the password is right"))
}

fn tokens(session: &Value) -> (String, String) {
    let text = |name: &str| session[name].as_str().unwrap_or_default().to_owned();
    (text("access_token"), text("refresh_token"))
}
