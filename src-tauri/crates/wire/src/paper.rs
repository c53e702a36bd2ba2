//! A document that goes out: what it is about, in which format, and what of it the team lets go.
//!
//! **Invariant:** nothing private can be chosen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a document is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PaperAbout {
    /// One meeting.
    Minutes {
        /// The meeting.
        meeting: String,
    },
    /// One decision.
    Decision {
        /// The decision.
        decision: String,
    },
    /// The log, or what a search finds in it.
    Log {
        /// Words and filters as in the log; everything when left out.
        find: Option<String>,
    },
}

/// What goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperChoice {
    /// People by name; else by role.
    pub names: bool,
    /// Who disagreed, and their words.
    pub dissent: bool,
}

/// In which format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperFormat {
    /// Markdown.
    Md,
    /// A web page, to read and to print.
    Html,
    /// Pages to print and to keep.
    Pdf,
    /// Word.
    Docx,
    /// A table as text.
    Csv,
    /// A workbook.
    Xlsx,
    /// For other programs.
    Json,
    /// A calendar of what is due.
    Ics,
    /// A folder of decision records.
    Madr,
    /// A folder of ballots.
    Blt,
}

impl PaperFormat {
    /// Every format.
    pub const ALL: [Self; 10] =
        [Self::Md, Self::Html, Self::Pdf, Self::Docx, Self::Csv, Self::Xlsx, Self::Json, Self::Ics, Self::Madr, Self::Blt];

    /// Whether it is a folder of files rather than one.
    pub fn is_folder(self) -> bool {
        matches!(self, Self::Madr | Self::Blt)
    }

    /// How the name of a file ends; a folder has no ending.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Md => "md",
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Ics => "ics",
            Self::Madr | Self::Blt => "",
        }
    }
}

/// A document asked for: `of` of the export `paper`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperWish {
    /// What it is about.
    pub about: PaperAbout,
    /// In which format.
    pub format: PaperFormat,
    /// What goes out.
    pub choice: PaperChoice,
}

/// A document before it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PaperView {
    /// A name for its file, without an ending.
    pub name: String,
    /// Its words as Markdown.
    pub markdown: String,
    /// Its words as HTML, for a clipboard.
    pub html: String,
    /// How many decisions are shown here.
    pub shown: usize,
    /// How many go out.
    pub total: usize,
}
