//! The papers of the mall, as their readers get them.

use super::{Attached, Document, docx, game_cards, handouts, join_cards};
use crate::Packs;
use crate::exercises::sample::mall;
use crate::exercises::shown::{keep, shown};
use expect_test::{ExpectFile, expect, expect_file};
use parvis_core::{Fact, Language, Provenance};
use parvis_exercise::Scenario;
use parvis_exercise::id::{ModuleKind, Status};
use parvis_words::Words;

/// The mall cut down to what a person reads in a minute.
fn short() -> Scenario {
    let mut scenario = mall().clone();
    let kept = |module: &parvis_exercise::id::ModuleId| module.as_str() == "M1";
    scenario.modules.retain(|one| kept(&one.id) || one.kind == ModuleKind::HotWash);
    scenario.injects.retain(|one| ["I01", "I05"].contains(&one.id.as_str()));
    scenario.tasks.retain(|one| kept(&one.module));
    scenario.questions.retain(|one| kept(&one.module));
    scenario.criticals.truncate(2);
    scenario.objectives.truncate(1);
    scenario.terms.truncate(2);
    scenario
}

fn check(document: Document, language: Language, expected: &ExpectFile) {
    expected.assert_eq(&shown(&document.paper(&short(), &Attached::new(), &Words::new(language, []))));
}

#[test]
fn the_manual_tells_all_that_everybody_may_know() {
    check(Document::Manual, Language::En, &expect_file!["tests/manual-en.txt"]);
}

#[test]
fn the_facilitator_guide_has_the_script() {
    check(Document::Facilitator, Language::En, &expect_file!["tests/facilitator-en.txt"]);
}

#[test]
fn the_evaluation_guide_has_room_and_marks() {
    check(Document::Evaluation, Language::En, &expect_file!["tests/evaluation-en.txt"]);
}

#[test]
fn each_task_has_a_sheet() {
    check(Document::Sheets, Language::En, &expect_file!["tests/sheets-en.txt"]);
}

#[test]
fn the_slides_begin_with_wellbeing() {
    check(Document::Slides, Language::En, &expect_file!["tests/slides-en.txt"]);
}

#[test]
fn what_has_no_translation_stands_in_the_original_and_says_so() {
    let mut scenario = short();
    let russian = scenario.texts.0.get_mut(&Language::Ru.into()).unwrap();
    russian.remove("module.M1.story");
    russian.get_mut("title").unwrap().status = Status::Approved;
    let paper = Document::Manual.paper(&scenario, &Attached::new(), &Words::new(Language::Ru, []));
    let module = paper.chapters.iter().find(|chapter| chapter.title.contains("M1")).unwrap();
    let story = module.blocks.iter().find_map(|block| match block {
        parvis_print::Block::Text(line) if line.0.iter().any(|span| span.lang.is_some()) => Some(line),
        _ => None,
    });
    let story = story.unwrap();
    assert_eq!(story.0.first().unwrap().lang, Some(Language::En));
    assert!(story.words().starts_with("Saturday, 14:05."), "{}", story.words());
    assert_eq!(story.0.len(), 2);
    let said = scenario.keys().len();
    let status = paper.cover.rows.last().unwrap().last().unwrap();
    assert!(status.contains(&format!("1 of {said}")) || status.contains(&said.to_string()), "{status}");
}

#[test]
fn nothing_of_the_script_is_in_what_players_get() {
    for document in Document::ALL.into_iter().filter(|one| one.is_for_all()) {
        let text = shown(&document.paper(mall(), &Attached::new(), &Words::new(Language::En, [])));
        for inject in &mall().injects {
            for part in ["text", "expected"] {
                let key = format!("inject.{}.{part}", inject.id);
                let secret = mall().cell(&key, Language::En.into()).unwrap().text;
                assert!(!text.contains(secret), "{document:?} gives {key} away");
            }
        }
    }
}

#[test]
fn all_are_set_in_every_language_for_every_scenario() {
    for (id, scenario) in crate::exercises::scenarios() {
        for language in Language::ALL {
            let words = Words::new(language, []);
            for document in Document::ALL {
                let name = format!("{id}-{}-{language}", document.as_str());
                keep(&format!("{name}.pdf"), &document.pdf(scenario, &Attached::new(), &words).unwrap());
                keep(
                    &format!("{name}.docx"),
                    &docx(&document.paper(scenario, &Attached::new(), &words)).unwrap(),
                );
            }
        }
    }
}

#[test]
fn the_handouts_show_the_building_by_function_and_marked_for_everybody_in_the_room() {
    let mut dossier = crate::dossiers::example(Packs::embedded()).dossier.unwrap();
    let from = Provenance { source: "site head".to_owned(), date: jiff::civil::date(2026, 11, 24) };
    dossier.people.persons[0].name = Fact::known("Marat Someone".to_owned(), from);
    let room = [Language::En, Language::Ru, Language::Kk].map(|language| Words::new(language, []));
    let room: Vec<&Words> = room.iter().collect();
    let told = shown(&handouts::paper(&dossier, &short(), &room, room[0]));
    assert!(!told.contains("Marat"), "names are not for a room of guests");
    expect_file!["tests/handouts-en.txt"].assert_eq(&told);
    keep("handouts-en.pdf", &handouts(&dossier, &short(), &room, room[0]).unwrap());
    keep("handouts-ru.pdf", &handouts(&dossier, &short(), &room, room[1]).unwrap());
    let all = Language::ALL.map(|language| Words::new(language, []));
    let all: Vec<&Words> = all.iter().collect();
    keep("handouts-tg.pdf", &handouts(&dossier, &short(), &all, &Words::new(Language::Tg, [])).unwrap());
    dossier.plan = None;
    dossier.people = parvis_core::People::default();
    let bare = shown(&handouts::paper(&dossier, &short(), &room, room[0]));
    let (_, bare) = bare.split_once("\n#").unwrap();
    expect![[r"
         Floor plans
        There is no floor plan yet.

        # Roles and deputies
        nobody named

        # Contacts
        nobody named
    "]]
    .assert_eq(bare);
}

#[test]
fn cards_are_set_and_an_address_that_fits_no_picture_is_refused() {
    let words = Words::new(Language::Ru, []);
    let tables = ["1", "2"].map(|table| Some(table.to_owned()));
    keep("cards-ru.pdf", &join_cards("https://parvis.example/join", "418205", (&tables, 8), &words).unwrap());
    keep(
        "cards-en.pdf",
        &join_cards("http://192.168.4.1:8080/join", "418205", (&[None], 50), &Words::new(Language::En, []))
            .unwrap(),
    );
    assert!(join_cards(&"x".repeat(5_000), "418205", (&tables, 8), &words).is_err());
}

#[test]
fn the_game_cards_are_set_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language, []);
        keep(&format!("games-{language}.pdf"), &game_cards(&words).unwrap());
        for animal in parvis_print::Animal::ALL {
            for part in ["title", "line", "alt", "play", "say", "not"] {
                let id = format!("game-{}-{part}", animal.as_str());
                assert!(words.has(&id) && !words.missing().contains(&id), "{language} {id}");
            }
        }
    }
}

#[test]
fn small_children_hear_of_no_danger() {
    let words = Words::new(Language::En, []);
    for animal in parvis_print::Animal::ALL {
        for part in ["title", "line", "alt", "play", "say"] {
            let text = words.get(&format!("game-{}-{part}", animal.as_str())).to_lowercase();
            for danger in ["attack", "intruder", "weapon", "fire", "smoke", "danger", "alarm", "police"] {
                assert!(!text.contains(danger), "{}-{part}: {text}", animal.as_str());
            }
        }
    }
}
