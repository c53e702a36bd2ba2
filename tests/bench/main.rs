//! What people wait for, measured beside a peer in the same minute: run by `cargo xtask bench`.
//!
//! **Invariant:** a figure is a median, and stands beside its peer's; a peer is measured in alternation, never before or after.

mod intents;
mod start;

fn main() -> anyhow::Result<()> {
    // `cargo test --all-targets` builds this too; only `cargo bench` measures.
    if !std::env::args().any(|word| word == "--bench") {
        return Ok(());
    }
    intents::measure()?;
    start::start()
}
