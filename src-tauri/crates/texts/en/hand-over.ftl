# What the next facilitator needs to know.
hand-over-items = { $count ->
    [0] Nothing was left over on the agenda.
    [one] One item comes back next time.
   *[other] { $count } items come back next time.
  }
hand-over-follow-ups = { $count ->
    [0] No follow-ups are open.
    [one] One follow-up is open, { $unclaimed } of them with nobody yet.
   *[other] { $count } follow-ups are open, { $unclaimed } of them with nobody yet.
  }
hand-over-saved = { $count ->
    [0] Nothing was saved for later.
    [one] One thing was saved for later.
   *[other] { $count } things were saved for later.
  }
