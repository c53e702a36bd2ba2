//! What a machine must have, and how each system gets it.
//!
//! A need is looked for where it is used (a program on the path, a library known to pkg-config), never by the name of a
//! package, so a machine that has it from elsewhere is left alone.
//!
//! **Invariant:** nothing is installed before it was named on the screen.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::step::{WayOut, ask, run};

/// One thing a machine must have.
struct Need {
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

/// How a need shows that it is met.
enum Sign {
    Program(&'static str),
    Library(&'static str),
    File(&'static str),
}
use Sign::{File, Library, Program};

const fn need(sign: Sign, debian: &'static str, fedora: &'static str, arch: &'static str) -> Need {
    Need { sign, debian, fedora, arch }
}

/// To build and open Baton.
const BUILD: &[Need] = &[
    need(Program("cc"), "build-essential", "gcc", "base-devel"),
    need(Program("pkg-config"), "pkg-config", "pkgconf-pkg-config", "pkgconf"),
    need(Library("webkit2gtk-4.1"), "libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1"),
];

/// To run the window tests as well.
const TEST: &[Need] = &[
    need(Program("Xvfb"), "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    need(Program("WebKitWebDriver"), "webkit2gtk-driver", "/usr/bin/WebKitWebDriver", "webkit2gtk-4.1"),
    need(Program("xauth"), "xauth", "xorg-x11-xauth", "xorg-xauth"),
    need(Program("dbus-run-session"), "dbus", "dbus-daemon", "dbus"),
    // Two monitors, one of which comes and goes, and somebody who manages the windows on them.
    need(Program("Xorg"), "xserver-xorg-core", "xorg-x11-server-Xorg", "xorg-server"),
    need(File("/usr/lib/xorg/modules/drivers/dummy_drv.so"), "xserver-xorg-video-dummy", "xorg-x11-drv-dummy", "xf86-video-dummy"),
    need(Program("xrandr"), "x11-xserver-utils", "xrandr", "xorg-xrandr"),
    need(Program("openbox"), "openbox", "openbox", "openbox"),
    // What other programs read in our PDFs.
    need(Program("pdftotext"), "poppler-utils", "poppler-utils", "poppler"),
    need(Program("python3"), "python3", "python3", "python"),
];

/// To draw the icons.
const DRAW: &[Need] = &[need(Program("rsvg-convert"), "librsvg2-bin", "librsvg2-tools", "librsvg")];

/// What a person is about to do, and so what the machine must have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Build Baton and open it.
    Run,
    /// Run every check.
    Test,
    /// Draw the icons.
    Icons,
}

/// Makes sure that this machine has what the work needs: installs it where it can, says how where it cannot.
pub fn meet(purpose: For) -> Result<()> {
    let needs = match purpose {
        For::Run => vec![BUILD],
        For::Test => vec![BUILD, TEST],
        For::Icons => vec![DRAW],
    };
    if purpose != For::Icons {
        node()?;
    }
    if !cfg!(target_os = "linux") {
        return other_systems(purpose);
    }
    let missing: Vec<&Need> = needs.into_iter().flatten().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let system = System::read(&std::fs::read_to_string("/etc/os-release").unwrap_or_default());
    let line = system.install_line(&missing);
    if system != System::Debian || on_path("apt-get").is_none() {
        return Err(WayOut(format!("Baton needs some system packages here first:\n  {line}\nThen run this again.")).into());
    }
    println!("Baton needs some system packages; installing them:\n  {line}");
    apt(&missing)
}

impl Need {
    fn is_met(&self) -> bool {
        match self.sign {
            Program(name) => on_path(name).is_some(),
            // 64-bit Fedora keeps libraries in a folder of its own.
            File(path) => [path.to_owned(), path.replace("/lib/", "/lib64/")].iter().any(|path| Path::new(path).exists()),
            Library(name) => ask(Command::new("pkg-config").args(["--exists", name])).is_some(),
        }
    }

    fn package(&self, system: System) -> &'static str {
        match system {
            System::Debian | System::Other => self.debian,
            System::Fedora => self.fedora,
            System::Arch => self.arch,
        }
    }
}

/// The families of Linux that package things alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum System {
    Debian,
    Fedora,
    Arch,
    Other,
}

impl System {
    fn read(os_release: &str) -> Self {
        let names = os_release
            .lines()
            .filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")))
            .flat_map(|names| names.trim_matches('"').split_whitespace());
        for name in names {
            match name {
                "debian" | "ubuntu" => return Self::Debian,
                "fedora" | "rhel" => return Self::Fedora,
                "arch" => return Self::Arch,
                _ => {}
            }
        }
        Self::Other
    }

