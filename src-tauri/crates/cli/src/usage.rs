//! What was typed and cannot be meant, said in the reader's language; and help.
//!
//! **Invariant:** a usage error ends with code 2 and changes nothing.

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use baton_texts::{Texts, Value};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::arguments;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// The language asked for by `--lang`, else the environment's: known before the rest is read, so that errors speak it too.
pub fn language(words: impl Iterator<Item = OsString>) -> String {
    let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    let named = words.iter().enumerate().find_map(|(at, word)| match word.strip_prefix("--lang") {
        Some("") => words.get(at + 1).cloned(),
        Some(rest) => rest.strip_prefix('=').map(str::to_owned),
        None => None,
    });
    named.or_else(sys_locale::get_locale).unwrap_or_else(|| "en".to_owned())
}

/// Answers a call that clap did not understand, or that asked for help or the version.
pub fn answer(texts: &Texts, error: &Error) -> ExitCode {
    // Whoever stopped listening needs no answer.
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let _ = write!(std::io::stdout(), "{}", error.render());
            return ExitCode::SUCCESS;
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            let _ = writeln!(std::io::stderr(), "{}", arguments::command(texts).render_help());
        }
        _ => {
            let _ = writeln!(std::io::stderr(), "{}\n{}", said(texts, error), texts.plain("cli-usage-help"));
        }
    }
    ExitCode::from(2)
}

fn said(texts: &Texts, error: &Error) -> String {
    let given = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(list)) => list.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        _ => String::new(),
    };
    let say = |key: &str, words: &[(&str, String)]| {
        let words: Vec<(&str, Value)> = words.iter().map(|(name, word)| (*name, word.into())).collect();
        texts.say(key, &words)
    };
    let argument = || ("argument", given(ContextKind::InvalidArg));
    let value = || ("value", given(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::UnknownArgument => say("cli-unknown-argument", &[argument()]),
        ErrorKind::InvalidSubcommand => say("cli-unknown-command", &[("command", given(ContextKind::InvalidSubcommand))]),
        ErrorKind::MissingRequiredArgument => say("cli-argument-missing", &[argument()]),
        ErrorKind::InvalidValue if value().1.is_empty() => say("cli-value-missing", &[argument()]),
        ErrorKind::InvalidValue => say("cli-value-unknown", &[argument(), value(), ("known", given(ContextKind::ValidValue))]),
        ErrorKind::ValueValidation => say("cli-value-unreadable", &[argument(), value()]),
        ErrorKind::ArgumentConflict => say("cli-argument-twice", &[argument()]),
        _ => say("cli-not-understood", &[]),
    }
}

/// Prints help, on one command or on all.
///
/// # Errors
/// Ends the call when nobody listens any more.
pub fn help(call: &Call, words: &[String]) -> Result<Ending, Trouble> {
    let mut command = arguments::command(&call.texts);
    command.build();
    let named = words.first().and_then(|word| command.find_subcommand_mut(word));
    let help = match named {
        Some(command) => command.render_help(),
        None => command.render_help(),
    };
    call.print(&help.to_string())?;
    Ok(Ending::Done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_known_before_anything_else_is_read() {
        let asked = |words: &[&str]| language(words.iter().map(OsString::from));
        assert_eq!(asked(&["baton", "rota", "--lang", "de"]), "de");
        assert_eq!(asked(&["baton", "--lang=de-AT", "nonsense"]), "de-AT", "also before a mistake");
    }
}
