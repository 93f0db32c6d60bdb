//! Plans sent for approval, answers and comments.

use crate::fixture::{Place, both, by, dossier, save, set};
use jiff::civil::{Date, date};
use parvis_store::approvals::{Asked, NewComment, NewSubmission};
use parvis_store::{AccountId, DossierId, Store, SubmissionId, Trouble};

both!(
    a_plan_is_sent_answered_and_in_force,
    another_version_takes_its_place,
    answers_nobody_asked_for_are_refused,
    two_answers_at_once_are_both_there,
    a_comment_is_said_and_answered_once,
);

const UNTIL: Date = date(2027, 11, 22);

/// A dossier with two revisions, and those asked.
async fn ready(store: &Store, logins: &[&str]) -> (DossierId, Vec<Asked>) {
    let id = dossier(store).await;
    save(store, &id, 0, &[set("site.toml", "1")]).await;
    save(store, &id, 1, &[set("site.toml", "2")]).await;
    let mut asked = Vec::new();
    for login in logins {
        let mut write = store.write().await.unwrap();
        let account = write.account_new(login, login, &by("clerk", 1)).await.unwrap();
        write.commit().await.unwrap();
        asked.push(Asked { account, answer: None });
    }
    (id, asked)
}

async fn send(store: &Store, dossier: &DossierId, revision: i64, asked: &[Asked]) -> SubmissionId {
    let mut write = store.write().await.unwrap();
    let new = NewSubmission { dossier, revision, until: UNTIL, asked };
    let id = write.submission_new(&new, &by("head", 2)).await.unwrap();
    write.commit().await.unwrap();
    id
}

async fn give(
    store: &Store,
    id: &SubmissionId,
    account: &AccountId,
    verdict: &str,
) -> Result<Vec<Asked>, Trouble> {
    let mut write = store.write().await?;
    let now = write
        .approval_give(id, account, (verdict, "change site.toml"), "door D opens inward", &by("police", 3))
        .await?;
    write.commit().await?;
    Ok(now)
}

async fn in_force(store: &Store, id: &SubmissionId) -> Result<(), Trouble> {
    let mut write = store.write().await?;
    write.submission_in_force(id, &by("police", 4)).await?;
    write.commit().await
}

/// Each submission, the newest first: its number, revision, answers, and whether it is in force or ended.
async fn shown(store: &Store, id: &DossierId) -> Vec<String> {
    let mut all = Vec::new();
    for it in store.submissions(id).await.unwrap() {
        let verdict = |asked: &Asked| asked.answer.as_ref().map_or("-".into(), |given| given.verdict.clone());
        let answers: Vec<String> = store.asked(&it).await.unwrap().iter().map(verdict).collect();
        let force = if it.in_force.is_some() { " in force" } else { "" };
        let ended = if it.ended.is_some() { " ended" } else { "" };
        all.push(format!("{} of {}: {}{force}{ended}", it.number, it.revision, answers.join(" ")));
    }
    all
}

fn a_plan_is_sent_answered_and_in_force(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, asked) = ready(&store, &["police", "fire"]).await;
        let sent = send(&store, &id, 1, &asked).await;
        assert_eq!(store.waiting_for(&asked[0].account).await.unwrap(), std::slice::from_ref(&id));
        let now = give(&store, &sent, &asked[0].account, "conditional").await.unwrap();
        assert_eq!(now[0].answer.as_ref().unwrap().words, "door D opens inward");
        assert_eq!(now[1].answer, None);
        assert_eq!(store.submissions(&id).await.unwrap()[0].until, UNTIL);
        assert_eq!(store.waiting_for(&asked[0].account).await.unwrap(), []);
        give(&store, &sent, &asked[0].account, "approved").await.unwrap();
        give(&store, &sent, &asked[1].account, "approved").await.unwrap();
        in_force(&store, &sent).await.unwrap();
        assert_eq!(shown(&store, &id).await, ["1 of 1: approved approved in force"]);
        assert!(store.verify(None).await.unwrap().faults.is_empty());
    });
}

fn another_version_takes_its_place(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, asked) = ready(&store, &["police"]).await;
        let first = send(&store, &id, 1, &asked).await;
        give(&store, &first, &asked[0].account, "approved").await.unwrap();
        in_force(&store, &first).await.unwrap();
        send(&store, &id, 2, &asked).await;
        // An answer that still stands comes with the next.
        let stands = store.asked(&store.submissions(&id).await.unwrap()[1]).await.unwrap();
        let third = send(&store, &id, 2, &stands).await;
        assert_eq!(
            shown(&store, &id).await,
            ["3 of 2: approved", "2 of 2: - ended", "1 of 1: approved in force"]
        );
        let newest = store.submissions(&id).await.unwrap().remove(0);
        let kept = store.asked(&newest).await.unwrap().remove(0).answer.unwrap();
        assert_eq!((kept.revision, kept.words.as_str()), (1, "door D opens inward"));
        in_force(&store, &third).await.unwrap();
        assert_eq!(
            shown(&store, &id).await,
            ["3 of 2: approved in force", "2 of 2: - ended", "1 of 1: approved in force ended"]
        );
    });
}

fn answers_nobody_asked_for_are_refused(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, asked) = ready(&store, &["police", "stranger"]).await;
        let sent = send(&store, &id, 1, &asked[..1]).await;
        assert!(give(&store, &sent, &asked[1].account, "approved").await.is_err());
        let mut write = store.write().await.unwrap();
        write.submission_end(&sent, &by("head", 5)).await.unwrap();
        write.commit().await.unwrap();
        assert!(give(&store, &sent, &asked[0].account, "approved").await.is_err());
        assert!(in_force(&store, &sent).await.is_err());
        assert_eq!(store.waiting_for(&asked[0].account).await.unwrap(), []);
        let mut write = store.write().await.unwrap();
        let new = NewSubmission { dossier: &id, revision: 9, until: UNTIL, asked: &[] };
        assert!(write.submission_new(&new, &by("head", 6)).await.is_err(), "no such revision");
    });
}

fn two_answers_at_once_are_both_there(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, asked) = ready(&store, &["police", "fire"]).await;
        let sent = send(&store, &id, 1, &asked).await;
        let (one, two) = tokio::join!(
            give(&store, &sent, &asked[0].account, "approved"),
            give(&store, &sent, &asked[1].account, "approved"),
        );
        let all = |it: Vec<Asked>| it.iter().all(|asked| asked.answer.is_some());
        let (one, two) = (all(one.unwrap()), all(two.unwrap()));
        assert!(one != two, "exactly one of them is the last and sees so");
    });
}

fn a_comment_is_said_and_answered_once(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (id, _) = ready(&store, &[]).await;
        let mut write = store.write().await.unwrap();
        let new = NewComment { dossier: &id, revision: 2, place: "opening:x1", words: "opens inward" };
        let comment = write.comment_new(&new, &by("police", 3)).await.unwrap();
        write.commit().await.unwrap();
        let answer = async |dossier: &DossierId| {
            let mut write = store.write().await?;
            write.comment_answer(dossier, &comment, "turned round", &by("head", 4)).await?;
            write.commit().await
        };
        assert!(answer(&DossierId::from("0")).await.is_err(), "of another dossier");
        answer(&id).await.unwrap();
        assert!(answer(&id).await.is_err(), "answered already");
        let all = store.comments(&id).await.unwrap();
        assert_eq!((all.len(), all[0].words.as_str()), (1, "opens inward"));
        let (words, at, who) = all[0].answer.clone().unwrap();
        assert_eq!((words.as_str(), at, who.as_str()), ("turned round", by("head", 4).now, "head"));
    });
}
