//! A drill in a small building: planned, joined, run, kept in the dossier, and forgotten.

use super::{Drill, DrillGap, DrillKeep, DrillSetup, DrillWish};
use crate::office::fixture::{DAY, Place, at, person};
use crate::office::{Decision, JournalSought, Role, Trouble};
use parvis_core::{DrillKind, Improvement, Standing};
use parvis_exercise::drill::event::{
    Body, Corrected, Group, Note, NoteKind, Observer, ReportBox, Reported, Role as Part, Wash, WashKind,
    Written,
};
use parvis_exercise::drill::ready::Ready;
use parvis_exercise::drill::state::Phase;
use parvis_exercise::drill::{PlannedRoom, Post, Refusal, What};
use parvis_exercise::id::{Lang, PersonId, Seconds};
use parvis_store::ExerciseId;

fn setup(announced: bool) -> DrillSetup {
    let room = PlannedRoom { room: "hall".into(), class: Some("7B".into()), expected: 30 };
    DrillSetup {
        kind: DrillKind::Evacuation,
        date: DAY,
        announced,
        groups: vec![Group::Primary],
        rooms: vec![(room, "Hall".into())],
        exits: vec![("west".into(), "West door".into()), ("east".into(), "East door".into())],
        observers: Vec::new(),
    }
}

impl Place {
    async fn planned(&self, announced: bool) -> ExerciseId {
        self.office.drill_new(&self.head, &self.site, &setup(announced), at(0)).await.unwrap()
    }

    async fn drill(&self, id: &ExerciseId) -> Drill {
        self.office.drill(id).await.unwrap()
    }

    async fn does(&self, id: &ExerciseId, by: &PersonId, what: What, second: i64) -> Result<u64, Trouble> {
        let wish = DrillWish { key: None, seq: None, what };
        self.office.drill_do(&self.drill(id).await, by, wish, at(second)).await
    }

    async fn joins(&self, id: &ExerciseId, role: Part) -> PersonId {
        let exits = vec!["west".into()];
        let post = Post { who: "".into(), role, rooms: vec!["hall".into()], exits, observer: None };
        self.office.drill_join(&self.drill(id).await, None, post, at(1)).await.unwrap().person
    }

    /// A file of the dossier that nobody can read any more.
    async fn breaks(&self) {
        let revision = self.office.store.dossier_head(&self.site).await.unwrap();
        let broken = b"[[drill".to_vec();
        let edit = parvis_store::dossiers::Edit { path: "drills.toml".into(), bytes: Some(broken) };
        let act = parvis_store::Act { who: "test", why: "", now: at(2).now };
        let mut write = self.office.store.write().await.unwrap();
        write.dossier_save(&self.site, revision, &[edit], &act).await.unwrap();
        write.commit().await.unwrap();
    }

    /// What is in the dossier of drills: id, day, held, seconds.
    async fn entries(&self) -> Vec<(String, bool, Option<f64>)> {
        let site = self.office.site(&self.head, &self.site, at(0)).await.unwrap();
        let drills = &site.dossier().unwrap().drills;
        drills.iter().map(|it| (it.id.clone(), it.held, it.seconds)).collect()
    }
}

fn gap(room: Option<&str>, text: &str) -> What {
    What::Noted(Note {
        note: text.into(),
        room: room.map(Into::into),
        exit: None,
        note_kind: NoteKind::Gap,
        text: text.into(),
        lang: Lang(parvis_core::Language::En),
        after: None,
    })
}

fn keep(gaps: Vec<DrillGap>) -> DrillKeep {
    DrillKeep {
        held_on: DAY,
        lead: "Deputy head".into(),
        simulated_violence: Some(false),
        aftercare: "Classes talked it over.".into(),
        shown_by: "Drill of 1 September".into(),
        gaps,
    }
}

const ENTRY: &str = "evacuation-2026-09-01";

#[tokio::test]
async fn two_drills_planned_at_once_have_an_entry_each() {
    let place = Place::new().await;
    let setup = setup(true);
    let plan = || place.office.drill_new(&place.head, &place.site, &setup, at(0));
    let (one, other) = tokio::join!(plan(), plan());
    let known: Vec<String> = place.entries().await.into_iter().map(|(id, ..)| id).collect();
    let (one, other) = (place.drill(&one.unwrap()).await, place.drill(&other.unwrap()).await);
    assert_ne!(one.sheet.entry, other.sheet.entry);
    for entry in [one.sheet.entry, other.sheet.entry] {
        assert_eq!(known.iter().filter(|id| **id == entry).count(), 1, "{entry}");
    }
}

