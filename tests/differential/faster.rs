//! How long an instant runoff takes here: the call alone, and from a file to the result. `faster.py` sets pyrankvote beside it.
//!
//! **Invariant:** prints the best of several runs in nanoseconds, and the winner, as one line of JSON.

use std::time::{Duration, Instant};

use baton_documents::ballots::blt;
use baton_meeting::method::count::lot::Lot;
use baton_meeting::method::count::runoff;

const TIMES: usize = 21;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file of ballots?")?;
    let (mut call, mut whole) = (Duration::MAX, Duration::MAX);
    let mut winner = String::new();
    for _ in 0..TIMES {
        let begun = Instant::now();
        let file = blt::read(std::fs::File::open(&path)?)?;
        let lot = Lot::drawn("0", &file.profile.options);
        let counting = Instant::now();
        let counted = runoff::count(&runoff::Rule::default(), &file.profile, &lot)?;
        call = call.min(counting.elapsed());
        whole = whole.min(begun.elapsed());
        winner = counted.winners.iter().map(|option| file.profile.options[*option].name.clone()).collect();
    }
    println!("{}", serde_json::json!({ "call": call.as_nanos() as u64, "whole": whole.as_nanos() as u64, "winner": winner }));
    Ok(())
}
