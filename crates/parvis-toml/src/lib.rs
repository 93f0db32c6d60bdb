//! TOML read strictly: every error at once, each with its line and a suggestion.
