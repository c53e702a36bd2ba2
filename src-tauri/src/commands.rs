//! What pages may ask, one command each; `capabilities/` says which window may ask what.
//!
//! **Invariant:** a command hands over and hands back. It decides nothing, and what changed is told only afterwards.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use baton_desk::{Answer, Draft, Office, TwoCopies};
use baton_wire::paper::PaperWish;
use baton_wire::places::{BackedUpView, Checked, Device, RescueView, RestoredView};
use serde_json::Value;
use tauri::ipc::Invoke;
use tauri::{AppHandle, Manager, State, Wry, async_runtime};
use tauri_plugin_opener::OpenerExt;

use crate::picks::{Picks, Wish};
use crate::problem::Problem;
use crate::wall::WallWish;
use crate::{notices, theme, wall};

type Desk<'a> = State<'a, Arc<Office>>;

/// Returns the one list of commands; `build.rs` names the same.
pub fn all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        back_up,
        change_device,
        check_record,
        choose_file,
        choose_save,
        compare_copy,
        create_workspace,
        draft,
        export_to,
        i_am,
        open_outside,
        open_workspace,
        print_paper,
        problems,
        pull,
        rescue_file,
        restore_backup,
        stop_check,
        stop_export,
        submit,
        turn_page,
        wall,
        wall_view,
    ]
}

/// Asks the desk for a change; answers only after it is durable.
#[tauri::command(async)]
fn submit(app: AppHandle, desk: Desk<'_>, intent: Value) -> Result<Answer, Problem> {
    let answer = desk.submit(intent)?;
    // What leaves no entry, as a secret ballot does, changes what is seen all the same.
    if matches!(&answer, Answer::Done(done) if done.batch.is_none()) {
        notices::ping(&app);
    } else {
        notices::changed(&app);
    }
    Ok(answer)
}

/// Pulls a view as it is now.
#[tauri::command(async)]
fn pull(desk: Desk<'_>, ask: Value) -> Result<Value, Problem> {
    Ok(desk.view(ask)?)
}

/// Pulls what the room screen shows.
#[tauri::command(async)]
fn wall_view(desk: Desk<'_>) -> Result<Value, Problem> {
    Ok(desk.wall_view()?)
}

/// Keeps text that is still being typed; what the room may see reaches it at once.
#[tauri::command(async)]
fn draft(app: AppHandle, desk: Desk<'_>, draft: Draft) -> Result<(), Problem> {
    if desk.draft(draft)? {
        notices::ping(&app);
    }
    Ok(())
}

/// Shows, hides, freezes or blanks the room screen.
#[tauri::command(async)]
fn wall(app: AppHandle, desk: Desk<'_>, wish: WallWish) -> Result<(), Problem> {
    match wish {
        WallWish::Show => wall::show(&app)?,
        WallWish::Hide => wall::hide(&app)?,
        WallWish::Freeze => desk.freeze(true),
        WallWish::Follow => desk.freeze(false),
        WallWish::Blank => desk.blank(true),
    }
    notices::ping(&app);
    Ok(())
}

/// Opens another workspace.
#[tauri::command(async)]
fn open_workspace(app: AppHandle, desk: Desk<'_>, path: PathBuf) -> Result<(), Problem> {
    desk.open(&path)?;
    notices::ping(&app);
    Ok(())
}

/// Makes a workspace and opens it, in Baton's own folder unless a person chose another place.
#[tauri::command(async)]
fn create_workspace(app: AppHandle, desk: Desk<'_>, path: Option<PathBuf>, name: &str, example: bool) -> Result<(), Problem> {
    let path = path.map(|path| chosen(&app, path)).transpose()?;
    desk.create(path.as_deref(), name, example)?;
    notices::ping(&app);
    Ok(())
}

/// Writes a document where a person chose.
#[tauri::command]
async fn export_to(app: AppHandle, desk: Desk<'_>, document: String, of: Option<String>, path: PathBuf) -> Result<(), Problem> {
    let (office, path) = (desk.inner().clone(), chosen(&app, path)?);
    async_runtime::spawn_blocking(move || office.export(&document, of.as_deref(), &path)).await??;
    // A living copy that goes is recorded.
    notices::changed(&app);
    Ok(())
}

/// Looks at another copy of the workspace that a person chose, and says how the two stand.
#[tauri::command(async)]
fn compare_copy(desk: Desk<'_>, picks: State<'_, Picks>, path: PathBuf) -> Result<TwoCopies, Problem> {
    if !picks.was_offered(&path) {
        return Err(Problem::new("window-place-not-chosen"));
    }
    Ok(desk.beside(&path)?)
}

/// Makes a backup now, and says what came of it.
#[tauri::command]
async fn back_up(app: AppHandle, desk: Desk<'_>) -> Result<BackedUpView, Problem> {
    let office = desk.inner().clone();
    let made = async_runtime::spawn_blocking(move || office.back_up()).await??;
    notices::ping(&app);
    Ok(made)
}

