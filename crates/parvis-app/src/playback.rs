//! One run kept frame by frame, and the page that plays it back.

use geo::Coord;
use parvis_core::{Arg, Dossier, FloorPlan};
use parvis_egress::{Drawn, Part, PersonId, PlaneId, Population, Run, Settings, World};
use parvis_print::{PlaybackFloor, PlaybackSpot, PlaybackView, playback_html};
use parvis_words::Words;

/// Frames a second: the page draws what lies between.
const RATE: f64 = 2.0;

/// Where everybody was in one run.
#[derive(Clone, Debug)]
pub struct Played {
    floors: Vec<(PlaneId, geo::MultiPolygon, Vec<geo::Line>)>,
    parts: Vec<Part>,
    people: Vec<Vec<(PlaneId, Coord)>>,
}

impl Played {
    /// Runs once more with this seed and keeps where everybody is, until each is out of the door.
    pub(crate) fn new(world: &World, drawn: &Drawn, population: &Population, settings: Settings) -> Self {
        let mut people: Vec<Vec<(PlaneId, Coord)>> = vec![Vec::new(); population.placed() as usize];
        let mut run = Run::new(world, &population.people(settings.seed), settings);
        let mut keep = |run: &Run<'_>, frame: usize| {
            for (PersonId(person), plane, at, _) in run.positions() {
                let outdoors = drawn.parts.get(plane.index()) == Some(&Part::Outdoors);
                let frames =
                    people.get_mut(person as usize).filter(|frames| !outdoors && frames.len() == frame);
                if let Some(frames) = frames {
                    frames.push((plane, at));
                }
            }
        };
        let mut frame = 0;
        keep(&run, frame);
        while run.step() {
            if run.time() * RATE >= (frame + 1) as f64 {
                frame += 1;
                keep(&run, frame);
            }
        }
        let doors = |plane: PlaneId| {
            let here = drawn.building.doors.iter().filter(|door| door.plane == plane);
            here.map(|door| door.line).collect()
        };
        let floors = drawn
            .building
            .planes
            .iter()
            .enumerate()
            .filter(|(index, _)| drawn.parts.get(*index) != Some(&Part::Outdoors))
            .map(|(index, plane)| {
                let id = PlaneId(index as u16);
                (id, plane.floor.clone(), doors(id))
            })
            .collect();
        Self { floors, parts: drawn.parts.clone(), people }
    }

    /// The page that plays it back; `about` says what was run and on what assumptions.
    pub fn page(&self, dossier: &Dossier, words: &Words, about: Vec<String>) -> String {
        let place = |plane: PlaneId| self.floors.iter().position(|(id, ..)| *id == plane);
        let spot = |(plane, at): &(PlaneId, Coord)| {
            Some(PlaybackSpot { floor: u8::try_from(place(*plane)?).ok()?, at: *at })
        };
        let floor = |(id, floor, doors): &(PlaneId, geo::MultiPolygon, Vec<geo::Line>)| PlaybackFloor {
            title: self.title(*id, dossier.plan.as_ref(), words),
            floor: floor.clone(),
            doors: doors.clone(),
        };
        playback_html(&PlaybackView {
            words,
            site: dossier.site.name.clone(),
            about,
            floors: self.floors.iter().map(floor).collect(),
            rate: RATE,
            people: self.people.iter().map(|frames| frames.iter().map_while(spot).collect()).collect(),
        })
    }

    /// `Ground floor`; a flight by its stair and the storeys it joins.
    fn title(&self, plane: PlaneId, plan: Option<&FloorPlan>, words: &Words) -> String {
        let level = |id| plan.and_then(|plan| plan.level(id)).map(|level| words.level(level));
        match (self.parts.get(plane.index()), plan) {
            (Some(Part::Storey(id)), _) => level(id).unwrap_or_default(),
            (Some(Part::Flight(_, foot, head)), Some(plan)) => {
                let storey = |unit| plan.unit(unit).and_then(|unit| level(&unit.level)).unwrap_or_default();
                let storeys = [("foot", Arg::Text(storey(foot))), ("head", Arg::Text(storey(head)))];
                words.fill("playback-flight", &storeys)
            }
            _ => String::new(),
        }
    }
}
