//! Small dossiers of every shape, for the round trip.

use geo::{Coord, Geometry, Line, LineString, Point, Polygon};
use jiff::civil::{Date, time};
use parvis_core::{
    Accepted, Camera, Connector, ConnectorKind, Dossier, Drill, DrillKind, Exits, Fact, Fixture,
    FixtureCategory, FloorPlan, Georeference, Improvement, InHand, Language, Level, Meant, Measure,
    MeasureStatus, Measured, Metres, Opening, OpeningKind, People, Period, Person, Place, Provenance, Remark,
    RemarkKind, RightsCheck, Role, Section, Settled, Site, Swing, Unit, UnitCategory, Value, Width,
    WidthBasis,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;

/// Any text, awkward ones among them.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zA-Zа-яӘҒҚңөүұһі0-9 .,№]{0,12}",
        1 => "(?s).{0,12}",
        1 => select(vec!["unknown", "\"", "'''", "a\nb\n", "\\", "# x", "true", "2026-09-01", "\"\"\"", " a ", "{", "\r\n"]).prop_map(str::to_owned),
    ]
}

fn day() -> impl Strategy<Value = Date> {
    (1900_i16..2100, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| jiff::civil::date(year, month, day))
}

fn said() -> impl Strategy<Value = Provenance> {
    let known = (
        select(vec!["register", "head"]),
        select(vec![jiff::civil::date(2026, 9, 1), jiff::civil::date(2025, 1, 2)]),
    );
    prop_oneof![
        2 => known.prop_map(|(source, date)| Provenance { source: source.to_owned(), date }),
        1 => (text(), day()).prop_map(|(source, date)| Provenance { source, date }),
    ]
}

fn fact<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Fact<T>> {
    of((value, said()))
        .prop_map(|known| known.map_or(Fact::Unknown, |(value, from)| Fact::known(value, from)))
}

/// A length or coordinate in whole millimetres.
fn metres() -> impl Strategy<Value = f64> {
    (-200_000_i32..200_000).prop_map(|millimetres| f64::from(millimetres) / 1000.0)
}

fn length() -> impl Strategy<Value = f64> {
    metres().prop_map(f64::abs)
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        0.0..1e6_f64,
        (0_u32..100_000).prop_map(f64::from),
        Just(1e-7),
        Just(123_456_789_012_345_680.0)
    ]
}

fn point() -> impl Strategy<Value = Coord> {
    (metres(), metres()).prop_map(|(x, y)| Coord { x, y })
}

fn facts() -> impl Strategy<Value = parvis_core::Facts> {
    let one = |key: &'static str, value: BoxedStrategy<Value>| {
        of(fact(value)).prop_map(move |fact| fact.map(|fact| (key.into(), fact)))
    };
    let words = vec!["siren", "voice", "light"];
    let all = (
        one("pupils", (0_u32..5000).prop_map(|count| Value::Number(f64::from(count))).boxed()),
        one("floor_area_m2", number().prop_map(Value::Number).boxed()),
        one("leased", any::<bool>().prop_map(Value::Bool).boxed()),
        one(
            "site_type",
            select(vec!["school", "kindergarten"]).prop_map(|word| Value::Choice(word.into())).boxed(),
        ),
        one(
            "alarms",
            proptest::sample::subsequence(words, 0..=3)
                .prop_map(|words| Value::Choices(words.into_iter().map(Into::into).collect()))
                .boxed(),
        ),
        one("passport_date", day().prop_map(Value::Date).boxed()),
        one("guard_company", text().prop_map(Value::Text).boxed()),
    );
    all.prop_map(|(a, b, c, d, e, f, g)| [a, b, c, d, e, f, g].into_iter().flatten().collect())
}

fn site() -> impl Strategy<Value = Site> {
    let language = of(select(Language::ALL.to_vec()));
    let at = of((-180.0..=180.0, -90.0..=90.0));
    ("[a-z0-9-]{1,8}", text(), "[A-Z]{2}", language, text(), at, facts()).prop_map(
        |(id, name, country, language, address, at, facts)| Site {
            id,
            name,
            country,
            language,
            address,
            at,
            facts,
        },
    )
}

