//! An office with one small building, for tests of what is done there.

use crate::Packs;
use crate::office::{Ground, Invitation, MasterKey, Moment, Office, Role, Who};
use jiff::{SignedDuration, Timestamp};
use parvis_store::accounts::Purpose;
use parvis_store::seal::sha256;
use parvis_store::{Act, DossierId, NodeId};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

/// The day of the tests.
pub(super) const DAY: jiff::civil::Date = jiff::civil::date(2026, 9, 1);

/// So many seconds after the tests began.
pub(super) fn at(second: i64) -> Moment {
    Moment { now: Timestamp::from_second(1_788_220_800 + second).unwrap(), today: DAY }
}

/// An office with one small building and its head.
pub(super) struct Place {
    pub(super) office: Office,
    pub(super) site: DossierId,
    pub(super) node: NodeId,
    pub(super) head: Who,
    _folder: TempDir,
}

impl Place {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let count = AtomicU64::new(0);
        let random = Arc::new(move |bytes: &mut [u8]| {
            let drawn = sha256(&count.fetch_add(1, Ordering::Relaxed).to_le_bytes());
            bytes.iter_mut().zip(drawn.bytes()).for_each(|(to, byte)| *to = byte);
        });
        let database = folder.path().join("parvis.sqlite");
        let ground = Ground {
            database: database.to_str().unwrap(),
            folder: &folder.path().join("files"),
            master: MasterKey::new(&[7; 32]),
            random,
        };
        let office = Office::open(ground, Packs::embedded()).await.unwrap();
        let act = Act { who: "test", why: "", now: at(0).now };
        let mut write = office.store.write().await.unwrap();
        let root = write.node_new(None, "country", "Country", &act).await.unwrap();
        write.commit().await.unwrap();
        let site = office.site_put(&root, crate::small::files("drills.toml", ""), &act, at(0)).await.unwrap();
        let node = office.store.dossier_node(&site).await.unwrap();
        let head = person(&office, Role::SiteHead, &node).await;
        Self { office, site, node, head, _folder: folder }
    }
}

/// Somebody with a role at a place.
pub(super) async fn person(office: &Office, role: Role, node: &NodeId) -> Who {
    let act = Act { who: "test", why: "", now: at(0).now };
    let login = role.word();
    let invitation = Invitation { login, name: login, role, at: node, until: None };
    let invited = office.invite_as(invitation, &act).await.unwrap();
    let ends = at(0).now + SignedDuration::from_hours(1);
    let mut write = office.store.write().await.unwrap();
    write.link_new(&invited.account, Purpose::SignIn, login, ends, &act).await.unwrap();
    write.commit().await.unwrap();
    let session = office.sign_in_by_link(login, "test", at(0)).await.unwrap();
    office.who(session.secret.as_str(), at(0)).await.unwrap().unwrap()
}
