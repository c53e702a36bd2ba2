//! Today: what is next, who leads it, what waits for me.

use baton_meeting::id::SeriesId;
use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::hand_over::Card;
use crate::lines::{DecisionLine, FollowUpLine, MeetingBrief};

/// When somebody leads next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextLead {
    /// The date.
    pub date: NaiveDate,
    /// The series by name.
    pub name: String,
    /// The time.
    pub at: String,
    /// The series.
    pub series: SeriesId,
}

/// Today.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TodayView {
    /// The date.
    pub today: NaiveDate,
    /// Meetings to come, soonest first.
    pub next: Vec<MeetingBrief>,
    /// When I lead next.
    pub lead: Option<NextLead>,
    /// From whoever led last, when I lead next.
    pub card: Option<Card>,
    /// What I have promised.
    pub mine: Vec<FollowUpLine>,
    /// What I was asked to take.
    pub asked: Vec<FollowUpLine>,
    /// How many follow-ups nobody has.
    pub offered: usize,
    /// Decisions due for review.
    pub reviews: Vec<DecisionLine>,
    /// Meetings whose minutes are not approved yet, newest first.
    pub unapproved: Vec<MeetingBrief>,
}
