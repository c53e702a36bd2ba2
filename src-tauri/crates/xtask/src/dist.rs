//! `cargo xtask dist`: what people install.
//!
//! The package holds both programs, how desktops show and open them, and a page of the manual for each.
//!
//! **Invariant:** the check installs and removes the package itself, and refuses where Baton is installed already.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::needs::{self, For, as_root};
use crate::step::{WayOut, ask, run};
use crate::{pages, place};

/// Where each file of the project lies once it is installed.
const FILES: &[(&str, &str)] = &[
    ("/usr/share/icons/hicolor/scalable/apps/baton-app.svg", "icons/baton.svg"),
    ("/usr/share/icons/hicolor/scalable/mimetypes/application-vnd.baton.workspace.svg", "icons/workspace.svg"),
    ("/usr/share/icons/hicolor/48x48/mimetypes/application-vnd.baton.workspace.png", "icons/workspace-48.png"),
    ("/usr/share/icons/hicolor/256x256/mimetypes/application-vnd.baton.workspace.png", "icons/workspace-256.png"),
    ("/usr/share/mime/packages/baton-workspace.xml", "src-tauri/packaging/baton-workspace.xml"),
    ("/usr/share/metainfo/coop.baton.app.metainfo.xml", "src-tauri/packaging/coop.baton.app.metainfo.xml"),
    ("/usr/share/doc/baton/copyright", "src-tauri/packaging/copyright"),
];

/// Where each shell looks for completions.
const SHELLS: &[(&str, &str)] = &[
    ("bash", "/usr/share/bash-completion/completions/baton"),
    ("zsh", "/usr/share/zsh/vendor-completions/_baton"),
    ("fish", "/usr/share/fish/vendor_completions.d/baton.fish"),
];

/// What packs the application, on every system.
const BUNDLER: &str = "@tauri-apps/cli@2.12.5";

/// The name that the packages have.
const PACKAGE: &str = "baton";

/// Builds the packages into target/dist, and with `--check` tries the .deb.
pub fn dist(rest: &[String]) -> Result<()> {
    let usual = if cfg!(target_os = "macos") {
        "dmg"
    } else if cfg!(windows) {
        "msi"
    } else {
        "deb,rpm"
    };
    let (bundles, check) = match rest.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => (usual, false),
        ["--check"] => (usual, true),
        ["--bundles", bundles] => (bundles, false),
        _ => bail!("`cargo xtask dist` knows --check and --bundles LIST"),
    };
    needs::meet(if check { For::Test } else { For::Run })?;
    pages::install()?;
    pages::build()?;
    let made = build(bundles)?;
    for file in &made {
        println!("{}", file.display());
    }
    if check {
        let deb = made.iter().find(|file| file.extension().is_some_and(|ending| ending == "deb"));
        self::check(deb.context("there is no .deb to check")?)?;
    }
    Ok(())
}

fn build(bundles: &str) -> Result<Vec<PathBuf>> {
    let root = place::root();
    run(Command::new(place::cargo()).current_dir(&root).args(["build", "--release", "--package", "baton-cli"]))?;
    let folder = place::target().join("dist");
    fs::create_dir_all(&folder)?;
    let config = folder.join("bundle.json");
    let files = if cfg!(target_os = "linux") { written(&folder)? } else { Vec::new() };
    fs::write(&config, with_files(&files))?;
    let bundler = bundler(&folder)?;
    run(Command::new(bundler).current_dir(root.join("src-tauri")).args(["build", "--ci", "--bundles", bundles, "--config"]).arg(&config))?;
    let mut made = Vec::new();
    for kind in bundles.split(',') {
        for entry in fs::read_dir(place::target().join("release/bundle").join(kind))? {
            let file = entry?.path();
            if file.is_file() && file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(kind)) {
                let copy = folder.join(file.file_name().unwrap_or_default());
                fs::copy(&file, &copy)?;
                made.push(copy);
            }
        }
    }
    Ok(made)
}

