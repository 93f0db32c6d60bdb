//! What the names in the file tell: room numbers and uses, door widths, steps of stairs.

use parvis_core::{Metres, UnitCategory};

/// Room names, by how they begin, in lower case with `ё` written `е`. The first that fits counts.
const USES: &[(&str, UnitCategory)] = &[
    ("класс", UnitCategory::Classroom),
    ("учебн", UnitCategory::Classroom),
    ("групповая", UnitCategory::GroupRoom),
    ("игровая", UnitCategory::GroupRoom),
    ("спальня", UnitCategory::Sleeping),
    ("кабинет", UnitCategory::Office),
    ("учительская", UnitCategory::Office),
    ("приемная", UnitCategory::Office),
    ("бухгалтерия", UnitCategory::Office),
    ("канцелярия", UnitCategory::Office),
    ("конференц", UnitCategory::Conference),
    ("коридор", UnitCategory::Walkway),
    ("рекреация", UnitCategory::Walkway),
    ("холл", UnitCategory::Lobby),
    ("тамбур", UnitCategory::Lobby),
    ("вестибюль", UnitCategory::Lobby),
    ("фойе", UnitCategory::Lobby),
    ("туалет", UnitCategory::Restroom),
    ("санузел", UnitCategory::Restroom),
    ("уборная", UnitCategory::Restroom),
    ("умывальная", UnitCategory::Restroom),
    ("ванная", UnitCategory::Shower),
    ("душ", UnitCategory::Shower),
    ("раздевал", UnitCategory::Changing),
    ("гардероб", UnitCategory::Cloakroom),
    ("спортзал", UnitCategory::Fitness),
    ("спортивный зал", UnitCategory::Fitness),
    ("тренажерный", UnitCategory::Fitness),
    ("тир", UnitCategory::Fitness),
    ("бассейн", UnitCategory::Pool),
    ("актовый зал", UnitCategory::Auditorium),
    ("аудитория", UnitCategory::Auditorium),
    ("столовая", UnitCategory::FoodService),
    ("буфет", UnitCategory::FoodService),
    ("обеденный зал", UnitCategory::FoodService),
    ("комната приема пищи", UnitCategory::FoodService),
    ("кухня", UnitCategory::Kitchen),
    ("мойка", UnitCategory::Kitchen),
    ("раздаточная", UnitCategory::Kitchen),
    ("пищеблок", UnitCategory::Kitchen),
    ("библиотека", UnitCategory::Library),
    ("читальный зал", UnitCategory::Library),
    ("мастерская", UnitCategory::Workshop),
    ("медкабинет", UnitCategory::FirstAid),
    ("медпункт", UnitCategory::FirstAid),
    ("процедурная", UnitCategory::FirstAid),
    ("склад", UnitCategory::Storage),
    ("кладовая", UnitCategory::Storage),
    ("подсобн", UnitCategory::Storage),
    ("инвентарная", UnitCategory::Storage),
    ("архив", UnitCategory::Storage),
    ("холодильная камера", UnitCategory::Storage),
    ("лыжная база", UnitCategory::Storage),
    ("электрощитовая", UnitCategory::Technical),
    ("венткамера", UnitCategory::Technical),
    ("бойлерная", UnitCategory::Technical),
    ("котельная", UnitCategory::Technical),
    ("радиоузел", UnitCategory::Technical),
    ("кинобудка", UnitCategory::Technical),
    ("серверная", UnitCategory::Technical),
    ("тепловой узел", UnitCategory::Technical),
    ("лаборантская", UnitCategory::Laboratory),
    ("лаборатория", UnitCategory::Laboratory),
    ("помещение", UnitCategory::Room),
    ("комната", UnitCategory::Room),
];

/// The use a name tells. A name that is a bare code tells none.
pub fn category(name: &str) -> Option<UnitCategory> {
    let name = name.to_lowercase().replace('ё', "е");
    USES.iter().find(|(begins, _)| name.starts_with(begins)).map(|(_, category)| *category)
}

