//! What the checks ask for can be written in the browser: every finding leads to the page of its fact, and what is written
//! there settles it.

use super::kit::{Browser, Server};
use axum::http::StatusCode;

/// A site just begun, and given to the sample's head: its address, and that of who works there.
fn begun(server: &Server) -> (String, String) {
    let mut ministry = server.again("ministry");
    let page = ministry.get("/").body;
    let country = page.split("<a href=\"").find(|rest| rest.contains("\">Sample country</a>")).unwrap();
    let country = country.split('"').next().unwrap().to_owned();
    let made = ministry.post(&format!("{country}/sites/new"), "name=New+school&kind=school&law=KZ&address=");
    let page = ministry.get(made.to()).body;
    let people = page.split("href=\"").find(|rest| rest.contains("/people\">Invite<")).unwrap();
    let people = people.split('"').next().unwrap().to_owned();
    give(server, &people, "head", "site-head");
    (made.to().trim_end_matches("/facts").to_owned(), people)
}

/// The ministry gives somebody of the sample a role.
fn give(server: &Server, people: &str, login: &str, role: &str) {
    let form = format!("name=A&login={login}&role={role}&until=&known=yes");
    let given = server.again("ministry").post(people, &form);
    assert_eq!(given.status, StatusCode::OK, "{}", given.body);
}

/// The findings of a site: the code of each, and where it says that its fact is corrected.
fn findings(browser: &mut Browser<'_>, site: &str) -> Vec<(String, Option<String>)> {
    let page = browser.get(&format!("{site}/findings")).body;
    let one = |article: &str| {
        let code = article.split("class=\"code\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let link =
            article.split("<a class=\"button quiet\" href=\"").find(|rest| rest.contains(">Correct it<"));
        (code, link.map(|link| link.split('"').next().unwrap().replace("&#38;", "&")))
    };
    page.split("<article").skip(1).map(one).collect()
}

/// Every finding names a page, and who writes the site may open it.
fn all_lead(server: &Server, site: &str) {
    let mut head = server.again("site-head");
    let found = findings(&mut head, site);
    assert!(found.len() > 5, "{found:?}");
    let lost: Vec<&str> = found.iter().filter(|(_, to)| to.is_none()).map(|(code, _)| &**code).collect();
    assert!(lost.is_empty(), "no page where the fact can be written: {lost:?}");
    for (code, to) in found {
        let to = to.unwrap();
        let page = head.get(to.split('#').next().unwrap());
        assert_eq!(page.status, StatusCode::OK, "{code} {to}");
        assert!(
            page.body.contains("<form method=\"post\"") || page.body.contains("class=\"act\""),
            "{code} {to}"
        );
    }
}

#[test]
fn every_finding_of_a_site_just_begun_names_a_page_where_its_fact_can_be_written() {
    let server = Server::with_everybody();
    all_lead(&server, &begun(&server).0);
}

#[test]
fn every_finding_of_a_site_with_a_drawing_names_a_page_where_its_fact_can_be_written() {
    let server = Server::with_everybody();
    all_lead(&server, &format!("/sites/{}", server.site));
}

#[test]
fn rooms_that_lock_are_ticked_and_the_finding_settles() {
    let server = Server::with_everybody();
    let site = format!("/sites/{}", server.site);
    let mut head = server.again("site-head");
    let to = |head: &mut Browser<'_>, code: &str| {
        findings(head, &site).into_iter().find(|(found, _)| found == code).and_then(|(_, to)| to)
    };
    let list = to(&mut head, "K302").unwrap();
    let page = head.get(&list).body;
    let ticked = |page: &str| -> Vec<String> {
        let units = page.split("name=\"unit\" value=\"").skip(1);
        let units = units.filter(|unit| unit.split('>').next().unwrap().ends_with("checked"));
        units.map(|unit| unit.split('"').next().unwrap().to_owned()).collect()
    };
    let rooms = ticked(&page);
    assert!(
        rooms.len() > 10 && !page.contains("name=\"opening\""),
        "what the finding names, and no more: {rooms:?}"
    );
    let was = head.hidden(&list, "was");
    let form = |was: &str, rooms: &[String], rest: &str| {
        let units: Vec<String> = rooms.iter().map(|room| format!("&unit={room}")).collect();
        let units = units.concat();
        format!(
            "was={was}{units}&lockable=yes&step_free=leave&swing=leave&source=caretaker&date=2026-11-20{rest}"
        )
    };
    let rooms_page = format!("{site}/rooms");
    let nothing = head.post(&rooms_page, &form(&was, &[], ""));
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stale = head.post(&rooms_page, &form("old", &rooms, ""));
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert_eq!(ticked(&stale.body), rooms, "the ticks stay");
    assert!(stale.body.contains("value=\"caretaker\""), "so does what was typed");
    assert_eq!(head.post(&rooms_page, &form(&was, &rooms, "")).status, StatusCode::SEE_OTHER);
    assert_eq!(to(&mut head, "K302"), None);
}

