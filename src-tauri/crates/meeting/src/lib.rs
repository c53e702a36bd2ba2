//! What a meeting is: the rules of Baton.
//!
//! `decide` answers an intent with events or a calm refusal; `evolve` folds events into what is known. Between them there is
//! nothing else: a whole meeting can be replayed, simulated and tested in microseconds.
//!
//! One file for each noun the room knows: [`person`], [`team`], [`role`], [`series`], [`rota`], [`rotation`], [`absence`],
//! [`readiness`], [`experience`], [`feedback`], [`pulse`], [`meeting`], [`agenda`], [`attendance`], [`speaking`], [`timebox`],
//! [`note`], [`proposal`], [`option`], [`round`], [`method`], [`decision`], [`correction`], [`part`], [`find`], [`earlier`],
//! [`follow_up`].
//!
//! **Invariant:** nothing here reads a clock, a disk, the network, the environment or a random number; [`asked::Asked`] brings them.

pub mod absence;
pub mod agenda;
mod alone;
pub mod asked;
pub mod attendance;
pub mod balance;
pub mod cadence;
pub mod choosing;
pub mod correction;
pub mod course;
pub mod decision;
pub mod earlier;
pub mod erasure;
pub mod event;
pub mod experience;
pub mod feedback;
pub mod find;
pub mod follow_up;
pub mod id;
pub mod intent;
pub mod living;
pub mod meeting;
pub mod message;
pub mod method;
pub mod note;
pub mod option;
pub mod part;
pub mod person;
pub mod proposal;
pub mod pulse;
pub mod quarter;
pub mod readiness;
pub mod refusal;
pub mod review;
pub mod role;
pub mod rota;
pub mod rotation;
pub mod round;
pub mod series;
pub mod speaking;
pub mod state;
pub mod team;
pub mod template;
pub mod timebox;
pub mod words;
pub mod workspace;