/// Number and name: `11а - Раздевалка` is number `11а`, name `Раздевалка`; `R00_1(59.78) (00 : 3234)` is number
/// `R00_1`. What stands in brackets is the exporter's own mark.
pub fn label(text: &str) -> (String, String) {
    let text = text.trim();
    if let Some((number, name)) = text.split_once(" - ") {
        return (number.trim().to_owned(), name.trim().to_owned());
    }
    let bare = text.split(['(', ':']).next().unwrap_or_default().trim();
    if bare.contains(|c: char| c.is_ascii_digit()) && !bare.contains(' ') {
        (bare.to_owned(), String::new())
    } else {
        (String::new(), bare.to_owned())
    }
}

/// The level's name without the height some exporters write before it: `+3,800 - 1 этаж` is `1 этаж`.
pub fn level(text: &str) -> String {
    let is_height = |part: &str| part.chars().all(|c| c.is_ascii_digit() || "+-±,. ".contains(c));
    match text.split_once(" - ") {
        Some((height, name)) if is_height(height) => name.trim().to_owned(),
        _ => text.trim().to_owned(),
    }
}

/// A door's own name or code; empty for the names exporters make up from its size or its rooms.
pub fn door(text: &str) -> String {
    let made_up = ["Дверь", "Проем", "Проём", "Выход", "Межэтажный", "Door"];
    if made_up.iter().any(|word| text.starts_with(word)) { String::new() } else { text.trim().to_owned() }
}

/// The clear width in a name like `Дверь - (нет): 900,00 мм x 2 100,00 мм`: the first of the two sizes.
pub fn door_width(name: &str) -> Option<Metres> {
    let sizes = sizes(name)?;
    let [width, _height] = sizes.as_slice() else { return None };
    Some(Metres((*width)? / 1000.0))
}

/// The walking length of the flight in a name like `Лестница: 20 шт x 350,00 мм x 190,00 мм`: steps, going,
/// rise. The walk follows the slope.
pub fn flight(name: &str) -> Option<Metres> {
    let (_, after) = name.split_once(':')?;
    let steps: f64 = after.split(['x', 'х', '×']).next()?.trim().strip_suffix("шт")?.trim().parse().ok()?;
    let sizes = sizes(name)?;
    let [_, going, rise] = sizes.as_slice() else { return None };
    let metres = steps * (*going)?.hypot((*rise)?) / 1000.0;
    (metres.is_finite() && metres > 0.0).then_some(Metres(metres))
}

/// The sizes after the colon in millimetres, `None` for a part that is no such size.
fn sizes(name: &str) -> Option<Vec<Option<f64>>> {
    let (_, after) = name.split_once(':')?;
    Some(after.split(['x', 'х', '×']).map(millimetres).collect())
}

/// `2 100,00 мм`, with any kind of space between thousands.
fn millimetres(text: &str) -> Option<f64> {
    let number: String = text.trim().strip_suffix("мм")?.chars().filter(|c| !c.is_whitespace()).collect();
    number.replace(',', ".").parse().ok().filter(|size: &f64| size.is_finite() && *size > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(name: &str, expected: Expect) {
        let (number, called) = label(name);
        expected.assert_eq(&format!(
            "[{number}] [{called}] {:?} door {:?} flight {:?}",
            category(&called),
            door_width(name).map(Metres::get),
            flight(name).map(|flight| (flight.get() * 100.0).round() / 100.0)
        ));
    }

    #[test]
    fn names_tell_number_use_and_sizes() {
        check("11а - Раздевалкка", expect!["[11а] [Раздевалкка] Some(Changing) door None flight None"]);
        check("5 - Приёмная", expect!["[5] [Приёмная] Some(Office) door None flight None"]);
        check("R00_1(59.78) (00 : 3234)", expect!["[R00_1] [] None door None flight None"]);
        check(
            "Лестничная площадка (00 : fe0d9)",
            expect!["[] [Лестничная площадка] None door None flight None"],
        );
        check("7 - Хранилище", expect!["[7] [Хранилище] None door None flight None"]);
        check(
            "Дверь - (нет): 1\u{a0}600,00 мм x 2\u{a0}100,00 мм",
            expect!["[Дверь] [(нет): 1\u{a0}600,00 мм x 2\u{a0}100,00 мм] None door Some(1.6) flight None"],
        );
        check(
            "Лестница: 20 шт x 350,00 мм x 190,00 мм",
            expect!["[] [Лестница] None door None flight Some(7.96)"],
        );
        assert_eq!(level("-3,800 - -1 Подвал"), "-1 Подвал");
        assert_eq!(level("Этаж 1"), "Этаж 1");
    }
}
