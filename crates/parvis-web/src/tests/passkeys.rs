//! Passkeys: where they are offered, and what their script is told.

use super::kit::{Answer, Browser, Server};
use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{Request, StatusCode};

/// Asks as the page at this host does.
fn at(browser: &mut Browser<'_>, host: &str, path: &str, sent: Option<(&str, &str)>) -> Answer {
    let request = match sent {
        None => Request::get(path).body(Body::empty()),
        Some((kind, body)) => Request::post(path)
            .header(CONTENT_TYPE, kind)
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.to_owned())),
    };
    let mut request = request.unwrap();
    request.headers_mut().insert(HOST, host.parse().unwrap());
    browser.send(request)
}

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
const HERE: &str = "parvis.example";

#[test]
fn passkeys_are_offered_only_at_the_address_they_belong_to() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let mut stranger = server.stranger();
    for (host, offered) in [(HERE, true), ("192.168.1.2:8181", false), ("elsewhere.example", false)] {
        let account = at(&mut head, host, "/account", None).body;
        assert_eq!(account.contains("<parvis-passkey"), offered, "{host}");
        assert_eq!(account.contains("https://parvis.example"), !offered, "{host}");
        let sign_in = at(&mut stranger, host, "/sign-in", None).body;
        assert_eq!(sign_in.contains("<parvis-passkey hidden"), offered, "{host}");
        let asked = at(&mut stranger, host, "/sign-in/passkey", Some((FORM, ""))).status;
        assert_eq!(asked, if offered { StatusCode::OK } else { StatusCode::NOT_FOUND }, "{host}");
    }
}

#[test]
fn what_no_device_signed_is_refused_in_the_readers_words() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let asked = at(&mut head, HERE, "/account/passkeys", Some((FORM, "name=Phone")));
    assert!(asked.body.contains("\"challenge\":") && asked.body.contains("\"id\":\"parvis.example\""));
    let unnamed = at(&mut head, HERE, "/account/passkeys", Some((FORM, "name=+")));
    assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(unnamed.body, "{\"says\":\"Give the passkey a name of 1 to 60 letters.\"}");
    let made = at(&mut head, HERE, "/account/passkeys/answer", Some((JSON, "{\"name\":\"a\",\"answer\":1}")));
    assert_eq!(made.body, "{\"says\":\"This passkey cannot be used here. Try again with another device.\"}");
    let mut stranger = server.stranger();
    stranger.cookies.insert("language".into(), "ru".into());
    let signed = at(&mut stranger, HERE, "/sign-in/passkey/answer?to=/account", Some((JSON, "{}")));
    assert_eq!(signed.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(signed.body.contains("С этим ключом доступа"), "{}", signed.body);
    assert!(!stranger.cookies.contains_key("parvis"));
    assert_eq!(at(&mut stranger, HERE, "/account/passkeys", Some((FORM, "name=a"))).to(), "/sign-in?to=/");
}
