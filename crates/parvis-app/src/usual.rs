//! The run nearest the median, kept so that it can be run once more: the same seed gives the same run.

use crate::egress::Stage;
use geo::Coord;
use parvis_egress::{Part, PersonId, PlaneId, Population, Run, Settings};
use std::sync::Arc;

/// A run that can be made again, to be written down or drawn.
#[derive(Debug)]
pub struct Usual {
    pub(crate) stage: Arc<Stage>,
    pub(crate) population: Population,
    pub(crate) settings: Settings,
    /// When those who arrived did so, seconds after the alarm, in order.
    pub(crate) arrived: Vec<f64>,
}

impl Usual {
    /// Runs once more and shows where everybody indoors is, `rate` frames a second: the frame's number, the person,
    /// its plane and its spot there. Who is out of the door is not seen again.
    pub(crate) fn watch<E>(
        &self,
        rate: f64,
        mut see: impl FnMut(u32, PersonId, PlaneId, Coord) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut run =
            Run::new(&self.stage.world, &self.population.people(self.settings.seed), self.settings.clone());
        let mut out = vec![false; self.population.placed() as usize];
        for frame in 0.. {
            while run.time() * rate < f64::from(frame) {
                if !run.step() {
                    return Ok(());
                }
            }
            for (person, plane, at, _) in run.positions() {
                let Some(out) = out.get_mut(person.index()) else { continue };
                *out |= self.part(plane) == Some(&Part::Outdoors);
                if !*out {
                    see(frame, person, plane, at)?;
                }
            }
        }
        Ok(())
    }

    /// What a plane is on the drawing.
    pub(crate) fn part(&self, plane: PlaneId) -> Option<&Part> {
        self.stage.drawn.parts.get(plane.index())
    }
}
