//! Runs a scene and keeps what measures need: looks at where everybody is, and when each began to move.

use crate::file::{BadFile, File, What};
use crate::scene::{Groups, Scene};
use geo::Coord;
use parvis_egress::{Outcome, Person, PersonId, PlaneId, Run, Settings};

/// Where everybody was at one moment.
#[derive(Clone, Debug)]
pub(crate) struct Look {
    pub at: f64,
    pub people: Vec<(PersonId, PlaneId, Coord)>,
}

/// What one run left behind.
#[derive(Debug)]
pub(crate) struct Record {
    pub people: Vec<Person>,
    pub groups: Groups,
    pub looks: Vec<Look>,
    /// When each moved first.
    pub moved: Vec<Option<f64>>,
    pub outcome: Outcome,
}

/// What must be kept for a file's measures.
#[derive(Clone, Copy)]
struct Keep {
    places: bool,
    moves: bool,
    from: f64,
    until: f64,
}

impl Keep {
    fn of(file: &File) -> Self {
        let looked = |what: What| {
            matches!(
                what,
                What::OffFloor
                    | What::Density
                    | What::DensityMost
                    | What::VoronoiDensity
                    | What::VoronoiSpeed
                    | What::VoronoiPoints
            )
        };
        let looked = || file.measure.iter().filter(|measure| looked(measure.what));
        Self {
            places: looked().next().is_some(),
            moves: file
                .measure
                .iter()
                .any(|measure| matches!(measure.what, What::StartError | What::StartFit)),
            from: looked().map(|measure| measure.from).fold(f64::INFINITY, f64::min) - 2.0,
            until: looked().map(|measure| measure.until.unwrap_or(f64::INFINITY)).fold(0.0, f64::max) + 2.0,
        }
    }
}

/// How far one must have come to have moved, metres.
const MOVED: f64 = 0.005;

/// One run of a scene.
pub(crate) fn watch(scene: &Scene, seed: u64) -> Result<Record, BadFile> {
    let (people, groups) = scene.people(seed)?;
    let mut settings = Settings::new(scene.parameters, seed);
    settings.limit = scene.file.limit;
    settings.events.clone_from(&scene.events);
    let keep = Keep::of(scene.file);
    let mut run = Run::new(&scene.world, &people, settings);
    let mut looks = Vec::new();
    let mut moved = vec![None; people.len()];
    let mut due = 0.0;
    loop {
        let now = run.time();
        if keep.places && now + 1e-6 >= due {
            due += scene.file.look;
            if now >= keep.from && now <= keep.until {
                let people = run.positions().map(|(id, plane, at, _)| (id, plane, at)).collect();
                looks.push(Look { at: now, people });
            }
        }
        if keep.moves {
            note_moves(&run, &people, &mut moved);
        }
        if !run.step() {
            break;
        }
    }
    Ok(Record { people, groups, looks, moved, outcome: run.into_outcome() })
}

fn note_moves(run: &Run, people: &[Person], moved: &mut [Option<f64>]) {
    let now = run.time();
    for (id, _, at, _) in run.positions() {
        let index = id.0 as usize;
        if let (Some(person), Some(slot @ None)) = (people.get(index), moved.get_mut(index))
            && (at.x - person.at.x).hypot(at.y - person.at.y) > MOVED
        {
            *slot = Some(now);
        }
    }
}