#[tokio::test]
async fn planned_run_and_kept() {
    let place = Place::new().await;
    let id = place.planned(true).await;
    assert_eq!(place.entries().await, [(ENTRY.to_owned(), false, None)], "the dossier expects it");
    let code = place.drill(&id).await.code;
    assert_eq!(place.office.drill_by_code(&code).await.unwrap(), Some(id.clone()));
    assert_eq!(place.office.exercise_by_code(&code).await.unwrap(), None, "it is no tabletop exercise");

    let lead = place.office.drill_lead(&place.head, &id, at(1)).await.unwrap().person;
    let teacher = place.joins(&id, Part::Teacher).await;
    let refused = place.does(&id, &teacher, What::Started, 2).await;
    assert!(matches!(refused, Err(Trouble::Drill(Refusal::NotAllowed))), "{refused:?}");
    place.does(&id, &lead, What::Started, 10).await.unwrap();
    let out = What::ClassOut {
        room: "hall".into(),
        out: true,
        exit: Some("west".into()),
        after: Some(Seconds(95)),
    };
    place.does(&id, &teacher, out, 120).await.unwrap();
    place.does(&id, &teacher, gap(Some("hall"), "The bell is not heard."), 130).await.unwrap();
    place.does(&id, &teacher, gap(None, "The list is old."), 131).await.unwrap();
    let early = place.office.drill_keep(&place.head, &id, &keep(vec![]), at(140)).await;
    assert!(matches!(early, Err(Trouble::Slip("slip-drill-not-held"))), "{early:?}");
    place.does(&id, &lead, What::Ended, 300).await.unwrap();
    assert_eq!(place.office.drill_by_code(&code).await.unwrap(), None, "the door is closed");

    let (_, report) = place.office.drill_report(&place.head, &id, at(310)).await.unwrap();
    assert_eq!(report.measured, Some(Seconds(95)));
    let proofs: Vec<u64> = report.findings.iter().map(|it| it.proof).collect();
    let gaps = vec![
        DrillGap { proof: proofs[0], owner: "City hall".into(), due: Some(DAY) },
        DrillGap { proof: proofs[1], owner: String::new(), due: None },
    ];
    for _ in 0..2 {
        place.office.drill_keep(&place.head, &id, &keep(gaps.clone()), at(320)).await.unwrap();
        assert_eq!(place.entries().await, [(ENTRY.to_owned(), true, Some(95.0))]);
    }
    let site = place.office.site(&place.head, &place.site, at(330)).await.unwrap();
    let found: Vec<_> = site.findings.iter().filter(|it| it.code == Improvement::CODE).collect();
    let stands = |number: usize| matches!(site.standing(found[number]), Standing::InHand(_));
    assert_eq!((found.len(), stands(0), stands(1)), (2, false, true), "{found:?}");

    let mark = crate::office::Site::mark(found[1]);
    place.office.finding_decide(&place.head, &place.site, &mark, &Decision::Done, at(340)).await.unwrap();
    let site = place.office.site(&place.head, &place.site, at(350)).await.unwrap();
    assert_eq!(site.findings.iter().filter(|it| it.code == Improvement::CODE).count(), 1, "one is done");
    assert_eq!(site.dossier().unwrap().improvements.len(), 2, "and still on record");
}

#[tokio::test]
async fn no_surprise_for_small_children_until_it_is_announced() {
    let place = Place::new().await;
    let refused = place.office.drill_new(&place.head, &place.site, &setup(false), at(0)).await;
    assert!(matches!(refused, Err(Trouble::Drill(Refusal::SurpriseWithChildren))), "{refused:?}");
    let id = place.planned(true).await;
    let lead = place.office.drill_lead(&place.head, &id, at(1)).await.unwrap().person;
    let refused = place.office.drill_move(&place.head, &id, DAY, false, at(3)).await;
    assert!(matches!(refused, Err(Trouble::Drill(Refusal::SurpriseWithChildren))), "{refused:?}");
    place.does(&id, &lead, What::Started, 4).await.unwrap();
    assert_eq!(place.drill(&id).await.state.phase(), Phase::Running);
}

