//! `baton`: what the application does, without a window: for scripts, for servers, for people who like to type.
//!
//! One file for each command; [`call`] is what each of them is given, [`trouble`] how it ends when it cannot be done.
//!
//! **Invariant:** everything goes through the desk, and every sentence comes from the texts; `--json` prints data alone.

mod agenda;
mod apply;
mod arguments;
mod arguments_of_backups;
mod away;
mod backup;
mod balance;
mod bringing;
mod call;
mod cards;
mod demo;
mod erase;
mod export;
mod hand_over;
mod import;
mod init;
mod input;
mod intents;
mod layout;
mod manual;
mod meeting;
mod past;
mod people;
mod rescue;
mod restore;
mod rota;
mod schema;
mod search;
mod show;
mod sources;
mod tallied;
mod tally;
mod trouble;
mod turn;
mod undo;
mod usage;
mod verify;

use std::process::ExitCode;

use baton_meeting::id::PersonId;
use baton_texts::Texts;
use clap::FromArgMatches;

use crate::arguments::{Baton, Command};
use crate::call::Call;
use crate::trouble::{Ending, Trouble};

/// A document is read on one thread and written on another; this one lets neither wait for the other's memory.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if std::env::var_os("BATON_LOG").is_some() {
        tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    }
    let texts = Texts::new(&usage::language(std::env::args_os()));
    let baton = match arguments::command(&texts).try_get_matches().and_then(|matches| Baton::from_arg_matches(&matches)) {
        Ok(baton) => baton,
        Err(error) => return usage::answer(&texts, &error),
    };
    let json = baton.any.json;
    let call = match call::place(&baton.any) {
        Ok(place) => Call::new(baton.any, place, texts),
        Err(trouble) => return trouble::tell(&trouble, &texts, json, &|person: &PersonId| person.to_string()).into(),
    };
    let ending = match run(&call, baton.command) {
        Ok(ending) => ending,
        Err(trouble) => trouble::tell(&trouble, &call.texts, json, &call.names()),
    };
    ending.into()
}

fn run(call: &Call, command: Command) -> Result<Ending, Trouble> {
    match command {
        Command::Init(init) => init::run(call, &init),
        Command::Demo { file } => demo::run(call, &file),
        Command::People(people) => people::run(call, &people),
        Command::Agenda(agenda) => agenda::run(call, &agenda),
        Command::Balance(balance) => balance::run(call, &balance),
        Command::Rota(rota) => rota::run(call, &rota),
        Command::Away(away) => away::run(call, away),
        Command::Cover(cover) => turn::cover(call, cover),
        Command::Swap(swap) => turn::swap(call, swap),
        Command::Show(show) => show::run(call, &show),
        Command::Search { file, words } => search::run(call, &file, &words),
        Command::Export(export) => export::run(call, &export),
        Command::Cards(cards) => cards::run(call, &cards),
        Command::Import(import) => import::run(call, &import),
        Command::Verify { file, against } => verify::run(call, &file, against.as_deref()),
        Command::Apply { file } => apply::run(call, &file),
        Command::Intents => intents::run(call),
        Command::Schema { of } => schema::run(call, of),
        Command::Undo { file, batch } => undo::run(call, &file, batch),
        Command::Erase(erase) => erase::run(call, &erase),
        Command::Backup(backup) => backup::run(call, &backup),
        Command::Restore(restore) => restore::run(call, &restore),
        Command::Rescue(rescue) => rescue::run(call, &rescue),
        Command::HandOver(hand_over) => hand_over::run(call, &hand_over),
        Command::Tally(tally) => tally::run(call, &tally),
        Command::Help { command } => usage::help(call, &command),
        Command::Man => manual::page(call),
        Command::Completions { shell } => manual::completions(call, shell),
    }
}
