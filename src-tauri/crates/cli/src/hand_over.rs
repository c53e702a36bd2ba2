//! `baton hand-over`: says which copy of the file lives, sends a living copy with somebody, takes the file back, looks at two.
//!
//! **Invariant:** at most one of these happens, and the answer says which copy lives from now on.

use baton_desk::Desk;
use baton_meeting::id::PersonRef;
use baton_meeting::message::Message;
use baton_meeting::workspace::WorkspaceIntent;
use serde_json::json;

use crate::arguments::HandOver;
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// Hands the file over, or says where it lives.
///
/// # Errors
/// Refuses somebody unknown and a file that lives or rests already; fails when the copy cannot be made.
pub fn run(call: &Call, asked: &HandOver) -> Result<Ending, Trouble> {
    let mut desk = call.open(&asked.file)?;
    if let Some(other) = &asked.beside {
        let two = desk.beside(other, &call.place)??;
        return call.answer(&two, || call.say(&two.said));
    }
    if let (Some(to), Some(path)) = (&asked.to, &asked.copy) {
        desk.send_copy(PersonRef::from(to.as_str()), path)?.done()?;
        let said = Message::new("cli-hand-over-sent").text("path", path.display().to_string());
        return call.answer(&json!({ "copy": path, "living": lives(&desk)? }), || call.say(&said));
    }
    if asked.take_back {
        call.ask(&mut desk, WorkspaceIntent::TakeFileBack {})?;
    }
    let living = lives(&desk)?;
    call.answer(&json!({ "living": living }), || call.say(living.as_ref().unwrap_or(&Message::new("cli-hand-over-here"))))
}

/// Which copy lives; nothing where there is one.
fn lives(desk: &Desk) -> Result<Option<Message>, Trouble> {
    Ok(desk.state()?.workspace.living.said())
}
