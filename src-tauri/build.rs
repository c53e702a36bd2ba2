//! Writes down what each window may ask, and refuses to build an application without pages.

use std::path::Path;

use tauri_build::{AppManifest, Attributes};

/// Every command there is; `capabilities/` says which window may use which.
const COMMANDS: &[&str] = &[
    "back_up",
    "change_device",
    "check_record",
    "choose_file",
    "choose_save",
    "compare_copy",
    "create_workspace",
    "draft",
    "export_to",
    "i_am",
    "open_outside",
    "open_workspace",
    "print_paper",
    "problems",
    "pull",
    "rescue_file",
    "restore_backup",
    "stop_check",
    "stop_export",
    "submit",
    "turn_page",
    "wall",
    "wall_view",
];

fn main() {
    let pages = Path::new("../ui/dist/index.html");
    println!("cargo:rerun-if-changed=../ui/dist");
    assert!(pages.is_file(), "The pages are not built yet. `cargo xtask run` or `cargo xtask test` builds them first.");
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(COMMANDS));
    if let Err(fault) = tauri_build::try_build(attributes) {
        panic!("The application's configuration does not hold together: {fault:#}");
    }
}
