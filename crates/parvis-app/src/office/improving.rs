//! What drills and exercises showed comes back to the dossier as something to be put right.

use super::Trouble;
use jiff::civil::Date;
use parvis_core::{Dossier, Improvement, InHand, Place};

/// The longest text of what is to be put right, in letters; ours.
const LONGEST: usize = 1000;

/// Writes down what is to be put right, and who sees to it by when, where that is known. The same again changes nothing.
///
/// # Errors
/// Nothing is said, or more than a thousand letters.
pub(super) fn improve(
    dossier: &mut Dossier,
    mut improvement: Improvement,
    owner: &str,
    due: Option<Date>,
) -> Result<(), Trouble> {
    let text = improvement.text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() || text.chars().count() > LONGEST {
        return Err(Trouble::Slip("slip-improvement-text"));
    }
    improvement.text = text;
    if dossier.improvements.iter().any(|known| known.id == improvement.id) {
        return Ok(());
    }
    if !is_drawn(dossier, &improvement.place) {
        improvement.place = Place::Site;
    }
    if let Some(due) = due.filter(|_| !owner.trim().is_empty()) {
        dossier.settled.in_hand.push(InHand {
            meant: improvement.finding().meant(),
            owner: owner.trim().to_owned(),
            due,
            measure: String::new(),
            from: improvement.from.clone(),
        });
    }
    dossier.improvements.push(improvement);
    Ok(())
}

/// Whether the drawing still has this place: it may have changed since.
fn is_drawn(dossier: &Dossier, place: &Place) -> bool {
    let Some(plan) = &dossier.plan else { return !matches!(place, Place::Unit(_) | Place::Opening(_)) };
    match place {
        Place::Unit(id) => plan.units.iter().any(|unit| unit.id == *id),
        Place::Opening(id) => plan.openings.iter().any(|opening| opening.id == *id),
        _ => true,
    }
}
