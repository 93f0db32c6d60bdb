//! Dossiers with slips in them, and what their authors are told.
