//! How Baton was started: which file, where its own things are, how carefully to draw.
//!
//! **Invariant:** nothing here touches the disk, and the environment is changed only before the first thread starts.

use std::path::{Path, PathBuf};

use baton_desk::Place;
use clap::Parser;

/// Baton: meetings that anyone can lead.
#[derive(Clone, Debug, Default, Parser)]
#[command(name = "baton-app", version)]
pub struct Launch {
    /// The workspace to open (a .baton file); without it, the one that was open last
    pub file: Option<PathBuf>,
    /// Where Baton keeps workspaces, settings and logs
    #[arg(long, value_name = "FOLDER", env = "BATON_DATA_DIR")]
    pub data_dir: Option<PathBuf>,
    /// Draw without the graphics card's shortcuts: for grey or flickering windows
    #[arg(long)]
    pub safe_graphics: bool,
}

impl Launch {
    /// Returns the folder with everything Baton keeps on this computer.
    pub fn folder(&self) -> PathBuf {
        self.data_dir.clone().or_else(Place::usual_folder).unwrap_or_else(|| PathBuf::from("baton"))
    }

    /// Reads the words of a second start, made in another folder.
    pub fn again(words: &[String], from: &Path) -> Option<PathBuf> {
        let launch = Self::try_parse_from(words).ok()?;
        launch.file.map(|file| from.join(file))
    }

    /// Chooses the careful way of drawing where the quick one is known to fail.
    pub fn prepare_graphics(&self) {
        let decided = std::env::var_os(QUICK_DRAWING).is_some();
        let in_vain = Path::new(NVIDIA).exists() || !Path::new(CARDS).exists();
        if self.safe_graphics || (!decided && cfg!(target_os = "linux") && in_vain) {
            // SAFETY: called first in `start`, while this process has one thread.
            #[expect(unsafe_code, reason = "the web view reads this choice from the environment only")]
            unsafe {
                std::env::set_var(QUICK_DRAWING, "1");
            }
        }
    }
}

/// WebKitGTK's DMA-BUF renderer leaves windows grey with NVIDIA's driver.
const QUICK_DRAWING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
const NVIDIA: &str = "/proc/driver/nvidia/version";
/// Without a graphics card the quick way only costs time: a third of the start was measured.
const CARDS: &str = "/dev/dri";

/// Says whether a second start should be sent to the first; not under a test driver, which starts many.
pub fn alone() -> bool {
    !["TAURI_WEBVIEW_AUTOMATION", "BATON_TEST"].iter().any(|name| std::env::var_os(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_start_names_its_file_from_its_own_folder() {
        let words = ["baton-app".to_owned(), "team.baton".to_owned()];
        assert_eq!(Launch::again(&words, Path::new("/home/asha")), Some(PathBuf::from("/home/asha/team.baton")));
        assert_eq!(Launch::again(&words[..1], Path::new("/home/asha")), None);
    }

    #[test]
    fn a_named_folder_wins() {
        let launch = Launch { data_dir: Some("/elsewhere".into()), ..Launch::default() };
        assert_eq!(launch.folder(), PathBuf::from("/elsewhere"));
    }
}
