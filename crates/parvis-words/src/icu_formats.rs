//! Numbers, dates, lists and sorting through ICU4X, built once per thread and language.
//!
//! Where ICU4X lacks data for a language the plain form is written, never an error.

use icu::calendar::Iso;
use icu::collator::preferences::CollationNumericOrdering;
use icu::collator::{Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions};
use icu::datetime::fieldsets::YMD;
use icu::datetime::options::YearStyle;
use icu::datetime::{DateTimeFormatter, input};
use icu::decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::Locale;
use jiff::civil::Date;
use parvis_core::Language;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::rc::Rc;

struct Formats {
    decimal: Option<DecimalFormatter>,
    date: Option<DateTimeFormatter<YMD>>,
    date_short: Option<DateTimeFormatter<YMD>>,
    list: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

thread_local! {
    static FORMATS: RefCell<BTreeMap<Language, Rc<Formats>>> = const { RefCell::new(BTreeMap::new()) };
}

fn formats(language: Language) -> Rc<Formats> {
    FORMATS
        .with_borrow_mut(|all| all.entry(language).or_insert_with(|| Rc::new(Formats::new(language))).clone())
}

impl Formats {
    fn new(language: Language) -> Self {
        let locale = locale(language);
        let mut sorting = CollatorPreferences::from(&locale);
        sorting.numeric_ordering = Some(CollationNumericOrdering::True);
        let year = YearStyle::Full;
        Self {
            decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_year_style(year)).ok(),
            date_short: DateTimeFormatter::try_new((&locale).into(), YMD::short().with_year_style(year)).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            collator: Collator::try_new(sorting, CollatorOptions::default()).ok(),
        }
    }
}

/// The locale numbers and dates follow. English is the international one: day before month.
fn locale(language: Language) -> Locale {
    let tag = if language == Language::En { "en-GB" } else { language.tag() };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// A number with exactly this many digits after the point.
pub(crate) fn number(language: Language, value: f64, digits: usize) -> String {
    let plain = format!("{value:.digits$}");
    if !value.is_finite() {
        return "—".to_owned();
    }
    let zero = plain.chars().all(|character| matches!(character, '-' | '0' | '.'));
    let plain = if zero { plain.trim_start_matches('-').to_owned() } else { plain };
    let formats = formats(language);
    match (&formats.decimal, Decimal::try_from_str(&plain)) {
        (Some(format), Ok(decimal)) => format.format_to_string(&decimal),
        _ => plain,
    }
}

/// `21 November 2026`.
pub(crate) fn date(language: Language, day: Date) -> String {
    let text = written(formats(language).date.as_ref(), day);
    // French counts the first of a month: `1er septembre`. The formats of ICU4X do not.
    match text.strip_prefix("1 ") {
        Some(rest) if language == Language::Fr => format!("1er {rest}"),
        _ => text,
    }
}

/// `21/11/2026`, with the year in full.
pub(crate) fn date_short(language: Language, day: Date) -> String {
    written(formats(language).date_short.as_ref(), day)
}

fn written(format: Option<&DateTimeFormatter<YMD>>, day: Date) -> String {
    let iso =
        input::Date::try_new_iso(i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs());
    match (format, iso) {
        (Some(format), Ok(iso)) => {
            let iso: input::Date<Iso> = iso;
            format.format(&iso).to_string()
        }
        _ => day.to_string(),
    }
}

/// `one, two and three`.
pub(crate) fn list(language: Language, items: &[String]) -> String {
    match &formats(language).list {
        Some(format) => format.format_to_string(items.iter()),
        None => items.join(", "),
    }
}

/// Which comes first for a reader of this language; `9` before `11а`.
pub(crate) fn compare(language: Language, a: &str, b: &str) -> Ordering {
    match &formats(language).collator {
        Some(collator) => collator.compare(a, b).then_with(|| a.cmp(b)),
        None => a.cmp(b),
    }
}
