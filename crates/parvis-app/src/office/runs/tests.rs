//! Runs of a small building: asked for, made, told; stopped; taken up when their worker is gone.

use super::{KIND, Run, RunAsk};
use crate::egress::Mode;
use crate::office::WorkLine;
use crate::office::fixture::{Place, at, person};
use crate::office::work::LEASE;
use crate::office::{Role, RunState, Trouble, Who};
use parvis_core::Language;
use parvis_store::JobId;
use tokio::sync::watch;

impl Place {
    async fn ask(&self, runs: u32) -> Result<JobId, Trouble> {
        self.office.run_ask(&self.head, &self.site, asking(runs), at(1)).await
    }

    async fn run(&self, id: &JobId) -> Run {
        self.office.run(&self.head, id, "", at(2)).await.unwrap().0
    }

    /// A worker comes by.
    async fn work(&self, second: i64, halt: bool) -> bool {
        self.office.work_next(WorkLine::Runs, &|| at(second), &watch::channel(halt).1).await.unwrap()
    }
}

fn asking(runs: u32) -> RunAsk {
    RunAsk { runs, ..RunAsk::default() }
}

#[tokio::test]
async fn what_is_asked_is_made_and_told() {
    let place = Place::new().await;
    let id = place.ask(1).await.unwrap();
    assert_eq!(place.ask(1).await.unwrap(), id, "asked twice is asked once");
    assert_ne!(place.ask(2).await.unwrap(), id);
    assert_eq!((place.run(&id).await.state, place.run(&id).await.revision), (RunState::Queued, 1));
    assert!(matches!(place.office.run_figures(&place.run(&id).await).await, Err(Trouble::NoSuch)));
    assert!(place.work(2, false).await && place.work(2, false).await && !place.work(2, false).await);
    let run = place.run(&id).await;
    assert_eq!((run.state, &*run.who), (RunState::Done, "site-head"));
    let figures = place.office.run_figures(&run).await.unwrap();
    assert_eq!((figures.people, figures.arrived[0], *figures.arrived.last().unwrap()), (30, 0, 30));
    assert!(figures.median.unwrap().value > 10.0 && figures.runs >= 1, "{figures:?}");
    let film = figures.film.unwrap();
    let frames = place.office.run_frames(&run, 0).await.unwrap();
    assert_eq!(frames.len(), 6 * film.people * film.frames.min(film.chunk));
    assert!(matches!(place.office.run_frames(&run, 1).await, Err(Trouble::NoSuch)));
    let told = |language| place.office.run_told(&run, language);
    let (english, russian) = (told(Language::En).await.unwrap(), told(Language::Ru).await.unwrap());
    assert!(english[0].title.is_empty() && english.len() > 2, "{english:?}");
    assert!(english.len() == russian.len() && english != russian);
    let lines = place.office.store.journal(Some(place.site.as_str()), 20).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.what == "run.ask").count(), 2);
}

#[tokio::test]
async fn what_nobody_can_run_is_refused() {
    let place = Place::new().await;
    let closed = |mode, door: &str| RunAsk { mode, without: vec![door.into()], ..asking(1) };
    for (ask, slip) in [
        (asking(0), "slip-run-count"),
        (asking(201), "slip-run-count"),
        (closed(Mode::Evacuate, "north"), "slip-run-door"),
        (closed(Mode::Lockdown, "west"), "slip-run-closed"),
        (RunAsk { locking: Some(20), ..asking(1) }, "slip-run-locking"),
        (RunAsk { mode: Mode::Lockdown, locking: Some(0), ..asking(1) }, "slip-run-locking"),
    ] {
        let refused = place.office.run_ask(&place.head, &place.site, ask, at(1)).await;
        assert!(matches!(refused, Err(Trouble::Slip(given)) if given == slip), "{refused:?}");
    }
    let approver = person(&place.office, Role::Approver, &place.node).await;
    let refused = place.office.run_ask(&approver, &place.site, asking(1), at(1)).await;
    assert!(matches!(refused, Err(Trouble::NotAllowed)), "{refused:?}");
    let id = place.ask(1).await.unwrap();
    let stranger = Who { grants: Vec::new(), ..approver };
    assert!(matches!(place.office.run(&stranger, &id, "", at(2)).await, Err(Trouble::NoSuch)));
    assert!(matches!(place.office.run_cancel(&stranger, &id, at(2)).await, Err(Trouble::NoSuch)));
}

