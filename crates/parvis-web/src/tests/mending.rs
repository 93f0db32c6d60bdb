//! What is put right, let out word by word and taken home: notes of evaluators, bodies named on the day, a nation's own
//! part, actions begun from the report; and what stands on the wall for all who read it.

use super::exercises::{Morning, between};
use super::kit::{Browser, Server};
use axum::http::StatusCode;

/// The mall with its first part running; one of each nation, and an evaluator.
fn begun(server: &Server) -> (Morning<'_>, Browser<'_>, Browser<'_>) {
    let mut morning = Morning::begun(server);
    let aigul = morning.join("KZ", "1", "en", "Aigul");
    let eva = morning.join("UZ", "2", "en", "Eva");
    morning.appoint("Eva", "evaluator");
    morning.appoint("Aigul", "delegate");
    for form in ["do=start", "do=module-begin&module=M1", "do=release&inject=I01"] {
        morning.leads(form);
    }
    (morning, aigul, eva)
}

#[test]
fn an_evaluator_changes_a_mark_pressed_by_mistake_and_takes_a_note_back() {
    let server = Server::with_everybody();
    let (morning, _, mut eva) = begun(&server);
    let back = format!("back=/play/{}/evaluate", morning.id);
    let seen = format!("do=observe&critical=C1&objective=O1&rating=U&{back}");
    assert_eq!(morning.act(&mut eva, &seen).status, StatusCode::SEE_OTHER);
    let screen = morning.screen(&mut eva, "evaluate").body;
    let note = between(&screen, "name=\"note\" value=\"", "\"").to_owned();
    let changed =
        format!("do=observe&note={note}&lang=en&critical=C1&objective=O1&rating=P&quote=I+do&{back}");
    assert_eq!(morning.act(&mut eva, &changed).status, StatusCode::SEE_OTHER);
    let mut lead = morning.lead.clone();
    let report = morning.screen(&mut lead, "report").body;
    assert!(report.contains("without challenges – 1") && !report.contains("Fell short"), "{report}");
    let gone = format!("{changed}&gone=yes");
    assert_eq!(morning.act(&mut eva, &gone).status, StatusCode::SEE_OTHER);
    let report = morning.screen(&mut lead, "report").body;
    assert!(!report.contains("without challenges – 1"), "{report}");
    assert!(morning.screen(&mut eva, "evaluate").body.contains("You have not noted anything yet."));
    assert!(morning.screen(&mut lead, "log").body.matches("Eva").count() > 2, "all of it stays in the log");
}

#[test]
fn what_fell_short_begins_an_action_with_its_words_and_objective() {
    let server = Server::with_everybody();
    let (morning, _, mut eva) = begun(&server);
    let seen = "do=observe&critical=C5&objective=O2&rating=M&key=k1";
    assert_eq!(morning.act(&mut eva, seen).status, StatusCode::OK);
    let mut lead = morning.lead.clone();
    let report = morning.screen(&mut lead, "report").body;
    assert!(report.contains("Fell short: “All tenants receive"), "{report}");
    let from = between(&report, "/report?action=", "#").to_owned();
    let begun = morning.screen(&mut lead, &format!("report?action={from}")).body;
    let form = begun.split("id=\"action-new\" open").nth(1).unwrap_or_else(|| panic!("{begun}"));
    assert!(between(form, "<textarea", "</textarea>").contains("All tenants receive"), "{form}");
    assert!(form.contains("value=\"O2\" selected"), "{form}");
    assert!(!morning.screen(&mut lead, "report").body.contains("id=\"action-new\" open"));
}

#[test]
fn a_nation_lets_its_own_words_out_and_takes_its_part_home_in_every_form() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, _) = begun(&server);
    let line = "do=line&task=T1&text=Here+the+mayor+decides&key=k1";
    assert_eq!(morning.act(&mut aigul, line).status, StatusCode::OK);
    let release = morning.screen(&mut aigul, "release").body;
    let cell = between(&release, "name=\"cell\" value=\"said/", "\"").to_owned();
    let mut lead = morning.lead.clone();
    let outside = |lead: &mut Browser<'_>, morning: &Morning<'_>| {
        morning.screen(lead, "report?reach=outside").body.contains("Here the mayor decides")
    };
    assert!(!outside(&mut lead, &morning));
    let out = format!("do=cell&nation=KZ&cell=said/{cell}&fate=released&key=k2");
    assert_eq!(morning.act(&mut aigul, &out).status, StatusCode::OK);
    assert!(outside(&mut lead, &morning));
    for (file, holds) in [("nation.json", "\"nation\": \"KZ\""), ("nation.csv", "yes, as it is")] {
        let body = morning.screen(&mut aigul, &format!("nation/{file}")).body;
        assert!(body.contains(holds) && body.contains("Here the mayor decides"), "{file}: {body}");
    }
    assert!(morning.screen(&mut aigul, "nation/nation.pdf").body.starts_with("%PDF"));
    assert!(morning.screen(&mut aigul, "nation/nation.docx").body.starts_with("PK"));
    assert_eq!(morning.screen(&mut aigul, "nation/other.txt").status, StatusCode::NOT_FOUND);
    assert_eq!(morning.screen(&mut lead, "nation/nation.csv").status, StatusCode::NOT_FOUND);
    morning.leads("do=end");
}

#[test]
fn a_body_named_on_the_day_stands_among_its_like() {
    let server = Server::with_everybody();
    let (mut morning, mut aigul, _) = begun(&server);
    morning.leads("do=release&inject=I07");
    let named = "do=answer&kind=entities&task=T2&table=1&item=city-police&new=Night+watch\
        &new-sector=non-government&new-level=local&key=k1";
    assert_eq!(morning.act(&mut aigul, named).status, StatusCode::OK);
    let table = morning.screen(&mut aigul, "table").body;
    let group = between(&table, "<legend>Not of the state · Local</legend>", "</fieldset>");
    assert!(group.contains("Night watch"), "{group}");
}

#[test]
fn injects_written_on_the_day_have_names_that_can_be_said() {
    let server = Server::with_everybody();
    let (mut morning, ..) = begun(&server);
    for text in ["The+tram+has+stopped.", "The+lift+stands."] {
        morning.leads(&format!("do=ad-hoc&from=police-duty&channel=phone&text={text}"));
    }
    let mut lead = morning.lead.clone();
    let console = morning.screen(&mut lead, "console").body;
    for (name, words) in [("A1", "The tram has stopped."), ("A2", "The lift stands.")] {
        let row = between(&console, &format!("id=\"row-{name}\""), "</li>");
        assert!(row.contains(&format!("<strong>{name}</strong>")) && row.contains(words), "{row}");
    }
}

#[test]
fn the_wall_speaks_to_all_who_read_it_and_screens_ask_the_questions_of_the_part() {
    let server = Server::with_everybody();
    let (morning, mut aigul, mut eva) = begun(&server);
    let mut lead = morning.lead.clone();
    let wall = morning.screen(&mut lead, "wall").body;
    for said in ["People</span> · <span lang=\"ru\">Людей", "Join</span> · <span lang=\"ru\">Присоединиться"]
    {
        assert!(wall.contains(said), "{said}: {wall}");
    }
    for (screen, browser) in [("table", &mut aigul), ("evaluate", &mut eva), ("console", &mut lead)] {
        let body = morning.screen(browser, screen).body;
        assert!(body.contains("x-questions") && body.contains("For discussion"), "{screen}");
    }
    assert!(wall.contains("x-questions"), "{wall}");
}
