# A meeting: its steps, and what its minutes say.
meeting-step-welcome = Welcome
meeting-step-purpose = Purpose
meeting-step-check-in = Check-in
meeting-step-follow-ups = Follow-ups
meeting-step-reviews = Reviews
meeting-step-agenda = Agenda
meeting-step-item = Item
meeting-step-saved = Saved for later
meeting-step-closing = Closing
meeting-step-hand-over = Hand-over

# How far it is
meeting-planned = To come. This is the plan.
meeting-running = Going on. These minutes are not complete.
meeting-closed = Minutes, not yet approved.
meeting-approved = Minutes, approved on { $when }.
meeting-called-off = Called off.

# When and who
meeting-team = Team
meeting-series = Regular meeting
meeting-when = When
meeting-when-planned = { $date }, { $time }, { $length } ({ $zone })
meeting-when-running = { $date }, since { $from } ({ $zone })
meeting-when-held = { $date }, { $from } to { $until } ({ $zone })
meeting-facilitator = Led
meeting-scribe = Wrote
meeting-timekeeper = Kept time
meeting-coach = Coached
meeting-beside = Sat beside the lead
meeting-room = In the room
meeting-remote = On the line
meeting-part = Here for a part
meeting-away = Not here
meeting-expected = Expected
meeting-guests = Guests
meeting-conflict = { $name } has a stake in “{ $item }” and did not decide it.
meeting-purpose = We are here to
meeting-done-when = We are done when

# What came of it
meeting-looked-at = Follow-ups looked at
meeting-notes = Notes
meeting-note-by = { $name }: { $words }
meeting-ready = Ready test: { $ready } ready to decide, { $question } with a question, { $notyet } not yet.
meeting-proposal = Proposal by { $name }
meeting-round = { $method }, on version { $version }: { $sentence }
meeting-round-open = { $method }, on version { $version }: still open.
meeting-round-abandoned = { $method }, on version { $version }: given up without a result.
meeting-objection = Objection, { $name }: { $words }
meeting-objection-plain = Objection, { $name }
meeting-objection-settled = { $objection } ({ $settled })
meeting-block = Block, { $name }: { $words }
meeting-block-plain = Block, { $name }
meeting-stand-aside = Stands aside, { $name }: { $words }
meeting-stand-aside-plain = Stands aside, { $name }
meeting-abstain = Abstains, { $name }: { $words }
meeting-abstain-plain = Abstains, { $name }
meeting-decision = Decision { $number }
meeting-decisions-besides = Other decisions
meeting-follow-ups = Follow-ups
meeting-saved = Saved for later
meeting-saved-next-time = on the agenda next time
meeting-saved-shelved = kept on the backlog
meeting-saved-dropped = let go
meeting-next = Next
meeting-next-leads = { $name } leads next.
meeting-next-leads-on = { $name } leads next, on { $when }.
meeting-proof = Proof of the record: { $words }
meeting-proof-whole = Proof of the record: { $words } ({ $full })

# Corrections after the meeting
meeting-corrections = Corrections
meeting-corrected = { $name }, { $when }: { $text }
meeting-corrected-was = { $name }, { $when }: “{ $text }” instead of “{ $was }”

# Decisions that come back
meeting-reviews = Looked at again
meeting-review-of = { $number }, decided on { $when }
meeting-review-by = Brought back by
meeting-review-expected = Expected
meeting-review-seen = Seen
meeting-review-follows = What follows
meeting-review-kept = It still applies; looked at again on { $when }.
meeting-review-kept-plain = It still applies.
meeting-review-withdrawn = Taken back: { $reason }
meeting-review-item = Talked about as an item: “{ $item }”.
meeting-review-changed = { $by } changes it.
meeting-review-not-yet = Not looked at yet; it comes back next time.
meeting-again = Looking again at { $number }, decided on { $when }.
