//! What was decided about findings that are still found: who sees to them by when, or why they are accepted as they
//! are. A finding that is corrected needs neither: it is not found any more.

use super::Dossier;
use crate::{Arg, Finding, Language, Place, Provenance, Severity};
use jiff::civil::Date;

/// What was decided about findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settled {
    /// Those somebody sees to.
    pub in_hand: Vec<InHand>,
    /// Those that stay as they are.
    pub accepted: Vec<Accepted>,
}

/// Which finding is meant: it is known again by its code, its place and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// Its code: `E203`.
    pub code: String,
    /// Where it was found.
    pub place: Place,
    /// What else its sentence names ([`Finding::about`]); numbers are not in it, so a width measured anew is still the
    /// same finding.
    pub about: String,
}

/// Somebody sees to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InHand {
    /// To what.
    pub meant: Meant,
    /// Who: a person, a function, an agency.
    pub owner: String,
    /// By which day it is to be done.
    pub due: Date,
    /// The measure taken for it, by its id in `measures.toml`; empty for none.
    pub measure: String,
    /// Who decided so, and when.
    pub from: Provenance,
}

/// It stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// What.
    pub meant: Meant,
    /// Why.
    pub reason: String,
    /// Who decided so, and when.
    pub from: Provenance,
}

/// Where a finding stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// Nothing was decided.
    Open,
    /// Somebody sees to it.
    InHand(&'a InHand),
    /// Somebody was to see to it by a day that is past.
    Overdue(&'a InHand),
    /// It stays as it is.
    Accepted(&'a Accepted),
}

impl Standing<'_> {
    /// `open`, `in-hand`, `overdue`, `accepted`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::InHand(_) => "in-hand",
            Self::Overdue(_) => "overdue",
            Self::Accepted(_) => "accepted",
        }
    }

    /// Whether something must still be decided: nothing was, or what was is past its day.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open | Self::Overdue(_))
    }
}

impl Finding {
    /// What its sentence names beside its place: it tells two findings of one code at one place apart.
    pub fn about(&self) -> String {
        let named = self.args.values().filter_map(|arg| match arg {
            Arg::Text(text) | Arg::Message(text) => Some(text.as_str()),
            Arg::Translated(text) => text.get(Language::En).map(|(_, text)| text),
            _ => None,
        });
        named.collect::<Vec<_>>().join(" · ")
    }

    /// How a decision about it calls it.
    pub fn meant(&self) -> Meant {
        Meant { code: self.code.0.to_owned(), place: self.place.clone(), about: self.about() }
    }
}

impl Settled {
    /// Takes back what was decided about a finding.
    pub fn reopen(&mut self, meant: &Meant) {
        self.in_hand.retain(|it| it.meant != *meant);
        self.accepted.retain(|it| it.meant != *meant);
    }
}

impl Dossier {
    /// Where a finding stands on a day. What must be settled cannot be accepted, whatever a file says.
    pub fn standing(&self, finding: &Finding, today: Date) -> Standing<'_> {
        let meant = finding.meant();
        let settled = &self.settled;
        if let Some(in_hand) = settled.in_hand.iter().find(|it| it.meant == meant) {
            return if in_hand.due < today { Standing::Overdue(in_hand) } else { Standing::InHand(in_hand) };
        }
        let accepted = settled.accepted.iter().find(|it| it.meant == meant);
        let accepted = accepted.filter(|_| finding.severity != Severity::Error);
        accepted.map_or(Standing::Open, Standing::Accepted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;
    use jiff::civil::date;

    fn found(severity: Severity, about: &str) -> Finding {
        Finding::new(Code("E203"), severity, Place::Opening("x1".into()))
            .with("what", Arg::Text(about.into()))
            .with("width", Arg::Metres(0.8))
    }

    fn check(finding: &Finding, today: Date, stands: &str) {
        let from = Provenance { source: "head".into(), date: date(2026, 11, 1) };
        let meant = |about| found(Severity::Error, about).meant();
        let in_hand = InHand {
            meant: meant("door"),
            owner: "City".into(),
            due: date(2026, 12, 1),
            measure: String::new(),
            from: from.clone(),
        };
        let accepted = Accepted { meant: meant("gate"), reason: "kept open".into(), from };
        let settled = Settled { in_hand: vec![in_hand], accepted: vec![accepted] };
        let dossier = Dossier { settled, ..Dossier::default() };
        assert_eq!(dossier.standing(finding, today).word(), stands);
    }

    #[test]
    fn a_finding_is_known_again_and_only_that_one() {
        let (day, late) = (date(2026, 12, 1), date(2026, 12, 2));
        check(&found(Severity::Error, "door"), day, "in-hand");
        check(&found(Severity::Error, "door").with("width", Arg::Metres(0.7)), day, "in-hand");
        check(&found(Severity::Error, "door"), late, "overdue");
        check(&found(Severity::Error, "window"), day, "open");
        check(&found(Severity::Warning, "gate"), day, "accepted");
        check(&found(Severity::Error, "gate"), day, "open");
    }
}
