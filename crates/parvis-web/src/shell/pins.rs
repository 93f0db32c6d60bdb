//! Findings that lie somewhere on the drawing: their pins, known by their number among the findings of the site.

use geo::Coord;
use parvis_core::{Dossier, Finding, LevelId, Standing};
use parvis_words::Words;

/// A finding where it is.
pub struct Pin<'a> {
    /// Its name in addresses and on the page.
    pub id: String,
    /// The finding.
    pub finding: &'a Finding,
    /// The storey.
    pub level: LevelId,
    /// Where, in metres on the plan.
    pub at: Coord,
}

/// The pin of the finding that is the `number`th of the site, if it lies on the drawing.
pub fn pin<'a>(number: usize, finding: &'a Finding, dossier: &Dossier) -> Option<Pin<'a>> {
    let plan = dossier.plan.as_ref()?;
    let level = plan.level_of(&finding.place)?.id.clone();
    Some(Pin { id: format!("finding-{number}"), finding, level, at: plan.pin(&finding.place)? })
}

/// The mark of a finding about which something was decided: a shape and a word, and who sees to it by when.
pub struct Stands {
    /// How its mark looks.
    pub look: &'static str,
    /// In a word.
    pub word: String,
    /// In a sentence.
    pub says: String,
}

/// The mark of a finding, unless nothing was decided about it.
pub fn stands(standing: Standing<'_>, words: &Words) -> Option<Stands> {
    let (look, word) = match standing {
        Standing::Open => return None,
        Standing::InHand(_) => ("ok", "filter-in-hand"),
        Standing::Overdue(_) => ("warning", "findings-overdue"),
        Standing::Accepted(_) => ("note", "filter-accepted"),
    };
    Some(Stands { look, word: words.get(word), says: words.decided(standing)? })
}
