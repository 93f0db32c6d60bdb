//! The script as a workbook.

use super::column::Column;
use super::row::{Field, fields};
use crate::Trouble;
use crate::exercises::documents::Attached;
use parvis_exercise::Scenario;
use parvis_exercise::id::{Channel, InjectId, Release, Status};
use parvis_exercise::pack::Inject;
use parvis_words::Words;
use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

/// The script of a scenario as a workbook for the reader of `words`: a row for each inject, a column for each thing
/// of it, the names of what goes with it, and for each language its words with their status. The same scenario gives the same bytes.
///
/// # Errors
/// When it cannot be written.
pub fn workbook(scenario: &Scenario, attached: &Attached, words: &Words) -> Result<Vec<u8>, Trouble> {
    let mark = words.get("exercise-mark");
    written(&Column::all(scenario), &cells(scenario, attached), &mark)
        .map_err(|error| Trouble::NotPrinted(error.to_string()))
}

/// The cells below the first row.
pub(super) fn cells(scenario: &Scenario, attached: &Attached) -> Vec<Vec<String>> {
    let columns = Column::all(scenario);
    let row = |inject: &Inject| {
        let fields = fields(inject);
        let cell = |column: &Column| match column {
            Column::Number => inject.id.to_string(),
            Column::Field(field) => fields.get(field).cloned().unwrap_or_default(),
            Column::Attachment => names(attached, &inject.id),
            Column::Words(part, lang) | Column::Status(part, lang) => {
                let text = scenario.texts.0.get(lang).and_then(|texts| texts.get(&part.key(&inject.id)));
                match (column, text) {
                    (Column::Words(..), Some(text)) => text.text.clone(),
                    (Column::Words(..), None) => String::new(),
                    (_, text) => text.map_or(Status::Missing, |text| text.status).as_str().to_owned(),
                }
            }
        };
        columns.iter().map(cell).collect()
    };
    scenario.injects.iter().map(row).collect()
}

/// The names of what goes with an inject, in one cell.
pub(super) fn names(attached: &Attached, inject: &InjectId) -> String {
    attached.get(inject).map(|names| names.join(", ")).unwrap_or_default()
}

/// A workbook of these columns and cells.
pub(super) fn written(columns: &[Column], rows: &[Vec<String>], mark: &str) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // Without a day of its own a workbook would be another one every time.
    workbook
        .set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let sheet = workbook.add_worksheet().set_name("MSEL")?;
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (at, column) in (0_u16..).zip(columns) {
        sheet.set_column_width(at, column.width())?;
        sheet.write_string_with_format(0, at, column.name(), &head)?;
        choices(sheet, at, *column, rows.len())?;
        for (row, cells) in (1_u32..).zip(rows) {
            let text = cells.get(usize::from(at)).map_or("", String::as_str);
            match text.parse::<u32>() {
                Ok(number) if *column == Column::Field(Field::Minute) => {
                    sheet.write_number_with_format(row, at, number, &body)?;
                }
                _ => {
                    sheet.write_string_with_format(row, at, text, &body)?;
                }
            }
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_landscape().set_header(format!("&C&B{mark}")).set_footer("&C&P / &N").set_repeat_rows(0, 0)?;
    workbook.save_to_buffer()
}

/// Cells of a closed list offer its words.
fn choices(sheet: &mut Worksheet, at: u16, column: Column, rows: usize) -> Result<(), XlsxError> {
    let words: Vec<&str> = match column {
        Column::Field(Field::Channel) => Channel::ALL.iter().map(|one| one.as_str()).collect(),
        Column::Field(Field::Release) => Release::ALL.iter().map(|one| one.as_str()).collect(),
        Column::Status(..) => Status::ALL.iter().map(|one| one.as_str()).collect(),
        _ => return Ok(()),
    };
    let offered = DataValidation::new().allow_list_strings(&words)?;
    // Some rows more, for those somebody adds.
    let last = u32::try_from(rows + 50).unwrap_or(u32::MAX);
    sheet.add_data_validation(1, at, last, at, &offered)?;
    Ok(())
}
