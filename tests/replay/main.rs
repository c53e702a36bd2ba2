//! Plays real histories again and prints how leading was shared, and how the fair rota shares it with the same people there.
//!
//! `cargo run -p baton-tests --example replay [FOLDER]`

mod played;

use std::path::PathBuf;

fn main() {
    let given = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = given.unwrap_or_else(|| played::folder("ethereum"));
    let Some(all) = played::all(&folder) else {
        eprintln!("{} cannot be read; name a folder of minutes, or set BATON_DATA to the folder of real input", folder.display());
        std::process::exit(1);
    };
    println!("series    meetings  led by  top share  squares  effective | in half  playable  best  fair rota  of best");
    for one in &all {
        let squares = if one.before.effective > 0.0 { 1.0 / one.before.effective } else { 0.0 };
        println!(
            "{:<9} {:>4} ({:>3}) {:>5} {:>9.0} % {:>8.3} {:>10.2} | {:>7} {:>9} {:>5.2} {:>10.2} {:>8.2}",
            one.series,
            one.meetings,
            one.led,
            one.before.who,
            one.before.top * 100.0,
            squares,
            one.before.effective,
            one.eligible,
            one.playable,
            one.best.effective,
            one.fair.effective,
            one.ratio(),
        );
    }
    println!("\nIn brackets: meetings whose minutes name who led. In half: people who were in at least half of the meetings.");
    for one in &all {
        println!(
            "{}: {} wrote, as if shared by {:.2}; {} names taken as one with another that only looks alike.",
            one.series, one.wrote.who, one.wrote.effective, one.likely
        );
    }
}
