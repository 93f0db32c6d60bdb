//! The drawing as plain paths, symbols and texts in metres: blocks unfolded, curves as short lines.

use super::mapping::{Mapping, Meaning};
use super::transform::Transform;
use crate::plan::Refusal;
use dxf::Drawing;
use dxf::entities::{Entity, EntityType, Insert};
use geo::Coord;
use std::collections::BTreeMap;

/// Most entities looked at, with every insertion of a block counted anew.
const MOST_ENTITIES: usize = 1_000_000;
/// Blocks within blocks.
const MOST_DEPTH: usize = 8;
/// A point farther out than this is a mistake: 10,000 km.
const FARTHEST: f64 = 1e7;
/// Curves become lines of at most this many degrees.
const STEP: f64 = 10.0;

/// Everything on layers and in blocks that the mapping names.
#[derive(Default)]
pub(super) struct Flat {
    pub(super) paths: Vec<Path>,
    pub(super) arcs: Vec<Arc>,
    pub(super) symbols: Vec<Symbol>,
    pub(super) texts: Vec<Text>,
    /// Things on layers the mapping does not name, counted.
    pub(super) unmapped: BTreeMap<String, usize>,
    /// Things that cannot be used, counted.
    pub(super) unusable: BTreeMap<String, usize>,
}

/// A line, open or closed.
pub(super) struct Path {
    pub(super) layer: String,
    pub(super) meaning: Meaning,
    pub(super) points: Vec<Coord>,
    pub(super) closed: bool,
}

/// An arc on a door layer: hinge and the two ends of the leaf's way.
pub(super) struct Arc {
    pub(super) meaning: Meaning,
    pub(super) centre: Coord,
    pub(super) ends: [Coord; 2],
}

/// An inserted block the mapping names.
pub(super) struct Symbol {
    pub(super) name: String,
    pub(super) meaning: Meaning,
    pub(super) width: Option<f64>,
    /// Where it is inserted.
    pub(super) at: Coord,
    /// The directions of its own x and y, of length one.
    pub(super) axes: [Coord; 2],
}

/// A text.
pub(super) struct Text {
    pub(super) is_number: bool,
    pub(super) words: String,
    /// Where it begins and, when it is aligned otherwise, where it is aligned to.
    pub(super) spots: Vec<Coord>,
}

/// Unfolds the drawing.
pub(super) fn flatten(
    drawing: &Drawing,
    mapping: &Mapping,
    metres: f64,
    file: &str,
) -> Result<Flat, Refusal> {
    let blocks = drawing.blocks().map(|block| (block.name.to_lowercase(), block)).collect();
    let mut walk = Walk { mapping, blocks, flat: Flat::default(), boxes: BTreeMap::new(), seen: 0, file };
    let inside = Inside { transform: Transform::scale(metres), layer: None, meaning: None, depth: 0 };
    for entity in drawing.entities().filter(|entity| !entity.common.is_in_paper_space) {
        walk.entity(entity, inside)?;
    }
    Ok(walk.flat)
}

struct Walk<'a> {
    mapping: &'a Mapping,
    blocks: BTreeMap<String, &'a dxf::Block>,
    flat: Flat,
    /// The box around each block's own lines, once it was asked for.
    boxes: BTreeMap<String, Option<(Coord, Coord)>>,
    seen: usize,
    file: &'a str,
}

/// Where in the blocks the walk is.
#[derive(Clone, Copy)]
struct Inside<'a> {
    transform: Transform,
    /// The layer of the insertion, which things on layer `0` take on.
    layer: Option<&'a str>,
    /// What the whole block is, when the mapping says.
    meaning: Option<Meaning>,
    depth: usize,
}

