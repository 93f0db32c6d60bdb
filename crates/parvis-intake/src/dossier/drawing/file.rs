//! The shape of `plan.geojson`.

use super::super::site::FromTable;
use super::super::word::Word;
use super::shape::{self, Shape};
use crate::dossier::place::PlaceText;
use deserr::{Deserr, IntoValue, Map, Value, ValuePointerRef};
use parvis_core::{ConnectorKind, FixtureCategory, OpeningKind, RemarkKind, Swing, UnitCategory, WidthBasis};
use parvis_toml::{NotNegative, Refusal, Stated, Troubles};
use schemars::JsonSchema;

/// The floor plan: GeoJSON whose coordinates are metres on the plan, x to the right and y up the sheet.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Plan file")]
pub struct PlanFile {
    /// Always FeatureCollection.
    #[deserr(rename = "type")]
    #[schemars(rename = "type")]
    #[expect(dead_code, reason = "its one possible value is checked while it is read")]
    kind: Collection,
    /// What has no shape: name, storeys, what joins them, where it lies on Earth.
    pub parvis: HeadObject,
    /// Rooms, doors and everything else drawn.
    pub features: Vec<FeatureObject>,
}

/// The type of the file as a whole.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles)]
enum Collection {
    /// The only one.
    FeatureCollection,
}

/// The type of each feature.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles)]
enum FeatureType {
    /// The only one.
    Feature,
}

/// What has no shape.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
pub struct HeadObject {
    /// Version of the dossier format: 1.
    #[expect(
        dead_code,
        reason = "read on its own first, so that another version is refused before its keys are"
    )]
    format: u32,
    /// Name of the building.
    #[deserr(default)]
    #[schemars(default)]
    pub name: String,
    /// Where the plane lies on Earth, if known.
    #[deserr(default)]
    #[schemars(default)]
    pub georeference: Option<GeoreferenceObject>,
    /// The file the plan was read from, and that file's date. It also stands for facts that name no source.
    #[deserr(default)]
    #[schemars(default)]
    pub source: Option<FromTable>,
    /// Storeys, lowest first.
    pub levels: Vec<LevelObject>,
    /// What joins levels.
    #[deserr(default)]
    #[schemars(default)]
    pub connectors: Vec<ConnectorObject>,
    /// What the importer did or assumed.
    #[deserr(default)]
    #[schemars(default)]
    pub remarks: Vec<RemarkObject>,
}

/// Where the plane lies on Earth.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
pub struct GeoreferenceObject {
    /// Longitude and latitude in degrees of the plane's origin, WGS 84.
    pub origin: (f64, f64),
    /// Degrees clockwise from true north to the plane's y axis.
    pub bearing: f64,
}

/// One storey.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
pub struct LevelObject {
    /// Its id.
    pub id: String,
    /// 0 is the ground storey, 1 the one above, -1 the one below.
    pub ordinal: i16,
    /// What people call it.
    #[deserr(default)]
    #[schemars(default)]
    pub name: String,
    /// Height of its floor above the ground storey's in metres.
    #[deserr(default)]
    #[schemars(default)]
    pub elevation: Option<f64>,
}

/// The stack of one stair, ramp or lift.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
pub struct ConnectorObject {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Word<ConnectorKind>,
    /// Its name or code.
    #[deserr(default)]
    #[schemars(default)]
    pub name: String,
    /// Ids of one unit per level it stops at, lowest first.
    pub units: Vec<String>,
    /// Walking length of one storey's flight along the slope in metres.
    #[deserr(default)]
    #[schemars(default)]
    pub flight: Option<f64>,
    /// Whether Parvis joined it because the units lie above one another.
    #[deserr(default)]
    #[schemars(default)]
    pub inferred: bool,
}

/// What an importer did or assumed.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
pub struct RemarkObject {
    /// What was done or assumed.
    pub kind: Word<RemarkKind>,
    /// Where.
    pub place: PlaceText,
    /// A number that goes with it.
    #[deserr(default)]
    #[schemars(default)]
    pub number: Option<f64>,
    /// A text that goes with it.
    #[deserr(default)]
    #[schemars(default)]
    pub text: String,
}

/// One room, door or other thing.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields, validate = drawable -> Troubles)]
#[schemars(deny_unknown_fields)]
pub struct FeatureObject {
    /// Always Feature.
    #[deserr(rename = "type")]
    #[schemars(rename = "type")]
    #[expect(dead_code, reason = "its one possible value is checked while it is read")]
    kind: FeatureType,
    /// Its id.
    pub id: String,
    /// Its shape.
    pub geometry: Shape,
    /// What it is.
    pub properties: Properties,
}

