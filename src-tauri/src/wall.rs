//! Where the room screen is, and what becomes of it when monitors come and go.
//!
//! It lies full screen on a monitor that the desk is not on. Without one it is a normal window, but only because
//! somebody asked for it just then: when the projector goes away in the middle of a meeting, the room screen waits out
//! of sight instead of covering the desk, and comes back with the projector.
//!
//! **Invariant:** the window is hidden and shown again, never destroyed: on Wayland a new one could not be placed.

use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use serde::Deserialize;
use tauri::{AppHandle, Manager, Monitor, PhysicalPosition, WebviewWindow};

use crate::windows;

/// How often monitors are counted while the room screen is wanted.
const COUNT: Duration = Duration::from_secs(2);

/// What the desk may do with the room screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WallWish {
    /// Show it.
    Show,
    /// Hide it.
    Hide,
    /// Keep what it shows, whatever the desk does.
    Freeze,
    /// Follow the desk again.
    Follow,
    /// Show nothing.
    Blank,
}

/// Where the room screen is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Place {
    /// Nobody asked for it.
    #[default]
    Away,
    /// A window beside the desk: there is one monitor.
    Window,
    /// The whole of the monitor whose corner is here.
    Whole(Corner),
    /// Its monitor is gone; it comes back with it.
    Waiting,
}

/// The upper left corner of a monitor, which is how a monitor is told from another.
type Corner = (i32, i32);

/// The place of the room screen in this run.
#[derive(Default)]
pub struct Wall {
    place: Mutex<Place>,
}

/// Shows the room screen and keeps it where it belongs until it is hidden.
pub fn show(app: &AppHandle) -> tauri::Result<()> {
    let wall = windows::wall(app)?;
    let counting = !matches!(place(app), Place::Away);
    go(app, &wall, after_asking(&corners(&wall)?, desk_corner(app)))?;
    if !counting {
        keep_in_place(app);
    }
    Ok(())
}

/// Puts the room screen away.
pub fn hide(app: &AppHandle) -> tauri::Result<()> {
    match app.get_webview_window(windows::WALL) {
        Some(wall) => go(app, &wall, Place::Away),
        None => Ok(()),
    }
}

fn keep_in_place(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        loop {
            thread::sleep(COUNT);
            let now = place(&app);
            let Some(wall) = app.get_webview_window(windows::WALL) else { break };
            if now == Place::Away {
                break;
            }
            let moved = corners(&wall).and_then(|monitors| {
                let next = after_counting(now, &monitors, desk_corner(&app));
                if next == now { Ok(()) } else { go(&app, &wall, next) }
            });
            if let Err(fault) = moved {
                tracing::warn!(%fault, "the room screen stayed where it was");
            }
        }
    });
}

/// Where it goes when somebody asks for it now.
fn after_asking(monitors: &[Corner], desk: Option<Corner>) -> Place {
    monitors.iter().find(|corner| Some(**corner) != desk).map_or(Place::Window, |corner| Place::Whole(*corner))
}

/// Where it goes when the monitors are these now.
fn after_counting(now: Place, monitors: &[Corner], desk: Option<Corner>) -> Place {
    match now {
        Place::Away => Place::Away,
        Place::Whole(corner) if monitors.contains(&corner) && Some(corner) != desk => now,
        Place::Whole(_) | Place::Waiting => match after_asking(monitors, desk) {
            Place::Window => Place::Waiting,
            found => found,
        },
        Place::Window => after_asking(monitors, desk),
    }
}

fn go(app: &AppHandle, wall: &WebviewWindow, next: Place) -> tauri::Result<()> {
    tracing::info!(place = ?next, "the room screen moves");
    match next {
        Place::Away | Place::Waiting => {
            wall.set_fullscreen(false)?;
            wall.hide()?;
        }
        Place::Window => {
            wall.set_fullscreen(false)?;
            wall.show()?;
        }
        Place::Whole((x, y)) => {
            wall.show()?;
            wall.set_fullscreen_on_monitor(PhysicalPosition::new(x, y).cast())?;
        }
    }
    if let Ok(mut place) = app.state::<Wall>().place.lock() {
        *place = next;
    }
    Ok(())
}

fn place(app: &AppHandle) -> Place {
    app.state::<Wall>().place.lock().map(|place| *place).unwrap_or_default()
}

fn corners(window: &WebviewWindow) -> tauri::Result<Vec<Corner>> {
    Ok(window.available_monitors()?.iter().map(corner).collect())
}

fn desk_corner(app: &AppHandle) -> Option<Corner> {
    let desk = app.get_webview_window(windows::DESK)?;
    desk.current_monitor().ok().flatten().as_ref().map(corner)
}

fn corner(monitor: &Monitor) -> Corner {
    (monitor.position().x, monitor.position().y)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Corner = (0, 0);
    const PROJECTOR: Corner = (1920, 0);

    #[test]
    fn it_takes_the_monitor_that_the_desk_is_not_on() {
        assert_eq!(after_asking(&[LAPTOP, PROJECTOR], Some(LAPTOP)), Place::Whole(PROJECTOR));
        assert_eq!(after_asking(&[LAPTOP, PROJECTOR], Some(PROJECTOR)), Place::Whole(LAPTOP));
        assert_eq!(after_asking(&[LAPTOP], Some(LAPTOP)), Place::Window);
    }

    #[test]
    fn a_lost_projector_makes_it_wait_and_a_found_one_brings_it_back() {
        let lost = after_counting(Place::Whole(PROJECTOR), &[LAPTOP], Some(LAPTOP));
        assert_eq!(lost, Place::Waiting, "it must not cover the desk");
        assert_eq!(after_counting(lost, &[LAPTOP], Some(LAPTOP)), Place::Waiting);
        assert_eq!(after_counting(lost, &[LAPTOP, PROJECTOR], Some(LAPTOP)), Place::Whole(PROJECTOR));
    }

    #[test]
    fn a_window_moves_to_a_projector_that_is_plugged_in() {
        assert_eq!(after_counting(Place::Window, &[LAPTOP, PROJECTOR], Some(LAPTOP)), Place::Whole(PROJECTOR));
        assert_eq!(after_counting(Place::Window, &[LAPTOP], Some(LAPTOP)), Place::Window);
    }

    #[test]
    fn it_makes_room_when_the_desk_is_moved_onto_its_monitor() {
        let next = after_counting(Place::Whole(PROJECTOR), &[LAPTOP, PROJECTOR], Some(PROJECTOR));
        assert_eq!(next, Place::Whole(LAPTOP));
    }

    #[test]
    fn nobody_asked_so_nothing_comes() {
        assert_eq!(after_counting(Place::Away, &[LAPTOP, PROJECTOR], Some(LAPTOP)), Place::Away);
    }
}