impl Walk<'_> {
    fn entity(&mut self, entity: &Entity, inside: Inside) -> Result<(), Refusal> {
        self.seen += 1;
        if self.seen > MOST_ENTITIES {
            let (count, limit) = (self.seen as u64, MOST_ENTITIES as u64);
            return Err(Refusal::TooMany {
                file: self.file.to_owned(),
                what: "entities".to_owned(),
                count,
                limit,
            });
        }
        let layer = match inside.layer {
            Some(layer) if entity.common.layer == "0" => layer,
            _ => &entity.common.layer,
        };
        if let EntityType::Insert(insert) = &entity.specific {
            return self.insert(insert, layer, inside);
        }
        match inside.meaning.or_else(|| self.mapping.layer(layer)) {
            Some(Meaning::Ignore) => {}
            Some(meaning) => self.shape(&entity.specific, layer, meaning, inside),
            None => *self.flat.unmapped.entry(format!("layer {layer}")).or_default() += 1,
        }
        Ok(())
    }

    /// One block, once for each row and column.
    fn insert(&mut self, insert: &Insert, layer: &str, inside: Inside) -> Result<(), Refusal> {
        let known = self.mapping.block(&insert.name);
        let on_layer = self.mapping.layer(layer);
        if known.is_some_and(|(meaning, _)| meaning == Meaning::Ignore)
            || known.is_none() && on_layer == Some(Meaning::Ignore)
        {
            return Ok(());
        }
        let Some(block) = self.blocks.get(&insert.name.to_lowercase()).copied() else {
            *self.flat.unusable.entry(format!("block {} (not in the file)", insert.name)).or_default() += 1;
            return Ok(());
        };
        if inside.depth >= MOST_DEPTH {
            *self.flat.unusable.entry(format!("block {} (nested too deep)", insert.name)).or_default() += 1;
            return Ok(());
        }
        let base = Coord { x: block.base_point.x, y: block.base_point.y };
        for cell in cells(insert) {
            self.seen += 1;
            let transform = inside.transform.after(placed(insert, cell, base));
            match known {
                Some((meaning @ Meaning::Opening { .. }, width)) => {
                    self.symbol(insert, meaning, width, transform, base);
                }
                Some((meaning @ (Meaning::Window | Meaning::Fixture(_)), _)) => {
                    self.boxed(insert, meaning, layer, transform);
                }
                _ => {
                    let meaning = known.map(|(meaning, _)| meaning).or(inside.meaning);
                    let deeper = Inside { transform, layer: Some(layer), meaning, depth: inside.depth + 1 };
                    for entity in &block.entities {
                        self.entity(entity, deeper)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn symbol(
        &mut self,
        insert: &Insert,
        meaning: Meaning,
        width: Option<f64>,
        transform: Transform,
        base: Coord,
    ) {
        let at = transform.point(base);
        let axis = |x, y| {
            let end = transform.point(base + Coord { x, y });
            let length = (end.x - at.x).hypot(end.y - at.y);
            Coord { x: (end.x - at.x) / length, y: (end.y - at.y) / length }
        };
        let axes = [axis(1.0, 0.0), axis(0.0, 1.0)];
        if [at, axes[0], axes[1]].iter().all(|point| sane(*point)) {
            self.flat.symbols.push(Symbol { name: insert.name.clone(), meaning, width, at, axes });
        } else {
            *self.flat.unusable.entry(format!("block {} (no sound place)", insert.name)).or_default() += 1;
        }
    }

    /// A window or a thing as the box around its lines: how it is drawn inside says nothing to anybody.
    fn boxed(&mut self, insert: &Insert, meaning: Meaning, layer: &str, transform: Transform) {
        match self.block_box(&insert.name.to_lowercase(), 0) {
            Some((low, high)) => {
                let corners = [low, Coord { x: high.x, y: low.y }, high, Coord { x: low.x, y: high.y }];
                self.path(corners.map(|at| transform.point(at)).to_vec(), true, layer, meaning);
            }
            None => *self.flat.unusable.entry(format!("block {} (empty)", insert.name)).or_default() += 1,
        }
    }

    fn block_box(&mut self, name: &str, depth: usize) -> Option<(Coord, Coord)> {
        if let Some(known) = self.boxes.get(name) {
            return *known;
        }
        let block = *self.blocks.get(name)?;
        let mut points = Vec::new();
        for entity in &block.entities {
            if let EntityType::Insert(insert) = &entity.specific {
                let inner = insert.name.to_lowercase();
                let Some((low, high)) =
                    (depth < MOST_DEPTH).then(|| self.block_box(&inner, depth + 1)).flatten()
                else {
                    continue;
                };
                let base = self.blocks.get(&inner).map(|block| point(&block.base_point)).unwrap_or_default();
                let transform = placed(insert, Coord::default(), base);
                let corners = [low, Coord { x: high.x, y: low.y }, high, Coord { x: low.x, y: high.y }];
                points.extend(corners.map(|at| transform.point(at)));
            } else if let Some((line, _)) = path(&entity.specific) {
                points.extend(line);
            }
        }
        let found =
            points.into_iter().filter(|at| sane(*at)).map(|at| (at, at)).reduce(|(low, high), (at, _)| {
                (
                    Coord { x: low.x.min(at.x), y: low.y.min(at.y) },
                    Coord { x: high.x.max(at.x), y: high.y.max(at.y) },
                )
            });
        self.boxes.insert(name.to_owned(), found);
        found
    }

    fn shape(&mut self, entity: &EntityType, layer: &str, meaning: Meaning, inside: Inside) {
        let is_text = matches!(meaning, Meaning::Name | Meaning::Number);
        match entity {
            EntityType::Text(text) if is_text => {
                let spots = vec![point(&text.location), point(&text.second_alignment_point)];
                self.text(&text.value, spots, meaning, inside.transform);
            }
            EntityType::MText(text) if is_text => {
                let whole = text.extended_text.concat() + &text.text;
                self.text(&whole, vec![point(&text.insertion_point)], meaning, inside.transform);
            }
            EntityType::Arc(arc) if matches!(meaning, Meaning::Opening { .. }) => {
                let turn = inside.transform.after(mirrored(arc.normal.z));
                let end = |degrees: f64| turn.point(on_circle(point(&arc.center), arc.radius, degrees));
                let ends = [end(arc.start_angle), end(arc.end_angle)];
                let centre = turn.point(point(&arc.center));
                if [centre, ends[0], ends[1]].into_iter().all(sane) {
                    self.flat.arcs.push(Arc { meaning, centre, ends });
                }
            }
            _ => match path(entity).filter(|_| !is_text) {
                Some((points, closed)) => {
                    let points: Vec<Coord> =
                        points.into_iter().map(|at| inside.transform.point(at)).collect();
                    self.path(points, closed, layer, meaning);
                }
                None => *self.flat.unusable.entry(format!("layer {layer}: other things")).or_default() += 1,
            },
        }
    }

    fn path(&mut self, mut points: Vec<Coord>, closed: bool, layer: &str, meaning: Meaning) {
        points.dedup();
        let returns = points.len() > 3 && points.first() == points.last();
        if points.len() < 2 || !points.iter().all(|at| sane(*at)) {
            *self.flat.unusable.entry(format!("layer {layer}: no sound place")).or_default() += 1;
            return;
        }
        let closed = (closed || returns) && points.len() > 2;
        self.flat.paths.push(Path { layer: layer.to_owned(), meaning, points, closed });
    }

    fn text(&mut self, text: &str, spots: Vec<Coord>, meaning: Meaning, transform: Transform) {
        let text = super::labels::plain(text);
        // An unset alignment point is the origin.
        let set = spots.into_iter().enumerate().filter(|(index, at)| *index == 0 || *at != Coord::default());
        let spots = set.map(|(_, at)| transform.point(at)).filter(|at| sane(*at)).collect();
        if !text.is_empty() {
            self.flat.texts.push(Text { is_number: meaning == Meaning::Number, words: text, spots });
        }
    }
}

fn sane(at: Coord) -> bool {
    at.x.abs() <= FARTHEST && at.y.abs() <= FARTHEST
}

fn point(point: &dxf::Point) -> Coord {
    Coord { x: point.x, y: point.y }
}

/// Flat things whose normal points down are drawn in a mirrored plane.
fn mirrored(normal_z: f64) -> Transform {
    if normal_z < 0.0 { Transform::mirror() } else { Transform::scale(1.0) }
}

/// The shift of each row and column, in the block's turned axes; one without shift when there is no grid.
fn cells(insert: &Insert) -> impl Iterator<Item = Coord> {
    let (columns, rows) = (insert.column_count.max(1), insert.row_count.max(1));
    let (across, up) = (insert.column_spacing, insert.row_spacing);
    (0..rows).flat_map(move |row| {
        (0..columns).map(move |column| Coord { x: f64::from(column) * across, y: f64::from(row) * up })
    })
}

fn placed(insert: &Insert, cell: Coord, base: Coord) -> Transform {
    let (sin, cos) = insert.rotation.to_radians().sin_cos();
    let shift = Coord { x: cell.x * cos - cell.y * sin, y: cell.x * sin + cell.y * cos };
    let scale = (insert.x_scale_factor, insert.y_scale_factor);
    let inserted = Transform::insert(point(&insert.location) + shift, scale, insert.rotation, base);
    mirrored(insert.extrusion_direction.z).after(inserted)
}

fn on_circle(centre: Coord, radius: f64, degrees: f64) -> Coord {
    let (sin, cos) = degrees.to_radians().sin_cos();
    Coord { x: centre.x + radius * cos, y: centre.y + radius * sin }
}

/// The points of anything that is a line, and whether it closes.
fn path(entity: &EntityType) -> Option<(Vec<Coord>, bool)> {
    Some(match entity {
        EntityType::Line(line) => (vec![point(&line.p1), point(&line.p2)], false),
        EntityType::LwPolyline(line) => {
            let points: Vec<_> = line.vertices.iter().map(|v| (Coord { x: v.x, y: v.y }, v.bulge)).collect();
            let turn = mirrored(line.extrusion_direction.z);
            (
                bulged(&points, line.is_closed()).into_iter().map(|at| turn.point(at)).collect(),
                line.is_closed(),
            )
        }
        EntityType::Polyline(line) => {
            let points: Vec<_> = line.vertices().map(|v| (point(&v.location), v.bulge)).collect();
            let turn = mirrored(line.normal.z);
            (
                bulged(&points, line.is_closed()).into_iter().map(|at| turn.point(at)).collect(),
                line.is_closed(),
            )
        }
        EntityType::Arc(arc) => {
            let turn = mirrored(arc.normal.z);
            let sweep = (arc.end_angle - arc.start_angle).rem_euclid(360.0);
            let points = along(point(&arc.center), arc.radius, arc.start_angle, sweep);
            (points.into_iter().map(|at| turn.point(at)).collect(), false)
        }
        EntityType::Circle(circle) => {
            let turn = mirrored(circle.normal.z);
            let points = along(point(&circle.center), circle.radius, 0.0, 360.0);
            (points.into_iter().map(|at| turn.point(at)).collect(), true)
        }
        EntityType::Solid(solid) => {
            let corners =
                [&solid.first_corner, &solid.second_corner, &solid.fourth_corner, &solid.third_corner];
            (corners.map(point).to_vec(), true)
        }
        _ => return None,
    })
}

/// Points along an arc, counter-clockwise for a positive sweep, both ends included.
fn along(centre: Coord, radius: f64, from: f64, sweep: f64) -> Vec<Coord> {
    let steps = (sweep.abs() / STEP).ceil().clamp(1.0, 36.0);
    (0..=steps as u32).map(|step| on_circle(centre, radius, from + sweep * f64::from(step) / steps)).collect()
}

/// A polyline's points, its bulges as short lines. A bulge is the tangent of a quarter of the arc's angle.
fn bulged(points: &[(Coord, f64)], closed: bool) -> Vec<Coord> {
    let mut line = Vec::with_capacity(points.len());
    let next = points.iter().skip(1).chain(points.first().filter(|_| closed));
    for ((at, bulge), (to, _)) in points.iter().zip(next) {
        line.push(*at);
        if bulge.abs() > 1e-6 && bulge.is_finite() {
            line.extend(arc_between(*at, *to, *bulge));
        }
    }
    if !closed {
        line.extend(points.last().map(|(at, _)| *at));
    }
    line
}

fn arc_between(from: Coord, to: Coord, bulge: f64) -> Vec<Coord> {
    let sweep = 4.0 * bulge.atan();
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let middle = Coord { x: f64::midpoint(from.x, to.x), y: f64::midpoint(from.y, to.y) };
    let away = (1.0 - bulge * bulge) / (4.0 * bulge);
    let centre = Coord { x: middle.x - dy * away, y: middle.y + dx * away };
    let start = (from.y - centre.y).atan2(from.x - centre.x).to_degrees();
    let radius = (from.x - centre.x).hypot(from.y - centre.y);
    let mut points = along(centre, radius, start, sweep.to_degrees());
    points.pop();
    points.into_iter().skip(1).collect()
}
