//! The hub's one address: asks for the `apikey`, strips `/rest/v1` and `/auth/v1`, and passes everything on as a stream; sockets of
//! `/realtime/v1` are opened here.
//!
//! It stands where Supabase's own gateway stands, and is the place where a test lets things go wrong.

use std::convert::Infallible;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::header::{
    AUTHORIZATION, CONNECTION, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING,
};
use hyper::http::request::Parts;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::bearer;
use crate::faults::{Damage, Faults, Line};
use crate::limits::Refusal;
use crate::realtime::{self, Opening, Realtime};

type Body = BoxBody<Bytes, Broken>;

/// A connection that ends without an answer, on purpose or not.
#[derive(Debug)]
struct Broken(String);

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Broken {}

fn broken(why: impl fmt::Display) -> Broken {
    Broken(why.to_string())
}

/// Where the gateway passes requests on to, and what it asks for.
#[derive(Clone)]
pub(crate) struct Gateway {
    pub(crate) rest: Upstream,
    pub(crate) sign_in: Upstream,
    /// A project may have Realtime switched off.
    pub(crate) realtime: Option<Arc<Realtime>>,
    pub(crate) key: String,
    /// Refuses a token the second it expires. PostgREST forgives 30 s, too long for a test with short tokens.
    pub(crate) strict: bool,
    pub(crate) faults: Faults,
    /// Requests kept to be sent once more, much later.
    pub(crate) copies: Copies,
}

/// Requests that were let pass and are remembered.
pub(crate) type Copies = Arc<Mutex<Vec<(Parts, Bytes)>>>;

/// One server behind the gateway, with the connections kept open to it.
#[derive(Clone)]
pub(crate) struct Upstream {
    address: String,
    client: Client<HttpConnector, Body>,
}

impl Upstream {
    /// `idle` must stay below the time after which the server hangs up by itself.
    pub(crate) fn new(port: u16, idle: Duration) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(idle)
            .build(connector);
        Self { address: format!("127.0.0.1:{port}"), client }
    }

    async fn pass(&self, parts: &Parts, path: &str, body: Body) -> Response<Body> {
        self.try_to_pass(parts, path, body).await.unwrap_or_else(|error| {
            tracing::debug!(%error, "the server behind the gateway did not answer");
            json(StatusCode::BAD_GATEWAY, r#"{"message":"An invalid response was received from the upstream server"}"#)
        })
    }

    async fn try_to_pass(&self, parts: &Parts, path: &str, body: Body) -> Result<Response<Body>, Broken> {
        let uri = Uri::builder()
            .scheme("http")
            .authority(self.address.as_str())
            .path_and_query(path)
            .build()
            .map_err(broken)?;
        let mut request = Request::builder().method(parts.method.clone()).uri(uri).body(body).map_err(broken)?;
        for (name, value) in &parts.headers {
            if name != HOST && name != CONNECTION && name != TRANSFER_ENCODING && name.as_str() != "keep-alive" {
                request.headers_mut().append(name, value.clone());
            }
        }
        let mut response = self.client.request(request).await.map_err(broken)?;
        for name in [CONNECTION, TRANSFER_ENCODING, HeaderName::from_static("keep-alive")] {
            response.headers_mut().remove(name);
        }
        Ok(response.map(|body| body.map_err(broken).boxed()))
    }
}

/// Serves on `address` until the task is dropped. The line being cut closes the port itself.
pub(crate) async fn serve(gateway: Arc<Gateway>, address: SocketAddr, first: TcpListener) {
    gateway.faults.stands_at(address);
    let mut line = gateway.faults.line();
    let mut listener = Some(first);
    let mut connections = JoinSet::new();
    loop {
        let state = *line.borrow_and_update();
        if state == Line::Offline {
            listener = None;
        } else if listener.is_none() {
            listener = match gateway.faults.opened().and_then(taken_over) {
                Some(opened) => Some(opened),
                None => TcpListener::bind(address).await.ok(),
            };
        }
        let Some(open) = &listener else {
            // Cut, or the port is not free again yet.
            tokio::select! {
                changed = line.changed() => if changed.is_err() { return },
                () = tokio::time::sleep(Duration::from_millis(20)), if state != Line::Offline => {}
            }
            continue;
        };
        tokio::select! {
            changed = line.changed() => if changed.is_err() { return },
            Some(_) = connections.join_next() => {}
            accepted = open.accept() => if let Ok((stream, _)) = accepted {
                connections.spawn(talk(Arc::clone(&gateway), stream));
            },
        }
    }
}

