//! The catalogue of measures (`packs/measures.csv`): what each is, against what, at what rough cost.

use parvis_core::{Evidence, Finding, Place};
use parvis_toml::{Refusal, WRONG_TYPE};
use std::collections::BTreeMap;

/// One measure of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueMeasure {
    /// Its number: `m034`.
    pub id: String,
    /// `technical_structural`, `organisational` or `personnel`.
    pub group: String,
    /// What it is, in English.
    pub name: String,
    /// Threats it helps against; `all` means every one.
    pub threats: Vec<String>,
    /// Kinds of place it fits; `all`, `all_public` and `all_outdoor` are wildcards.
    pub site_types: Vec<String>,
    /// `deter`, `detect`, `delay`, `deny`, `respond`, `recover`.
    pub layers: Vec<String>,
    /// Rough cost: our own order of magnitude, no source.
    pub cost: CostBand,
    /// What the cost is for: `study`, `bollard installed`, `site`.
    pub cost_per: String,
    /// Rights it touches; empty for none.
    pub rights_impacts: Vec<String>,
    /// Nearest related standards; not "required by".
    pub standards: Vec<String>,
    /// Where the idea was seen.
    pub source: String,
    /// How surely it was seen there. It says nothing about effect or cost.
    pub evidence: Evidence,
}

impl CatalogueMeasure {
    /// Whether a rights check must say that escape routes stay free before it is accepted.
    pub fn may_block_escape(&self) -> bool {
        self.rights_impacts.iter().any(|impact| impact == "life_safety_conflict")
    }
}

/// Rough cost of one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CostBand {
    /// Within a site's own means.
    Low,
    /// To be planned in a yearly budget.
    Medium,
    /// An investment.
    High,
}

impl CostBand {
    /// The word used in the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Low, Self::Medium, Self::High].into_iter().find(|band| band.as_str() == word)
    }
}

/// Every measure, by number.
#[derive(Clone, Debug, Default)]
pub struct Catalogue(BTreeMap<String, CatalogueMeasure>);

/// The file's columns, in order.
const COLUMNS: [&str; 12] = [
    "id",
    "group",
    "name_en",
    "threats",
    "site_types",
    "layer",
    "cost_band",
    "cost_per",
    "rights_impacts",
    "standards",
    "source",
    "evidence",
];

impl Catalogue {
    /// The measure with this number.
    pub fn get(&self, id: &str) -> Option<&CatalogueMeasure> {
        self.0.get(id)
    }

    /// Every measure, by number.
    pub fn all(&self) -> impl Iterator<Item = &CatalogueMeasure> {
        self.0.values()
    }

    /// Reads `measures.csv`.
    pub(crate) fn read(files: &BTreeMap<String, String>, findings: &mut Vec<Finding>) -> Self {
        const FILE: &str = "measures.csv";
        let mut catalogue = Self::default();
        let Some(text) = files.get(FILE) else { return catalogue };
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let cells = cells(line);
            let result = if at == 0 { header(&cells) } else { catalogue.add(&cells) };
            if let Err(refusal) = result {
                let place = Place::File { file: FILE.to_owned(), line: Some(at as u32 + 1), column: None };
                findings.push(refusal.at(place, &[]));
            }
        }
        catalogue
    }

    fn add(&mut self, cells: &[String]) -> Result<(), Refusal> {
        let measure = measure(cells)?;
        let id = measure.id.clone();
        if self.0.insert(id.clone(), measure).is_some() {
            return Err(Refusal::duplicate(&id));
        }
        Ok(())
    }
}

fn header(cells: &[String]) -> Result<(), Refusal> {
    let wrong = cells.iter().zip(COLUMNS).find(|(found, wanted)| *found != wanted);
    match wrong {
        Some((found, _)) => Err(Refusal::unknown_key(found, COLUMNS)),
        None if cells.len() == COLUMNS.len() => Ok(()),
        None => Err(wrong_length(cells.len())),
    }
}

fn wrong_length(found: usize) -> Refusal {
    Refusal::new(WRONG_TYPE)
        .text("key", "measures.csv")
        .text("expected", "list")
        .text("found", "number")
        .text("shown", format!("{found} cells, not {}", COLUMNS.len()))
}

fn measure(cells: &[String]) -> Result<CatalogueMeasure, Refusal> {
    let Ok([id, group, name, threats, sites, layers, cost, cost_per, rights, standards, source, evidence]) =
        <&[String; 12]>::try_from(cells)
    else {
        return Err(wrong_length(cells.len()));
    };
    let bands = [CostBand::Low, CostBand::Medium, CostBand::High].map(CostBand::as_str);
    let marks = Evidence::ALL.map(Evidence::as_str);
    let mark = Evidence::ALL.into_iter().find(|mark| mark.as_str() == evidence);
    Ok(CatalogueMeasure {
        id: id.clone(),
        group: group.clone(),
        name: name.clone(),
        threats: words(threats),
        site_types: words(sites),
        layers: words(layers),
        cost: CostBand::parse(cost)
            .ok_or_else(|| Refusal::not_allowed(cost, bands).text("key", "cost_band"))?,
        cost_per: cost_per.clone(),
        rights_impacts: words(rights),
        standards: words(standards),
        source: source.clone(),
        evidence: mark.ok_or_else(|| Refusal::not_allowed(evidence, marks).text("key", "evidence"))?,
    })
}

/// The words of a cell, between bars; `none` and `none_identified` are no words.
fn words(cell: &str) -> Vec<String> {
    cell.split('|').filter(|word| !word.is_empty() && !word.starts_with("none")).map(str::to_owned).collect()
}

/// The cells of a line: commas between them, quotation marks around a cell that has one, doubled inside.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.trim_end_matches('\r').chars().peekable();
    while let Some(letter) = letters.next() {
        let Some(cell) = cells.last_mut() else { break };
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => cell.push(letter),
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::{CostBand, cells};
    use crate::Packs;

    #[test]
    fn cells_with_commas_and_quotes() {
        assert_eq!(cells(r#"a,"b, c","say ""hold""",d"#), ["a", "b, c", "say \"hold\"", "d"]);
    }

    #[test]
    fn the_catalogue_is_whole_and_has_no_prices() {
        let catalogue = Packs::embedded().catalogue();
        assert_eq!(catalogue.all().count(), 132);
        let count = |group: &str| catalogue.all().filter(|measure| measure.group == group).count();
        assert_eq!(
            (count("technical_structural"), count("organisational"), count("personnel")),
            (67, 43, 22)
        );
        let doors = catalogue.get("m018").unwrap();
        assert!(doors.may_block_escape());
        assert_eq!(doors.cost, CostBand::Medium);
        assert!(catalogue.all().all(|measure| !measure.source.contains("cost")));
    }
}
