//! Proofs about the local hub itself: a test that fails on it should mean that Branchline is wrong, not the local hub.

mod endings;
mod gateway;
mod realtime;
mod rules;
mod sign_in;

use branchline_tests::{Hub, HubOptions};
use serde_json::Value;

/// A hub with one function of our own: it writes down that it was called, and answers who called.
async fn hub_with_bell(options: HubOptions) -> Hub {
    let hub = Hub::start(options).await.expect("the hub starts");
    hub.sql(
        "create table public.rings (at timestamptz not null default now(), who uuid);
         alter table public.rings enable row level security;
         create policy anybody on public.rings to authenticated using (true) with check (true);
         grant select, insert on public.rings to authenticated;
         create function public.ring(p jsonb) returns jsonb language plpgsql set search_path = '' as $$
         begin
           insert into public.rings (who) values ((select auth.uid()));
           return jsonb_build_object('who', (select auth.uid()), 'said', p);
         end $$;",
    )
    .await
    .expect("the bell is hung");
    hub.sql("revoke all on function public.ring from public; grant execute on function public.ring to authenticated")
        .await
        .expect("the bell may be rung");
    hub
}

async fn rings(hub: &Hub) -> Value {
    hub.value("select count(*) from public.rings").await.expect("rings can be counted")
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
