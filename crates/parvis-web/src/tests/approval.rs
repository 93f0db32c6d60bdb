//! From findings to a plan in force: findings are settled, the plan is sent, agencies answer, a responder opens it.

use super::kit::{Browser, Server};
use axum::http::StatusCode;
use expect_test::expect;

/// The pages of the findings that must be decided before the plan is sent.
fn open(head: &mut Browser<'_>, site: &str) -> Vec<String> {
    let list = head.get(&format!("/sites/{site}/findings?only=error")).body;
    let address = format!("href=\"/sites/{site}/findings/");
    list.split(&address)
        .skip(1)
        .map(|rest| format!("/sites/{site}/findings/{}", rest.split('"').next().unwrap()))
        .collect()
}

/// Puts every finding that must be decided in somebody's hand.
fn settle(head: &mut Browser<'_>, site: &str) {
    for page in open(head, site) {
        let done = head.post(&page, "do=in-hand&owner=City+hall&due=2026-12-15");
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    }
    assert_eq!(open(head, site), Vec::<String>::new());
}

/// Sends the plan to everybody who can be asked.
fn send(head: &mut Browser<'_>, site: &str) -> StatusCode {
    let page = head.get(&format!("/sites/{site}/approval")).body;
    let to = page.split("name=\"agency\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let to = to.map(|id| format!("agency={id}&")).collect::<Vec<_>>().concat();
    head.post(&format!("/sites/{site}/approval/send"), &format!("{to}until=2027-11-22")).status
}

fn answer(server: &Server, login: &str, verdict: &str, words: &str) -> StatusCode {
    let page = format!("/sites/{}/approval", server.site);
    let mut browser = server.again(login);
    let submission = browser.hidden(&page, "submission");
    let form = format!("submission={submission}&verdict={verdict}&words={words}");
    browser.post(&format!("{page}/answer"), &form).status
}

/// What the page of the approval says where the plan stands, and each seal.
fn stands(browser: &mut Browser<'_>, site: &str) -> String {
    let page = browser.get(&format!("/sites/{site}/approval")).body;
    let leads = page.split("<p class=\"lead\">").skip(1).map(|rest| rest.split("</p>").next().unwrap());
    let mut said: Vec<String> = leads.map(ToOwned::to_owned).collect();
    for seal in page.split("<div class=\"seal\"").skip(1) {
        let between = |from: &str, to: &str| {
            seal.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(text, _)| text)
        };
        let small = between("<small>", "</small>");
        let carried = small.split_once(" · ").map_or(String::new(), |(_, says)| format!(" ({says})"));
        let (name, says) = (between("<strong>", "</strong>"), between("<span>", "</span>"));
        said.push(format!("{name}: {says}{carried}"));
    }
    said.join("\n") + "\n"
}

#[test]
fn findings_are_put_in_hand_accepted_and_reopened() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    let first = open(&mut head, site).remove(0);
    let page = head.get(&first).body;
    assert!(page.contains("value=\"in-hand\"") && !page.contains("value=\"accept\""), "what must be settled");
    for (form, message) in [
        ("do=in-hand&owner=&due=2026-12-15", "Say who sees to it"),
        ("do=in-hand&owner=City+hall&due=soon", "not a day"),
        ("do=in-hand&owner=City+hall&due=2026-11-21", "This day is past"),
        ("do=in-hand&owner=City+hall&due=2026-12-15&measure=m999", "no such measure"),
        ("do=accept&reason=We+know", "cannot be accepted"),
    ] {
        let wrong = head.post(&first, form);
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(wrong.body.contains(message), "{form}: {}", wrong.body);
    }
    assert!(head.post(&first, "do=in-hand&owner=City+hall&due=soon").body.contains("value=\"City hall\""));
    let many = open(&mut head, site).len();
    let taken = head.post(&first, "do=in-hand&owner=City+hall&due=2026-12-15&measure=m034");
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    assert!(head.get(&first).body.contains("sees to it by"));
    let plan = head.get(&format!("/sites/{site}/plan")).body;
    assert!(plan.contains("id=\"decided\"") && plan.contains("City hall sees to it by"), "{plan}");
    let mut russian = server.again("site-head");
    russian.post("/language", "language=ru&to=/");
    let page = russian.get(&first).body;
    assert!(page.contains("selected>Видеонаблюдение по периметру, у входов"), "{page}");
    let again = head.post(&first, "do=in-hand&owner=City+hall&due=2026-12-20&measure=m034");
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let history = head.get(&format!("/sites/{site}/history")).body;
    assert_eq!(history.matches("measures.toml").count(), 2, "in the first dossier, and taken once");
    assert_eq!(open(&mut head, site).len(), many - 1, "it is not open any more");
    assert_eq!(head.post(&first, "do=reopen").status, StatusCode::SEE_OTHER);
    assert_eq!(open(&mut head, site).len(), many);

    let list = head.get(&format!("/sites/{site}/findings?only=warning")).body;
    let mark =
        list.split(&format!("href=\"/sites/{site}/findings/")).nth(1).unwrap().split('"').next().unwrap();
    let warning = format!("/sites/{site}/findings/{mark}");
    assert_eq!(head.post(&warning, "do=accept&reason=").status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(head.post(&warning, "do=accept&reason=The+hall+is+closed").status, StatusCode::SEE_OTHER);
    assert!(head.get(&format!("/sites/{site}/findings?only=accepted")).body.contains("The hall is closed"));
    // Who reads the findings may not decide about them.
    for login in ["adviser", "ministry"] {
        let refused = server.again(login).post(&warning, "do=reopen");
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{login}");
    }
}

