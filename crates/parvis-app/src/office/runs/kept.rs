//! What a run found, as it is kept: words in every language, numbers, frames.

use crate::egress::telling::{self, Section};
use crate::egress::{Answer, Ask, Estimate, LeftOut, document};
use crate::{Film, Packs};
use parvis_core::{Dossier, Language};
use parvis_words::Words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The parts by their names.
pub(in crate::office) const TOLD: &str = "told.json";
pub(in crate::office) const FIGURES: &str = "figures.json";
pub(in crate::office) const DOCUMENT: &str = "document.json";

/// The runs that were fitted to a drill, by the hash of all they follow from.
pub(super) fn calibration(of: &str) -> String {
    format!("calibration-{of}")
}

/// The piece of frames that begins with this one.
pub(super) fn frames(from: usize) -> String {
    format!("frames-{from}")
}

/// A number and how sure it is: nineteen in twenty lie between.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// The number.
    pub value: f64,
    /// From…
    pub low: f64,
    /// …to.
    pub high: f64,
}

/// What a run found, in numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// Runs made.
    pub runs: usize,
    /// People who were run.
    pub people: u32,
    /// Seconds after which half of the runs are over; in a lockdown or shelter, have the last in a room.
    pub median: Option<Span>,
    /// Seconds after which 95 of 100 are.
    pub p95: Option<Span>,
    /// Seconds after which 5, 50 and 95 of 100 runs are over; nothing in what was kept before it was asked for.
    #[serde(default)]
    pub spread: Option<[f64; 3]>,
    /// For each second of the usual run, from the alarm on, how many have arrived: out, in a room to stay in, or where
    /// they wait for help.
    pub arrived: Vec<usize>,
    /// How the frames of the usual run are to be shown; none where no run was finished.
    pub film: Option<Film>,
}

impl From<Estimate> for Span {
    fn from(Estimate { value, low, high }: Estimate) -> Self {
        Self { value, low, high }
    }
}

/// Everything to be kept of an answer.
pub(super) fn parts(
    answer: &Answer,
    left_out: &[LeftOut],
    ask: &Ask<'_>,
    dossier: &Dossier,
    packs: &Packs,
) -> Result<Vec<(String, Vec<u8>)>, serde_json::Error> {
    let (film, pieces) = answer
        .usual
        .as_ref()
        .and_then(|usual| usual.film(dossier.plan.as_ref()?))
        .map_or((None, Vec::new()), |(film, pieces)| (Some(film), pieces));
    let told: BTreeMap<&str, Vec<Section>> = Language::ALL
        .into_iter()
        .map(|language| {
            (language.tag(), told(answer, left_out, ask, dossier, &crate::words(language, packs)))
        })
        .collect();
    let words = crate::words(dossier.site.language.unwrap_or(Language::En), packs);
    let hidden = answer.hidden.as_ref();
    let [p5, median, p95] =
        hidden.map_or([answer.p5, answer.median, answer.p95], |it| [it.p5, it.median, it.p95]);
    let step = film.as_ref().map_or(1, |film| film.chunk);
    let figures = Figures {
        runs: answer.runs,
        people: answer.run,
        median: median.map(Span::from),
        p95: p95.map(Span::from),
        spread: p5.zip(median).zip(p95).map(|((p5, median), p95)| [p5.value, median.value, p95.value]),
        arrived: answer.usual.as_ref().map(|usual| arrived(&usual.arrived)).unwrap_or_default(),
        film,
    };
    let mut parts = vec![
        (TOLD.to_owned(), serde_json::to_vec(&told)?),
        (FIGURES.to_owned(), serde_json::to_vec(&figures)?),
        (DOCUMENT.to_owned(), serde_json::to_vec(&document(answer, ask, dossier, &words))?),
    ];
    let fit = answer.calibrated.as_ref();
    parts.extend(fit.and_then(|fit| Some((calibration(&fit.of), fit.keep.clone()?.into_bytes()))));
    parts.extend(pieces.into_iter().enumerate().map(|(number, bytes)| (frames(number * step), bytes)));
    Ok(parts)
}

/// The answer, and after what is said of the whole, who is not in it.
fn told(
    answer: &Answer,
    left_out: &[LeftOut],
    ask: &Ask<'_>,
    dossier: &Dossier,
    words: &Words,
) -> Vec<Section> {
    let mut told = telling::tell(answer, ask, dossier, words);
    let reasons = telling::not_in_the_runs(left_out, dossier, words);
    let lines = reasons.into_iter().flat_map(|section| std::iter::once(section.title).chain(section.lines));
    let left_out = Section { title: words.get("egress-left-out"), lines: lines.collect() };
    if !left_out.lines.is_empty() {
        told.insert(told.len().min(1), left_out);
    }
    told
}

/// How many of these moments, in order, lie behind each full second.
fn arrived(moments: &[f64]) -> Vec<usize> {
    let end = moments.last().copied().unwrap_or_default().ceil() as usize;
    (0..=end).map(|second| moments.partition_point(|at| *at <= second as f64)).collect()
}
