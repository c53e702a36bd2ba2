# The pulse: only how many said what, never who.
pulse-title = My voice mattered
pulse-about = One after the other, away from others' eyes. Only how many said what is kept, and only from five answers up.
pulse-1 = Not at all
pulse-2 = Little
pulse-3 = Partly
pulse-4 = Mostly
pulse-5 = Fully
pulse-start = Take the pulse
pulse-answered = { $count ->
    [0] Nobody has answered yet.
    [one] One has answered. Pass the keyboard on.
   *[other] { $count } have answered. Pass the keyboard on.
  }
pulse-done = That is everybody
pulse-stop = Leave it
pulse-taken = The pulse is taken. How we share shows it.
pulse-kept-said = Kept: how many said what, and nothing else.
pulse-few = Fewer than five people are here. Ask it aloud instead, if you like.
pulse-trend = “My voice mattered”
pulse-trend-about = How many said “mostly” or “fully”. Only meetings with five answers or more.
pulse-none = Nothing yet. It is asked at closing, and shown from five answers up.
pulse-beat = { $heard } of { $answers }
pulse-meeting = Meeting
pulse-said-so = Said “mostly” or “fully”
