//! Connections that fail, stall, break off or arrive in crumbs.

use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::responder::{Reply, Responder, json, text};
use super::*;
use crate::hub::{HubError, Remedy, Unreachable};

async fn refused(url: &str) -> HubError {
    let error = hub_with(url, &Arc::default()).rpc_anonymous("hub_version", "{}").await.expect_err("no answer");
    assert_eq!(error.answer(), Remedy::Retry { after: None }, "{error:?}");
    assert!(error.is_offline(), "{error:?}");
    error
}

fn why(error: &HubError) -> Unreachable {
    let HubError::Offline { why, .. } = error else { panic!("{error:?}") };
    *why
}

#[tokio::test]
async fn an_answer_in_crumbs_is_whole() {
    let body = r#"{"name":"काजू"}"#;
    let bytes = text(200, "application/json", "", body).into_bytes();
    let server = Responder::always(Reply::Pieces(bytes.chunks(7).map(<[u8]>::to_vec).collect())).await;
    let hub = hub_with(&server.url, &Arc::default());
    for _ in 0..2 {
        let answer = hub.rpc_anonymous("x", "{}").await.expect("whole");
        assert_eq!(answer.body, body.as_bytes());
    }
}

#[tokio::test]
async fn a_chunked_answer_is_whole_and_a_torn_one_is_not() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    let whole = Responder::always(Reply::Whole(format!("{head}3\r\n{{\"a\r\n4\r\n\":1}}\r\n0\r\n\r\n"))).await;
    let answer = hub_with(&whole.url, &Arc::default()).rpc_anonymous("x", "{}").await.expect("whole");
    assert_eq!(answer.body, br#"{"a":1}"#);
    for torn in ["3\r\n{\"a\r\n", "3\r\n{\"a\r\n4\r\n\":", "zz\r\n{}", "5\r\n{\"a\":1}\r\n0\r\n\r\n"] {
        let server = Responder::always(Reply::Cut(format!("{head}{torn}"))).await;
        let error = refused(&server.url).await;
        assert!(matches!(error, HubError::Interrupted { timed_out: false, .. }), "{torn:?} became {error:?}");
    }
}

#[tokio::test]
async fn an_answer_shorter_than_it_said_is_not_taken() {
    let full = text(200, "application/json", "", r#"{"units":[1,2,3]}"#);
    for keep in [full.len() - 1, full.len() - 9, full.len() - 17, 40, 5, 0] {
        let server = Responder::always(Reply::Cut(full[..keep].to_owned())).await;
        let error = refused(&server.url).await;
        assert!(matches!(error, HubError::Interrupted { timed_out: false, .. }), "{keep} bytes became {error:?}");
    }
}

#[tokio::test]
async fn an_answer_longer_than_it_said_is_cut_and_does_not_leak_into_the_next() {
    let long = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}{\"evil\":true}";
    let server =
        Responder::start(move |_, nth| if nth == 0 { Reply::Whole(long.to_owned()) } else { json(200, "[7]") }).await;
    let hub = hub_with(&server.url, &Arc::default());
    assert_eq!(hub.rpc_anonymous("x", "{}").await.expect("first").body, b"{}");
    // The connection is spoilt; whether it is noticed before or while the next call is sent, the call must not lie.
    match hub.rpc_anonymous("x", "{}").await {
        Ok(answer) => assert_eq!(answer.body, b"[7]"),
        Err(error) => assert!(error.is_offline(), "{error:?}"),
    }
    assert_eq!(hub.rpc_anonymous("x", "{}").await.expect("third").body, b"[7]");
}

#[tokio::test]
async fn bytes_that_are_no_http_are_an_interruption() {
    for bytes in [
        "\u{16}\u{3}\u{1}",
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}",
    ] {
        let server = Responder::always(Reply::Cut(bytes.to_owned())).await;
        let error = refused(&server.url).await;
        assert!(matches!(error, HubError::Interrupted { .. }), "{bytes:?} became {error:?}");
    }
}

#[tokio::test]
async fn silence_has_a_limit() {
    for reply in [Reply::Disconnect, Reply::Pieces(vec![b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec()])] {
        let server = Responder::always(reply).await;
        let config = HubConfig { request_timeout: Duration::from_millis(300), ..config(&server.url) };
        let hub = Hub::new(&config, Arc::new(MemorySecrets::default()), DEVICE).expect("hub");
        let began = std::time::Instant::now();
        let error = hub.rpc_anonymous("x", "{}").await.expect_err("never ends");
        assert!(matches!(error, HubError::Interrupted { timed_out: true, .. }), "{error:?}");
        assert!(began.elapsed() < Duration::from_secs(3), "because a till must not hang");
    }
}

#[tokio::test]
async fn the_ways_of_being_offline_are_told_apart() {
    let port = TcpListener::bind("127.0.0.1:0").await.expect("port").local_addr().expect("bound").port();
    let error = refused(&format!("http://127.0.0.1:{port}")).await;
    assert_eq!(why(&error), Unreachable::Refused);
    assert!(error.to_string().contains("safe on this computer"), "{error}");
    let error = refused("https://no-such-shop.invalid").await;
    assert_eq!(why(&error), Unreachable::Name, "{error:?}");
    assert!(error.to_string().contains("no-such-shop.invalid"), "{error}");
    // A plain server where a safe one is expected.
    let plain = TcpListener::bind("127.0.0.1:0").await.expect("port");
    let port = plain.local_addr().expect("bound").port();
    let url = format!("https://127.0.0.1:{port}");
    let answering = async {
        let (mut socket, _) = plain.accept().await.expect("called");
        socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.expect("written");
        socket
    };
    let (error, _socket) = tokio::join!(refused(&url), answering);
    assert_eq!(why(&error), Unreachable::Unsafe, "{error:?}");
}

#[tokio::test]
async fn an_idle_connection_that_the_hub_closed_is_replaced_without_a_word() {
    let reply = text(200, "application/json", "", "{}");
    let server = Responder::always(Reply::Cut(reply)).await;
    let hub = hub_with(&server.url, &Arc::default());
    for _ in 0..5 {
        hub.rpc_anonymous("x", "{}").await.expect("answered");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
