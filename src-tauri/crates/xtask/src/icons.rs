//! `cargo xtask icons`: every size of the icons, from the drawings in `icons/`.
//!
//! **Invariant:** the drawings are the source; a size is never edited by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::needs::{self, For};
use crate::place;
use crate::step::run;

const SIZES: &[u32] = &[16, 24, 32, 48, 64, 128, 256, 512, 1024];

/// Sizes that fit whole pixels only with the drawing made for them.
const SMALL: u32 = 24;

/// Draws PNG, ICO and ICNS for the application, and PNG for workspaces.
pub fn icons() -> Result<()> {
    needs::meet(For::Icons)?;
    let folder = place::root().join("icons");
    let mut drawn = Vec::new();
    for &size in SIZES {
        let source = if size <= SMALL { "baton-small.svg" } else { "baton.svg" };
        let file = draw(&folder.join(source), &folder, "baton", size)?;
        drawn.push((size, fs::read(file)?));
        if (32..=512).contains(&size) {
            draw(&folder.join("workspace.svg"), &folder, "workspace", size)?;
        }
    }
    fs::write(folder.join("baton.ico"), ico(&drawn))?;
    fs::write(folder.join("baton.icns"), icns(&drawn))?;
    println!("Drawn into {}", folder.display());
    Ok(())
}

fn draw(source: &Path, folder: &Path, name: &str, size: u32) -> Result<PathBuf> {
    let file = folder.join(format!("{name}-{size}.png"));
    let size = size.to_string();
    run(Command::new("rsvg-convert").args(["--width", &size, "--height", &size, "--output"]).arg(&file).arg(source))?;
    Ok(file)
}

/// Packs PNG files as Windows expects them: a directory of 16-byte lines, then the files.
fn ico(drawn: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let fitting: Vec<_> = drawn.iter().filter(|(size, _)| *size <= 256).collect();
    let count = fitting.len() as u16;
    let mut file = vec![0, 0, 1, 0];
    file.extend(count.to_le_bytes());
    let mut offset = 6 + 16 * u32::from(count);
    for (size, png) in &fitting {
        let side = if *size == 256 { 0 } else { *size as u8 };
        file.extend([side, side, 0, 0, 1, 0, 32, 0]);
        file.extend((png.len() as u32).to_le_bytes());
        file.extend(offset.to_le_bytes());
        offset += png.len() as u32;
    }
    fitting.iter().for_each(|(_, png)| file.extend(png));
    file
}

/// Packs PNG files as macOS expects them: a four-letter kind, a length, the file.
fn icns(drawn: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let kinds: &[(&[u8; 4], u32)] =
        &[(b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic13", 256), (b"ic08", 256), (b"ic14", 512), (b"ic09", 512), (b"ic10", 1024)];
    let mut body = Vec::new();
    for (kind, wanted) in kinds {
        if let Some((_, png)) = drawn.iter().find(|(size, _)| size == wanted) {
            body.extend(*kind);
            body.extend((png.len() as u32 + 8).to_be_bytes());
            body.extend(png);
        }
    }
    let mut file = b"icns".to_vec();
    file.extend((body.len() as u32 + 8).to_be_bytes());
    file.extend(body);
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ico_says_where_each_picture_lies() {
        let file = ico(&[(16, vec![7; 5]), (256, vec![9; 3]), (512, vec![1; 9])]);
        assert_eq!(file[4..6], [2, 0], "512 is too large for this format");
        let second = u32::from_le_bytes(file[6 + 16 + 12..6 + 32].try_into().expect("four bytes")) as usize;
        assert_eq!(file[second..second + 3], [9, 9, 9]);
        assert_eq!(file[6 + 16], 0, "256 is written as 0");
    }

    #[test]
    fn an_icns_knows_its_own_length() {
        let file = icns(&[(128, vec![7; 5])]);
        assert_eq!(file.len(), 8 + 8 + 5);
        assert_eq!(file[4..8], (file.len() as u32).to_be_bytes());
    }
}
