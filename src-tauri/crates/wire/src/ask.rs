//! Questions a window may put, and what comes back.

use baton_meeting::experience::Experience;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::paper::{PaperAbout, PaperChoice};

/// A window of time, of one team or of everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
#[serde(default, deny_unknown_fields)]
pub struct Window {
    /// So many days back from today; from the beginning when this and `from` are left out.
    pub days: Option<u32>,
    /// From this day on; wins over `days`.
    pub from: Option<NaiveDate>,
    /// Until this day, and on it; today when left out.
    pub until: Option<NaiveDate>,
    /// One team; everybody when left out.
    pub team: Option<String>,
    /// The teams inside that team as well.
    pub inside: Option<bool>,
}

/// A question of the desk; the view that answers it is named beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
#[serde(tag = "ask", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Ask {
    /// [`crate::places::FrameView`].
    Frame,
    /// [`crate::places::TodayView`].
    Today,
    /// [`crate::places::WaitingView`]: rounds that wait for a day after their meeting.
    Waiting,
    /// [`crate::places::RotaView`].
    Rota {
        /// The series; the first one when left out.
        series: Option<String>,
        /// How many meetings beyond the published ones; four when left out.
        beyond: Option<usize>,
    },
    /// [`crate::places::WhatIfView`]: what an intent would do to the turns of a series.
    WhatIf {
        /// The series.
        series: String,
        /// The intent, as it would be asked for.
        #[ts(type = "Intent")]
        intent: serde_json::Value,
    },
    /// [`crate::run::RuleView`]: the rule that a round would be opened with, in words, before it is.
    TryRound {
        /// The intent that would open it.
        #[ts(type = "Intent")]
        intent: serde_json::Value,
    },
    /// [`crate::places::PrepareView`].
    Prepare {
        /// The meeting; the next one when left out.
        meeting: Option<String>,
    },
    /// [`crate::places::AgendaRead`].
    ReadAgenda {
        /// The pasted text.
        text: String,
    },
    /// [`crate::places::PeopleRead`].
    ReadPeople {
        /// The pasted text.
        text: String,
    },
    /// [`crate::places::CalendarRead`].
    ReadCalendar {
        /// What the file holds.
        text: String,
    },
    /// [`crate::places::PastRead`].
    ReadPast {
        /// The series whose past it is.
        series: String,
        /// What each of the files holds.
        texts: Vec<String>,
    },
    /// [`crate::places::EarlierRead`].
    ReadEarlier {
        /// The team whose decisions they are.
        team: String,
        /// The files.
        files: Vec<crate::places::ChosenFile>,
        /// The day of what says none.
        day: Option<NaiveDate>,
        /// Who was said to be meant by which name.
        meant: Vec<crate::places::Meant>,
    },
    /// [`crate::run::RunView`], or nothing when no meeting is running.
    Run {
        /// The meeting; the one that is running when left out.
        meeting: Option<String>,
    },
    /// [`crate::places::MinutesView`].
    Minutes {
        /// The meeting.
        meeting: String,
    },
    /// [`crate::places::CardsView`].
    Cards {
        /// The meeting; any regular one when left out.
        meeting: Option<String>,
        /// How often whoever leads has led; as it was when left out.
        level: Option<Experience>,
    },
    /// [`crate::places::DecisionsView`].
    Decisions {
        /// Words, and filters such as `owner:ana` or `is:due`.
        find: Option<String>,
        /// At most this many.
        limit: Option<usize>,
        /// Older than this place, as the page before said; the first page when left out.
        before: Option<String>,
    },
    /// [`crate::places::DecisionView`].
    Decision {
        /// The decision.
        decision: String,
    },
    /// [`crate::whom::WhomView`].
    Whom {
        /// What somebody asks about.
        about: crate::whom::WhomAbout,
    },
    /// [`crate::places::PaperView`]: a document before it is saved.
    Paper {
        /// What it is about.
        about: PaperAbout,
        /// What goes out.
        choice: PaperChoice,
        /// All of it; the beginning of a long one when left out.
        whole: Option<bool>,
    },
    /// [`crate::places::FollowUpsView`].
    FollowUps,
    /// [`crate::places::PeopleView`].
    People,
    /// [`crate::places::GrowthView`], or nothing when nobody said who they are.
    Growth,
    /// [`crate::places::LeavingView`].
    Leaving {
        /// The person.
        person: String,
    },
    /// [`crate::places::ErasingView`].
    Erasing {
        /// The person.
        person: String,
    },
    /// [`crate::places::PulseView`].
    Pulse(Window),
    /// [`crate::places::ShareView`].
    Share(Window),
    /// [`crate::places::SettingsView`].
    Settings,
    /// [`crate::places::BackupsView`].
    Backups,
    /// [`crate::places::RestoreView`]: a backup before it is put back.
    Restore {
        /// The workspace, open or stuck.
        path: String,
        /// What the backup is called.
        backup: String,
    },
    /// [`crate::places::TrustView`].
    Trust,
    /// [`crate::places::CheckGoing`], or nothing when no check of the record is going on.
    Checking,
    /// [`crate::places::FindView`].
    Find {
        /// Words.
        text: String,
    },
    /// A list of drafts that were being typed, as `{place, text, audience}`.
    Drafts,
    /// Raw Markdown made into safe HTML, as text.
    Render {
        /// The Markdown.
        markdown: String,
    },
}
