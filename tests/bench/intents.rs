//! From input on the desk to the second animation frame that shows its revision, in both windows.

use anyhow::{Context, Result};
use baton_tests::driver::{Page, Start};
use serde_json::{Value, json};

/// How many times the journey is gone through.
const JOURNEYS: usize = 20;

/// Notes, in a page, when the second frame after a revision came.
const WATCH: &str = "window.seen = []; new MutationObserver(() => { const revision = Number(document.documentElement.dataset.shown); \
    requestAnimationFrame(() => requestAnimationFrame(() => window.seen.push([revision, performance.timeOrigin + performance.now()]))); }) \
    .observe(document.documentElement, { attributes: true, attributeFilter: ['data-shown'] });";

/// Measures and prints.
pub fn measure() -> Result<()> {
    let app = Start::fresh().start()?;
    let desk = app.desk();
    desk.command("create_workspace", &json!({ "path": null, "name": "Measured", "example": false }))?;
    for intent in [
        json!({ "do": "form-team", "id": "t", "name": "Core" }),
        json!({ "do": "add-people", "team": "t", "people": (0..9).map(|n| json!({ "id": format!("p{n}"), "name": format!("Person {n}") })).collect::<Vec<_>>() }),
    ] {
        desk.command("submit", &json!({ "intent": intent }))?;
    }
    desk.command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    let mut figures: Vec<(String, Vec<f64>)> = Vec::new();
    for journey in 0..JOURNEYS {
        for intent in journey_of(journey) {
            let name = intent["do"].as_str().context("a name")?.to_owned();
            let took = one(&desk, &wall, &intent).with_context(|| name.clone())?;
            match figures.iter_mut().find(|(known, _)| *known == name) {
                Some((_, list)) => list.push(took),
                None => figures.push((name, vec![took])),
            }
        }
    }
    println!("input to the second frame that shows it in both windows, {JOURNEYS} meetings, milliseconds");
    let all = Spread::of(figures.iter().flat_map(|(_, list)| list.iter().copied()).collect());
    for (name, list) in figures {
        let spread = Spread::of(list);
        println!("  {name}: median {:.0}, p99 {:.0}", spread.median(), spread.at(0.99));
    }
    println!("  all: median {:.0}, p99 {:.0}, most {:.0} (wanted: p99 under 100)", all.median(), all.at(0.99), all.at(1.0));
    Ok(())
}

/// The intents of one meeting, from planning to closing.
fn journey_of(number: usize) -> Vec<Value> {
    let id = |kind: &str| format!("{kind}{number}");
    let (m, i, p, r, f) = (id("m"), id("i"), id("p"), id("r"), id("f"));
    let mut journey = vec![
        json!({ "do": "plan-meeting", "id": m, "team": "t", "title": format!("Meeting {number}"), "leads": "p0", "writes": "p1" }),
        json!({ "do": "add-item", "meeting": m, "id": i, "title": "The roof", "owner": "p2", "purpose": "decide", "minutes": 20 }),
        json!({ "do": "start-meeting", "meeting": m }),
        json!({ "do": "everybody-here", "meeting": m }),
        json!({ "do": "go-on", "meeting": m }),
        json!({ "do": "say-purpose", "meeting": m, "purpose": "to mend the roof", "done_when": "somebody has the ladder" }),
        json!({ "do": "go-to", "meeting": m, "step": i }),
        json!({ "do": "take-note", "meeting": m, "text": "It rains in above the shelves." }),
        json!({ "do": "propose", "meeting": m, "id": p, "text": "We mend the roof before winter." }),
        json!({ "do": "open-round", "meeting": m, "id": r, "proposal": p, "method": "consent" }),
    ];
    journey.extend((0..9).map(|n| json!({ "do": "answer", "meeting": m, "round": r, "person": format!("p{n}"), "answer": "consent" })));
    journey.extend([
        json!({ "do": "close-round", "meeting": m, "round": r }),
        json!({ "do": "word-decision", "meeting": m, "proposal": p, "why": "It rains in.", "review": "2030-01-01" }),
        json!({ "do": "read-back", "meeting": m, "proposal": p }),
        json!({ "do": "record-decision", "meeting": m, "proposal": p }),
        json!({ "do": "offer-follow-up", "meeting": m, "id": f, "what": "Borrow a ladder", "claim": "p3" }),
        json!({ "do": "finish-follow-up", "follow_up": f }),
        json!({ "do": "close-meeting", "meeting": m }),
    ]);
    journey
}

/// Milliseconds from asking until both windows have shown the answer for two frames.
fn one(desk: &Page<'_>, wall: &Page<'_>, intent: &Value) -> Result<f64> {
    wall.script(WATCH, &[])?;
    desk.script(WATCH, &[])?;
    let asked = "const begun = performance.timeOrigin + performance.now(); \
        const answer = await window.__TAURI_INTERNALS__.invoke('submit', { intent: arguments[0] }); return [begun, answer.done.revision]";
    let asked = desk.script_later(asked, std::slice::from_ref(intent))?;
    let begun = asked[0].as_f64().context("a moment")?;
    let revision = asked[1].as_u64().or_else(|| asked[1].as_str()?.parse().ok()).with_context(|| format!("refused: {intent}"))?;
    let seen = "return (window.seen.find(([revision]) => revision >= arguments[0]) ?? [0, null])[1]";
    let at = |page: &Page<'_>| page.wait("the revision", || Ok(page.script(seen, &[json!(revision)])?.as_f64()));
    Ok(at(desk)?.max(at(wall)?) - begun)
}

/// Figures, sorted.
struct Spread(Vec<f64>);

impl Spread {
    fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        Self(figures)
    }

    /// The figure below which this share of all lies.
    fn at(&self, share: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        let index = (share * last as f64).ceil() as usize;
        self.0.get(index.min(last)).copied().unwrap_or(f64::NAN)
    }

    fn median(&self) -> f64 {
        self.at(0.5)
    }
}