#[test]
fn three_agencies_approve_and_the_plan_is_in_force() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    assert_eq!(send(&mut head, site), StatusCode::UNPROCESSABLE_ENTITY, "findings must be settled first");
    assert_eq!(server.again("police").get(&format!("/sites/{site}/plan")).status, StatusCode::FORBIDDEN);
    settle(&mut head, site);
    assert_eq!(send(&mut head, site), StatusCode::SEE_OTHER);
    assert!(server.again("police").get("/").body.contains("Waiting for your answer"));
    assert_eq!(
        answer(&server, "police", "refused", ""),
        StatusCode::UNPROCESSABLE_ENTITY,
        "without a reason"
    );
    assert_eq!(answer(&server, "police", "conditional", "Door+D+opens+inward"), StatusCode::SEE_OTHER);
    assert_eq!(answer(&server, "fire", "approved", ""), StatusCode::SEE_OTHER);
    expect![[r#"
        Version 1 was sent. Of 3 agencies, 2 answered.
        Department of education: Waits for an answer
        District police: Approved on a condition: “Door D opens inward”
        Fire service: Approved
    "#]]
    .assert_eq(&stands(&mut head, site));

    let others = stands(&mut server.again("responder"), site);
    assert!(others.contains("District police: Approved on a condition\n"), "{others}");

    // The head writes on: the agency still sees what was sent to it.
    let section = format!("/sites/{site}/plan/alarm");
    let was = head.hidden(&section, "was");
    head.post(&section, &format!("was={was}&title=Alarm&body=Door+D+was+turned+round."));
    assert!(head.get(&format!("/sites/{site}/approval")).body.contains("Changed since it was sent"));
    assert_eq!(answer(&server, "education", "approved", ""), StatusCode::SEE_OTHER);
    assert_eq!(send(&mut head, site), StatusCode::SEE_OTHER);
    let asked = server.again("fire").get(&format!("/sites/{site}/approval")).body;
    assert!(asked.contains("You answered an earlier version") && asked.contains("Alarm"), "{asked}");
    for login in ["police", "fire", "education"] {
        assert_eq!(answer(&server, login, "approved", ""), StatusCode::SEE_OTHER, "{login}");
    }
    expect![[r#"
        Version 2 is in force until 22 November 2027.
        Department of education: Approved
        District police: Approved
        Fire service: Approved
    "#]]
    .assert_eq(&stands(&mut head, site));
    let list = head.get("/").body;
    assert!(list.contains("In force until"), "{list}");

    // The same sent once more: nobody is asked again.
    assert_eq!(send(&mut head, site), StatusCode::SEE_OTHER);
    expect![[r#"
        Version 3 is in force until 22 November 2027.
        Department of education: Approved
        District police: Approved
        Fire service: Approved
    "#]]
    .assert_eq(&stands(&mut head, site));
}

#[test]
fn a_responder_opens_what_is_in_force_and_no_draft() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    settle(&mut head, site);
    assert_eq!(send(&mut head, site), StatusCode::SEE_OTHER);
    for login in ["police", "fire", "education"] {
        assert_eq!(answer(&server, login, "approved", ""), StatusCode::SEE_OTHER);
    }
    let mut responder = server.again("responder");
    assert_eq!(
        responder.get(&format!("/sites/{site}/place.json")).status,
        StatusCode::OK,
        "no glass to break"
    );
    let fact = format!("/sites/{site}/facts/pupils");
    let was = head.hidden(&fact, "was");
    head.post(&fact, &format!("was={was}&value=777&source=register&date=2026-11-20"));
    assert!(head.get(&format!("/sites/{site}/facts")).body.contains(">777"));
    let seen = responder.get(&format!("/sites/{site}/facts"));
    assert_eq!(seen.status, StatusCode::OK);
    assert!(!seen.body.contains(">777"), "a draft is not for the duty desk");
    // Nobody but the head takes it back; then the drawing is behind glass again.
    let page = format!("/sites/{site}/approval");
    let submission = head.hidden(&page, "submission");
    let form = format!("submission={submission}");
    for login in ["adviser", "police", "responder", "ministry"] {
        let refused = server.again(login).post(&format!("{page}/take-back"), &form);
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{login}");
    }
    assert_eq!(head.post(&format!("{page}/take-back"), &form).status, StatusCode::SEE_OTHER);
    assert_eq!(responder.get(&format!("/sites/{site}/place.json")).status, StatusCode::FORBIDDEN);
}

#[test]
fn comments_are_pinned_and_answered_once() {
    let server = Server::with_everybody();
    let (site, mut adviser) = (server.site.as_str(), server.again("adviser"));
    let page = format!("/sites/{site}/comments");
    let nowhere = adviser.post(&page, "place=unit%3Anowhere&words=Too+narrow");
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nowhere.body.contains("Too narrow"), "what was typed is kept");
    assert_eq!(
        adviser.post(&page, "place=section%3Aalarm&words=Say+who+rings").status,
        StatusCode::SEE_OTHER
    );
    let mut head = server.again("site-head");
    let seen = head.get(&format!("/sites/{site}/approval")).body;
    let address = seen.split(&format!("action=\"/sites/{site}/comments/")).nth(1).unwrap();
    let comment = format!("{page}/{}", address.split('"').next().unwrap());
    assert!(seen.contains("Say who rings"));
    assert_eq!(adviser.post(&comment, "words=done").status, StatusCode::FORBIDDEN, "the site answers");
    assert_eq!(head.post(&comment, "words=The+secretary+does").status, StatusCode::SEE_OTHER);
    assert_eq!(head.post(&comment, "words=again").status, StatusCode::NOT_FOUND);
    assert!(adviser.get(&format!("/sites/{site}/approval")).body.contains("The secretary does"));
    // An agency that nothing was sent to neither reads nor says anything.
    assert_eq!(server.again("police").post(&page, "place=site&words=hello").status, StatusCode::FORBIDDEN);
}
