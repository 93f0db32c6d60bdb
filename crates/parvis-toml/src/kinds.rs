//! The findings a file can get while it is read, and their English words.

use parvis_core::{Code, FindingKind};

/// The file breaks the rules of its notation.
pub const SYNTAX: Code = Code("F001");
/// A key Parvis does not know.
pub const UNKNOWN_KEY: Code = Code("F002");
/// A key that must be there is not.
pub const MISSING_KEY: Code = Code("F003");
/// A value of the wrong kind.
pub const WRONG_TYPE: Code = Code("F004");
/// A word that is not in the list.
pub const NOT_ALLOWED: Code = Code("F005");
/// A number too large or too small.
pub const OUT_OF_RANGE: Code = Code("F006");
/// The same thing twice.
pub const DUPLICATE: Code = Code("F007");
/// A date that is not one.
pub const NOT_A_DATE: Code = Code("F008");

/// Every kind of finding this crate reports.
pub static KINDS: &[FindingKind] = &[
    FindingKind {
        code: SYNTAX,
        name: "file_not_readable",
        words: r#"
title = A line cannot be read
says = { $problem ->
    [quotes] This text must stand in quotes.
    [value] A value is missing after the equals sign.
    [equals] An equals sign is missing between the key and its value.
    [bracket] A bracket or brace is not closed.
    [unquoted] A quotation mark is missing.
    [number] This number is not written in a way Parvis can read.
    [key] This key is not written in a way Parvis can read.
    [newline] This line goes on where it should end.
    [depth] Brackets are nested too deeply.
    [json-end] The text ends before its last bracket or brace is closed.
    [json-value] A value is missing here.
    [json-comma] A comma is missing here, or a bracket is not closed.
    [json-last] A comma stands here with nothing after it.
    [json-after] Something stands here after the end of the text.
   *[other] This line cannot be read: “{ $detail }”.
 }
settle = { $problem ->
    [quotes] Write key = "text", with straight quotation marks on both sides.
    [value] Write a value, or remove the line: a fact nobody knows is "unknown".
    [equals] Write key = value.
    [unquoted] Close the text with a straight quotation mark: "
    [key] Use letters, digits, - and _ in keys, or put the key in quotation marks.
    [newline] Put every key = value on a line of its own.
   *[other] Correct this place; the line above it may be the one that is not finished.
 }
why = A file of the dossier follows the rules of its notation (TOML or JSON), so that a computer and a person read the same thing in it. Nothing in the file is used until every line can be read. Example: name = School 12 lacks quotation marks and must be name = "School 12".
"#,
    },
    FindingKind {
        code: UNKNOWN_KEY,
        name: "unknown_key",
        words: r"
title = A key Parvis does not know
says = “{ $key }” is not known here.
settle = { $hint ->
    [near] Did you mean “{ $near }”? Known here: { $list }.
    [one] Did you mean “{ $near }”?
    [list] Known here: { $list }.
    [fact] The site.toml that parvis new writes lists every fact with its question.
   *[none] Remove it.
 }
why = Unknown keys are refused, not skipped: a misspelt key would otherwise be a fact that silently counts for nothing. Correct the spelling, or remove the line.
",
    },
    FindingKind {
        code: MISSING_KEY,
        name: "missing_key",
        words: r"
title = A key is missing
says = “{ $key }” is missing here.
settle = Add a line { $key } = …
why = Some keys must be there for the rest to make sense, such as the id that other files refer to. What is not known may be left out or written “unknown” wherever the format allows it; these keys are the ones where it does not.
",
    },
    FindingKind {
        code: WRONG_TYPE,
        name: "wrong_kind_of_value",
        words: r#"
title = A value of the wrong kind
says = “{ $key }” must be { $expected ->
    [bool] yes or no (true or false)
    [count] a whole number of zero or more
    [integer] a whole number
    [measure] a number of zero or more
    [number] a number
    [text] a text
    [list] a list
    [table] a group of keys
    [date] a day
    [time] a time of the day
    [choice] one word of a list
    [choices] a list of words
    [exactly] a list of { $count } values
   *[other] something else
 }, but { $found ->
    [bool] yes or no stands here: { $shown }
    [number] a number stands here: { $shown }
    [text] a text stands here: “{ $shown }”
    [list] a list stands here
    [table] a group of keys stands here
   *[nothing] nothing stands here
 }.
settle = { $expected ->
    [bool] Write true or false, without quotation marks.
    [count] Write the number alone, without quotation marks, unit or spaces: 1250.
    [integer] Write the number alone, without quotation marks or unit: -1.
    [measure] Write the number alone, with a point and without unit: 12.5.
    [number] Write the number alone, with a point and without unit: 12.5.
    [text] Put the text in straight quotation marks: "text".
    [list] Put the values in square brackets: ["one", "two"].
    [table] Write its keys one by one, as the example in the documentation shows.
    [date] Write the day as year-month-day: 2026-09-01.
    [time] Write hours and minutes in quotation marks: "08:30".
    [choice] Write one word in quotation marks.
    [choices] Write the words in square brackets: ["one", "two"].
    [exactly] Write { $count } values in square brackets: [1, 2].
   *[other] See the documentation of the format.
 }
why = Every key has one kind of value, so that checks can count on it. “12 pupils” is a text and cannot be compared with a limit; 12 can.
"#,
    },
    FindingKind {
        code: NOT_ALLOWED,
        name: "value_not_allowed",
        words: r"
title = A value that is not in the list
says = “{ $value }” is not allowed for “{ $key }”.
settle = { $hint ->
    [near] Did you mean “{ $near }”? Allowed: { $list }.
   *[list] Allowed: { $list }.
 }
why = Where checks and laws distinguish cases, the dossier uses a closed list of words. A word outside it would match no case, and nobody would notice.
",
    },
    FindingKind {
        code: OUT_OF_RANGE,
        name: "number_out_of_range",
        words: r"
title = A number that cannot be
says = { $bound ->
    [most] “{ $key }” is { $shown }; the most it can be is { $limit }.
    [least] “{ $key }” is { $shown }; the least it can be is { $limit }.
   *[other] “{ $key }” cannot be { $shown }.
 }
settle = Correct the number.
why = A number outside what is possible is nearly always a slip of the hand: a missing point, a year in place of a count. Parvis asks rather than calculates with it.
",
    },
    FindingKind {
        code: DUPLICATE,
        name: "said_twice",
        words: r"
title = The same thing twice
says = “{ $key }” is here twice.
settle = Keep one of them; if they are two different things, give them different names.
why = If a key or an id stands twice with different values, nobody can say which one counts. Parvis does not choose.
",
    },
    FindingKind {
        code: NOT_A_DATE,
        name: "not_a_date",
        words: r"
title = A date that is not one
says = “{ $shown }” is not a day of the calendar.
settle = Write the day as year-month-day: 2026-09-01.
why = Deadlines are counted from these days, so they must be unmistakable: 03.04.2026 is in April for some readers and in March for others.
",
    },
];
