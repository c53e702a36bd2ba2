//! What the window itself needs: which workspace, who sits here, what is running, what undo would take back.

use baton_wire::places::{self, FrameView, OpenWorkspace, RunningBrief, Undoable, WallState};
use baton_wire::who;

use crate::desk::{Desk, Place};
use crate::device::Memory;
use crate::problem::Problem;

/// The frame of the desk window.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn frame(desk: Option<&Desk>, memory: &Memory, wall: WallState, place: &Place) -> Result<FrameView, Problem> {
    let today = place.clock.now().with_timezone(&place.zone).date_naive();
    let Some(desk) = desk else {
        return Ok(FrameView {
            workspace: None,
            fresh: true,
            me: None,
            people: Vec::new(),
            running: None,
            today,
            zone: place.zone.name().to_owned(),
            undo: None,
            revision: 0,
            device: memory.device.clone(),
            wall,
            recent: memory.recent(),
        });
    };
    let state = desk.state()?;
    let journal = desk.journal();
    let running = super::running(desk)?;
    Ok(FrameView {
        workspace: Some(OpenWorkspace {
            name: state.workspace.name.clone(),
            example: state.workspace.example,
            path: journal.path().display().to_string(),
            read_only: journal.read_only().map(|why| why.said()),
            copy: places::copy(&state),
        }),
        fresh: state.people.is_empty(),
        me: desk.me.as_ref().filter(|person| state.people.contains_key(*person)).map(|person| who::who(&state, person)),
        people: who::known(&state),
        running: running.map(|meeting| RunningBrief { meeting: meeting.id, name: meeting.title }),
        today,
        zone: place.zone.name().to_owned(),
        undo: journal.last_undoable()?.map(|last| Undoable { batch: last.batch, intent: last.intent }),
        revision: journal.revision()?,
        device: memory.device.clone(),
        wall,
        recent: memory.recent(),
    })
}
