//! Who signs in: accounts, roles, sessions and links that work once.

use crate::fixture::{Place, both, by};
use parvis_store::accounts::{Challenge, Change, NewPasskey, Purpose};
use parvis_store::{AccountId, Store, Trouble};

both!(
    a_standing_link_works_until_it_is_ended,
    an_account_is_found_by_its_login_in_any_case,
    a_role_is_given_at_a_place_and_taken_away,
    a_session_lasts_until_it_ends_or_the_password_changes,
    the_secret_of_the_second_step_is_sealed_for_its_account,
    a_link_works_once,
    a_question_is_answered_once_and_soon,
    a_passkey_is_found_used_and_removed_by_its_owner,
    nothing_of_a_closed_account_works,
);

const SECRET: &str = "9f1c";

async fn account(store: &Store, login: &str) -> AccountId {
    let mut write = store.write().await.unwrap();
    let id = write.account_new(login, "Aigul S.", &by("admin", 0)).await.unwrap();
    write.commit().await.unwrap();
    id
}

fn an_account_is_found_by_its_login_in_any_case(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = account(&store, "Head12").await;
        assert_eq!(store.account_by_login(" HEAD12").await.unwrap().unwrap().id, id);
        let mut write = store.write().await.unwrap();
        let again = write.account_new("head12", "Somebody else", &by("admin", 1)).await.unwrap_err();
        assert_eq!(again.to_string(), "somebody signs in as head12 already");
    });
}

fn a_role_is_given_at_a_place_and_taken_away(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = account(&store, "head").await;
        let act = by("admin", 2);
        let mut write = store.write().await.unwrap();
        let city = write.node_new(None, "city", "Almaty", &act).await.unwrap();
        let grant = write.grant_new(&id, &city, "site-head", Some(by("", 9).now), &act).await.unwrap();
        let nowhere = write.grant_new(&id, &"nowhere".into(), "auditor", None, &act).await;
        assert!(matches!(nowhere, Err(Trouble::NoSuch { .. })));
        write.commit().await.unwrap();
        let held = store.grants_of(&id).await.unwrap();
        assert_eq!(held, store.grants_at(&city).await.unwrap());
        assert_eq!((held[0].role.as_str(), held[0].until), ("site-head", Some(by("", 9).now)));
        let mut write = store.write().await.unwrap();
        write.grant_end(&grant, &act).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.grants_of(&id).await.unwrap(), []);
    });
}

fn a_session_lasts_until_it_ends_or_the_password_changes(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = account(&store, "head").await;
        let (began, ends) = (by("head", 1), by("", 100).now);
        let mut write = store.write().await.unwrap();
        write.session_new(&id, SECRET, "Firefox\u{7}", ends, &began).await.unwrap();
        write.commit().await.unwrap();
        let (session, whose) = store.session(SECRET, by("", 99).now).await.unwrap().unwrap();
        assert_eq!((&whose.id, session.device.as_str()), (&id, "Firefox"));
        assert_eq!(store.session("9f1d", began.now).await.unwrap(), None);
        assert_eq!(store.session(SECRET, ends).await.unwrap(), None);

        let other = account(&store, "other").await;
        let mut write = store.write().await.unwrap();
        write.session_end(&other, &session.id).await.unwrap();
        write.session_seen(&session.id, by("", 50).now).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.sessions_of(&id, by("", 51).now).await.unwrap()[0].seen, by("", 50).now);

        let mut write = store.write().await.unwrap();
        write.account_change(&id, Change::Password("$argon2id$"), &by("head", 60)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.session(SECRET, by("", 61).now).await.unwrap(), None);
    });
}

fn the_secret_of_the_second_step_is_sealed_for_its_account(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (one, two) = (account(&store, "one").await, account(&store, "two").await);
        let mut write = store.write().await.unwrap();
        write.account_change(&one, Change::Second(Some("JBSWY3DP")), &by("one", 1)).await.unwrap();
        write.commit().await.unwrap();
        assert!(store.account(&one).await.unwrap().second);
        assert_eq!(store.account_second(&one).await.unwrap().as_deref(), Some("JBSWY3DP"));
        assert_eq!(store.account_second(&two).await.unwrap(), None);
        let swap = "UPDATE account SET second = (SELECT a.second FROM account a WHERE a.login = 'one')";
        place.tamper(&[swap]).await;
        assert!(matches!(store.account_second(&two).await, Err(Trouble::Damaged { .. })));
    });
}

fn a_link_works_once(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = account(&store, "head").await;
        let mut write = store.write().await.unwrap();
        write.link_new(&id, Purpose::SignIn, SECRET, by("", 10).now, &by("admin", 0)).await.unwrap();
        write.commit().await.unwrap();
        let is_for = store.link(Purpose::SignIn, SECRET, by("", 9).now).await.unwrap();
        assert_eq!(is_for.unwrap().id, id);
        assert_eq!(store.link(Purpose::SignIn, SECRET, by("", 10).now).await.unwrap(), None);
        for (purpose, minute, expected) in [
            (Purpose::Invitation, 1, None),
            (Purpose::SignIn, 10, None),
            (Purpose::SignIn, 2, Some(id.clone())),
            (Purpose::SignIn, 3, None),
        ] {
            let mut write = store.write().await.unwrap();
            assert_eq!(write.link_use(purpose, SECRET, &by("head", minute)).await.unwrap(), expected);
            write.commit().await.unwrap();
        }
    });
}

