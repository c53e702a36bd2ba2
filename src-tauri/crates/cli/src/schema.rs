//! `baton schema`: the form of what goes out as JSON, for whoever writes a program that reads it.

use baton_documents::json::schema;

use crate::arguments::Form;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Prints a JSON Schema.
///
/// # Errors
/// Ends the call when nobody listens any more.
pub fn run(call: &Call, of: Form) -> Result<Ending, Trouble> {
    let form = match of {
        Form::Decisions => schema::decisions(),
        Form::Minutes => schema::minutes(),
        Form::Archive => baton_desk::export::archive_schema(),
    };
    call.print(&serde_json::to_string_pretty(&form).map_err(std::io::Error::other)?)?;
    Ok(Ending::Done)
}
