//! What the places show: Today, Whose turn, Prepare, Decisions, Follow-ups, People, How we share, Settings, Trust; and cue cards.

mod backups;
mod cards;
mod decisions;
mod earlier;
mod erasing;
mod follow_ups;
mod frame;
mod growth;
mod leaving;
mod past;
mod people;
mod prepare;
mod rota;
mod share;
mod today;
mod trust;
mod waiting;

pub use self::backups::{
    BackedUpView, BackupLine, BackupReason, BackupsView, MissingKind, MissingLine, NewerLine, NewerThings, RescueView, RestoreView,
    RestoredView, StuckFile,
};
pub use self::cards::{CardsView, CueCard, CueLine};
pub use self::decisions::{
    ChainLink, CorrectionLine, DecisionView, DecisionsView, FilterView, InDecision, LifeEvent, LogLineView, Proof, SavedSearch,
};
pub use self::earlier::{ChosenFile, EarlierDecision, EarlierFile, EarlierFollowUp, EarlierLine, EarlierRead, Meant};
pub use self::erasing::{CopyWent, ErasedBefore, ErasingSort, ErasingTakes, ErasingView, SaidIn, SaidKind};
pub use self::follow_ups::{FollowUpsView, Load};
pub use self::frame::{Device, FileCopy, FrameView, OpenWorkspace, Recent, RunningBrief, Undoable, WallState, copy};
pub use self::growth::{BeatView, CoachedView, FeedbackLine, GrowthView, LadderView, PausedRole, PulseView, StepLine};
pub use self::leaving::{LeavingDecision, LeavingItem, LeavingRole, LeavingSeries, LeavingView};
pub use self::past::{PastName, PastRead, ReadPast};
pub use self::people::{Held, HolderView, Named, PeopleRead, PeopleView, PersonView, ReadPerson, RoleView, TeamView};
pub use self::prepare::{AgendaRead, PrepareView, ReadItem, Total};
pub use self::rota::{
    AwayLine, CalendarRead, PausedLine, ReadAway, RolePolicy, RotaName, RotaRow, RotaShare, RotaView, SeriesLine, TurnChange, WhatIfView,
};
pub use self::share::{AboutMe, Deciding, Share, ShareTeam, ShareView, ShownToMe, TrendPoint};
pub use self::today::{NextLead, TodayView};
pub use self::trust::{CheckGoing, Checked, CheckedProblem, CheckedView, ErasedLine, KeptProof, ProofSquare, ProofToKeep, TrustView};
pub use self::waiting::{WaitingRound, WaitingView, waiting};
pub use crate::found::{FindView, Found, MinutesView, SettingsView};
pub use crate::paper::{PaperView, PaperWish};
