//! The lines of a test dossier that draw: storeys, rooms, doors, stairs, fixtures, remarks.

use super::line::{Line, known, pair, provenance};
use geo::{ClosestPoint, Coord, Geometry, LineString, Point, Polygon};
use parvis_core::{
    Connector, ConnectorKind, Fact, Fixture, FixtureCategory, FloorPlan, Georeference, Level, LevelId,
    Metres, Opening, OpeningKind, Place, Remark, RemarkKind, Swing, Unit, UnitCategory, UnitId, Width,
    WidthBasis,
};

/// A plan being drawn.
#[derive(Default)]
pub struct Drawing {
    /// What is drawn so far.
    pub plan: FloorPlan,
    /// The storey the next lines speak of.
    level: i16,
    drawn: bool,
}

impl Drawing {
    /// Draws the line, or says that it is not one of ours.
    pub fn take(&mut self, line: &Line) -> bool {
        match line.word(0) {
            "level" => self.start_level(line),
            "room" => self.room(line),
            "door" => self.door(line),
            "exit" => self.exit(line),
            "stairs" => self.stack(line, ConnectorKind::Stairs, UnitCategory::Stairs),
            "ramp" => self.stack(line, ConnectorKind::Ramp, UnitCategory::Ramp),
            "elevator" => self.stack(line, ConnectorKind::Elevator, UnitCategory::Elevator),
            "remark" => self.remark(line),
            "north" => {
                let origin = pair(line.word(1), ',').expect("north lon,lat");
                self.plan.georeference = Some(Georeference { origin, bearing: 0.0 });
            }
            word => {
                let sugar = match word {
                    "point" => "assemblypoint",
                    "parking" => "vehicleparking",
                    word => word,
                };
                let Some(category) = FixtureCategory::parse(sugar) else { return false };
                self.fixture(line, category);
            }
        }
        self.drawn = true;
        true
    }

    /// The plan, if anything was drawn.
    pub fn finish(mut self) -> Option<FloorPlan> {
        self.plan.levels.sort_by_key(|level| level.ordinal);
        self.drawn.then_some(self.plan)
    }

    fn storey(&mut self, ordinal: i16, name: &str) -> LevelId {
        let id = LevelId::from(ordinal.to_string());
        if self.plan.level(&id).is_none() {
            self.plan.levels.push(Level { id: id.clone(), ordinal, name: name.to_owned(), elevation: None });
        }
        id
    }

    fn start_level(&mut self, line: &Line) {
        self.level = line.word(1).parse().expect("level <ordinal> <name>");
        self.storey(self.level, &line.text(2));
    }

    fn here(&mut self) -> LevelId {
        let name = format!("Storey {}", self.level);
        self.storey(self.level, &name)
    }

    fn room(&mut self, line: &Line) {
        let category = UnitCategory::parse(line.word(4)).unwrap_or(UnitCategory::Classroom);
        let level = self.here();
        let mut unit =
            unit(line.word(1), level, category, rectangle(line.word(2), line.word(3)).expect("a room"));
        unit.number =
            line.value("no").map_or_else(|| line.word(1).to_owned(), |no| no.trim_matches('-').to_owned());
        unit.name = line.value_text("name");
        unit.lockable = line.yes("lock");
        unit.people = line.fact("people");
        unit.refuge = line.value("refuge").map_or(Fact::Unknown, |id| known(UnitId::from(id)));
        unit.step_free = line.yes("stepfree");
        self.plan.units.push(unit);
    }

    fn door(&mut self, line: &Line) {
        let id = line.word(1);
        let joins: Vec<UnitId> = id.split('-').filter(|id| !id.is_empty()).map(UnitId::from).collect();
        self.opening(line, line.value("id").unwrap_or(id), joins, 2, false);
    }

    fn exit(&mut self, line: &Line) {
        self.opening(line, line.word(1), vec![line.word(2).into()], 3, true);
    }

    fn opening(&mut self, line: &Line, id: &str, joins: Vec<UnitId>, at: usize, exit: bool) {
        let middle = pair(line.word(at), ',').expect("where the door is");
        let metres = Metres(line.word(at + 1).parse().expect("how wide the door is"));
        let room = joins.first().and_then(|id| self.plan.unit(id)).map(|unit| &unit.shape);
        let level = joins.first().and_then(|id| self.plan.unit(id)).map(|unit| unit.level.clone());
        let along = room.map_or(Coord { x: 1.0, y: 0.0 }, |room| along_wall(room, middle));
        let (half, word) = (metres.get() / 2.0, |word| line.says(word));
        let end =
            |sign: f64| Coord { x: middle.x + sign * half * along.x, y: middle.y + sign * half * along.y };
        let swing = [
            ("outward", Swing::Outward),
            ("inward", Swing::Inward),
            ("both", Swing::Both),
            ("sliding", Swing::Sliding),
        ];
        let level = level.unwrap_or_else(|| self.here());
        self.plan.openings.push(Opening {
            id: id.into(),
            level,
            kind: OpeningKind::ALL
                .iter()
                .copied()
                .find(|kind| word(kind.as_str()))
                .unwrap_or(OpeningKind::Door),
            name: line.value_text("name"),
            line: geo::Line::new(end(-1.0), end(1.0)),
            width: Width {
                metres,
                basis: if word("assumed") { WidthBasis::Assumed } else { WidthBasis::Stated },
            },
            joins,
            exit,
            lockable: line.yes("lock"),
            swing: swing
                .into_iter()
                .find(|(name, _)| word(name))
                .map_or(Fact::Unknown, |(_, swing)| known(swing)),
            step_free: line.yes("stepfree"),
        });
    }

