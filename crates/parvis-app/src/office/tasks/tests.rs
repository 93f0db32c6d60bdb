//! Files read and papers printed: made, told, fetched by whoever asked; stopped; taken up where a worker left them.

use super::{Brought, KEPT, OUTCOME, Order, Outcome, Print, Task};
use crate::office::fixture::{Place, at, person};
use crate::office::{JobId, Role, RunState, Trouble, Who, WorkLine};
use parvis_core::Language;
use parvis_intake::archive;
use tokio::sync::watch;

impl Place {
    async fn order(&self, who: &Who, task: Task, given: Option<&[u8]>) -> Result<JobId, Trouble> {
        self.office.task_ask(who, task, given, Language::En, at(1)).await
    }

    /// A worker comes by.
    async fn papers(&self, second: i64, halt: bool) -> bool {
        self.office.work_next(WorkLine::Papers, &|| at(second), &watch::channel(halt).1).await.unwrap()
    }

    async fn came_to(&self, who: &Who, id: &JobId) -> (Order, Option<Outcome>) {
        let order = self.office.task(who, id, at(2)).await.unwrap();
        let outcome = self.office.task_outcome(&order, at(2)).await.unwrap();
        (order, outcome)
    }

    fn drawing(&self) -> Task {
        Task::Drawing { site: self.site.to_string(), name: "rooms.wkt".into(), mapping: None }
    }
}

/// Two small dossiers, each in its folder.
fn two() -> Vec<u8> {
    let mut all = Vec::new();
    for folder in ["a/", "b/"] {
        let files = crate::small::files("drills.toml", "");
        all.extend(files.into_iter().map(|(name, bytes)| (format!("{folder}{name}"), bytes)));
    }
    archive::pack("two.zip", &all).unwrap()
}

