//! What a command is given to read: a file, or standard input.
//!
//! **Invariant:** a text is never cut: bytes that are not Unicode are read as Latin-1, where every byte is a letter.

use std::io::Read;
use std::path::Path;

use baton_desk::Problem;
use baton_meeting::message::Message;

use crate::trouble::Trouble;

/// The bytes of a file; of standard input when it is called `-`.
///
/// # Errors
/// Fails when it cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    match read {
        Ok(()) => Ok(bytes),
        Err(error) => {
            let said = Message::new("cli-unreadable").text("path", path.display().to_string()).text("because", error.to_string());
            Err(Problem::new(said).into())
        }
    }
}

/// The bytes of a file, if they are no more than `most`; read no further than that, whatever the file is.
///
/// # Errors
/// Fails when it cannot be read.
pub fn within(path: &Path, most: u64) -> std::io::Result<Option<Vec<u8>>> {
    let file = std::fs::File::open(path)?;
    if file.metadata()?.len() > most {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    // What grows while it is read, or has no length, ends all the same.
    file.take(most + 1).read_to_end(&mut bytes)?;
    Ok(u64::try_from(bytes.len()).is_ok_and(|long| long <= most).then_some(bytes))
}

/// A text: UTF-8, with or without a byte order mark, else Latin-1.
///
/// # Errors
/// Fails when it cannot be read.
pub fn text(path: &Path) -> Result<String, Trouble> {
    let text = String::from_utf8(bytes(path)?).unwrap_or_else(|latin| latin.as_bytes().iter().map(|byte| char::from(*byte)).collect());
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}
