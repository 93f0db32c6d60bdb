//! The message board, and what is found in messages to the public, from the ticks to the report; notes that were not read.

use super::exercises::{Morning, between};
use super::kit::Server;

#[test]
fn messages_stand_on_the_board_and_what_is_ticked_goes_into_the_report() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut aigul = morning.join("KZ", "1", "ru", "Aigul Saparova");
    morning.leads("do=start");
    morning.leads("do=module-begin&module=M3");
    let mut lead = morning.lead.clone();
    assert!(morning.screen(&mut lead, "board").body.contains("No table has written a message"));
    let text = "Выходите+через+восточную+дверь.+Сообщим+в+16:00.";
    let said = format!(
        "do=answer&kind=message&task=T4&table=1&nation=KZ&text={text}&audience=public&outlet=sms&outlet=radio&in=ru&in=en&minute=9&key=k1"
    );
    assert!(morning.act(&mut aigul, &said).body.contains("\"says\":null"));
    let board = morning.screen(&mut lead, "board").body;
    let card = between(&board, "<article class=\"card\">", "</article>");
    assert!(card.contains("Table 1 · Kazakhstan") && card.contains("minute 9"), "{card}");
    assert!(card.contains("Выходите через") && card.contains("first"), "{card}");
    assert!(!board.contains("Saparova"), "no names");
    assert!(board.contains("Table 2") && board.contains("no message yet"), "silence stands apart: {board}");
    for (point, ticked) in [("what-to-do", true), ("unknowns", false), ("next", true), ("accessible", true)] {
        let field = format!("name=\"{point}\" value=\"yes\"{}>", if ticked { " checked" } else { "" });
        assert!(card.contains(&field), "{point}: {card}");
    }
    assert_eq!(card.matches("suggested by a rule").count(), 3, "{card}");
    let key = between(card, "name=\"of\" value=\"", "\"").to_owned();
    // A translation stands beside the original, as what it is.
    let english = "Leave+by+the+east+door.";
    morning.leads(&format!("do=translate&of={key}&lang=en&text={english}&status=human"));
    let board = morning.screen(&mut lead, "board").body;
    assert!(board.contains("Выходите через") && board.contains("Leave by the east door."), "{board}");
    assert!(board.contains("translated by a person"), "{board}");
    morning.leads(&format!("do=check&of={key}&what-to-do=yes&accessible=yes"));
    let board = morning.screen(&mut lead, "board").body;
    assert!(!board.contains("suggested by a rule") && !board.contains("nobody has looked"), "{board}");
    let report = morning.screen(&mut lead, "report").body;
    let row = |name: &str| between(&report, &format!("{name}</th>"), "</tr>").to_owned();
    assert!(row("Says when the next news comes").contains("no"), "{report}");
    assert!(row("Everybody can follow it").contains("yes"), "{report}");
    let json = morning.screen(&mut lead, "report/report.json").body;
    assert!(json.contains("\"accessible\": true") && json.contains("\"next\": false"), "{json}");
}

#[test]
fn notes_of_evaluators_are_counted_until_they_are_read() {
    let server = Server::with_everybody();
    let mut morning = Morning::begun(&server);
    let mut eva = morning.join("KZ", "1", "en", "Eva");
    morning.appoint("Eva", "evaluator");
    let mut lead = morning.lead.clone();
    let chip = |page: &str| {
        page.contains("Unread notes of the evaluators")
            .then(|| between(page, "Unread notes of the evaluators: ", "<").to_owned())
    };
    morning.leads("do=start");
    morning.leads("do=observe&text=My+own+note");
    assert_eq!(chip(&morning.screen(&mut lead, "console").body), None, "one's own is no news");
    for text in ["One", "Two"] {
        morning.act(&mut eva, &format!("do=observe&text={text}&key=k-{text}"));
    }
    let page = morning.screen(&mut lead, "console").body;
    assert_eq!(chip(&page).as_deref(), Some("2"), "{page}");
    let upto = between(&page, "name=\"upto\" value=\"", "\"").to_owned();
    morning.act(&mut eva, "do=observe&text=Three&key=k-3");
    morning.leads(&format!("do=notes-read&upto={upto}"));
    let page = morning.screen(&mut lead, "console").body;
    assert_eq!(chip(&page).as_deref(), Some("1"), "what came meanwhile is not read: {page}");
    assert!(page.contains(">One<") && page.contains("Notes of the evaluators"), "read ones stay: {page}");
}
