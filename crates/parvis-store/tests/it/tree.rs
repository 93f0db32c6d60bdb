//! The tree and what hangs in it.

use crate::fixture::{Place, both, by, dossier};
use parvis_store::{NodeId, Trouble};

both!(holds_places_of_any_depth, refuses_what_is_not_there, opens_again_and_by_several_at_once);

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
