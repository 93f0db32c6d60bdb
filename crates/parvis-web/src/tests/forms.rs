//! Forms: what is typed is kept, what somebody else did meanwhile is shown, nothing is lost.

use super::kit::Server;
use axum::http::StatusCode;

const ANSWER: &str = "value=540&source=attendance+book&date=2026-11-20";

#[test]
fn a_fact_is_answered_changed_and_taken_back() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let path = format!("/sites/{}/facts/people_peak", server.site);
    let was = head.hidden(&path, "was");
    let saved = head.post(&path, &format!("was={was}&{ANSWER}"));
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let sheet = head.get(saved.to().split('#').next().unwrap()).body;
    assert!(sheet.contains("540") && sheet.contains("attendance book"), "{sheet}");
    let history = head.get(&format!("/sites/{}/history", server.site)).body;
    assert!(history.contains("Most people at one time"), "{history}");
    let undone = head.post(&format!("/sites/{}/history/2/undo", server.site), "");
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    let sheet = head.get(&format!("/sites/{}/facts", server.site)).body;
    assert!(!sheet.contains("attendance book"));
}

#[test]
fn an_answer_that_cannot_be_is_shown_again_as_typed() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let path = format!("/sites/{}/facts/people_peak", server.site);
    let wrong = head.post(&path, "was=&value=a+lot&source=me&date=2026-11-20");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"a lot\"") && wrong.body.contains("whole number"), "{}", wrong.body);
    let unsourced = head.post(&path, "was=&value=5&source=&date=2026-11-20");
    assert!(unsourced.body.contains("Say who says so"));
}

#[test]
fn of_two_who_answer_at_once_the_second_sees_the_first() {
    let server = Server::with_everybody();
    let (mut one, mut two) = (server.again("site-head"), server.again("site-head"));
    let path = format!("/sites/{}/facts/people_peak", server.site);
    let was = two.hidden(&path, "was");
    assert_eq!(one.post(&path, &format!("was={was}&{ANSWER}")).status, StatusCode::SEE_OTHER);
    let second = two.post(&path, &format!("was={was}&value=560&source=caretaker&date=2026-11-21"));
    assert_eq!(second.status, StatusCode::CONFLICT);
    for text in ["540", "attendance book", "value=\"560\"", "value=\"caretaker\""] {
        assert!(second.body.contains(text), "{text}");
    }
    // What the page now holds as known is theirs: saving again puts one's own in its place, knowingly.
    let was = second.body.split("name=\"was\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let third = two.post(&path, &format!("was={was}&value=560&source=caretaker&date=2026-11-21"));
    assert_eq!(third.status, StatusCode::SEE_OTHER);
    // Another fact was nobody's business.
    let other = format!("/sites/{}/facts/site_type", server.site);
    let was = one.hidden(&other, "was");
    let saved = one.post(&other, &format!("was={was}&value=college&source=register&date=2026-11-21"));
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
}

/// What a sheet of facts stands with, as a browser would send it back, with these fields typed anew.
fn sheet(page: &str, typed: &[(&str, &str)]) -> String {
    let hidden = page.split("<input type=\"hidden\" name=\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"")?;
        Some((name, rest.split('"').next()?))
    });
    let mut fields: Vec<(String, String)> =
        hidden.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let values: Vec<_> = fields
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix("old.")?, value)))
        .flat_map(|(key, old)| old.split('|').map(move |one| (format!("value.{key}"), one.to_owned())))
        .filter(|(name, _)| typed.iter().all(|(key, _)| key != name))
        .collect();
    fields.extend(values);
    fields.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    serde_urlencoded::to_string(fields).unwrap()
}

