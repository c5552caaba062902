//! The sample shop, Kesar Jewellers: its people, and the goods and customers a demonstration starts with.

use color_eyre::eyre::{Context as _, Result, eyre};
use serde::Serialize;
use serde_json::{Value, json};
use sqlx::PgPool;

/// What a hub holds at the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shop {
    /// Nothing but the schema, and a code to claim it with.
    #[default]
    Empty,
    /// Kesar Jewellers, with branches MUM and PUN.
    Sample,
}

/// Somebody who can sign in. The passwords are for a hub on this machine and printed openly.
#[derive(Debug, Clone, Serialize)]
pub struct User {
    /// The sign-in service's id, a UUID.
    pub id: String,
    /// What to sign in with.
    pub email: String,
    /// What to sign in with.
    pub password: String,
    /// The code of the branch this person works at; none for the owner, who has every branch.
    pub branch: Option<String>,
}

const PASSWORD: &str = "kesar-demo-2026";

/// E-mail and branch of everybody in the sample shop.
const PEOPLE: [(&str, Option<&str>); 4] = [
    ("owner@kesar.example", None),
    ("mum@kesar.example", Some("MUM")),
    ("pun@kesar.example", Some("PUN")),
    ("till@kesar.example", Some("MUM")),
];

pub(crate) async fn fill(shop: Shop, pool: &PgPool, http: &reqwest::Client, url: &str, key: &str) -> Result<Vec<User>> {
    if shop == Shop::Empty {
        return Ok(Vec::new());
    }
    let accounts = PEOPLE.map(|(email, branch)| async move {
        let user = sign_up(http, url, key, email, PASSWORD).await?;
        Ok::<_, color_eyre::Report>(User { branch: branch.map(str::to_owned), ..user })
    });
    let users = futures_util::future::try_join_all(accounts).await?;
    let kept: bool = sqlx::query_scalar("select exists (select from public.organisations)").fetch_one(pool).await?;
    if kept {
        return Ok(users);
    }
    let mut transaction = pool.begin().await?;
    sqlx::raw_sql("create temp table people (email text, id uuid) on commit drop").execute(&mut *transaction).await?;
    for user in &users {
        sqlx::query("insert into people values ($1, $2::uuid)")
            .bind(&user.email)
            .bind(&user.id)
            .execute(&mut *transaction)
            .await?;
    }
    sqlx::raw_sql(include_str!("shop/kesar.sql")).execute(&mut *transaction).await.wrap_err("fill the sample shop")?;
    transaction.commit().await?;
    Ok(users)
}

/// An organisation of a test's own on a shared hub.
#[derive(Debug, Clone)]
pub struct TestShop {
    /// The organisation's id.
    pub org_id: String,
    /// Owner of the organisation, at every branch.
    pub owner: User,
    /// One manager for each branch asked for, in that order; `branch` is its code.
    pub managers: Vec<User>,
}

pub(crate) async fn open(
    codes: &[String],
    pool: &PgPool,
    http: &reqwest::Client,
    url: &str,
    key: &str,
) -> Result<TestShop> {
    let tag = uuid::Uuid::new_v4().simple().to_string();
    let owner = sign_up(http, url, key, &format!("owner-{tag}@shop.example"), PASSWORD).await?;
    let accounts = codes.iter().map(|code| {
        let email = format!("{}-{tag}@shop.example", code.to_lowercase());
        async move {
            let user = sign_up(http, url, key, &email, PASSWORD).await?;
            Ok::<_, color_eyre::Report>(User { branch: Some(code.clone()), ..user })
        }
    });
    let managers = futures_util::future::try_join_all(accounts).await?;
    let mut transaction = pool.begin().await?;
    let org_id: String = sqlx::query_scalar("insert into public.organisations (name) values ($1) returning id::text")
        .bind(format!("Shop {}", &tag[..8]))
        .fetch_one(&mut *transaction)
        .await?;
    sqlx::query("insert into public.memberships (org_id, user_id, role) values ($1::uuid, $2::uuid, 'owner')")
        .bind(&org_id)
        .bind(&owner.id)
        .execute(&mut *transaction)
        .await?;
    for manager in &managers {
        sqlx::query(include_str!("shop/branch.sql"))
            .bind(&org_id)
            .bind(&manager.branch)
            .bind(&manager.id)
            .execute(&mut *transaction)
            .await?;
    }
    transaction.commit().await?;
    Ok(TestShop { org_id, owner, managers })
}

pub(crate) async fn claim_code(shop: Shop, pool: &PgPool) -> Result<Option<String>> {
    if shop == Shop::Sample {
        return Ok(None);
    }
    let known: bool =
        sqlx::query_scalar("select to_regprocedure('sync.new_claim_code()') is not null").fetch_one(pool).await?;
    if !known {
        return Ok(None);
    }
    Ok(Some(sqlx::query_scalar("select sync.new_claim_code()::text").fetch_one(pool).await?))
}

/// Makes an account, or finds it again on a hub that was kept.
pub(crate) async fn sign_up(http: &reqwest::Client, url: &str, key: &str, email: &str, password: &str) -> Result<User> {
    let body = json!({ "email": email, "password": password });
    let mut answer = Value::Null;
    for path in ["/auth/v1/signup", "/auth/v1/token?grant_type=password"] {
        let response = http.post(format!("{url}{path}")).header("apikey", key).json(&body).send().await?;
        let good = response.status().is_success();
        answer = response.json().await?;
        if let (true, Some(id)) = (good, answer.pointer("/user/id").and_then(Value::as_str)) {
            return Ok(User {
                id: id.to_owned(),
                email: email.to_owned(),
                password: password.to_owned(),
                branch: None,
            });
        }
    }
    Err(eyre!("no account for {email}: {answer}"))
}
