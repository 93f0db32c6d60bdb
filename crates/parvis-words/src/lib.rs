//! Words, numbers and dates in the users' languages: Fluent messages over ICU4X.
