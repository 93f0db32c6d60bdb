//! The sheet in squares of three quarters of a metre: what lies near each, so that a person looks only there.
#![expect(clippy::indexing_slicing, reason = "every index comes from `of`, which stays inside")]

use super::{Gate, Pt, Sheet, Walls, walls::Wall};
use crate::{Building, PlaneId};
use geo::{BoundingRect, Coord, Line, Rect};

/// Side of a cell, metres.
pub(crate) const CELL: f32 = 0.75;
/// Cells in a metre.
pub(crate) const PER_CELL: f32 = 1.0 / CELL;

/// How far a step and a shoulder reach at a door, metres.
const DOOR_REACH: f64 = 0.5;

/// Short lists of numbers, one for each cell, in one piece.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    start: Vec<u32>,
    items: Vec<u16>,
}

impl Lists {
    fn new(lists: Vec<Vec<u16>>) -> Self {
        let mut start = vec![0];
        let mut items = Vec::new();
        for list in lists {
            items.extend(list);
            start.push(items.len() as u32);
        }
        Self { start, items }
    }

    #[inline]
    pub fn of(&self, cell: usize) -> &[u16] {
        &self.items[self.start[cell] as usize..self.start[cell + 1] as usize]
    }
}

/// Walls near each cell, coordinate by coordinate, so that many are measured at once.
#[derive(Debug, Default)]
pub(crate) struct WallLists {
    start: Vec<u32>,
    pub x0: Vec<f32>,
    pub y0: Vec<f32>,
    pub x1: Vec<f32>,
    pub y1: Vec<f32>,
    /// One over the square of the length; 0 for a wall of no length.
    pub per_length2: Vec<f32>,
}

impl WallLists {
    /// The wall at a place of the lists.
    #[inline]
    pub fn wall(&self, place: usize) -> Wall {
        Wall { x0: self.x0[place], y0: self.y0[place], x1: self.x1[place], y1: self.y1[place] }
    }

    #[inline]
    pub fn of(&self, cell: usize) -> std::ops::Range<usize> {
        self.start[cell] as usize..self.start[cell + 1] as usize
    }
}

/// What lies near each cell.
#[derive(Debug)]
pub(crate) struct Cells {
    pub wide: usize,
    pub high: usize,
    /// Walls within the model's reach.
    pub walls: WallLists,
    /// Portals within the model's reach: people there are seen from the other side.
    pub gates: Lists,
    /// Doors within a step.
    pub doors: Lists,
    /// Goals whose area touches the cell.
    pub goals: Lists,
    /// Whether anything but floor and walls is near: a portal, a door, a goal.
    pub busy: Vec<bool>,
    /// The plane each cell lies on; planes lie too far apart to share one.
    pub plane: Vec<PlaneId>,
}

impl Cells {
    pub fn new(sheet: &Sheet, walls: &Walls, gates: &[Gate], building: &Building, reach: f64) -> Self {
        let wide = (sheet.size.0 / f64::from(CELL)).ceil() as usize + 1;
        let high = (sheet.size.1 / f64::from(CELL)).ceil() as usize + 1;
        let size = Size { wide, high };
        let lines: Vec<Line> = walls
            .all
            .iter()
            .map(|w| Line::new((f64::from(w.x0), f64::from(w.y0)), (f64::from(w.x1), f64::from(w.y1))))
            .collect();
        let mut wall_lists = WallLists { start: vec![0], ..WallLists::default() };
        for near in size.near(&lines, reach) {
            for wall in near {
                let wall = &walls.all[wall as usize];
                wall_lists.x0.push(wall.x0);
                wall_lists.y0.push(wall.y0);
                wall_lists.x1.push(wall.x1);
                wall_lists.y1.push(wall.y1);
                wall_lists.per_length2.push(wall.per_length2());
            }
            wall_lists.start.push(wall_lists.x0.len() as u32);
        }
        for list in [
            &mut wall_lists.x0,
            &mut wall_lists.y0,
            &mut wall_lists.x1,
            &mut wall_lists.y1,
            &mut wall_lists.per_length2,
        ] {
            list.extend([0.0; crate::model::LANES]);
        }
        let short = |lists: Vec<Vec<u32>>| {
            Lists::new(lists.into_iter().map(|l| l.into_iter().map(|i| i as u16).collect()).collect())
        };
        let gate_lines: Vec<Line> = gates.iter().map(|gate| gate.line).collect();
        let door_lines: Vec<Line> = sheet.doors.iter().map(|door| door.line).collect();
        let goals: Vec<Rect> = building
            .goals
            .iter()
            .map(|goal| {
                sheet
                    .place_polygon(goal.plane, &goal.area)
                    .bounding_rect()
                    .unwrap_or_else(|| Rect::new(Coord::zero(), Coord::zero()))
            })
            .collect();
        let gates = short(size.near(&gate_lines, reach));
        let doors = short(size.near(&door_lines, DOOR_REACH));
        let goals = short(size.touching(&goals));
        let busy =
            |cell| !(gates.of(cell).is_empty() && doors.of(cell).is_empty() && goals.of(cell).is_empty());
        Self {
            wide,
            high,
            walls: wall_lists,
            busy: (0..wide * high).map(busy).collect(),
            gates,
            doors,
            goals,
            plane: (0..wide * high)
                .map(|cell| {
                    let middle = Size::middle(cell % wide, cell / wide);
                    sheet.back(Pt::of(middle)).map_or(PlaneId(0), |(plane, _)| plane)
                })
                .collect(),
        }
    }

