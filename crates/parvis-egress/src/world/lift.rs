//! Lifts on the sheet: which plane is whose car, and how one rides from stop to stop.

use super::field::{Link, cells_in};
use super::{Pt, Raster, Sheet, Trouble, middle};
use crate::{Building, PlaneId};
use geo::Coord;

/// A stop of a lift, on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Berth {
    pub lift: usize,
    pub stop: usize,
    /// A spot well inside its car.
    pub middle: Pt,
    /// Where its car lies on the sheet.
    pub shift: Coord,
}

impl Berth {
    /// The spot at another stop of the lift that one in this car rides to.
    pub fn carry(&self, at: Pt, to: &Self) -> Pt {
        let by = to.shift - self.shift;
        Pt::of(Coord { x: f64::from(at.x) + by.x, y: f64::from(at.y) + by.y })
    }
}

/// For each plane the stop whose car it is.
pub(super) fn berths(building: &Building, sheet: &Sheet) -> Result<Vec<Option<Berth>>, Trouble> {
    let mut berths = vec![None; building.planes.len()];
    for (number, lift) in building.lifts.iter().enumerate() {
        let floor = |car: PlaneId| building.planes.get(car.index()).map(|plane| &plane.floor);
        let first = lift.stops.first().and_then(|stop| floor(stop.car));
        for (index, stop) in lift.stops.iter().enumerate() {
            let own = floor(stop.car).filter(|own| Some(*own) == first);
            let area = own.and_then(|own| own.0.first());
            let place = berths.get_mut(stop.car.index()).zip(sheet.spots.get(stop.car.index()));
            let (Some(area), Some((berth, spot))) = (area, place) else {
                return Err(Trouble::LiftCars(lift.name.clone()));
            };
            let middle = middle(&sheet.place_polygon(stop.car, area));
            *berth = Some(Berth { lift: number, stop: index, middle, shift: spot.shift });
        }
    }
    Ok(berths)
}

/// Every ride: from each square of a car to the same square at another stop.
pub(super) fn rides(
    building: &Building,
    sheet: &Sheet,
    berths: &[Option<Berth>],
    raster: &Raster,
) -> Vec<Link> {
    let mut rides = Vec::new();
    let cars: Vec<&Berth> = berths.iter().flatten().collect();
    for here in &cars {
        let Some(lift) = building.lifts.get(here.lift) else { continue };
        let Some(stop) = lift.stops.get(here.stop) else { continue };
        let floor =
            building.planes.get(stop.car.index()).map(|plane| sheet.place_floor(stop.car, &plane.floor));
        let squares: Vec<usize> = floor.iter().flatten().flat_map(|part| cells_in(raster, part)).collect();
        for there in cars.iter().filter(|there| there.lift == here.lift && there.stop != here.stop) {
            let seconds = lift.trip(here.stop, there.stop) as f32;
            let ride = |from: &usize| {
                let to = raster.cell(here.carry(raster.middle(*from), there))?;
                let link = Link { to, from: *from, metres: seconds, out: (0.0, 0.0), rides: true };
                raster.is_floor(to).then_some(link)
            };
            rides.extend(squares.iter().filter_map(ride));
        }
    }
    rides
}