#[tokio::test]
async fn called_off_it_is_expected_no_more() {
    let place = Place::new().await;
    let id = place.planned(true).await;
    place.office.drill_call_off(&place.head, &id, at(1)).await.unwrap();
    assert_eq!(place.entries().await, []);
    let lines = place.office.drills(&place.head, &*site(&place).await, at(2)).await.unwrap();
    assert_eq!((lines[0].phase, lines[0].held), (Phase::Ended, false));
    let kept = place.office.drill_keep(&place.head, &id, &keep(vec![]), at(3)).await;
    assert!(matches!(kept, Err(Trouble::Slip("slip-drill-not-held"))), "{kept:?}");
}

async fn site(place: &Place) -> std::sync::Arc<crate::office::Site> {
    place.office.site(&place.head, &place.site, at(0)).await.unwrap()
}

#[tokio::test]
async fn who_answers_for_no_site_leads_no_drill_there() {
    let place = Place::new().await;
    let id = place.planned(true).await;
    let auditor = person(&place.office, Role::Auditor, &place.node).await;
    let refused = place.office.drill_lead(&auditor, &id, at(1)).await;
    assert!(matches!(refused, Err(Trouble::NotAllowed)), "{refused:?}");
    let refused = place.office.drill_new(&auditor, &place.site, &setup(true), at(1)).await;
    assert!(matches!(refused, Err(Trouble::NotAllowed)), "{refused:?}");
}

#[tokio::test]
async fn after_thirty_days_nobody_is_described_any_more() {
    let place = Place::new().await;
    let id = place.planned(true).await;
    let lead = place.office.drill_lead(&place.head, &id, at(1)).await.unwrap().person;
    place.does(&id, &lead, What::Started, 2).await.unwrap();
    let missing = What::Missing(Reported {
        room: "hall".into(),
        note: "m1".into(),
        count: 1,
        label: Some("a boy with a red cap".into()),
        lang: Lang(parvis_core::Language::En),
        after: None,
    });
    place.does(&id, &lead, missing, 3).await.unwrap();
    place.does(&id, &lead, What::Ended, 4).await.unwrap();
    let day = 24 * 3600;
    let says = async || serde_json::to_string(&place.drill(&id).await.events).unwrap();
    place.office.drills_forget(at(29 * day)).await.unwrap();
    assert!(says().await.contains("red cap"));
    for _ in 0..2 {
        place.office.drills_forget(at(30 * day + 60)).await.unwrap();
        assert!(!says().await.contains("red cap"));
    }
    assert_eq!(place.drill(&id).await.state.totals().missing, 1, "that somebody was missing stays");
}

#[tokio::test]
async fn what_is_ready_is_ticked_by_name_and_observers_come_with_the_plan() {
    let place = Place::new().await;
    let observer = Observer {
        observer: "o1".into(),
        name: Some("Vera Kim".into()),
        body: Body::Police,
        room: None,
        exit: Some("west".into()),
        gone: false,
    };
    let with = DrillSetup { observers: vec![observer.clone()], ..setup(true) };
    let id = place.office.drill_new(&place.head, &place.site, &with, at(0)).await.unwrap();
    let (drill, lines) = place.office.drill_ready(&place.head, &id, at(1)).await.unwrap();
    assert_eq!(drill.state.observers().next(), Some(&observer));
    assert!(lines.iter().all(|line| line.ticked.is_none()));
    let sheets = lines.iter().find(|line| line.item == Ready::GameSheets);
    assert!(sheets.is_some(), "younger pupils take part");
    place.office.drill_tick(&place.head, &id, (Ready::GameSheets, true), at(60)).await.unwrap();
    let (_, lines) = place.office.drill_ready(&place.head, &id, at(70)).await.unwrap();
    let ticked: Vec<_> = lines.into_iter().filter_map(|line| Some((line.item, line.ticked?))).collect();
    assert_eq!(ticked, [(Ready::GameSheets, (Some(place.head.name.clone()), at(60).now))]);
    let auditor = person(&place.office, Role::Auditor, &place.node).await;
    let refused = place.office.drill_tick(&auditor, &id, (Ready::Care, true), at(80)).await;
    assert!(matches!(refused, Err(Trouble::NotAllowed)), "{refused:?}");

    let lead = place.office.drill_lead(&place.head, &id, at(81)).await.unwrap().person;
    place.does(&id, &lead, What::Started, 82).await.unwrap();
    let late = place.office.drill_observer(&place.head, &id, observer, at(83)).await;
    assert!(matches!(late, Err(Trouble::Drill(Refusal::StartedAlready))), "{late:?}");
    place.does(&id, &lead, What::Ended, 90).await.unwrap();
    place.office.drills_forget(at(31 * 24 * 3600)).await.unwrap();
    let kept = serde_json::to_string(&place.drill(&id).await.events).unwrap();
    assert!(!kept.contains("Vera") && !kept.contains(&place.head.name), "{kept}");
}