    fn stack(&mut self, line: &Line, kind: ConnectorKind, category: UnitCategory) {
        let (first, last) = line.word(4).split_once("..").expect("levels as 0..2");
        let (first, last): (i16, i16) = (first.parse().expect("a level"), last.parse().expect("a level"));
        let shape = rectangle(line.word(2), line.word(3)).expect("a stair");
        let mut units = Vec::new();
        for ordinal in first..=last {
            let level = self.storey(ordinal, &format!("Storey {ordinal}"));
            let id = format!("{}{ordinal}", line.word(1));
            self.plan.units.push(unit(&id, level, category, shape.clone()));
            units.push(UnitId::from(id));
        }
        let id = line.word(1).into();
        self.plan.connectors.push(Connector {
            id,
            kind,
            name: String::new(),
            units,
            flight: None,
            inferred: line.says("inferred"),
        });
    }

    fn fixture(&mut self, line: &Line, category: FixtureCategory) {
        let level = self.plan.levels.last().map(|_| LevelId::from(self.level.to_string()));
        let level = if line.says("inside") { level } else { None };
        let points: Vec<Coord> = line.rest(2).filter_map(|word| pair(word, ',')).collect();
        let shape = match (points.as_slice(), rectangle(line.word(2), line.word(3))) {
            (_, Some(area)) => Geometry::Polygon(area),
            ([point], None) => Geometry::Point(Point::from(*point)),
            (line, None) => Geometry::LineString(LineString::from(line.to_vec())),
        };
        let name = line.value_text("name");
        self.plan.fixtures.push(Fixture { id: line.word(1).into(), level, category, name, shape });
    }

    fn remark(&mut self, line: &Line) {
        let kind = RemarkKind::parse(line.word(1)).expect("a remark kind");
        let place = self.place(line.word(2));
        self.plan.remarks.push(Remark {
            kind,
            place,
            number: line.word(3).parse().ok(),
            text: line.value_text("text"),
        });
        self.plan.source = Some(provenance());
    }

    fn place(&self, word: &str) -> Place {
        place(&self.plan, word)
    }
}

/// The place on the plan with this id; the site when there is none.
pub fn place(plan: &FloorPlan, word: &str) -> Place {
    if plan.unit(&word.into()).is_some() {
        Place::Unit(word.into())
    } else if plan.opening(&word.into()).is_some() {
        Place::Opening(word.into())
    } else if plan.fixture(&word.into()).is_some() {
        Place::Fixture(word.into())
    } else if plan.level(&word.into()).is_some() {
        Place::Level(word.into())
    } else {
        Place::Site
    }
}

fn unit(id: &str, level: LevelId, category: UnitCategory, shape: Polygon) -> Unit {
    Unit {
        id: id.into(),
        level,
        category,
        source_category: String::new(),
        number: id.to_owned(),
        name: String::new(),
        shape,
        lockable: Fact::Unknown,
        people: Fact::Unknown,
        refuge: Fact::Unknown,
        step_free: Fact::Unknown,
    }
}

fn rectangle(corner: &str, size: &str) -> Option<Polygon> {
    let (at, size) = (pair(corner, ',')?, pair(size, 'x')?);
    Some(geo::Rect::new(at, at + size).to_polygon())
}

/// The direction of the wall nearest to this spot.
fn along_wall(room: &Polygon, spot: Coord) -> Coord {
    let away = |wall: &geo::Line| match wall.closest_point(&Point::from(spot)) {
        geo::Closest::SinglePoint(near) | geo::Closest::Intersection(near) => {
            (near.x() - spot.x).hypot(near.y() - spot.y)
        }
        geo::Closest::Indeterminate => f64::INFINITY,
    };
    let wall = room.exterior().lines().min_by(|a, b| away(a).total_cmp(&away(b))).expect("a room has walls");
    let length = wall.dx().hypot(wall.dy());
    Coord { x: wall.dx() / length, y: wall.dy() / length }
}
