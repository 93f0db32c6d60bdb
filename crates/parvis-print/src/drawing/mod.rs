//! Drawings of levels and of the site: to scale, labelled, pinned, as SVG for paper and page alike.

mod crowd;
mod floor;
pub(crate) mod frame;
mod labels;
mod openings;
mod outdoors;
mod pins;
mod rims;
mod space;
mod svg;
pub(crate) mod symbols;

pub use crowd::{CrowdView, Painted, crowd_svg};
pub(crate) use frame::Frame;
pub(crate) use rims::field_of;
pub(crate) use svg::{MONO_STYLE, PAPER_STYLE, escape};

use crate::codes::Codes;
use crate::groups::Pinned;
use frame::{LEVEL_ON_A4, SITE_ON_A4};
use geo::Coord;
use parvis_core::geometry::bounds;
use parvis_core::{Fixture, FloorPlan, Level, LevelId, Unit};
use parvis_words::Words;
use rayon::prelude::*;
use space::Space;
use std::collections::BTreeSet;
use svg::Svg;
use symbols::Symbol;

/// What a drawing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The plan's floor plan: rooms named, findings pinned.
    Plan,
    /// A picture that is shown at any size: its bar tells lengths, no scale in figures would be true.
    Picture,
    /// The responder sheet: grid, codes and numbers, black and white.
    Responder,
}

/// What is drawn.
pub(crate) struct Sheet<'a> {
    /// The floor plan.
    pub plan: &'a FloorPlan,
    /// Its codes.
    pub codes: &'a Codes,
    /// Pins for findings; empty for none.
    pub pins: &'a [Pinned],
    /// The reader's words.
    pub words: &'a Words,
    /// What for.
    pub purpose: Purpose,
}

/// A label that did not fit into its room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Keyed {
    /// What stands in the room instead; empty when nothing fitted.
    pub mark: String,
    /// The full label.
    pub label: String,
}

/// A finished drawing.
pub(crate) struct Drawing {
    /// How it lies on paper.
    pub frame: Frame,
    /// Floors, walls and lines, without style.
    svg: Svg,
    /// Signs, labels and pins, which lie over every line.
    over: Svg,
    /// Rooms whose name stands in the key.
    pub keyed: Vec<Keyed>,
    /// Signs used.
    pub symbols: BTreeSet<Symbol>,
    /// Kinds of findings pinned here, and how many places of each.
    pub kinds: std::collections::BTreeMap<usize, usize>,
    /// Pins there was no free spot for.
    pub unpinned: usize,
    /// Whether the grid's fields are lettered, and how wide one is in metres.
    pub field: Option<f64>,
}

impl Drawing {
    fn new(frame: Frame) -> Self {
        Self {
            frame,
            svg: Svg::default(),
            over: Svg::default(),
            keyed: Vec::new(),
            symbols: BTreeSet::new(),
            kinds: std::collections::BTreeMap::new(),
            unpinned: 0,
            field: None,
        }
    }

    /// The drawing for paper.
    pub fn for_paper(&self, purpose: Purpose) -> String {
        let size = (self.frame.width(), self.frame.height());
        let style = match purpose {
            Purpose::Plan | Purpose::Picture => PAPER_STYLE.to_owned(),
            Purpose::Responder => format!("{PAPER_STYLE}{MONO_STYLE}"),
        };
        self.svg.finish(&self.over, size, "", Some(&style))
    }

    /// The drawing inside a page that brings the classes' looks, named for those who cannot see it.
    pub fn for_page(&self, name: &str) -> String {
        let size = (self.frame.width(), self.frame.height());
        self.svg.finish(&self.over, size, &format!(" role=\"group\" aria-label=\"{}\"", escape(name)), None)
    }
}

/// A level of a floor plan as a self-contained SVG to be shown at any size, its rooms named; `None` when nothing of it is drawn.
pub fn level_svg(plan: &FloorPlan, on: &Level, words: &Words) -> Option<String> {
    let codes = Codes::of(plan);
    let sheet = Sheet { plan, codes: &codes, pins: &[], words, purpose: Purpose::Picture };
    level(&sheet, on, &[]).map(|drawing| drawing.for_paper(Purpose::Picture))
}

