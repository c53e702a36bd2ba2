# What the next facilitator needs to know.
hand-over-from = From { $name }, who led last
hand-over-from-last = From the last meeting
hand-over-items = { $count ->
    [0] Nothing was left over on the agenda.
    [one] One item comes back next time.
   *[other] { $count } items come back next time.
  }
hand-over-item = { $times ->
    [0] “{ $title }” ({ $owner })
    [one] “{ $title }” ({ $owner }), not finished once
   *[other] “{ $title }” ({ $owner }), not finished { $times } times: is it still ours?
  }
hand-over-follow-ups = { $unclaimed ->
    [0] { $due ->
        [0] Somebody has each follow-up, and none is due by then.
        [one] Somebody has each follow-up; one is due by then.
       *[other] Somebody has each follow-up; { $due } are due by then.
      }
    [one] { $due ->
        [0] One follow-up has nobody yet, and none is due by then.
        [one] One follow-up has nobody yet; one is due by then.
       *[other] One follow-up has nobody yet; { $due } are due by then.
      }
   *[other] { $due ->
        [0] { $unclaimed } follow-ups have nobody yet, and none is due by then.
        [one] { $unclaimed } follow-ups have nobody yet; one is due by then.
       *[other] { $unclaimed } follow-ups have nobody yet; { $due } are due by then.
      }
  }
hand-over-unclaimed = Nobody yet: { $what }
hand-over-due = { $person }, by { $due }: { $what }
hand-over-promised = Times that were promised:
hand-over-finish = We finish at { $time }.
hand-over-brought-back = “{ $title }” ({ $owner }) was brought back: { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  } for it.
hand-over-lent = “{ $title }” ({ $owner }) lent { $lent ->
    [one] one minute
   *[other] { $lent } minutes
  } and was promised its turn.
hand-over-saved = { $count ->
    [0] Nothing was saved for later.
    [one] One thing was saved for later.
   *[other] { $count } things were saved for later.
  }
hand-over-eye = Keep an eye on (only you see this)
hand-over-not-led-since = { $person } has not led since { $last }. Perhaps ask what would help.
hand-over-not-led-yet = { $person } has not led here yet. Perhaps as a pair?
hand-over-not-heard = { $person } was there and not heard lately. Ask early, and leave a silence.
hand-over-tip = A tip for you: { $tip }
hand-over-tip-label = A tip for you

# The desk at the hand-over
hand-over-read = Read it aloud, then thank
hand-over-swap = Swap
hand-over-swap-about = Who swaps with { $name }? Both say yes aloud; then choose.
hand-over-swap-with = { $name }, { $when }
hand-over-file = The file
hand-over-file-stays = Stays here
hand-over-file-goes = A copy goes with { $name }
hand-over-file-stays-about = You go on with this file here.
hand-over-file-goes-about = The copy lives with { $name } from then on. This one can be read, and says so.
hand-over-file-where = Save the copy for { $name }
hand-over-file-gone = The living copy for { $name } is at { $path }. This file rests.
hand-over-close-and-send = Close, and save the copy
