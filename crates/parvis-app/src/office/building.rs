//! What a drawing says of its levels, rooms and doors, corrected one at a time or many at once. It stays in the drawing's own
//! file, so a new drawing of the same building takes it over.

use super::kept::{LINE, fact, line, mark_of, said};
use super::{Kept, Moment, Office, Site, Trouble, Who};
use parvis_access::Action;
use parvis_core::{
    Dossier, Fact, FloorPlan, Level, LevelId, Metres, Opening, OpeningId, OpeningKind, Place, Provenance,
    RemarkKind, Swing, Unit, UnitCategory, UnitId, Width, WidthBasis,
};
use parvis_intake::dossier::{MOST_PEOPLE, write_place};
use parvis_store::DossierId;

/// The narrowest and the widest clear width somebody can state, in metres; ours.
const WIDTHS: std::ops::RangeInclusive<f64> = 0.3..=20.0;

/// What somebody wants a room to be, as they typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomWish {
    /// The number on its door; may be empty.
    pub number: String,
    /// What people call it; may be empty.
    pub name: String,
    /// What it is for.
    pub category: UnitCategory,
    /// Most people in it at one time.
    pub people: Option<u32>,
    /// Whether its doors can be locked from inside.
    pub lockable: Option<bool>,
    /// Where its people go in a lockdown when it cannot be locked.
    pub refuge: Option<UnitId>,
    /// Whether a person in a wheelchair can reach and use it.
    pub step_free: Option<bool>,
    /// Who says so, and when.
    pub from: Provenance,
}

/// What somebody wants a door to be, as they typed it.
#[derive(Clone, Debug, PartialEq)]
pub struct DoorWish {
    /// Its name or code; may be empty.
    pub name: String,
    /// What it is.
    pub kind: OpeningKind,
    /// Its clear width in metres; `None`: as it is.
    pub width: Option<f64>,
    /// Whether it leads out of the building.
    pub exit: bool,
    /// Which way it opens.
    pub swing: Option<Swing>,
    /// Whether it can be locked.
    pub lockable: Option<bool>,
    /// Whether a wheelchair can pass.
    pub step_free: Option<bool>,
    /// Who says so, and when.
    pub from: Provenance,
}

/// What is done with one thing of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set<T> {
    /// It stays.
    Leave,
    /// It is so; `None`: nobody knows.
    To(Option<T>),
}

/// What is to be so of many rooms and doors at once.
#[derive(Clone, Debug, PartialEq)]
pub struct ManyWish {
    /// The rooms.
    pub units: Vec<UnitId>,
    /// The doors.
    pub openings: Vec<OpeningId>,
    /// Whether they can be locked.
    pub lockable: Set<bool>,
    /// Whether a wheelchair gets there.
    pub step_free: Set<bool>,
    /// Which way the doors open.
    pub swing: Set<Swing>,
    /// The clear width of the doors in metres; `None`: as it is.
    pub width: Option<f64>,
    /// Who says so, and when.
    pub from: Provenance,
}

impl Site {
    /// Stands for a level, room or door as it is now, or for none.
    pub fn drawn_mark(&self, place: &Place) -> String {
        let plan = self.opened.dossier.as_ref().and_then(|dossier| dossier.plan.as_ref());
        plan.map(|plan| mark(plan, place)).unwrap_or_default()
    }

    /// Stands for all that is said of rooms and doors now.
    pub fn building_mark(&self) -> String {
        let plan = self.opened.dossier.as_ref().and_then(|dossier| dossier.plan.as_ref());
        plan.map(|plan| mark_of(&(&plan.units, &plan.openings))).unwrap_or_default()
    }
}

fn mark(plan: &FloorPlan, place: &Place) -> String {
    match place {
        Place::Level(id) => mark_of(&plan.level(id)),
        Place::Unit(id) => mark_of(&plan.unit(id)),
        Place::Opening(id) => mark_of(&plan.opening(id)),
        _ => String::new(),
    }
}

impl Office {
    /// Corrects a room that was as `was` says.
    ///
    /// # Errors
    /// They may not; no such room; what it cannot be ([`Trouble::Slip`]).
    pub async fn room_set(
        &self,
        who: &Who,
        id: &DossierId,
        (room, was): (&UnitId, &str),
        wish: &RoomWish,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let from = said(&wish.from)?;
        let set = |plan: &mut FloorPlan| {
            if wish.refuge.as_ref().is_some_and(|refuge| plan.unit(refuge).is_none()) {
                return Err(Trouble::Slip("slip-choice"));
            }
            let unit = plan.units.iter_mut().find(|unit| unit.id == *room).ok_or(Trouble::NoSuch)?;
            read_room(unit, wish, &from)?;
            let here = Place::Unit(room.clone());
            let is_known = unit.category != UnitCategory::Unspecified;
            // The word the file had is answered by a person now.
            plan.remarks.retain(|it| it.kind != RemarkKind::CategoryUnknown || it.place != here || !is_known);
            Ok(())
        };
        self.drawn_set(who, id, (&Place::Unit(room.clone()), was), set, moment).await
    }

