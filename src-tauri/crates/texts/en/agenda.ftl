# Items on an agenda, and what was understood of a pasted one.
agenda-owner = Whose
agenda-purpose = What for
agenda-planned = Planned
agenda-outcome = Outcome wanted
agenda-links = Links
agenda-prepared = Prepared
agenda-closed = Done.
agenda-brought-back = Comes back next time.
agenda-shelved = Kept on the backlog.
agenda-carried = { $count ->
    [one] Carried over once before.
   *[other] Carried over { $count } times before.
  }

# Why the owner of a pasted item is not certain
agenda-unsure-nobody = Nobody is named. Whose is it?
agenda-unsure-unknown = “{ $words }” is nobody here yet. Whose is it?
agenda-unsure-several-people = “{ $words }” could be several people. Who is meant?
agenda-unsure-several-names = Several are named: { $words }. The first one known here was chosen.
agenda-unsure-initials = “{ $words }” was read as initials.
agenda-unsure-minutes-range = Between two lengths, the longer one was taken.

# Why a line was not taken as an item
agenda-skipped-heading = a heading
agenda-skipped-group = a heading over items
agenda-skipped-about = about the meeting, not on its agenda
agenda-skipped-outside = outside the agenda
agenda-skipped-prose = a sentence, not an item
agenda-skipped-empty = nothing in it
agenda-skipped-invitation = an invitation to add items

# What belongs to every meeting
agenda-procedure = Part of every meeting; Baton has its own step for it.
