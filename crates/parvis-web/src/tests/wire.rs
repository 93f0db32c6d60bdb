//! What comes over a real line: headers that never end, requests without end, a server that is told to stop.

use super::kit::state;
use crate::{Settings, serve};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::timeout;

/// Far more than anything here takes: a test that waits so long has failed.
const NEVER: Duration = Duration::from_mins(1);

/// More requests than are let through at once.
const MANY: usize = 50;
const TOO_MANY: &str = "HTTP/1.1 429";

/// Serves until `what` is done with it, and then comes to its end.
fn with(settings: impl FnOnce(&mut Settings), what: impl AsyncFnOnce(SocketAddr)) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let folder = tempfile::tempdir().unwrap();
        let state = state(folder.path(), settings).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let served = tokio::spawn(serve(state, listener, async { drop(stopped.await) }));
        what(address).await;
        stop.send(()).unwrap();
        timeout(NEVER, served).await.expect("the server comes to its end").unwrap();
        assert!(TcpStream::connect(address).await.is_err(), "nobody listens any more");
    });
}

/// Everything the server says on a line until it closes it.
async fn said(mut line: TcpStream) -> String {
    let mut bytes = Vec::new();
    // A line that is cut may end in an error: what was said before it counts.
    let _ = timeout(NEVER, line.read_to_end(&mut bytes)).await.expect("the server closes the line");
    String::from_utf8(bytes).unwrap()
}

async fn asked(address: SocketAddr, path: &str, more: &str) -> String {
    let mut line = TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: parvis.example\r\nConnection: close\r\n{more}\r\n");
    line.write_all(request.as_bytes()).await.unwrap();
    said(line).await
}

/// What somebody is told who asks until they are refused: even a busy machine answers faster than one a second.
async fn refused(address: SocketAddr, path: &str, more: &str) -> String {
    for _ in 0..MANY {
        let told = asked(address, path, more).await;
        if told.starts_with(TOO_MANY) {
            return told;
        }
    }
    panic!("nobody is refused")
}

#[test]
fn headers_that_never_end_are_cut_off_while_others_are_answered() {
    with(
        |settings| settings.header_patience = Duration::from_millis(300),
        async |address| {
            let slow = TcpStream::connect(address).await.unwrap();
            let (reader, mut writer) = slow.into_split();
            let drip = tokio::spawn(async move {
                // A byte at a time, as long as anybody listens.
                let mut sent = 0;
                for letter in b"GET / HTTP/1.1\r\nX-Slow: ".iter().chain(std::iter::repeat(&b'a')) {
                    if writer.write_all(&[*letter]).await.is_err() {
                        break;
                    }
                    sent += 1;
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                sent
            });
            assert!(asked(address, "/health/live", "").await.ends_with("ok\n"));
            let mut reader = reader;
            let mut bytes = Vec::new();
            let _ = timeout(NEVER, reader.read_to_end(&mut bytes)).await.expect("the slow line is cut off");
            drop(reader);
            assert!(!String::from_utf8(bytes).unwrap().contains("200 OK"));
            assert!(timeout(NEVER, drip).await.unwrap().unwrap() > 0);
        },
    );
}

#[test]
fn a_line_on_which_nothing_is_said_keeps_nobody_from_stopping() {
    with(
        |settings| settings.header_patience = Duration::from_millis(300),
        async |address| {
            let silent = TcpStream::connect(address).await.unwrap();
            assert!(asked(address, "/health/ready", "").await.ends_with("ok\n"));
            assert_eq!(said(silent).await, "");
        },
    );
}

#[test]
fn who_asks_without_end_is_told_to_wait_and_others_are_not() {
    let limit = |settings: &mut Settings| {
        (settings.requests_per_second, settings.trusts_forwarded) = (1, true);
    };
    with(limit, async |address| {
        let from = |who: &str| format!("X-Forwarded-For: {who}\r\nAccept-Language: ru\r\n");
        let told = refused(address, "/sign-in", &from("1.1.1.1, 203.0.113.9")).await.to_lowercase();
        assert!(told.contains("\r\nretry-after: ") && told.contains("\r\ncontent-security-policy: "));
        assert!(told.contains("<html lang=\"ru\"") && told.contains("слишком много запросов"), "{told}");
        let program = refused(address, "/api/v1/sites", &from("203.0.113.9")).await;
        assert!(program.contains("{\"error\":\"error-too-many\""), "{program}");
        // Another address, and whoever watches the server, are answered.
        assert!(asked(address, "/sign-in", &from("203.0.113.10")).await.starts_with("HTTP/1.1 200"));
        assert!(asked(address, "/health/live", &from("203.0.113.9")).await.starts_with("HTTP/1.1 200"));
    });
}

#[test]
fn an_address_that_a_stranger_writes_changes_nothing() {
    with(
        |settings| settings.requests_per_second = 1,
        async |address| {
            let mut told = Vec::new();
            for number in 0..MANY {
                told.push(
                    asked(address, "/sign-in", &format!("X-Forwarded-For: 203.0.113.{number}\r\n")).await,
                );
            }
            assert!(told.iter().any(|told| told.starts_with(TOO_MANY)), "each request gave another address");
        },
    );
}
