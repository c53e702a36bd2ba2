# Words that several places share.
word-facilitator = Leads
word-scribe = Writes
word-timekeeper = Keeps time
word-coach = Coaches
word-beside = Alongside
word-inform = Tell
word-explore = Think
word-decide = Decide
word-in-force = Applies now
word-superseded = Superseded
word-expired = Expired
word-withdrawn = Withdrawn
word-offered = offered, nobody yet
word-asked = asked
word-accepted = accepted
word-done = done
word-dropped = let go
word-handed-over = handed over
word-today = Today
word-tomorrow = tomorrow
word-consent = consent
word-majority = majority of votes cast
word-role-decides = the role decides
word-integrative = integrative decision
word-advice = advice process
word-consensus = consensus
word-fist-to-five = fist to five
word-gradients = gradients of agreement
word-vote = vote
word-lazy = silence agrees
word-election = choosing for a role
word-delegation = delegation poker
word-plurality = one choice
word-approval = approval
word-score = points
word-star = points and a final
word-dots = dots
word-runoff = ranking with runoff
word-schulze = ranking, two by two
word-stv = several seats
word-before = decided before Baton
word-nobody-yet = nobody yet
word-and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
