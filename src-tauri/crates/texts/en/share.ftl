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
    [one] { $who } of { $people } led, each once.
   *[other] { $who } of { $people } led; the most anyone led was { $most } times.
  }
share-brought-text = { $who } of { $people } brought items.
share-decided-text = { $who } of { $people } took part in decisions.
share-before = A year ago, { $who } of { $people } led.
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
    [one] once
   *[other] { $led } times
  }, brought { $brought ->
    [one] one item
   *[other] { $brought } items
  } and took part in { $decided ->
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