fn people() -> impl Strategy<Value = People> {
    let person = (text(), fact(text()), fact(text()), text(), fact(day()));
    let role = (of(0_usize..4), vec(0_usize..4, 0..3));
    (vec(person, 0..4), vec(role, 0..3)).prop_map(|(persons, roles)| {
        let count = persons.len();
        let persons: Vec<Person> = persons
            .into_iter()
            .enumerate()
            .map(|(index, (function, name, phone, agency, confirmed))| Person {
                id: format!("p{index}").into(),
                function,
                name,
                phone,
                agency,
                confirmed,
            })
            .collect();
        let id = |index: usize| (count > 0).then(|| format!("p{}", index % count.max(1)).into());
        let roles = roles.into_iter().enumerate().map(|(index, (holder, deputies))| Role {
            key: format!("role {index}"),
            holder: holder.and_then(id),
            deputies: deputies.into_iter().filter_map(id).collect(),
        });
        People { roles: roles.collect(), persons }
    })
}

fn rights() -> impl Strategy<Value = RightsCheck> {
    (vec(text(), 10), of(0_u8..5), of(0_u8..5), of(day()), of(day())).prop_map(
        |(texts, benefit, impact, review, ends)| {
            let mut texts = texts.into_iter();
            let mut next = || texts.next().unwrap();
            RightsCheck {
                legality: next(),
                aim: next(),
                necessity: next(),
                benefit,
                impact,
                non_discrimination: next(),
                access: next(),
                children: next(),
                safety: next(),
                owner: next(),
                review,
                complaints: next(),
                ends,
                retention_reason: next(),
            }
        },
    )
}

/// Places every plan of these tests has.
fn place() -> impl Strategy<Value = Place> {
    select(vec![
        Place::Site,
        Place::Unit("u0".into()),
        Place::Opening("o0".into()),
        Place::Level("L0".into()),
        Place::Fixture("f0".into()),
    ])
}

fn camera() -> impl Strategy<Value = (Coord, f64, f64, f64)> {
    (point(), number(), number(), number())
}

fn measures() -> impl Strategy<Value = Vec<Measure>> {
    let status = select(MeasureStatus::ALL.to_vec());
    let one = (text(), text(), status, said(), vec(place(), 0..3), fact(any::<u32>()), vec(place(), 0..2));
    let more = (vec(camera(), 0..3), of(rights()));
    vec((one, more), 0..3).prop_map(|measures| {
        let named = measures.into_iter().enumerate();
        named
            .map(
                |(
                    index,
                    ((catalogue, name, status, from, places, retention_days, blocks), (cameras, rights)),
                )| {
                    let cameras =
                        cameras.into_iter().enumerate().map(|(number, (at, looks, angle, range))| Camera {
                            id: format!("cam {index} {number}"),
                            level: "L0".into(),
                            at,
                            looks,
                            angle,
                            range,
                        });
                    Measure {
                        id: format!("m{index}"),
                        catalogue,
                        name,
                        status,
                        from,
                        places,
                        retention_days,
                        blocks,
                        cameras: cameras.collect(),
                        rights,
                    }
                },
            )
            .collect()
    })
}

/// What was measured at a place every plan of these tests has.
fn measured<Id: From<&'static str> + std::fmt::Debug>(
    id: &'static str,
) -> impl Strategy<Value = Vec<Measured<Id>>> {
    let one = (of(0.0..100.0_f64), of(100.0..900.0_f64), of(any::<u32>()), text());
    vec(one, 0..2).prop_map(move |all| {
        let made = all.into_iter();
        made.map(|(first, last, people, source)| Measured { id: id.into(), first, last, people, source })
            .collect()
    })
}

fn drills() -> impl Strategy<Value = Vec<Drill>> {
    let groups = proptest::sample::subsequence(vec!["kindergarten", "primary", "secondary", "adults"], 0..=4);
    let one = (
        (select(DrillKind::ALL.to_vec()), day(), any::<bool>(), text(), of(any::<bool>()), groups),
        (of(any::<u32>()), of(number()), of(any::<bool>()), text(), vec(text(), 0..3)),
        (measured("o0"), measured("u0")),
    );
    vec(one, 0..3).prop_map(|drills| {
        let named = drills.into_iter().enumerate();
        named
            .map(|(index, ((kind, date, held, lead, announced, groups), rest, (exits, rooms)))| {
                let (people, seconds, simulated_violence, aftercare, observations) = rest;
                Drill {
                    id: format!("d{index}"),
                    kind,
                    date,
                    held,
                    lead,
                    announced,
                    groups: groups.into_iter().map(str::to_owned).collect(),
                    people,
                    seconds,
                    simulated_violence,
                    aftercare,
                    observations,
                    exits,
                    rooms,
                }
            })
            .collect()
    })
}