fn taken_over(opened: std::net::TcpListener) -> Option<TcpListener> {
    opened.set_nonblocking(true).ok()?;
    TcpListener::from_std(opened).ok()
}

async fn talk(gateway: Arc<Gateway>, stream: TcpStream) {
    stream.set_nodelay(true).ok();
    let mut line = gateway.faults.line();
    let opening: Mutex<Option<Opening>> = Mutex::default();
    let service = service_fn(async |request| gateway.answer(request, &opening).await);
    let connection = async {
        let served = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        // A connection that breaks is the business of the one who holds its other end.
        let _ = served.with_upgrades().await;
        let opening = opening.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let (Some(realtime), Some(opening)) = (&gateway.realtime, opening) {
            realtime.serve(opening).await;
        }
    };
    tokio::select! {
        () = connection => {}
        // Dropping the stream is what a cut line looks like.
        _ = line.wait_for(|state| *state == Line::Offline) => {}
    }
}

impl Gateway {
    /// An error here breaks the connection without an answer; hyper has no other way to say so.
    async fn answer(
        &self,
        request: Request<Incoming>,
        opening: &Mutex<Option<Opening>>,
    ) -> Result<Response<Body>, Broken> {
        let (delay, damage) = self.faults.meet(request.uri().path());
        if let Some(delay) = delay {
            tokio::time::sleep(delay).await;
        }
        let mut line = self.faults.line();
        line.wait_for(|state| *state != Line::Silent).await.map_err(broken)?;
        if let Damage::Answer { status, body } = damage {
            return Ok(json(StatusCode::from_u16(status).map_err(broken)?, body));
        }
        if damage == Damage::DropBefore {
            return Err(broken("the connection was broken before the request went on"));
        }
        if self.realtime.is_some() && request.uri().path() == realtime::PATH {
            return Ok(match self.admit(request.headers(), request.uri()).map(|()| Realtime::open(request)) {
                Err(refusal) => *refusal,
                Ok(Err(status)) => json(status, r#"{"error":"a websocket is wanted"}"#),
                Ok(Ok((answer, opened))) => {
                    *opening.lock().unwrap_or_else(PoisonError::into_inner) = Some(opened);
                    answer.body(full("")).map_err(broken)?
                }
            });
        }
        let (parts, body) = request.into_parts();
        let (upstream, path) = match self.route(&parts) {
            Ok(found) => found,
            Err(refusal) => return Ok(*refusal),
        };
        let body = match self.within_limits(parts.uri.path(), body).await? {
            Ok(body) => body,
            Err(refusal) => return Ok(*refusal),
        };
        if damage == Damage::HoldBefore {
            self.faults.hold().await;
        }
        let response = if damage == Damage::Repeat {
            let whole = body.collect().await?.to_bytes();
            upstream.pass(&parts, &path, full(whole.clone())).await.into_body().collect().await?;
            upstream.pass(&parts, &path, full(whole)).await
        } else if damage == Damage::Copy {
            let whole = body.collect().await?.to_bytes();
            self.copies.lock().unwrap_or_else(PoisonError::into_inner).push((parts.clone(), whole.clone()));
            upstream.pass(&parts, &path, full(whole)).await
        } else {
            upstream.pass(&parts, &path, body).await
        };
        let response = match damage {
            Damage::LoseAnswer => {
                response.into_body().collect().await?;
                return Err(broken("the answer was lost"));
            }
            Damage::Forge { status, body } => {
                response.into_body().collect().await?;
                json(StatusCode::from_u16(status).map_err(broken)?, body)
            }
            Damage::Truncate { bytes } => cut_short(response, bytes).await?,
            Damage::HoldAfter => {
                let (parts, body) = response.into_parts();
                let whole = body.collect().await?.to_bytes();
                self.faults.hold().await;
                Response::from_parts(parts, full(whole))
            }
            _ => response,
        };
        // Silence that fell while the hub was at work swallows the answer too.
        line.wait_for(|state| *state != Line::Silent).await.map_err(broken)?;
        Ok(response)
    }

    /// Returns the body of a request on `path`, unless a limit that stands there refuses it.
    async fn within_limits(&self, path: &str, body: Incoming) -> Result<Result<Body, Box<Response<Body>>>, Broken> {
        let limits = self.faults.limits(path);
        if limits.is_empty() {
            return Ok(Ok(body.map_err(broken).boxed()));
        }
        let whole = body.collect().await.map_err(broken)?.to_bytes();
        match limits.iter().find(|limit| limit.refuses(&whole)).map(|limit| &limit.refusal) {
            None => Ok(Ok(full(whole))),
            Some(Refusal::Break) => Err(broken("the connection was broken for what it carried")),
            Some(Refusal::Answer { status, body }) => {
                let mut page = json(StatusCode::from_u16(*status).map_err(broken)?, body.clone());
                page.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
                Ok(Err(Box::new(page)))
            }
        }
    }

    /// Sends every remembered request to the hub once more; nobody hears the answers.
    pub(crate) async fn deliver_copies(&self) -> usize {
        let copies = std::mem::take(&mut *self.copies.lock().unwrap_or_else(PoisonError::into_inner));
        for (parts, whole) in &copies {
            if let Ok((upstream, path)) = self.route(parts) {
                upstream.pass(parts, &path, full(whole.clone())).await.into_body().collect().await.ok();
            }
        }
        copies.len()
    }

    fn route(&self, parts: &Parts) -> Result<(&Upstream, String), Box<Response<Body>>> {
        let path = parts.uri.path_and_query().map_or("/", hyper::http::uri::PathAndQuery::as_str);
        let found =
            [("/rest/v1", &self.rest), ("/auth/v1", &self.sign_in)].into_iter().find_map(|(prefix, upstream)| {
                let rest = path.strip_prefix(prefix)?;
                // The sign-in service expects its own prefix; PostgREST wants none.
                let own = if prefix == "/auth/v1" {
                    path
                } else if rest.is_empty() {
                    "/"
                } else {
                    rest
                };
                (rest.is_empty() || rest.starts_with(['/', '?'])).then(|| (upstream, own.to_owned()))
            });
        let Some(found) = found else {
            return Err(Box::new(json(StatusCode::NOT_FOUND, r#"{"message":"no Route matched with those values"}"#)));
        };
        self.admit(&parts.headers, &parts.uri)?;
        if self.strict
            && path.starts_with("/rest/v1")
            && parts.headers.get(AUTHORIZATION).is_some_and(bearer::has_expired)
        {
            return Err(unauthorized(r#"{"code":"PGRST303","details":null,"hint":null,"message":"JWT expired"}"#));
        }
        Ok(found)
    }

    /// Asks for the key, in a header or in the address.
    fn admit(&self, headers: &HeaderMap, uri: &Uri) -> Result<(), Box<Response<Body>>> {
        let in_address =
            uri.query().into_iter().flat_map(|query| query.split('&')).find_map(|pair| pair.strip_prefix("apikey="));
        match headers.get("apikey").map(HeaderValue::as_bytes).or(in_address.map(str::as_bytes)) {
            None => Err(unauthorized(
                r#"{"message":"No API key found in request","hint":"No `apikey` request header or url param was found."}"#,
            )),
            Some(key) if key != self.key.as_bytes() => Err(unauthorized(
                r#"{"message":"Invalid API key","hint":"Double check your Supabase `anon` or `service_role` API key."}"#,
            )),
            Some(_) => Ok(()),
        }
    }
}

async fn cut_short(response: Response<Body>, bytes: usize) -> Result<Response<Body>, Broken> {
    let (mut parts, body) = response.into_parts();
    let whole = body.collect().await?.to_bytes();
    parts.headers.insert(hyper::header::CONTENT_LENGTH, whole.len().into());
    let head = whole.slice(..bytes.min(whole.len()));
    let frames: [Result<Frame<Bytes>, Broken>; 2] = [Ok(Frame::data(head)), Err(broken("the answer was cut short"))];
    Ok(Response::from_parts(parts, BodyExt::boxed(StreamBody::new(futures_util::stream::iter(frames)))))
}

fn unauthorized(body: &'static str) -> Box<Response<Body>> {
    Box::new(json(StatusCode::UNAUTHORIZED, body))
}

fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never: Infallible| match never {}).boxed()
}

fn json(status: StatusCode, body: impl Into<Bytes>) -> Response<Body> {
    let mut response = Response::new(full(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response
}
