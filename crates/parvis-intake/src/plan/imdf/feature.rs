//! GeoJSON features as they stand in the files, with limits; no meaning yet.

use crate::plan::{Input, Refusal};
use geo::{Coord, Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon};
use serde::Deserialize;
use serde_json::{Map, Value};

/// Most bytes of one IMDF file: parsed JSON takes several times its size in memory.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// Most features in all files together.
const MOST_FEATURES: usize = 200_000;

/// One feature, with the file it stands in.
#[derive(Debug)]
pub(super) struct Feature {
    /// The file's name without folder.
    pub(super) file: String,
    /// `unit`, `opening`, …
    pub(super) kind: String,
    /// Its id; may be empty.
    pub(super) id: String,
    /// Its shape, if it has one.
    pub(super) shape: Option<Shape>,
    /// Everything else.
    pub(super) properties: Map<String, Value>,
}

/// A GeoJSON geometry.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", content = "coordinates")]
pub(super) enum Shape {
    Point(Position),
    MultiPoint(Vec<Position>),
    LineString(Vec<Position>),
    MultiLineString(Vec<Vec<Position>>),
    Polygon(Vec<Vec<Position>>),
    MultiPolygon(Vec<Vec<Vec<Position>>>),
}

/// Longitude, latitude and perhaps a height.
#[derive(Debug, Deserialize)]
pub(super) struct Position(Vec<f64>);

#[derive(Deserialize)]
struct Collection {
    features: Vec<Raw>,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(default)]
    id: Value,
    feature_type: Option<String>,
    geometry: Option<Shape>,
    properties: Option<Map<String, Value>>,
}

/// Every feature of every `.geojson` or `.json` file.
pub(super) fn collect(input: &Input) -> Result<Vec<Feature>, Refusal> {
    let mut features = Vec::new();
    for (path, bytes) in &input.files {
        let file = path.rsplit('/').next().unwrap_or(path);
        let Some((stem, _)) = file.rsplit_once('.').filter(|(stem, ending)| is_feature_file(stem, ending))
        else {
            continue;
        };
        let raws = parse(file, bytes)?;
        if features.len() + raws.len() > MOST_FEATURES {
            let count = (features.len() + raws.len()) as u64;
            let limit = MOST_FEATURES as u64;
            return Err(Refusal::TooMany {
                file: input.name.to_owned(),
                what: "features".to_owned(),
                count,
                limit,
            });
        }
        features.extend(raws.into_iter().map(|raw| feature(file, stem, raw)));
    }
    Ok(features)
}

fn is_feature_file(stem: &str, ending: &str) -> bool {
    !stem.is_empty()
        && !stem.eq_ignore_ascii_case("manifest")
        && (ending.eq_ignore_ascii_case("geojson") || ending.eq_ignore_ascii_case("json"))
}

fn parse(file: &str, bytes: &[u8]) -> Result<Vec<Raw>, Refusal> {
    if bytes.len() > MOST_BYTES {
        let mib = |bytes: usize| bytes.div_ceil(1024 * 1024) as u64;
        return Err(Refusal::TooLarge {
            file: file.to_owned(),
            mib: mib(bytes.len()),
            limit_mib: mib(MOST_BYTES),
        });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::Empty { file: file.to_owned() });
    }
    serde_json::from_slice::<Collection>(bytes)
        .map(|collection| collection.features)
        .map_err(|error| refuse(file, &error))
}

fn refuse(file: &str, error: &serde_json::Error) -> Refusal {
    let (file, line) = (file.to_owned(), u32::try_from(error.line()).unwrap_or(u32::MAX));
    if error.is_eof() {
        return Refusal::CutShort { file, line };
    }
    let why = error.to_string();
    if why.starts_with("recursion limit") {
        return Refusal::TooDeep { file, line, limit: 128 };
    }
    let why = crate::Why::foreign(why.split(" at line ").next().unwrap_or_default());
    Refusal::Malformed { file, format: "IMDF GeoJSON".to_owned(), line, why }
}

