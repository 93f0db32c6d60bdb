//! Two whole drills of the school, as scripts.

use super::play::{Server, plan};
use crate::drill::measured::Paper;
use jiff::civil::date;
use parvis_core::DrillKind;

/// A lockdown as in the plan of a school day: one boy of 7B is in the nurse's room.
pub const LOCKDOWN: &str = "
    0:00 lead start
    0:40 anna secured 101
    0:50 anna secured 102
    0:55 bela secured 103
    1:10 carl secured nurse
    1:20 vera secured kitchen
    1:30 anna count 101 24
    1:40 anna count 102 24
    1:40 anna missing 102 m1 1 one boy, went out before the bell
    1:45 vera count kitchen 3
    1:50 bela count 103 20
    2:00 carl count nurse 2
    2:00 carl extra nurse x1 1 one boy of 7B in the nurse's room
    2:40 carl secured 104
    2:50 carl count 104 22
    4:30 lead match 102/m1 nurse/x1 1
    5:00 vera gap kitchen n1 The bell is not heard in the kitchen.
    5:10 vera strength - n2 Corridors were quiet at once.
    7:00 lead all-clear
    9:00 lead end
";

/// An evacuation: the clouds of dust come from the west stairs, so most leave by the east exit.
pub const EVACUATION: &str = "
    0:00 lead start
    0:25 vera first east
    0:45 anna empty 101
    0:50 anna empty 102
    0:55 carl empty 104
    1:00 bela empty 103
    1:05 vera empty kitchen
    1:05 carl empty nurse
    1:10 anna out 101 east
    1:20 anna out 102 east
    1:30 vera out kitchen west
    1:35 carl out 104 east
    1:50 bela out 103 east
    2:05 vera last east
    1:00 vera first west
    1:30 vera last west
    2:00 carl out nurse east
    2:30 anna outside 101 24
    2:35 anna outside 102 25
    2:40 bela outside 103 20
    2:45 carl outside 104 22
    2:50 carl outside nurse 1
    2:55 vera outside kitchen 3
    3:00 vera people east 92
    5:00 lead all-clear
    6:00 lead end
";

/// A drill of a staffed school after a script nothing of which is refused.
pub fn played(kind: DrillKind, script: &str) -> Server {
    let mut server = Server::staffed(plan(kind));
    assert_eq!(server.play(script), [""; 0], "all of it is possible");
    server
}

/// What no event says.
pub fn paper() -> Paper {
    Paper {
        id: "2026-autumn".into(),
        held_on: date(2026, 10, 6),
        lead: "head".into(),
        simulated_violence: Some(false),
        aftercare: "Talk in class.".into(),
        source: "phones".into(),
    }
}
