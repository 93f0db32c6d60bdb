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

/// The smallest PNG there is: one point.
const PNG: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x0bIDATx\x9cc`\x00\x02\x00\x00\x05\x00\x01z^\xab?\x00\x00\x00\x00IEND\xaeB`\x82";

#[test]
fn a_picture_and_a_document_go_with_their_message_and_not_before_it() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul");
    let mut karim = morning.join("UZ", "2", "en", "Karim");
    let page = format!("/play/{}/attach", morning.id);
    let mut lead = morning.lead.clone();
    let mut attach = |name: &str, alt: &str, bytes: &[u8]| {
        lead.post_file(&page, &[("inject", "I01"), ("alt", alt)], ("file", Some((name, bytes))))
    };
    for (name, alt, bytes, says) in [
        ("a.html", "", b"<html>".as_slice(), "neither a picture"),
        ("a.png", "", PNG, "Say in a few words"),
        ("a.png", "A lamp", b"\x89PNG\r\n\x1a\n cut", "damaged or cut off"),
    ] {
        let refused = attach(name, alt, bytes);
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.body.contains(says), "{says}: {}", refused.body);
    }
    assert_eq!(attach("lamp.png", "A lamp at the stairs", PNG).to(), page);
    assert_eq!(attach("../plan.pdf", "", b"%PDF-1.7 plan").to(), page);
    let shown = lead.get(&page).body;
    let links: Vec<&str> = shown
        .split("class=\"file-name\" href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert!(shown.contains("lamp.png") && shown.contains(">plan.pdf<") && links.len() == 2, "{shown}");
    // Nobody has it before the message, nor at a table without it.
    for link in &links {
        assert_eq!(aigul.get(link).status, StatusCode::NOT_FOUND);
    }
    for form in ["do=start", "do=module-begin&module=M1", "do=release&inject=I01&to=1"] {
        morning.leads(form);
    }
    let table = morning.screen(&mut aigul, "table").body;
    assert!(table.contains("alt=\"A lamp at the stairs\"") && table.contains(">plan.pdf<"), "{table}");
    for link in &links {
        let bytes = aigul.get(link);
        assert_eq!(bytes.status, StatusCode::OK);
        let is_picture = bytes.bytes == PNG;
        assert!(is_picture || bytes.headers["content-disposition"].to_str().unwrap().contains("attachment"));
        assert_eq!(karim.get(link).status, StatusCode::NOT_FOUND);
        assert_eq!(server.stranger().get(link).status, StatusCode::NOT_FOUND);
    }
    assert!(!morning.screen(&mut karim, "wall").body.contains("x-picture"), "a table has not got it");
    morning.leads("do=release&inject=I01");
    assert!(morning.screen(&mut karim, "wall").body.contains("x-picture"));
    // What is taken off is gone for all.
    let file = links[0].rsplit('/').next().unwrap();
    assert_eq!(lead.post(&format!("{page}/remove"), &format!("inject=I01&file={file}")).to(), page);
    assert_eq!(aigul.get(links[0]).status, StatusCode::NOT_FOUND);
}

#[test]
fn as_many_cards_come_as_are_wanted_and_the_slides_for_a_word_processor() {
    let server = Server::with_everybody();
    let morning = Morning::begun(&server);
    let mut lead = morning.lead.clone();
    let mut large = |query: &str| {
        let cards = lead.get(&format!("/play/{}/papers/cards.pdf?{query}", morning.id));
        assert!(cards.status == StatusCode::OK && cards.body.starts_with("%PDF"), "{query}");
        cards.bytes.len()
    };
    let [usual, few, fifty, each] =
        ["", "count=8&table=none", "count=50&table=none", "count=50"].map(&mut large);
    assert!(few < usual && few < fifty && fifty < each, "{usual} {few} {fifty} {each}");
    assert_eq!(
        lead.get(&format!("/play/{}/papers/cards.pdf?table=9", morning.id)).status,
        StatusCode::NOT_FOUND
    );
    let slides = lead.get(&format!("/play/{}/papers/slides.docx", morning.id));
    assert!(slides.status == StatusCode::OK && slides.bytes.starts_with(b"PK"));
}

