//! The files of the project, without what was built or fetched.

use std::path::{Path, PathBuf};

/// Where the project stands.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// A file and its text.
pub struct Text {
    /// From the root, with forward slashes.
    pub path: String,
    pub text: String,
}

impl Text {
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// Its lines, counted from one.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }
}

/// All files under a folder with one of these endings, in order.
pub fn files(under: &str, endings: &[&str]) -> Vec<Text> {
    let root = root();
    let mut found = Vec::new();
    walk(&root.join(under), &mut |path| {
        let from_root = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        if endings.iter().any(|ending| from_root.ends_with(ending)) {
            found.push(Text { path: from_root, text: std::fs::read_to_string(path).unwrap() });
        }
    });
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "there is nothing like {endings:?} under {under}: the rule would never be tried");
    found
}

fn walk(folder: &Path, each: &mut dyn FnMut(&Path)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') || ["node_modules", "target", "dist", "gen"].contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() { walk(&path, each) } else { each(&path) }
    }
}

/// Fails with every broken place, each on a line of its own.
#[track_caller]
pub fn none(broken: &[String], rule: &str) {
    assert!(broken.is_empty(), "{rule}\n  {}", broken.join("\n  "));
}
