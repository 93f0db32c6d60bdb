//! The word somebody probably meant.

/// The entry of `known` that `word` is probably a slip of, if one is close enough.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = fold(word);
    let reach = (plain.chars().count() / 3).max(2);
    known
        .into_iter()
        .map(|candidate| (distance(&plain, &fold(candidate)), candidate))
        .filter(|(distance, candidate)| *distance <= reach && *distance < candidate.chars().count())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Small letters; `-`, `_` and blanks are the same.
fn fold(word: &str) -> String {
    word.to_lowercase().chars().map(|letter| if matches!(letter, '-' | ' ') { '_' } else { letter }).collect()
}

/// Slips of the hand between two words; a word that begins or ends the other counts as two.
fn distance(word: &str, candidate: &str) -> usize {
    let slips = strsim::damerau_levenshtein(word, candidate);
    let part = word.chars().count() >= 4 && (candidate.starts_with(word) || candidate.ends_with(word));
    if part { slips.min(2) } else { slips }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_a_stranger_is_not() {
        let known = ["pupils", "staff", "trade_area_m2", "built"];
        assert_eq!(nearest("pupil", known), Some("pupils"));
        assert_eq!(nearest("Trade-area-m2", known), Some("trade_area_m2"));
        assert_eq!(nearest("trade_area", known), Some("trade_area_m2"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("x", ["yz"]), None);
    }
}
