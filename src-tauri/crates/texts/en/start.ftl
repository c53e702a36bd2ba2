# The first ten minutes.
start-promise = Lead a good meeting, even if it is your first.
start-progress = How far the start is
start-when-is-it = When is it?
start-within-the-hour = Within the hour
start-within-the-hour-about = Three minutes, then you begin.
start-later = Later
start-later-about = Set up the team, the time and the first agenda.
start-example = Show me
start-example-about = An example to explore: pretend people, half a year of meetings.
start-example-name = Tiller co-op (example)
start-nothing-leaves = Nothing leaves this computer.
start-open-file = Open a Baton file
start-next = Next
start-back = Back
start-skip = Skip
start-done = Done
start-who-title = Who is usually there?
start-called = What are you called together?
start-our-team = Our team
start-more-names = More names, one a line
start-seated = Seated: { $names }.
start-circle = { $count ->
    [0] A circle of empty seats
    [one] A circle with { $count } person
   *[other] A circle with { $count } people
  }
start-when-title = When do you meet?
start-how-often = How often
start-regular = Regularly
start-once = Just once
start-lead-title = Who might lead first?
start-lead-suggestion = { $name } could. It is a suggestion; ask first.
start-lead-nobody = Nobody is chosen; the room can decide.
start-lead-regular = Leading takes turns. Whoever has led before comes first, so that the others can watch once.
start-leads = Leads this one
start-led-before = Who has led a meeting before?
start-led-about = Nobody has to be ticked. It only decides who goes first.
start-agreements-title = How do you want to treat each other?
start-agreements-about = Suggestions to strike or change. The team agrees these, not you: they are read out at the opening.
start-agreement-time = We start and end on time.
start-agreement-voice = One voice at a time; who has not spoken goes first.
start-agreement-questions = Questions before opinions.
start-agreement-room = What is said about people stays in the room.
start-agreement-pause = Anyone may ask for a pause.
start-talk-title = What needs talking about?
start-talk-write = One topic a line, or paste an agenda
start-talk-unowned = { $count ->
    [one] { $count } topic is nobody's yet and stays out until somebody takes it.
   *[other] { $count } topics are nobody's yet and stay out until somebody takes them.
  }
start-room-title = The room screen
start-test-line = Can you read this line from where you sit?
start-room-show = Show it
start-room-again = Show it again
start-can-read = Can the farthest person read it?
start-yes = Yes
start-bigger = Bigger
start-room-none = No second screen? Everything works without one.
start-ready-title = You are ready.
start-ready-calm = Say the sentence. Look up. Skip anything.
start-ready-say = “Welcome. We are here to … We will be done when … We finish on time, whatever happens.”
start-ready-leads = { $name } leads. Baton shows the sentence for each step.
start-ready-later = Today shows what comes next and who leads it.
start-ready-unowned = Left out for now: { $titles }.
start-ready-keys = Three keys are enough: go on, pause, undo.
start-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
start-making = Writing it. This takes a moment.
