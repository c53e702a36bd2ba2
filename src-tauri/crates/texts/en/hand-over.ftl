# What the next facilitator needs to know.
hand-over-items = { $count ->
    [0] Nothing was left over on the agenda.
    [one] One item comes back next time.
   *[other] { $count } items come back next time.
  }
hand-over-follow-ups = { $count ->
    [0] No follow-ups are open.
    [one] { $unclaimed ->
        [0] One follow-up is open, and somebody has it.
       *[other] One follow-up is open, and nobody has it yet.
      }
   *[other] { $unclaimed ->
        [0] { $count } follow-ups are open, and somebody has each.
       *[other] { $count } follow-ups are open, { $unclaimed } of them with nobody yet.
      }
  }
hand-over-saved = { $count ->
    [0] Nothing was saved for later.
    [one] One thing was saved for later.
   *[other] { $count } things were saved for later.
  }
