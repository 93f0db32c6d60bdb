//! What is new and whose: the same thing under two names, votes, limits, drafts of good practices, overdue actions.

use super::play::{EN, RU, Server, joined, line, measures};
use crate::What;
use crate::compare::{Class, Comparison, Difference, Row, compare, meant, twins, votes};
use crate::event::{Action, Fate, Practice, Thresholds};
use crate::id::{ActionStatus, ItemKind, Lang, Level, Role, Sector, Status};
use crate::report::{Stage, cards, stage};
use crate::sample::scenario;
use crate::view::uncoded;
use jiff::civil::date;
use std::collections::BTreeSet;

const NATIONS: [&str; 4] = ["KG", "KZ", "TJ", "UZ"];

/// Each of four nations sits with one person, who may speak for it.
fn four() -> Server {
    let mut server = Server::new(&["1"], &NATIONS);
    for nation in NATIONS {
        server.join(nation, "1", nation, EN);
        server.ok("dir", What::Appointed { who: nation.into(), role: Role::Delegate });
    }
    server
}

fn named(item: &str, text: &str, lang: Lang) -> What {
    What::ItemNamed { item: item.into(), item_kind: ItemKind::Measure, text: text.into(), lang, entity: None }
}

fn merged(item: &str, into: Option<&str>) -> What {
    What::Merged { item: item.into(), into: into.map(Into::into) }
}

fn compared(server: &Server) -> Comparison {
    compare(&server.state, scenario(), &BTreeSet::new())
}

fn row(server: &Server, item: &str) -> Option<Row> {
    compared(server).row(&"T1".into(), &item.into()).cloned()
}

/// Two nations name lamps, each in its words.
fn lamps() -> Server {
    let mut server = four();
    server.ok("KG", named("new-a", "Lamps hung low", EN));
    server.ok("KG", measures("1", Some("KG"), &["inform-police", "new-a"], ""));
    server.ok("KZ", named("new-b", "hung-low LAMPS!", EN));
    server.ok("KZ", measures("1", Some("KZ"), &["new-b"], ""));
    server
}

#[test]
fn two_names_of_one_thing_count_once_and_both_stay_as_written() {
    let mut server = lamps();
    assert_eq!(row(&server, "new-a").unwrap().class, Class::Novel);
    server.ok("dir", merged("new-b", Some("new-a")));
    assert_eq!(row(&server, "new-b"), None);
    let one = row(&server, "new-a").unwrap();
    assert_eq!((one.chosen, one.class), (2, Class::Divergent));
    let chosen = one.cells[&"KZ".into()].chosen().unwrap();
    let words: Vec<_> = chosen.words.iter().map(|one| (one.text.as_str(), one.lang)).collect();
    assert_eq!(words, [("hung-low LAMPS!", EN)]);
    assert!(chosen.proof.contains(&server.state.last), "who said so can be found");
    server.ok("dir", merged("new-b", None));
    assert_eq!(row(&server, "new-b").unwrap().chosen, 1);
    server.ok("dir", merged("new-b", Some("close-cloakroom")));
    assert_eq!(row(&server, "close-cloakroom").unwrap().chosen, 1);
}

#[test]
fn a_body_named_on_the_day_says_whose_it_is_and_leads_as_such() {
    let mut server = four();
    let guard = |entity| What::ItemNamed {
        item: "new-guard".into(),
        item_kind: ItemKind::Entity,
        text: "Night watch of the street".into(),
        lang: EN,
        entity,
    };
    server.ok("KG", guard(Some((Sector::NonGovernment, Level::Local))));
    for (nation, picks) in [("KG", "inform-police>new-guard"), ("KZ", "inform-police>police")] {
        server.ok(nation, measures("1", Some(nation), &[picks], ""));
    }
    let one = row(&server, "inform-police").unwrap();
    let types = &one.cells[&"KG".into()].chosen().unwrap().lead_types;
    assert_eq!(types.first(), Some(&(Sector::NonGovernment, Level::Local)));
    assert_eq!(one.differ, [Difference::Lead]);
    let measure = What::ItemNamed {
        item: "new-lamps".into(),
        item_kind: ItemKind::Measure,
        text: "Lamps".into(),
        lang: EN,
        entity: Some((Sector::Government, Level::Local)),
    };
    assert_eq!(server.no("KG", measure), "exercise-taken");
}

