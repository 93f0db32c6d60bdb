//! The list of those who are expected, as people keep it: read line by line, with a sentence about each that is not right.

use super::nation as nation_name;
use crate::csv::Sheet;
use parvis_core::{Arg, Language};
use parvis_exercise::event::Setting;
use parvis_exercise::id::{Lang, NationId, Role, TableId};
use parvis_intake::rows::RowsRefusal;
use parvis_intake::sheet::{Cell, Rows};
use parvis_words::Words;
use std::collections::{BTreeMap, BTreeSet};

/// So many people at most; ours: the largest exercise that was tried.
const MOST: usize = 1000;
/// A name or an agency is at most so long, in letters, as events take them.
const LETTERS: usize = 120;
/// The line that names the columns is among the first so many; ours: lists begin with a title.
const HEADER_WITHIN: usize = 10;

/// The columns, by the message of what they are called. It holds several names, with `|` between them.
const COLUMNS: [(Column, &str); 6] = [
    (Column::Name, "roster-column-name"),
    (Column::Country, "roster-column-country"),
    (Column::Agency, "roster-column-agency"),
    (Column::Languages, "roster-column-languages"),
    (Column::Table, "roster-column-table"),
    (Column::Role, "roster-column-role"),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Name,
    Country,
    Agency,
    Languages,
    Table,
    Role,
}

/// Somebody on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line of the file.
    pub line: u32,
    /// The name.
    pub name: String,
    /// From where.
    pub nation: NationId,
    /// From which agency.
    pub agency: Option<String>,
    /// Which languages they speak, the first one first.
    pub languages: Vec<Lang>,
    /// At which table.
    pub table: Option<TableId>,
    /// What they are meant to do.
    pub role: Role,
}

/// Something that is not right: a message and what fills it.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The message.
    pub message: &'static str,
    /// What fills it.
    pub args: Vec<(&'static str, Arg)>,
    /// The line is taken all the same.
    pub taken: bool,
}

/// What a list says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RosterList {
    /// The lines that are right.
    pub rows: Vec<Row>,
    /// What is not right.
    pub remarks: Vec<Remark>,
    /// Columns nobody asked for, which are left where they are.
    pub others: Vec<String>,
}

/// Reads a file with a list of people: CSV or a workbook.
///
/// # Errors
/// The message that says why it holds no list.
pub fn read_file(bytes: &[u8], setting: &Setting, words: &[&Words]) -> Result<RosterList, &'static str> {
    match parvis_intake::rows::read(bytes) {
        Ok(rows) => Ok(read(&rows, setting, words)),
        Err(RowsRefusal::NoRows) => Err("roster-no-rows"),
        Err(RowsRefusal::TooLarge) => Err("roster-too-large"),
    }
}

/// Reads a list of people for an exercise; `words` are those of every language, the reader's first: a list may be in any.
pub fn read(rows: &Rows, setting: &Setting, words: &[&Words]) -> RosterList {
    let mut list = RosterList::default();
    let Some((header, columns)) = header(rows, words) else {
        let own = |message| words.first().map(|words| first_name(words, message)).unwrap_or_default();
        let args = vec![
            ("name", Arg::Text(own("roster-column-name"))),
            ("country", Arg::Text(own("roster-column-country"))),
        ];
        list.remarks.push(Remark { message: "roster-no-header", args, taken: false });
        return list;
    };
    let cells = |row: u32| rows.get(&row).into_iter().flatten();
    let named = cells(header).filter(|(column, _)| !columns.contains_key(*column));
    list.others = named.filter_map(|(_, cell)| text(cell)).collect();
    let reader = Reader { setting, words };
    let mut seen: BTreeMap<(String, NationId), u32> = BTreeMap::new();
    for (line, cells) in rows.range(header + 1..) {
        let said: BTreeMap<Column, String> =
            cells.iter().filter_map(|(at, cell)| Some((*columns.get(at)?, text(cell)?))).collect();
        if said.is_empty() {
            continue;
        }
        if list.rows.len() == MOST {
            let args = vec![("most", Arg::Count(MOST as u64))];
            list.remarks.push(Remark { message: "roster-too-many", args, taken: false });
            break;
        }
        let Ok(row) = reader.row(*line, &said, &mut list.remarks) else { continue };
        if let Some(first) = seen.get(&(row.name.to_lowercase(), row.nation.clone())) {
            let args = vec![
                ("line", number(*line)),
                ("name", Arg::Text(row.name.clone())),
                ("first", number(*first)),
            ];
            list.remarks.push(Remark { message: "roster-twice", args, taken: false });
            continue;
        }
        seen.insert((row.name.to_lowercase(), row.nation.clone()), *line);
        list.rows.push(row);
    }
    list
}

