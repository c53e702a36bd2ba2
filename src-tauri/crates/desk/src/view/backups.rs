//! Backups as they are shown: the list, what putting one back would lose, what a rescue could not save.

use std::collections::BTreeMap;
use std::path::Path;

use baton_journal::{Backup, Backups, Reason, Rescued, newer, sound};
use baton_meeting::id::Stream;
use baton_wire::places::{
    BackupLine, BackupReason, MissingKind, MissingLine, NewerLine, NewerThings, RescueView, RestoreView, SaidKind, StuckFile,
};
use chrono_tz::Tz;

use crate::backups::called;
use crate::desk::{Desk, Place};
use crate::problem::Problem;

/// One backup.
pub fn line(backup: &Backup, zone: Tz) -> BackupLine {
    BackupLine {
        name: called(&backup.path),
        at: backup.at,
        day: backup.at.with_timezone(&zone).date_naive(),
        reason: match backup.reason {
            Reason::Closing => BackupReason::Closing,
            Reason::Daily => BackupReason::Daily,
            Reason::Upgrade(_) => BackupReason::Upgrade,
            Reason::Import => BackupReason::Import,
            Reason::Restoring => BackupReason::Restoring,
            Reason::Hand => BackupReason::Hand,
        },
        size: backup.size,
        entries: backup.holds.as_ref().map(|holds| holds.entries),
    }
}

/// All backups, the newest first.
pub fn lines(backups: &Backups, zone: Tz) -> Vec<BackupLine> {
    backups.list().iter().map(|backup| line(backup, zone)).collect()
}

/// A workspace that could not be opened, and why.
pub(crate) fn stuck(path: &Path, why: &Problem, place: &Place) -> StuckFile {
    let newest = crate::backups::of(path, place).and_then(|backups| backups.newest());
    StuckFile {
        path: path.display().to_string(),
        name: called(path),
        why: why.message(),
        rescuable: path.is_file(),
        newest: newest.map(|backup| line(&backup, place.zone)),
    }
}

/// A backup before it is put back in the place of the present file, all of which is read for it.
///
/// # Errors
/// Fails when the backup is damaged, or the present file, where there is one, cannot be read.
pub fn restore(present: Option<&Desk>, backup: &Backup, zone: Tz) -> Result<RestoreView, Problem> {
    let holds = sound(&backup.path)?;
    let (lost, gained) = match present {
        Some(desk) => {
            let (lost, gained) = newer(desk.journal(), &backup.path)?;
            (Some(things(desk, &lost.streams, lost.entries)?), gained.entries)
        }
        None => (None, 0),
    };
    Ok(RestoreView { backup: line(backup, zone), workspace: holds.name, lost, gained })
}

fn things(desk: &Desk, streams: &BTreeMap<Stream, bool>, entries: usize) -> Result<NewerThings, Problem> {
    let journal = desk.journal();
    let mut things = NewerThings { entries, ..NewerThings::default() };
    for (stream, whole) in streams {
        match stream {
            Stream::Decision(id) => {
                // What was taken back since is nothing that could be lost.
                if let Some(decision) = journal.decision(&id.clone().into())? {
                    let first = decision.record.statement.lines().next().unwrap_or_default();
                    let title = format!("{} {first}", decision.record.number);
                    things.decisions.push(NewerLine { title, date: Some(decision.record.on), whole: *whole });
                }
            }
            Stream::Meeting(id) => {
                if let Some(meeting) = journal.meeting(&id.clone().into())? {
                    things.meetings.push(NewerLine { title: meeting.title, date: Some(meeting.date), whole: *whole });
                }
            }
            Stream::FollowUp(_) => things.follow_ups += 1,
            Stream::Person(_) | Stream::Team(_) | Stream::Series(_) => things.others += 1,
            Stream::Workspace => {}
        }
    }
    things.decisions.sort_by(|one, other| (other.date, &one.title).cmp(&(one.date, &other.title)));
    things.meetings.sort_by(|one, other| (other.date, &one.title).cmp(&(one.date, &other.title)));
    Ok(things)
}

/// What came of a rescue.
pub fn rescue(to: &Path, rescued: &Rescued) -> RescueView {
    let missing = rescued.missing.iter().map(|missing| {
        let mut kinds: BTreeMap<SaidKind, u64> = BTreeMap::new();
        for (stream, count) in &missing.streams {
            *kinds.entry(kind(stream)).or_default() += count;
        }
        MissingLine {
            from: missing.from,
            to: missing.to,
            count: missing.count,
            after: missing.after,
            before: missing.before,
            kinds: kinds.into_iter().map(|(kind, count)| MissingKind { kind, count }).collect(),
        }
    });
    RescueView {
        path: to.display().to_string(),
        entries: rescued.entries,
        again: rescued.again,
        drafts: rescued.drafts,
        missing: missing.collect(),
    }
}

fn kind(stream: &Stream) -> SaidKind {
    match stream {
        Stream::Workspace => SaidKind::Workspace,
        Stream::Person(_) => SaidKind::Person,
        Stream::Team(_) => SaidKind::Team,
        Stream::Series(_) => SaidKind::Series,
        Stream::Meeting(_) => SaidKind::Meeting,
        Stream::Decision(_) => SaidKind::Decision,
        Stream::FollowUp(_) => SaidKind::FollowUp,
    }
}
