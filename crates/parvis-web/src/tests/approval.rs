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
pub(super) fn settle(head: &mut Browser<'_>, site: &str) {
    for page in open(head, site) {
        let done = head.post(&page, "do=in-hand&owner=City+hall&due=2026-12-15");
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    }
    assert_eq!(open(head, site), Vec::<String>::new());
}

/// Sends the plan to everybody who can be asked.
pub(super) fn send(head: &mut Browser<'_>, site: &str) -> StatusCode {
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
        One agency asks for something first, and the plan is not in force until it approves. Change what it asks for and send the plan again; whoever approved is asked only about what changed.
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

#[test]
fn an_agency_approves_part_by_part() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    let page = format!("/sites/{site}/approval");
    settle(&mut head, site);
    assert_eq!(send(&mut head, site), StatusCode::SEE_OTHER);
    let mut police = server.again("police");
    let asked = police.get(&page).body;
    let parts = asked.split("name=\"part:").skip(1).map(|rest| rest.split('"').next().unwrap());
    let alarm = parts.clone().find(|part| part.ends_with("-alarm.md")).unwrap().to_owned();
    assert!(parts.clone().any(|part| part == "site.toml") && !asked.contains("part:results/"), "{asked}");

    let submission = police.hidden(&page, "submission");
    let mut give = |verdict: &str, parts: &str| {
        let form = format!("submission={submission}&verdict={verdict}&words=Who+rings+at+night?&{parts}");
        police.post(&format!("{page}/answer"), &form)
    };
    let whole = give("approved", &format!("part:{alarm}=change"));
    assert_eq!(whole.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(whole.body.contains("cannot approve the whole") && whole.body.contains("Who rings at night?"));
    let chosen = format!("name=\"part:{alarm}\" value=\"change\" checked");
    assert!(whole.body.contains(&chosen), "{}", whole.body);
    let some =
        give("conditional", &format!("part:{alarm}=change&part:site.toml=approved&part:secret=approved"));
    assert_eq!(some.status, StatusCode::SEE_OTHER);
    let seen = head.get(&page).body;
    assert!(seen.contains("Change asked: Alarm") || seen.contains("Change asked: section"), "{seen}");
    assert!(seen.contains("Approved: Facts") && !seen.contains("secret"), "{seen}");
    assert!(
        !server.again("responder").get(&page).body.contains("Change asked"),
        "who sees no plan hears of no weak spot"
    );

    let section = format!("/sites/{site}/plan/alarm");
    let was = head.hidden(&section, "was");
    head.post(&section, &format!("was={was}&title=Alarm&body=The+night+guard+rings."));
    assert_eq!(send(&mut head, site), StatusCode::SEE_OTHER);
    let again = police.get(&page).body;
    assert!(again.contains(&format!("name=\"part:{alarm}\"")), "{again}");
    assert!(!again.contains("name=\"part:site.toml\"") && again.contains("You approved before"), "{again}");
    assert!(
        server.again("fire").get(&page).body.contains("name=\"part:site.toml\""),
        "who answered nothing is asked all"
    );
    // The condition again, about nothing new: what was approved two versions ago is still not asked.
    assert_eq!(answer(&server, "police", "conditional", "Still+unclear"), StatusCode::SEE_OTHER);
    let was = head.hidden(&section, "was");
    head.post(&section, &format!("was={was}&title=Alarm&body=The+guard+on+duty+rings."));
    assert_eq!(send(&mut head, site), StatusCode::SEE_OTHER);
    assert!(!police.get(&page).body.contains("name=\"part:site.toml\""));
}

#[test]
fn a_comment_stands_at_a_point_of_a_level() {
    let server = Server::with_everybody();
    let (site, mut adviser) = (server.site.as_str(), server.again("adviser"));
    let drawing = |browser: &mut Browser<'_>| -> serde_json::Value {
        serde_json::from_str(&browser.get(&format!("/sites/{site}/place.json")).body).unwrap()
    };
    let pin = drawing(&mut adviser)["pins"][0].clone();
    let (level, lon, lat) = (pin["level"].as_str().unwrap(), pin["at"][0].clone(), pin["at"][1].clone());
    let page = format!("/sites/{site}/comments");
    for (at, words) in [
        ("place=point".to_owned(), "Choose a point on the drawing first"),
        (format!("place=point&level={level}&lon=0&lat=0"), "Choose a point on the drawing first"),
        (format!("place=point&level=nowhere&lon={lon}&lat={lat}"), "Choose a point on the drawing first"),
        (format!("place=point:{level}@NaN,inf"), "Choose a place of the list"),
        (format!("place=point:{level}@99999999,1"), "Choose a place of the list"),
    ] {
        let refused = adviser.post(&page, &format!("{at}&words=The+gate+jams"));
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{at}");
        assert!(refused.body.contains(words) && refused.body.contains(">The gate jams</textarea>"), "{at}");
    }
    let at = format!("place=point&level={level}&lon={lon}&lat={lat}");
    let empty = adviser.post(&page, &format!("{at}&words=+"));
    assert!(
        empty.body.contains("<option value=\"point:") && empty.body.contains("<optgroup label="),
        "the point is kept"
    );
    for words in ["The+gate+jams", "%3Cscript%3E"] {
        let said = adviser.post(&page, &format!("{at}&words={words}"));
        assert_eq!(said.to(), format!("/sites/{site}/place"), "{}", said.body);
    }
    assert_eq!(
        adviser.post(&page, "place=section%3Aalarm&words=Say+who+rings").status,
        StatusCode::SEE_OTHER
    );
    let notes = drawing(&mut adviser)["notes"].clone();
    let numbers: Vec<_> = notes.as_array().unwrap().iter().map(|note| note["number"].clone()).collect();
    assert_eq!(numbers, [1, 2], "a section lies nowhere on the drawing");
    let near = |one: &serde_json::Value, other: &serde_json::Value| {
        (one.as_f64().unwrap() - other.as_f64().unwrap()).abs() < 1e-6
    };
    assert!(near(&notes[0]["at"][0], &lon) && near(&notes[0]["at"][1], &lat), "{notes}");
    let beside = adviser.get(&format!("/sites/{site}/place")).body;
    assert!(beside.contains("Comment 1</a>") && beside.contains("<p>The gate jams</p>"), "{beside}");
    assert!(!beside.contains("<script>alert") && beside.contains("data-point"));
    let listed = adviser.get(&format!("/sites/{site}/approval")).body;
    assert!(listed.contains(">Point on "), "{listed}");
    // Who sees the drawing but not the comments gets none of them with it.
    let mut ministry = server.again("ministry");
    ministry.says("inspection");
    let officer = ministry.get(&format!("/sites/{site}/place.json")).body;
    assert!(officer.contains("\"notes\":[]"), "{officer}");
    assert!(!ministry.get(&format!("/sites/{site}/place")).body.contains("The gate jams"));
}

#[test]
fn what_was_decided_stands_beside_the_drawing() {
    let server = Server::with_everybody();
    let (site, mut head) = (server.site.as_str(), server.again("site-head"));
    let place = format!("/sites/{site}/place");
    assert!(!head.get(&place).body.contains("class=\"stands\""));
    let list = head.get(&place).body;
    let link = format!("href=\"/sites/{site}/findings/");
    let mark = list.split(&link).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let done =
        head.post(&format!("/sites/{site}/findings/{mark}"), "do=in-hand&owner=City+hall&due=2026-12-15");
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let beside = head.get(&place).body;
    let says = "<span class=\"chip ok\">In hand</span> City hall sees to it by";
    assert!(beside.contains(says), "{beside}");
    assert!(head.get(&format!("/sites/{site}/findings?only=in-hand")).body.contains(says));
    let drawing = head.get(&format!("{place}.json")).body;
    assert!(drawing.contains("\"title\":\"In hand: ") && drawing.contains("\"decided\":true"), "{drawing}");
}
