//! The commands and their options, as typed; what help says about each is in the texts.
//!
//! **Invariant:** no sentence that a person reads stands here: [`command`] puts the words in, and a test misses none.

use std::path::PathBuf;

use baton_meeting::cadence::TimeOfDay;
use baton_meeting::id::BatchId;
use baton_texts::Texts;
use chrono::NaiveDate;
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub use crate::arguments_of_backups::{Backup, Rescue, Restore};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "baton", version, disable_help_flag = true, disable_help_subcommand = true, disable_version_flag = true)]
pub struct Baton {
    #[command(flatten)]
    pub any: Any,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command understands.
#[derive(Debug, Args)]
pub struct Any {
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long = "as", global = true, value_name = "PERSON")]
    pub who: Option<String>,
    #[arg(long, global = true, value_name = "FOLDER", env = "BATON_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "ZONE")]
    pub zone: Option<String>,
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Init(Init),
    Demo {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    People(People),
    Agenda(Agenda),
    Balance(Balance),
    Rota(Rota),
    Away(Away),
    Cover(Cover),
    Swap(Swap),
    Show(Show),
    Search {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
    },
    Export(Export),
    Cards(Cards),
    Import(Import),
    Verify {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "CHECKPOINT")]
        against: Option<String>,
    },
    Apply {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Intents,
    Schema {
        #[arg(value_enum, value_name = "FORM")]
        of: Form,
    },
    Undo {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long, value_name = "BATCH")]
        batch: Option<BatchId>,
    },
    Erase(Erase),
    Backup(Backup),
    Restore(Restore),
    Rescue(Rescue),
    HandOver(HandOver),
    Tally(Tally),
    Help {
        #[arg(value_name = "COMMAND")]
        command: Vec<String>,
    },
    #[command(hide = true)]
    Man,
    #[command(hide = true)]
    Completions {
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
}

/// `baton import`.
#[derive(Debug, Args)]
pub struct Import {
    #[arg(required = true, value_name = "FILE")]
    pub file: Vec<PathBuf>,
    #[arg(long, value_name = "ARCHIVE", conflicts_with_all = ["past", "series", "dry_run", "into"])]
    pub archive: Option<PathBuf>,
    #[arg(long, value_name = "MINUTES", num_args = 0.., requires = "series", conflicts_with = "into")]
    pub past: Option<Vec<PathBuf>>,
    #[arg(long, value_name = "SERIES", requires = "past")]
    pub series: Option<String>,
    #[arg(long, value_name = "WORKSPACE")]
    pub into: Option<PathBuf>,
    #[arg(long, value_name = "TEAM", requires = "into")]
    pub team: Option<String>,
    #[arg(long, value_name = "DATE", requires = "into")]
    pub day: Option<NaiveDate>,
    #[arg(long, value_name = "NAME=PERSON", requires = "into")]
    pub is: Vec<String>,
    #[arg(long)]
    pub dry_run: bool,
}

/// `baton init`.
#[derive(Debug, Args)]
pub struct Init {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "NAME", required_unless_present = "name")]
    pub team: Option<String>,
    #[arg(long, value_name = "CSV")]
    pub people: Option<PathBuf>,
    #[arg(long, value_name = "RULE", requires_all = ["team", "at"])]
    pub every: Option<String>,
    #[arg(long, value_name = "TIME", value_parser = time_of_day, requires = "every")]
    pub at: Option<TimeOfDay>,
    #[arg(long, value_name = "MINUTES", default_value_t = 60)]
    pub minutes: u32,
    #[arg(long, value_name = "DATE", requires = "every")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_name = "NAME", requires = "every")]
    pub series: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
}

/// `baton people`.
#[derive(Debug, Args)]
pub struct People {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "CSV")]
    pub add: Option<PathBuf>,
    #[arg(long, value_name = "TEAM", requires = "add")]
    pub team: Option<String>,
}

/// `baton agenda`.
#[derive(Debug, Args)]
pub struct Agenda {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "TEXT")]
    pub paste: Option<PathBuf>,
    #[arg(long, value_name = "MEETING")]
    pub meeting: Option<String>,
    #[arg(long, requires = "paste")]
    pub dry_run: bool,
}

/// `baton rota`.
#[derive(Debug, Args)]
pub struct Rota {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "COUNT", default_value_t = 8)]
    pub next: usize,
    #[arg(long, value_name = "SERIES")]
    pub series: Option<String>,
    #[arg(long, value_name = "PERSON")]
    pub person: Option<String>,
    #[arg(long, value_name = "PATH")]
    pub ics: Option<PathBuf>,
    #[arg(long, value_name = "PATH", conflicts_with_all = ["ics", "person"])]
    pub print: Option<PathBuf>,
}