#[tokio::test]
async fn stops_when_asked_whether_it_waits_or_runs() {
    let place = Place::new().await;
    let waiting = place.ask(1).await.unwrap();
    place.office.run_cancel(&place.head, &waiting, at(2)).await.unwrap();
    assert_eq!(place.run(&waiting).await.state, RunState::Cancelled);
    let running = place.ask(200).await.unwrap();
    let claim = place.office.store.job_claim(&[KIND], LEASE, at(2).now).await.unwrap().unwrap();
    place.office.run_cancel(&place.head, &running, at(2)).await.unwrap();
    assert!(place.run(&running).await.stopping);
    place.office.run_claimed(&claim, &|| at(2), &watch::channel(false).1).await.unwrap();
    let run = place.run(&running).await;
    assert_eq!(run.state, RunState::Cancelled);
    assert!(matches!(place.office.run_figures(&run).await, Err(Trouble::NoSuch)), "nothing of it is kept");
}

#[tokio::test]
async fn a_run_whose_worker_died_is_taken_up_when_its_lease_is_over() {
    let place = Place::new().await;
    let id = place.ask(1).await.unwrap();
    let dead = place.office.store.job_claim(&[KIND], LEASE, at(2).now).await.unwrap().unwrap();
    assert!(!place.work(3, false).await, "it may still be at it");
    assert!(place.work(40, false).await);
    assert_eq!(place.run(&id).await.state, RunState::Done);
    // It was not dead, only slow: it hears that another has it, and changes nothing.
    place.office.run_claimed(&dead, &|| at(50), &watch::channel(false).1).await.unwrap();
    assert_eq!(place.run(&id).await.ended, Some(at(40).now));
}

#[tokio::test]
async fn a_server_that_stops_leaves_the_run_for_the_next_start() {
    let place = Place::new().await;
    let id = place.ask(200).await.unwrap();
    assert!(place.work(2, true).await);
    assert_eq!(place.run(&id).await.state, RunState::Queued);
    assert!(place.work(3, false).await, "at once, not when the lease is over");
    assert_eq!(place.run(&id).await.state, RunState::Done);
}

#[tokio::test]
async fn says_why_people_cannot_be_run() {
    // Both rooms of the building have outer walls.
    let drawn = Place::new().await;
    let ask = RunAsk { mode: Mode::Shelter, ..asking(1) };
    let id = drawn.office.run_ask(&drawn.head, &drawn.site, ask, at(1)).await.unwrap();
    while drawn.work(2, false).await {}
    let run = drawn.run(&id).await;
    assert_eq!((run.state, &*run.why), (RunState::Dead, "run-why-no-inner-room"));
}

#[tokio::test]
async fn runs_that_were_fitted_to_a_drill_serve_the_next_run_until_the_drill_changes() {
    let place = Place::new().await;
    let drilled = |seconds: u32| {
        move |dossier: &mut parvis_core::Dossier| {
            let text = format!(
                "[[drill]]\nid = \"d\"\nkind = \"evacuation\"\ndate = 2026-08-01\nheld = true\nseconds = {seconds}\n"
            );
            dossier.drills = crate::small::dossier(&text).drills;
            Ok(())
        }
    };
    let told = async |seconds: u32, runs: u32, second: i64| {
        place.office.change(&place.head, &place.site, "drill", at(second), drilled(seconds)).await.unwrap();
        let id = place.ask(runs).await.unwrap();
        while place.work(second, false).await {}
        let run = place.run(&id).await;
        assert_eq!(run.state, RunState::Done);
        let sections = place.office.run_told(&run, Language::En).await.unwrap();
        let lines: Vec<String> = sections.into_iter().flat_map(|section| section.lines).collect();
        assert!(lines.iter().any(|line| line.starts_with("Calibrated on the drill")), "{lines:?}");
        lines.iter().any(|line| line.contains("kept with the dossier"))
    };
    assert!(!told(150, 1, 2).await, "made now");
    assert!(told(150, 2, 3).await, "by another run, of another revision");
    assert!(!told(170, 2, 4).await, "another drill");
    assert!(told(150, 3, 5).await, "what was fitted before is still there");
}