fn meant() -> impl Strategy<Value = Meant> {
    ("[A-Z][0-9]{3}", place(), text()).prop_map(|(code, place, about)| Meant { code, place, about })
}

fn settled() -> impl Strategy<Value = Settled> {
    let in_hand = (meant(), text(), day(), text(), said())
        .prop_map(|(meant, owner, due, measure, from)| InHand { meant, owner, due, measure, from });
    let accepted =
        (meant(), text(), said()).prop_map(|(meant, reason, from)| Accepted { meant, reason, from });
    (vec(in_hand, 0..3), vec(accepted, 0..3)).prop_map(|(in_hand, accepted)| Settled { in_hand, accepted })
}

fn improvements() -> impl Strategy<Value = Vec<Improvement>> {
    let improvement = (place(), text(), text(), of(day()), said());
    vec(improvement, 0..3).prop_map(|all| {
        let numbered = all.into_iter().enumerate();
        let one = |(number, (place, text, shown_by, done, from))| {
            let id = format!("i{number}");
            Improvement { id, place, text, shown_by, done, from }
        };
        numbered.map(one).collect()
    })
}

/// Rooms are named on a drawing: `periods.rs` tries them.
fn periods() -> impl Strategy<Value = Vec<Period>> {
    let at = || (0_i8..24, 0_i8..60).prop_map(|(hour, minute)| time(hour, minute, 0, 0));
    let kinds = prop::collection::btree_map(select(UnitCategory::ALL), 0_u32..=100, 0..3);
    vec((at(), at(), 0_u32..=100, kinds, said()), 0..3).prop_map(|all| {
        let numbered = all.into_iter().enumerate();
        let one = |(number, (starts, ends, percent, kinds, from))| {
            let name = format!("p{number}");
            Period { name, starts, ends, percent, kinds, rooms: BTreeMap::new(), from }
        };
        numbered.map(one).collect()
    })
}

fn sections() -> impl Strategy<Value = Vec<Section>> {
    let title = "[a-zA-ZӘа-я#0-9]{0,5}( [a-z]{1,4})?".prop_map(|title| title.trim().to_owned());
    let body = "([#a-zа-я -]{0,9}\n{1,3}){0,4}[a-z.]{0,4}"
        .prop_map(|body| super::super::sections::trimmed(&body).to_owned());
    vec((title, body), 0..4).prop_map(|sections| {
        let named = sections.into_iter().enumerate();
        named
            .map(|(index, (title, body))| Section {
                number: index as u32 + 1,
                key: format!("key-{index}"),
                title,
                body,
            })
            .collect()
    })
}

fn polygon() -> impl Strategy<Value = Polygon> {
    let ring = || vec(point(), 3..6).prop_map(LineString);
    (ring(), vec(ring(), 0..2)).prop_map(|(outline, holes)| Polygon::new(outline, holes))
}

fn shape() -> impl Strategy<Value = Geometry> {
    let line = || vec(point(), 2..4).prop_map(LineString);
    let single = prop_oneof![
        point().prop_map(|at| Geometry::Point(Point(at))),
        line().prop_map(Geometry::LineString),
        polygon().prop_map(Geometry::Polygon),
        vec(point(), 0..3).prop_map(|points| Geometry::MultiPoint(points.into())),
        vec(line(), 0..3).prop_map(|lines| Geometry::MultiLineString(geo::MultiLineString(lines))),
        vec(polygon(), 0..3).prop_map(|areas| Geometry::MultiPolygon(geo::MultiPolygon(areas))),
    ];
    let single = single.boxed();
    prop_oneof![
        3 => single.clone(),
        1 => vec(single, 0..3).prop_map(|parts| Geometry::GeometryCollection(geo::GeometryCollection(parts))),
    ]
}

fn units() -> impl Strategy<Value = Vec<Unit>> {
    let words = (select(UnitCategory::ALL.to_vec()), text(), text(), text());
    let facts = (fact(any::<bool>()), fact(any::<u32>()), fact(Just("u0".into())), fact(any::<bool>()));
    vec((words, polygon(), facts), 1..4).prop_map(|units| {
        let named = units.into_iter().enumerate();
        named
            .map(|(index, ((category, source_category, number, name), shape, facts))| {
                let (lockable, people, refuge, step_free) = facts;
                Unit {
                    id: format!("u{index}").into(),
                    level: "L0".into(),
                    category,
                    source_category,
                    number,
                    name,
                    shape,
                    lockable,
                    people,
                    refuge,
                    step_free,
                }
            })
            .collect()
    })
}

