//! Puts every `.ftl` file of every language into the program, so that none can be forgotten.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

const LANGUAGES: [&str; 2] = ["en", "de"];

fn main() -> Result<(), Box<dyn Error>> {
    let here = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut listed = String::from("/// Language, file and source of every text.\npub(crate) const FILES: &[(&str, &str, &str)] = &[\n");
    for language in LANGUAGES {
        let folder = here.join(language);
        // A folder's time changes when a file comes or goes; `include_str!` watches the files themselves.
        println!("cargo:rerun-if-changed={}", folder.display());
        for file in files(&folder)? {
            let name = file.file_stem().and_then(|stem| stem.to_str()).ok_or("a text file needs a plain name")?;
            writeln!(listed, "    ({language:?}, {name:?}, include_str!({:?})),", file.display().to_string())?;
        }
    }
    listed.push_str("];\n");
    let file = PathBuf::from(env::var("OUT_DIR")?).join("files.rs");
    // A target folder may have been copied by hard links: what is written must not show in the other one.
    if file.exists() {
        fs::remove_file(&file)?;
    }
    fs::write(file, listed)?;
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
