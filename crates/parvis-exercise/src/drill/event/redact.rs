//! Taking the labels of people out of the events at the end of retention. How many were missing, where and when, stays.

use super::{Event, What};

/// The same events without labels of missing and extra people. A second time changes nothing.
pub fn without_labels(events: &[Event]) -> Vec<Event> {
    events.iter().map(without_label).collect()
}

fn without_label(event: &Event) -> Event {
    let mut event = event.clone();
    if let What::Missing(reported) | What::Extra(reported) = &mut event.what {
        reported.label = None;
    }
    event
}
