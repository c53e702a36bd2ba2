//! Which column holds what: by its heading in English or German, or by what stands in it.
//!
//! **Invariant:** there is always a column of names.

use baton_meeting::words;

use super::rows::Row;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    First,
    Last,
    Email,
    Tags,
    Pronouns,
    LedBefore,
    /// Has a heading that is not known.
    Unread,
}

/// The columns of a list.
pub(crate) struct Columns {
    columns: Vec<Column>,
    /// Whether the first row holds headings.
    pub headed: bool,
    /// Headings of columns that are not read.
    pub unread: Vec<String>,
}

/// The cells of one person.
#[derive(Default)]
pub(crate) struct Cells {
    pub name: String,
    pub email: Option<String>,
    pub tags: Vec<String>,
    pub pronouns: Option<String>,
    pub led_before: Option<bool>,
}

impl Columns {
    /// Finds out from the first row, or from all of them.
    pub fn of(rows: &[Row]) -> Self {
        let Some(first) = rows.first() else { return Self { columns: Vec::new(), headed: false, unread: Vec::new() } };
        let headings: Vec<Option<Column>> = first.cells.iter().map(|cell| heading(cell)).collect();
        let names = |column: &Option<Column>| matches!(column, Some(Column::Name | Column::First | Column::Last));
        let known = headings.iter().filter(|column| column.is_some()).count();
        // A heading over names, or two headings of any kind; never a row with an address in it.
        if (headings.iter().any(names) || known > 1) && !first.cells.iter().any(|cell| cell.contains('@')) {
            let unread = first
                .cells
                .iter()
                .zip(&headings)
                .filter(|(cell, column)| column.is_none() && !cell.is_empty())
                .map(|(cell, _)| cell.clone())
                .collect();
            let mut columns: Vec<Column> = headings.into_iter().map(|column| column.unwrap_or(Column::Unread)).collect();
            if !columns.iter().any(|column| matches!(column, Column::Name | Column::First | Column::Last))
                && let Some(unread) = columns.iter_mut().find(|column| **column == Column::Unread)
            {
                *unread = Column::Name;
            }
            return Self { columns, headed: true, unread };
        }
        Self { columns: by_contents(rows), headed: false, unread: Vec::new() }
    }

    /// The cells of a row, each where it belongs.
    pub fn person(&self, row: &Row) -> Cells {
        let mut person = Cells::default();
        let (mut first, mut last) = (String::new(), String::new());
        for (at, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            match self.columns.get(at).copied().unwrap_or(Column::Tags) {
                Column::Name => person.name.clone_from(cell),
                Column::First => first.clone_from(cell),
                Column::Last => last.clone_from(cell),
                Column::Email => person.email = Some(cell.trim_start_matches("mailto:").to_owned()),
                Column::Pronouns => person.pronouns = Some(cell.clone()),
                Column::LedBefore => person.led_before = yes(cell),
                Column::Tags => {
                    person.tags.extend(cell.split([',', ';', '|', '\n']).map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty()))
                }
                Column::Unread => {}
            }
        }
        if person.name.is_empty() {
            person.name = format!("{first} {last}").trim().to_owned();
        }
        person
    }
}

/// Without headings: most addresses make the column of addresses, the first other column names, the rest tags.
fn by_contents(rows: &[Row]) -> Vec<Column> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).min(200);
    let filled = |at: usize| rows.iter().filter(|row| row.cells.get(at).is_some_and(|cell| !cell.is_empty())).count();
    let addresses = |at: usize| rows.iter().filter(|row| row.cells.get(at).is_some_and(|cell| cell.contains('@'))).count();
    let mut columns: Vec<Column> =
        (0..width).map(|at| if addresses(at) > 0 && addresses(at) * 2 >= filled(at) { Column::Email } else { Column::Tags }).collect();
    if let Some(name) = columns.iter_mut().find(|column| **column == Column::Tags) {
        *name = Column::Name;
    }
    columns
}

fn heading(cell: &str) -> Option<Column> {
    let plain: String = words::folded(cell).chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    Some(match plain.split_whitespace().collect::<Vec<_>>().join(" ").as_str() {
        "name"
        | "names"
        | "full name"
        | "person"
        | "people"
        | "member"
        | "members"
        | "display name"
        | "namen"
        | "vollständiger name"
        | "mitglied"
        | "wer" => Column::Name,
        "first name" | "firstname" | "given name" | "vorname" => Column::First,
        "last name" | "lastname" | "surname" | "family name" | "nachname" | "familienname" => Column::Last,
        "email" | "e mail" | "mail" | "email address" | "e mail address" | "e mail adresse" | "emailadresse" | "mailadresse"
        | "address" | "adresse" => Column::Email,
        "tags" | "tag" | "expertise" | "skills" | "knows" | "knows about" | "topics" | "kenntnisse" | "fachgebiete" | "themen"
        | "stichwörter" | "kann" => Column::Tags,
        "pronouns" | "pronoun" | "pronomen" => Column::Pronouns,
        "led before" | "has led" | "led" | "hat geleitet" | "schon geleitet" => Column::LedBefore,
        _ => return None,
    })
}

fn yes(cell: &str) -> Option<bool> {
    match words::folded(cell).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "ja" | "j" | "✓" => Some(true),
        "no" | "n" | "false" | "0" | "nein" | "-" => Some(false),
        _ => None,
    }
}