/// `baton balance`.
#[derive(Debug, Args)]
pub struct Balance {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "TEAM", conflicts_with = "series")]
    pub team: Option<String>,
    #[arg(long, requires = "team")]
    pub inside: bool,
    #[arg(long, value_name = "SERIES")]
    pub series: Option<String>,
    #[arg(long, value_name = "DATE", conflicts_with = "window")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", conflicts_with = "window")]
    pub until: Option<NaiveDate>,
    #[arg(long, value_name = "WINDOW")]
    pub window: Option<Window>,
}

/// Over how long something is counted, back from today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Window {
    Weeks,
    Quarter,
    Year,
    All,
}

/// `baton away`.
#[derive(Debug, Args)]
pub struct Away {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[arg(long, value_name = "DATE", required_unless_present = "calendar")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_name = "DATE", requires = "from")]
    pub until: Option<NaiveDate>,
    #[arg(long, value_name = "ICS", conflicts_with = "from")]
    pub calendar: Option<PathBuf>,
    #[arg(long, value_name = "SERIES")]
    pub series: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub note: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

/// `baton cover`.
#[derive(Debug, Args)]
pub struct Cover {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_name = "DATE")]
    pub date: NaiveDate,
    #[arg(value_name = "PERSON")]
    pub person: String,
    #[command(flatten)]
    pub turn: Turn,
}

/// `baton swap`.
#[derive(Debug, Args)]
pub struct Swap {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_name = "DATE")]
    pub date: NaiveDate,
    #[arg(value_name = "OTHER_DATE")]
    pub with: NaiveDate,
    #[arg(long, value_name = "PERSON", num_args = 2, required = true)]
    pub agreed: Vec<String>,
    #[command(flatten)]
    pub turn: Turn,
}

/// Which turn, and why it changes hands.
#[derive(Debug, Args)]
pub struct Turn {
    #[arg(long, value_name = "SERIES", required = true)]
    pub series: String,
    #[arg(long, value_name = "ROLE", value_enum)]
    pub role: Option<Role>,
    #[arg(long, value_name = "WORDS")]
    pub reason: Option<String>,
    #[arg(long)]
    pub dry_run: bool,
}

/// A meeting role, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Role {
    Facilitator,
    Scribe,
    Timekeeper,
    Coach,
    Beside,
}

/// `baton show`.
#[derive(Debug, Args)]
pub struct Show {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_name = "WHAT", value_enum)]
    pub what: Option<What>,
    #[arg(value_name = "WHICH")]
    pub which: Option<String>,
}

/// What can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    Workspace,
    Today,
    Rota,
    Agenda,
    Meetings,
    Meeting,
    Decisions,
    Decision,
    FollowUps,
    FollowUp,
    People,
    Person,
    Teams,
    Team,
}

/// `baton export`.
#[derive(Debug, Args)]
pub struct Export {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "PATH", default_value = "-")]
    pub to: PathBuf,
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub format: Option<Format>,
    #[arg(long, value_name = "WHAT", value_enum)]
    pub what: Option<Document>,
    #[arg(long, value_name = "TEAM")]
    pub team: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub since: Option<NaiveDate>,
    #[arg(long, value_name = "DATE")]
    pub until: Option<NaiveDate>,
    #[arg(long, value_name = "MEETING")]
    pub meeting: Option<String>,
    #[arg(long, value_name = "DECISION", conflicts_with_all = ["meeting", "what", "team", "since", "until"])]
    pub decision: Option<String>,
    #[arg(long)]
    pub without_names: bool,
    #[arg(long)]
    pub without_dissent: bool,
}

/// `baton cards`.
#[derive(Debug, Args)]
pub struct Cards {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "MEETING")]
    pub meeting: Option<String>,
    #[arg(long, value_name = "LEVEL", value_enum)]
    pub level: Option<Level>,
    #[arg(long = "for", value_name = "WHOM", value_enum)]
    pub whom: Option<For>,
    #[arg(long, value_name = "PATH", default_value = "-")]
    pub to: PathBuf,
}

/// How often whoever leads has led.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Level {
    First,
    Practised,
    Experienced,
}

/// Whose cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum For {
    Leader,
    Others,
    Coach,
}

/// `baton erase`.
#[derive(Debug, Args)]
pub struct Erase {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "PERSON")]
    pub person: String,
    #[arg(long, required_unless_present = "words", conflicts_with = "words")]
    pub name: bool,
    #[arg(long)]
    pub words: bool,
    #[arg(long, value_name = "NAME", requires = "name")]
    pub pseudonym: Option<String>,
    #[arg(long, value_name = "WORDS")]
    pub because: String,
    #[arg(long)]
    pub yes: bool,
}

/// `baton hand-over`.
#[derive(Debug, Args)]
pub struct HandOver {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "PERSON", requires = "copy")]
    pub to: Option<String>,
    #[arg(long, value_name = "PATH", requires = "to")]
    pub copy: Option<PathBuf>,
    #[arg(long, conflicts_with = "to")]
    pub take_back: bool,
    #[arg(long, value_name = "PATH", conflicts_with_all = ["to", "take_back"])]
    pub beside: Option<PathBuf>,
}