#[test]
fn what_cannot_be_the_same_is_refused() {
    let mut server = lamps();
    assert_eq!(server.no("KG", merged("new-b", Some("new-a"))), "exercise-not-allowed");
    assert_eq!(server.no("dir", merged("name-owner", Some("new-a"))), "exercise-unknown");
    assert_eq!(server.no("dir", merged("new-c", Some("new-a"))), "exercise-unknown");
    assert_eq!(server.no("dir", merged("new-a", Some("new-c"))), "exercise-unknown");
    assert_eq!(server.no("dir", merged("new-a", Some("police"))), "exercise-not-the-same");
    assert_eq!(server.no("dir", merged("new-a", Some("new-a"))), "exercise-not-the-same");
    server.ok("dir", merged("new-b", Some("new-a")));
    assert_eq!(server.no("dir", merged("new-a", Some("new-b"))), "exercise-not-the-same");
    server.ok("dir", merged("new-a", Some("close-cloakroom")));
    assert_eq!(server.state.stands_for(&"new-b".into()).0, &"close-cloakroom".into());
}

#[test]
fn the_same_words_are_suggested_until_a_person_has_looked() {
    let mut server = lamps();
    let pair = |one: &str, other: &str| (one.into(), other.into());
    assert_eq!(twins(&server.state, scenario()), [pair("new-b", "new-a")]);
    server.ok("dir", merged("new-b", None));
    assert_eq!(twins(&server.state, scenario()), []);
    // The name of an item of the scenario, in longer words and another language.
    let owner = scenario().cell("item.name-owner", EN).unwrap().text.to_owned();
    server.ok("TJ", named("new-c", &format!("First: {owner}"), EN));
    assert_eq!(twins(&server.state, scenario()), [pair("new-c", "name-owner")]);
    server.ok("TJ", named("new-e", "low hung lamps", RU));
    assert!(twins(&server.state, scenario()).contains(&pair("new-e", "new-a")), "whatever they read");
    let key = server.ok("UZ", named("new-d", "Низкие лампы", RU));
    let words = |text: &str| What::Translated {
        of: key.as_str().into(),
        lang: EN,
        text: text.into(),
        status: Status::Human,
    };
    server.ok("dir", words("Lamps: low, hung"));
    assert!(twins(&server.state, scenario()).contains(&pair("new-d", "new-a")));
    server.ok("dir", words("Lamps"));
    assert!(!twins(&server.state, scenario()).contains(&pair("new-d", "new-a")), "one word says too little");
}

#[test]
fn free_words_get_the_item_whose_words_stand_in_them() {
    let mut server = four();
    let owner = scenario().cell("item.name-owner", EN).unwrap().text.to_lowercase();
    server.ok("KG", line("l", &format!("With us we {owner}, always."), EN));
    server.ok("KZ", line("l", "With us nobody does.", EN));
    let found: Vec<_> =
        uncoded(&server.state).iter().map(|piece| meant(&server.state, scenario(), piece)).collect();
    assert_eq!(found, [Some("name-owner".into()), None]);
}

#[test]
fn what_was_counted_in_after_a_nation_let_its_cell_out_waits_for_another_yes() {
    let mut server = lamps();
    let cell = || What::Cell { nation: "KG".into(), cell: "T1/inform-police".into(), fate: Fate::Released };
    let out = |server: &Server| {
        let out = compared(server).as_released(&server.state, scenario(), &BTreeSet::new());
        out.row(&"T1".into(), &"inform-police".into()).unwrap().chosen
    };
    server.ok("KG", cell());
    assert_eq!(out(&server), 1);
    server.ok("dir", merged("new-a", Some("inform-police")));
    assert_eq!(out(&server), 0);
    let part = crate::report::nation_part(&server.state, scenario(), &BTreeSet::new(), &"KG".into());
    let own = part.cells.iter().find(|cell| cell.name == "T1/inform-police").unwrap();
    assert_eq!(own.fate, None, "and it is asked again");
    server.ok("KG", cell());
    assert_eq!(out(&server), 1);
}

#[test]
fn a_person_counts_once_under_whichever_name_they_voted() {
    let mut server = lamps();
    let vote = |item: &str, yes| What::VotedNew { item: item.into(), yes };
    server.ok("TJ", vote("new-a", true));
    server.ok("TJ", vote("new-b", true));
    server.ok("UZ", vote("new-b", true));
    server.ok("dir", merged("new-b", Some("new-a")));
    let counts = |server: &Server| votes(&server.state, &"new-a".into()).into_values().collect::<Vec<_>>();
    assert_eq!(counts(&server), [1, 1]);
    server.ok("UZ", vote("new-b", false));
    assert_eq!(counts(&server), [1]);
}

