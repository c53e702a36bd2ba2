# A decision, as documents say it.
decision-log = Decisions
decision-log-of = Decisions of { $whose }
decision-log-empty = Nothing was decided yet.
decision-number = { $team } { $number }
decision-decided = Decided
decision-when = { $date }, { $time } ({ $zone })
decision-from = From
decision-from-item = “{ $item }”, { $meeting }
decision-alone = Outside a meeting
decision-how = How it was decided
decision-how-line = { $method }: { $sentence }
decision-why = Why
decision-options = Also considered
decision-status = Status
decision-in-force = applies now
decision-in-force-from = applies from { $when }
decision-superseded = superseded on { $when } by { $by }
decision-expired = its time was over on { $when }: { $reason }
decision-withdrawn = withdrawn on { $when }: { $reason }
decision-supersedes = Takes the place of
decision-amends = Changes in part
decision-amended-by = Changed in part by
decision-review = To be looked at again
decision-review-none = no date set
decision-reviewed = Reviewed on { $when }: { $note }
decision-reviewed-plain = Reviewed on { $when }; it still applies
decision-reversible = Going back
decision-reversible-easily = easy to undo
decision-reversible-with-effort = with some effort
decision-reversible-hardly = hardly
decision-tags = About
decision-affected = Affected, not here
decision-versions = On the way
decision-version = Version { $number }, by { $name }
decision-version-meets = Version { $number }, by { $name }, met an objection by { $whose }

# People by role
decision-people = People
decision-proposer = Proposed
decision-deciders = Decided
decision-facilitator = Led
decision-scribe = Wrote
decision-improved = Improved it by an objection
decision-concerned = Has a concern
decision-objected = Against
decision-abstained = Abstained
decision-recused = Had a stake, did not decide
decision-away = Not here
decision-consulted = Consulted
decision-informed = Is told
decision-remark = { $name }: { $words }
decision-remark-watched = { $name }: { $words } (to watch: { $measure })
decision-remark-measure = { $name } (to watch: { $measure })

# Whom to ask about it
decision-ask-role = holds the role { $role }
decision-ask-proposer = proposed it
decision-ask-facilitator = led the meeting

# How it came about and what became of it
decision-life-supersedes = Takes the place of
decision-life-version = Version { $version }, by { $person }
decision-life-version-meets = Version { $version }, met an objection by { $person }
decision-life-objection-amended = An objection by { $person } was met by an amendment
decision-life-objection-measured = An objection by { $person } became a concern to watch
decision-life-objection-withdrawn = An objection by { $person } was withdrawn, with thanks
decision-life-objection-stands = An objection by { $person } stands
decision-life-reviewed = Looked at again
decision-life-superseded = Another decision took its place
decision-life-withdrawn = Withdrawn
decision-life-expired = Its time was over
