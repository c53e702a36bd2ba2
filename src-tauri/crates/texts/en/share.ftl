# How widely leadership is really shared: questions, not verdicts.
share-window = Over
share-weeks = 8 weeks
share-quarter = Quarter
share-year = Year
share-all = All
share-of-led = Led
share-of-brought = Brought items
share-of-decided = Decided
share-of-wrote = Wrote
share-of-kept-time = Kept time
share-of-took = Took follow-ups
share-about = { $count ->
    [one] From { $count } meeting.
   *[other] From { $count } meetings.
  } Each bar is one person; no names on purpose.
share-too-little = There were fewer meetings than people, so this says little yet.
share-details = Details
share-what = What
share-people = People
share-effective = Shared as if by
share-effective-about = “Shared as if by 6.2” means: as wide as if 6.2 people had done it in equal parts.
share-private = Only counts of what was done, never who spoke how long. The figure about yourself is for you.
share-empty-title = Is leading really shared here?
share-empty-text = After the first meetings this page says how many people led, brought items and took part in decisions. It never lists names by size.
share-led-text = { $most ->
    [0] Nobody has led yet.
    [one] { $who ->
        [one] One of { $people } led, once.
       *[other] { $who } of { $people } led, each once.
      }
   *[other] { $who ->
        [one] One of { $people } led, { $most } times.
       *[other] { $most ->
            [2] { $who } of { $people } led; nobody more than twice.
           *[other] { $who } of { $people } led; nobody more than { $most } times.
          }
      }
  }
share-brought-text = { $who ->
    [0] Nobody brought items.
   *[other] { $who } of { $people } brought items.
  }
share-decided-text = { $who ->
    [0] Nothing was decided.
   *[other] { $who } of { $people } took part in decisions.
  }
share-before = { $who ->
    [one] A year ago, one of { $people } did.
   *[other] A year ago, { $who } of { $people } did.
  }
share-of-coached = Watched and gave feedback
share-of-proposed = Made a proposal that was adopted
share-of-objected = Objected, had a concern or stood aside
share-of-finished = Finished follow-ups
share-wrote-text = { $who } of { $people } wrote.
share-kept-time-text = { $who } of { $people } kept time.
share-coached-text = { $who } of { $people } watched and gave feedback.
share-proposed-text = { $who } of { $people } made a proposal that was adopted.
share-objected-text = { $who } of { $people } objected, had a concern or stood aside.
share-took-text = { $who } of { $people } took follow-ups.
share-finished-text = { $who } of { $people } finished follow-ups.
share-gini = Unevenness
share-top = Largest part
share-percent = { $part } %
share-gini-about = Unevenness (Gini) is 0 when everybody did the same, and near 1 when one person did everything.
share-team = Team
share-everybody = Everybody
share-less-seen = Seen less
share-questions = Worth asking
share-ask-led = Most of the leading came from one person. Is that what we want?
share-ask-brought = Most items came from one person. Who else has something to bring?
share-ask-wrote = Most of the writing was done by one person. Would somebody like to try it?
share-ask-took = Most follow-ups are with one person. Is that a good load?
share-ask-alone = Most decisions were made by one role alone. Is that what we want?
share-about-you = About you
share-mine = You led { $led ->
    [0] no meeting
    [one] one meeting
   *[other] { $led } meetings
  }, brought { $brought ->
    [0] no item
    [one] one item
   *[other] { $brought } items
  } and took part in { $decided ->
    [0] no decision
    [one] one decision
   *[other] { $decided } decisions
  }.
share-mine-private = Only you see this here.
share-deciding = How we decided
share-method = Method
share-role = By the role alone
share-together = together
share-decisions = Decisions
share-from = { $count ->
    [one] From { $count } meeting.
   *[other] From { $count } meetings.
  }
