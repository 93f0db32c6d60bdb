//! Fuzzes `Target::Picture`; what is tried stands in `parvis_intake::fuzzing`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    parvis_intake::fuzzing::try_bytes(parvis_intake::fuzzing::Target::Picture, bytes);
});