fn nothing_of_a_closed_account_works(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = account(&store, "head").await;
        let mut write = store.write().await.unwrap();
        write.session_new(&id, SECRET, "", by("", 100).now, &by("head", 1)).await.unwrap();
        write.link_new(&id, Purpose::Invitation, "ab", by("", 100).now, &by("admin", 1)).await.unwrap();
        write.account_change(&id, Change::Closed, &by("admin", 2)).await.unwrap();
        write.session_new(&id, "late", "", by("", 100).now, &by("head", 3)).await.unwrap();
        assert_eq!(write.link_use(Purpose::Invitation, "ab", &by("head", 4)).await.unwrap(), None);
        write.commit().await.unwrap();
        for secret in [SECRET, "late"] {
            assert_eq!(store.session(secret, by("", 5).now).await.unwrap(), None, "{secret}");
        }
        assert_eq!(store.link(Purpose::Invitation, "ab", by("", 5).now).await.unwrap(), None);
        assert!(store.account(&id).await.unwrap().closed.is_some());
    });
}

fn a_standing_link_works_until_it_is_ended(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let mut write = store.write().await.unwrap();
        let head = write.account_new("head", "Head", &by("clerk", 1)).await.unwrap();
        let other = write.account_new("other", "Other", &by("clerk", 1)).await.unwrap();
        let ends = by("head", 100).now;
        write.link_new(&head, Purpose::ProgramReads, "a long secret", ends, &by("head", 2)).await.unwrap();
        write.commit().await.unwrap();
        let found = async |day| {
            let account = store.link(Purpose::ProgramReads, "a long secret", by("", day).now).await.unwrap();
            account.map(|account| account.login)
        };
        assert_eq!((found(3).await, found(4).await), (Some("head".into()), Some("head".into())));
        assert!(store.link(Purpose::Calendar, "a long secret", by("", 3).now).await.unwrap().is_none());
        let [standing] = store.links_of(&head, by("", 3).now).await.unwrap().try_into().unwrap();
        assert_eq!((standing.purpose, standing.ends), (Purpose::ProgramReads, ends));
        for (who, still) in [(&other, true), (&head, false)] {
            let mut write = store.write().await.unwrap();
            write.link_end(who, &standing.id, &by("head", 5)).await.unwrap();
            write.commit().await.unwrap();
            assert_eq!(found(6).await.is_some(), still);
        }
        assert_eq!(store.links_of(&head, by("", 6).now).await.unwrap(), []);
    });
}

fn a_question_is_answered_once_and_soon(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = account(&store, "head").await;
        let asked = Challenge { account: Some(id), asked: vec![1, 2, 3] };
        let (now, ends) = (by("", 10).now, by("", 20).now);
        let mut write = store.write().await.unwrap();
        for name in ["one", "two"] {
            write.challenge_new(name, &asked, now, ends).await.unwrap().unwrap();
        }
        write.commit().await.unwrap();
        // Another process on the same database takes the answer.
        let other = place.open().await;
        let mut write = other.write().await.unwrap();
        assert_eq!(write.challenge_take("three", now).await.unwrap(), None);
        assert_eq!(write.challenge_take("one", now).await.unwrap(), Some(asked));
        assert_eq!(write.challenge_take("one", now).await.unwrap(), None, "answered");
        assert_eq!(write.challenge_take("two", ends).await.unwrap(), None, "too late");
        write.commit().await.unwrap();
    });
}

fn a_passkey_is_found_used_and_removed_by_its_owner(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let (one, two) = (account(&store, "head").await, account(&store, "other").await);
        let new =
            NewPasskey { credential: "AAEC", handle: "aGFuZGxl", name: "Phone", key: &[9; 40], state: &[1] };
        let mut write = store.write().await.unwrap();
        let id = write.passkey_new(&one, new, &by("head", 1)).await.unwrap();
        write.commit().await.unwrap();
        let mut write = store.write().await.unwrap();
        assert!(write.passkey_new(&two, new, &by("other", 2)).await.is_err(), "it is somebody else's");
        drop(write);
        let (passkey, whose) = store.passkey("AAEC").await.unwrap().unwrap();
        assert_eq!((&whose.id, &passkey.id, passkey.key.len(), passkey.used), (&one, &id, 40, None));
        let mut write = store.write().await.unwrap();
        assert!(write.passkey_used(&passkey, &[2], &by("head", 3)).await.unwrap());
        assert!(!write.passkey_used(&passkey, &[2], &by("head", 3)).await.unwrap(), "used meanwhile");
        write.passkey_end(&two, &id, &by("other", 4)).await.unwrap();
        write.commit().await.unwrap();
        let kept = store.passkeys_of(&one).await.unwrap();
        assert_eq!((kept[0].state.as_slice(), kept[0].used), (&[2][..], Some(by("", 3).now)));
        let mut write = store.write().await.unwrap();
        write.passkey_end(&one, &id, &by("head", 5)).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(
            (store.passkey("AAEC").await.unwrap(), store.passkeys_of(&one).await.unwrap()),
            (None, vec![])
        );
        let told = store.journal(Some(one.as_str()), 9).await.unwrap();
        let what: Vec<&str> = told.iter().map(|line| line.what.as_str()).take(3).collect();
        assert_eq!(what, ["passkey.end", "passkey.used", "passkey.new"]);
    });
}