#[test]
fn one_room_and_one_door_are_corrected_and_nobody_is_overwritten() {
    let server = Server::with_everybody();
    let site = format!("/sites/{}", server.site);
    let mut head = server.again("site-head");
    let to = |head: &mut Browser<'_>, code: &str| {
        findings(head, &site).into_iter().find(|(found, _)| found == code).and_then(|(_, to)| to)
    };
    let room = first_room(&mut head, &site);
    let one = |was: &str, people: &str| {
        format!(
            "was={was}&number=7&name=Lab&use=laboratory&people={people}&lockable=no&step_free=unknown&refuge=unknown&source=me&date=2026-11-21"
        )
    };
    let was = head.hidden(&room, "was");
    let wrong = head.post(&room, &one(&was, "many"));
    assert!(
        wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("value=\"many\""),
        "{}",
        wrong.body
    );
    assert_eq!(head.post(&room, &one(&was, "25")).status, StatusCode::SEE_OTHER);
    let second = head.post(&room, &one(&was, "30"));
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.body.contains("Lab · 25") && second.body.contains("value=\"30\""), "{}", second.body);
    let history = head.get(&format!("{site}/history")).body;
    assert!(history.contains("room 7 Lab") && history.contains("plan.geojson"), "{history}");

    // A door: how wide it is, and that it leads nowhere but in.
    let exit = to(&mut head, "P123").or_else(|| to(&mut head, "P117")).unwrap();
    let page = head.get(&exit).body;
    let door = page
        .split(&format!("{site}/doors/"))
        .nth(1)
        .map_or_else(|| exit.clone(), |rest| format!("{site}/doors/{}", rest.split('"').next().unwrap()));
    let was = head.hidden(&door, "was");
    let door_form = |width: &str| {
        format!(
            "was={was}&name=E9&kind=door&exit=no&swing=inward&lockable=yes&step_free=no&width={width}&source=me&date=2026-11-21"
        )
    };
    assert_eq!(head.post(&door, &door_form("40")).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(head.post(&door, &door_form("0,95")).status, StatusCode::SEE_OTHER);
    let page = head.get(&door).body;
    assert!(page.contains("E9") && page.contains("0.95") && page.contains("as somebody said"), "{page}");
}

#[test]
fn picking_a_room_on_the_drawing_leads_to_its_form_for_who_may_write() {
    let server = Server::with_everybody();
    let site = format!("/sites/{}", server.site);
    let mut head = server.again("site-head");
    let (room, rooms_page) = (first_room(&mut head, &site), format!("{site}/rooms"));
    let data = head.get(&format!("{site}/place.json")).body;
    assert!(data.contains(&format!("\"href\":\"{room}\"")), "{room}");
    let mut adviser = server.again("adviser");
    assert!(!adviser.get(&format!("{site}/place.json")).body.contains("/rooms/"));
    let seen = adviser.get(&rooms_page);
    assert!(seen.status == StatusCode::OK && !seen.body.contains("name=\"unit\""), "{}", seen.body);
    assert_eq!(adviser.get(&room).status, StatusCode::FORBIDDEN);
    assert_eq!(adviser.post(&rooms_page, "was=x&date=2026-11-20").status, StatusCode::FORBIDDEN);
    let asked = server.again("ministry").get(&rooms_page).body;
    assert!(asked.contains("id=\"why\""), "a ministry says why it looks inside: {asked}");
}