/// Draws every level there is something to draw of, side by side, in the plan's order.
pub(crate) fn levels<'a>(sheet: &Sheet<'a>) -> Vec<(usize, &'a Level, Drawing)> {
    let plan = sheet.plan;
    let pins = pins::by_level(sheet);
    let drawn = |(index, on): (usize, &'a Level)| {
        Some((index, on, level(sheet, on, pins.get(&on.id).map_or(&[], Vec::as_slice))?))
    };
    plan.levels.par_iter().enumerate().filter_map(drawn).collect()
}

/// Draws one level; `None` when nothing of it is drawn.
fn level(sheet: &Sheet<'_>, level: &Level, pins: &[&Pinned]) -> Option<Drawing> {
    let units: Vec<&Unit> = sheet.plan.units_on(&level.id).collect();
    let (low, high) = bounds(units.iter().map(|unit| &unit.shape))?;
    let mut drawing = Drawing::new(Frame::around(low, high, LEVEL_ON_A4));
    let mut space = Space::new(&drawing.frame);
    let fixtures = fixtures_on(sheet.plan, &level.id, level.ordinal == 0);
    floor::draw(&mut drawing, &units);
    floor::walls(&mut drawing, &mut space, &fixtures);
    if sheet.purpose == Purpose::Responder {
        rims::grid(&mut drawing, &mut space, building(sheet.plan));
    }
    openings::draw(&mut drawing, &mut space, sheet, &level.id, &units);
    outdoors::signs(&mut drawing, &mut space, &fixtures);
    labels::draw(&mut drawing, &mut space, sheet, &units);
    pins::draw(&mut drawing, &mut space, sheet, pins);
    rims::strip(&mut drawing, sheet);
    Some(drawing)
}

/// Draws the site around the building; `None` when nothing outdoors is known.
pub(crate) fn site(sheet: &Sheet<'_>) -> Option<Drawing> {
    let plan = sheet.plan;
    let ground = plan.levels.iter().find(|level| level.ordinal == 0).or_else(|| plan.levels.first())?;
    let fixtures: Vec<&Fixture> = plan.fixtures.iter().filter(|fixture| fixture.level.is_none()).collect();
    let units: Vec<&Unit> = plan.units_on(&ground.id).collect();
    let (mut low, mut high) = bounds(units.iter().map(|unit| &unit.shape))?;
    let outdoors = fixtures.iter().filter(|fixture| outdoors::is_drawn(fixture.category));
    let mut any = false;
    for (a, b) in outdoors.filter_map(|fixture| outdoors::extent(fixture)) {
        any = true;
        low = Coord { x: low.x.min(a.x), y: low.y.min(a.y) };
        high = Coord { x: high.x.max(b.x), y: high.y.max(b.y) };
    }
    if !any {
        return None;
    }
    let mut drawing = Drawing::new(Frame::around(low, high, SITE_ON_A4));
    let mut space = Space::new(&drawing.frame);
    outdoors::draw(&mut drawing, &fixtures);
    floor::silhouette(&mut drawing, &units);
    openings::exits(&mut drawing, &mut space, sheet, &ground.id, &units, openings::SIGN_TEXT);
    outdoors::signs(&mut drawing, &mut space, &fixtures);
    outdoors::names(&mut drawing, &mut space, &fixtures);
    rims::strip(&mut drawing, sheet);
    Some(drawing)
}

/// Fixtures of the level; on the ground level those outdoors too.
fn fixtures_on<'a>(plan: &'a FloorPlan, level: &LevelId, ground: bool) -> Vec<&'a Fixture> {
    let on = |fixture: &&Fixture| fixture.level.as_ref().map_or(ground, |on| on == level);
    plan.fixtures.iter().filter(on).collect()
}

/// The corners of the whole building, all levels together.
fn building(plan: &FloorPlan) -> (Coord, Coord) {
    bounds(plan.units.iter().map(|unit| &unit.shape)).unwrap_or_default()
}
