//! The picture of a level that says where it gets crowded.

use crate::sample;
use parvis_core::geometry::label_point;
use parvis_core::{Language, Opening, UnitCategory, room_behind};
use parvis_print::{CrowdView, Painted, crowd_svg, level_svg, png};

#[test]
fn crowded_places_are_coloured_numbered_and_told() {
    let plan = sample::school();
    let words = sample::words(Language::En);
    let level = plan.levels.iter().find(|level| level.ordinal == 0).unwrap();
    let way = plan.units_on(&level.id).find(|unit| unit.category == UnitCategory::Walkway).unwrap();
    let spot = label_point(&way.shape).unwrap();
    let exits: Vec<&Opening> = plan.exits().filter(|exit| exit.level == level.id).collect();
    let find = |into| exits.iter().find(|exit| room_behind(exit, &plan).is_some() == into).unwrap();
    let (exit, into_a_room) = (find(false), find(true));
    let view = CrowdView {
        plan: &plan,
        level,
        words: &words,
        site: "<School>",
        painted: &[(Painted::Square(spot), 4.2), (Painted::Unit(way.id.clone()), 1.9)],
        exits: &[(exit.id.clone(), "240".to_owned()), (into_a_room.id.clone(), "241".to_owned())],
        spots: &[(way.id.clone(), "Corridor: crowded for 35 s".to_owned())],
    };
    let svg = crowd_svg(&view).unwrap();
    assert!(svg.contains("class=\"heat2\" fill-rule"), "4.2 people on a square metre are on the third step");
    assert!(!svg.contains("class=\"heat0\" fill-rule"), "1.9 are on none");
    assert!(svg.contains(" · 240<") && svg.contains("1. Corridor") && svg.contains("&lt;School&gt;"));
    assert!(!svg.contains(" · 241<"), "an exit into a room has no plate");
    let picture = png(&svg, 400).unwrap();
    assert_eq!(picture.get(1..4), Some(&b"PNG"[..]));
    assert_eq!(picture, png(&svg, 400).unwrap(), "the same bytes for the same picture");
}

#[test]
fn a_level_shown_at_any_size_has_a_bar_and_no_scale_in_figures() {
    let plan = sample::school();
    let svg = level_svg(&plan, &plan.levels[0], &sample::words(Language::En)).unwrap();
    assert!(svg.contains("class=\"bar\"") && !svg.contains("1:"), "it is scaled to its page");
}
