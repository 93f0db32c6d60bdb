//! What is to be ready before a drill: a short list, made from what is practised and with whom. Ticking it is a help; it
//! never stops a start.

use super::event::{Group, Plan};
use parvis_core::DrillKind;
use serde::{Deserialize, Serialize};

/// Something to be ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ready {
    /// The day is checked against what the law asks, holidays and examinations.
    DateChecked,
    /// Everybody knows the day.
    PeopleTold,
    /// Those who must know know it, and nobody else.
    FewTold,
    /// Parents have the letter.
    ParentsTold,
    /// The game sheets are printed.
    GameSheets,
    /// Police, fire service and ambulance know that it is a drill.
    ServicesTold,
    /// So do the neighbours.
    NeighboursTold,
    /// The observers are named.
    ObserversNamed,
    /// The words are calm, and nobody shows weapons or injuries.
    CalmWords,
    /// Somebody is there for those who are afraid or do not take part.
    Care,
    /// The alarm is the right one.
    Alarm,
    /// Rooms lock, and the keys are where they are needed.
    Keys,
    /// The ways out and the assembly point are free.
    WaysFree,
    /// Windows and air can be shut.
    AirShut,
    /// Who needs help has somebody.
    Help,
    /// Telephones are charged.
    Phones,
    /// There is time to talk it over.
    TimeAfter,
}

impl Ready {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DateChecked => "date-checked",
            Self::PeopleTold => "people-told",
            Self::FewTold => "few-told",
            Self::ParentsTold => "parents-told",
            Self::GameSheets => "game-sheets",
            Self::ServicesTold => "services-told",
            Self::NeighboursTold => "neighbours-told",
            Self::ObserversNamed => "observers-named",
            Self::CalmWords => "calm-words",
            Self::Care => "care",
            Self::Alarm => "alarm",
            Self::Keys => "keys",
            Self::WaysFree => "ways-free",
            Self::AirShut => "air-shut",
            Self::Help => "help",
            Self::Phones => "phones",
            Self::TimeAfter => "time-after",
        }
    }

    /// All of them, in the order in which they are done.
    pub const ALL: [Self; 17] = [
        Self::DateChecked,
        Self::PeopleTold,
        Self::FewTold,
        Self::ParentsTold,
        Self::GameSheets,
        Self::ServicesTold,
        Self::NeighboursTold,
        Self::ObserversNamed,
        Self::CalmWords,
        Self::Care,
        Self::Alarm,
        Self::Keys,
        Self::WaysFree,
        Self::AirShut,
        Self::Help,
        Self::Phones,
        Self::TimeAfter,
    ];

    /// Whether this drill asks for it; `helped`: there are people at the site who need help to move.
    fn is_asked(self, plan: &Plan, helped: bool) -> bool {
        let kind = plan.drill_kind;
        let alarm = kind != DrillKind::Briefing;
        let attack = matches!(kind, DrillKind::Lockdown | DrillKind::Combined);
        let pupils = plan.groups.iter().any(|group| *group != Group::Adults);
        match self {
            Self::DateChecked | Self::TimeAfter => true,
            Self::PeopleTold => plan.announced,
            Self::FewTold => !plan.announced,
            Self::ParentsTold | Self::Care => alarm && pupils,
            Self::GameSheets => alarm && plan.groups.iter().copied().any(Group::is_small),
            Self::ServicesTold | Self::NeighboursTold | Self::ObserversNamed | Self::Alarm | Self::Phones => {
                alarm
            }
            Self::CalmWords | Self::Keys => attack,
            Self::WaysFree => kind.leaves(),
            Self::AirShut => kind == DrillKind::Shelter,
            Self::Help => alarm && helped,
        }
    }
}

/// What is to be ready for a drill; `helped`: there are people at the site who need help to move.
pub fn ready(plan: &Plan, helped: bool) -> Vec<Ready> {
    Ready::ALL.into_iter().filter(|item| item.is_asked(plan, helped)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Ready, ready};
    use crate::drill::Plan;
    use crate::drill::event::Group;
    use crate::drill::tests::play::plan;
    use expect_test::expect;
    use parvis_core::DrillKind;

    #[test]
    fn what_is_asked_follows_from_the_drill() {
        let words = |plan: &Plan, helped| {
            let words: Vec<&str> = ready(plan, helped).into_iter().map(Ready::as_str).collect();
            words.join(" ")
        };
        let adults = |kind, announced| Plan { groups: vec![Group::Adults], announced, ..plan(kind) };
        let all = [
            words(&plan(DrillKind::Lockdown), true),
            words(&adults(DrillKind::Evacuation, false), false),
            words(&plan(DrillKind::Shelter), false),
            words(&plan(DrillKind::Briefing), true),
        ];
        expect![[r#"
            date-checked people-told parents-told game-sheets services-told neighbours-told observers-named calm-words care alarm keys help phones time-after
            date-checked few-told services-told neighbours-told observers-named alarm ways-free phones time-after
            date-checked people-told parents-told game-sheets services-told neighbours-told observers-named care alarm air-shut phones time-after
            date-checked people-told time-after"#]]
        .assert_eq(&all.join("\n"));
    }
}
