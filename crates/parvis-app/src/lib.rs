//! Use cases: read, check, classify, compare, plan, export; it introduces the engines to one another.