#[tokio::test]
async fn what_was_said_after_is_put_right_and_put_otherwise() {
    let place = Place::new().await;
    let id = place.planned(true).await;
    let lead = place.office.drill_lead(&place.head, &id, at(1)).await.unwrap().person;
    let teacher = place.joins(&id, Part::Teacher).await;
    place.does(&id, &lead, What::Started, 10).await.unwrap();
    let wash = What::Washed(Wash {
        note: "w1".into(),
        wash: WashKind::Hard,
        room: Some("hall".into()),
        exit: None,
        text: "The door is havy.".into(),
        lang: Lang(parvis_core::Language::En),
    });
    let early = place.does(&id, &teacher, wash.clone(), 20).await;
    assert!(matches!(early, Err(Trouble::Drill(Refusal::NotEnded))), "{early:?}");
    place.does(&id, &lead, What::Ended, 30).await.unwrap();
    let of = place.does(&id, &teacher, wash, 40).await.unwrap();
    let lang = Lang(parvis_core::Language::En);
    let corrected = |of| Corrected { of, text: "The door is heavy.".into(), lang };
    place.office.drill_reword(&place.head, &id, corrected(of), at(50)).await.unwrap();
    let refused = place.office.drill_reword(&place.head, &id, corrected(1), at(51)).await;
    assert!(matches!(refused, Err(Trouble::Drill(Refusal::Unknown { .. }))), "{refused:?}");
    let written = Written { report_box: ReportBox::Summary, text: "Calm.".into(), lang };
    place.office.drill_write(&place.head, &id, written, at(52)).await.unwrap();

    for _ in 0..2 {
        place.office.drill_improve(&place.head, &id, (of, "Drill"), at(60)).await.unwrap();
    }
    let site = place.office.site(&place.head, &place.site, at(70)).await.unwrap();
    let improvements = &site.dossier().unwrap().improvements;
    let said: Vec<_> = improvements.iter().map(|it| (it.text.as_str(), it.place.clone())).collect();
    assert_eq!(said, [("The door is heavy.", parvis_core::Place::Unit("hall".into()))]);
    let improved = place.office.drill_improved(&place.head, &place.drill(&id).await, at(71)).await.unwrap();
    assert_eq!(improved.into_iter().collect::<Vec<_>>(), [of]);
    let unknown = place.office.drill_improve(&place.head, &id, (1, "Drill"), at(72)).await;
    assert!(matches!(unknown, Err(Trouble::NoSuch)), "{unknown:?}");
    let sought = JournalSought { most: 100, ..JournalSought::default() };
    let lines = place.office.journal(&place.head, &site, sought, at(73)).await.unwrap().lines;
    let first = lines.iter().find(|line| line.what == "exercise.drill-corrected").map(|line| &line.detail);
    assert!(first.is_some_and(|first| first.ends_with("The door is havy.")), "{first:?}");
}

#[tokio::test]
async fn a_drill_whose_dossier_cannot_be_saved_is_not_moved_and_not_called_off() {
    let place = Place::new().await;
    let id = place.planned(true).await;
    place.breaks().await;
    let moved = place.office.drill_move(&place.head, &id, DAY.tomorrow().unwrap(), true, at(3)).await;
    assert!(matches!(moved, Err(Trouble::Broken)), "{moved:?}");
    let called = place.office.drill_call_off(&place.head, &id, at(4)).await;
    assert!(matches!(called, Err(Trouble::Broken)), "{called:?}");
    let drill = place.drill(&id).await;
    assert_eq!((drill.state.plan().unwrap().date, drill.state.phase()), (DAY, Phase::Planned));
}