/// The form of the first room in the list.
fn first_room(browser: &mut Browser<'_>, site: &str) -> String {
    let page = browser.get(&format!("{site}/rooms")).body;
    let link = page.split("href=\"").find(|rest| rest.starts_with(&format!("{site}/rooms/"))).unwrap();
    link.split('"').next().unwrap().to_owned()
}

/// A rights check, answered.
const ANSWERS: &str = "legality=law&aim=calls+help&necessity=tried&benefit=3&impact=1&non_discrimination=same+for+all&access=yes\
        &children=yes&owner=deputy&review=2027-11-20&complaints=letter+box&ends=2027-12-31&safety=blocks+nothing&retention_reason=";

#[test]
fn a_measure_is_taken_changed_checked_for_rights_and_dropped() {
    let server = Server::with_everybody();
    let (site, _) = begun(&server);
    let mut head = server.again("site-head");
    let codes = |head: &mut Browser<'_>| -> Vec<String> {
        findings(head, &site).into_iter().map(|(code, _)| code).collect()
    };
    let list = format!("{site}/measures");
    assert!(head.get(&list).body.contains("No measure is written down yet"));
    assert_eq!(head.post(&list, "measure=m999").status, StatusCode::UNPROCESSABLE_ENTITY);
    let cameras = head.post(&list, "measure=m034").to().to_owned();
    assert_eq!(cameras, format!("{list}/m034"));
    head.post(&list, "measure=m018");
    assert!(codes(&mut head).contains(&"R701".to_owned()));

    let form = |was: &str, status: &str| {
        format!("was={was}&name=Two+cameras&status={status}&days=3&place=&block=&source=walk&date=2026-11-20")
    };
    let was = head.hidden(&cameras, "was");
    assert_eq!(head.post(&cameras, &form(&was, "on")).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(head.post(&cameras, &form(&was, "approved")).status, StatusCode::SEE_OTHER);
    let stale = head.post(&cameras, &form(&was, "in_place"));
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("They wrote: Two cameras · approved"), "{}", stale.body);

    // The head answers the questions; the finding settles.
    let rights = format!("{cameras}/rights");
    assert!(findings(&mut head, &site).contains(&("R701".to_owned(), Some(rights.clone()))));
    let was = head.hidden(&rights, "was");
    assert_eq!(
        head.post(&rights, &format!("was={was}&{ANSWERS}").replace("benefit=3", "benefit=9")).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(head.post(&rights, &format!("was={was}&{ANSWERS}")).status, StatusCode::SEE_OTHER);
    let left = codes(&mut head);
    assert!(!left.contains(&"R702".to_owned()) && !left.contains(&"R713".to_owned()), "{left:?}");

    // Dropped with a reason, which the history keeps.
    let was = head.hidden(&cameras, "was");
    assert_eq!(
        head.post(&cameras, &format!("do=drop&was={was}&reason=+")).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(head.post(&cameras, &format!("do=drop&was={was}&reason=too+dear")).to(), list);
    let history = head.get(&format!("{site}/history")).body;
    assert!(history.contains("Two cameras: too dear"), "{history}");
    assert_eq!(head.get(&cameras).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_rights_officer_sees_what_touches_rights_and_reviews_what_others_wrote() {
    let server = Server::with_everybody();
    let (site, people) = begun(&server);
    give(&server, &people, "responder", "rights-officer");
    let (mut head, mut officer) = (server.again("site-head"), server.again("responder"));
    let codes = |head: &mut Browser<'_>| -> Vec<String> {
        findings(head, &site).into_iter().map(|(code, _)| code).collect()
    };
    let list = format!("{site}/measures");
    let cameras = head.post(&list, "measure=m034").to().to_owned();
    head.post(&list, "measure=m018");
    let was = head.hidden(&cameras, "was");
    let named = format!("was={was}&name=Two+cameras&status=approved&days=3&source=walk&date=2026-11-20");
    assert_eq!(head.post(&cameras, &named).status, StatusCode::SEE_OTHER);
    let rights = format!("{cameras}/rights");
    let was = head.hidden(&rights, "was");
    assert_eq!(head.post(&rights, &format!("was={was}&{ANSWERS}")).status, StatusCode::SEE_OTHER);
    // The rights officer sees what touches rights and nothing else, and reviews it.
    let page = officer.get(&list).body;
    assert!(
        page.contains("Two cameras") && !page.contains("/m018") && !page.contains("Take this measure"),
        "{page}"
    );
    assert_eq!(officer.get(&format!("{list}/m018")).status, StatusCode::NOT_FOUND);
    let page = officer.get(&cameras).body;
    assert!(
        page.contains("calls help") && page.contains("/rights\"") && !page.contains("name=\"status\""),
        "{page}"
    );
    let was = officer.hidden(&rights, "was");
    let emptied = ANSWERS.replace("calls+help", "").replace("impact=1", "impact=4");
    assert_eq!(officer.post(&rights, &format!("was={was}&{emptied}")).status, StatusCode::SEE_OTHER);
    let left = codes(&mut head);
    assert!(left.contains(&"R702".to_owned()) && left.contains(&"R703".to_owned()), "{left:?}");
    let again = officer.hidden(&rights, "was");
    assert_eq!(
        officer.post(&rights, &format!("was={again}&{ANSWERS}")).status,
        StatusCode::SEE_OTHER,
        "to review is not to write"
    );
    let history = head.get(&format!("{site}/history")).body;
    assert!(
        history.contains("Rights check: measure “Two cameras”") && history.contains("responder"),
        "{history}"
    );
    let was = officer.hidden(&rights, "was");
    assert_eq!(officer.post(&cameras, &named).status, StatusCode::FORBIDDEN);
    assert_eq!(officer.post(&list, "measure=m034").status, StatusCode::FORBIDDEN);

    // An adviser reads, and answers nothing; nobody reviews what they wrote themselves.
    give(&server, &people, "adviser", "adviser");
    let mut adviser = server.again("adviser");
    assert!(
        adviser.get(&cameras).status == StatusCode::OK
            && adviser.get(&rights).status == StatusCode::FORBIDDEN
    );
    assert_eq!(adviser.post(&rights, &format!("was={was}&{ANSWERS}")).status, StatusCode::FORBIDDEN);
}

#[test]
fn a_camera_is_hung_at_a_door_turned_and_taken_down() {
    let server = Server::with_everybody();
    let measure = format!("/sites/{}/measures/cameras", server.site);
    let mut head = server.again("site-head");
    let new = format!("{measure}/cameras/new");
    let page = head.get(&new).body;
    let door = page.split("value=\"opening:").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let was = head.hidden(&new, "was");
    let form = |was: &str, looks: &str| {
        format!("was={was}&near=opening:{door}&level=&x=&y=&looks={looks}&angle=70&range=8")
    };
    let wrong = head.post(&new, &form(&was, "400"));
    assert!(
        wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.body.contains("value=\"400\""),
        "{}",
        wrong.body
    );
    assert_eq!(head.post(&new, &form(&was, "90")).status, StatusCode::SEE_OTHER);
    assert_eq!(head.post(&new, &form(&was, "91")).status, StatusCode::CONFLICT);
    let hung = format!("{measure}/cameras/cam-5");
    let page = head.get(&hung).body;
    assert!(page.contains("name=\"looks\" value=\"90\""), "{page}");
    let was = head.hidden(&hung, "was");
    assert_eq!(head.post(&hung, &format!("was={was}&remove=yes")).status, StatusCode::SEE_OTHER);
    assert_eq!(head.get(&hung).status, StatusCode::NOT_FOUND);
    assert_eq!(server.again("adviser").get(&new).status, StatusCode::FORBIDDEN);
}

#[test]
fn the_roles_are_given_to_people_and_the_findings_settle() {
    let server = Server::with_everybody();
    let (site, _) = begun(&server);
    let mut head = server.again("site-head");
    let codes = |head: &mut Browser<'_>| -> Vec<String> {
        findings(head, &site).into_iter().map(|(code, _)| code).collect()
    };
    assert!(codes(&mut head).contains(&"H501".to_owned()));
    let page = head.get(&format!("{site}/team")).body;
    assert!(page.contains("Nobody is written down yet") && page.contains("Incident lead"), "{page}");
    let lead = format!("{site}/team/roles/incident_lead");
    let empty = head.get(&lead).body;
    assert!(empty.contains("/team/people/new?role=incident_lead"), "{empty}");

    let form = "was=&then=incident_lead&function=Head+%3Cb%3E&phone=%2B7+700&confirmed=2026-11-20&source=me&date=2026-11-20";
    let new = format!("{site}/team/people/new");
    let wrong = head.post(&new, &form.replace("Head+%3Cb%3E", "+"));
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("Write the function") && wrong.body.contains("value=\"+7 700\""),
        "{}",
        wrong.body
    );
    assert_eq!(head.post(&new, form).to(), lead, "back to the role that nobody could hold");
    assert!(
        head.post(&new, &form.replace("then=incident_lead", "then=").replace("Head", "Deputy"))
            .to()
            .ends_with("/team#people")
    );
    let was = head.hidden(&lead, "was");
    let held = head.post(&lead, &format!("was={was}&holder=person-1&deputy=person-2&deputy="));
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    assert!(!codes(&mut head).contains(&"H501".to_owned()), "{:?}", codes(&mut head));
    let page = head.get(&format!("{site}/team")).body;
    assert!(page.contains("Head &#60;b&#62;") && page.contains("Stands in: Deputy"), "{page}");
    let history = head.get(&format!("{site}/history")).body;
    assert!(history.contains("role “Incident lead”") && history.contains("Head &#60;b&#62;"), "{history}");

    // Of two who write at once the second sees what the first wrote, and nothing typed is lost.
    let person = format!("{site}/team/people/person-1");
    let was = head.hidden(&person, "was");
    let change = |was: &str, phone: &str| {
        format!("was={was}&function=Head&phone={phone}&confirmed=&source=me&date=2026-11-21")
    };
    assert_eq!(head.post(&person, &change(&was, "111")).status, StatusCode::SEE_OTHER);
    let second = head.post(&person, &change(&was, "222"));
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.body.contains("111") && second.body.contains("value=\"222\""), "{}", second.body);
    let stale = head.post(&lead, "was=old&holder=person-2");
    assert!(
        stale.status == StatusCode::CONFLICT && stale.body.contains("They wrote: Head, Deputy"),
        "{}",
        stale.body
    );

    // Who is taken out holds nothing any more; undoing brings both back.
    let was = head.hidden(&person, "was");
    assert_eq!(head.post(&person, &format!("was={was}&remove=yes")).status, StatusCode::SEE_OTHER);
    assert!(codes(&mut head).contains(&"H501".to_owned()));
    let page = head.get(&format!("{site}/history")).body;
    let mut undo = page.split("action=\"").map(|rest| rest.split('"').next().unwrap());
    let undo = undo.find(|to| to.ends_with("/undo")).unwrap().to_owned();
    assert_eq!(head.post(&undo, "").status, StatusCode::SEE_OTHER);
    assert!(!codes(&mut head).contains(&"H501".to_owned()));

    // Who may only look sees no form.
    let mut ministry = server.again("ministry");
    let seen = ministry.get(&format!("{site}/team"));
    assert!(seen.status == StatusCode::OK && !seen.body.contains("class=\"act\""), "{}", seen.body);
    assert_eq!(ministry.get(&person).status, StatusCode::FORBIDDEN);
    assert_eq!(ministry.post(&person, &change("", "3")).status, StatusCode::FORBIDDEN);
    assert_eq!(ministry.post(&lead, "was=&holder=").status, StatusCode::FORBIDDEN);
}

#[test]
fn a_site_has_roles_of_its_own_and_nobody_is_named_who_is_not_there() {
    let server = Server::with_everybody();
    let site = format!("/sites/{}", server.site);
    let mut head = server.again("site-head");
    let own = format!("{site}/team/roles");
    let was = head.hidden(&own, "was");
    let made = head.post(&own, &format!("was={was}&name=Gate+%2F+keys&holder=head"));
    assert!(made.to().ends_with("/team#role-Gate%20%2F%20keys"), "{}", made.to());
    assert_eq!(head.get(&format!("{own}/Gate%20%2F%20keys")).status, StatusCode::OK);
    let twice = head.post(&own, &format!("was={was}&name=Gate+%2F+keys&holder=nurse"));
    assert!(twice.body.contains("There is a role of this name already"), "{}", twice.body);
    assert!(
        head.post(&format!("{own}/alarm"), &format!("was={was}&holder=nobody-there"))
            .body
            .contains("taken out of the plan")
    );
}
