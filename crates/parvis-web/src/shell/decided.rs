//! What was decided about a finding, in words.

use parvis_core::{Arg, Standing};
use parvis_words::Words;

/// What was decided about a finding, as a sentence.
pub fn decided(standing: Standing<'_>, words: &Words) -> Option<String> {
    let text = |text: &str| Arg::Text(text.to_owned());
    Some(match standing {
        Standing::Open => return None,
        Standing::InHand(it) => {
            words.fill("settled-in-hand", &[("owner", text(&it.owner)), ("due", Arg::Date(it.due))])
        }
        Standing::Overdue(it) => {
            words.fill("settled-overdue", &[("owner", text(&it.owner)), ("due", Arg::Date(it.due))])
        }
        Standing::Accepted(it) => words.fill(
            "settled-accepted",
            &[
                ("who", text(&it.from.source)),
                ("date", Arg::Date(it.from.date)),
                ("reason", text(&it.reason)),
            ],
        ),
    })
}