#[tokio::test]
async fn a_drawing_is_read_and_waits_for_whoever_brought_it() {
    let place = Place::new().await;
    let (office, head) = (&place.office, &place.head);
    let site = office.site(head, &place.site, at(1)).await.unwrap();
    let own = crate::small::files("drills.toml", "").into_iter().find(|(name, _)| name == "plan.geojson");
    let bytes = own.unwrap().1;
    let id = place.order(head, place.drawing(), Some(&bytes)).await.unwrap();
    assert_eq!(place.came_to(head, &id).await.0.state, RunState::Queued);
    assert!(place.papers(2, false).await && !place.papers(2, false).await);
    let (order, outcome) = place.came_to(head, &id).await;
    assert_eq!((order.state, outcome), (RunState::Done, Some(Outcome::Drawing)));
    let stranger = person(office, Role::Approver, &place.node).await;
    assert!(matches!(office.task(&stranger, &id, at(2)).await, Err(Trouble::NoSuch)));
    let one = (&place.site, &id);
    let seen = office.import_seen(head, one, at(2)).await.unwrap();
    assert_eq!(seen.plan.units.len(), site.dossier().unwrap().plan.as_ref().unwrap().units.len());
    office.import_put(head, one, at(3)).await.unwrap();
    let gone = office.import_put(head, one, at(4)).await;
    assert!(matches!(gone, Err(Trouble::Slip("slip-import-gone"))), "{gone:?}");

    let id = place.order(head, place.drawing(), Some(b"no drawing")).await.unwrap();
    assert!(place.papers(2, false).await);
    let (order, outcome) = place.came_to(head, &id).await;
    let Some(Outcome::Refused(refused)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(order.state, RunState::Dead, "a job that came to nothing is not done");
    assert!(Language::ALL.into_iter().all(|language| refused.clone().told(language).len() == 1));
    assert_ne!(
        refused.clone().told(Language::Ru),
        refused.told(Language::En),
        "each reads it in their language"
    );
    // A drawing of a dossier with a door that joins no room says where.
    let broken = String::from_utf8(bytes).unwrap().replacen("\"joins\": [", "\"joins\": [\"nowhere\", ", 1);
    let id = place.order(head, place.drawing(), Some(broken.as_bytes())).await.unwrap();
    assert!(place.papers(2, false).await);
    let Some(Outcome::Refused(refused)) = place.came_to(head, &id).await.1 else { panic!("{broken}") };
    let refused = refused.told(Language::En);
    assert!(refused[0].0.starts_with("plan.geojson:"), "{refused:?}");
    let refused = place.order(&stranger, place.drawing(), Some(b"")).await;
    assert!(matches!(refused, Err(Trouble::NotAllowed)), "{refused:?}");
}

#[tokio::test]
async fn sites_are_made_once_whoever_goes_on() {
    let place = Place::new().await;
    let office = &place.office;
    let above = office.way(&place.node).await.unwrap().remove(0).id;
    let officer = person(office, Role::MinistryOfficer, &above).await;
    let bring = || Task::Sites { place: above.to_string() };
    let count = async || office.sites(&officer, Some(&above), "", 0, 10, at(2)).await.unwrap().all;
    let id = place.order(&officer, bring(), Some(&two())).await.unwrap();
    // A server that stops leaves it for the next; one that died had made the first.
    assert!(place.papers(2, true).await);
    assert_eq!((place.came_to(&officer, &id).await.0.state, count().await), (RunState::Queued, 1));
    let first = Brought { folder: "a/".into(), site: place.site.to_string(), name: "made before".into() };
    let outcome = serde_json::to_vec(&Outcome::Sites(vec![first])).unwrap();
    let mut write = office.store.write().await.unwrap();
    write.job_file_put(&id, OUTCOME, &outcome, at(9).now).await.unwrap();
    write.commit().await.unwrap();
    assert!(place.papers(3, false).await);
    let (order, outcome) = place.came_to(&officer, &id).await;
    let Some(Outcome::Sites(made)) = outcome else { panic!("{outcome:?}") };
    let folders: Vec<&str> = made.iter().map(|made| made.folder.as_str()).collect();
    assert_eq!((order.state, folders, count().await), (RunState::Done, vec!["a/", "b/"], 2));

    for (files, says) in [
        (vec![("a/site.toml".to_owned(), b"format = 1\nno".to_vec())], "site.toml"),
        (
            vec![("a/site.toml".to_owned(), b"x".to_vec()), ("stray.txt".to_owned(), b"x".to_vec())],
            "belong to no site",
        ),
    ] {
        let zip = archive::pack("bad.zip", &files).unwrap();
        let id = place.order(&officer, bring(), Some(&zip)).await.unwrap();
        assert!(place.papers(4, false).await);
        let (_, outcome) = place.came_to(&officer, &id).await;
        let Some(Outcome::Refused(refused)) = outcome else { panic!("{outcome:?}") };
        let refused = refused.told(Language::En);
        assert!(refused[0].0.contains(says), "{refused:?}");
    }
    assert_eq!(count().await, 2, "none is made when one is wrong");
}

#[tokio::test]
async fn plans_are_printed_fetched_and_forgotten() {
    let place = Place::new().await;
    let (office, head) = (&place.office, &place.head);
    let ask = Task::Plan { site: place.site.to_string(), part: Print::Whole, why: String::new() };
    let all = Task::Plans { place: place.node.to_string(), part: Print::Responders, why: String::new() };
    let one = place.order(head, ask, None).await.unwrap();
    let many = place.order(head, all.clone(), None).await.unwrap();
    assert!(place.papers(2, false).await && place.papers(2, false).await);
    let (name, kind, bytes) = office.task_paper(head, (&one, 1), at(3)).await.unwrap();
    assert_eq!((&*name, &*kind), ("whole.pdf", "application/pdf"));
    assert!(bytes.starts_with(b"%PDF"));
    let (order, outcome) = place.came_to(head, &many).await;
    assert_eq!((order.done, order.total), (1, 1), "{outcome:?}");
    let (name, _, bytes) = office.task_paper(head, (&many, 1), at(3)).await.unwrap();
    let inside = archive::unpack(&name, &bytes).unwrap();
    assert!(inside.len() == 1 && inside[0].1.starts_with(b"%PDF"), "{name}");
    assert!(matches!(office.task_paper(head, (&many, 2), at(3)).await, Err(Trouble::NoSuch)));
    let lines = office.store.journal(Some(place.site.as_str()), 50).await.unwrap();
    let looks = lines.iter().filter(|line| line.what == "drawing.look").count();
    assert_eq!(looks, 3, "two prints and a fetch of the one: {lines:?}");
    let stranger = Who { grants: Vec::new(), ..head.clone() };
    assert!(office.task_paper(&stranger, (&one, 1), at(3)).await.is_err(), "who lost the role");

    let late = crate::office::Moment { now: at(3).now + KEPT + KEPT, ..at(3) };
    office.tasks_forget(late).await.unwrap();
    assert!(matches!(office.task_paper(head, (&one, 1), at(3)).await, Err(Trouble::NoSuch)));

    let id = place.order(head, all.clone(), None).await.unwrap();
    office.task_cancel(head, &id, at(2)).await.unwrap();
    assert_eq!(place.came_to(head, &id).await.0.state, RunState::Cancelled);
    assert!(!place.papers(2, false).await);
    for _ in 0..20 {
        place.order(head, all.clone(), None).await.unwrap();
    }
    assert!(matches!(place.order(head, all, None).await, Err(Trouble::Slip("slip-tasks"))));
}