fn feature(file: &str, stem: &str, raw: Raw) -> Feature {
    let properties = raw.properties.unwrap_or_default();
    let told = raw.feature_type.or_else(|| properties.get("feature_type")?.as_str().map(str::to_owned));
    let id = match &raw.id {
        Value::String(id) => id.clone(),
        Value::Number(id) => id.to_string(),
        _ => String::new(),
    };
    Feature {
        file: file.to_owned(),
        kind: told.unwrap_or_else(|| stem.to_lowercase()),
        id,
        shape: raw.geometry,
        properties,
    }
}

impl Feature {
    /// A property that is a text; empty texts count as absent.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.properties.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    /// A property that is a list of texts, or one text.
    pub(super) fn texts(&self, key: &str) -> Vec<&str> {
        match self.properties.get(key) {
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(text)) => vec![text],
            _ => Vec::new(),
        }
    }

    /// The id the thing had in the plan it was exported from, else its own.
    pub(super) fn own_id(&self) -> &str {
        self.text("parvis_id").unwrap_or(&self.id)
    }

    /// Its polygons, each as outline and holes.
    pub(super) fn polygons(&self) -> Result<Vec<Vec<Vec<Coord>>>, Refusal> {
        match &self.shape {
            Some(Shape::Polygon(rings)) => Ok(vec![self.rings(rings)?]),
            Some(Shape::MultiPolygon(polygons)) => polygons.iter().map(|rings| self.rings(rings)).collect(),
            _ => Ok(Vec::new()),
        }
    }

    /// Its points in order, for lines and points.
    pub(super) fn line(&self) -> Result<Vec<Coord>, Refusal> {
        match &self.shape {
            Some(Shape::Point(position)) => Ok(vec![self.coord(position)?]),
            Some(Shape::LineString(points) | Shape::MultiPoint(points)) => self.ring(points),
            Some(Shape::MultiLineString(lines)) => {
                lines.first().map_or(Ok(Vec::new()), |line| self.ring(line))
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Its shape as it stands; rings of fewer than three points are no area.
    pub(super) fn geometry(&self) -> Result<Option<Geometry>, Refusal> {
        Ok(match &self.shape {
            None => None,
            Some(Shape::Polygon(_) | Shape::MultiPolygon(_)) => {
                let mut polygons: Vec<Polygon> = self.polygons()?.into_iter().filter_map(polygon).collect();
                match polygons.len() {
                    0 => None,
                    1 => polygons.pop().map(Geometry::Polygon),
                    _ => Some(Geometry::MultiPolygon(MultiPolygon(polygons))),
                }
            }
            Some(Shape::MultiLineString(lines)) => {
                let lines: Result<_, Refusal> =
                    lines.iter().map(|line| Ok(LineString(self.ring(line)?))).collect();
                Some(Geometry::MultiLineString(MultiLineString(lines?)))
            }
            Some(_) => match self.line()?.as_slice() {
                [] => None,
                [spot] => Some(Geometry::Point(Point(*spot))),
                line => Some(Geometry::LineString(LineString(line.to_vec()))),
            },
        })
    }

    fn rings(&self, rings: &[Vec<Position>]) -> Result<Vec<Vec<Coord>>, Refusal> {
        rings.iter().map(|ring| self.ring(ring)).collect()
    }

    fn ring(&self, points: &[Position]) -> Result<Vec<Coord>, Refusal> {
        points.iter().map(|position| self.coord(position)).collect()
    }

    fn coord(&self, Position(numbers): &Position) -> Result<Coord, Refusal> {
        let number = |index: usize| numbers.get(index).copied().unwrap_or(f64::NAN);
        let (x, y) = (number(0), number(1));
        if (-180.0..=180.0).contains(&x) && (-90.0..=90.0).contains(&y) {
            return Ok(Coord { x, y });
        }
        Err(Refusal::BadCoordinate {
            file: self.file.clone(),
            what: format!("{} {}", self.kind, self.id),
            x,
            y,
        })
    }
}

fn polygon(rings: Vec<Vec<Coord>>) -> Option<Polygon> {
    let mut rings = rings.into_iter().map(LineString);
    Some(Polygon::new(rings.next().filter(|ring| ring.0.len() > 2)?, rings.collect()))
}
