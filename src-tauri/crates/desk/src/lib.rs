//! The desk: what the shell, the command line and the tests all go through.
//!
//! [`Desk`] is one open workspace: `submit` changes, [`view`] shows. [`Office`] is the running application around it: its data
//! folder, the settings of this computer, the room screen.
//!
//! **Invariant:** nothing here decides anything about a meeting; that is `baton_meeting`'s part.

pub mod backups;
pub mod clock;
mod desk;
mod device;
mod erasing;
pub mod example;
pub mod export;
mod feedback;
mod hand_over;
mod keeping;
mod office;
pub mod paper;
mod problem;
mod secret;
pub mod view;
pub mod writing;

pub use desk::{Answer, Desk, Done, Place, Typesetter};
pub use device::Memory;
pub use hand_over::TwoCopies;
pub use office::{Draft, Office};
pub use problem::Problem;
