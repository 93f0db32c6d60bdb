//! Closed lists of words in the events of a drill. A word once used keeps its meaning.

use serde::{Deserialize, Serialize};

/// Who takes part, by age; the words of the dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Children before school.
    Kindergarten,
    /// Younger pupils.
    Primary,
    /// Older pupils.
    Secondary,
    /// Staff, visitors, students.
    Adults,
}

impl Group {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kindergarten => "kindergarten",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Adults => "adults",
        }
    }

    /// Small children: no drill takes them by surprise.
    pub const fn is_small(self) -> bool {
        matches!(self, Self::Kindergarten | Self::Primary)
    }
}

/// What somebody does in a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Starts and ends it, and sees everything.
    Lead,
    /// Is with the people of a room.
    Teacher,
    /// Watches exits, or taps for rooms without a phone.
    Observer,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Something that went well.
    Strength,
    /// Something to put right.
    Gap,
    /// Something to know.
    Information,
}

/// A question of the talk after a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WashKind {
    /// What went well.
    Good,
    /// What was hard.
    Hard,
    /// What to change.
    Change,
}

/// Where an observer is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// Police.
    Police,
    /// Fire and rescue service.
    FireService,
    /// Doctors and first aid.
    Medical,
    /// A psychologist.
    Psychologist,
    /// A teacher or somebody else of the house.
    Teacher,
    /// A parent.
    Parent,
    /// The authority above the site.
    Authority,
    /// Somebody else.
    Other,
}

impl Body {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [
        Self::Police,
        Self::FireService,
        Self::Medical,
        Self::Psychologist,
        Self::Teacher,
        Self::Parent,
        Self::Authority,
        Self::Other,
    ];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::FireService => "fire-service",
            Self::Medical => "medical",
            Self::Psychologist => "psychologist",
            Self::Teacher => "teacher",
            Self::Parent => "parent",
            Self::Authority => "authority",
            Self::Other => "other",
        }
    }
}

/// A box of the report that whoever led the drill fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportBox {
    /// The drill in a few sentences.
    Summary,
    /// What went well.
    Strengths,
    /// What to put right.
    Areas,
}

impl ReportBox {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Summary, Self::Strengths, Self::Areas];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Strengths => "strengths",
            Self::Areas => "areas",
        }
    }
}

/// Where heads were counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// In the room.
    Room,
    /// At the assembly point, outside.
    AssemblyPoint,
}

/// What is practised, as the dossier writes it.
pub mod kind {
    use parvis_core::DrillKind;
    use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a field over so")]
    pub fn serialize<S: Serializer>(kind: &DrillKind, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(kind.as_str())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DrillKind, D::Error> {
        let word = String::deserialize(deserializer)?;
        let known = DrillKind::ALL.into_iter().find(|kind| kind.as_str() == word);
        known.ok_or_else(|| D::Error::custom(format!("unknown kind of drill {word}")))
    }
}