/// A list as CSV that every sheet opens: the names of the columns, and these lines.
pub fn written<'a>(rows: impl IntoIterator<Item = [&'a str; 6]>, words: &Words) -> String {
    let names = COLUMNS.map(|(_, message)| first_name(words, message));
    let mut sheet = Sheet::new();
    sheet.line(&names);
    rows.into_iter().for_each(|row| sheet.line(row));
    sheet.done()
}

fn first_name(words: &Words, message: &str) -> String {
    words.get(message).split('|').next().unwrap_or_default().trim().to_owned()
}

/// The line that names the columns: the first with a name and a country.
fn header(rows: &Rows, words: &[&Words]) -> Option<(u32, BTreeMap<u32, Column>)> {
    let mut known: BTreeMap<String, Column> = BTreeMap::new();
    for (column, message) in COLUMNS {
        for name in
            words.iter().flat_map(|words| words.get(message).split('|').map(plain).collect::<Vec<_>>())
        {
            known.entry(name).or_insert(column);
        }
    }
    rows.iter().take(HEADER_WITHIN).find_map(|(line, cells)| {
        let mut columns = BTreeMap::new();
        for (at, cell) in cells {
            let column = text(cell).and_then(|cell| known.get(&plain(&cell)).copied());
            if let Some(column) = column.filter(|one| !columns.values().any(|known| known == one)) {
                columns.insert(*at, column);
            }
        }
        let has = |column| columns.values().any(|one| *one == column);
        (has(Column::Name) && has(Column::Country)).then_some((*line, columns))
    })
}

fn text(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => {
            Some(text.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|it| !it.is_empty())
        }
        Cell::Other => None,
    }
}

/// A word as it is compared: without case, marks around it, and the two ways to write ё.
fn plain(word: &str) -> String {
    let word = word.trim_matches(|one: char| !one.is_alphanumeric()).to_lowercase();
    word.replace('ё', "е").replace(['ʻ', 'ʼ', '‘', '’', '`'], "'")
}

fn number(line: u32) -> Arg {
    Arg::Text(line.to_string())
}

struct Reader<'a> {
    setting: &'a Setting,
    words: &'a [&'a Words],
}

/// The line is not taken, and a remark says why.
struct Refused;