#[test]
fn every_telephone_is_asked_and_who_is_silent_is_known_by_table() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul");
    let mut karim = morning.join("UZ", "2", "en", "Karim");
    let mut lead = morning.lead.clone();
    assert!(!morning.screen(&mut karim, "table").body.contains("Can you read this?"));
    assert_eq!(morning.act(&mut karim, "do=ask-check").status, StatusCode::CONFLICT);
    morning.leads("do=ask-check");
    assert!(morning.screen(&mut aigul, "table").body.contains("Да, я это вижу"));
    assert_eq!(morning.act(&mut aigul, "do=heard").status, StatusCode::SEE_OTHER);
    assert!(!morning.screen(&mut aigul, "table").body.contains("Да, я это вижу"));
    let console = morning.screen(&mut lead, "console").body;
    assert!(console.contains("<strong>1 / 2</strong>"), "{console}");
    assert!(console.contains("<strong>Table 2</strong> Karim"), "{console}");
    assert!(!console.contains("<strong>Table 1</strong> Aigul"), "{console}");
    assert_eq!(morning.act(&mut karim, "do=heard").status, StatusCode::SEE_OTHER);
    assert!(morning.screen(&mut lead, "console").body.contains("Everybody answered"));
    morning.leads("do=ask-check");
    assert!(morning.screen(&mut aigul, "table").body.contains("Да, я это вижу"), "asked anew");
}

#[test]
fn a_term_leads_to_what_it_means() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut karim = morning.join("UZ", "1", "en", "Karim");
    for form in ["do=start", "do=ad-hoc&from=social&channel=phone&text=Begin+the+evacuation"] {
        morning.leads(form);
    }
    let glossary = karim.get(&format!("/play/{}/glossary", morning.id)).body;
    let table = morning.screen(&mut karim, "table").body;
    let link = between(&table, "<a class=\"x-term\" href=\"", "\"");
    let (page, term) = link.split_once('#').unwrap();
    assert_eq!(page, format!("/play/{}/glossary", morning.id));
    assert!(glossary.contains(&format!("<div id=\"{term}\">")), "{glossary}");
    for (start, end) in [("<button", "</button>"), ("<summary", "</summary>")] {
        let pressed: Vec<&str> =
            table.split(start).skip(1).map(|rest| rest.split(end).next().unwrap()).collect();
        assert!(pressed.iter().all(|inside| !inside.contains("x-term")), "a link within what is pressed");
    }
    assert_eq!(server.stranger().get(page).status, StatusCode::NOT_FOUND);
}

#[test]
fn those_who_lead_read_who_did_what_and_when() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul");
    for form in ["do=start", "do=module-begin&module=M1", "do=hold&inject=I03", "do=release&inject=I01&to=1"]
    {
        morning.leads(form);
    }
    morning.act(&mut aigul, "do=park&text=%3Dwho+pays%3F");
    morning.act(&mut aigul, "do=feedback&rating=1&text=Too+loud");
    let log = format!("/play/{}/log", morning.id);
    let mut lead = morning.lead.clone();
    let page = lead.get(&log).body;
    for text in [
        "<strong>Came in</strong> <span class=\"said\">table 1 · Kazakhstan</span>",
        "<strong>Held a message back</strong> <span class=\"said\">I03</span>",
        "<strong>Let a message out</strong> <span class=\"said\">I01 · table 1</span>",
        "· Aigul · Player",
    ] {
        assert!(page.contains(text), "{text}: {page}");
    }
    assert!(!page.contains("Too loud"), "what people thought of it is said there by nobody");
    let people = lead.get(&format!("{log}?kind=people")).body;
    assert!(people.contains("Came in") && !people.contains("Let a message out"), "{people}");
    let csv = lead.get(&format!("{log}.csv")).body;
    assert!(
        csv.starts_with("\u{feff}No.;Time of day;Clock;Who;Role;Entry;About what\r\n1;2026-11-22 09:00:00;"),
        "{csv}"
    );
    assert!(csv.contains("'=who pays?"), "no formula for a sheet: {csv}");
    assert_eq!(aigul.get(&log).status, StatusCode::NOT_FOUND);
    assert_eq!(aigul.get(&format!("{log}.csv")).status, StatusCode::NOT_FOUND);
}
