//! The building the engine walks: floors, stairs, doors and goals, each floor in its own metres.

mod air;
mod lift;
mod of_plan;

pub use air::Air;
pub use lift::{Lift, Service, Stop};
pub use of_plan::{Counted, Drawn, Lost, Part, Room, STAIRS_DOWN, STAIRS_UP, What};

use geo::{Line, MultiPolygon, Polygon};

macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// Its place in the building's list.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

index!(
    /// The place of a plane in [`Building::planes`].
    PlaneId
);
index!(
    /// The place of a door in [`Building::doors`].
    DoorId
);
index!(
    /// The place of a goal in [`Building::goals`].
    GoalId
);
index!(
    /// The place of an area in [`Building::areas`].
    AreaId
);

/// What people walk on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ground {
    /// A storey, a landing, the ground outside: level.
    Level,
    /// A flight of stairs or a ramp, laid flat at its length along the slope. Its foot is at x = 0 and it
    /// climbs with x.
    Slope {
        /// Walking speed up it, as a part of the speed on the level.
        up: f64,
        /// Walking speed down it, as a part of the speed on the level.
        down: f64,
        /// Whether it has steps, so that nobody on wheels takes it.
        steps: bool,
    },
}

/// One flat piece of floor. People see and touch only who is on the same plane, or near a portal to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Plane {
    /// What it is called in answers: the level's or the stair's name.
    pub name: String,
    /// Where one can walk. Its outline is wall, but for the portals.
    pub floor: MultiPolygon,
    /// What one walks on.
    pub ground: Ground,
}

/// A line people cross, where they are counted and which can be shut.
#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    /// What it is called in answers.
    pub name: String,
    /// The plane it lies on.
    pub plane: PlaneId,
    /// From jamb to jamb.
    pub line: Line,
    /// Most people a second through it; `None` leaves the flow to the crowd.
    pub capacity: Option<f64>,
    /// Whether it is open when the run starts.
    pub open: bool,
}

/// A line where one plane goes on as another: the top and the foot of a flight, the doorstep of an exit.
///
/// Plane `from` lies left of its line (from start to end), plane `to` right of its own; start meets start.
/// The two lines are of one length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Portal {
    /// The one plane and the line on it.
    pub from: (PlaneId, Line),
    /// The other plane and the line on it.
    pub to: (PlaneId, Line),
}

/// Where people walk to. Who steps into its area has arrived and leaves the run, unless it is a refuge.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// What it is called in answers.
    pub name: String,
    /// The plane it lies on.
    pub plane: PlaneId,
    /// Its area. For an exit it lies well past the door, so that people walk on and keep the doorway free.
    pub area: Polygon,
    /// `None`: whoever arrives leaves the run. `Some(n)`: a refuge; people stay in it, at most this many.
    pub capacity: Option<u32>,
    /// People a second its doorway takes, if people are to mind the queue before it.
    pub flow: Option<f64>,
    /// Who goes there.
    pub whom: Whom,
    /// Whether those who stay in it line its walls and leave the way free for others, as in a corridor.
    pub aside: bool,
}

/// Who goes to a goal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Whom {
    /// Everybody.
    #[default]
    All,
    /// Everybody but those on wheels: an exit with a step.
    OnFoot,
    /// Only those who are sent there ([`crate::Choice::Assigned`]); nobody else thinks of it.
    Sent,
    /// Only those on wheels who have no way to an exit: a refuge, where they wait for help.
    Refuge,
    /// Only those on wheels who have no way to a refuge with room either: beside the stairs.
    StairHead,
}

impl Whom {
    /// Whether people on wheels wait there for help: it is no way out.
    pub const fn wait_for_help(self) -> bool {
        matches!(self, Self::Refuge | Self::StairHead)
    }
}

/// A part of a plane that people can be told to keep out of ([`crate::Change::Avoid`]).
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// The plane it lies on.
    pub plane: PlaneId,
    /// Its floor.
    pub floor: MultiPolygon,
}

/// Everything that does not change from run to run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Building {
    /// Floors and flights.
    pub planes: Vec<Plane>,
    /// Lines people are counted at; some can be shut.
    pub doors: Vec<Door>,
    /// What joins planes.
    pub portals: Vec<Portal>,
    /// Where people can go.
    pub goals: Vec<Goal>,
    /// Where the air is not as usual.
    pub air: Vec<Air>,
    /// What people can be told to keep out of.
    pub areas: Vec<Area>,
    /// Lifts that are in use.
    pub lifts: Vec<Lift>,
    /// Lines with a step, which nobody on wheels crosses.
    pub steps: Vec<(PlaneId, Line)>,
}

impl Building {
    /// One level with nothing on it yet; its id is 0.
    pub fn of_one_floor(floor: MultiPolygon) -> Self {
        let plane = Plane { name: String::new(), floor, ground: Ground::Level };
        Self { planes: vec![plane], ..Self::default() }
    }

    /// Adds an exit's goal on a plane and gives its id.
    pub fn add_goal(&mut self, name: &str, plane: PlaneId, area: Polygon) -> GoalId {
        let name = name.to_owned();
        self.goals.push(Goal {
            name,
            plane,
            area,
            capacity: None,
            flow: None,
            whom: Whom::All,
            aside: false,
        });
        GoalId(self.goals.len().saturating_sub(1) as u16)
    }

    /// Adds an open door without a capacity on a plane and gives its id.
    pub fn add_door(&mut self, name: &str, plane: PlaneId, line: Line) -> DoorId {
        self.doors.push(Door { name: name.to_owned(), plane, line, capacity: None, open: true });
        DoorId(self.doors.len().saturating_sub(1) as u16)
    }
}
