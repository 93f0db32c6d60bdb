//! The journal, read by whoever watches.

use super::exercises::between;
use super::kit::Server;
use axum::http::StatusCode;

/// What is read of the lines of a page: who, what was done, to what.
fn lines(page: &str) -> Vec<String> {
    let log = between(page, "<ol class=\"log\"", "</ol>");
    let text = |line: &str, class: &str| {
        let inner = line.split(&format!("class=\"{class}\">")).nth(1).unwrap_or_default();
        let inner =
            inner.split("</span>\n").next().unwrap_or_default().split("</li>").next().unwrap_or_default();
        let mut words = String::new();
        let mut inside = true;
        for sign in inner.replace("<br>", " · ").chars() {
            match sign {
                '<' => inside = false,
                '>' => inside = true,
                sign if inside => words.push(sign),
                _ => {}
            }
        }
        words
    };
    log.split("<li>")
        .skip(1)
        .map(|line| format!("{}: {}", text(line, "who").trim(), text(line, "what").trim()))
        .collect()
}

#[test]
fn an_auditor_reads_what_was_done_in_a_country_and_nothing_else() {
    let server = Server::with_everybody();
    let responder = &mut server.again("responder");
    responder.says("smoke+on+level+2");
    let looked = responder.get(&format!("/sites/{}/place.json", server.site));
    assert_eq!(looked.status, StatusCode::OK);
    let auditor = &mut server.again("auditor");
    let list = auditor.get("/").body;
    let country = format!("/places/{}", between(&list, "href=\"/places/", "\""));
    let place = auditor.get(&country).body;
    let to = format!("{country}/journal");
    assert!(place.contains(&format!("href=\"{to}\"")), "{place}");
    let told = lines(&auditor.get(&to).body);
    let expected = "responder: Broke the glass to see drawing or files";
    assert!(told[0].starts_with(expected) && told[0].contains("Reason: smoke on level 2"), "{told:#?}");
    assert!(
        told.iter().any(|line| line.contains("Gave a role") && line.contains("Approver · Sample city")),
        "{told:#?}"
    );
    // Only some of them, and as they were written.
    let glass = auditor.get(&format!("{to}?what=glass.")).body;
    assert_eq!(lines(&glass).len(), 1, "{glass}");
    let none = auditor.get(&format!("{to}?what=glass.&until=2020-01-01"));
    assert!(none.body.contains("There is no such line."), "{}", none.body);
    let csv = auditor.get(&format!("{to}.csv?what=glass."));
    assert!(
        csv.body.contains(&format!(";responder;glass.broken;{};revision 1: smoke on level 2", server.site)),
        "{}",
        csv.body
    );
    assert_eq!(csv.body.lines().count(), 2, "{}", csv.body);
    // Nobody else reads it, and the page says so to nobody.
    for (role, status) in [("ministry-officer", StatusCode::FORBIDDEN), ("site-head", StatusCode::NOT_FOUND)]
    {
        for path in [to.clone(), format!("{to}.csv")] {
            assert_eq!(server.again(role).get(&path).status, status, "{role}");
        }
    }
    assert!(!server.again("ministry-officer").get(&country).body.contains(&to));
}
