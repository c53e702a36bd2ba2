//! The types the windows use are the ones declared here.
//!
//! `BATON_WRITE=1 cargo test -p baton-wire` writes `ui/src/wire` anew; without it a difference fails.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use baton_meeting::intent::Intent;
use baton_meeting::refusal::Refusal;
use baton_wire::{ask, places, run, wall};
use ts_rs::{Config, TS, TypeVisitor};

struct Collected {
    config: Config,
    seen: HashSet<TypeId>,
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // What TypeScript knows already (string, number, arrays) has no file of its own.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            let declaration = format!("export {}", T::decl(&self.config));
            if let Some(known) = self.declared.insert(name.clone(), declaration.clone()) {
                assert_eq!(known, declaration, "two types are called {name}");
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

fn written() -> String {
    let mut collected = Collected { config: Config::new().with_large_int("number"), seen: HashSet::new(), declared: BTreeMap::new() };
    collected.visit::<Intent>();
    collected.visit::<Refusal>();
    collected.visit::<ask::Ask>();
    collected.visit::<places::FrameView>();
    collected.visit::<places::TodayView>();
    collected.visit::<places::WaitingView>();
    collected.visit::<places::RotaView>();
    collected.visit::<places::WhatIfView>();
    collected.visit::<run::RuleView>();
    collected.visit::<places::PrepareView>();
    collected.visit::<places::AgendaRead>();
    collected.visit::<places::PeopleRead>();
    collected.visit::<places::CalendarRead>();
    collected.visit::<places::PastRead>();
    collected.visit::<places::EarlierRead>();
    collected.visit::<run::RunView>();
    collected.visit::<places::MinutesView>();
    collected.visit::<places::CardsView>();
    collected.visit::<places::PaperView>();
    collected.visit::<places::PaperWish>();
    collected.visit::<places::DecisionsView>();
    collected.visit::<places::DecisionView>();
    collected.visit::<baton_wire::whom::WhomView>();
    collected.visit::<places::FollowUpsView>();
    collected.visit::<places::PeopleView>();
    collected.visit::<places::ShareView>();
    collected.visit::<places::GrowthView>();
    collected.visit::<places::LeavingView>();
    collected.visit::<places::ErasingView>();
    collected.visit::<places::PulseView>();
    collected.visit::<places::SettingsView>();
    collected.visit::<places::BackupsView>();
    collected.visit::<places::RestoreView>();
    collected.visit::<places::BackedUpView>();
    collected.visit::<places::RestoredView>();
    collected.visit::<places::RescueView>();
    collected.visit::<places::TrustView>();
    collected.visit::<places::CheckGoing>();
    collected.visit::<places::Checked>();
    collected.visit::<places::FindView>();
    collected.visit::<wall::WallView>();
    let declarations: Vec<String> = collected.declared.into_values().collect();
    format!(
        "// Generated from src-tauri/crates/wire; `BATON_WRITE=1 cargo test -p baton-wire` writes it anew.\n\n{}\n",
        declarations.join("\n\n")
    )
}

#[test]
fn the_windows_use_the_types_declared_here() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/wire/wire.ts");
    let now = written();
    if std::env::var_os("BATON_WRITE").is_some() {
        std::fs::write(&file, &now).unwrap();
    }
    let kept = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(kept == now, "ui/src/wire/wire.ts is out of date: run BATON_WRITE=1 cargo test -p baton-wire");
}
