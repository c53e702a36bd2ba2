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
