//! Settling findings otherwise than by correcting what they speak of: somebody sees to it by a day, a measure is taken,
//! or it is accepted as it is. All of it stands in the dossier (`settled.toml`), so it has a history and can be undone.

use super::{Moment, Office, Site, Trouble, Who};
use jiff::civil::Date;
use parvis_access::Action;
use parvis_core::{
    Accepted, Dossier, Fact, Finding, Improvement, InHand, Language, Measure, MeasureStatus, Place,
    Provenance, Severity, Text,
};
use parvis_rules::catalogue::{CatalogueMeasure, CostBand};
use parvis_store::DossierId;

/// The longest name of an owner and the longest reason, in letters; ours.
const LONGEST: usize = 400;

/// What somebody decides about a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Somebody sees to it.
    InHand {
        /// Who.
        owner: String,
        /// By which day.
        due: Date,
        /// The measure of the catalogue that is taken for it, if one is.
        measure: Option<String>,
    },
    /// It stays as it is.
    Accept {
        /// Why.
        reason: String,
    },
    /// It is done: only what a drill, an exercise or somebody showed can be said to be.
    Done,
    /// What was decided is taken back.
    Reopen,
}

/// A measure that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takeable {
    /// Its number in the catalogue.
    pub id: String,
    /// What it is.
    pub name: Text,
    /// Its group.
    pub group: String,
    /// Roughly what it costs.
    pub cost: CostBand,
    /// Whether it touches rights, so that a check of them comes first.
    pub touches_rights: bool,
}

impl Site {
    /// Stands for a finding in an address.
    pub fn mark(finding: &Finding) -> String {
        let digest = parvis_store::seal::sha256(format!("{:?}", finding.meant()).as_bytes());
        digest.chars().take(16).collect()
    }

    /// The finding that a mark stands for, if it is still found.
    pub fn finding(&self, mark: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| Self::mark(finding) == mark)
    }
}

impl Office {
    /// The measures of the catalogue that fit a site, by group.
    pub fn takeable(&self, site: &Site) -> Vec<Takeable> {
        let kind = site.opened.dossier.as_ref().and_then(|dossier| dossier.choice("site_type"));
        let fits = |measure: &&CatalogueMeasure| {
            let all = measure.site_types.iter().any(|it| it.starts_with("all"));
            all || kind.is_none_or(|kind| measure.site_types.iter().any(|it| it == kind))
        };
        let takeable = |measure: &CatalogueMeasure| Takeable {
            id: measure.id.clone(),
            name: measure.name.clone(),
            group: measure.group.clone(),
            cost: measure.cost,
            touches_rights: measure.touches_rights(),
        };
        let mut all: Vec<Takeable> = self.packs.catalogue().all().filter(fits).map(takeable).collect();
        all.sort_by(|a, b| (&a.group, &a.id).cmp(&(&b.group, &b.id)));
        all
    }

