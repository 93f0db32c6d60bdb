//! Facts woven into the plan's text: `{{pupils}}` in a section stands for what is known, so that a number is written
//! down once and read everywhere.
//!
//! A name is two braces, a word, two braces, on one line; blanks around the word do not count. What is not written
//! like that stays text. The names:
//!
//! | written | stands for |
//! |---|---|
//! | `{{pupils}}`, or any key of `packs/facts.toml` | the fact's value with its unit |
//! | `{{site:name}}`, `{{site:address}}` | what the site is called, where it is |
//! | `{{plan:levels}}`, `{{plan:rooms}}`, `{{plan:exits}}` | how many the drawing has |
//! | `{{role:incident_lead}}`, or any role of `people.toml` | the function of whoever holds it |
//! | `{{phone:incident_lead}}` | their work telephone |

use crate::FactKey;
use std::ops::Range;

/// What a name in a text stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Woven {
    /// A fact of the site.
    Fact(FactKey),
    /// What the site is called.
    SiteName,
    /// Its street address.
    SiteAddress,
    /// How many levels the drawing has.
    Levels,
    /// How many rooms it has.
    Rooms,
    /// How many exits it has.
    Exits,
    /// The function of whoever holds the role with this key.
    Role(String),
    /// Their work telephone.
    Phone(String),
}

impl Woven {
    /// What a name stands for; whether there is such a fact or role is not asked. None: no name of any kind begins so.
    pub fn parse(name: &str) -> Option<Self> {
        let Some((kind, rest)) = name.split_once(':') else { return Some(Self::Fact(name.into())) };
        match (kind, rest) {
            ("site", "name") => Some(Self::SiteName),
            ("site", "address") => Some(Self::SiteAddress),
            ("plan", "levels") => Some(Self::Levels),
            ("plan", "rooms") => Some(Self::Rooms),
            ("plan", "exits") => Some(Self::Exits),
            ("role", key) if !key.is_empty() => Some(Self::Role(key.to_owned())),
            ("phone", key) if !key.is_empty() => Some(Self::Phone(key.to_owned())),
            _ => None,
        }
    }

    /// As it is written between the braces.
    pub fn name(&self) -> String {
        match self {
            Self::Fact(key) => key.to_string(),
            Self::SiteName => "site:name".into(),
            Self::SiteAddress => "site:address".into(),
            Self::Levels => "plan:levels".into(),
            Self::Rooms => "plan:rooms".into(),
            Self::Exits => "plan:exits".into(),
            Self::Role(key) => format!("role:{key}"),
            Self::Phone(key) => format!("phone:{key}"),
        }
    }
}

/// The names in a text, in order: where each stands with its braces, in bytes, and what is between them.
pub fn woven(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = from + text.get(from..)?.find("{{")?;
            let inside = text.get(start + 2..)?;
            let end = inside.find("}}")?;
            let name = inside.get(..end)?.trim_matches(' ');
            if is_name(name) {
                from = start + 2 + end + 2;
                return Some((start..from, name));
            }
            from = start + 1;
        }
    })
}

/// Small Latin letters, digits, `_`, `-` and `:`, a letter first.
fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-:".contains(c);
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&str> {
        woven(text).map(|(_, name)| name).collect()
    }

    #[test]
    fn names_stand_in_two_braces() {
        assert_eq!(
            names("We are {{pupils}} and {{ role:incident_lead }}."),
            ["pupils", "role:incident_lead"]
        );
        assert_eq!(names("{{{pupils}}} {{a}}{{b}}"), ["pupils", "a", "b"]);
        let (at, _) = woven("We are {{ pupils }}.").next().unwrap();
        assert_eq!(at, 7..19);
    }

    #[test]
    fn what_is_not_written_like_a_name_stays_text() {
        for text in ["{pupils}", "{{}}", "{{Pupils}}", "{{two words}}", "{{1}}", "{{a\nb}}", "{{a", "}}{{"] {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn every_name_is_written_as_it_is_read() {
        for name in [
            "pupils",
            "site:name",
            "site:address",
            "plan:levels",
            "plan:rooms",
            "plan:exits",
            "role:a",
            "phone:a",
        ] {
            assert_eq!(Woven::parse(name).map(|woven| woven.name()).as_deref(), Some(name));
        }
        for name in ["site:", "plan:doors", "role:", "other:a"] {
            assert_eq!(Woven::parse(name), None, "{name}");
        }
    }
}
