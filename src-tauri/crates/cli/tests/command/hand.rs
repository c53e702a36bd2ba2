//! A hand at the keyboard, in a folder of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with what is needed to type commands in it.
pub struct Hand {
    folder: TempDir,
}

/// What came back.
#[derive(Debug)]
pub struct Back {
    /// The code at the end.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Back {
    /// The data, once it was done.
    #[track_caller]
    pub fn data(&self) -> Value {
        assert_eq!(self.code, 0, "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The lines of an answer to `apply`.
    #[track_caller]
    pub fn lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
    }

    /// Was done.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }

    /// Was refused, in words, and with nothing broken.
    #[track_caller]
    pub fn refused(self) -> Self {
        assert_eq!(self.code, 1, "{self:?}");
        self.in_words()
    }

    /// Ended with a fault, in words.
    #[track_caller]
    pub fn fault(self) -> Self {
        assert_eq!(self.code, 3, "{self:?}");
        self.in_words()
    }

    /// The line in which `apply` said that it cannot go on.
    #[track_caller]
    pub fn fault_line(self) -> String {
        assert_eq!(self.code, 3, "{self:?}");
        let last = self.lines().pop().unwrap();
        assert!(last["fault"]["said"].as_str().unwrap().contains(' '), "{last}");
        last.to_string()
    }

    #[track_caller]
    fn in_words(self) -> Self {
        let said = self.err.trim();
        assert!(said.contains(' ') && !said.contains("panicked") && !said.contains("{ $"), "a sentence: {self:?}");
        assert!(!["refusal-", "fault-", "problem-", "cli-"].iter().any(|key| said.starts_with(key)), "in words: {self:?}");
        self
    }
}

impl Hand {
    /// An empty folder.
    pub fn new() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// A folder with a workspace `a.baton`: a team of three that meets on Mondays.
    pub fn with_team() -> Self {
        let hand = Self::new();
        hand.file("people.csv", "name,email,tags\nAda,ada@a.example,compost\nBen,ben@a.example,\nCleo Ünal,cleo@a.example,money\n");
        hand.baton(&["init", "a.baton", "--team", "Kitchen", "--people", "people.csv", "--every", "FREQ=WEEKLY;BYDAY=MO", "--at", "10:00"])
            .done();
        hand
    }

    /// A path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a file into the folder.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Everything in the folder but what belongs to the computer.
    pub fn files(&self) -> Vec<String> {
        let mut names: Vec<String> =
            std::fs::read_dir(self.folder.path()).unwrap().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.retain(|name| name != "data");
        names.sort();
        names
    }

    /// The command, ready to be started.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_baton"));
        command.args(words).current_dir(self.folder.path()).env("BATON_DATA_DIR", self.path("data")).env("TZ", "Europe/Berlin");
        command.env_remove("BATON_LOG").env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", "en_GB.UTF-8");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Types a command.
    pub fn baton(&self, words: &[&str]) -> Back {
        back(self.command(words).output().unwrap())
    }

    /// Types a command and gives it something to read.
    pub fn baton_reading(&self, words: &[&str], input: impl AsRef<[u8]>) -> Back {
        let mut child = self.command(words).stdin(Stdio::piped()).spawn().unwrap();
        let (mut to, input) = (child.stdin.take().unwrap(), input.as_ref().to_owned());
        // Beside the reading of the answer, so that neither waits for the other. Who ends early need not have read it all.
        let writing = std::thread::spawn(move || drop(to.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writing.join().unwrap();
        back(output)
    }

    /// Asks for one thing after another.
    pub fn apply(&self, intents: &[Value]) -> Back {
        let lines: Vec<String> = intents.iter().map(Value::to_string).collect();
        self.baton_reading(&["apply", "a.baton"], lines.join("\n"))
    }
}

fn back(output: std::process::Output) -> Back {
    Back {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The names under a field, in order.
pub fn field(list: &Value, name: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|one| one[name].as_str().unwrap_or_default().to_owned()).collect()
}

/// The bytes of a file.
pub fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}
