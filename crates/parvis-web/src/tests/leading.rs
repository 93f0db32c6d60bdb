//! What those who lead an exercise do beside the script: helping people to their seats, the tables, what they can read.

use super::exercises::{Morning, between};
use super::kit::{Browser, Server};
use axum::http::StatusCode;

/// The id of somebody, as the console has it.
fn who(morning: &Morning<'_>, name: &str) -> String {
    let console = morning.screen(&mut morning.lead.clone(), "console").body;
    let line = console.split("<li>").find(|line| line.contains(&format!(">{name}<"))).unwrap();
    between(line, "name=\"who\" value=\"", "\"").to_owned()
}

/// The eight digits with which somebody goes on.
fn code(morning: &Morning<'_>, browser: &mut Browser<'_>, who: &str) -> String {
    let shown = browser.post(&format!("/play/{}/move", morning.id), &format!("who={who}"));
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    assert!(shown.body.contains("<svg"), "{}", shown.body);
    between(&shown.body, "class=\"x-code\">", "<").replace(' ', "")
}

#[test]
fn a_seat_goes_on_at_another_telephone_with_everything_in_it() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul");
    let mut karim = morning.join("UZ", "1", "en", "Karim");
    morning.appoint("Aigul", "scribe");
    let page = format!("/play/{}/move", morning.id);
    assert!(aigul.get(&page).body.contains("<form method=\"post\" action=\"/play/"));
    let digits = code(&morning, &mut aigul, "");
    let mut other = server.stranger();
    assert!(other.get(&format!("/join?code={digits}")).body.contains(&format!("value=\"{digits}\"")));
    let went = other.post("/join", &format!("code={}+{}", &digits[..4], &digits[4..]));
    assert_eq!(went.to(), format!("/play/{}", morning.id), "{}", went.body);
    let table = morning.screen(&mut other, "table").body;
    assert!(table.contains("lang=\"ru\"") && table.contains("Секретарь стола"), "{table}");
    // The old one is told, and can do nothing more.
    assert_eq!(morning.screen(&mut aigul, "table").to(), format!("/join/{}", morning.id));
    let door = aigul.get(&format!("/join/{}", morning.id)).body;
    assert!(door.contains("Вы продолжаете с другого телефона"), "{door}");
    let told = morning.act(&mut aigul, "do=step-out&key=k1");
    assert_eq!(told.status, StatusCode::GONE);
    assert!(told.body.contains("Вы продолжаете с другого телефона"), "{}", told.body);
    assert_eq!(
        server.stranger().post("/join", &format!("code={digits}")).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    // Nobody takes another's seat but by the hand of who leads; that of an account is signed in with.
    let aigul = who(&morning, "Aigul");
    assert_eq!(karim.post(&page, &format!("who={aigul}")).status, StatusCode::NOT_FOUND);
    let mut lead = morning.lead.clone();
    assert_eq!(lead.post(&page, "").status, StatusCode::NOT_FOUND);
    let digits = code(&morning, &mut lead, &aigul);
    let mut third = server.stranger();
    assert_eq!(third.post("/join", &format!("code={digits}")).to(), format!("/play/{}", morning.id));
    assert_eq!(morning.screen(&mut other, "table").to(), format!("/join/{}", morning.id));
    assert!(morning.screen(&mut third, "table").body.contains("Секретарь стола"));
    // A facilitator helps players, not who directs.
    let karim_id = who(&morning, "Karim");
    morning.leads(&format!("do=appoint&who={karim_id}&role=facilitator"));
    morning.leads(&format!("do=appoint&who={aigul}&role=director"));
    assert_eq!(karim.post(&page, &format!("who={aigul}")).status, StatusCode::NOT_FOUND);
}

#[test]
fn tables_countries_and_languages_change_after_the_set_up() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul");
    let setup = format!("/play/{}/setup", morning.id);
    assert_eq!(aigul.get(&setup).status, StatusCode::NOT_FOUND);
    let mut lead = morning.lead.clone();
    for form in ["do=table&name=Blue", "do=nation&nation=KG", "do=language&language=kk"] {
        assert_eq!(lead.post(&setup, form).to(), setup, "{form}");
    }
    let door = server.stranger().get(&format!("/join/{}", morning.id)).body;
    for text in ["Table 3 · Blue", "Kyrgyzstan", "Қазақша"] {
        assert!(door.contains(text), "{text}: {door}");
    }
    let _baur = morning.join("KG", "3", "kk", "Baur");
    let refused = lead.post(&setup, "do=table-gone&table=3");
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("Give those people another place first"), "{}", refused.body);
    let baur = who(&morning, "Baur");
    morning.leads(&format!("do=seat&who={baur}&table=1"));
    assert_eq!(lead.post(&setup, "do=table-gone&table=3").to(), setup);
    let console = morning.screen(&mut lead, "console").body;
    assert!(!console.contains("Blue"), "{console}");
    assert!(console.contains("Table 1 · Kyrgyzstan"), "{console}");
}
