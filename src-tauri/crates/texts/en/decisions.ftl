# The decision log.
decisions-find = Search decisions
decisions-count = { $found } of { $total }
decisions-total = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
  }
decisions-export = Export…
decisions-nothing-found = Nothing found. Fewer or shorter words find more.
decisions-today = today
decisions-status-on = { $status ->
    [superseded] superseded { $when }
    [expired] expired { $when }
   *[withdrawn] withdrawn { $when }
  }
decisions-review = review { $when }
decisions-review-due = review due
decisions-review-title = Review
decisions-decided-before = { $when }, before Baton
decisions-decided = decided { $when }, { $time }, by { $method }
decisions-superseded-by = Now applies:
decisions-why = Why
decisions-ask = Ask
decisions-people = People
decisions-undo = Easy to undo
decisions-options = Also considered
decisions-tags = About
decisions-life = How it came about
decisions-checkpoint = Checkpoint
decisions-proof = { $words }, entry { $entry }
decisions-empty-title = Everything you decide, found again
decisions-empty-text = Decisions recorded in a meeting stand here with their reasons, who decided, and when they come back for review.
decisions-empty-example = “Each role buys up to €500 within its domain without asking. Until 30 June; then we review.”
decisions-empty-go = Prepare a meeting
decisions-part-proposer = proposed by { $names }
decisions-part-deciders = decided by { $names }
decisions-part-facilitator = led by { $names }
decisions-part-scribe = written by { $names }
decisions-part-improved = improved by the objection of { $names }
decisions-part-concerned = { $count ->
    [one] { $names } has a concern
   *[other] { $names } have concerns
  }
decisions-part-objected = { $names } objected
decisions-part-recused = { $names } took no part (conflict)
decisions-part-abstained = { $names } abstained
decisions-part-away = away: { $names }
decisions-part-consulted = consulted: { $names }
decisions-part-informed = told: { $names }
decisions-part-stood-aside = { $names } stood aside
decisions-part-blocked = { $names } blocked
decisions-part-advised = advice by { $names }
decisions-part-by-proxy = by proxy: { $names }
decisions-part-elected = { $names } was given the role
decisions-undo-easily = yes
decisions-undo-with-effort = with some effort
decisions-undo-hardly = hardly
decisions-starts = From
decisions-affected = Affected, not here
decisions-meeting = From
decisions-tend-review = Look at it again
decisions-tend-expire = Its time is over
decisions-tend-withdraw = Take it back
decisions-tend-about = The words stay as they were recorded; this is added to them.
decisions-seen = What did we expect, and what happened?
decisions-because = Because …
decisions-look-again = Look at it again on
decisions-alone = Decide in a role…
decisions-as = Who decides, as what?
decisions-as-one = { $name }, { $role } ({ $team })
decisions-statement = What is decided?
decisions-record = Record
decisions-recorded = Recorded. It comes back for review.
decisions-no-roles = Nobody holds a role yet. A team's page defines roles and what each may decide alone.

# Narrowing the log
decisions-count-more = more than { $found } of { $total }
decisions-nothing-filters = A filter may be too narrow. Take one out, or all.
decisions-narrow = Narrow…
decisions-narrow-status = State
decisions-narrow-team = Team
decisions-narrow-method = How it was decided
decisions-narrow-tag = About
decisions-narrow-person = Somebody
decisions-narrow-part = took part as
decisions-narrow-since = Since
decisions-narrow-until = Until
decisions-narrow-none = Show all
decisions-narrow-show = { $count ->
    [one] Show { $count }
   *[other] Show { $count }
  }
decisions-any = any
decisions-filter-out = Take this filter out
decisions-filter-team = Team: { $value }
decisions-filter-domain = Domain: { $value }
decisions-filter-tag = About: { $value }
decisions-filter-since = since { $value }
decisions-filter-until = until { $value }
decisions-filter-owner = proposed by { $value }
decisions-filter-person = with { $value }
decisions-filter-proposer = proposed by { $value }
decisions-filter-decider = decided by { $value }
decisions-filter-facilitator = led by { $value }
decisions-filter-scribe = written by { $value }
decisions-filter-improved = improved by { $value }
decisions-filter-concerned = { $value } has a concern
decisions-filter-objector = { $value } objected
decisions-filter-stood-aside = { $value } stood aside
decisions-filter-blocked = { $value } blocked
decisions-filter-advised = advice by { $value }
decisions-filter-elected = { $value } was given the role
decisions-filter-by-proxy = by proxy: { $value }
decisions-filter-abstained = { $value } abstained
decisions-filter-recused = { $value } had a stake
decisions-filter-away = away: { $value }
decisions-filter-consulted = consulted: { $value }
decisions-filter-informed = told: { $value }
decisions-as-person = in any part
decisions-as-owner = proposed it
decisions-as-decider = decided
decisions-as-facilitator = led
decisions-as-scribe = wrote
decisions-as-improved = improved it by an objection
decisions-as-concerned = has a concern
decisions-as-objector = objected
decisions-as-stood-aside = stood aside
decisions-as-blocked = blocked
decisions-as-advised = gave advice
decisions-as-elected = was given the role
decisions-as-by-proxy = voted by proxy
decisions-as-abstained = abstained
decisions-as-recused = had a stake
decisions-as-away = was away
decisions-as-consulted = was consulted
decisions-as-informed = is told
decisions-keep = Keep this search
decisions-keep-name = What do you call it?
decisions-keep-about = It stands in this file, outside the record, and goes out with no document.
decisions-keep-do = Keep
decisions-let-go = Let “{ $name }” go
decisions-how = How it was decided
decisions-dissent = In their words
decisions-expects = What we expect by then
decisions-expected = What we expected: { $expects }
decisions-for = for: { $reason }
decisions-against = against: { $reason }
decisions-corrections = How it was meant
decisions-chain = What took the place of what
decisions-chain-replaces = takes the place of { $what }
decisions-chain-changes = changes { $what } in part
decisions-tend-bring = Bring it to a meeting
decisions-tend-correct = Say how it was meant
decisions-tend-replace = Replace it in a role…
decisions-tend-change = Change it in part in a role…
decisions-bring-who = Who brings it?
decisions-bring-text = What the meeting should know
decisions-brought = It is on the next agenda.
decisions-shelved = It is on the team’s backlog.
decisions-correct-who = Who says so?
decisions-correct-text = How was it meant?
decisions-alone-supersedes = Replace it in a role
decisions-alone-amends = Change it in part in a role
decisions-alone-supersedes-about = Takes the place of { $number }:
decisions-alone-amends-about = Changes in part { $number }:

# What a decision does to earlier ones
decisions-brief = { $number }: { $words }
decisions-relate-supersedes = Replaces
decisions-relate-amends = Changes in part
decisions-relate-choose = No other decision
decisions-relate-remove = Leave out { $number }
decisions-expects-example = Nobody waits longer than a day