share-dates = From … until …
share-first-day = From
share-last-day = Until
share-backwards = The first day lies after the last one. Nothing was counted.
share-before-first = This lies before the first day, so the page stays as it was.
share-inside = With the teams inside it
share-trend = Quarter by quarter
share-trend-about = The line shows as if by how many people leading was shared; the dotted line above it is everybody. A hollow dot is a quarter with too little to say.
share-trend-said = Leading was shared as if by { $first } of { $firstPeople } people in { $firstQuarter }, and as if by { $last } of { $lastPeople } in { $lastQuarter }.
share-trend-one = Leading was shared as if by { $last } of { $lastPeople } people in { $lastQuarter }.
share-trend-thin = No quarter has enough meetings yet to say how widely leading was shared.
share-quarter-when = Quarter
share-quarter-name = Q{ $quarter } { $year }
share-quarter-so-far = Q{ $quarter } { $year }, so far
share-meetings = Meetings
share-thin = too little
share-thin-about = “Too little” means fewer meetings than people.
share-mine-helped = You wrote in { $wrote ->
    [0] no meeting
    [one] one meeting
   *[other] { $wrote } meetings
  }, kept time in { $kept ->
    [0] none
    [one] one
   *[other] { $kept }
  }, and objected to or had a concern about { $objected ->
    [0] no decision
    [one] one decision
   *[other] { $objected } decisions
  }.
share-mine-promised = You took { $took ->
    [0] no follow-up
    [one] one follow-up
   *[other] { $took } follow-ups
  } and finished { $finished ->
    [0] none
    [one] one
   *[other] { $finished }
  }.
share-theirs = Led { $led ->
    [0] no meeting
    [one] one meeting
   *[other] { $led } meetings
  }, brought { $brought ->
    [0] no item
    [one] one item
   *[other] { $brought } items
  } and took part in { $decided ->
    [0] no decision
    [one] one decision
   *[other] { $decided } decisions
  }.
share-theirs-helped = Wrote in { $wrote ->
    [0] no meeting
    [one] one meeting
   *[other] { $wrote } meetings
  }, kept time in { $kept ->
    [0] none
    [one] one
   *[other] { $kept }
  }, and objected to or had a concern about { $objected ->
    [0] no decision
    [one] one decision
   *[other] { $objected } decisions
  }.
share-theirs-promised = Took { $took ->
    [0] no follow-up
    [one] one follow-up
   *[other] { $took } follow-ups
  } and finished { $finished ->
    [0] none
    [one] one
   *[other] { $finished }
  }.
share-show = Show this to { $name }
share-hide = Keep it to myself again
share-is-shown = { $name } sees this too, because you show it.
share-no-coach = On your own page you can choose a coach; then you can show this to them.
share-shown-to-me = Shown to you as coach
share-shown-about = They chose to show you this. It is meant for a talk with them, and for nobody else.
share-asked-first = A question for you
share-asked-first-about = You see this before the others. After four weeks, if it is still so, the page asks everybody, without a name.
share-ask-proposed = Most proposals that were adopted came from one person. Is that what we want?
share-ask-proposed-role = Most proposals that were adopted came from one role. Is that what we want?
share-ask-alone-several = Most decisions were made by roles alone. Is there something we would rather decide together?
share-ask-few-brought = Fewer than half of us brought items. What would make it easier?
share-ask-few-decided = Fewer than half of us took part in decisions. Who was missing, and why?
share-ask-no-objection = Nobody had an objection or a concern about any of these decisions. Is it easy enough to say one?
share-ask-unfinished = Far fewer follow-ups were finished than taken. Do we promise too much?
share-ask-you-led = Most of the leading came from you. Is that what you want? Who would like to be asked?
share-ask-you-brought = Most items came from you. Who else has something to bring?
share-ask-you-wrote = Most of the writing was done by you. Would you like somebody else to try it?
share-ask-you-took = Most follow-ups are with you. Is that a good load, or would you like to give some away?
share-ask-you-proposed = Most proposals that were adopted came from you. Whose would you like to hear?
share-ask-you-proposed-role = Most proposals that were adopted came from a role that you hold. Is that what it is for?
share-ask-you-alone = Most decisions were made by a role that you hold, alone. Is there something you would rather decide together?
share-none = No meeting was held in this time.
share-none-about = Choose a longer stretch of time, or look at the quarters below.
share-figures = In figures
