//! The tree and what hangs in it.

use crate::fixture::{Place, both, by, dossier};
use crate::summaries::school;
use parvis_store::{NodeId, Store, Trouble};

both!(
    holds_places_of_any_depth,
    refuses_what_is_not_there,
    opens_again_and_by_several_at_once,
    a_place_is_renamed_moved_and_removed,
    two_who_move_at_once_make_no_ring,
);

/// A place in the tree.
async fn node(store: &Store, parent: Option<&NodeId>, name: &str) -> NodeId {
    let mut write = store.write().await.unwrap();
    let id = write.node_new(parent, "region", name, &by("clerk", 0)).await.unwrap();
    write.commit().await.unwrap();
    id
}

async fn moved(store: &Store, id: &NodeId, to: &NodeId) -> bool {
    let mut write = store.write().await.unwrap();
    let moved = write.node_move(id, to, &by("clerk", 1)).await.unwrap();
    write.commit().await.unwrap();
    moved
}

async fn way(store: &Store, to: &NodeId) -> String {
    let way = store.node_way(to).await.unwrap();
    way.into_iter().map(|node| node.name).collect::<Vec<_>>().join(" > ")
}

fn a_place_is_renamed_moved_and_removed(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let dossier = dossier(&store).await;
        let site = store.dossier_node(&dossier).await.unwrap();
        let country = store.node_way(&site).await.unwrap().remove(0).id;
        let north = node(&store, Some(&country), "North").await;
        let city = node(&store, Some(&north), "City").await;
        let mut write = store.write().await.unwrap();
        write.summary_put(&school(dossier.clone(), "School 12", 0)).await.unwrap();
        write.node_rename(&city, "Town", &by("clerk", 1)).await.unwrap();
        assert!(!write.node_remove(&north, &by("clerk", 1)).await.unwrap(), "the town lies in it");
        write.commit().await.unwrap();

        assert!(moved(&store, &site, &city).await);
        assert_eq!(way(&store, &site).await, "Kazakhstan > North > Town > School 12");
        assert!(!moved(&store, &north, &city).await, "nothing lies in itself");
        assert!(!moved(&store, &north, &north).await);
        let kept = store.summary(&dossier).await.unwrap().way;
        assert_eq!(kept, [&country, &north, &city, &site].map(Clone::clone));
        assert!(moved(&store, &city, &country).await);
        let kept = store.summary(&dossier).await.unwrap().way;
        assert_eq!(kept, [&country, &city, &site].map(Clone::clone), "what lies in it goes along");

        let mut write = store.write().await.unwrap();
        assert!(!write.node_remove(&site, &by("clerk", 2)).await.unwrap(), "a dossier hangs there");
        assert!(write.node_remove(&north, &by("clerk", 2)).await.unwrap());
        assert!(write.node_remove(&north, &by("clerk", 2)).await.is_err());
        write.commit().await.unwrap();
        assert!(store.verify(None).await.unwrap().faults.is_empty());
    });
}

fn two_who_move_at_once_make_no_ring(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let root = node(&store, None, "Country").await;
        for _ in 0..10 {
            let (one, two) = (node(&store, Some(&root), "A").await, node(&store, Some(&root), "B").await);
            let both = tokio::join!(moved(&store, &one, &two), moved(&store, &two, &one));
            assert!(both.0 ^ both.1, "{both:?}");
            assert!(way(&store, &one).await.starts_with("Country > "));
        }
    });
}

fn holds_places_of_any_depth(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let dossier = dossier(&store).await;
        let roots = store.node_children(None).await.unwrap();
        let site = store.node_children(Some(&roots[0].id)).await.unwrap().remove(0);
        let way = store.node_way(&site.id).await.unwrap();
        assert_eq!(
            way.iter().map(|node| node.name.as_str()).collect::<Vec<_>>(),
            ["Kazakhstan", "School 12"]
        );
        assert_eq!(site.parent, Some(roots[0].id.clone()));
        assert_eq!(store.node_dossiers(&site.id).await.unwrap(), [dossier]);
        assert!(store.node_dossiers(&roots[0].id).await.unwrap().is_empty());
    });
}

fn refuses_what_is_not_there(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let mut write = store.write().await.unwrap();
        let nowhere = NodeId::from("nowhere");
        let act = by("clerk", 0);
        let error = write.node_new(Some(&nowhere), "city", "Almaty", &act).await.unwrap_err();
        assert_eq!(error.to_string(), "there is no place nowhere");
        assert!(matches!(write.dossier_new(&nowhere, &act).await, Err(Trouble::NoSuch { .. })));
        let error = write.node_new(None, "city", "\0", &act).await.unwrap_err();
        assert!(matches!(error, Trouble::BadText { .. }), "{error}");
        drop(write);
        assert!(store.node_children(None).await.unwrap().is_empty());
        assert!(store.verify(None).await.unwrap().faults.is_empty());
    });
}

fn opens_again_and_by_several_at_once(place: &Place) {
    place.run(async {
        let (one, two, three) = tokio::join!(place.open(), place.open(), place.open());
        let dossier = dossier(&one).await;
        assert_eq!(two.dossier_head(&dossier).await.unwrap(), 0);
        one.close().await.unwrap();
        assert_eq!(place.open().await.dossier_head(&dossier).await.unwrap(), 0);
        three.close().await.unwrap();
    });
}
