//! What went wrong, written down for whoever is asked to help.
//!
//! **Invariant:** nothing that was said or decided in a meeting is written here.

use std::backtrace::Backtrace;
use std::fs;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::LevelFilter;

/// Begins to write the log and to catch crashes; writing ends when the returned value is dropped.
pub fn begin(folder: &Path) -> Option<WorkerGuard> {
    catch_crashes(folder.join("crashes"));
    let logs = folder.join("logs");
    // A log that cannot be written must not keep a meeting from starting.
    fs::create_dir_all(&logs).ok()?;
    let file = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("baton")
        .filename_suffix("log")
        .max_log_files(7)
        .build(logs)
        .ok()?;
    let (writer, guard) = tracing_appender::non_blocking(file);
    tracing_subscriber::fmt().with_writer(writer).with_ansi(false).with_max_level(LevelFilter::INFO).init();
    tracing::info!(version = env!("CARGO_PKG_VERSION"), "started");
    Some(guard)
}

/// Says on the terminal and in the log why there will be no window.
pub fn could_not_start(fault: &tauri::Error, folder: &Path) {
    tracing::error!(%fault, "could not start");
    eprintln!("Baton could not start: {fault}\nWhat is in {} is as it was.", folder.display());
}

fn catch_crashes(folder: PathBuf) {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |crash| {
        let written = write_crash(&folder, crash);
        tracing::error!(place = place(crash), "crashed");
        usual(crash);
        if let Ok(file) = written {
            eprintln!("What happened is written in {}", file.display());
        }
    }));
}

/// Writes where it happened and how it came there; the panic's own words stay out, they may quote a meeting.
fn write_crash(folder: &Path, crash: &PanicHookInfo<'_>) -> std::io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let moment = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    let file = folder.join(format!("crash-{moment}.txt"));
    let version = env!("CARGO_PKG_VERSION");
    let system = std::env::consts::OS;
    let thread = std::thread::current().name().unwrap_or("unnamed").to_owned();
    let path = Backtrace::force_capture();
    fs::write(&file, format!("Baton {version} on {system}\nat {}\nin thread {thread}\n\n{path}\n", place(crash)))?;
    Ok(file)
}

fn place(crash: &PanicHookInfo<'_>) -> String {
    crash.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crash_leaves_a_file_without_the_words_of_the_panic() {
        let folder = std::env::temp_dir().join(format!("baton-crash-{}", std::process::id()));
        catch_crashes(folder.clone());
        let fell = std::thread::spawn(|| panic!("Asha said something private")).join();
        let _ = std::panic::take_hook();
        let files: Vec<_> = fs::read_dir(&folder).expect("a folder with crashes").flatten().collect();
        let text = fs::read_to_string(files[0].path()).expect("readable");
        fs::remove_dir_all(&folder).expect("removable");
        assert!(fell.is_err());
        assert!(text.contains("record.rs"), "{text}");
        assert!(!text.contains("private"), "{text}");
    }
}
