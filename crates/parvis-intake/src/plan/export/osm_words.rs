//! Our categories in OpenStreetMap's tags (Simple Indoor Tagging).

use parvis_core::{FixtureCategory, OpeningKind, UnitCategory};

type Tag = (&'static str, &'static str);

/// The tags of a floor area, besides level and names.
pub(super) const fn unit(category: UnitCategory) -> &'static [Tag] {
    use UnitCategory as C;
    match category {
        C::Room | C::Unspecified => &[("indoor", "room")],
        C::Classroom => &[("indoor", "room"), ("room", "class")],
        C::GroupRoom => &[("indoor", "room"), ("room", "nursery")],
        C::Auditorium => &[("indoor", "room"), ("room", "auditorium")],
        C::Laboratory => &[("indoor", "room"), ("room", "laboratory")],
        C::Workshop => &[("indoor", "room"), ("room", "workshop")],
        C::Library => &[("indoor", "room"), ("room", "library")],
        C::Office => &[("indoor", "room"), ("room", "office")],
        C::Conference => &[("indoor", "room"), ("room", "conference")],
        C::Fitness => &[("indoor", "room"), ("room", "sport")],
        C::Pool => &[("indoor", "room"), ("leisure", "swimming_pool")],
        C::FoodService => &[("indoor", "room"), ("room", "canteen")],
        C::Kitchen => &[("indoor", "room"), ("room", "kitchen")],
        C::Shop => &[("indoor", "room"), ("room", "shop")],
        C::Exhibition => &[("indoor", "room"), ("room", "exhibition")],
        C::Restroom => &[("indoor", "room"), ("room", "toilet")],
        C::Shower => &[("indoor", "room"), ("room", "shower")],
        C::Changing => &[("indoor", "room"), ("room", "changing")],
        C::Cloakroom => &[("indoor", "room"), ("room", "cloakroom")],
        C::Prayer => &[("indoor", "room"), ("room", "prayer")],
        C::FirstAid => &[("indoor", "room"), ("room", "medical")],
        C::Ward => &[("indoor", "room"), ("room", "ward")],
        C::Sleeping => &[("indoor", "room"), ("room", "bedroom")],
        C::Waiting => &[("indoor", "room"), ("room", "waiting")],
        C::Lobby => &[("indoor", "room"), ("room", "lobby")],
        C::Walkway => &[("indoor", "corridor")],
        C::Stairs => &[("indoor", "room"), ("room", "stairs"), ("stairs", "yes")],
        C::Ramp => &[("indoor", "room"), ("room", "ramp"), ("ramp", "yes")],
        C::Elevator => &[("indoor", "room"), ("highway", "elevator")],
        C::Escalator => &[("indoor", "room"), ("room", "stairs"), ("stairs", "yes"), ("conveying", "yes")],
        C::Storage => &[("indoor", "room"), ("room", "storage")],
        C::Technical => &[("indoor", "room"), ("room", "technical")],
        C::Parking => &[("indoor", "room"), ("room", "parking")],
        C::Terrace => &[("indoor", "room"), ("room", "terrace")],
        C::OpenToBelow => &[("indoor", "room"), ("room", "void")],
        C::NonPublic => &[("indoor", "room"), ("room", "shaft"), ("access", "no")],
        C::Outdoor => &[("indoor", "area"), ("covered", "no")],
    }
}

/// The tags of a door's node, besides level, width and entrance.
pub(super) const fn opening(kind: OpeningKind) -> &'static [Tag] {
    match kind {
        OpeningKind::Door | OpeningKind::EmergencyExit => &[("door", "yes")],
        OpeningKind::Passage => &[("door", "no")],
        OpeningKind::Gate => &[("door", "overhead")],
        OpeningKind::Revolving => &[("door", "revolving")],
    }
}

/// The tags of a fixture; empty when OpenStreetMap has none for it.
pub(super) const fn fixture(category: FixtureCategory) -> &'static [Tag] {
    use FixtureCategory as F;
    match category {
        F::Wall => &[("indoor", "wall")],
        F::Column => &[("indoor", "column")],
        F::Window => &[("window", "yes")],
        F::AssemblyPoint => &[("emergency", "assembly_point")],
        F::Road => &[("highway", "service")],
        F::VehicleParking => &[("amenity", "parking")],
        F::VehicleBarrier => &[("barrier", "bollard")],
        F::SiteGate => &[("barrier", "gate")],
        F::Boundary => &[("barrier", "fence")],
        F::Hydrant => &[("emergency", "fire_hydrant")],
        F::Extinguisher => &[("emergency", "fire_extinguisher")],
        F::CallPoint => &[("emergency", "fire_alarm_box")],
        F::FirstAid => &[("emergency", "first_aid_kit")],
        F::Defibrillator => &[("emergency", "defibrillator")],
        F::Furniture | F::ShutOff | F::KeySafe | F::AlarmPoint | F::Refuge | F::Hazard | F::Other => &[],
    }
}
