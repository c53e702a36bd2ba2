//! An agenda item as it is told: what it is, what was said, what was proposed, and what people took away.
//!
//! **Invariant:** an item that was carried over is told again by its title alone.

use baton_meeting::agenda::{Ending, Purpose};

use super::{Promise, Proposal, Who};

/// What an item's time turned into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// It ended.
    Ended(Ending),
    /// Time was over before it began.
    NotReached,
}

/// An item.
pub(crate) struct Item {
    pub title: &'static str,
    /// Whose; nobody when the item is on the agenda already.
    pub owner: Option<Who>,
    pub purpose: Purpose,
    pub minutes: u32,
    pub outcome: &'static str,
    /// Notes to prepare with.
    pub prepared: &'static str,
    pub link: Option<(&'static str, &'static str)>,
    pub recurring: bool,
    /// It waited on the team's backlog.
    pub from_backlog: bool,
    /// What was written down, and whose words it was where that matters.
    pub said: Vec<(Option<Who>, &'static str)>,
    /// What only the desk sees.
    pub private: Option<&'static str>,
    pub ready: Option<(u32, u32, u32)>,
    pub proposal: Option<Proposal>,
    pub promises: Vec<Promise>,
    /// Who has a stake and leaves the base.
    pub conflict: Option<Who>,
    /// Whose connection was lost for a while.
    pub lost: Option<Who>,
    /// Minutes borrowed, and from which later item.
    pub borrows: Option<(u32, &'static str)>,
    /// A break after it, in minutes.
    pub pause: Option<u32>,
    /// Whoever leads hands over for this item.
    pub other_leads: bool,
    pub after: After,
}

fn item(owner: Option<Who>, purpose: Purpose, minutes: u32, title: &'static str) -> Item {
    Item {
        title,
        owner,
        purpose,
        minutes,
        outcome: "",
        prepared: "",
        link: None,
        recurring: false,
        from_backlog: false,
        said: Vec::new(),
        private: None,
        ready: None,
        proposal: None,
        promises: Vec::new(),
        conflict: None,
        lost: None,
        borrows: None,
        pause: None,
        other_leads: false,
        after: After::Ended(Ending::Closed),
    }
}

/// An item to tell.
pub(crate) fn tell(owner: Who, minutes: u32, title: &'static str) -> Item {
    item(Some(owner), Purpose::Inform, minutes, title)
}

/// An item to think about.
pub(crate) fn think(owner: Who, minutes: u32, title: &'static str) -> Item {
    item(Some(owner), Purpose::Explore, minutes, title)
}

/// An item to decide.
pub(crate) fn decide(owner: Who, minutes: u32, title: &'static str) -> Item {
    item(Some(owner), Purpose::Decide, minutes, title)
}

/// An item that is on the agenda already, because it was carried over or comes back every time.
pub(crate) fn again(title: &'static str) -> Item {
    item(None, Purpose::Explore, 0, title)
}

impl Item {
    pub fn outcome(mut self, words: &'static str) -> Self {
        self.outcome = words;
        self
    }
    pub fn prepared(mut self, words: &'static str) -> Self {
        self.prepared = words;
        self
    }
    pub fn link(mut self, title: &'static str, url: &'static str) -> Self {
        self.link = Some((title, url));
        self
    }
    pub fn every_time(mut self) -> Self {
        self.recurring = true;
        self
    }
    pub fn waited(mut self) -> Self {
        self.from_backlog = true;
        self
    }
    pub fn noted(mut self, words: &'static str) -> Self {
        self.said.push((None, words));
        self
    }
    pub fn said(mut self, who: Who, words: &'static str) -> Self {
        self.said.push((Some(who), words));
        self
    }
    pub fn private(mut self, words: &'static str) -> Self {
        self.private = Some(words);
        self
    }
    pub fn ready(mut self, ready: u32, question: u32, not_yet: u32) -> Self {
        self.ready = Some((ready, question, not_yet));
        self
    }
    pub fn proposes(mut self, proposal: Proposal) -> Self {
        self.proposal = Some(proposal);
        self
    }
    pub fn then(mut self, promise: Promise) -> Self {
        self.promises.push(promise);
        self
    }
    pub fn conflict(mut self, who: Who) -> Self {
        self.conflict = Some(who);
        self
    }
    pub fn lost(mut self, who: Who) -> Self {
        self.lost = Some(who);
        self
    }
    pub fn borrows(mut self, minutes: u32, from: &'static str) -> Self {
        self.borrows = Some((minutes, from));
        self
    }
    pub fn pause(mut self, minutes: u32) -> Self {
        self.pause = Some(minutes);
        self
    }
    pub fn other_leads(mut self) -> Self {
        self.other_leads = true;
        self
    }
    pub fn brought_back(mut self) -> Self {
        self.after = After::Ended(Ending::BroughtBack);
        self
    }
    pub fn shelved(mut self) -> Self {
        self.after = After::Ended(Ending::Shelved);
        self
    }
    pub fn not_reached(mut self) -> Self {
        self.after = After::NotReached;
        self
    }

    /// Whether somebody has words of their own here.
    pub fn speaks(&self, who: &str) -> bool {
        self.owner == Some(who)
            || self.said.iter().any(|(speaker, _)| *speaker == Some(who))
            || self.conflict == Some(who)
            || self.lost == Some(who)
            || self.proposal.as_ref().is_some_and(|proposal| proposal.names(who))
            || self.promises.iter().any(|promise| promise.names(who))
    }
}
