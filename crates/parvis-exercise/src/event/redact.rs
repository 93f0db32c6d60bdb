//! Taking the names out of events at the end of retention. What was answered, by which nation and table, stays.

use super::{Event, What};

/// The same events without names. A second time changes nothing.
pub fn without_names(events: &[Event]) -> Vec<Event> {
    events.iter().map(without_name).collect()
}

fn without_name(event: &Event) -> Event {
    let mut event = event.clone();
    match &mut event.what {
        What::RosterLine(line) => line.name = None,
        What::Joined(profile) => profile.name = None,
        _ => {}
    }
    event
}
