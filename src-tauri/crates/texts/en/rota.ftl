# Whose turn it is.
rota-date = Date
rota-other-series = Other meetings
rota-publish = Publish names
rota-published = Names are published for the next eight meetings.
rota-you-lead-today = You lead today.
rota-forecast = Forecast, may still change
rota-off = No meeting
rota-off-because = No meeting, { $reason }
rota-why = Why { $name } on { $when }?
rota-why-today = Why { $name } today?
rota-why-on = Why on { $when }?
rota-next-in-line = Next in line
rota-line = { $names }.
rota-you = you
rota-this-quarter = This quarter
rota-cadence = { $rule } { $time }, { $length }
rota-daily = every day
rota-weekday = { $day ->
    [MO] Mondays
    [TU] Tuesdays
    [WE] Wednesdays
    [TH] Thursdays
    [FR] Fridays
    [SA] Saturdays
   *[SU] Sundays
  }
rota-every-weeks = every { $count } weeks on { $days }
rota-monthly = { $which ->
    [1] first { $day } of the month
    [2] second { $day } of the month
    [3] third { $day } of the month
    [4] fourth { $day } of the month
   *[-1] last { $day } of the month
  }
rota-monthday = on day { $day } of the month
rota-empty-title = Nobody has to remember whose turn it is
rota-empty-text = Once a regular meeting is set up, names for the next eight meetings stand here. Everybody gets a turn; who was away is not punished, and every name can say why.
rota-empty-example = “Femke leads on 30 November. She last led on 14 September.”
rota-empty-go = Set up a regular meeting
rota-reason = Why? (if you like)
rota-call-off = Call this date off
rota-call-off-on = No meeting on { $when }
rota-call-off-about = Nobody's turn is lost by it.
rota-called-off = No meeting on { $when }.

# What can be done.
rota-list = List
rota-month = Months
rota-shown-as = Shown as
rota-im-away = I'm away…
rota-away-title = I'm away
rota-to-calendar = Add to calendar
rota-my-turns = My turns
rota-all-turns = Everybody's turns
rota-on-paper = A page to print
rota-what-if = What if…?
rota-how-filled = How turns are filled
rota-file = Turns, { $name }
rota-no-lead = No meeting that is known so far is yours to lead.
rota-away = Away
rota-away-then = Away: { $names }
rota-nobody = Nobody is available
rota-open-turn = { $name }: { $role }, { $when }
rota-open-date = Change { $when }
rota-change = Change…
rota-help = Move with the arrow keys; Enter opens a meeting.
rota-mark = Dotted: somebody is away.
rota-day-leads = { $name } leads
rota-day-you = You lead

# One turn.
rota-role = Which turn
rota-way = What happens
rota-swap = Swap
rota-swap-on = Swap: { $when }
rota-take = Somebody else
rota-take-nobody = A volunteer
rota-not-there = Away that day
rota-none = No meeting
rota-move = Another day
rota-swap-with = Swap with
rota-swap-pick = Choose the turn to swap with.
rota-both-yes = Both said yes, swap
rota-swapped = { $one } and { $other } swapped.
rota-who-takes = Who takes it
rota-takes-it = { $name } takes it
rota-took = { $name } has it on { $when } now.
rota-choose-somebody = Choose somebody
rota-is-away = { $name } is away
rota-is-away-about = Only this meeting counts. It costs { $name } nothing.
rota-away-said = { $name } is away on { $when }.
rota-take-back = Take back
rota-take-back-of = Take back: { $what }
rota-taken-back = As it was before.
rota-move-about = Open the agenda of this meeting and give it another day; the turns go with it.
rota-prepare = Prepare it
rota-may-change = This name is a forecast. It is decided when it is published.

# Being away.
rota-away-who = Who is away
rota-away-how = How long
rota-away-day = One day
rota-away-stretch = Several days
rota-away-pause = For now
rota-away-on = Day
rota-away-from = First day
rota-away-until = Last day
rota-away-note = A word about it (if you like)
rota-away-here = Only for { $series }
rota-ask-again = Ask again on (if you like)
rota-pause-about = No turns until you say so. Nothing is gained and nothing is lost meanwhile.
rota-away-save = Away then
rota-pause-save = No turns for now
rota-away-noted = Noted: { $name } is away.
rota-paused-noted = Noted: { $name } takes no turns for now.
rota-who-is-away = Who is away
rota-nobody-away = Nobody has said so.
rota-away-more = { $days }, and { $count ->
    [one] once more
   *[other] { $count } more times
  }
