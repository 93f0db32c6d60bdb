//! The closed lists of a floor plan: what a unit, opening, connector or fixture is.
//!
//! Each has the word IMDF uses (or, where IMDF has none, ours), used in `plan.geojson`.

/// Declares an enum with its file word for every variant, so that list, word and parser cannot drift apart.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every variant.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in files.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The variant this word names.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words! {
    /// What a unit is for.
    UnitCategory {
        /// A room whose use is not stated.
        Room = "room",
        /// A classroom.
        Classroom = "classroom",
        /// A kindergarten group room.
        GroupRoom = "grouproom",
        /// A hall with seats: assembly hall, lecture hall, cinema, theatre.
        Auditorium = "auditorium",
        /// A laboratory.
        Laboratory = "laboratory",
        /// A workshop.
        Workshop = "workshop",
        /// A library or reading room.
        Library = "library",
        /// An office or staff room.
        Office = "office",
        /// A meeting room.
        Conference = "conferenceroom",
        /// A sports hall or fitness room.
        Fitness = "fitnessroom",
        /// A swimming pool.
        Pool = "pool",
        /// A place to eat.
        FoodService = "foodservice",
        /// A kitchen.
        Kitchen = "kitchen",
        /// A shop.
        Shop = "shop",
        /// A museum or exhibition room.
        Exhibition = "exhibition",
        /// A toilet or washroom.
        Restroom = "restroom",
        /// A shower or bathroom.
        Shower = "shower",
        /// A changing room.
        Changing = "lockerroom",
        /// A cloakroom.
        Cloakroom = "coatcheck",
        /// A prayer room or place of worship.
        Prayer = "prayerroom",
        /// A first-aid or medical room.
        FirstAid = "firstaid",
        /// A ward or treatment room.
        Ward = "ward",
        /// A bedroom or dormitory.
        Sleeping = "sleeping",
        /// A waiting room or platform.
        Waiting = "waitingroom",
        /// An entrance hall or lobby.
        Lobby = "lobby",
        /// A corridor or other way through.
        Walkway = "walkway",
        /// Stairs.
        Stairs = "stairs",
        /// A ramp.
        Ramp = "ramp",
        /// A lift.
        Elevator = "elevator",
        /// An escalator.
        Escalator = "escalator",
        /// A store room.
        Storage = "storage",
        /// Plant, electricity, server and other technical rooms.
        Technical = "serviceroom",
        /// Parking.
        Parking = "parking",
        /// A balcony, terrace or other open floor.
        Terrace = "terrace",
        /// Open to the level below: no floor to walk on.
        OpenToBelow = "opentobelow",
        /// Closed to people: shafts, structure.
        NonPublic = "nonpublic",
        /// An outdoor area drawn as a unit.
        Outdoor = "unenclosedarea",
        /// The file does not say.
        Unspecified = "unspecified",
    }
}

impl UnitCategory {
    /// Stairs, ramps, lifts and escalators: the parts of connectors.
    pub const fn is_vertical(self) -> bool {
        matches!(self, Self::Stairs | Self::Ramp | Self::Elevator | Self::Escalator)
    }

    /// Corridors, lobbies and everything vertical: ways, not places to be.
    pub const fn is_circulation(self) -> bool {
        self.is_vertical() || matches!(self, Self::Walkway | Self::Lobby)
    }

    /// Where no camera may look (EDPB 3/2019; rights.md §5 `never`).
    pub const fn is_intimate(self) -> bool {
        matches!(self, Self::Restroom | Self::Shower | Self::Changing | Self::Prayer)
    }

    /// Whether people can walk on it at all.
    pub const fn is_walkable(self) -> bool {
        !matches!(self, Self::OpenToBelow | Self::NonPublic)
    }
}

words! {
    /// What an opening is.
    OpeningKind {
        /// A door with a leaf.
        Door = "door",
        /// A gap in the wall without a leaf.
        Passage = "passage",
        /// A door kept for emergencies.
        EmergencyExit = "emergencyexit",
        /// A gate or garage door for vehicles.
        Gate = "gate",
        /// A revolving door: not counted as an escape door.
        Revolving = "revolving",
    }
}

words! {
    /// What joins levels.
    ConnectorKind {
        /// Stairs.
        Stairs = "stairs",
        /// A ramp.
        Ramp = "ramp",
        /// A lift.
        Elevator = "elevator",
        /// An escalator.
        Escalator = "escalator",
    }
}

words! {
    /// What a fixture is.
    FixtureCategory {
        /// A wall.
        Wall = "wall",
        /// A column.
        Column = "column",
        /// A window.
        Window = "window",
        /// Furniture and other things people walk around.
        Furniture = "furniture",
        /// Where people gather after leaving.
        AssemblyPoint = "assemblypoint",
        /// A road vehicles use.
        Road = "road",
        /// Where vehicles stand.
        VehicleParking = "vehicleparking",
        /// A bollard, gate or other vehicle barrier.
        VehicleBarrier = "vehiclebarrier",
        /// A gate in the fence.
        SiteGate = "sitegate",
        /// The fence or other edge of the site.
        Boundary = "boundary",
        /// A fire hydrant.
        Hydrant = "hydrant",
        /// A fire extinguisher.
        Extinguisher = "fireextinguisher",
        /// A fire alarm call point.
        CallPoint = "firealarmpullstation",
        /// A first-aid or bleeding-control cabinet.
        FirstAid = "firstaid",
        /// A defibrillator.
        Defibrillator = "defibrillator",
        /// A shut-off for water, gas or electricity.
        ShutOff = "shutoff",
        /// A key safe for responders.
        KeySafe = "keysafe",
        /// The alarm panel or place the alarm is given from.
        AlarmPoint = "alarmpoint",
        /// A refuge for people who cannot use stairs.
        Refuge = "refuge",
        /// Something dangerous responders must know of.
        Hazard = "hazard",
        /// Anything else, named.
        Other = "other",
    }
}

words! {
    /// What an importer did or assumed while it read a drawing. Each is reported by one check.
    RemarkKind {
        /// An outline that crossed itself was mended.
        SelfCrossing = "self_crossing",
        /// An outline drawn twice, or doubled points on it, were removed.
        DoubledRing = "doubled_ring",
        /// A second unit with the same floor was removed.
        DoubledUnit = "doubled_unit",
        /// A door that missed its wall was moved to it; `number` is the distance in metres.
        DoorMoved = "door_moved",
        /// The rooms a door joins were found by position, because the file does not say.
        JoinsInferred = "joins_inferred",
        /// Levels were joined because stairs lie above one another, not because the file says.
        ConnectorInferred = "connector_inferred",
        /// A level number or height was worked out.
        LevelInferred = "level_inferred",
        /// The file's word for a use is not in our list; `text` is the word.
        CategoryUnknown = "category_unknown",
        /// The file's reference points nowhere; `text` is what it pointed to.
        ReferenceBroken = "reference_broken",
        /// Something in the file could not be used and was left out; `text` says what.
        LeftOut = "left_out",
        /// A length unit was assumed; `text` names it.
        UnitAssumed = "unit_assumed",
        /// Which openings lead outside was worked out, because the file does not say.
        ExitInferred = "exit_inferred",
        /// An outline the file leaves open was closed.
        RingClosed = "ring_closed",
        /// A floor area was worked out as what the walls leave over, because the file draws no room there.
        UnitInferred = "unit_inferred",
    }
}
