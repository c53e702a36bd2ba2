# What was understood of a calendar file.
calendar-file-none = This is not a calendar file. Calendars are saved with the ending .ics.
calendar-file-empty = There is nothing in this calendar.
calendar-file-cut = The file ends in the middle. What could be read is here.
calendar-file-lines = { $count ->
    [one] One line could not be read and was left out.
   *[other] { $count } lines could not be read and were left out.
  }
calendar-file-zone = The time zone “{ $zone }” is not known here, so its times are taken as they stand.
calendar-file-when = { $count ->
    [one] One event says no day and was left out.
   *[other] { $count } events say no day and were left out.
  }
calendar-file-ends = { $count ->
    [one] One event ends before it starts and was left out.
   *[other] { $count } events end before they start and were left out.
  }
calendar-file-repeats = { $count ->
    [one] How one event repeats could not be read; the days that could be are here.
   *[other] How { $count } events repeat could not be read; the days that could be are here.
  }
calendar-file-long-ago = { $count ->
    [one] One event repeats since very long ago; only its first day was looked at.
   *[other] { $count } events repeat since very long ago; only their first days were looked at.
  }
calendar-file-for-ever = { $count ->
    [one] One event repeats without end; it was taken until { $until }.
   *[other] { $count } events repeat without end; they were taken until { $until }.
  }
calendar-file-many = There are more days in this calendar than can be shown; the first are here.
calendar-file-over = { $count ->
    [one] One event is over and was left out.
   *[other] { $count } events are over and were left out.
  }
