# The minutes of a meeting.
minutes-title = Minutes
minutes-of = { $name }, { $when }
minutes-not-approved = Not yet approved: the team's next meeting does that in one step.
minutes-approve = Approve the minutes
minutes-approved = The minutes are approved. From now on only linked corrections are possible.
minutes-export = Export…
minutes-unsure-date = The day can be read as { $one } or as { $other }.
minutes-unsure-no-date = No day was found.
minutes-unsure-nobody-led = Nobody is named as leading.
minutes-unsure-nobody-there = No list of those who were there was found.