    /// Corrects a door that was as `was` says.
    ///
    /// # Errors
    /// They may not; no such door; what it cannot be ([`Trouble::Slip`]).
    pub async fn door_set(
        &self,
        who: &Who,
        id: &DossierId,
        (door, was): (&OpeningId, &str),
        wish: &DoorWish,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let from = said(&wish.from)?;
        let set = |plan: &mut FloorPlan| {
            let opening = plan.openings.iter_mut().find(|it| it.id == *door).ok_or(Trouble::NoSuch)?;
            opening.name = line(&wish.name, LINE).ok_or(Trouble::Slip("slip-text"))?;
            (opening.kind, opening.exit) = (wish.kind, wish.exit);
            opening.swing = fact(&opening.swing, wish.swing, &from);
            opening.lockable = fact(&opening.lockable, wish.lockable, &from);
            opening.step_free = fact(&opening.step_free, wish.step_free, &from);
            widen(opening, wish.width)
        };
        self.drawn_set(who, id, (&Place::Opening(door.clone()), was), set, moment).await
    }

    /// Gives a level that was as `was` says another name.
    ///
    /// # Errors
    /// They may not; no such level; a name that cannot be kept ([`Trouble::Slip`]).
    pub async fn level_set(
        &self,
        who: &Who,
        id: &DossierId,
        (level, was): (&LevelId, &str),
        name: &str,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let set = |plan: &mut FloorPlan| {
            let here: &mut Level =
                plan.levels.iter_mut().find(|it| it.id == *level).ok_or(Trouble::NoSuch)?;
            here.name = line(name, LINE).ok_or(Trouble::Slip("slip-text"))?;
            Ok(())
        };
        self.drawn_set(who, id, (&Place::Level(level.clone()), was), set, moment).await
    }

    async fn drawn_set(
        &self,
        who: &Who,
        id: &DossierId,
        (place, was): (&Place, &str),
        set: impl Fn(&mut FloorPlan) -> Result<(), Trouble>,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let change = |dossier: &mut Dossier| {
            let plan = dossier.plan.as_mut().ok_or(Trouble::NoSuch)?;
            let mut wanted = plan.clone();
            set(&mut wanted)?;
            let changed = mark(plan, place) != was && mark(plan, place) != mark(&wanted, place);
            if !changed {
                *plan = wanted;
            }
            Ok(changed)
        };
        Ok(Kept::of(self.change(who, id, &write_place(place), moment, change).await?))
    }

    /// Corrects many rooms and doors of a building that was as `was` says.
    ///
    /// # Errors
    /// They may not; nothing is chosen or said; a room or door that is not there ([`Trouble::Slip`]).
    pub async fn building_set(
        &self,
        who: &Who,
        id: &DossierId,
        was: &str,
        wish: &ManyWish,
        moment: Moment,
    ) -> Result<Kept, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::ImportDrawing, &site, moment)?;
        let of_doors = wish.swing != Set::Leave || wish.width.is_some();
        let of_all = wish.lockable != Set::Leave || wish.step_free != Set::Leave;
        let reaches = !wish.openings.is_empty() || (of_all && !wish.units.is_empty());
        if !(of_doors || of_all) || !reaches {
            return Err(Trouble::Slip("slip-building-none"));
        }
        let from = said(&wish.from)?;
        let change = |dossier: &mut Dossier| {
            let plan = dossier.plan.as_mut().ok_or(Trouble::NoSuch)?;
            if mark_of(&(&plan.units, &plan.openings)) != was {
                return Ok(true);
            }
            for unit in &wish.units {
                let unit = plan.units.iter_mut().find(|it| it.id == *unit).ok_or(Trouble::NoSuch)?;
                put(&mut unit.lockable, wish.lockable, &from);
                put(&mut unit.step_free, wish.step_free, &from);
            }
            for opening in &wish.openings {
                let opening = plan.openings.iter_mut().find(|it| it.id == *opening).ok_or(Trouble::NoSuch)?;
                put(&mut opening.lockable, wish.lockable, &from);
                put(&mut opening.step_free, wish.step_free, &from);
                put(&mut opening.swing, wish.swing, &from);
                widen(opening, wish.width)?;
            }
            Ok(false)
        };
        Ok(Kept::of(self.change(who, id, "rooms", moment, change).await?))
    }
}

fn put<T: PartialEq + Copy>(here: &mut Fact<T>, set: Set<T>, from: &Provenance) {
    if let Set::To(value) = set {
        *here = fact(here, value, from);
    }
}

/// A width that somebody states; the one there stays while it is the same to the centimetre a form shows.
fn widen(opening: &mut Opening, width: Option<f64>) -> Result<(), Trouble> {
    let Some(metres) = width else { return Ok(()) };
    if !WIDTHS.contains(&metres) {
        return Err(Trouble::Slip("slip-building-width"));
    }
    opening.width = Width { metres: Metres(metres), basis: WidthBasis::Stated };
    Ok(())
}

fn read_room(unit: &mut Unit, wish: &RoomWish, from: &Provenance) -> Result<(), Trouble> {
    let text = |text: &str| line(text, LINE).ok_or(Trouble::Slip("slip-text"));
    if wish.people.is_some_and(|people| people > MOST_PEOPLE) {
        return Err(Trouble::Slip("slip-room-people"));
    }
    (unit.number, unit.name) = (text(&wish.number)?, text(&wish.name)?);
    unit.category = wish.category;
    unit.people = fact(&unit.people, wish.people, from);
    unit.lockable = fact(&unit.lockable, wish.lockable, from);
    unit.refuge = fact(&unit.refuge, wish.refuge.clone(), from);
    unit.step_free = fact(&unit.step_free, wish.step_free, from);
    Ok(())
}
