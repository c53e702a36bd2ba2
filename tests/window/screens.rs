//! Where the two windows are, and how they look before anybody did anything.

use anyhow::Result;
use baton_tests::driver::Start;
use serde_json::json;

#[test]
fn the_desk_opens_with_its_own_page_and_nothing_crashed() -> Result<()> {
    let app = Start::fresh().start()?;
    let desk = app.desk();
    desk.wait("a page", || Ok((!desk.text()?.trim().is_empty()).then_some(())))?;
    assert_eq!(desk.script("return location.pathname", &[])?, json!("/"));
    assert!(!app.data().join("crashes").exists());
    Ok(())
}

#[test]
fn the_room_screen_is_shown_hidden_and_shown_again_without_being_made_anew() -> Result<()> {
    let app = Start::fresh().start()?;
    let desk = app.desk();
    desk.command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    wall.script("window.sameAsBefore = true", &[])?;
    desk.command("wall", &json!({ "wish": "hide" }))?;
    desk.command("wall", &json!({ "wish": "show" }))?;
    assert_eq!(wall.script("return window.sameAsBefore", &[])?, json!(true));
    Ok(())
}

#[test]
fn a_choice_of_dark_is_kept_and_shown_before_the_first_paint() -> Result<()> {
    let app = Start::fresh().start()?;
    let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    assert_eq!(app.desk().script(dark, &[])?, json!(false));
    app.desk().command("change_device", &json!({ "device": { "theme": "dark" } }))?;
    let desk = app.desk();
    desk.becomes(dark, &json!(true))?;
    let folder = app.close()?;
    let app = Start::again(folder).start()?;
    assert_eq!(app.desk().script(dark, &[])?, json!(true));
    Ok(())
}

#[test]
fn the_room_screen_fills_the_projector_waits_when_it_is_lost_and_comes_back() -> Result<()> {
    let app = Start::fresh().beside_a_projector().start()?;
    let desk = app.desk();
    app.screen().plug_in()?;
    desk.command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    let fills = "return [screenX, screenY, innerWidth, innerHeight, document.visibilityState]";
    let on_projector = json!([1920, 0, 1920, 1080, "visible"]);
    wall.becomes(fills, &on_projector)?;

    app.screen().unplug()?;
    wall.becomes("return document.visibilityState", &json!("hidden"))?;

    app.screen().plug_in()?;
    wall.becomes(fills, &on_projector)
}

#[test]
fn with_one_monitor_the_room_screen_is_a_window_until_a_projector_comes() -> Result<()> {
    let app = Start::fresh().beside_a_projector().start()?;
    app.desk().command("wall", &json!({ "wish": "show" }))?;
    let wall = app.wall()?;
    let size = "return [innerWidth, innerHeight]";
    assert_ne!(wall.script(size, &[])?, json!([1920, 1080]), "the desk must not be covered");
    app.screen().plug_in()?;
    wall.becomes(size, &json!([1920, 1080]))
}