#[test]
fn a_sheet_of_facts_is_saved_at_once_or_not_at_all() {
    let server = Server::with_everybody();
    let (mut one, mut two) = (server.again("site-head"), server.again("site-head"));
    let path = format!("/sites/{}/facts/all", server.site);
    let (page, theirs) = (one.get(&path).body, two.get(&path).body);
    let said = [("source", "caretaker"), ("date", "2026-11-20")];
    let wrong = [("value.people_peak", "a lot"), ("value.site_type", "college")];
    let refused = one.post(&path, &sheet(&page, &[&wrong[..], &said[..]].concat()));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("value=\"a lot\"") && refused.body.contains("whole number"),
        "{}",
        refused.body
    );
    assert!(
        !one.get(&format!("/sites/{}/facts", server.site)).body.contains("caretaker"),
        "nothing was saved"
    );
    let unsaid = one.post(&path, &sheet(&page, &[("value.people_peak", "540"), ("source", "")]));
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);

    let right = [("value.people_peak", "540"), ("value.site_type", "college")];
    let saved = one.post(&path, &sheet(&page, &[&right[..], &said[..]].concat()));
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let list = one.get(&format!("/sites/{}/facts", server.site)).body;
    assert_eq!(list.matches("caretaker").count(), 2, "what was left as it was keeps its source: {list}");

    // Somebody else has the sheet open as it was before.
    let late = [("value.people_peak", "560"), ("source", "head"), ("date", "2026-11-21")];
    let second = two.post(&path, &sheet(&theirs, &late));
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.body.contains("540") && second.body.contains("value=\"560\""), "{}", second.body);
    let again = two.post(&path, &sheet(&second.body, &late));
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    let list = one.get(&format!("/sites/{}/facts", server.site)).body;
    assert!(list.contains("560"), "{list}");
    assert_eq!(list.matches("caretaker").count(), 1, "the other answer stays: {list}");

    // Nobody knows any more.
    let page = one.get(&path).body;
    let emptied =
        one.post(&path, &sheet(&page, &[("value.people_peak", ""), ("source", ""), ("date", "2026-11-21")]));
    assert_eq!(emptied.status, StatusCode::SEE_OTHER, "{}", emptied.body);
    assert!(!one.get(&format!("/sites/{}/facts", server.site)).body.contains("560"));
}

#[test]
fn of_two_who_write_one_section_nobody_loses_a_word() {
    let server = Server::with_everybody();
    let (mut one, mut two) = (server.again("site-head"), server.again("site-head"));
    let page = one.get(&format!("/sites/{}/plan", server.site)).body;
    let key = page.split(&format!("/sites/{}/plan/", server.site)).nth(1).unwrap().split('"').next().unwrap();
    let path = format!("/sites/{}/plan/{key}", server.site);
    let was = two.hidden(&path, "was");
    let first = one.post(&path, &format!("was={was}&title=Alarm&body=Ring+the+bell+twice."));
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let second = two.post(&path, &format!("was={was}&title=Alarm&body=Use+the+loudspeaker."));
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(second.body.contains("Ring the bell twice.") && second.body.contains("Use the loudspeaker."));
}

#[test]
fn a_section_is_shown_as_printed_before_it_is_saved() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let plan = format!("/sites/{}/plan", server.site);
    let path = format!("{plan}/alarm");
    let before = head.get(&path).body;
    let was = head.hidden(&path, "was");
    let typed = "title=Bell&body=We+are+{{pupils}}+and+**{{leased_area_m2x}}**.%0A%0A-+<b>ring</b>";
    let shown = head.post(&path, &format!("was={was}&{typed}&do=preview"));
    assert_eq!(shown.status, StatusCode::OK);
    for text in ["1,104 people", "<li><p>&lt;b&gt;ring&lt;/b&gt;</p></li>", "{{leased_area_m2x}}", "Line 1"] {
        assert!(shown.body.contains(text), "{text}: {}", shown.body);
    }
    let woven = head.post(&path, &format!("was={was}&title=Bell&body=We+are&do=insert:people_needing_help"));
    assert!(woven.body.contains("We are {{people_needing_help}}</textarea>"), "{}", woven.body);
    assert!(woven.body.contains("We are <em>not known yet</em>"));
    let pdf = head.post(&format!("{path}/draft.pdf"), &format!("was={was}&{typed}"));
    assert!(pdf.status == StatusCode::OK && pdf.headers["content-type"] == "application/pdf");
    let refused = head.post(&path, &format!("was={was}&{typed}"));
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Not saved") && refused.body.contains("value=\"Bell\""));
    assert_eq!(head.hidden(&path, "was"), was, "nothing of all this was saved");
    assert!(before.contains("112"));
}

