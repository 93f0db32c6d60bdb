//! Metres to one unit of the drawing: what the mapping says, else the drawing, else its size.

use super::mapping::{LengthUnit, Mapping, Meaning};
use crate::plan::Refusal;
use dxf::Drawing;
use dxf::entities::EntityType;
use dxf::enums::{DrawingUnits, Units};
use geo::Coord;
use parvis_core::{Place, Remark, RemarkKind};

/// A storey is between this and …
const SMALLEST: f64 = 3.0;
/// … this many metres across.
const LARGEST: f64 = 3_000.0;
/// Door leaves are this many metres wide.
const LEAVES: std::ops::RangeInclusive<f64> = 0.5..=1.6;

pub(super) struct Scale {
    pub(super) metres_per_unit: f64,
    assumed: Option<LengthUnit>,
    file: String,
}

/// Settles the scale.
pub(super) fn settle(drawing: &Drawing, mapping: &Mapping, file: &str) -> Result<Scale, Refusal> {
    let scale = |metres_per_unit, assumed| Scale { metres_per_unit, assumed, file: file.to_owned() };
    if let Some(unit) = mapping.unit {
        return Ok(scale(unit.metres(), None));
    }
    let across = across(drawing, mapping);
    let fits = |metres: f64| (SMALLEST..=LARGEST).contains(&(across * metres));
    let on_door_layer = |layer: &str| matches!(mapping.layer(layer), Some(Meaning::Opening { .. }));
    let guess = guess(drawing, across, on_door_layer);
    match said(drawing.header.default_drawing_units) {
        Some(metres) if fits(metres) || across == 0.0 => Ok(scale(metres, None)),
        Some(metres) => {
            let hint =
                guess.map_or_else(String::new, |unit| format!("; unit = \"{}\" would fit", unit.as_str()));
            let why = format!(
                "by its own unit the drawing is {:.2} m across, so give the right unit{hint}",
                across * metres
            );
            Err(Refusal::Mapping { file: file.to_owned(), why })
        }
        None => {
            let why = "the drawing has no unit and fits none by its size, so give it: unit = \"mm\"";
            let refusal = || Refusal::Mapping { file: file.to_owned(), why: why.to_owned() };
            guess.map(|unit| scale(unit.metres(), Some(unit))).ok_or_else(refusal)
        }
    }
}

impl Scale {
    pub(super) fn remarks(&self) -> Vec<Remark> {
        let place = Place::File { file: self.file.clone(), line: None, column: None };
        let remark = |unit: LengthUnit| Remark {
            kind: RemarkKind::UnitAssumed,
            place,
            number: None,
            text: unit.as_str().to_owned(),
        };
        self.assumed.map(remark).into_iter().collect()
    }
}

/// The most likely unit, by the size of the drawing and of the leaves of its doors.
pub(super) fn guess(
    drawing: &Drawing,
    across: f64,
    on_door_layer: impl Fn(&str) -> bool,
) -> Option<LengthUnit> {
    use LengthUnit::{Cm, Ft, In, M, Mm};
    let candidates = match drawing.header.drawing_units {
        DrawingUnits::Metric => [Mm, Cm, M, In, Ft],
        DrawingUnits::English => [In, Ft, Mm, Cm, M],
    };
    let leaf = leaf(drawing, on_door_layer);
    candidates.into_iter().find(|unit| {
        (SMALLEST..=LARGEST).contains(&(across * unit.metres()))
            && leaf.is_none_or(|radius| LEAVES.contains(&(radius * unit.metres())))
    })
}

/// The middle one of the radii of arcs on door layers.
fn leaf(drawing: &Drawing, on_door_layer: impl Fn(&str) -> bool) -> Option<f64> {
    let doors = drawing.entities().filter(|entity| on_door_layer(&entity.common.layer));
    let mut radii: Vec<f64> = doors
        .filter_map(
            |entity| if let EntityType::Arc(arc) = &entity.specific { Some(arc.radius) } else { None },
        )
        .collect();
    radii.sort_by(f64::total_cmp);
    radii.get(radii.len() / 2).copied()
}

/// Metres to the unit that the drawing's header names.
pub(super) const fn said(units: Units) -> Option<f64> {
    Some(match units {
        Units::Inches | Units::USSurveyInch => 0.0254,
        Units::Feet | Units::USSurveyFeet => 0.3048,
        Units::Yards | Units::USSurveyYard => 0.9144,
        Units::Millimeters => 0.001,
        Units::Centimeters => 0.01,
        Units::Decimeters => 0.1,
        Units::Meters => 1.0,
        Units::Kilometers => 1000.0,
        _ => return None,
    })
}

/// The longer side of the box around the lines of layers that mean something, in the drawing's units.
fn across(drawing: &Drawing, mapping: &Mapping) -> f64 {
    let drawn = drawing.entities().filter(|entity| mapping.layer(&entity.common.layer).is_some());
    extent(drawn.map(|entity| &entity.specific))
}

pub(super) fn extent<'a>(entities: impl Iterator<Item = &'a EntityType>) -> f64 {
    let points = entities.flat_map(|entity| match entity {
        EntityType::Line(line) => vec![(line.p1.x, line.p1.y), (line.p2.x, line.p2.y)],
        EntityType::LwPolyline(line) => line.vertices.iter().map(|vertex| (vertex.x, vertex.y)).collect(),
        EntityType::Polyline(line) => line.vertices().map(|v| (v.location.x, v.location.y)).collect(),
        EntityType::Insert(insert) => vec![(insert.location.x, insert.location.y)],
        _ => Vec::new(),
    });
    let sound = points.map(|(x, y)| Coord { x, y }).filter(|at| at.x.is_finite() && at.y.is_finite());
    let bounds = sound.map(|at| (at, at)).reduce(|(low, high), (at, _)| {
        (Coord { x: low.x.min(at.x), y: low.y.min(at.y) }, Coord { x: high.x.max(at.x), y: high.y.max(at.y) })
    });
    bounds.map_or(0.0, |(low, high)| (high.x - low.x).max(high.y - low.y))
}
