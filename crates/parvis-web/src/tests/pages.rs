//! Every page, in every language, for every role.

use super::kit::Server;
use expect_test::expect;
use parvis_core::Language;

/// The pages of a site, after its address.
const OF_SITE: [&str; 14] = [
    "",
    "/approval",
    "/findings",
    "/place",
    "/place.json",
    "/facts",
    "/facts/site_type",
    "/team",
    "/measures",
    "/rooms",
    "/files",
    "/plan",
    "/history",
    "/journal",
];

#[test]
fn who_opens_what() {
    let server = Server::with_everybody();
    let mut table = String::new();
    for role in ["site-head", "adviser", "approver", "responder", "ministry-officer", "auditor"] {
        let mut browser = server.again(role);
        let pages =
            OF_SITE.iter().map(|page| browser.get(&format!("/sites/{}{page}", server.site)).status.as_u16());
        let pages: Vec<String> = pages.map(|status| status.to_string()).collect();
        table.push_str(&format!("{role:16} {}\n", pages.join(" ")));
    }
    let mut stranger = server.stranger();
    assert_eq!(stranger.get("/").to(), "/sign-in?to=/");
    expect![[r#"
        site-head        200 200 200 200 200 200 200 200 200 200 200 200 200 200
        adviser          200 200 200 200 200 200 403 200 200 200 200 200 403 403
        approver         200 200 403 403 403 403 403 403 403 403 403 403 403 403
        responder        200 200 403 200 403 200 403 403 403 200 200 200 403 403
        ministry-officer 200 200 200 200 403 200 403 200 200 200 200 200 403 403
        auditor          200 200 403 403 403 403 403 403 403 403 403 403 200 200
    "#]]
    .assert_eq(&table);
}

#[test]
fn every_page_speaks_every_language() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let mut ministry = server.again("ministry-officer");
    for language in Language::ALL {
        for browser in [&mut head, &mut ministry] {
            browser.cookies.insert("language".into(), language.tag().into());
            let of_site = OF_SITE.iter().map(|page| format!("/sites/{}{page}", server.site));
            let others = [
                "/",
                "/map",
                "/map.json",
                "/account",
                "/jobs",
                "/account/second",
                "/server",
                "/words",
                "/design",
                "/nowhere",
                "/sign-in/0",
            ];
            for path in of_site.chain(others.map(ToOwned::to_owned)) {
                let answer = browser.get(&path);
                if answer.headers["content-type"].to_str().unwrap().starts_with("text/html") {
                    let tag = format!("<html lang=\"{language}\"");
                    assert!(answer.body.contains(&tag), "{language} {path}");
                    // A message that is in no language shows as its bare id.
                    for start in [
                        "web-",
                        "tab-",
                        "approval-",
                        "settle-",
                        "comment",
                        "facts-",
                        "team-",
                        "building-",
                        "measures-",
                        "rights-",
                        "camera-",
                        "files-",
                        "site-",
                        "history-",
                        "error-",
                        "jobs-",
                        "journal-",
                    ] {
                        let bare = format!(">{start}");
                        assert!(!answer.body.contains(&bare), "{language} {path} shows {start}…");
                    }
                }
            }
        }
    }
}

#[test]
fn a_number_is_read_in_the_language_of_the_reader() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    head.cookies.insert("language".into(), "ru".into());
    let page = head.get(&format!("/sites/{}/facts", server.site)).body;
    assert!(page.contains("Школа") && page.contains("1 сентября 2026"), "{page}");
}
