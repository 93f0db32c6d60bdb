//! R704: cameras that look into toilets, showers, changing and prayer rooms.

use crate::checks::prelude::*;
use crate::checks::sight::seen;
use parvis_core::Camera;

/// The check.
pub static CHECK: Check = Check {
    kind: FindingKind {
        code: Code("R704"),
        name: "camera_sees_private_room",
        words: r#"
title = A camera looks into a private room
says = Camera { $camera } of { $place } { $doors ->
    [0] stands in
   *[other] looks, when the door stands open, into
 } { $room }, { $kind ->
    [restroom] a toilet
    [shower] a shower
    [lockerroom] a changing room
   *[other] a prayer room
 }.
settle = Turn or move the camera, shorten its range, or mask that part of the picture for good and write it down.
why =
    No camera looks where people undress, wash or pray. The European guidelines allow a camera only where its purpose outweighs what people may expect; in a toilet, a changing room or at prayer it never does. The camera's sector is followed over the drawing: walls stop it, doors are taken to be open, because they are opened all day.
    Example: the corridor camera opposite the toilet door. Comply by hanging it on the other side of the door.
"#,
    },
    run,
};

fn run(case: &Case<'_>) -> Vec<Finding> {
    let Some(building) = &case.building else { return Vec::new() };
    let cameras =
        active(case).flat_map(|measure| measure.cameras.iter().map(move |camera| (measure, camera)));
    cameras.flat_map(|(measure, camera)| private_rooms(building, measure, camera)).collect()
}

fn private_rooms(building: &Building<'_>, measure: &Measure, camera: &Camera) -> Vec<Finding> {
    let seen = seen(building, camera);
    let rooms = building.plan.units.iter().filter(|unit| unit.category.is_intimate());
    rooms
        .filter_map(|room| Some((room, seen.get(&room.id)?)))
        .map(|(room, sight)| {
            let place = Place::Unit(room.id.clone());
            let measure = Place::Measure(measure.id.clone());
            let finding = if sight.doors == 0 { CHECK.error(measure) } else { CHECK.warning(measure) };
            finding
                .with("camera", Arg::Text(camera.id.clone()))
                .with("doors", count(sight.doors))
                .with("room", Arg::Place(place.clone()))
                .with("kind", Arg::Text(room.category.as_str().to_owned()))
                .cite(sources::camera_purpose())
                .see(place)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::testing::check;
    use expect_test::expect;

    #[test]
    fn in_a_changing_room_and_through_the_door_of_a_toilet() {
        check(
            &CHECK,
            "
            room gym 0,0 8x6 lockerroom
            room way 0,6 30x3 walkway
            room wc 10,9 4x4 restroom
            door wc-way 12,9 0.9
            measure cctv m034 in_place
            camera cctv cam1 4,3 looks=0 angle=90 range=5
            camera cctv cam2 12,6.2 looks=0 angle=60 range=8
            ",
            expect![[r#"
                R704 error measure cctv: camera=cam1, doors=0, kind=lockerroom, room=gym [EDPB Guidelines 3/2019, purpose of each camera, balancing of interests] see gym
                R704 warning measure cctv: camera=cam2, doors=1, kind=restroom, room=wc [EDPB Guidelines 3/2019, purpose of each camera, balancing of interests] see wc
            "#]],
        );
    }

    #[test]
    fn the_wall_stops_it_and_so_does_its_range() {
        check(
            &CHECK,
            "
            room way 0,6 30x3 walkway
            room wc 10,9 4x4 restroom
            room prayer 20,9 4x4 prayerroom
            door wc-way 12,9 0.9
            door prayer-way 22,9 0.9
            measure cctv m034 in_place
            camera cctv cam1 1,6.2 looks=90 angle=10 range=30
            camera cctv cam2 22,6.2 looks=0 angle=60 range=2
            ",
            expect![""],
        );
    }
}
