//! The findings a dossier's files can get beyond those of `parvis-toml`, and their English words.

use parvis_core::{Code, FindingKind};

/// A file that must be there is not.
pub const NO_SITE_FILE: Code = Code("F010");
/// A file Parvis does not know.
pub const UNKNOWN_FILE: Code = Code("F011");
/// A file that is not UTF-8 text.
pub const NOT_TEXT: Code = Code("F012");
/// A format version this Parvis does not read.
pub const OTHER_VERSION: Code = Code("F013");
/// A value nobody answers for.
pub const NO_SOURCE: Code = Code("F014");
/// A reference to something that is not there.
pub const NOTHING_THERE: Code = Code("F015");
/// A place that is not written as places are.
pub const NOT_A_PLACE: Code = Code("F016");
/// A shape that cannot be drawn.
pub const NOT_A_SHAPE: Code = Code("F017");
/// A section file whose name does not follow the pattern.
pub const SECTION_NAME: Code = Code("F018");
/// A country that is not a two-letter code.
pub const NOT_A_COUNTRY: Code = Code("F019");

/// Every kind of finding the dossier's codec reports itself; `parvis_toml::KINDS` are the others.
pub static KINDS: &[FindingKind] = &[
    FindingKind {
        code: NO_SITE_FILE,
        name: "no_site_file",
        words: r"
title = This is not a dossier yet
says = There is no site.toml here.
settle = Start one with: parvis new FOLDER. If the folder is one level further down, name that one.
why = A dossier is a folder, or a zip of it, with a file site.toml that says which site it is about. All other files may be missing; this one may not.
",
    },
    FindingKind {
        code: UNKNOWN_FILE,
        name: "unknown_file",
        words: r"
title = A file Parvis does not read
says = Parvis does not know what to do with “{ $file }” and leaves it alone.
settle = { $hint ->
    [near] Is it meant to be “{ $near }”? Then rename it.
   *[none] Move it into the folder photos, or out of the dossier.
 }
why = A file with a misspelt name would be information that never reaches a check or the plan, so Parvis names every file it does not read. Pictures belong in photos; README, LICENSE, NOTICE and ATTRIBUTION are left alone.
",
    },
    FindingKind {
        code: NOT_TEXT,
        name: "file_is_not_text",
        words: r"
title = A file that is not plain text
says = “{ $file }” cannot be read as text in UTF-8.
settle = Open it in the editor it was written with and save it as text in UTF-8.
why = The files of a dossier are plain text in UTF-8, the one form in which Kazakh, Russian and French letters come out the same on every machine. Older editors may save in another form, such as Windows-1251.
",
    },
    FindingKind {
        code: OTHER_VERSION,
        name: "format_version_not_read",
        words: r"
title = A version of the format this Parvis does not read
says = This file is in format { $found }; this Parvis reads format { $reads }.
settle = Read it with a newer Parvis, or ask whoever sent it for format { $reads }.
why = The format may grow. A Parvis that guessed at a version it does not know could misread a fact, so it refuses and says which versions it reads.
",
    },
    FindingKind {
        code: NO_SOURCE,
        name: "value_without_source",
        words: r#"
title = A value nobody answers for
says = “{ $key }” has { $lacks ->
    [source] no source
    [date] no date
   *[both] neither source nor date
 }.
settle = { $form ->
    [table] Write source = "who says so" and date = 2026-09-01 here, or say it once for the whole file, at its top, under [from].
   *[value] Write { $key } = { "{" } value = …, source = "who says so", date = 2026-09-01 { "}" }, or say it once for the whole file, at its top, under [from].
 }
why = Every fact carries who said it and when, so that a reader can judge it and ask again. If nobody knows the value, write "unknown": that is always allowed.
"#,
    },
    FindingKind {
        code: NOTHING_THERE,
        name: "reference_to_nothing",
        words: r"
title = A reference to something that is not there
says = “{ $value }” is meant to be { $what ->
    [person] a person, but people.toml has no person with this id
    [role] a role, but people.toml has no role with this key
    [level] a storey, but plan.geojson has no level with this id
    [unit] a room, but plan.geojson has no unit with this id
    [opening] a door, but plan.geojson has no opening with this id
    [fixture] a thing on the plan, but plan.geojson has no fixture with this id
    [section] a section, but the folder sections has no file with this key
    [measure] a measure, but measures.toml has none with this id
    [drill] a drill, but drills.toml has none with this id
   *[fact] a fact, but the dictionary of facts has none with this key
 }.
settle = { $hint ->
    [near] Did you mean “{ $near }”?
    [list] There are: { $list }.
   *[none] Correct the id, or add what it refers to.
 }
why = Files of a dossier refer to one another by id: a role to a person, a measure to a door. An id that leads nowhere would be a deputy nobody can call, or a door nobody checks.
",
    },
    FindingKind {
        code: NOT_A_PLACE,
        name: "place_not_understood",
        words: r"
title = A place that cannot be understood
says = “{ $value }” does not say which place it is.
settle = Write site, or the kind and the id with a colon: unit:101, opening:E1, level:L0, fixture:A1, section:lockdown.
why = A measure or a remark belongs to a place on the plan or in the text, so that it can be shown there and checked against what is around it.
",
    },
    FindingKind {
        code: NOT_A_SHAPE,
        name: "shape_cannot_be_drawn",
        words: r"
title = A shape that cannot be drawn
says = { $problem ->
    [open] This outline does not end where it begins.
    [few] This outline has { $count } points; it needs at least four, the last one the same as the first.
    [ends] A door is a line with two points, from jamb to jamb; this one has { $count }.
    [position] A point is two numbers, x and y in metres.
    [wanted] This must be { $wanted ->
        [Polygon] an area (Polygon)
       *[LineString] a line (LineString)
     }, but { $found } stands here.
    [nested] Collections of shapes within collections of shapes are not read.
   *[kind] “{ $found }” is no kind of shape.
 }
settle = { $problem ->
    [kind] Kinds of shapes: { $list }.
   *[other] Draw it anew, or import the drawing again.
 }
why = plan.geojson follows GeoJSON (RFC 7946), with x and y in metres on the plan instead of longitude and latitude. Rooms are areas, doors are lines with two ends, other things may be points, lines or areas.
",
    },
    FindingKind {
        code: SECTION_NAME,
        name: "section_name_not_understood",
        words: r"
title = A section whose file name does not follow the pattern
says = “{ $file }” does not say which section it is and where it stands.
settle = Name it by number, hyphen and key, in small Latin letters: sections/03-lockdown.md
why = The number gives the order of the sections in the plan, the key says which section it is, whatever the language of its heading.
",
    },
    FindingKind {
        code: NOT_A_COUNTRY,
        name: "country_not_understood",
        words: r"
title = A country that is not a code
says = “{ $value }” is not a two-letter country code.
settle = Write the code of ISO 3166-1 in capitals: KZ, GB, FR, RU.
why = The country chooses the rule pack: which decree, which deadlines. Parvis does not guess it from a name.
",
    },
];
