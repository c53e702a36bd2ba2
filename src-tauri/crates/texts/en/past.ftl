# Minutes from before Baton, and what comes of them.
past-without-a-day = It says no day, so it does not count.
past-too-late = It is not before { $first }, so it does not count as the past.
past-same-day = Other minutes are of the same day; those count.
past-bring = Bring in the past…
past-title = Who led before: { $series }
past-about = Whose turn it is can begin with what was. Choose old minutes (Markdown or plain text): who led and who wrote is read out of them, nothing else is kept. At most two turns ahead or behind come of it for anybody.
past-files = Minutes
past-nothing = Nothing is read yet.
past-now = { $count ->
    [0] Nothing from before Baton counts now.
    [one] One meeting from before Baton counts now; it is replaced.
   *[other] { $count } meetings from before Baton count now; they are replaced.
  }
past-found = { $count ->
    [one] One meeting counts.
   *[other] { $count } meetings count.
  }
past-span = From { $from } to { $until }.
past-left = { $count ->
    [0] None is left out.
    [one] One is left out.
   *[other] { $count } are left out.
  }
past-meeting = Meeting
past-led = Led
past-wrote = Wrote
past-names = Who is who
past-name = { $name }, in { $count ->
    [one] one meeting
   *[other] { $count } meetings
  }
past-is = { $name } is
past-not-here = not here, left out
past-people-left = { $count ->
    [0] Everybody named is here.
    [one] One name belongs to nobody here and is left out.
   *[other] { $count } names belong to nobody here and are left out.
  }
past-unsure = { $count ->
    [one] For one name it is not sure who is meant.
   *[other] For { $count } names it is not sure who is meant.
  }
past-go = Bring in
past-zero = Begin from zero
past-brought = { $count ->
    [one] One meeting from before Baton counts now.
   *[other] { $count } meetings from before Baton count now.
  }
past-begun = The rota begins from zero.
past-unreadable = The files could not be read.
