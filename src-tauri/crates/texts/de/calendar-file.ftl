# Was von einer Kalenderdatei verstanden wurde.
calendar-file-none = Das ist keine Kalenderdatei. Kalender werden mit der Endung .ics gespeichert.
calendar-file-empty = In diesem Kalender steht nichts.
calendar-file-cut = Die Datei bricht mittendrin ab. Was zu lesen war, steht hier.
calendar-file-lines = { $count ->
    [one] Eine Zeile war nicht zu lesen und blieb weg.
   *[other] { $count } Zeilen waren nicht zu lesen und blieben weg.
  }
calendar-file-zone = Die Zeitzone „{ $zone }“ ist hier nicht bekannt; ihre Zeiten gelten so, wie sie dastehen.
calendar-file-when = { $count ->
    [one] Ein Termin nennt keinen Tag und blieb weg.
   *[other] { $count } Termine nennen keinen Tag und blieben weg.
  }
calendar-file-ends = { $count ->
    [one] Ein Termin endet, bevor er anfängt, und blieb weg.
   *[other] { $count } Termine enden, bevor sie anfangen, und blieben weg.
  }
calendar-file-repeats = { $count ->
    [one] Wie sich ein Termin wiederholt, war nicht ganz zu lesen; die lesbaren Tage stehen hier.
   *[other] Wie sich { $count } Termine wiederholen, war nicht ganz zu lesen; die lesbaren Tage stehen hier.
  }
calendar-file-long-ago = { $count ->
    [one] Ein Termin wiederholt sich seit sehr langer Zeit; nur sein erster Tag wurde angesehen.
   *[other] { $count } Termine wiederholen sich seit sehr langer Zeit; nur ihre ersten Tage wurden angesehen.
  }
calendar-file-for-ever = { $count ->
    [one] Ein Termin wiederholt sich ohne Ende; er gilt hier bis { $until }.
   *[other] { $count } Termine wiederholen sich ohne Ende; sie gelten hier bis { $until }.
  }
calendar-file-many = In diesem Kalender stehen mehr Tage, als sich zeigen lassen; die ersten stehen hier.
calendar-file-over = { $count ->
    [one] Ein Termin ist vorbei und blieb weg.
   *[other] { $count } Termine sind vorbei und blieben weg.
  }