/// Puts a backup of the workspace back, or of one that could not be opened.
#[tauri::command]
async fn restore_backup(app: AppHandle, desk: Desk<'_>, path: PathBuf, backup: String) -> Result<RestoredView, Problem> {
    let office = desk.inner().clone();
    let restored = async_runtime::spawn_blocking(move || office.restore(&path, &backup)).await?;
    notices::ping(&app);
    Ok(restored?)
}

/// Makes a new file, where a person chose, out of what can be read of a damaged one.
#[tauri::command]
async fn rescue_file(app: AppHandle, desk: Desk<'_>, path: PathBuf, to: PathBuf) -> Result<RescueView, Problem> {
    let (office, to) = (desk.inner().clone(), chosen(&app, to)?);
    Ok(async_runtime::spawn_blocking(move || office.rescue(&path, &to)).await??)
}

/// Checks the record, beside everything else; answers when it is through, or was stopped.
#[tauri::command]
async fn check_record(desk: Desk<'_>, against: Option<String>) -> Result<Checked, Problem> {
    let office = desk.inner().clone();
    let checked = async_runtime::spawn_blocking(move || office.check(against.as_deref())).await?;
    Ok(checked?)
}

/// Stops the check of the record that is going on.
#[tauri::command(async)]
fn stop_check(desk: Desk<'_>) {
    desk.stop_check();
}

/// Stops the document that is being written; what stood in its place stays.
#[tauri::command(async)]
fn stop_export(desk: Desk<'_>) {
    desk.stop_export();
}

/// Lets a person choose a file to read.
#[tauri::command(async)]
fn choose_file(picks: State<'_, Picks>, wish: Wish) -> Option<PathBuf> {
    picks.file(&wish)
}

/// Lets a person choose where to write.
#[tauri::command(async)]
fn choose_save(picks: State<'_, Picks>, wish: Wish) -> Option<PathBuf> {
    picks.save(&wish)
}

/// Hands a document to whatever prints PDFs on this computer.
#[tauri::command]
async fn print_paper(app: AppHandle, desk: Desk<'_>, wish: PaperWish) -> Result<(), Problem> {
    let office = desk.inner().clone();
    let path = async_runtime::spawn_blocking(move || office.to_print(&wish)).await??;
    let opened = app.opener().open_path(path.display().to_string(), None::<&str>);
    opened.map_err(|fault| Problem::new("window-not-printed").because(&fault))
}

/// Opens a web or mail address, or shows the open workspace or a document that was written, outside Baton.
#[tauri::command(async)]
fn open_outside(app: AppHandle, desk: Desk<'_>, address: &str) -> Result<(), Problem> {
    let abroad = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    let opened = match address {
        web if abroad => app.opener().open_url(web, None::<&str>),
        folder if desk.backups_folder().is_some_and(|own| own == Path::new(folder)) => app.opener().open_path(folder, None::<&str>),
        own if desk.path().is_some_and(|path| path == Path::new(own)) => app.opener().reveal_item_in_dir(own),
        place => app.opener().reveal_item_in_dir(chosen(&app, place.into())?),
    };
    opened.map_err(|fault| Problem::new("window-not-opened-outside").because(&fault))
}

/// Says who is at the keyboard.
#[tauri::command(async)]
fn i_am(app: AppHandle, desk: Desk<'_>, person: Option<String>) -> Result<(), Problem> {
    desk.i_am(person.map(Into::into))?;
    notices::ping(&app);
    Ok(())
}

/// Keeps how this computer is set.
#[tauri::command(async)]
fn change_device(app: AppHandle, desk: Desk<'_>, device: Device) -> Result<(), Problem> {
    desk.set_device(device)?;
    theme::choose_again(&app)?;
    notices::ping(&app);
    Ok(())
}

/// Turns to a page of a long text on the room screen.
#[tauri::command(async)]
fn turn_page(app: AppHandle, desk: Desk<'_>, page: usize) {
    desk.turn_to(page);
    notices::ping(&app);
}

/// Hands over what went wrong without a page waiting for an answer.
#[tauri::command(async)]
fn problems(app: AppHandle) -> Vec<Problem> {
    notices::unsaid(&app)
}

/// Opens a workspace that was dropped on the window or named on the command line.
pub fn open_from_outside(app: &AppHandle, file: &Path) {
    match app.state::<Arc<Office>>().open(file) {
        Ok(()) => notices::ping(app),
        Err(fault) => notices::report(app, fault.into()),
    }
}

/// Lets through only what a person chose in a dialog.
fn chosen(app: &AppHandle, path: PathBuf) -> Result<PathBuf, Problem> {
    if app.state::<Picks>().was_chosen(&path) { Ok(path) } else { Err(Problem::new("window-place-not-chosen")) }
}
