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
decisions-unchanged = unchanged since it was recorded
decisions-empty-title = Everything you decide, found again
decisions-empty-text = Decisions recorded in a meeting stand here with their reasons, who decided, and when they come back for review.
decisions-empty-example = “Each role buys up to €500 within its domain without asking. Until 30 June; then we review.”
decisions-empty-go = Prepare a meeting
decisions-ask-one = { $name }, { $capacity }
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
