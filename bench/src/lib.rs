//! Measurements live in `benches/`; run them with `cargo bench -p parvis-bench --profile release`.
