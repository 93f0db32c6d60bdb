//! The main job, timed: import the school, check it, classify 100,000 made-up sites under two packs, set the plan.
//!
//! Run with `cargo bench -p parvis-bench --profile release`, on a quiet machine; figures stand in README.md.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use jiff::civil::{Date, date};
use mimalloc::MiMalloc;
use parvis_app::review::Pack;
use parvis_app::{Packs, documents, dossiers, review, words};
use parvis_core::{Dossier, Fact, Facts, Language, Provenance, Value};
use parvis_intake::plan::{Input, import};
use std::hint::black_box;

/// As in the command.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

const TODAY: Date = date(2026, 11, 21);
const SCHOOL: &[u8] = include_bytes!("../../crates/parvis-intake/tests/data/school.json");

fn school(packs: &Packs) -> Dossier {
    dossiers::example(packs).dossier.expect("the example reads")
}

fn import_school(c: &mut Criterion) {
    let input = Input::file("school.json", SCHOOL, TODAY);
    c.bench_function("import the school", |b| b.iter(|| import(black_box(&input)).expect("it imports")));
}

fn check_school(c: &mut Criterion) {
    let packs = Packs::embedded();
    let dossier = school(packs);
    c.bench_function("all checks on the school", |b| {
        b.iter(|| review::review(black_box(&dossier), Vec::new(), packs, TODAY).findings.len());
    });
}

/// Made-up sites that spread over every criterion: types, sizes and unknowns, by plain arithmetic.
fn sites(count: usize) -> Vec<Facts> {
    let types = ["school", "shop", "mall", "restaurant", "hotel", "university", "worship", "stadium"];
    let from = Provenance { source: "made up".to_owned(), date: TODAY };
    let known = |value| Fact::known(value, from.clone());
    (0..count)
        .zip(types.into_iter().cycle())
        .map(|(i, kind)| {
            let mut facts = Facts::new();
            facts.insert("site_type".into(), known(Value::Choice(kind.into())));
            facts.insert("people_peak".into(), known(Value::Number((i * 37 % 2500) as f64)));
            facts.insert("trade_area_m2".into(), known(Value::Number((i * 91 % 4000) as f64)));
            facts.insert("has_building".into(), known(Value::Bool(i % 9 != 0)));
            facts.insert("mainly_schedule1".into(), known(Value::Bool(i % 5 != 0)));
            if i % 3 != 0 {
                facts.insert("settlement_type".into(), known(Value::Choice("city".into())));
                facts
                    .insert("visitor_hall_area_m2_total".into(), known(Value::Number((i * 13 % 900) as f64)));
            }
            facts
        })
        .collect()
}

fn classify(c: &mut Criterion) {
    let packs = Packs::embedded();
    let two: Vec<&Pack> =
        ["kz", "uk"].iter().map(|id| review::pack(packs, id).expect("it is there")).collect();
    let sites = sites(100_000);
    let mut group = c.benchmark_group("classify");
    group.sample_size(10);
    group.bench_function("100,000 sites under two packs", |b| {
        b.iter(|| {
            two.iter().flat_map(|pack| sites.iter().map(|facts| pack.verdict(black_box(facts)))).fold(
                0,
                |n, v| {
                    black_box(v);
                    n + 1
                },
            )
        });
    });
    group.finish();
}

/// Warm: fonts and library are loaded and earlier plans are in the cache, as in a program that sets plan after plan.
fn print_plan(c: &mut Criterion) {
    let packs = Packs::embedded();
    let words = words(Language::En, packs);
    let set = |dossier: &mut Dossier| {
        let review = review::review(dossier, Vec::new(), packs, TODAY);
        documents::plan(dossier, &review, &words, TODAY).expect("it is set").len()
    };
    let mut group = c.benchmark_group("the plan, warm");
    group.sample_size(10);
    let mut dossier = school(packs);
    group.bench_function("nothing changed", |b| {
        b.iter_batched_ref(|| dossier.clone(), set, BatchSize::PerIteration);
    });
    let mut revision = 0;
    group.bench_function("one line changed", |b| {
        let next = || {
            revision += 1;
            if let Some(person) = dossier.people.persons.first_mut() {
                person.function = format!("Head of the school, revision {revision}");
            }
            dossier.clone()
        };
        b.iter_batched_ref(next, set, BatchSize::PerIteration);
    });
    group.finish();
}

criterion_group!(main_job, import_school, check_school, classify, print_plan);
criterion_main!(main_job);
