# Today: what is next, who leads it, what I said I would do.
today-you-lead-next = You lead next on { $when }.
today-you-lead-today = You lead today at { $time }.
today-with = { $name } is at your side.
today-leads-next = { $name } leads next, on { $when }.
today-leads-today = { $name } leads today at { $time }.
today-nothing-planned = Nothing is planned yet.
today-next = Next
today-items = { $count ->
    [0] no items yet
    [one] { $count } item
   *[other] { $count } items
  }
today-planned = { $planned } of { $length } min planned
today-start = Start the meeting
today-back-to = Back to the meeting
today-prepare = Prepare
today-mine = You said you would
today-mine-none = Nothing open that you said yes to.
today-asked = You are asked
today-offered = { $count ->
    [one] { $count } follow-up is waiting for somebody to take it
   *[other] { $count } follow-ups are waiting for somebody to take them
  }
today-reviews = Due for review
today-review-due = review due { $when }
today-i-am = I am { $name }
today-i-am-nobody = Who are you?
today-i-am-hint = Who is at the keyboard? Baton shows what is yours, and writes it beside what you save.
today-nobody = Nobody in particular
today-empty-title = Nothing is planned yet
today-empty-text = A regular meeting gives everybody a turn to lead. A single meeting can start within the hour.
today-empty-go = Plan a meeting
today-from = from “{ $what }”
today-due = due { $when }
today-overdue = was due { $when }
today-yes = Yes, I will
today-no = No
today-done = Done
today-accepted-said = You said yes to “{ $what }”.
today-done-said = Done: “{ $what }”.
today-minutes = Minutes to read and approve
today-waiting = Waits for a day
today-waiting-until = until { $when }
today-waiting-ripe = can be decided
today-waiting-words = What would it put at risk?
today-waiting-agreed = Nobody objected: record it
today-waiting-leave = Leave it
today-waiting-talks = It waits for a meeting now, in the backlog.
today-waiting-recorded = Recorded.
today-waiting-left = Not adopted. It stays in the record of its meeting.

# What is mine, by when
today-pressing = Yours: { $parts }.
today-pressing-overdue = { $count ->
    [one] 1 overdue
   *[other] { $count } overdue
}
today-pressing-today = { $count ->
    [one] 1 due today
   *[other] { $count } due today
}
today-pressing-week = { $count ->
    [one] 1 due within a week
   *[other] { $count } due within a week
}
today-mine-overdue = Overdue
today-mine-today = Today
today-mine-week = Within a week
today-mine-later = Later, or without a date
today-mine-calendar = To my calendar
today-mine-calendar-name = Follow-ups of { $name }
today-mine-calendar-about = Baton reminds nobody while it is closed. Your calendar does, at nine on the day. Write it again after changes.
