//! How a call ends: done, refused, or a fault; each with its exit code and a sentence.
//!
//! **Invariant:** a refusal is a calm answer of the rules; a fault is not; neither is ever a panic.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use baton_desk::Problem;
use baton_meeting::message::Message;
use baton_meeting::refusal::Refusal;
use baton_texts::{Names, Texts};
use serde_json::{Value, json};

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was done.
    Done,
    /// Something was refused, or is not as it should be.
    Refused,
    /// Disk, file or another program stood in the way.
    Fault,
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        // 2 is usage, which clap's errors bring.
        match ending {
            Ending::Done => Self::SUCCESS,
            Ending::Refused => Self::from(1),
            Ending::Fault => Self::from(3),
        }
    }
}

/// What keeps a call from being done.
#[derive(Debug)]
pub enum Trouble {
    /// The rules say no.
    Refused(Refusal),
    /// Something outside the rules.
    Fault(Problem),
    /// Whoever read the answer has stopped listening.
    Closed,
}

impl Trouble {
    /// A refusal in the words of the command line.
    pub fn refused(why: Message) -> Self {
        Self::Refused(Refusal { why, hint: None })
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Problem> for Trouble {
    fn from(problem: Problem) -> Self {
        // A view that names something unknown answers with the sentence of the rules; a file in the way is left alone on purpose.
        if problem.key.starts_with("refusal-") || problem.key == "fault-exists" {
            Self::refused(problem.message())
        } else {
            Self::Fault(problem)
        }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        Self::Fault(Problem::new(Message::new("cli-output").text("because", error.to_string())))
    }
}

/// Says what stands in the way, as data too where that is wanted, and gives the ending it means.
pub fn tell(trouble: &Trouble, texts: &Texts, json: bool, names: &dyn Names) -> Ending {
    let (ending, data, said) = match trouble {
        Trouble::Closed => return Ending::Done,
        Trouble::Refused(refusal) => {
            let mut said = texts.message(&refusal.why, names);
            if let Some(hint) = &refusal.hint {
                said.push('\n');
                said.push_str(&texts.message(hint, names));
            }
            (Ending::Refused, json!({ "refused": refused(refusal, texts, names) }), said)
        }
        Trouble::Fault(problem) => {
            (Ending::Fault, json!({ "fault": fault(problem, texts, names) }), texts.message(&problem.message(), names))
        }
    };
    // Should nobody listen here either, the exit code still says it.
    if json {
        let _ = writeln!(std::io::stdout(), "{data}");
    }
    let _ = writeln!(std::io::stderr(), "{said}");
    ending
}

/// A refusal as data, with its words.
pub fn refused(refusal: &Refusal, texts: &Texts, names: &dyn Names) -> Value {
    let mut data = json!({ "why": refusal.why, "said": texts.message(&refusal.why, names) });
    if let Some(hint) = &refusal.hint {
        data["hint"] = json!(hint);
        data["help"] = json!(texts.message(hint, names));
    }
    data
}

/// A fault as data, with its words.
pub fn fault(problem: &Problem, texts: &Texts, names: &dyn Names) -> Value {
    let message = problem.message();
    json!({ "why": message, "said": texts.message(&message, names) })
}
