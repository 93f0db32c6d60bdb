//! IMDF's words, and those seen in real files, to ours.

use parvis_core::{FixtureCategory, OpeningKind, UnitCategory};

/// What a unit's category becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Floor.
    Floor(UnitCategory),
    /// Walls and columns, which IMDF draws as units.
    Structure(FixtureCategory),
}

/// The meaning of a unit category. A word with a dot means its first part, when that is known:
/// `foodservice.coffee`.
pub(super) fn unit(word: &str) -> Option<Meaning> {
    let word = word.trim().to_lowercase();
    let whole = exact(&word);
    whole.or_else(|| exact(word.split('.').next().unwrap_or_default()))
}

fn exact(word: &str) -> Option<Meaning> {
    use FixtureCategory::{Column, Furniture, Wall};
    use UnitCategory as Unit;
    let floor = match word {
        "huddleroom" | "meetingroom" => Unit::Conference,
        "gym" | "sportshall" | "recreation" | "fieldofplay" => Unit::Fitness,
        "movietheater" | "theater" | "theatre" | "concert" | "lecturehall" => Unit::Auditorium,
        "administration" | "mailroom" | "security" | "phoneroom" => Unit::Office,
        "wardrobe" => Unit::Cloakroom,
        "toilet" | "toilets" => Unit::Restroom,
        "reading" | "archive" => Unit::Library,
        "museum" => Unit::Exhibition,
        "lounge" | "privatelounge" | "platform" => Unit::Waiting,
        "mothersroom" | "smokingarea" => Unit::Room,
        "footbridge" | "movingwalkway" | "corridor" => Unit::Walkway,
        "steps" => Unit::Stairs,
        "serverroom" => Unit::Technical,
        "vegetation" => Unit::Outdoor,
        "column" => return Some(Meaning::Structure(Column)),
        "brick" | "concrete" | "drywall" | "glass" | "wood" | "structure" => {
            return Some(Meaning::Structure(Wall));
        }
        "furniture" => return Some(Meaning::Structure(Furniture)),
        _ => UnitCategory::parse(word)?,
    };
    Some(Meaning::Floor(floor))
}

/// The meaning of an opening category. `None`: not in the list.
pub(super) fn opening(word: &str) -> Option<OpeningKind> {
    match word {
        "pedestrian"
        | "pedestrian.principal"
        | "pedestrian.transit"
        | "service"
        | "bicycle"
        | "unspecified" => Some(OpeningKind::Door),
        "automobile" => Some(OpeningKind::Gate),
        _ => OpeningKind::parse(word),
    }
}

/// The meaning of an amenity, fixture or kiosk category.
pub(super) fn fixture(word: &str) -> Option<FixtureCategory> {
    use FixtureCategory as Fixture;
    match word {
        "aed" => Some(Fixture::Defibrillator),
        "desk" | "equipment" | "obstruction" | "stage" | "vegetation" | "baggagecarousel" | "kiosk" => {
            Some(Fixture::Furniture)
        }
        "fireextinguisher.cabinet" => Some(Fixture::Extinguisher),
        "evacuation" | "musterpoint" | "emergencyassembly" => Some(Fixture::AssemblyPoint),
        _ => Fixture::parse(word),
    }
}
