//! What each window may ask of the house, and what it may not.

use anyhow::Result;
use baton_tests::driver::Start;
use serde_json::json;

#[test]
fn the_room_screen_may_ask_for_its_own_view_and_nothing_else() -> Result<()> {
    let app = Start::fresh().start()?;
    app.desk().command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    wall.command("wall_view", &json!({}))?;
    for (command, args) in [
        ("pull", json!({ "ask": { "ask": "today" } })),
        ("submit", json!({ "intent": { "do": "nothing" } })),
        ("draft", json!({ "draft": { "place": "note", "text": "", "audience": "room" } })),
        ("wall", json!({ "wish": "blank" })),
        ("choose_file", json!({ "wish": { "title": "", "kinds": [] } })),
        ("plugin:event|emit", json!({ "event": "changed", "payload": "" })),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:opener|open_url", json!({ "url": "https://example.org" })),
    ] {
        let refused = wall.command(command, &args).expect_err(command).to_string();
        assert!(refused.contains("not allowed"), "{command}: {refused}");
    }
    Ok(())
}

#[test]
fn the_desk_may_not_reach_past_the_commands_either() -> Result<()> {
    let app = Start::fresh().start()?;
    let desk = app.desk();
    for (command, args) in [
        ("wall_view", json!({})),
        ("plugin:dialog|open", json!({ "options": {} })),
        ("plugin:opener|open_path", json!({ "path": "/" })),
        ("plugin:window|set_title", json!({ "value": "Not Baton" })),
    ] {
        let refused = desk.command(command, &args).expect_err(command).to_string();
        assert!(refused.contains("not allowed"), "{command}: {refused}");
    }
    Ok(())
}

#[test]
fn a_page_cannot_write_where_nobody_chose() -> Result<()> {
    let app = Start::fresh().start()?;
    let place = app.data().join("elsewhere.md");
    let wish = json!({ "document": "log", "of": null, "path": place });
    let refused = app.desk().command("export_to", &wish).expect_err("nobody chose this place").to_string();
    assert!(refused.contains("window-place-not-chosen"), "{refused}");
    assert!(!place.exists());
    Ok(())
}

#[test]
fn a_page_runs_no_script_that_baton_did_not_bring() -> Result<()> {
    let app = Start::fresh().start()?;
    let ran = app.desk().script_later(
        "const brought = (src) => new Promise((done) => {
           const script = Object.assign(document.createElement('script'), { src });
           script.onload = () => done(true);
           script.onerror = () => done(false);
           document.head.append(script);
         });
         return [await brought('data:text/javascript,1'), await brought(URL.createObjectURL(new Blob(['1'])))]",
        &[],
    )?;
    assert_eq!(ran, json!([false, false]), "neither data: nor blob: may be a script");
    Ok(())
}
