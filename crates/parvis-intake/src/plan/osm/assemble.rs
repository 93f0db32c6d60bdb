//! From references to shapes: ways out of nodes, multipolygons out of ways.

use super::element::{Member, Raw, Shape, Tags, Thing, Things};
use geo::{Contains, Coord, LineString, Point, Polygon};
use std::collections::BTreeMap;

/// Everything with tags, with its shape.
pub fn things(raw: Raw) -> Things {
    let mut all = Things::default();
    if raw.deleted > 0 {
        all.lost.insert("deleted".to_owned(), raw.deleted);
    }
    let mut paths: BTreeMap<i64, Vec<Coord>> = BTreeMap::new();
    for (id, nodes, tags) in raw.ways {
        let path: Vec<Coord> =
            nodes.iter().filter_map(|node| raw.nodes.get(node)).map(|(at, _)| *at).collect();
        if path.len() < nodes.len() && !tags.is_empty() {
            *all.lost.entry(format!("way/{id}: nodes missing")).or_default() += 1;
        }
        if !tags.is_empty() && path.len() >= 2 {
            all.things.push(Thing { id: format!("way/{id}"), tags, shape: Shape::Path(path.clone()) });
        }
        paths.insert(id, path);
    }
    for (id, members, tags) in raw.relations {
        if tags.get("type").is_none_or(|kind| kind != "multipolygon") {
            count_relation(&tags, &mut all);
            continue;
        }
        let areas = areas(&members, &paths);
        if areas.is_empty() {
            *all.lost.entry(format!("relation/{id}: ways missing")).or_default() += 1;
        } else {
            all.things.push(Thing { id: format!("relation/{id}"), tags, shape: Shape::Areas(areas) });
        }
    }
    for (id, (at, tags)) in raw.nodes {
        if !tags.is_empty() {
            all.things.push(Thing { id: format!("node/{id}"), tags, shape: Shape::Point(at) });
        }
    }
    all
}

/// Routes and other relations without a shape of their own.
fn count_relation(tags: &Tags, all: &mut Things) {
    let kind = tags.get("type").map_or("", String::as_str);
    *all.lost.entry(format!("relation type={kind}")).or_default() += 1;
}

/// The areas of a multipolygon: outer rings, each with the inner rings that lie in it.
fn areas(members: &[Member], paths: &BTreeMap<i64, Vec<Coord>>) -> Vec<Vec<Vec<Coord>>> {
    let ways = |inner: bool| -> Vec<Vec<Coord>> {
        let members = members.iter().filter(|member| (member.role == "inner") == inner);
        rings(
            members
                .filter_map(|member| paths.get(&member.way))
                .filter(|path| path.len() >= 2)
                .cloned()
                .collect(),
        )
    };
    let mut areas: Vec<Vec<Vec<Coord>>> = ways(false).into_iter().map(|outline| vec![outline]).collect();
    for hole in ways(true) {
        let Some(spot) = hole.first().copied() else { continue };
        let within = |area: &&mut Vec<Vec<Coord>>| {
            area.first().is_some_and(|outline| {
                Polygon::new(LineString::new(outline.clone()), vec![]).contains(&Point::from(spot))
            })
        };
        let owner = if areas.len() == 1 { areas.first_mut() } else { areas.iter_mut().find(within) };
        if let Some(area) = owner {
            area.push(hole);
        }
    }
    areas
}

/// More ways than this in one multipolygon is no building; joining them would take long.
const MOST_WAYS: usize = 5_000;

/// Closed rings out of pieces joined end to end; pieces that close nothing are no ring.
fn rings(mut pieces: Vec<Vec<Coord>>) -> Vec<Vec<Coord>> {
    let mut rings = Vec::new();
    if pieces.len() > MOST_WAYS {
        return rings;
    }
    while let Some(mut ring) = pieces.pop() {
        while ring.first() != ring.last() {
            let end = ring.last().copied();
            let next =
                pieces.iter().position(|piece| piece.first().copied() == end || piece.last().copied() == end);
            let Some(mut piece) = next.map(|index| pieces.swap_remove(index)) else { break };
            if piece.first().copied() != end {
                piece.reverse();
            }
            ring.extend(piece.into_iter().skip(1));
        }
        if ring.len() >= 4 && ring.first() == ring.last() {
            rings.push(ring);
        }
    }
    rings
}
