//! What lists say of dossiers: found by place and by name.

use crate::fixture::{Place, both, by, dossier};
use parvis_store::summaries::{Counts, Summary, Wanted};
use parvis_store::{DossierId, NodeId, Store};

both!(finds_by_place_and_by_name, says_only_the_newest);

pub fn school(dossier: DossierId, name: &str, errors: i64) -> Summary {
    let (way, country, class) = (Vec::new(), "KZ".into(), String::new());
    let at = Some((76_900_000, 43_250_000));
    let name = name.into();
    Summary {
        dossier,
        way,
        name,
        country,
        class,
        revision: 1,
        counts: Some(Counts { errors, warnings: 0, notes: 0 }),
        drawn: true,
        stage: "in-force".into(),
        until: Some(jiff::civil::date(2027, 11, 22)),
        at,
    }
}

async fn put(store: &Store, summary: &Summary) {
    let mut write = store.write().await.unwrap();
    write.summary_put(summary).await.unwrap();
    write.commit().await.unwrap();
}

async fn names(store: &Store, below: &[NodeId], named: &str) -> (Vec<String>, u64) {
    let wanted = Wanted { below, named, skip: 0, most: 2 };
    let (found, all) = store.summaries(wanted).await.unwrap();
    (found.into_iter().map(|summary| summary.name).collect(), all)
}

fn finds_by_place_and_by_name(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let kazakh = dossier(&store).await;
        let way = store.node_way(&store.dossier_node(&kazakh).await.unwrap()).await.unwrap();
        put(&store, &school(kazakh, "Гимназия 100%", 0)).await;
        let mut write = store.write().await.unwrap();
        let city = write.node_new(Some(&way[0].id), "city", "Алматы", &by("clerk", 1)).await.unwrap();
        let mut all = Vec::new();
        for _ in 0..3 {
            all.push(write.dossier_new(&city, &by("clerk", 1)).await.unwrap());
        }
        write.commit().await.unwrap();
        for (id, name) in all.into_iter().zip(["Школа 3", "школа 1", "Школа 2"]) {
            put(&store, &school(id, name, 0)).await;
        }
        let country = [way[0].id.clone()];
        assert_eq!(names(&store, &[city], "").await, (vec!["школа 1".into(), "Школа 2".into()], 3));
        assert_eq!(names(&store, &country, "ШКОЛА 3").await, (vec!["Школа 3".into()], 1));
        assert_eq!(names(&store, &country, "100%").await, (vec!["Гимназия 100%".into()], 1));
        assert_eq!(names(&store, &country, "0_%").await, (vec![], 0));
        assert_eq!(names(&store, &country, "").await.1, 4);
        assert_eq!(names(&store, &[way[1].id.clone()], "").await.1, 1);
        assert_eq!(names(&store, &[], "").await.1, 0);
    });
}

fn says_only_the_newest(place: &Place) {
    place.run(async {
        let store = place.open().await;
        let id = dossier(&store).await;
        put(&store, &school(id.clone(), "School 12", 3)).await;
        put(&store, &school(id.clone(), "School 12", 1)).await;
        let below = [store.dossier_node(&id).await.unwrap()];
        let (found, all) =
            store.summaries(Wanted { below: &below, named: "", skip: 0, most: 9 }).await.unwrap();
        let way: Vec<_> = store.node_way(&below[0]).await.unwrap().into_iter().map(|node| node.id).collect();
        assert_eq!((found, all), (vec![Summary { way, ..school(id, "School 12", 1) }], 1));
    });
}
