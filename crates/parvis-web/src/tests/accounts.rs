//! Accounts after the first day, and what lists say to whom: passwords, new links, further roles, counts, the glass.

use super::kit::{Browser, Server};
use axum::http::StatusCode;

const FIRST: &str = "seven+lamps+in+the+yard";
const SECOND: &str = "nine+bells+over+the+gate";

/// The place of the sample's site, at which its people hold their roles.
fn node(server: &Server) -> String {
    let mut head = server.again("site-head");
    let page = head.get("/").body;
    let from = page.split("/places/").nth(1).unwrap();
    from.chars().take_while(char::is_ascii_alphanumeric).collect()
}

fn change(browser: &mut Browser<'_>, old: &str, new: &str) -> StatusCode {
    browser.post("/account/password", &format!("old={old}&password={new}&again={new}")).status
}

#[test]
fn a_password_is_changed_by_who_knows_the_old_one() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    assert!(!head.get("/account").body.contains("name=\"old\""), "who came by a link has none yet");
    assert_eq!(change(&mut head, "", FIRST), StatusCode::SEE_OTHER);
    assert!(head.get("/account").body.contains("name=\"old\""));
    let mut elsewhere = head.clone();
    assert_eq!(change(&mut head, "guess", SECOND), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(change(&mut head, FIRST, "short"), StatusCode::UNPROCESSABLE_ENTITY);
    let differ = format!("old={FIRST}&password={SECOND}&again={FIRST}");
    assert_eq!(head.post("/account/password", &differ).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(change(&mut head, FIRST, SECOND), StatusCode::SEE_OTHER);
    assert_eq!(head.get("/account").status, StatusCode::OK, "the browser that changed it stays");
    assert_eq!(elsewhere.get("/account").status, StatusCode::SEE_OTHER, "every other one is signed out");
    let mut again = server.stranger();
    let login = |password| format!("login=head&password={password}");
    assert_eq!(again.post("/sign-in", &login(FIRST)).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(again.post("/sign-in", &login(SECOND)).status, StatusCode::SEE_OTHER);
}

/// A secret of a telephone (that of RFC 6238, appendix B) and what it shows at nine o'clock and half a minute before.
const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const CODES: [&str; 2] = ["340161", "191134"];

#[test]
fn who_has_a_second_step_takes_it_to_change_the_password() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    assert_eq!(change(&mut head, "", FIRST), StatusCode::SEE_OTHER);
    let confirm = format!("secret={SECRET}&code={}", CODES[0]);
    assert_eq!(head.post("/account/second", &confirm).status, StatusCode::SEE_OTHER);
    let login = format!("login=head&password={FIRST}&code={}", CODES[0]);
    assert_eq!(head.post("/sign-in", &login).status, StatusCode::SEE_OTHER);
    assert!(head.get("/account").body.contains("id=\"password-code\""), "it is asked for");
    let mut with = |code: &str| {
        let form = format!("old={FIRST}&code={code}&password={SECOND}&again={SECOND}");
        head.post("/account/password", &form).status
    };
    for wrong in ["", "000000", CODES[0]] {
        assert_eq!(with(wrong), StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    assert_eq!(with(CODES[1]), StatusCode::SEE_OTHER);
}

#[test]
fn who_lost_the_way_in_gets_a_new_link() {
    let server = Server::with_everybody();
    let path = format!("/places/{}/people", node(&server));
    let mut officer = server.again("ministry-officer");
    let page = officer.get(&path).body;
    let form = page.split("action=\"").find(|form| form.contains("/link\"")).unwrap();
    let again = form.split('"').next().unwrap().to_owned();
    let link = |page: &str| {
        let whole = page.split("<code id=\"link\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        assert!(whole.starts_with("http://"), "an address that can be sent: {whole}");
        format!("/invitation/{}", whole.split("/invitation/").nth(1).unwrap())
    };
    let mut head = server.again("site-head");
    assert_eq!(head.post(&again, "").status, StatusCode::FORBIDDEN, "nobody lets themselves in");
    let first = link(&officer.post(&again, "").body);
    let second = link(&officer.post(&again, "").body);
    let chosen = format!("password={FIRST}&again={FIRST}");
    let mut stranger = server.stranger();
    assert!(stranger.get(&first).status.is_client_error(), "the newest link alone works");
    assert_eq!(stranger.post(&second, &chosen).status, StatusCode::SEE_OTHER);
    assert_eq!(stranger.get("/account").status, StatusCode::OK);
    assert!(stranger.clone().post(&second, &chosen).status.is_client_error(), "once");
    assert_eq!(head.get("/account").status, StatusCode::SEE_OTHER, "every session from before has ended");
}

#[test]
fn who_has_an_account_is_given_another_role() {
    let server = Server::with_everybody();
    let path = format!("/places/{}/people", node(&server));
    let mut officer = server.again("ministry-officer");
    let asked = "name=Somebody&login=responder&role=adviser";
    let taken = officer.post(&path, asked);
    assert!(taken.status == StatusCode::UNPROCESSABLE_ENTITY && taken.body.contains("name=\"known\""));
    let given = officer.post(&path, &format!("{asked}&known=1"));
    assert!(given.status == StatusCode::OK && given.body.contains("has the role now"), "{}", given.body);
    let twice = officer.post(&path, &format!("{asked}&known=1"));
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    let findings = format!("/sites/{}/findings", server.site);
    assert_eq!(server.again("responder").get(&findings).status, StatusCode::OK, "an adviser reads findings");
    let mut head = server.again("site-head");
    let above = "name=Somebody&login=responder&role=ministry-officer&known=1";
    assert_eq!(head.post(&path, above).status, StatusCode::FORBIDDEN);
}

#[test]
fn counts_are_for_those_who_may_know_them() {
    let server = Server::with_everybody();
    let site = format!("/sites/{}", server.site);
    for (role, counted) in
        [("site-head", true), ("ministry-officer", true), ("responder", false), ("approver", false)]
    {
        let mut reader = server.again(role);
        for path in ["/", site.as_str()] {
            let page = reader.get(path).body;
            assert_eq!(page.contains("chip error"), counted, "{role} {path}");
        }
        let map = reader.get("/map.json").body;
        assert_eq!(map.contains("\"worst\":\"unknown\""), !counted, "{role}: {map}");
    }
}

#[test]
fn the_glass_opens_facts_and_plan_too() {
    let server = Server::with_everybody();
    let mut responder = server.again("responder");
    let site = format!("/sites/{}", server.site);
    for page in ["/facts", "/plan"] {
        let asked = responder.get(&format!("{site}{page}"));
        assert!(
            asked.status == StatusCode::OK && asked.body.contains("name=\"why\""),
            "{page}: asked why first"
        );
    }
    responder.says("smoke");
    for page in ["/facts", "/plan"] {
        let shown = responder.get(&format!("{site}{page}"));
        assert!(shown.status == StatusCode::OK && !shown.body.contains("id=\"why\""), "{page}");
    }
    let sheet = responder.get(&format!("{site}/responders.pdf"));
    assert_eq!(sheet.status, StatusCode::OK, "the responder's own sheet");
    let mut stranger = server.again("approver");
    stranger.says("smoke");
    assert_eq!(stranger.get(&format!("{site}/facts")).status, StatusCode::FORBIDDEN);
}

#[test]
fn a_dossier_is_taken_away_by_who_writes_it() {
    let server = Server::with_everybody();
    let path = format!("/sites/{}/dossier.zip", server.site);
    let mut head = server.again("site-head");
    assert!(head.get(&format!("/sites/{}", server.site)).body.contains(&path));
    let answer = head.get(&path);
    assert_eq!(
        (answer.status, &answer.headers["content-type"]),
        (StatusCode::OK, &"application/zip".parse().unwrap())
    );
    for role in ["adviser", "responder", "ministry-officer"] {
        let mut other = server.again(role);
        assert_eq!(other.get(&path).status, StatusCode::FORBIDDEN, "{role}");
        assert!(!other.get(&format!("/sites/{}", server.site)).body.contains(&path), "{role}");
    }
}
