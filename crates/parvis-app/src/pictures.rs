//! Pictures of the levels that say where it got crowded in the runs.

use crate::Trouble;
use crate::egress::Answer;
use crate::trajectories::plain;
use geo::Coord;
use parvis_core::{Arg, Dossier, FloorPlan, Level, LevelId, OpeningId, Place, UnitId};
use parvis_egress::{Drawn, Forecast, Part};
use parvis_print::{CrowdView, Painted, crowd_svg, level_svg};
use parvis_words::Words;
use std::collections::BTreeMap;

/// Width of a PNG in pixels: sharp on any telephone, and readable when zoomed into.
const WIDE: u32 = 2000;
/// The same within a page; ours.
const WIDE_ON_PAGE: u32 = 1400;

/// How dense it got where, people on a square metre at the worst moment, on average over the runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Peaks {
    /// Square metres of each level.
    squares: BTreeMap<LevelId, Vec<(Coord, f64)>>,
    /// Flights of stairs, by the unit at their foot.
    flights: BTreeMap<UnitId, f64>,
}

/// One picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its file name without ending: the level's id.
    pub name: String,
    /// The picture as SVG.
    pub svg: String,
}

impl Peaks {
    pub(crate) fn new(drawn: &Drawn, forecast: &Forecast) -> Self {
        let mut peaks = Self::default();
        for (square, density) in forecast.squares.iter().zip(forecast.peaks()) {
            let density = f64::from(density);
            match drawn.parts.get(square.plane.index()) {
                Some(Part::Storey(level)) => {
                    peaks.squares.entry(level.clone()).or_default().push((square.corner, density));
                }
                Some(Part::Flight(_, foot, _)) => {
                    let most = peaks.flights.entry(foot.clone()).or_default();
                    *most = most.max(density);
                }
                _ => {}
            }
        }
        peaks
    }
}

impl Answer {
    /// A picture of each level, from the lowest up.
    pub fn pictures(&self, dossier: &Dossier, words: &Words) -> Vec<Picture> {
        let levels = dossier.plan.iter().flat_map(|plan| &plan.levels);
        levels.filter_map(|level| self.picture(level, dossier, words)).collect()
    }

    fn picture(&self, level: &Level, dossier: &Dossier, words: &Words) -> Option<Picture> {
        let plan = dossier.plan.as_ref()?;
        let here = |unit: &UnitId| plan.unit(unit).is_some_and(|unit| unit.level == level.id);
        let flights = self.peaks.flights.iter().filter(|(foot, _)| here(foot));
        let flights = flights.map(|(foot, density)| (Painted::Unit(foot.clone()), *density));
        let squares = self.peaks.squares.get(&level.id).into_iter().flatten();
        let squares = squares.map(|(corner, density)| (Painted::Square(*corner), *density));
        let painted: Vec<(Painted, f64)> = flights.chain(squares).collect();
        let exits: Vec<(OpeningId, String)> = self.exits.iter().filter_map(|at| leaving(at, words)).collect();
        let spot = |at: &crate::egress::At| match &at.place {
            Place::Unit(unit) if here(unit) && at.mean.value >= 0.5 => {
                let place = plan.unit(unit).map(|unit| words.unit(unit)).unwrap_or_default();
                let args = [
                    ("place", Arg::Text(place)),
                    ("seconds", Arg::Count(at.mean.value.round() as u64)),
                    ("most", Arg::Number(at.also, 0)),
                ];
                Some((unit.clone(), words.fill("picture-spot", &args)))
            }
            _ => None,
        };
        let spots: Vec<(UnitId, String)> = self.crowds.iter().filter_map(spot).collect();
        let site = &dossier.site.name;
        let svg = crowd_svg(&CrowdView {
            plan,
            level,
            words,
            site,
            painted: &painted,
            exits: &exits,
            spots: &spots,
        })?;
        Some(Picture { name: plain(level.id.as_str()), svg })
    }
}

/// An exit and how many leave by it.
fn leaving(at: &crate::egress::At, words: &Words) -> Option<(OpeningId, String)> {
    let Place::Opening(id) = &at.place else { return None };
    Some((id.clone(), words.count(at.mean.value.round() as u64)))
}

/// A level of a floor plan as PNG, by its place among the levels; none where nothing of it is drawn.
///
/// # Errors
/// When it cannot be drawn.
pub(crate) fn level(plan: &FloorPlan, at: usize, words: &Words) -> Result<Option<Vec<u8>>, Trouble> {
    let Some(svg) = plan.levels.get(at).and_then(|level| level_svg(plan, level, words)) else {
        return Ok(None);
    };
    let picture = parvis_print::png(&svg, WIDE_ON_PAGE);
    picture.map(Some).map_err(|error| Trouble::NotPrinted(error.to_string()))
}

/// A picture as PNG.
///
/// # Errors
/// When it cannot be drawn.
pub fn png(picture: &Picture) -> Result<Vec<u8>, Trouble> {
    parvis_print::png(&picture.svg, WIDE).map_err(|error| Trouble::NotPrinted(error.to_string()))
}
