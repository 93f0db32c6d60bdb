//! The numbers the checks measure with, each with the source it was taken from. No other file holds one.

use parvis_core::{Citation, Evidence, Language, Metres, SquareMetres, Text, UnitCategory};

/// A citation with its English sentence.
pub fn citation(act: &str, place: &str, evidence: Evidence, says: &str) -> Citation {
    let says = Text(std::iter::once((Language::En, says.to_owned())).collect());
    Citation { act: act.to_owned(), place: place.to_owned(), evidence, says }
}

/// Floor area for one person in a room of some use.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Factor {
    /// The row of the table.
    pub row: &'static str,
    /// Square metres for one person.
    pub m2: f64,
}

/// IBC 2018 Table 1004.5, metric. Which row a use of ours belongs to is our own reading.
pub fn occupant_factor(category: UnitCategory) -> Option<Factor> {
    use UnitCategory as U;
    let (row, m2) = match category {
        U::Classroom => ("classroom", 1.86),
        U::GroupRoom => ("day_care", 3.25),
        U::Auditorium => ("assembly_concentrated_chairs", 0.65),
        U::Laboratory | U::Workshop => ("workshop_vocational", 4.65),
        U::Library => ("library_reading", 4.65),
        U::Office | U::FirstAid => ("business", 13.9),
        U::Conference | U::FoodService => ("assembly_tables_chairs", 1.39),
        U::Fitness => ("exercise_room", 4.65),
        U::Pool => ("rink_pool", 4.65),
        U::Kitchen => ("kitchen_commercial", 18.6),
        U::Shop => ("mercantile", 5.57),
        U::Exhibition => ("assembly_exhibit_museum", 2.79),
        U::Ward => ("inpatient", 22.3),
        U::Sleeping => ("dormitory", 4.65),
        U::Waiting => ("airport_waiting", 1.39),
        U::Prayer => ("assembly_concentrated_chairs", 0.65),
        _ => return None,
    };
    Some(Factor { row, m2 })
}

/// Where the floor areas come from.
pub fn occupant_factor_source() -> Citation {
    citation("IBC 2018", "Table 1004.5", Evidence::Text, "Floor area for one person, by the use of the room.")
}

/// People that a clear width lets out over a level floor: 5.1 mm each.
pub fn people_through_door(width: Metres) -> f64 {
    width.get() * 1000.0 / 5.1
}

/// People that a clear width lets out over a stair: 7.6 mm each.
pub fn people_down_stairs(width: Metres) -> f64 {
    width.get() * 1000.0 / 7.6
}

/// Where the widths for one person come from.
pub fn width_source() -> Citation {
    citation(
        "IBC 2018",
        "section 1005.3",
        Evidence::Text,
        "5.1 mm of width for each person through doors, 7.6 mm on stairs.",
    )
}

/// The rule that the widest way out is not counted.
pub fn widest_discounted_source() -> Citation {
    citation(
        "Green Guide practice",
        "exit capacity",
        Evidence::Secondary,
        "Where there are several exits, count without the widest: it may be the one that cannot be used.",
    )
}

/// Ways out a storey needs for so many people.
pub const fn ways_out_needed(people: u32) -> usize {
    match people {
        0 => 0,
        1..=500 => 2,
        501..=1000 => 3,
        _ => 4,
    }
}

/// Where the number of ways out comes from.
pub fn ways_out_source() -> Citation {
    citation(
        "IBC 2018",
        "Table 1006.3.2",
        Evidence::Text,
        "Two exits for up to 500 people on a storey, three up to 1000, four above.",
    )
}

/// People for whom one way out is commonly accepted.
pub const ONE_WAY_OUT_UP_TO: u32 = 60;

/// Where that comes from.
pub fn one_way_out_source() -> Citation {
    citation(
        "Approved Document B (England)",
        "volume 2, alternative escape routes",
        Evidence::Recalled,
        "One way out may do for up to 60 people.",
    )
}