    /// Decides something about a finding.
    ///
    /// # Errors
    /// They may not; it is not found any more; something that cannot be decided ([`Trouble::Slip`]).
    pub async fn finding_decide(
        &self,
        who: &Who,
        id: &DossierId,
        mark: &str,
        decision: &Decision,
        moment: Moment,
    ) -> Result<i64, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::SettleFinding, &site, moment)?;
        let finding = site.finding(mark).ok_or(Trouble::Slip("slip-finding-gone"))?;
        if let Decision::Accept { reason } = decision {
            self.demand(who, Action::AcceptFinding, &site.way, site.thing(), moment, reason)?;
        }
        self.sensible(finding, decision, moment)?;
        let from = Provenance { source: who.name.clone(), date: moment.today };
        let decide = |dossier: &mut Dossier| {
            self.apply(dossier, finding, decision, &from);
            Ok(())
        };
        let why = format!("{} {}", finding.code, parvis_intake::dossier::write_place(&finding.place));
        let ((), revision) = self.change(who, id, &why, moment, decide).await?;
        Ok(revision)
    }

    fn sensible(&self, finding: &Finding, decision: &Decision, moment: Moment) -> Result<(), Trouble> {
        let plain = |text: &str| {
            let length = text.trim().chars().count();
            length > 0 && length <= LONGEST && !text.chars().any(char::is_control)
        };
        match decision {
            Decision::InHand { owner, .. } if !plain(owner) => Err(Trouble::Slip("slip-settle-owner")),
            Decision::InHand { due, .. } if *due < moment.today => Err(Trouble::Slip("slip-settle-due")),
            Decision::InHand { measure: Some(measure), .. }
                if self.packs.catalogue().get(measure).is_none() =>
            {
                Err(Trouble::Slip("slip-settle-measure"))
            }
            Decision::Accept { .. } if finding.severity == Severity::Error => {
                Err(Trouble::Slip("slip-settle-error"))
            }
            Decision::Accept { reason } if !plain(reason) => Err(Trouble::Slip("slip-settle-reason")),
            Decision::Done if finding.code != Improvement::CODE => Err(Trouble::Slip("slip-choice")),
            _ => Ok(()),
        }
    }

    fn apply(&self, dossier: &mut Dossier, finding: &Finding, decision: &Decision, from: &Provenance) {
        let meant = finding.meant();
        let before = dossier.settled.in_hand.iter().find(|it| it.meant == meant).map(|it| it.measure.clone());
        dossier.settled.reopen(&meant);
        match decision {
            Decision::InHand { owner, due, measure } => {
                let taken = measure.as_ref().and_then(|measure| self.packs.catalogue().get(measure));
                let measure = taken.map(|taken| {
                    // The measure taken for it before is the same one still.
                    let is_same = |id: &String| {
                        dossier.measures.iter().any(|it| it.id == *id && it.catalogue == taken.id)
                    };
                    let same = before.filter(is_same);
                    same.unwrap_or_else(|| take(dossier, taken, &finding.place, from))
                });
                dossier.settled.in_hand.push(InHand {
                    meant,
                    owner: owner.trim().to_owned(),
                    due: *due,
                    measure: measure.unwrap_or_default(),
                    from: from.clone(),
                });
            }
            Decision::Accept { reason } => {
                let reason = reason.trim().to_owned();
                dossier.settled.accepted.push(Accepted { meant, reason, from: from.clone() });
            }
            Decision::Done => {
                for it in dossier.improvements.iter_mut().filter(|it| it.finding().meant() == meant) {
                    it.done.get_or_insert(from.date);
                }
            }
            Decision::Reopen => {}
        }
    }
}

/// Writes a measure of the catalogue into the dossier as proposed: its rights check comes before it is approved. Gives its
/// id there.
pub(super) fn take(
    dossier: &mut Dossier,
    taken: &CatalogueMeasure,
    place: &Place,
    from: &Provenance,
) -> String {
    let drawn = matches!(place, Place::Unit(_) | Place::Opening(_) | Place::Level(_) | Place::Fixture(_));
    let is_there = |id: &str| dossier.measures.iter().any(|measure| measure.id == id);
    let numbered = (2..).map(|number| format!("{}-{number}", taken.id));
    let id = std::iter::once(taken.id.clone()).chain(numbered).find(|id| !is_there(id)).unwrap_or_default();
    // What stands in a dossier is written in the language of the site.
    let language = dossier.site.language.unwrap_or(Language::En);
    let name = taken.name.get(language).map(|(_, name)| name.to_owned()).unwrap_or_default();
    dossier.measures.push(Measure {
        id: id.clone(),
        catalogue: taken.id.clone(),
        name,
        status: MeasureStatus::Proposed,
        from: from.clone(),
        places: if drawn { vec![place.clone()] } else { Vec::new() },
        retention_days: Fact::Unknown,
        blocks: Vec::new(),
        cameras: Vec::new(),
        rights: None,
    });
    id
}