/// `baton tally`.
#[derive(Debug, Args)]
pub struct Tally {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "METHOD", value_enum)]
    pub method: Counting,
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    pub seats: Option<u32>,
    #[arg(long, value_name = "COUNT")]
    pub present: Option<u64>,
    #[arg(long, value_name = "COUNT")]
    pub members: Option<u64>,
    #[arg(long, value_name = "TEXT")]
    pub seed: Option<String>,
    #[arg(long)]
    pub what_if: bool,
    #[arg(long, value_name = "STRENGTH", value_enum, default_value = "winning-votes")]
    pub strength: Strength,
    #[arg(long, value_name = "ARITHMETIC", value_enum, default_value = "five-decimals")]
    pub arithmetic: Arithmetic,
    #[arg(long, value_name = "HOW", value_enum, default_value = "refuse")]
    pub equal_ranks: EqualRanks,
    #[arg(long, value_name = "HOW", value_enum, default_value = "ignore")]
    pub skipped_ranks: SkippedRanks,
    #[arg(long, value_name = "HOW", value_enum, default_value = "no-opinion")]
    pub blank: Blank,
    #[arg(long, value_name = "COUNT")]
    pub min_raters: Option<u32>,
    #[arg(long, value_name = "POINTS", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=1_000_000_000))]
    pub highest: u32,
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    pub dots: u32,
    #[arg(long, value_name = "COUNT")]
    pub cap: Option<u32>,
}

/// By which method ballots are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Counting {
    Majority,
    TwoThirds,
    MajorityPresent,
    TwoThirdsPresent,
    MajorityMembers,
    TwoThirdsMembers,
    Unanimous,
    Plurality,
    Approval,
    Score,
    Star,
    Dots,
    Irv,
    Schulze,
    Stv,
}

/// How strong a link is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Strength {
    WinningVotes,
    Margins,
}

/// How values are reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Arithmetic {
    FiveDecimals,
    Exact,
}

/// What a shared rank means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EqualRanks {
    Refuse,
    Exhaust,
    Skip,
}

/// What a rank left out means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SkippedRanks {
    Ignore,
    Exhaust,
}

/// What an empty cell means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Blank {
    NoOpinion,
    Zero,
}

/// In which form something goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Md,
    Html,
    Pdf,
    Docx,
    Csv,
    Xlsx,
    Json,
    Ics,
    Madr,
    Blt,
}

/// A form of JSON that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    Decisions,
    Minutes,
    Archive,
}

/// What goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Document {
    Log,
    Minutes,
    Archive,
}

fn time_of_day(typed: &str) -> Result<TimeOfDay, serde_json::Error> {
    serde_json::from_value(serde_json::Value::String(typed.to_owned()))
}

/// The command line with its help in the reader's language.
pub fn command(texts: &Texts) -> clap::Command {
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", texts.plain("cli-usage"));
    let worded = |command: clap::Command, name: Option<&str>| {
        command.help_template(template.clone()).mut_args(|arg| {
            let key = match name {
                Some(name) if !arg.is_global_set() => format!("cli-do-{name}-{}", arg.get_id()),
                _ => format!("cli-any-{}", arg.get_id()),
            };
            let heading = if arg.is_positional() { "cli-arguments" } else { "cli-options" };
            let arg = arg.help(texts.plain(&key)).help_heading(texts.plain(heading));
            // A command's own options come first.
            let arg = if arg.is_global_set() || name.is_none() { arg.display_order(900) } else { arg };
            // What clap would add in brackets stands in the words already.
            let valued = arg.get_action().takes_values();
            if valued { arg.hide_possible_values(true).hide_default_value(true).hide_env(true) } else { arg }
        })
    };
    let names: Vec<String> = Baton::command().get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let baton = worded(Baton::command(), None)
        .about(texts.plain("cli-about"))
        .after_help(texts.plain("cli-after"))
        .subcommand_help_heading(texts.plain("cli-commands"));
    names.iter().fold(baton, |baton, name| {
        baton.mut_subcommand(name, |command| worded(command.about(texts.plain(&format!("cli-do-{name}"))), Some(name)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound_in_every_language() {
        for language in baton_texts::languages() {
            command(&Texts::new(language)).debug_assert();
        }
    }

    #[test]
    fn every_command_and_option_is_explained() {
        let texts = Texts::new("en");
        let missing = |said: Option<&clap::builder::StyledStr>| said.is_none_or(|said| said.to_string().starts_with("cli-"));
        for command in command(&texts).get_subcommands() {
            assert!(!missing(command.get_about()), "cli-do-{}", command.get_name());
            for arg in command.get_arguments().filter(|arg| !arg.is_global_set()) {
                assert!(!missing(arg.get_help()), "cli-do-{}-{}", command.get_name(), arg.get_id());
            }
        }
        for arg in command(&texts).get_arguments() {
            assert!(!missing(arg.get_help()), "cli-any-{}", arg.get_id());
        }
    }
}
