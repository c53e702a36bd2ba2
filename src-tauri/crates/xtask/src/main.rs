//! What somebody who builds Baton asks for, one word each.
//!
//! `cargo xtask run` goes from an empty machine to the open application; `cargo xtask test` goes from an empty
//! machine to a verdict. Everything either of them needs is written down in [`needs`], so no step is done by hand.
//!
//! **Invariant:** nothing here is part of Baton: the application runs without this crate, and this crate compiles in
//! seconds because it depends on nothing of ours.

mod bench;
mod dist;
mod gate;
mod icons;
mod needs;
mod pages;
mod pictures;
mod place;
mod run;
mod step;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  run [FILE]          install what is missing, build, and open Baton (with a workspace)
  test [--fast]       install what is missing and run every check (--fast: without the window tests)
  setup               install what is missing, and nothing else
  long                the same tests with many more rounds: crashes, random meetings
  bench               measure, beside the peers named in tests/bench
  demo FILE           write the example workspace
  screenshots [NAME]  take pictures of every screen into target/screenshots
  dist [--check]      make .deb and .rpm (--check: install, start and remove the .deb)
  icons               draw every icon size from the SVG sources

run, screenshots and demo hand what follows on to the program they start.
";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let outcome = match command.as_str() {
        "run" => run::run(&rest),
        "test" => gate::test(&rest),
        "setup" => gate::setup(),
        "long" => gate::long(),
        "bench" => bench::bench(),
        "demo" => run::demo(&rest),
        "screenshots" => pictures::screenshots(&rest),
        "dist" => dist::dist(&rest),
        "icons" => icons::icons(),
        "" | "help" | "--help" | "-h" => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        unknown => {
            eprint!("There is no `cargo xtask {unknown}`.\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\n{fault:#}");
            ExitCode::from(fault.downcast_ref::<step::WayOut>().map_or(1, |_| 2))
        }
    }
}
