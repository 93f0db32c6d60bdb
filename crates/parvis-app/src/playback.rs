//! The page that plays a run back.

use crate::usual::Usual;
use geo::Coord;
use parvis_core::{Arg, Dossier, FloorPlan};
use parvis_egress::{Part, PlaneId};
use parvis_print::{PlaybackFloor, PlaybackSpot, PlaybackView, playback_html};
use parvis_words::Words;
use std::convert::Infallible;

/// Frames a second: the page draws what lies between.
const RATE: f64 = 2.0;

impl Usual {
    /// The page that plays it back; `about` says what was run and on what assumptions.
    pub fn page(&self, dossier: &Dossier, words: &Words, about: Vec<String>) -> String {
        let indoors = |plane: &PlaneId| self.part(*plane) != Some(&Part::Outdoors);
        let planes: Vec<PlaneId> =
            (0..self.stage.drawn.parts.len()).map(|index| PlaneId(index as u16)).filter(indoors).collect();
        let floor = |plane: &PlaneId| {
            let doors = self.stage.drawn.building.doors.iter().filter(|door| door.plane == *plane);
            Some(PlaybackFloor {
                title: self.title(*plane, dossier.plan.as_ref(), words),
                floor: self.stage.drawn.building.planes.get(plane.index())?.floor.clone(),
                doors: doors.map(|door| door.line).collect(),
            })
        };
        playback_html(&PlaybackView {
            words,
            site: dossier.site.name.clone(),
            about,
            floors: planes.iter().filter_map(floor).collect(),
            rate: RATE,
            people: self.frames(&planes),
        })
    }

    /// Where each person is, frame by frame, until it is out.
    fn frames(&self, planes: &[PlaneId]) -> Vec<Vec<PlaybackSpot>> {
        let floor =
            |plane| planes.iter().position(|id| *id == plane).and_then(|index| u8::try_from(index).ok());
        let floors: Vec<Option<u8>> =
            (0..self.stage.drawn.parts.len()).map(|index| floor(PlaneId(index as u16))).collect();
        let mut people: Vec<Vec<PlaybackSpot>> = vec![Vec::new(); self.population.placed() as usize];
        let seen = self.watch(RATE, |frame, person, plane, at: Coord| {
            let frames = people.get_mut(person.index()).filter(|frames| frames.len() == frame as usize);
            if let Some((frames, floor)) = frames.zip(floors.get(plane.index()).copied().flatten()) {
                frames.push(PlaybackSpot { floor, at });
            }
            Ok::<(), Infallible>(())
        });
        seen.map_or_else(|never| match never {}, |()| people)
    }

    /// `Ground floor`; a flight by its stair and the storeys it joins.
    fn title(&self, plane: PlaneId, plan: Option<&FloorPlan>, words: &Words) -> String {
        let level = |id| plan.and_then(|plan| plan.level(id)).map(|level| words.level(level));
        match (self.part(plane), plan) {
            (Some(Part::Storey(id)), _) => level(id).unwrap_or_default(),
            (Some(Part::Flight(_, foot, head)), Some(plan)) => {
                let storey = |unit| plan.unit(unit).and_then(|unit| level(&unit.level)).unwrap_or_default();
                let storeys = [("foot", Arg::Text(storey(foot))), ("head", Arg::Text(storey(head)))];
                words.fill("playback-flight", &storeys)
            }
            (Some(Part::Car(_, unit)), Some(plan)) => {
                let storey = plan.unit(unit).and_then(|unit| level(&unit.level)).unwrap_or_default();
                words.fill("playback-car", &[("level", Arg::Text(storey))])
            }
            _ => String::new(),
        }
    }
}
