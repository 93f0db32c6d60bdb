//! The sources the checks cite beside their numbers: who asks for a thing, and how surely that was seen.

use parvis_core::{Citation, Evidence, Language, Text};

/// A citation with its English sentence.
pub fn citation(act: &str, place: &str, evidence: Evidence, says: &str) -> Citation {
    let says = Text(std::iter::once((Language::En, says.to_owned())).collect());
    Citation { act: act.to_owned(), place: place.to_owned(), evidence, says }
}

/// The rule that the widest way out is not counted.
pub fn widest_discounted() -> Citation {
    citation(
        "Green Guide practice",
        "exit capacity",
        Evidence::Secondary,
        "Where there are several exits, count without the widest: it may be the one that cannot be used.",
    )
}

/// What a fire safety plan shows.
pub fn fire_safety_plan() -> Citation {
    citation(
        "International Fire Code 2018",
        "404",
        Evidence::Text,
        "A plan has a site plan with the assembly point and floor plans with exits, ways out and refuges.",
    )
}

/// Where the assumed width of a door comes from.
pub fn assumed_door() -> Citation {
    citation(
        "Planning default of Parvis",
        "width of a common single door",
        Evidence::Inferred,
        "An assumption, not a measurement and not a requirement.",
    )
}

/// Why every room has a number that can be said on the telephone.
pub fn orientation() -> Citation {
    citation(
        "School orientation systems (Rems-Murr, Münster)",
        "room numbers",
        Evidence::Secondary,
        "Consecutive, logical room numbers, all entrances numbered.",
    )
}

/// What a fire code asks for people who cannot use stairs.
pub fn assisted_rescue() -> Citation {
    citation(
        "International Fire Code 2018",
        "404",
        Evidence::Text,
        "Evacuation plans name assisted rescue; floor plans show accessible routes and refuges.",
    )
}

/// Why exits and assembly points on different sides are wanted.
pub fn sides() -> Citation {
    citation(
        "Planning default of Parvis",
        "more than one side",
        Evidence::Inferred,
        "One event should not close every way.",
    )
}

/// Why no exit should take more than half.
pub fn half() -> Citation {
    citation(
        "Planning default of Parvis",
        "share of one exit",
        Evidence::Inferred,
        "Losing one way out should leave half of the people with theirs.",
    )
}

/// What a lockdown plan says.
pub fn lockdown_plan() -> Citation {
    citation(
        "International Fire Code 2018",
        "404.2.3.1",
        Evidence::Text,
        "Who orders and ends it, a signal distinct from the fire alarm, how each door is secured.",
    )
}

/// Staying in, or going to, a room chosen before; an alarm that differs from fire.
pub fn chosen_room() -> Citation {
    citation(
        "Instruction of 12.04.2017, INTK1711450J",
        "annex 2",
        Evidence::Text,
        "An alarm heard everywhere and distinct from fire; lock in where you are, or in a room chosen before.",
    )
}

/// Why a refuge lies on the same level.
pub fn near_refuge() -> Citation {
    citation(
        "Planning default of Parvis",
        "refuge on the same level",
        Evidence::Inferred,
        "Stairs are the places to be out of.",
    )
}

/// Why there are assembly points to choose from.
pub fn away_from_item() -> Citation {
    citation(
        "Bomb threat guidance (DHS, CISA)",
        "routes and assembly areas",
        Evidence::Text,
        "Choose routes and assembly areas away from the item, and have them searched first.",
    )
}

/// Why the way to an assembly point keeps clear of vehicles.
pub fn no_crossing() -> Citation {
    citation(
        "Planning default of Parvis",
        "clear of vehicles",
        Evidence::Inferred,
        "People who leave in a hurry keep clear of vehicles.",
    )
}

/// The roles of a crisis team.
pub fn crisis_cell() -> Citation {
    citation(
        "PPMS guide (France)",
        "missions of the staff",
        Evidence::Recalled,
        "The crisis cell and who does what in it.",
    )
}

/// Why every role has a deputy and nobody two roles at once.
pub fn deputy() -> Citation {
    citation(
        "Planning default of Parvis",
        "deputies",
        Evidence::Inferred,
        "The plan works on the day somebody is away.",
    )
}

/// Why a site knows somebody at police and fire service.
pub fn contact_point() -> Citation {
    citation(
        "UN Security Council resolution 2396 (2017)",
        "cooperation with local authorities",
        Evidence::Secondary,
        "Sites and authorities know each other and share what is needed.",
    )
}

/// The test every intrusive measure must pass.
pub fn rights() -> Citation {
    citation(
        "ICCPR articles 9, 12, 17 to 19, 21, 26; Siracusa Principles",
        "lawful, necessary, in proportion",
        Evidence::Recalled,
        "A measure that limits rights is lawful, serves an aim, is necessary, in proportion and not discriminating.",
    )
}

/// A written purpose for every camera, weighed against what people may expect.
pub fn camera_purpose() -> Citation {
    citation(
        "EDPB Guidelines 3/2019",
        "purpose of each camera, balancing of interests",
        Evidence::Secondary,
        "The purpose is documented in writing for every camera and weighed against the interests of those filmed.",
    )
}

/// What recognises a person by the body is specially protected.
pub fn biometric() -> Citation {
    citation(
        "EDPB Guidelines 3/2019; GDPR article 9",
        "biometric identification",
        Evidence::Secondary,
        "Biometric identification needs an explicit basis and the smallest possible use.",
    )
}

/// Why a group of rooms should not depend on one door.
pub fn second_way() -> Citation {
    citation(
        "Planning default of Parvis",
        "a second way out",
        Evidence::Inferred,
        "Any one door can be the one that is blocked.",
    )
}

/// How drills with children are held.
pub fn drills_with_children() -> Citation {
    citation(
        "Instruction of 12.04.2017, INTK1711450J",
        "annex 2",
        Evidence::Text,
        "Announced, never a surprise; no dummy weapons; for the small ones a game; preparation, conduct, feedback.",
    )
}

/// What is written down about a drill.
pub fn drill_record() -> Citation {
    citation(
        "International Fire Code 2018",
        "405.5",
        Evidence::Text,
        "Who ran it, date and time, how people were told, staff, number evacuated, conditions, problems, weather, time.",
    )
}
