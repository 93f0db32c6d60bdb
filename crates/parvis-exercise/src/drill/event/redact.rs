//! Taking the labels of people and the names of observers out of the events at the end of retention. How many were
//! missing, where and when, and where observers were from, stays.

use super::{Event, What};

/// The same events without labels of missing and extra people and without names. A second time changes nothing.
pub fn without_labels(events: &[Event]) -> Vec<Event> {
    events.iter().map(without_label).collect()
}

fn without_label(event: &Event) -> Event {
    let mut event = event.clone();
    match &mut event.what {
        What::Missing(reported) | What::Extra(reported) => reported.label = None,
        What::ObserverNamed(observer) => observer.name = None,
        What::Ticked { who, .. } => *who = None,
        _ => {}
    }
    event
}
