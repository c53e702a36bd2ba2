# The room screen: short, for the last row.
wall-name = Baton: room screen
wall-page = Page { $page } of { $pages }
wall-next = Next
wall-when = { $date }, { $time }
wall-leads = { $name } leads.

# The beginning
wall-welcome = Welcome
wall-agreements = How we treat each other
wall-here = { $count ->
    [one] { $count } person here
   *[other] { $count } people here
  }
wall-here-to = We are here to
wall-done-when = We will be done when
wall-here-for = What are we here for, and when will we be done?
wall-check-in = One sentence: what do you bring into the room?
wall-passing = Passing is fine.
wall-heard = { $heard } of { $here } heard
wall-follow-ups = Done, still going, or let go?
wall-follow-ups-none = Nothing was due. Well kept.
wall-reviews = What did we expect, and what happened?
wall-reviews-none = No decision comes back today.
wall-agenda-none = What needs all of us today?
wall-planned = { $planned } of { $length } minutes planned

# An item
wall-item-of = { $name }'s item
wall-then = then { $names }
wall-left = left
wall-nearly = left, nearly time
wall-over = over
wall-proposal = Proposal
wall-proposed-by = Proposed by { $name }
wall-improved = { $count ->
    [one] Improved by { $names }'s objection.
   *[other] Improved by the objections of { $names }.
  }
wall-concerns = { $count ->
    [one] One concern kept.
   *[other] { $count } concerns kept.
  }

# A round
wall-round-consent = Consent round
wall-round-majority = Vote
wall-round-role-decides = The role decides
wall-round-integrative = Objection round
wall-round-advice = Advice
wall-round-consensus = Consensus round
wall-round-fist-to-five = Fist to five
wall-round-gradients = Where are we?
wall-round-vote = Vote
wall-round-lazy = Until the date
wall-round-election = Choosing for a role
wall-round-delegation = Who decides how far?
wall-round-plurality = Choose one
wall-round-approval = Name all you can live with
wall-round-score = Give points
wall-round-star = Give points
wall-round-dots = Give dots
wall-round-runoff = Rank the options
wall-round-schulze = Rank the options
wall-round-stv = Rank the options
wall-answered = { $answered } of { $of } answered
wall-adopted = Adopted
wall-not-adopted = Not adopted
wall-read-back-next = Next: the exact text, read aloud.
wall-objection = An objection. What does it protect?
wall-referred = It comes back with something better.
wall-what-would-make-it-safe = What is the smallest change that would make it safe to try?
wall-decided-by-consent = Decided by consent
wall-decided-by-majority = Decided by vote
wall-decided-by-role-decides = Decided by the role
wall-decided-by-integrative = Decided by integration
wall-decided-by-advice = Decided after advice
wall-decided-by-consensus = Decided by consensus
wall-decided-by-fist-to-five = Decided by fist to five
wall-decided-by-gradients = Decided after a poll
wall-decided-by-vote = Decided by vote
wall-decided-by-lazy = Nobody objected in time
wall-decided-by-election = Chosen by consent
wall-decided-by-delegation = Level agreed
wall-decided-by-plurality = Chosen by vote
wall-decided-by-approval = Chosen by approval
wall-decided-by-score = Chosen by points
wall-decided-by-star = Chosen by points
wall-decided-by-dots = Shortlisted
wall-decided-by-runoff = Chosen by ranking
wall-decided-by-schulze = Chosen by ranking
wall-decided-by-stv = Elected by ranking
wall-chosen = Chosen
wall-not-chosen = Not chosen
wall-is-this = Is this what we decided?
wall-recorded = Recorded: { $number }
wall-recorded-plain = Recorded
wall-why = Why
wall-replaces = Replaces
wall-changes = Changes in part
wall-expects = We expect
wall-review = Review
wall-brings-back = { $when }, { $name } brings it back
wall-who-takes-it = who takes it?
wall-who-takes-it-by = who takes it by { $when }?
wall-asked = { $name } is asked

# The end
wall-saved = Next time, for later, or let go?
wall-saved-none = Nothing was saved for later.
wall-pause = Pause
wall-pause-about = We go on together.
wall-pause-back = Pause. Back at
wall-break = Break
wall-break-back = Break. Back at
wall-we-decided = What we decided
wall-we-promised = What we promised
wall-one-thing = One thing that helped, one thing to try next time.
wall-did-facilitator = { $name } led.
wall-did-scribe = { $name } wrote.
wall-did-timekeeper = { $name } kept time.
wall-did-coach = { $name } coached.
wall-did-beside = { $name } was at their side.
wall-thank-you = Thank you.
wall-thanks = Thank you, { $names }
wall-leads-next = leads next, { $when }.
wall-alongside = { $name } alongside.
wall-leads-next-time = leads next.
wall-will-you = { $name }, you are next. Will you take it?
wall-who-leads-next = Who would like to lead next?
wall-what-do-we-see = What do we see?
wall-round-before = Before Baton
wall-decided-by-before = Decided before Baton

# The proof of the record, at the closing
wall-proof = Proof of the record
wall-proof-say = Take a picture: with it anybody can check later that the record was not changed.
wall-proof-square = The proof as a code for a camera
