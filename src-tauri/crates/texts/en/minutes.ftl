# The minutes of a meeting.
minutes-title = Minutes
minutes-of = { $name }, { $when }
minutes-not-approved = Not yet approved: the team's next meeting does that in one step.
minutes-approve = Approve the minutes
minutes-approved = The minutes are approved. From now on only linked corrections are possible.
minutes-export = Export (Markdown)…