    /// The cell a spot lies in; spots off the sheet count to its rim.
    #[inline]
    pub fn of(&self, at: Pt) -> usize {
        let column = ((at.x * PER_CELL).max(0.0) as i32 as usize).min(self.wide - 1);
        let row = ((at.y * PER_CELL).max(0.0) as i32 as usize).min(self.high - 1);
        row * self.wide + column
    }

    pub fn count(&self) -> usize {
        self.wide * self.high
    }
}

/// Half a cell's diagonal, metres, and a little more.
const HALF_DIAGONAL: f64 = CELL as f64 * 0.708;

/// Distance from a spot to a line.
fn distance(line: &Line, spot: Coord) -> f64 {
    let (along, to) = (line.delta(), spot - line.start);
    let length2 = along.x * along.x + along.y * along.y;
    let part =
        if length2 > 0.0 { ((to.x * along.x + to.y * along.y) / length2).clamp(0.0, 1.0) } else { 0.0 };
    (to.x - along.x * part).hypot(to.y - along.y * part)
}

struct Size {
    wide: usize,
    high: usize,
}

impl Size {
    fn middle(column: usize, row: usize) -> Coord {
        Coord { x: (column as f64 + 0.5) * f64::from(CELL), y: (row as f64 + 0.5) * f64::from(CELL) }
    }

    fn span(low: f64, high: f64, most: usize) -> std::ops::Range<usize> {
        let cell = |metres: f64| (metres / f64::from(CELL)).floor().max(0.0) as usize;
        cell(low).min(most)..(cell(high) + 1).min(most)
    }

    /// For each cell, which of the lines come within `reach` of it.
    fn near(&self, lines: &[Line], reach: f64) -> Vec<Vec<u32>> {
        let mut lists = vec![Vec::new(); self.wide * self.high];
        for (index, line) in lines.iter().enumerate() {
            let (a, b) = (line.start, line.end);
            for row in Self::span(a.y.min(b.y) - reach, a.y.max(b.y) + reach, self.high) {
                for column in Self::span(a.x.min(b.x) - reach, a.x.max(b.x) + reach, self.wide) {
                    if distance(line, Self::middle(column, row)) <= reach + HALF_DIAGONAL {
                        lists[row * self.wide + column].push(index as u32);
                    }
                }
            }
        }
        lists
    }

    /// For each cell, which of the boxes touch it.
    fn touching(&self, boxes: &[Rect]) -> Vec<Vec<u32>> {
        let mut lists = vec![Vec::new(); self.wide * self.high];
        for (index, rect) in boxes.iter().enumerate() {
            for row in Self::span(rect.min().y, rect.max().y, self.high) {
                for column in Self::span(rect.min().x, rect.max().x, self.wide) {
                    lists[row * self.wide + column].push(index as u32);
                }
            }
        }
        lists
    }
}
