//! A person at the real application: real windows on a virtual screen, found and used by what is written on them.
//!
//! `App::start` opens a screen, a session bus and a driver of its own, and the application in an empty folder; all of it
//! ends when the value is dropped. Everything waits for what it looks for, and says what it saw when that never came.
//!
//! **Invariant:** a test uses windows as a person does, or names the script that it runs instead.

mod app;
mod page;
mod programs;
mod screen;
mod session;

pub use app::{App, Start, prepare};
pub use page::{Page, key};
pub use programs::{Group, program};
pub use screen::Screen;