/// People a room's door of this clear width lets out (Approved Document B's table; 5 mm each above it).
pub fn people_through_room_door(width: Metres) -> u32 {
    match width.get() {
        w if w > 1.05 => (w * 1000.0 / 5.0).floor() as u32,
        w if w >= 1.05 => 220,
        w if w >= 0.85 => 110,
        w if w >= 0.75 => 60,
        _ => 0,
    }
}

/// Where the room door table comes from.
pub fn room_door_source() -> Citation {
    citation(
        "Approved Document B (England)",
        "volume 2, widths of escape routes and exits",
        Evidence::Secondary,
        "Up to 60 people 0.75 m, up to 110 people 0.85 m, up to 220 people 1.05 m, above that 5 mm each.",
    )
}

/// A door serving more people than this opens with the people leaving.
pub const OPENS_OUTWARD_ABOVE: u32 = 60;

/// Where that comes from.
pub fn opens_outward_source() -> Citation {
    citation(
        "Approved Document B (England)",
        "paragraph 5.14",
        Evidence::Text,
        "A door serving more than 60 people opens in the direction of escape.",
    )
}

/// Square metres for one person where people gather outside.
pub const DISPERSAL_M2: f64 = 0.46;

/// Metres between the building and where people gather outside.
pub const DISPERSAL_AWAY: Metres = Metres(15.2);

/// Where the dispersal numbers come from.
pub fn dispersal_source() -> Citation {
    citation(
        "IBC 2018",
        "safe dispersal area",
        Evidence::Text,
        "0.46 m² for each person, at least 15.2 m from the building.",
    )
}

/// One row of the public stand-off card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StandOff {
    /// The class of device.
    pub device: &'static str,
    /// Mandatory evacuation distance.
    pub mandatory: Metres,
}

/// The public stand-off card, shortest distance first.
pub const STAND_OFF: &[StandOff] = &[
    StandOff { device: "pipe_bomb", mandatory: Metres(21.0) },
    StandOff { device: "suicide_vest", mandatory: Metres(34.0) },
    StandOff { device: "briefcase_suitcase", mandatory: Metres(46.0) },
    StandOff { device: "sedan", mandatory: Metres(98.0) },
    StandOff { device: "suv_van", mandatory: Metres(122.0) },
    StandOff { device: "small_delivery_truck", mandatory: Metres(195.0) },
    StandOff { device: "container_water_truck", mandatory: Metres(263.0) },
    StandOff { device: "semi_trailer", mandatory: Metres(479.0) },
];

/// Where the stand-off card comes from.
pub fn stand_off_source() -> Citation {
    citation(
        "Bomb threat stand-off card (NCTC, FBI, DHS)",
        "mandatory evacuation distance",
        Evidence::Text,
        "General emergency planning only. Police decide on the day.",
    )
}

/// Hours after which keeping recordings needs a reason.
pub const RETENTION_HOURS: u32 = 72;

/// Days after which keeping recordings is in general out of proportion.
pub const RETENTION_DAYS_LONG: u32 = 30;

/// Where the 72 hours come from.
pub fn retention_source() -> Citation {
    citation(
        "EDPB Guidelines 3/2019",
        "section 8",
        Evidence::Text,
        "The longer recordings are kept beyond 72 hours, the better the reason must be.",
    )
}

/// Where the 30 days come from.
pub fn retention_long_source() -> Citation {
    citation(
        "CNPD (Luxembourg), video surveillance",
        "retention",
        Evidence::Text,
        "Beyond 30 days is in general out of proportion.",
    )
}

/// Days a confirmed contact is trusted: our own default.
pub const CONTACT_GOOD_FOR_DAYS: i32 = 365;

/// What a fire safety plan shows.
pub fn fire_safety_plan_source() -> Citation {
    citation(
        "IFC 2018",
        "chapter 4, fire safety and evacuation plans",
        Evidence::Text,
        "A plan has a site plan with the assembly point and floor plans with exits, ways out and refuges.",
    )
}

