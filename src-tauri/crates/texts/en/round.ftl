# A round at the desk: its steps, the ways to open it, and what each part asks.
round-steps = Steps of this round
round-step-present = Present
round-step-clarify = Questions
round-step-react = Reactions
round-step-amend = Amend
round-step-advice = Ask for advice
round-step-describe = The role
round-step-nominate = Write
round-step-reasons = Reasons
round-step-change = Change
round-step-nominee = Propose
round-step-ask = Answer
round-step-resolve = Objections
round-step-concerns = Concerns
round-step-explain = Explain
round-step-count = Result
round-step-decide = Decide
round-step-accept = Accept
round-on-to = On to: { $step }
round-counts = How many gave each answer
round-proxy = { $name } votes for them
round-watch = What we watch
round-quorum = Quorum: { $needed } needed, { $here } here.
round-change = Change
round-fall-back = Take the way agreed for later
round-fall-back-about = Next: { $method }

# Hands
round-hands-keep = Count these hands
round-hands-left = { $count ->
    [0] Everybody has a hand counted.
    [one] One hand is not counted yet.
   *[other] { $count } hands are not counted yet.
  }
round-hands-many = { $people } people are here: { $count ->
    [one] one hand too many.
   *[other] { $count } hands too many.
  }

# Secret
round-secret-alone = only you see this screen now
round-secret-handed = { $handed } of { $of } have handed in
round-secret-pass = Pass the laptop to { $name }. Everybody else looks away.
round-secret-i-am = I am { $name }
round-secret-all = Everybody has handed in.
round-secret-open = Open the answers
round-secret-about = Kept in this computer’s memory until all are opened, then written down sorted, without names. If Baton closes before, vote again.

# Standing apart
round-apart-nobody = Nobody stands apart.

# Advice
round-advice-affected = will feel it
round-advice-expertise = knows about it
round-advice-ask = Ask
round-advice-hear = Write down
round-advice-decline = Declines
round-advice-another = Ask somebody else
round-advice-not-asked = not asked yet
round-advice-waiting = asked, until { $by }
round-advice-advised = heard
round-advice-declined = declined
round-advice-no-answer = no answer in time

# One decides
round-decide = { $name } decides
round-decide-yes = For it
round-decide-no = Against it
round-decide-used = How the advice was used
round-decide-why = Why
round-decide-go = Record what was decided

# Choosing for a role
round-nominate-whom = Whom do you see as { $role }?
round-nominate-why = What have you seen them do?
round-nominate-keep = Keep, next
round-nominate-all = Everybody has written. Names come out now.
round-nominate-has = has written
round-nominate-changed = changed
round-nominates = nominates
round-passes = passes
round-nominee-propose = Propose
round-nominee-because = For which reasons?
round-nominee-go = Propose { $name }
round-nominee-count = Propose by the most nominations
round-nominee-wait = Propose somebody
round-nominee-no-words = { $name } gave no words
round-accept-yes = { $name } accepts
round-accept-no = Does not take it

# Ways to decide
round-ways = How do we decide?
round-ways-about = Every way the team has agreed on, with what it needs
round-suggested = Suits this:
round-open = Open: { $way }
round-no-roles = There are no roles with holders in this team yet. Roles are kept under People.
round-role = Role
round-role-none = Choose a role
round-above-limit = This lies above its limit ({ $limit })
round-bar = How much is needed
round-bar-majority = More than half
round-bar-two-thirds = Two thirds
round-bar-unanimous = Everybody
round-base = Of what
round-base-cast = Votes cast
round-base-present = Those present
round-base-members = All members
round-blocks = Blocks that stop it
round-fingers = Fewest fingers that pass
round-fist-blocks = A fist stops it
round-decider = Who decides
round-decider-none = Nobody: then no veto and at most one serious disagreement
round-day-advice = Answers until
round-day-lazy = Objections until
round-day-election = Until when the role is held
round-variant = How the person is found
round-variant-sociocratic = By the reasons
round-variant-holacracy = By most nominations
round-way = How people answer
round-way-spoken = Aloud, by name
round-way-written = All at once
round-way-hands = Hands, only counted
round-way-secret = Secretly
round-more = Quorum, and what if it takes too long
round-quorum-needed = How many must be here
round-quorum-about = Nought means no quorum. Persons are counted, at the close.
round-deadline = Minutes for this round
round-next = Then
round-next-none = At once:
round-last = At last decides
round-weights = Votes weigh differently
round-listed = Whom to ask
round-listed-affected = Will feel it
round-listed-expertise = Knows about it
round-decide-now = Choose how to decide

# Votes in other hands, and stakes
round-taking-part = Who takes part in another way
round-proxy-give = A vote in other hands
round-proxy-about = Somebody is away, and somebody here says their vote. Both names go on record; no vote is handed on twice.
round-proxy-nobody = Everybody who is expected is here, or has given their vote already.
round-proxy-from = Who is away
round-proxy-to = Who says their vote
round-proxy-do = Give the vote
round-proxy-line = { $to } says the vote of { $from }.
round-proxy-turn = { $name } says this vote
round-proxy-back = Take back
round-out-line = { $name } has a stake and is not asked.
round-out-back = Ask again

# Reasons for an objection
round-test-of = { $name }, is there a reason for this?
round-test-harm = Would it reduce what we can do now?
round-test-from-this = Does that come from this proposal?
round-test-no-time-to-adapt = Is it at once, or could we not adapt in time?
round-test-own-role = Does it limit one of your own roles?
round-test-breaks-rules = Or: does it break our rules?
round-test-words = In their words: { $question }
round-test-in-words = the reason, in their words
round-test-about = Tick where a reason was given; whether it is right is nobody’s to judge. It counts with the first four together, or with the last alone.
round-test-go = Ask for reasons
round-test-keep = Note the reasons
round-test-not = heard

# Ways out
round-ways-out = Other ways
round-ways-out-about = Smaller steps that may be safe to try, or people who have the time for it.
round-out-shorter = A shorter term
round-out-shorter-about = The same, for a few weeks; then it ends unless we say otherwise.
round-out-shorter-text = It ends on { $when } unless we agree on it again.
round-out-smaller = A smaller scope
round-out-smaller-about = One place, one team, one part of it first. Where would it be safe?
round-out-trial = A trial
round-out-trial-about = Try it, say what we watch, and look again on a day.
round-out-trial-text = We try this until { $when }; then we look at it again.
round-out-until = Until
round-out-group = A small group
round-out-group-about = Two or three work on it and bring back something better.
round-out-team = Another team
round-out-team-about = It is their matter, or they know more about it.
round-refer = Who works on it?
round-refer-who = People of the group
round-refer-first = The first one brings it back.
round-refer-no-team = There is no other team here.
round-refer-team = Team
round-refer-team-none = Choose a team
round-refer-owner = Who brings it there
round-refer-words = What to work on
round-refer-example = what it costs, and who would feel it
round-refer-do = Give it to them
round-referred-say = We do not decide this here. It is in good hands and comes back.
round-talk-about = Talk about it in a meeting
round-until = Answers count until { $when }, after the meeting too.

# Other rules
round-what-if = The same answers under other rules
round-what-if-about = Not binding: the rule was agreed before anybody answered.
round-what-if-rule = Rule
round-what-if-result = Result

# Words of a scale
round-scale = Words beside it
round-scale-fist-to-five-support = How far I go along
round-scale-fist-to-five-liking = How much I like it
round-scale-fist-to-five-own = Our own
round-scale-gradients-support = As published
round-scale-gradients-own = Our own
round-scale-words = Our words, kept with this round
round-scale-step = Words for { $step }
