//! Files of a site: added several at once, refused one by one, looked at only by whom the policies say, removed for good.

use super::kit::{Browser, Server};
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Request, StatusCode};

const PHOTOGRAPH: &[u8] = include_bytes!("../../../parvis-intake/tests/data/pictures/photograph.jpg");
const PDF: &[u8] = b"%PDF-1.7 the east wing";

/// Sends files with the form of the page, as browsers do: what stands in quotes is escaped.
fn add(browser: &mut Browser<'_>, site: &str, shows: &str, files: &[(&str, &[u8])]) -> super::kit::Answer {
    let mut body =
        format!("--xXx\r\nContent-Disposition: form-data; name=\"shows\"\r\n\r\n{shows}\r\n").into_bytes();
    for (name, bytes) in files {
        let head = "--xXx\r\nContent-Disposition: form-data; name=\"file\"";
        body.extend(format!("{head}; filename=\"{}\"\r\n\r\n", name.replace('"', "%22")).into_bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--xXx--\r\n");
    let request = Request::post(format!("/sites/{site}/files"))
        .header(CONTENT_TYPE, "multipart/form-data; boundary=xXx")
        .header("sec-fetch-site", "same-origin");
    browser.send(request.body(Body::from(body)).unwrap())
}

/// The addresses of the files on a page, without their reasons.
fn listed(page: &str) -> Vec<String> {
    let links = page.split("class=\"file-name\" href=\"").skip(1);
    links.map(|rest| rest.split(['"', '?']).next().unwrap().to_owned()).collect()
}

#[test]
fn one_that_is_refused_takes_no_other_along() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    let list = format!("/sites/{site}/files");
    let evil = "<img src=x onerror=alert(1)>\u{202e}.pdf";
    let files = [("east.pdf", PDF), ("door.png", PDF), ("run.exe", b"MZ".as_slice()), (evil, PDF)];
    let some = add(&mut head, site, "blueprint", &files);
    assert_eq!(some.status, StatusCode::UNPROCESSABLE_ENTITY);
    for text in [
        "door.png</strong>: This file is not what",
        "run.exe</strong>: This kind of file",
        "The other 2 files",
    ] {
        assert!(some.body.contains(text), "{text}: {}", some.body);
    }
    assert_eq!(listed(&some.body).len(), 2);
    assert!(!some.body.contains("<img src=x") && some.body.contains("&#60;img src=x"));
    assert_eq!(add(&mut head, site, "photograph", &[("door.jpg", PHOTOGRAPH)]).to(), list);
    let none = add(&mut head, site, "photograph", &[("", b"")]);
    assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.body.contains("Choose a file first"));
    let what = add(&mut head, site, "secret", &[("a.pdf", PDF)]);
    assert!(what.body.contains("Say what the files are"), "{}", what.body);
    assert_eq!(listed(&head.get(&list).body).len(), 3);
}

#[test]
fn browsers_show_pictures_and_put_everything_else_away() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    let names = ["plan \"a\"\u{e9}.pdf", "door.jpg"];
    add(&mut head, site, "other", &[(names[0], PDF), (names[1], PHOTOGRAPH)]);
    let files = listed(&head.get(&format!("/sites/{site}/files")).body);
    let [door, plan] = files.as_slice() else { panic!("{files:?}") };
    let got = head.get(&format!("{plan}/download"));
    assert_eq!(
        (got.bytes.as_slice(), &got.headers["content-type"]),
        (PDF, &"application/pdf".parse().unwrap())
    );
    assert_eq!(
        got.headers["content-disposition"],
        "attachment; filename=\"plan _22a_22_.pdf\"; filename*=UTF-8''plan%20%2522a%2522%C3%A9.pdf"
    );
    assert_eq!(got.headers["x-content-type-options"], "nosniff");
    assert_eq!(
        head.get(&format!("{plan}/picture")).status,
        StatusCode::NOT_FOUND,
        "no document within a page"
    );
    let shown = head.get(&format!("{door}/picture"));
    assert_eq!(shown.headers["content-type"], "image/jpeg");
    assert!(!shown.bytes.windows(3).any(|text| text == b"GPS") && shown.bytes.starts_with(b"\xff\xd8\xff"));
    assert!(head.get(door).body.contains(&format!("src=\"{door}/picture\"")));
    let journal = head.get(&format!("/sites/{site}/journal")).body;
    assert_eq!(journal.matches(">Opened a file<").count(), 3, "every look, also the one that showed nothing");
}

#[test]
fn who_opens_files_and_who_hears_of_none() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    add(&mut head, site, "blueprint", &[("east.pdf", PDF)]);
    let list = format!("/sites/{site}/files");
    let file = listed(&head.get(&list).body).remove(0);
    for (login, bare, said) in
        [("adviser", 200, 200), ("police", 403, 403), ("responder", 403, 200), ("ministry", 403, 200)]
    {
        let mut browser = server.again(login);
        let get = |browser: &mut Browser<'_>| browser.get(&format!("{file}/download")).status.as_u16();
        assert_eq!(get(&mut browser), bare, "{login}");
        let page = browser.get(&list);
        assert!(
            login == "adviser" || !page.body.contains("east.pdf"),
            "{login} reads no name without a reason"
        );
        browser.says("smoke");
        assert_eq!(get(&mut browser), said, "{login}");
        if said == 200 {
            let page = browser.get(&list).body;
            assert!(page.contains("east.pdf"), "{login}");
        }
        if login != "adviser" {
            let refused = add(&mut browser, site, "blueprint", &[("a.pdf", PDF)]);
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{login} adds nothing");
        }
        let removed = browser.post(&format!("{file}/remove"), "why=old&sure=yes").status;
        assert_eq!(removed, StatusCode::FORBIDDEN, "{login} removes nothing of the head's");
    }
    assert!(head.get(&format!("/sites/{site}")).body.contains("responder: “smoke”"), "the head is told");
    let forged = format!("/sites/{site}/files/{}", "0".repeat(32));
    for page in ["", "/download", "/picture"] {
        assert_eq!(head.get(&format!("{forged}{page}")).status, StatusCode::NOT_FOUND, "{page}");
    }
    assert!(server.stranger().get(&format!("{file}/download")).to().starts_with("/sign-in"));
}

#[test]
fn a_file_is_removed_by_who_is_sure_and_says_why() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    add(&mut head, site, "blueprint", &[("east.pdf", PDF)]);
    let file = listed(&head.get(&format!("/sites/{site}/files")).body).remove(0);
    for (form, message, typed) in
        [("why=old+one", "Tick that you are sure", "value=\"old one\""), ("why=+&sure=yes", "Write why", "")]
    {
        let wrong = head.post(&format!("{file}/remove"), form);
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains(message) && wrong.body.contains(typed), "{}", wrong.body);
    }
    let gone = head.post(&format!("{file}/remove"), "why=old+one&sure=yes");
    assert_eq!(gone.to(), format!("/sites/{site}/files"));
    assert_eq!(head.get(&format!("{file}/download")).status, StatusCode::NOT_FOUND);
    assert!(head.get(&format!("/sites/{site}/journal")).body.contains("old one"));
}
