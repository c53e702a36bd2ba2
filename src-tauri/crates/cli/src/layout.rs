//! Lines for a terminal: columns that stand under each other.

/// Rows in columns, two spaces between them; nothing hangs on the right.
pub fn columns(rows: &[Vec<String>]) -> String {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count).map(width).collect();
    let mut lines = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        lines.push_str(cells.join("  ").trim_end());
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [vec!["Zoë".to_owned(), "leads".to_owned()], vec!["Bartholomew".to_owned(), "writes".to_owned()]];
        assert_eq!(columns(&rows), "Zoë          leads\nBartholomew  writes\n");
    }
}
