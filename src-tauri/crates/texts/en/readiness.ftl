# The readiness ladder: for the person at the desk only.
readiness-title = How far along you feel
readiness-about = For you only. You place yourself; nothing happens until you say so.
readiness-role-facilitator = Leading
readiness-role-scribe = Writing
readiness-role-timekeeper = Keeping time
readiness-role-coach = Coaching
readiness-role-beside = Sitting beside
readiness-rung-observe = I watch
readiness-rung-shadow = I sit beside
readiness-rung-co-facilitate = With somebody beside me
readiness-rung-lead = By myself
readiness-rung-mentor = I help others
readiness-unplaced = Not said yet
readiness-where = { $role }: where are you?
readiness-evidence-leads = { $done ->
    [0] You have not led yet
    [one] You led once
   *[other] You led { $done } times
  }{ $beside ->
    [0] .
    [one] {" "}and sat beside once.
   *[other] {" "}and sat beside { $beside } times.
  }
readiness-evidence = { $done ->
    [0] Not done yet.
    [one] Done once.
   *[other] Done { $done } times.
  }
readiness-last = Last on { $when }.
readiness-why-watched = You have been at { $times } meetings. Would you like to sit beside whoever leads?
readiness-why-beside = You sat beside the lead { $times } times. Would you like to lead with somebody at your side?
readiness-why-done = { $role ->
    [facilitator] You led { $times } times.
    [scribe] You wrote { $times } times.
    [timekeeper] You kept time { $times } times.
   *[other] You coached { $times } times.
  } { $rung ->
    [co-facilitate] Would you like to go on, with somebody at your side?
    [lead] Would you like to do it by yourself from now on?
   *[mentor] Would you like to help others to do it?
  }
readiness-why-wish = { $rung ->
    [shadow] You would like to sit beside whoever leads. Shall that be so from the next turn on?
    [co-facilitate] You would like to do it with somebody at your side. Shall that be so from the next turn on?
    [lead] You would like to do it by yourself. Shall that be so from the next turn on?
   *[mentor] You would like to help others to do it. Shall that be so?
  }
readiness-yes = Yes
readiness-not-now = Not now
readiness-not-now-said = All right. Baton asks again in three months, or when you say so.
readiness-wish = I would like to take the next step
readiness-placed-said = It is so from now on. You can change it at any time.
readiness-turns = Turns
readiness-pause = Pause my turns
readiness-pause-title = Pause your turns
readiness-pause-about = You get no turns in any role until you take them again. Nothing is gained or lost by it.
readiness-ask-again = Ask me again on
readiness-ask-again-about = Leave it empty to be asked by nobody.
readiness-paused = You take no turns for now.
readiness-paused-until = You take no turns for now. Baton asks you again on { $when }.
readiness-take-turns = Take turns again
readiness-paused-due = { $role ->
    [facilitator] You paused leading until { $when }.
    [scribe] You paused writing until { $when }.
    [timekeeper] You paused keeping time until { $when }.
    [coach] You paused coaching until { $when }.
    [beside] You paused sitting beside until { $when }.
   *[all] You paused your turns until { $when }.
  } Take turns again?
readiness-later = In four weeks
readiness-resumed-said = You take turns again.
readiness-later-said = Baton asks again on { $when }.