impl Reader<'_> {
    fn row(
        &self,
        line: u32,
        said: &BTreeMap<Column, String>,
        remarks: &mut Vec<Remark>,
    ) -> Result<Row, Refused> {
        let get = |column| said.get(&column).map(String::as_str);
        let name = get(Column::Name).unwrap_or_default();
        let mut say = |message, taken, more: &[(&'static str, &str)]| {
            let mut args = vec![("line", number(line)), ("name", Arg::Text(name.to_owned()))];
            args.extend(more.iter().map(|(key, text)| (*key, Arg::Text((*text).to_owned()))));
            remarks.push(Remark { message, args, taken });
        };
        if name.is_empty() {
            say("roster-no-name", false, &[]);
            return Err(Refused);
        }
        let agency = get(Column::Agency).map(ToOwned::to_owned);
        if [name, agency.as_deref().unwrap_or_default()].iter().any(|text| text.chars().count() > LETTERS) {
            say("roster-long", false, &[]);
            return Err(Refused);
        }
        let Some(country) = get(Column::Country) else {
            say("roster-no-country", false, &[]);
            return Err(Refused);
        };
        let Some(nation) = self.nation(country) else {
            say("roster-country", false, &[("said", country), ("known", &self.nations())]);
            return Err(Refused);
        };
        let text = get(Column::Table);
        let table = text.and_then(|text| self.table(text));
        if let (Some(text), None) = (text, &table) {
            let most = self.setting.tables.len().to_string();
            say("roster-table", false, &[("said", text), ("most", &most)]);
            return Err(Refused);
        }
        let role = match get(Column::Role) {
            None => Role::Player,
            Some(text) => match self.role(text) {
                Some(Role::Director) => {
                    say("roster-director", false, &[]);
                    return Err(Refused);
                }
                Some(role) => role,
                None => {
                    say("roster-role", false, &[("said", text), ("known", &self.roles())]);
                    return Err(Refused);
                }
            },
        };
        let (languages, unknown) = self.languages(get(Column::Languages).unwrap_or_default());
        for word in unknown {
            say("roster-language", true, &[("said", &word)]);
        }
        Ok(Row { line, name: name.to_owned(), nation, agency, languages, table, role })
    }

    fn nation(&self, said: &str) -> Option<NationId> {
        let said = plain(said);
        let is = |nation: &&NationId| {
            plain(nation.as_str()) == said
                || self.words.iter().any(|words| plain(&nation_name(nation.as_str(), words)) == said)
        };
        self.setting.nations.iter().find(is).cloned()
    }

    fn nations(&self) -> String {
        let Some(words) = self.words.first() else { return String::new() };
        let names: Vec<String> =
            self.setting.nations.iter().map(|nation| nation_name(nation.as_str(), words)).collect();
        words.list(&names)
    }

    /// By its name, or by the one number in what was said: `Table 3`.
    fn table(&self, said: &str) -> Option<TableId> {
        let digits: String = said.chars().filter(char::is_ascii_digit).collect();
        let number = digits.trim_start_matches('0');
        self.setting.tables.iter().find(|table| table.as_str() == said || table.as_str() == number).cloned()
    }

    fn role(&self, said: &str) -> Option<Role> {
        let said = plain(said);
        let is = |role: &&Role| {
            let message = format!("exercise-role-{}", role.as_str());
            role.as_str() == said || self.words.iter().any(|words| plain(&words.get(&message)) == said)
        };
        Role::ALL.iter().find(is).copied()
    }

    fn roles(&self) -> String {
        let Some(words) = self.words.first() else { return String::new() };
        let roles = Role::ALL.iter().filter(|role| **role != Role::Director);
        let names: Vec<String> =
            roles.map(|role| words.get(&format!("exercise-role-{}", role.as_str()))).collect();
        words.list(&names)
    }

    /// The languages that were named, and the words that name none.
    fn languages(&self, said: &str) -> (Vec<Lang>, BTreeSet<String>) {
        let mut found: Vec<Lang> = Vec::new();
        let mut unknown = BTreeSet::new();
        for part in said.split([',', ';', '/', '+']).map(str::trim).filter(|part| !part.is_empty()) {
            let known = match self.language(&plain(part)) {
                Some(lang) => vec![Some(lang)],
                None => part.split(' ').map(|word| self.language(&plain(word))).collect(),
            };
            if known.contains(&None) {
                unknown.insert(part.to_owned());
            }
            for lang in known.into_iter().flatten() {
                if !found.contains(&lang) {
                    found.push(lang);
                }
            }
        }
        (found, unknown)
    }

    /// By its tag or its name: `ru`, `Russian`, `русский язык`.
    fn language(&self, said: &str) -> Option<Lang> {
        let first = |name: &str| name.split(' ').next().unwrap_or_default().to_owned();
        let is = |language: &Language| {
            let message = format!("exercise-print-language-{}", language.tag());
            let named = |words: &&Words| first(&plain(&words.get(&message))) == first(said);
            language.tag() == said || (said.chars().count() > 2 && self.words.iter().any(named))
        };
        Language::ALL.into_iter().find(is).map(Lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use parvis_exercise::event::{About, Thresholds};

    fn setting() -> Setting {
        Setting {
            scenario: "mall".into(),
            version: "1".into(),
            languages: vec![Lang(Language::En)],
            tables: ["1", "2", "3"].map(TableId::from).into(),
            nations: ["KZ", "UZ", "Guests"].map(NationId::from).into(),
            table_names: BTreeMap::new(),
            thresholds: Thresholds::default(),
            retention_days: 30,
            rehearsal: false,
            about: About::default(),
        }
    }

    fn list(file: &[u8]) -> (RosterList, Words) {
        let words = Language::ALL.map(|language| Words::new(language, []));
        let all: Vec<&Words> = words.iter().collect();
        let list = read(&parvis_intake::rows::read(file).unwrap(), &setting(), &all);
        (list, Words::new(Language::En, []))
    }

    fn check(file: &str, shown: Expect) {
        let (list, words) = list(file.as_bytes());
        let row = |row: &Row| {
            let table = row.table.as_ref().map_or("-", TableId::as_str);
            let agency = row.agency.as_deref().unwrap_or("-");
            let languages: Vec<&str> = row.languages.iter().map(|lang| lang.0.tag()).collect();
            let (line, name, nation, role) = (row.line, &row.name, &row.nation, row.role.as_str());
            format!("{line} {name} | {nation} | {agency} | {} | {table} | {role}", languages.join("+"))
        };
        let said = |one: &Remark| {
            format!("{} {}", if one.taken { "~" } else { "!" }, words.fill(one.message, &one.args))
        };
        let mut lines: Vec<String> = list.rows.iter().map(row).chain(list.remarks.iter().map(said)).collect();
        lines.extend(list.others.iter().map(|column| format!("left: {column}")));
        shown.assert_eq(&lines.join("\n"));
    }

    #[test]
    fn a_list_as_a_ministry_sends_it() {
        check(
            "Список участников;;;;;;\n№;ФИО;Страна;Ведомство;Языки;Стол;Роль;E-mail\n\
             1;Садыкова  Айгуль;Казахстан;Прокуратура;ru, kk;стол 1;Секретарь стола;a@b.kz\n\
             2;Karimov Karim;UZ;;узбекский/English;02;;\n",
            expect![[r#"
                3 Садыкова Айгуль | KZ | Прокуратура | ru+kk | 1 | scribe
                4 Karimov Karim | UZ | - | uz+en | 2 | player
                left: №
                left: E-mail"#]],
        );
    }

    #[test]
    fn every_line_that_is_not_right_is_told_in_a_sentence() {
        check(
            "Name,Country,Table,Role,Languages\nA,KZ,1,player,en\n,KZ,1,,\nB,,1,,\nC,Narnia,1,,\nD,UZ,9,,\nE,UZ,1,king,\n\
             F,UZ,1,director,\nG,guests,,,ru;klingon\na,kz,2,,\n",
            expect![[r#"
                2 A | KZ | - | en | 1 | player
                9 G | Guests | - | ru | - | player
                ! Line 3: the name is missing.
                ! Line 4, B: the country is missing.
                ! Line 5, C: “Narnia” does not take part. Taking part: Kazakhstan, Uzbekistan and Guests.
                ! Line 6, D: there is no table “9”. The tables have the numbers 1 to 3.
                ! Line 7, E: there is no role “king”. The roles are: Facilitator, Controller, Evaluator, Scribe of the table, Interpreter, Delegate of the country, Player and Observer.
                ! Line 8, F: a list names no director. Whoever directs the exercise gives this role by hand.
                ~ Line 9, G: “klingon” is none of the languages here and is left out.
                ! Line 10, a: this person stands in line 2 already."#]],
        );
        check(
            "A,KZ\nB,UZ\n",
            expect![
                "! No line names the columns. Write “Name” and “Country” above the columns and bring the list in again."
            ],
        );
    }

    #[test]
    fn what_is_written_reads_back() {
        let words = Words::new(Language::Kk, []);
        let csv = written([["=A; \"B\"", "KZ", "", "kk ru", "2", "scribe"]], &words);
        let (list, _) = list(csv.as_bytes());
        assert_eq!(list.remarks, []);
        assert_eq!(list.rows[0].name, "'=A; \"B\"");
        assert_eq!((list.rows[0].table.as_ref().unwrap().as_str(), list.rows[0].role), ("2", Role::Scribe));
    }
}