/// Returns the bundler, installed beside what it makes: nothing else needs it, and the lock file of the pages would have
/// to name every system it exists for.
fn bundler(folder: &Path) -> Result<PathBuf> {
    let tools = folder.join("tools");
    let program = tools.join("node_modules/.bin").join(if cfg!(windows) { "tauri.cmd" } else { "tauri" });
    if !program.is_file() {
        fs::create_dir_all(&tools)?;
        run(Command::new(needs::npm())
            .args(["install", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--prefix"])
            .arg(&tools)
            .arg(BUNDLER))?;
    }
    Ok(program)
}

/// Writes what the `baton` command says about itself: pages of the manual, packed, and completions for shells.
fn written(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let baton = |words: &[&str]| {
        let said = ask(Command::new(place::program("release", "baton")).args(words).args(["--lang", "en"]));
        said.with_context(|| format!("`baton {}` says nothing", words.join(" ")))
    };
    let application = fs::read_to_string(place::root().join("src-tauri/packaging/baton-app.1"))?;
    let mut files = Vec::new();
    for (name, page) in [("baton.1", baton(&["man"])?), ("baton-app.1", application)] {
        let file = folder.join(name);
        fs::write(&file, page)?;
        run(Command::new("gzip").args(["--best", "--force", "--no-name"]).arg(&file))?;
        files.push((format!("/usr/share/man/man1/{name}.gz"), folder.join(format!("{name}.gz"))));
    }
    for (shell, there) in SHELLS {
        let file = folder.join(format!("baton.{shell}"));
        fs::write(&file, baton(&["completions", shell])?)?;
        files.push(((*there).to_owned(), file));
    }
    Ok(files)
}

/// Adds to the bundler's configuration what depends on where things are built.
fn with_files(made: &[(String, PathBuf)]) -> String {
    let command = [("/usr/bin/baton".to_owned(), place::program("release", "baton"))];
    let own = FILES.iter().map(|(there, here)| ((*there).to_owned(), place::root().join(here)));
    let files: Vec<String> = command
        .into_iter()
        .chain(made.iter().cloned())
        .chain(own)
        .map(|(there, here)| format!("{there:?}: {:?}", here.display().to_string()))
        .collect();
    let files = files.join(", ");
    format!(r#"{{ "bundle": {{ "linux": {{ "deb": {{ "files": {{ {files} }} }}, "rpm": {{ "files": {{ {files} }} }} }} }} }}"#)
}

/// Installs the package, sees its window, and removes it again.
fn check(deb: &Path) -> Result<()> {
    let installed =
        || ask(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Abbrev}", PACKAGE])).is_some_and(|state| state.starts_with("ii"));
    if installed() {
        return Err(WayOut(format!("Baton is installed here already; the check would remove it.\n  apt-get remove {PACKAGE}")).into());
    }
    println!("\n== installing {}", deb.display());
    run(as_root("apt-get").args(["install", "-y", "--no-install-recommends"]).arg(deb))?;
    let works = see_installed();
    println!("\n== removing it");
    run(as_root("apt-get").args(["remove", "-y", PACKAGE]))?;
    works?;
    ensure!(!installed(), "the package is still there");
    for left in ["/usr/bin/baton", "/usr/bin/baton-app", "/usr/share/metainfo/coop.baton.app.metainfo.xml"] {
        ensure!(!Path::new(left).exists(), "{left} was left behind");
    }
    println!("\nThe package installs, opens its window, and leaves nothing behind.");
    println!("1 passed, 0 failed");
    Ok(())
}

fn see_installed() -> Result<()> {
    for (there, _) in FILES {
        ensure!(Path::new(there).exists(), "{there} is not in the package");
    }
    run(Command::new("/usr/bin/baton").arg("--version"))?;
    if needs::on_path("desktop-file-validate").is_some() {
        run(Command::new("desktop-file-validate").arg("/usr/share/applications/Baton.desktop"))?;
    }
    if needs::on_path("appstreamcli").is_some() {
        run(Command::new("appstreamcli").args(["validate", "--no-net", "/usr/share/metainfo/coop.baton.app.metainfo.xml"]))?;
    }
    run(Command::new(place::cargo()).current_dir(place::root()).env("BATON_APP", "/usr/bin/baton-app").args([
        "test",
        "--workspace",
        "--features",
        "baton-tests/windows",
        "--test",
        "window",
        "the_desk_opens",
    ]))
}
