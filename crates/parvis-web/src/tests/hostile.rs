//! What requests get that no page of ours sends.

use super::kit::Server;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};

#[test]
fn other_peoples_sites_are_not_there() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    for id in ["0", "00000000000000000000000000000000", "..%2f..", "%00", "'; DROP TABLE account;--"] {
        let id = id.replace([' ', ';', '\''], "%20");
        for page in ["", "/findings", "/place.json", "/facts/site_type", "/plan.pdf", "/journal"] {
            let answer = head.get(&format!("/sites/{id}{page}"));
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}{page}");
        }
    }
    for path in ["/assets/..%2fCargo.toml", "/assets/", "/places/0", "/sites/", "//", "/sign-in/x/y"] {
        assert!(head.get(path).status.is_client_error(), "{path}");
    }
}

#[test]
fn other_peoples_pages_send_nothing() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example")] {
        let path = format!("/sites/{}/history/1/undo", server.site);
        let request = Request::post(path).header(name, value).header("host", "parvis.example");
        assert_eq!(head.send(request.body(Body::empty()).unwrap()).status, StatusCode::FORBIDDEN, "{name}");
    }
}

#[test]
fn nobody_is_sent_elsewhere() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    for to in
        ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"]
    {
        let answer = head.post("/theme", &format!("theme=dark&to={to}"));
        assert_eq!(answer.to(), "/", "{to}");
    }
    let split = head.post("/theme", "theme=dark%0d%0aSet-Cookie:+a=b&to=/%0d%0aX:+y");
    assert_eq!((split.to(), split.headers.get("x")), ("/", None));
}

#[test]
fn what_is_typed_is_text_and_never_page() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let path = format!("/sites/{}/facts/people_peak", server.site);
    let was = head.hidden(&path, "was");
    let script = "%3Cscript%3Ealert(1)%3C/script%3E%22%3E";
    let saved = head.post(&path, &format!("was={was}&value=5&source={script}&date=2026-11-20"));
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    for page in ["/facts", "/facts/people_peak", "", "/findings"] {
        let body = head.get(&format!("/sites/{}{page}", server.site)).body;
        assert!(!body.contains("<script>alert"), "{page}");
    }
    assert!(!head.get(&format!("/?named={script}")).body.contains("<script>alert"));
}

#[test]
fn a_session_of_before_is_not_taken_over() {
    let server = Server::new();
    let mut victim = server.stranger();
    victim.cookies.insert("parvis".into(), "planted".into());
    assert_eq!(victim.post(&server.link("adviser"), "").status, StatusCode::SEE_OTHER);
    assert_ne!(victim.cookies["parvis"], "planted");
    let mut attacker = server.stranger();
    attacker.cookies.insert("parvis".into(), "planted".into());
    assert_eq!(attacker.get("/").to(), "/sign-in?to=/");
}

#[test]
fn every_answer_tells_browsers_what_pages_never_do() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    for path in ["/", "/nowhere", "/assets/parvis.css", "/map.json", "/health/live"] {
        let answer = head.get(path);
        let policy = answer.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{path}");
        let kept = answer.headers["cache-control"].to_str().unwrap();
        assert_eq!(kept.contains("no-store"), !path.starts_with("/assets/"), "{path}: {kept}");
    }
    assert!(!head.get("/").body.contains(" style=") && !head.get("/").body.contains(" onclick="));
}

#[test]
fn what_is_too_large_or_no_form_is_refused() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let path = format!("/sites/{}/facts/people_peak", server.site);
    assert_eq!(head.post(&path, &"a".repeat(2 << 20)).status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(head.post(&path, "%ff%fe").status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(head.post("/sign-in", "login=head").status, StatusCode::UNPROCESSABLE_ENTITY);
    let odd = Request::builder().method(Method::DELETE).uri("/").body(Body::empty()).unwrap();
    assert_eq!(head.send(odd).status, StatusCode::METHOD_NOT_ALLOWED);
}