fn openings() -> impl Strategy<Value = Vec<Opening>> {
    let basis = select(vec![WidthBasis::Stated, WidthBasis::Drawn, WidthBasis::Assumed]);
    let swing = select(vec![Swing::Outward, Swing::Inward, Swing::Both, Swing::Sliding]);
    let looks = (select(OpeningKind::ALL.to_vec()), text(), point(), point(), length(), basis);
    let facts = (0_usize..3, any::<bool>(), fact(any::<bool>()), fact(swing), fact(any::<bool>()));
    vec((looks, facts), 1..4).prop_map(|openings| {
        let named = openings.into_iter().enumerate();
        named
            .map(
                |(
                    index,
                    ((kind, name, start, end, width, basis), (joins, exit, lockable, swing, step_free)),
                )| {
                    Opening {
                        id: format!("o{index}").into(),
                        level: "L0".into(),
                        kind,
                        name,
                        line: Line { start, end },
                        width: Width { metres: Metres(width), basis },
                        joins: vec!["u0".into(); joins],
                        exit,
                        lockable,
                        swing,
                        step_free,
                    }
                },
            )
            .collect()
    })
}

fn fixtures() -> impl Strategy<Value = Vec<Fixture>> {
    vec((any::<bool>(), select(FixtureCategory::ALL.to_vec()), text(), shape()), 1..4).prop_map(|fixtures| {
        let named = fixtures.into_iter().enumerate();
        named
            .map(|(index, (inside, category, name, shape))| Fixture {
                id: format!("f{index}").into(),
                level: inside.then(|| "L0".into()),
                category,
                name,
                shape,
            })
            .collect()
    })
}

fn remarks() -> impl Strategy<Value = Vec<Remark>> {
    let file = (text(), of(any::<u32>()), of(any::<u32>())).prop_map(|(file, line, column)| Place::File {
        file,
        line,
        column,
    });
    vec((select(RemarkKind::ALL.to_vec()), prop_oneof![place(), file], of(number()), text()), 0..3).prop_map(
        |remarks| {
            let made = remarks.into_iter();
            made.map(|(kind, place, number, text)| Remark { kind, place, number, text }).collect()
        },
    )
}

fn plan() -> impl Strategy<Value = FloorPlan> {
    let levels = vec((any::<i16>(), text(), of(metres())), 1..3);
    let connectors =
        vec((select(ConnectorKind::ALL.to_vec()), text(), 0_usize..3, of(length()), any::<bool>()), 0..2);
    let earth = of((-180.0..180.0_f64, -89.0..89.0_f64, 0.0..360.0_f64));
    let parts = (units(), openings(), fixtures(), remarks());
    (text(), levels, connectors, earth, parts, of(said())).prop_map(
        |(name, levels, connectors, earth, (units, openings, fixtures, remarks), source)| FloorPlan {
            name,
            levels: (levels.into_iter().enumerate())
                .map(|(index, (ordinal, name, elevation))| Level {
                    id: format!("L{index}").into(),
                    ordinal,
                    name,
                    elevation: elevation.map(Metres),
                })
                .collect(),
            connectors: (connectors.into_iter().enumerate())
                .map(|(index, (kind, name, units, flight, inferred))| Connector {
                    id: format!("c{index}").into(),
                    kind,
                    name,
                    units: vec!["u0".into(); units],
                    flight: flight.map(Metres),
                    inferred,
                })
                .collect(),
            georeference: earth.map(|(x, y, bearing)| Georeference { origin: Coord { x, y }, bearing }),
            units,
            openings,
            fixtures,
            remarks,
            source,
        },
    )
}

/// Any dossier whose references lead somewhere.
pub fn dossier() -> impl Strategy<Value = Dossier> {
    (site(), people(), of((plan(), measures())), drills(), sections(), settled(), improvements(), periods())
        .prop_map(|(site, people, drawn, mut drills, sections, settled, improvements, periods)| {
            let (plan, measures) = drawn.unzip();
            if plan.is_none() {
                for drill in &mut drills {
                    drill.exits.clear();
                    drill.rooms.clear();
                }
            }
            Dossier {
                site,
                plan,
                people,
                measures: measures.unwrap_or_default(),
                drills,
                exits: Exits::default(),
                periods,
                settled,
                improvements,
                sections,
            }
        })
}