rota-days = { $from } to { $until }
rota-pauses = no turns for now
rota-pauses-role = for now not: { $roles }
rota-pauses-until = { $what }; ask on { $when }
rota-resumed = { $name } takes turns again.

# What would happen.
rota-what-if-about = Nothing is written down here. Try it, look, and close.
rota-what-if-pick = Choose who and when, and the names that would change stand here.
rota-then-none = Nobody's turn changes.
rota-then-rest = Nothing else changes.
rota-then-forecast = { $count ->
    [one] Beyond the published names, one name of the forecast changes too.
   *[other] Beyond the published names, { $count } names of the forecast change too.
  }
rota-then-forecast-only = { $count ->
    [one] No published name changes. In the forecast, one does:
   *[other] No published name changes. In the forecast, { $count } do, first:
  }
rota-then-more = { $count ->
    [one] One more name changes as well.
   *[other] { $count } more names change as well.
  }
rota-then = { $case ->
    [me-somebody] { $role ->
        [facilitator] You lead on { $when } instead of { $before }.
        [scribe] You write on { $when } instead of { $before }.
        [timekeeper] You keep time on { $when } instead of { $before }.
        [coach] You coach on { $when } instead of { $before }.
       *[beside] You sit alongside on { $when } instead of { $before }.
      }
    [me-nobody] { $role ->
        [facilitator] You lead on { $when }. So far it was nobody.
        [scribe] You write on { $when }. So far it was nobody.
        [timekeeper] You keep time on { $when }. So far it was nobody.
        [coach] You coach on { $when }. So far it was nobody.
       *[beside] You sit alongside on { $when }. So far it was nobody.
      }
    [other-me] { $role ->
        [facilitator] { $after } leads on { $when } instead of you.
        [scribe] { $after } writes on { $when } instead of you.
        [timekeeper] { $after } keeps time on { $when } instead of you.
        [coach] { $after } coaches on { $when } instead of you.
       *[beside] { $after } sits alongside on { $when } instead of you.
      }
    [other-nobody] { $role ->
        [facilitator] { $after } leads on { $when }. So far it was nobody.
        [scribe] { $after } writes on { $when }. So far it was nobody.
        [timekeeper] { $after } keeps time on { $when }. So far it was nobody.
        [coach] { $after } coaches on { $when }. So far it was nobody.
       *[beside] { $after } sits alongside on { $when }. So far it was nobody.
      }
   *[other-somebody] { $role ->
        [facilitator] { $after } leads on { $when } instead of { $before }.
        [scribe] { $after } writes on { $when } instead of { $before }.
        [timekeeper] { $after } keeps time on { $when } instead of { $before }.
        [coach] { $after } coaches on { $when } instead of { $before }.
       *[beside] { $after } sits alongside on { $when } instead of { $before }.
      }
  }
rota-then-nobody = { $role ->
    [facilitator] Nobody can lead on { $when }.
    [scribe] Nobody can write on { $when }.
    [timekeeper] Nobody can keep time on { $when }.
    [coach] Nobody can coach on { $when }.
   *[beside] Nobody sits alongside on { $when }.
  }

# How it is filled.
rota-fair = Fair turns
rota-fair-about = Whoever has been there most since their last turn is next.
rota-volunteer-first = Volunteers first
rota-volunteer-first-about = Whoever wants it takes it; if nobody does, fair turns choose.
rota-fixed-order = In an order
rota-fixed-order-about = Round and round in the order below. Who is away is passed over.
rota-fixed-person = Always one person
rota-fixed-person-about = This person, until the team says otherwise; when they are away, fair turns choose.
rota-not-rotating = Does not rotate
rota-not-rotating-about = Nobody is named beforehand.
rota-always = Who it is
rota-up = { $name } earlier
rota-down = { $name } later
rota-order-moved = { $name } is number { $place } of { $count } now.
rota-order-of = Order: { $role }
rota-leave-out = Leave { $name } out
rota-put-in = Put somebody in
rota-starters = Good for starting out
rota-starters-about = A meeting where little can go wrong. People who are new come first here.
rota-starters-on = People who are new come first here now.
rota-starters-off = People who are new do not come first here any more.
rota-filled = { $role }: { $how }.
rota-fill-save = Save
rota-away-calendar = From a calendar
rota-calendar-file = A calendar file (.ics), such as the school holidays
rota-calendar-none = There are no days to come in it.
rota-calendar-untitled = Without a title
rota-calendar-found = { $count ->
    [one] One stretch of days to come. Untick it if it does not count.
   *[other] { $count } stretches of days to come. Untick what does not count.
  }
