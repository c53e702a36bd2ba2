//! What is typed after `backup`, `restore` and `rescue`.

use std::path::PathBuf;

use clap::Args;

/// `baton backup`.
#[derive(Debug, Args)]
pub struct Backup {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "PATH")]
    pub to: Option<PathBuf>,
    #[arg(long, conflicts_with = "to")]
    pub list: bool,
}

/// `baton restore`.
#[derive(Debug, Args)]
pub struct Restore {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(value_name = "BACKUP")]
    pub backup: Option<String>,
    #[arg(long, value_name = "PATH")]
    pub to: Option<PathBuf>,
    #[arg(long)]
    pub dry_run: bool,
}

/// `baton rescue`.
#[derive(Debug, Args)]
pub struct Rescue {
    #[arg(value_name = "DAMAGED")]
    pub damaged: PathBuf,
    #[arg(long, value_name = "PATH")]
    pub to: PathBuf,
}