/// Where the assumed width of a door comes from.
pub fn assumed_door_source() -> Citation {
    citation(
        "Parvis planning default",
        "width of a common single door",
        Evidence::Inferred,
        "An assumption, not a measurement and not a requirement.",
    )
}

/// Why every room has a number that can be said on the telephone.
pub fn orientation_source() -> Citation {
    citation(
        "School orientation systems (Rems-Murr, Münster)",
        "room numbers",
        Evidence::Secondary,
        "Consecutive, logical room numbers, all entrances numbered.",
    )
}

/// What a fire code asks for people who cannot use stairs.
pub fn assisted_rescue_source() -> Citation {
    citation(
        "IFC 2018",
        "chapter 4, fire safety and evacuation plans",
        Evidence::Text,
        "Evacuation plans name assisted rescue; floor plans show accessible routes and refuges.",
    )
}

/// Why exits and assembly points on different sides are wanted.
pub fn sides_source() -> Citation {
    citation(
        "Parvis planning default",
        "more than one side",
        Evidence::Inferred,
        "One event should not close every way.",
    )
}

/// Why no exit should take more than half.
pub fn half_source() -> Citation {
    citation(
        "Parvis planning default",
        "share of one exit",
        Evidence::Inferred,
        "Losing one way out should leave half of the people with theirs.",
    )
}

/// People who have room to stand on so much floor: 0.46 m² each, the table's row for standing people.
pub fn people_standing(area: SquareMetres) -> u32 {
    (area.get() / 0.46).floor().max(0.0) as u32
}

/// What a lockdown plan says.
pub fn lockdown_plan_source() -> Citation {
    citation(
        "IFC 2018",
        "section 404.2.3.1, lockdown plans",
        Evidence::Text,
        "Who orders and ends it, a signal distinct from the fire alarm, how each door is secured.",
    )
}

/// Staying in, or going to, a room chosen before; an alarm that differs from fire.
pub fn chosen_room_source() -> Citation {
    citation(
        "Instruction of 12 April 2017 (France)",
        "annex 2",
        Evidence::Text,
        "An alarm heard everywhere and distinct from fire; lock in where you are, or in a room chosen before.",
    )
}

/// Why a refuge lies on the same level.
pub fn near_refuge_source() -> Citation {
    citation(
        "Parvis planning default",
        "refuge on the same level",
        Evidence::Inferred,
        "Stairs are the places to be out of.",
    )
}

/// Why there are assembly points to choose from.
pub fn away_from_item_source() -> Citation {
    citation(
        "Bomb threat guidance (DHS, CISA)",
        "routes and assembly areas",
        Evidence::Text,
        "Choose routes and assembly areas away from the item, and have them searched first.",
    )
}

/// Why the way to an assembly point keeps clear of vehicles.
pub fn no_crossing_source() -> Citation {
    citation(
        "Parvis planning default",
        "clear of vehicles",
        Evidence::Inferred,
        "People who leave in a hurry keep clear of vehicles.",
    )
}

/// The roles of a crisis team.
pub fn crisis_cell_source() -> Citation {
    citation(
        "PPMS guide (France)",
        "missions of the staff",
        Evidence::Recalled,
        "The crisis cell and who does what in it.",
    )
}

/// Why every role has a deputy and nobody two roles at once.
pub fn deputy_source() -> Citation {
    citation(
        "Parvis planning default",
        "deputies",
        Evidence::Inferred,
        "The plan works on the day somebody is away.",
    )
}

/// Why contacts are called once a year.
pub fn yearly_call_source() -> Citation {
    citation(
        "Parvis planning default",
        "yearly call",
        Evidence::Inferred,
        "A contact is trusted for one year.",
    )
}

/// Why a site knows somebody at police and fire service.
pub fn contact_point_source() -> Citation {
    citation(
        "UN Security Council resolution 2396 (2017)",
        "cooperation with local authorities",
        Evidence::Secondary,
        "Sites and authorities know each other and share what is needed.",
    )
}
