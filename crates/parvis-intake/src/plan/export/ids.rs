//! Ids that have the shape IMDF asks for and are the same every time for the same plan.

use sha2::{Digest, Sha256};

/// A name-based id in the shape of RFC 4122, version 5, made from the kind and our own id.
pub(super) fn uuid(kind: &str, id: &str) -> String {
    let hash = Sha256::digest(format!("parvis {kind} {id}"));
    let mut bytes: Vec<u8> = hash.iter().copied().take(16).collect();
    for (at, keep, set) in [(6, 0x0f, 0x50), (8, 0x3f, 0x80)] {
        if let Some(byte) = bytes.get_mut(at) {
            *byte = *byte & keep | set;
        }
    }
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::uuid;
    use expect_test::expect;

    #[test]
    fn ids_have_the_shape_and_differ_by_kind() {
        expect![[r#"
            2f8a0501-ab06-5183-bb4e-77ce155a2c69
            42452610-d872-5f12-b5c5-b9b25e56a18b"#]]
        .assert_eq(&format!("{}\n{}", uuid("unit", "1"), uuid("opening", "1")));
    }
}
