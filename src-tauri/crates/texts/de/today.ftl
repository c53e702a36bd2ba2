# Heute: was ansteht, wer leitet, was ich zugesagt habe.
today-you-lead-next = Du leitest als Nächstes am { $when }.
today-you-lead-today = Du leitest heute um { $time }.
today-with = { $name } ist an deiner Seite.
today-leads-next = { $name } leitet als Nächstes, am { $when }.
today-leads-today = { $name } leitet heute um { $time }.
today-nothing-planned = Noch ist nichts geplant.
today-next = Als Nächstes
today-items = { $count ->
    [0] noch keine Punkte
    [one] { $count } Punkt
   *[other] { $count } Punkte
  }
today-planned = { $planned } von { $length } Min. verplant
today-start = Treffen beginnen
today-back-to = Zurück zum Treffen
today-prepare = Vorbereiten
today-mine = Du hast zugesagt
today-mine-none = Nichts offen, das du zugesagt hast.
today-asked = Du bist gefragt
today-offered = { $count ->
    [one] { $count } Aufgabe wartet darauf, dass jemand sie nimmt
   *[other] { $count } Aufgaben warten darauf, dass jemand sie nimmt
  }
today-reviews = Zur Überprüfung fällig
today-review-due = Überprüfung fällig am { $when }
today-i-am = Ich bin { $name }
today-i-am-nobody = Wer bist du?
today-i-am-hint = Wer sitzt an der Tastatur? Baton zeigt, was deins ist, und schreibt es zu dem, was du sicherst.
today-nobody = Niemand Bestimmtes
today-empty-title = Noch ist nichts geplant
today-empty-text = Ein regelmäßiges Treffen lässt alle einmal leiten. Ein einzelnes kann innerhalb der Stunde beginnen.
today-empty-go = Ein Treffen planen
today-from = aus „{ $what }“
today-due = fällig { $when }
today-overdue = war fällig { $when }
today-yes = Ja, mache ich
today-no = Nein
today-done = Erledigt
today-accepted-said = Du hast „{ $what }“ zugesagt.
today-done-said = Erledigt: „{ $what }“.
today-minutes = Protokolle zum Lesen und Annehmen
today-waiting = Wartet auf einen Tag
today-waiting-until = bis { $when }
today-waiting-ripe = kann entschieden werden
today-waiting-words = Was könnte es gefährden?
today-waiting-agreed = Niemand hat Einwand: festhalten
today-waiting-leave = Dabei lassen
today-waiting-talks = Es wartet jetzt im Vorrat auf ein Treffen.
today-waiting-recorded = Festgehalten.
today-waiting-left = Nicht angenommen. Es bleibt im Protokoll seines Treffens.

# Was meins ist, bis wann
today-pressing = Bei dir: { $parts }.
today-pressing-overdue = { $count ->
    [one] 1 überfällig
   *[other] { $count } überfällig
}
today-pressing-today = { $count ->
    [one] 1 heute fällig
   *[other] { $count } heute fällig
}
today-pressing-week = { $count ->
    [one] 1 in einer Woche fällig
   *[other] { $count } in einer Woche fällig
}
today-mine-overdue = Überfällig
today-mine-today = Heute
today-mine-week = Innerhalb einer Woche
today-mine-later = Später oder ohne Datum
today-mine-calendar = In meinen Kalender
today-mine-calendar-name = Zusagen von { $name }
today-mine-calendar-about = Solange Baton zu ist, erinnert es niemanden. Dein Kalender tut es, um neun am Tag selbst. Schreib ihn nach Änderungen neu.
