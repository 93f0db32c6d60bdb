//! What a site's class must have or do, and whether the dossier shows it.

use crate::Truth;
use crate::classify::Classification;
use crate::condition::{Context, Slots, Trace, explain};
use crate::context::DossierContext;
use crate::packs::{DrillRule, Pack, Requirement};
use jiff::civil::Date;
use parvis_core::Dossier;

/// One requirement and where the site stands.
#[derive(Clone, Debug)]
pub struct RequirementState<'a> {
    /// The requirement.
    pub rule: &'a Requirement,
    /// Whether it is asked of this site; never `No`: those are left out.
    pub applies: Truth,
    /// Whether the dossier shows that it is met.
    pub met: Truth,
    /// Why; `None` where Parvis cannot tell from a dossier.
    pub trace: Option<Trace>,
}

/// One drill rule and where the site stands.
#[derive(Clone, Debug)]
pub struct DrillState<'a> {
    /// The rule.
    pub rule: &'a DrillRule,
    /// Whether it is asked of this site; never `No`: those are left out.
    pub applies: Truth,
    /// The first day that counts.
    pub from: Date,
    /// How many were held since.
    pub held: usize,
}

impl Pack {
    /// Every requirement that is, or may be, asked of this site on this day.
    pub fn requirements<'a>(
        &'a self,
        classification: &Classification,
        dossier: &Dossier,
        today: Date,
    ) -> Vec<RequirementState<'a>> {
        let slots = Slots::look_up(&self.slots, &dossier.site.facts);
        let context = DossierContext::new(dossier, self, today);
        let state = |rule: &'a Requirement| {
            let applies = classification
                .is_one_of(&rule.classes)
                .and(rule.when.decide(&self.criteria, &slots, &context))
                .and(Truth::from(rule.span.covers(today)));
            let trace =
                rule.met.as_ref().map(|met| explain(met, &self.criteria, &self.slots, &slots, &context));
            let met = trace.as_ref().map_or(Truth::Unknown, |trace| trace.truth);
            (applies != Truth::No).then_some(RequirementState { rule, applies, met, trace })
        };
        self.requirements.iter().filter_map(state).collect()
    }

    /// Every drill rule that is, or may be, asked of this site on this day, and how many drills were held.
    pub fn drill_states<'a>(
        &'a self,
        classification: &Classification,
        dossier: &Dossier,
        today: Date,
    ) -> Vec<DrillState<'a>> {
        let slots = Slots::look_up(&self.slots, &dossier.site.facts);
        let context = DossierContext::new(dossier, self, today);
        let state = |rule: &'a DrillRule| {
            let applies = classification
                .is_one_of(&rule.classes)
                .and(rule.when.decide(&self.criteria, &slots, &context))
                .and(Truth::from(rule.span.covers(today)));
            let from = crate::context::period_start(rule.per, today, self.school_year_starts);
            let held = context.drills_in(&rule.kinds, rule.per);
            (applies != Truth::No).then_some(DrillState { rule, applies, from, held })
        };
        self.drills.iter().filter_map(state).collect()
    }

    /// The classification of a dossier: its facts, and whatever else the pack asks of it.
    pub fn classify_dossier(&self, dossier: &Dossier, today: Date) -> Classification {
        self.classify(&dossier.site.facts, &DossierContext::new(dossier, self, today) as &dyn Context)
    }
}