#[test]
fn a_section_is_added_moved_and_removed_with_a_reason() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let (plan, sections) =
        (format!("/sites/{}/plan", server.site), format!("/sites/{}/sections", server.site));
    let nothing = head.post(&sections, "kind=&title=&after=alarm");
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("Give the section a heading"));
    let added = head.post(&sections, "kind=&title=Night+shift&after=alarm");
    assert_eq!(added.to(), format!("{plan}/night-shift"));
    let order = |body: &str| (body.find("plan/night-shift"), body.find("plan/alarm"));
    let page = head.get(&plan).body;
    assert!(order(&page).0 > order(&page).1 && order(&page).0.is_some());
    assert_eq!(head.post(&sections, "move=night-shift&before=alarm").to(), format!("{plan}#sections"));
    let page = head.get(&plan).body;
    assert!(order(&page).0 < order(&page).1);
    let remove = format!("{plan}/night-shift/remove");
    let was = head.hidden(&remove, "was");
    assert_eq!(head.post(&remove, &format!("was={was}&why=")).status, StatusCode::UNPROCESSABLE_ENTITY);
    let late = head.post(&remove, "was=old&why=Said+twice");
    assert!(late.status == StatusCode::CONFLICT && late.body.contains("value=\"Said twice\""));
    assert_eq!(head.post(&remove, &format!("was={was}&why=Said+twice")).to(), format!("{plan}#sections"));
    assert!(!head.get(&plan).body.contains("night-shift"));
    assert!(head.get(&format!("/sites/{}/history", server.site)).body.contains("Said twice"));
    let mut adviser = server.again("adviser");
    assert_eq!(adviser.post(&sections, "title=Mine").status, StatusCode::FORBIDDEN);
    assert_eq!(adviser.get(&remove).status, StatusCode::FORBIDDEN);
}

#[test]
fn a_link_signs_in_once_and_signing_out_ends_it() {
    let server = Server::new();
    let mut adviser = server.stranger();
    let link = server.link("adviser");
    assert_eq!(adviser.get(&link).status, StatusCode::OK, "looking at the link does not use it up");
    assert_eq!(adviser.post(&link, "").status, StatusCode::SEE_OTHER);
    assert_eq!(server.stranger().post(&link, "").status, StatusCode::GONE);
    let mut copied = adviser.clone();
    assert_eq!(adviser.post("/sign-out", "").to(), "/sign-in");
    assert_eq!(copied.get("/").to(), "/sign-in?to=/", "the session is over, whoever holds its cookie");
}

#[test]
fn ten_wrong_passwords_and_the_name_must_wait() {
    let server = Server::new();
    let mut stranger = server.stranger();
    for _ in 0..10 {
        let wrong = stranger.post("/sign-in", "login=head&password=guess");
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("value=\"head\""), "the name stays");
    }
    assert_eq!(stranger.post("/sign-in", "login=HEAD&password=guess").status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(
        stranger.post("/sign-in", "login=other&password=guess").status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[test]
fn a_responder_breaks_the_glass_and_the_head_is_told() {
    let server = Server::with_everybody();
    let mut responder = server.again("responder");
    let place = format!("/sites/{}/place", server.site);
    let asked = responder.get(&place);
    assert!(asked.status == StatusCode::OK && !asked.body.contains("<parvis-place"), "{}", asked.body);
    let data = format!("/sites/{}/place.json", server.site);
    assert_eq!(responder.get(&data).status, StatusCode::FORBIDDEN, "no drawing without a reason");
    for old in [format!("{place}?why=smoke"), format!("{place}?why=smoke&to=/")] {
        assert!(!responder.get(&old).body.contains("<parvis-place"), "a reason in an address is none: {old}");
    }
    responder.says("+");
    assert!(!responder.get(&place).body.contains("<parvis-place"), "nothing is no reason");
    responder.says("smoke+on+level+2");
    let shown = responder.get(&place).body;
    assert!(shown.contains("<parvis-place") && !shown.contains("smoke"), "{shown}");
    assert_eq!(responder.get(&data).status, StatusCode::OK);
    let mut colleague = responder.clone();
    colleague.cookies.extend(server.again("ministry-officer").cookies);
    assert_eq!(colleague.get(&data).status, StatusCode::FORBIDDEN, "the reason is that of one session");
    let told = server.again("site-head").get(&format!("/sites/{}", server.site)).body;
    assert!(told.contains("responder: “smoke on level 2”"), "{told}");
    let journal = format!("href=\"/sites/{}/journal\"", server.site);
    for (role, told) in [("site-head", true), ("adviser", false), ("responder", false)] {
        let first = server.again(role).get("/").body;
        assert_eq!(
            first.contains("responder: “smoke on level 2”") && first.contains(&journal),
            told,
            "{role}"
        );
    }
}

#[test]
fn a_wrong_code_sets_no_second_step_up() {
    let server = Server::with_everybody();
    let mut head = server.again("site-head");
    let secret = head.hidden("/account/second", "secret");
    assert_eq!(secret.len(), 32);
    let wrong = head.post("/account/second", &format!("secret={secret}&code=12"));
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains(&format!("value=\"{secret}\"")), "the telephone has it already");
    assert!(head.get("/account").body.contains("/account/second\""), "it is not on");
    assert_eq!(head.post("/account/second/end", "code=123456").status, StatusCode::NOT_FOUND);
}