#[test]
fn the_limits_can_be_changed_by_those_who_lead_and_are_said_with_the_result() {
    let mut server = lamps();
    server.ok("dir", merged("new-b", Some("new-a")));
    let limits = |common, common_of, divergent| {
        What::Limits(Thresholds { common, common_of, divergent, ..Thresholds::default() })
    };
    assert_eq!(server.no("KG", limits(2, 5, 2)), "exercise-not-allowed");
    for bad in [limits(6, 5, 2), limits(0, 5, 2), limits(4, 5, 0)] {
        assert_eq!(server.no("dir", bad), "exercise-bad-limits");
    }
    let times = |buckets| What::Limits(Thresholds { buckets, ..Thresholds::default() });
    for bad in [vec![], vec![30, 5], vec![5, 5]] {
        assert_eq!(server.no("dir", times(bad)), "exercise-bad-limits");
    }
    server.ok("dir", limits(2, 4, 2));
    let now = compared(&server);
    assert_eq!((now.thresholds.common, now.common_needs), (2, 2));
    assert_eq!(row(&server, "new-a").unwrap().class, Class::Common);
}

fn practice(nation: &str, item: &str, text: &str, gone: bool) -> What {
    What::Practice(Practice {
        nation: nation.into(),
        task: "T1".into(),
        item: item.into(),
        text: text.into(),
        lang: EN,
        gone,
    })
}

#[test]
fn a_practice_is_drafted_of_what_is_new_and_let_out_and_stands_as_long_as_it_is() {
    let mut server = lamps();
    let fate = |fate| What::Cell { nation: "KG".into(), cell: "T1/new-a".into(), fate };
    let drafts = |server: &Server| cards(&server.state, scenario(), &BTreeSet::new());
    let stands = |server: &Server| {
        let row = row(server, "new-a").unwrap();
        stage(&server.state, &"T1".into(), &row).map(|(nation, stage)| (nation.to_string(), stage))
    };
    assert_eq!(server.no("dir", practice("KG", "inform-police", "", false)), "exercise-not-novel");
    assert_eq!(server.no("dir", practice("KZ", "new-a", "", false)), "exercise-not-novel");
    assert_eq!(server.no("dir", practice("KG", "new-a", "", false)), "exercise-not-let-out");
    assert_eq!(stands(&server), Some(("KG".into(), Stage::Waits)));
    server.ok("KG", fate(Fate::Reworded { text: "Hang lamps low".into(), lang: EN }));
    assert_eq!(stands(&server), Some(("KG".into(), Stage::Ready)));
    server.ok("dir", practice("KG", "new-a", "", false));
    assert_eq!(stands(&server), Some(("KG".into(), Stage::Drafted)));
    let card = drafts(&server).remove(0);
    let words: Vec<String> = card.answer.words.into_iter().map(|one| one.text).collect();
    assert_eq!((card.nation, words), ("KG".into(), vec!["Hang lamps low".to_owned()]));
    // It is the nation's: it adds its words, also when the thing is new no more; others do not.
    assert_eq!(server.no("KZ", practice("KG", "new-a", "x", false)), "exercise-not-your-nation");
    server.ok("UZ", measures("1", Some("UZ"), &["new-a"], ""));
    assert_eq!(stands(&server), None);
    server.ok("KG", practice("KG", "new-a", "Ten lamps are enough.", false));
    assert_eq!(drafts(&server)[0].text, "Ten lamps are enough.");
    server.ok("KG", fate(Fate::Withdrawn));
    assert_eq!(drafts(&server), [], "what is taken back is shown nowhere");
    server.ok("KG", fate(Fate::Released));
    assert_eq!(drafts(&server).len(), 1);
    server.ok("KG", practice("KG", "new-a", "", true));
    assert_eq!(drafts(&server), []);
    server.ok("TJ", joined("TJ", "1", "TJ", EN));
    server.ok("dir", What::Appointed { who: "TJ".into(), role: Role::Player });
    assert_eq!(server.no("TJ", practice("TJ", "new-a", "", false)), "exercise-not-allowed");
}

#[test]
fn an_action_is_overdue_the_day_after_its_day_until_it_is_done() {
    let action = |status| Action {
        note: "a".into(),
        text: "x".into(),
        lang: EN,
        owner: "City hall".into(),
        nation: None,
        due: Some(date(2027, 3, 1)),
        status,
        objective: None,
    };
    let overdue = |status, day| action(status).is_overdue(date(2027, 3, day));
    assert!(overdue(ActionStatus::Open, 2) && overdue(ActionStatus::Doing, 2));
    assert!(!overdue(ActionStatus::Open, 1));
    assert!(!overdue(ActionStatus::Done, 2) && !overdue(ActionStatus::Dropped, 2));
    let never = Action { due: None, ..action(ActionStatus::Open) };
    assert!(never.is_open() && !never.is_overdue(date(2027, 3, 2)));
}
