# Cue cards: what stands on them besides the sentences of coaching.

cards-title = Cue cards
cards-of = Cue cards: { $name }
cards-open = Cue cards…
cards-about = One card for each step. Printed, each is an A5 page.
cards-save = Save to print…
cards-next = Cue cards for { $name }…

# For whom
cards-whom = For
cards-whom-leader = Whoever leads
cards-whom-others = The others
cards-whom-coach = The coach

# How often somebody has led
cards-level = How often have you led?
cards-level-auto = As it was
cards-level-first = First times
cards-level-practised = Practised
cards-level-experienced = Experienced
cards-level-about = How much Baton says beside the meeting. As it was: by how often whoever leads has led here.

# The head and the foot of a card
cards-head-blank = Regular meeting
cards-head-leader = Leading
cards-head-named = { $name } leads
cards-place-step = Step { $at } of { $of }
cards-place-item = Inside an item
cards-place-method = Deciding together
cards-place-difficult = When it gets difficult
cards-place-others = For everyone else
cards-place-coach = For the coach
cards-page = { $at } of { $of }
cards-blank = ________
cards-items = On the agenda
cards-item = { $title }, { $minutes }
cards-items-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
cards-long-item = As long as was agreed

# What a card is called where it is no step of the meeting
cards-title-begin = Before you begin
cards-begin-say = You need no talent for this. You need a sheet, a clock and a kind voice.
cards-begin-lines = To keep in your pocket
cards-place-begin = Before the meeting
cards-title-clarify = Questions to understand
cards-title-react = One reaction each
cards-title-ready-test = Ready to decide?
cards-title-read-back = Reading back
cards-title-owner = Who takes it
cards-title-consent = Consent
cards-title-objection = Welcoming an objection
cards-title-explore = Exploring it
cards-title-tests = Asking for reasons
cards-title-integrate = Making it safe to try
cards-title-concern = A concern
cards-title-majority = Majority
cards-title-role-decides = A role decides
cards-title-integrative = Integrative decision
cards-title-advice = Advice
cards-title-consensus = Consensus
cards-title-fist-to-five = Fist to five
cards-title-gradients = Where are we?
cards-title-vote = Vote
cards-title-lazy = Silence agrees
cards-title-election = Choosing for a role
cards-title-delegation = Who decides how far?
cards-title-options = Choosing among options
cards-title-nominate = Nominations
cards-title-reasons = Reasons
cards-title-change = Change round
cards-title-nominee = Proposing somebody
cards-title-explain = Hearing who stands apart
cards-title-count = Saying the result
cards-title-accept = Accepting
cards-title-time-over = Time is up
cards-title-save = It matters, and not now
cards-title-one-voice = One voice, a lot
cards-title-silence = Silence
cards-title-heated = Heated
cards-title-stake = You have a stake
cards-title-remote = On the line
cards-title-tired = A tired room

# How long it takes, where no plan says so
cards-long-clarify = Three to five minutes
cards-long-react = Half a minute each
cards-long-ready-test = One minute
cards-long-read-back = One minute
cards-long-owner = Two minutes
cards-long-consent = Half a minute each
cards-long-objection = Two minutes
cards-long-explore = Three to five minutes
cards-long-tests = Two minutes
cards-long-integrate = Five minutes
cards-long-concern = One minute
cards-long-majority = Two minutes
cards-long-role-decides = Five minutes for advice
cards-long-integrative = Six minutes
cards-long-advice = Two minutes each
cards-long-consensus = One minute each
cards-long-fist-to-five = Two minutes
cards-long-gradients = Three minutes
cards-long-vote = Two minutes
cards-long-lazy = One minute
cards-long-election = Twelve minutes
cards-long-delegation = Five minutes
cards-long-options = One minute each
cards-long-nominate = Two minutes
cards-long-reasons = Half a minute each
cards-long-change = One minute
cards-long-nominee = One minute
cards-long-explain = Two minutes
cards-long-count = Half a minute
cards-long-accept = One minute
cards-long-time-over = Half a minute
cards-long-save = Half a minute
cards-long-one-voice = One sentence
cards-long-silence = One to two minutes
cards-long-heated = Five minutes
cards-long-stake = One minute
cards-long-remote = Half a minute
cards-long-tired = Two minutes

# For everybody who does not lead
cards-others-title = { $name } leads
cards-others-nobody = Somebody else leads
cards-others-say = Wait three breaths before helping.
cards-others-help = How to help
cards-others-first-1 = These are the first times. Answer the question that was asked; that helps more than advice.
cards-others-first-2 = Something was forgotten? Ask it as a question: “Did we want to hear the others first?”
cards-others-first-3 = A pause is thinking, not trouble. Leave it alone.
cards-others-first-4 = Afterwards, say one thing that was good, with the moment it happened.
cards-others-practised-1 = Raise a hand rather than your voice. The order is somebody's work.
cards-others-practised-2 = If you disagree with the way, say so once, and then go along.
cards-others-practised-3 = Afterwards, say one thing that helped you.
cards-others-experienced-1 = Take the part nobody sees: keep time, write, fetch the quiet one in.
cards-others-experienced-2 = Say it when it goes too fast. Whoever leads with ease goes fast.

# For whoever watches how it goes
cards-coach-title = Three things to notice, one to give
cards-coach-say = Watch with warm eyes.
cards-coach-notice = Notice
cards-coach-give = Give
cards-coach-1 = Who spoke, and who did not.
cards-coach-1-more = Make a mark for each voice. Numbers are easier to hear than opinions.
cards-coach-2 = The moment it turned: easier, or harder.
cards-coach-2-more = Write down the time and the sentence that was said just before.
cards-coach-3 = What whoever leads did that the room then did too.
cards-coach-3-more = Calm spreads, and hurry does. Look at the minute after.
cards-coach-4 = One thing, in one minute, with the moment: “When you waited after the question, Goran spoke.”
cards-coach-4-more = Ask first: “Would you like to hear something I noticed?”
cards-coach-ease = You help afterwards, not now. Being seen accurately helps more than advice.
cards-coach-cue = Voices. The turn. What spread. Give one.
