//! The catalogue of measures (`packs/measures.csv`): what each is, against what, at what rough cost; and what each is called
//! in the languages (`packs/measures-names.csv`).

use parvis_core::{Evidence, Finding, Language, Place, Text};
use parvis_toml::{Refusal, WRONG_TYPE};
use std::collections::BTreeMap;

/// One measure of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueMeasure {
    /// Its number: `m034`.
    pub id: String,
    /// `technical_structural`, `organisational` or `personnel`.
    pub group: String,
    /// What it is. The languages beside English are drafts that no native speaker has read yet.
    pub name: Text,
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
    /// Whether it can touch people's rights. That work is shared out differently, or that a place looks different, asks for
    /// no rights check.
    pub fn touches_rights(&self) -> bool {
        const MILD: [&str; 3] = ["labour", "amenity", "life_safety_conflict"];
        self.rights_impacts.iter().any(|impact| !MILD.contains(&impact.as_str()))
    }

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

/// The file of the names in other languages: the number, then a column for each language.
const NAMES: &str = "measures-names.csv";

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
        catalogue.read_names(files.get(NAMES).map_or("", String::as_str), findings);
        catalogue
    }

    /// Reads `measures-names.csv`. A measure without a name in a language is called in English there.
    fn read_names(&mut self, text: &str, findings: &mut Vec<Finding>) {
        let mut languages = Vec::new();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let cells = cells(line);
            let result = if at == 0 {
                columns(&cells).map(|columns| languages = columns)
            } else {
                self.add_names(&cells, &languages)
            };
            if let Err(refusal) = result {
                let place = Place::File { file: NAMES.to_owned(), line: Some(at as u32 + 1), column: None };
                findings.push(refusal.at(place, &[]));
            }
        }
    }

    fn add_names(&mut self, cells: &[String], languages: &[Language]) -> Result<(), Refusal> {
        let (id, names) = cells.split_first().ok_or_else(|| wrong_length(NAMES, 0, languages.len() + 1))?;
        if names.len() != languages.len() {
            return Err(wrong_length(NAMES, cells.len(), languages.len() + 1));
        }
        let known: Vec<String> = self.0.keys().cloned().collect();
        let unknown = || Refusal::not_allowed(id, known.iter().map(String::as_str)).text("key", "id");
        let measure = self.0.get_mut(id).ok_or_else(unknown)?;
        let said = languages.iter().zip(names).filter(|(_, name)| !name.trim().is_empty());
        measure.name.0.extend(said.map(|(language, name)| (*language, name.trim().to_owned())));
        Ok(())
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

/// The languages of the columns after the number.
fn columns(cells: &[String]) -> Result<Vec<Language>, Refusal> {
    let tags = || Language::ALL.into_iter().map(Language::tag);
    let language = |tag: &String| {
        let known = Language::ALL.into_iter().find(|language| language.tag() == tag);
        known.ok_or_else(|| Refusal::unknown_key(tag, tags()))
    };
    match cells.split_first() {
        Some((id, rest)) if id == "id" => rest.iter().map(language).collect(),
        _ => Err(Refusal::missing("id")),
    }
}

fn header(cells: &[String]) -> Result<(), Refusal> {
    let wrong = cells.iter().zip(COLUMNS).find(|(found, wanted)| *found != wanted);
    match wrong {
        Some((found, _)) => Err(Refusal::unknown_key(found, COLUMNS)),
        None if cells.len() == COLUMNS.len() => Ok(()),
        None => Err(wrong_length("measures.csv", cells.len(), COLUMNS.len())),
    }
}

fn wrong_length(file: &str, found: usize, wanted: usize) -> Refusal {
    Refusal::new(WRONG_TYPE)
        .text("key", file)
        .text("expected", "list")
        .text("found", "number")
        .text("shown", format!("{found} cells, not {wanted}"))
}

fn measure(cells: &[String]) -> Result<CatalogueMeasure, Refusal> {
    let Ok([id, group, name, threats, sites, layers, cost, cost_per, rights, standards, source, evidence]) =
        <&[String; 12]>::try_from(cells)
    else {
        return Err(wrong_length("measures.csv", cells.len(), COLUMNS.len()));
    };
    let bands = [CostBand::Low, CostBand::Medium, CostBand::High].map(CostBand::as_str);
    let marks = Evidence::ALL.map(Evidence::as_str);
    let mark = Evidence::ALL.into_iter().find(|mark| mark.as_str() == evidence);
    Ok(CatalogueMeasure {
        id: id.clone(),
        group: group.clone(),
        name: Text([(Language::En, name.clone())].into()),
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
    use super::{CatalogueMeasure, CostBand, cells};
    use crate::Packs;
    use parvis_core::{Finding, Language, Place};
    use std::collections::BTreeSet;

    #[test]
    fn cells_with_commas_and_quotes() {
        assert_eq!(cells(r#"a,"b, c","say ""hold""",d"#), ["a", "b, c", "say \"hold\"", "d"]);
    }

    #[test]
    fn every_measure_has_its_own_name_in_every_language() {
        let catalogue = Packs::embedded().catalogue();
        for language in Language::ALL {
            let named = |measure: &CatalogueMeasure| measure.name.0.get(&language).cloned();
            let names: BTreeSet<String> = catalogue.all().filter_map(named).collect();
            assert_eq!(names.len(), 132, "{language}");
        }
    }

    #[test]
    fn a_name_of_no_measure_and_a_column_of_no_language_are_told() {
        let mut catalogue = Packs::embedded().catalogue().clone();
        let mut told = |text: &str| {
            let mut findings = Vec::new();
            catalogue.read_names(text, &mut findings);
            let place = |finding: &Finding| match &finding.place {
                Place::File { line, .. } => line.unwrap_or(0),
                _ => 0,
            };
            findings.iter().map(|finding| (place(finding), finding.code.0)).collect::<Vec<_>>()
        };
        assert_eq!(told("id,ru\nm001,Имя\nm999,Имя\nm002\n"), [(3, "F005"), (4, "F004")]);
        assert_eq!(told("id,rus\n"), [(1, "F002")]);
        assert_eq!(told("name,ru\n"), [(1, "F003")]);
        assert_eq!(catalogue.get("m001").unwrap().name.0[&Language::Ru], "Имя");
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