/// Whether the shape suits what the feature is.
fn drawable(feature: FeatureObject, location: ValuePointerRef<'_>) -> Result<FeatureObject, Troubles> {
    let suits = match feature.properties {
        Properties::Unit(_) => shape::area(&feature.geometry).map(drop),
        Properties::Opening(_) => shape::threshold(&feature.geometry).map(drop),
        Properties::Fixture(_) => Ok(()),
    };
    match suits {
        Ok(()) => Ok(feature),
        Err(refusal) => Err(Troubles::at(location.push_key("geometry"), refusal)),
    }
}

/// What a feature is.
#[derive(JsonSchema)]
#[schemars(tag = "feature_type", rename_all = "lowercase")]
pub enum Properties {
    /// A room, corridor, stair or other floor area.
    Unit(UnitObject),
    /// A door, passage or exit: a line from jamb to jamb.
    Opening(OpeningObject),
    /// Anything else: a wall, an assembly point, a hydrant.
    Fixture(FixtureObject),
}

/// A room, corridor, stair or other floor area.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct UnitObject {
    /// Id of its storey.
    pub level: String,
    /// What it is for.
    pub category: Word<UnitCategory>,
    /// The word for that in the file the plan was read from.
    #[deserr(default)]
    #[schemars(default)]
    pub source_category: String,
    /// The number on its door.
    #[deserr(default)]
    #[schemars(default)]
    pub number: String,
    /// What people call it.
    #[deserr(default)]
    #[schemars(default)]
    pub name: String,
    /// Whether its doors can be locked from inside.
    #[deserr(default)]
    #[schemars(default)]
    pub lockable: Stated<bool>,
    /// Most people in it at one time.
    #[deserr(default)]
    #[schemars(default)]
    pub people: Stated<u32>,
    /// Id of the unit where its people go in a lockdown when it cannot be locked.
    #[deserr(default)]
    #[schemars(default)]
    pub refuge: Stated<String>,
    /// Whether a person in a wheelchair can reach and use it.
    #[deserr(default)]
    #[schemars(default)]
    pub step_free: Stated<bool>,
}

/// A door, passage or exit.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct OpeningObject {
    /// Id of its storey.
    pub level: String,
    /// What it is.
    pub category: Word<OpeningKind>,
    /// Its name or code.
    #[deserr(default)]
    #[schemars(default)]
    pub name: String,
    /// Clear width in metres.
    pub width: NotNegative,
    /// How the width is known.
    pub width_basis: Word<WidthBasis>,
    /// Ids of the one or two units it joins.
    pub joins: Vec<String>,
    /// Whether it leads out of the building.
    #[deserr(default)]
    #[schemars(default)]
    pub exit: bool,
    /// Whether it can be locked.
    #[deserr(default)]
    #[schemars(default)]
    pub lockable: Stated<bool>,
    /// Which way it opens.
    #[deserr(default)]
    #[schemars(default)]
    pub swing: Stated<Word<Swing>>,
    /// Whether a wheelchair can pass.
    #[deserr(default)]
    #[schemars(default)]
    pub step_free: Stated<bool>,
}

/// Anything else on the drawing.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct FixtureObject {
    /// Id of its storey; left out or null outdoors.
    #[deserr(default)]
    #[schemars(default)]
    pub level: Option<String>,
    /// What it is.
    pub category: Word<FixtureCategory>,
    /// Its name.
    #[deserr(default)]
    #[schemars(default)]
    pub name: String,
}

const FEATURE_TYPES: [&str; 3] = ["unit", "opening", "fixture"];

impl Deserr<Troubles> for Properties {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Troubles> {
        let mut map = match value {
            Value::Map(map) => map,
            other => {
                let (found, shown) = parvis_toml::describe(&other);
                return Err(Troubles::at(location, Refusal::wrong_type("table", found, &shown)));
            }
        };
        let key = "feature_type";
        let kind = map.remove(key).ok_or_else(|| Troubles::at(location, Refusal::missing(key)))?;
        let kind = String::deserialize_from_value(kind.into_value(), location.push_key(key))?;
        let rest = Value::Map(map);
        match kind.as_str() {
            "unit" => UnitObject::deserialize_from_value::<V>(rest, location).map(Self::Unit),
            "opening" => OpeningObject::deserialize_from_value::<V>(rest, location).map(Self::Opening),
            "fixture" => FixtureObject::deserialize_from_value::<V>(rest, location).map(Self::Fixture),
            other => Err(Troubles::at(location.push_key(key), Refusal::not_allowed(other, FEATURE_TYPES))),
        }
    }
}

/// The version alone, whatever else stands in the file.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct VersionOnly {
    /// The head.
    pub parvis: VersionHead,
}

/// The version in the head.
#[derive(Deserr)]
#[deserr(error = Troubles)]
pub struct VersionHead {
    /// The version.
    pub format: u32,
}
