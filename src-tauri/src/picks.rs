//! Where a person is asked to choose a file.
//!
//! **Invariant:** a page can write only where a person chose in a dialog of the system, read beside the open file only what they
//! chose there, and show only what it wrote.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::Deserialize;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// What the dialog says and offers.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wish {
    title: String,
    name: Option<String>,
    #[serde(default)]
    kinds: Vec<Kind>,
}

/// One kind of file, by its ending.
#[derive(Clone, Debug, Deserialize)]
struct Kind {
    name: String,
    extensions: Vec<String>,
}

/// Whoever answers "which file?".
pub trait Picker: Send + Sync {
    /// Returns the file to read, or nothing when the person changed their mind.
    fn file(&self, wish: &Wish) -> Option<PathBuf>;
    /// Returns where to write, or nothing when the person changed their mind.
    fn save(&self, wish: &Wish) -> Option<PathBuf>;
}

/// The picker in use, and what was chosen: places for writing, files for reading.
pub struct Picks {
    picker: Box<dyn Picker>,
    chosen: Mutex<HashSet<PathBuf>>,
    offered: Mutex<HashSet<PathBuf>>,
}

impl Picks {
    /// Asks the person through the system's dialogs, or the test that set an answer.
    pub fn new(app: &AppHandle) -> Self {
        let picker = prepared::picker().unwrap_or_else(|| Box::new(Dialogs(app.clone())));
        Self { picker, chosen: Mutex::default(), offered: Mutex::default() }
    }

    /// Asks for a file to read, and remembers that a person said so.
    pub fn file(&self, wish: &Wish) -> Option<PathBuf> {
        let file = self.picker.file(wish)?;
        if let Ok(mut offered) = self.offered.lock() {
            offered.insert(file.clone());
        }
        Some(file)
    }

    /// Asks where to write, and remembers that a person said so.
    pub fn save(&self, wish: &Wish) -> Option<PathBuf> {
        let place = self.picker.save(wish)?;
        if let Ok(mut chosen) = self.chosen.lock() {
            chosen.insert(place.clone());
        }
        Some(place)
    }

    /// Says whether a person chose this file for reading in this run.
    pub fn was_offered(&self, file: &Path) -> bool {
        self.offered.lock().is_ok_and(|offered| offered.contains(file))
    }

    /// Says whether a person chose this place for writing in this run.
    pub fn was_chosen(&self, place: &Path) -> bool {
        self.chosen.lock().is_ok_and(|chosen| chosen.contains(place))
    }
}

/// The dialogs of the system.
struct Dialogs(AppHandle);

impl Dialogs {
    fn prepare(&self, wish: &Wish) -> FileDialogBuilder<tauri::Wry> {
        let mut dialog = self.0.dialog().file().set_title(&wish.title);
        if let Some(name) = &wish.name {
            dialog = dialog.set_file_name(name);
        }
        for kind in &wish.kinds {
            let endings: Vec<&str> = kind.extensions.iter().map(String::as_str).collect();
            dialog = dialog.add_filter(&kind.name, &endings);
        }
        dialog
    }
}

impl Picker for Dialogs {
    fn file(&self, wish: &Wish) -> Option<PathBuf> {
        self.prepare(wish).blocking_pick_file()?.into_path().ok()
    }

    fn save(&self, wish: &Wish) -> Option<PathBuf> {
        self.prepare(wish).blocking_save_file()?.into_path().ok()
    }
}

#[cfg(any(debug_assertions, feature = "test-hooks"))]
mod prepared {
    //! A test's answer instead of a dialog: `BATON_TEST_PICK` names a file that holds the path to answer with; when it
    //! is empty or absent, the person changed their mind.

    use super::{Path, PathBuf, Picker, Wish};

    struct Prepared(PathBuf);

    pub fn picker() -> Option<Box<dyn Picker>> {
        let answers = std::env::var_os("BATON_TEST_PICK")?;
        Some(Box::new(Prepared(answers.into())))
    }

    impl Picker for Prepared {
        fn file(&self, _: &Wish) -> Option<PathBuf> {
            let answer = std::fs::read_to_string(&self.0).ok()?;
            let answer = answer.trim();
            (!answer.is_empty()).then(|| Path::new(answer).to_path_buf())
        }

        fn save(&self, wish: &Wish) -> Option<PathBuf> {
            self.file(wish)
        }
    }
}

#[cfg(not(any(debug_assertions, feature = "test-hooks")))]
mod prepared {
    use super::Picker;

    pub fn picker() -> Option<Box<dyn Picker>> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Always(&'static str);

    impl Picker for Always {
        fn file(&self, _: &Wish) -> Option<PathBuf> {
            Some(self.0.into())
        }
        fn save(&self, _: &Wish) -> Option<PathBuf> {
            Some(self.0.into())
        }
    }

    #[test]
    fn only_a_place_chosen_for_writing_may_be_written() {
        let picks = Picks { picker: Box::new(Always("/home/asha/minutes.md")), chosen: Mutex::default(), offered: Mutex::default() };
        let place = Path::new("/home/asha/minutes.md");
        assert!(!picks.was_offered(place), "nobody chose it yet");
        picks.file(&Wish::default());
        assert!(picks.was_offered(place) && !picks.was_offered(Path::new("/home/asha/.bashrc")), "only the file that was chosen");
        assert!(!picks.was_chosen(place), "choosing to read is not choosing to write");
        picks.save(&Wish::default());
        assert!(picks.was_chosen(place));
        assert!(!picks.was_chosen(Path::new("/home/asha/.bashrc")));
    }
}
