//! Tables as files that every spreadsheet opens: UTF-8 and marked as such, semicolons between the cells, because a comma
//! stands in numbers where most of the readers live.

/// Lines of cells.
pub struct Sheet(String);

impl Sheet {
    /// No line yet.
    pub fn new() -> Self {
        // The mark at the beginning tells spreadsheets that it is in UTF-8.
        Self("\u{feff}".to_owned())
    }

    /// Adds a line.
    pub fn line<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) {
        let cells: Vec<String> = cells.into_iter().map(|cell| quoted(cell.as_ref())).collect();
        self.0.push_str(&cells.join(";"));
        self.0.push_str("\r\n");
    }

    /// All of it.
    pub fn done(self) -> String {
        self.0
    }
}

/// A cell, defused where a spreadsheet would take it for a formula.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let defused = if formula { format!("'{cell}") } else { cell.to_owned() };
    if defused.contains([';', '"', '\n', '\r']) {
        format!("\"{}\"", defused.replace('"', "\"\""))
    } else {
        defused
    }
}
