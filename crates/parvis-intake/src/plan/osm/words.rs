//! What OSM's words mean in ours.

use super::element::Thing;
use parvis_core::{FixtureCategory, UnitCategory};

/// A room's use: the category (`None`: not in our list) and the file's own word.
pub fn category(thing: &Thing) -> (Option<UnitCategory>, String) {
    let word = |key: &str| format!("{key}={}", thing.tag(key));
    if thing.tag("highway") == "elevator" || thing.has("elevator") {
        return (Some(UnitCategory::Elevator), "highway=elevator".to_owned());
    }
    if thing.has("stairs") || thing.tag("highway") == "steps" || thing.tag("room") == "stairs" {
        let moving = thing.has("conveying");
        return (Some(if moving { UnitCategory::Escalator } else { UnitCategory::Stairs }), word("stairs"));
    }
    for key in ["room", "amenity", "shop", "office", "leisure", "tourism"] {
        if let Some(category) = of(key, thing.tag(key)) {
            return (Some(category), word(key));
        }
    }
    match (thing.tag("indoor"), thing.tag("room")) {
        ("corridor" | "area", "" | "yes") => (Some(UnitCategory::Walkway), word("indoor")),
        (_, "" | "yes") => (Some(UnitCategory::Room), word("indoor")),
        _ => (None, word("room")),
    }
}

/// One tag's use.
fn of(key: &str, value: &str) -> Option<UnitCategory> {
    use UnitCategory as C;
    Some(match (key, value) {
        (_, "" | "no" | "yes") => return None,
        ("shop" | "room", "vacant" | "disused") => C::Unspecified,
        ("shop", _)
        | ("room", "shop")
        | ("amenity", "bank" | "post_office" | "pharmacy" | "bureau_de_change") => C::Shop,
        ("office", _) | ("room", "office" | "administration") => C::Office,
        (_, "toilets" | "toilet" | "bathroom" | "restroom" | "wc") => C::Restroom,
        (_, "shower") => C::Shower,
        (_, "locker" | "lockers" | "locker_room" | "changing" | "changing_room" | "dressing_room") => {
            C::Changing
        }
        (_, "cloakroom") => C::Cloakroom,
        (
            _,
            "restaurant" | "fast_food" | "cafe" | "bar" | "pub" | "food_court" | "canteen" | "ice_cream"
            | "biergarten",
        ) => C::FoodService,
        ("room", "kitchen") => C::Kitchen,
        ("room", "class" | "classroom" | "seminar") => C::Classroom,
        ("room", "lecture" | "auditorium" | "hall")
        | ("amenity", "theatre" | "cinema" | "conference_centre") => C::Auditorium,
        ("room", "laboratory" | "lab" | "computer") => C::Laboratory,
        ("room", "workshop") => C::Workshop,
        (_, "library") => C::Library,
        ("room", "conference" | "meeting") => C::Conference,
        ("room", "sport" | "gym" | "fitness")
        | ("leisure", "fitness_centre" | "sports_centre" | "sports_hall") => C::Fitness,
        ("leisure", "swimming_pool") => C::Pool,
        ("amenity" | "room", "kindergarten" | "nursery") => C::GroupRoom,
        ("amenity" | "room", "place_of_worship" | "prayer" | "prayer_room") => C::Prayer,
        (_, "first_aid" | "doctors" | "clinic" | "medical") => C::FirstAid,
        ("room", "bedroom") => C::Sleeping,
        ("room", "waiting" | "waiting_room") => C::Waiting,
        ("room", "entrance" | "lobby" | "foyer" | "reception") => C::Lobby,
        ("room", "corridor" | "hallway" | "emergency") => C::Walkway,
        ("room", "storage" | "store" | "archive" | "closet") => C::Storage,
        (
            "room",
            "technical" | "service" | "server" | "electricity" | "utility" | "maintenance" | "control",
        ) => C::Technical,
        ("room", "balcony" | "terrace") => C::Terrace,
        ("amenity", "parking" | "bicycle_parking") | ("room", "parking" | "garage") => C::Parking,
        ("tourism", "museum" | "gallery") | ("room", "exhibition") => C::Exhibition,
        _ => return None,
    })
}

/// What a thing outside rooms is; `None` when the plan has no use for it.
pub fn fixture(thing: &Thing) -> Option<FixtureCategory> {
    use FixtureCategory as F;
    let tag = |key: &str| thing.tag(key);
    Some(match (tag("indoor"), tag("highway"), tag("barrier"), tag("amenity"), tag("emergency")) {
        ("column", ..) => F::Column,
        ("wall", ..) if matches!(tag("wall:type"), "pillar" | "column") => F::Column,
        ("wall", ..) => F::Wall,
        (_, _, _, _, "fire_hydrant") => F::Hydrant,
        (_, _, _, _, "fire_extinguisher") => F::Extinguisher,
        (_, _, _, _, "assembly_point") => F::AssemblyPoint,
        (_, _, _, _, "defibrillator") => F::Defibrillator,
        (_, _, _, _, "fire_alarm_box") => F::CallPoint,
        (_, _, _, _, "first_aid_kit") => F::FirstAid,
        (
            _,
            _,
            "bollard" | "lift_gate" | "swing_gate" | "block" | "jersey_barrier" | "rising_bollard",
            ..,
        ) => F::VehicleBarrier,
        (_, _, "gate" | "sliding_gate", ..) => F::SiteGate,
        (_, _, "fence" | "wall" | "hedge" | "retaining_wall", ..) => F::Boundary,
        (_, _, _, "parking", _) => F::VehicleParking,
        (
            "",
            "motorway" | "trunk" | "primary" | "secondary" | "tertiary" | "unclassified" | "residential"
            | "service" | "living_street" | "busway" | "road",
            ..,
        ) => F::Road,
        _ if thing.has("window") => F::Window,
        _ => return None,
    })
}
