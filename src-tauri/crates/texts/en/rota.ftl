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
