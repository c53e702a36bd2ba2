//! `baton apply`: one intent as JSON on each line of standard input, one answer on each line of standard output.
//!
//! **Invariant:** an answer with a revision is printed only after that intent is durable; a refusal does not stop the rest.

use std::io::BufRead;
use std::path::Path;

use baton_desk::{Answer, Desk};
use baton_meeting::message::Message;
use baton_meeting::refusal::Refusal;
use serde_json::{Value, json};

use crate::call::Call;
use crate::trouble::{self, Ending, Trouble};

/// Asks for everything that comes, line by line.
///
/// # Errors
/// Fails when the file or standard input cannot be read or written; what was answered stays.
pub fn run(call: &Call, file: &Path) -> Result<Ending, Trouble> {
    let mut desk = call.open(file)?;
    let mut input = std::io::stdin().lock();
    let mut ending = Ending::Done;
    let mut line = Vec::new();
    let mut number = 0u64;
    loop {
        line.clear();
        number += 1;
        if input.read_until(b'\n', &mut line)? == 0 {
            // Secret ballots live in the memory of the desk they are handed in at, and this one goes.
            let lost = desk.secret_ballots();
            if lost > 0 {
                call.remark(&Message::new("cli-apply-secret-lost").number("count", lost as i64));
            }
            return Ok(ending);
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let said = match answer(&mut desk, &line, number) {
            Ok(Answer::Done(done)) => json!(done),
            Ok(Answer::Refused(refusal)) => {
                ending = Ending::Refused;
                call.learn(&desk.state()?);
                let mut refused = trouble::refused(&refusal, &call.texts, &call.names());
                refused["line"] = json!(number);
                json!({ "refused": refused })
            }
            Err(problem) => {
                // Nothing of this line was recorded; it is no use to go on.
                let fault = trouble::fault(&problem, &call.texts, &call.names());
                call.print(&json!({ "fault": fault }).to_string())?;
                return Ok(Ending::Fault);
            }
        };
        if let Err(Trouble::Closed) = call.print(&said.to_string()) {
            // Whoever asked cannot be told any more; what was asked so far is durable.
            return Ok(Ending::Fault);
        }
    }
}

fn answer(desk: &mut Desk, line: &[u8], number: u64) -> Result<Answer, baton_desk::Problem> {
    let line = line.strip_prefix(b"\xEF\xBB\xBF").filter(|_| number == 1).unwrap_or(line);
    match serde_json::from_slice::<Value>(line) {
        Ok(intent) => desk.submit(intent),
        Err(error) => {
            let (number, because) = (i64::try_from(number).unwrap_or(i64::MAX), error.to_string());
            let refusal = Refusal::new("unreadable-line").number("line", number).text("because", because).hint("list-intents");
            Ok(Answer::Refused(refusal))
        }
    }
}