    fn install_line(self, missing: &[&Need]) -> String {
        let mut packages: Vec<_> = missing.iter().map(|need| need.package(self)).collect();
        packages.dedup();
        let packages = packages.join(" ");
        let sudo = sudo().map(|sudo| format!("{sudo} ")).unwrap_or_default();
        match self {
            Self::Debian => format!("{sudo}apt-get install -y --no-install-recommends {packages}"),
            Self::Fedora => format!("{sudo}dnf install -y {packages}"),
            Self::Arch => format!("{sudo}pacman -S --needed {packages}"),
            Self::Other => format!("(your system's packages for what Debian calls) {packages}"),
        }
    }
}

fn apt(missing: &[&Need]) -> Result<()> {
    let packages: Vec<_> = missing.iter().map(|need| need.debian).collect();
    let half_way = ask(Command::new("dpkg").arg("--audit")).is_some_and(|said| !said.is_empty());
    if half_way {
        println!("An earlier installation stopped half way; finishing it first.");
        run(as_root("dpkg").args(["--configure", "-a"]))?;
        run(as_root("apt-get").args(["-f", "install", "-y"]))?;
    }
    run(as_root("apt-get").arg("update"))?;
    run(as_root("apt-get").args(["install", "-y", "--no-install-recommends"]).args(packages))
}

/// Returns a program to be run with the rights to install.
pub fn as_root(program: &str) -> Command {
    let mut command = match sudo() {
        // `env` carries the variable past sudo, which drops the environment.
        Some(sudo) => {
            let mut command = Command::new(sudo);
            command.args(["env", "DEBIAN_FRONTEND=noninteractive", program]);
            command
        }
        None => Command::new(program),
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn sudo() -> Option<&'static str> {
    let root = ask(Command::new("id").arg("-u")).is_some_and(|id| id == "0");
    (!root).then_some("sudo")
}

/// Refuses to go on without Node 20 or newer, and says where it comes from.
fn node() -> Result<()> {
    let version = ask(Command::new("node").arg("--version"));
    let major = version.as_deref().and_then(major);
    let way_out = "Node 20 or newer builds Baton's pages: https://nodejs.org, or your system's package \
                   (Debian 13, Ubuntu 25.04, Fedora, Arch: nodejs and npm). Then run this again.";
    match (major, on_path(npm())) {
        (Some(20..), Some(_)) => Ok(()),
        (Some(20..), None) => Err(WayOut(format!("npm is missing beside Node. {way_out}")).into()),
        (Some(old), _) => Err(WayOut(format!("The Node here is {old}. {way_out}")).into()),
        (None, _) => Err(WayOut(format!("Node is missing. {way_out}")).into()),
    }
}

/// Returns what npm is called on this system.
pub fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn major(version: &str) -> Option<u32> {
    version.trim_start_matches('v').split('.').next()?.parse().ok()
}

fn other_systems(purpose: For) -> Result<()> {
    if cfg!(target_os = "macos") && ask(Command::new("xcode-select").arg("-p")).is_none() {
        return Err(WayOut("Baton needs Apple's compiler first:\n  xcode-select --install\nThen run this again.".into()).into());
    }
    if cfg!(windows) && on_path("link.exe").is_none() && std::env::var_os("VCINSTALLDIR").is_none() {
        println!("If linking fails: winget install Microsoft.VisualStudio.2022.BuildTools Microsoft.EdgeWebView2Runtime");
    }
    if purpose == For::Test {
        println!("The window tests need WebKitGTK and Xvfb, so they run on Linux only.");
    }
    Ok(())
}

/// Finds a program as the shell would.
pub fn on_path(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| Path::new(file).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_derived_system_is_known_by_its_family() {
        assert_eq!(System::read("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"), System::Debian);
        assert_eq!(System::read("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"), System::Fedora);
        assert_eq!(System::read("ID=manjaro\nID_LIKE=arch\n"), System::Arch);
        assert_eq!(System::read("ID=gentoo\n"), System::Other);
    }

    #[test]
    fn each_system_gets_the_line_it_can_type() {
        let missing: Vec<&Need> = BUILD.iter().collect();
        let line = System::Fedora.install_line(&missing);
        assert!(line.ends_with("dnf install -y gcc pkgconf-pkg-config webkit2gtk4.1-devel"), "{line}");
        let line = System::Debian.install_line(&missing);
        assert!(line.ends_with("--no-install-recommends build-essential pkg-config libwebkit2gtk-4.1-dev"), "{line}");
    }

    #[test]
    fn the_major_version_is_read_from_what_node_prints() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nonsense"), None);
    }
}
