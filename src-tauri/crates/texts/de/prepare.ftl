# Ein Treffen vorbereiten.
prepare-other = Andere Treffen
prepare-meeting-on = { $name }, { $when }
prepare-when = { $when }, { $time }, { $length }
prepare-paste = Tagesordnung einfügen
prepare-paste-here = Die Tagesordnung, wie ihr sie habt
prepare-paste-about = Markdown oder einfacher Text. „Sommerzeiten (Ezra, 15 min)“ wird verstanden.
prepare-agenda = Tagesordnung
prepare-sum = { $items } Min. Punkte, { $steps } für Anfang und Ende, von { $length }
prepare-free = { $minutes } Min. frei
prepare-full = Genau voll
prepare-over = { $minutes } Min. zu viel
prepare-drag = Zum Verschieben ziehen
prepare-up = „{ $title }“ nach oben
prepare-down = „{ $title }“ nach unten
prepare-moved = „{ $title }“ ist jetzt Nummer { $place }.
prepare-recurring = Kommt jedes Mal wieder
prepare-carried = { $count ->
    [one] Einmal mitgenommen
   *[other] { $count }-mal mitgenommen
  }
prepare-still-ours = { $count }-mal mitgenommen. Ist das noch unseres?
prepare-title = Titel
prepare-owner = Wessen Punkt?
prepare-purpose = Wozu?
prepare-minutes = Minuten
prepare-outcome = Wir gehen hinaus mit …
prepare-outcome-about = Das gewünschte Ergebnis. Der Raumbildschirm zeigt es.
prepare-notes = Notizen
prepare-links = Verweise
prepare-add-link = Verweis hinzufügen
prepare-link-title = Was es ist
prepare-link-url = Adresse
prepare-keep = Für später behalten
prepare-remove = Herunternehmen
prepare-kept = „{ $title }“ wartet im Vorrat.
prepare-removed = „{ $title }“ steht nicht mehr auf der Tagesordnung.
prepare-new = Was ist zu besprechen?
prepare-new-example = Öffnungszeiten im Sommer
prepare-add = Hinzufügen
prepare-empty = Noch steht nichts auf der Tagesordnung. Schreib den ersten Punkt oder füge ein, was ihr habt. Wenn nichts euch alle braucht, trefft euch nicht.
prepare-carried-over = Mitgenommen
prepare-due = Fällige Zusagen
prepare-due-about = Sie haben im Treffen ihren eigenen Schritt.
prepare-backlog = Vorrat
prepare-waits = { $owner }, { $purpose }, { $length }
prepare-take = Aufnehmen
prepare-take-named = „{ $title }“ auf die Tagesordnung nehmen
prepare-nothing-waits = Von früher wartet nichts.
prepare-understood = Was Baton verstanden hat
prepare-understood-count = { $count ->
    [0] Hier steht, was Baton versteht.
    [one] { $count } Punkt verstanden
   *[other] { $count } Punkte verstanden
  }
prepare-who-takes = Wer nimmt ihn?
prepare-nobody = Gehört noch niemandem
prepare-not-known = „{ $name }“ ist hier niemand
prepare-skip = „{ $title }“ weglassen
prepare-unowned = { $count ->
    [one] { $count } Punkt wartet, bis ihn jemand nimmt.
   *[other] { $count } Punkte warten, bis sie jemand nimmt.
  }
prepare-add-count = { $count ->
    [0] Hinzufügen
    [one] { $count } Punkt hinzufügen
   *[other] { $count } Punkte hinzufügen
  }
prepare-added = { $count ->
    [one] { $count } Punkt steht auf der Tagesordnung.
   *[other] { $count } Punkte stehen auf der Tagesordnung.
  }
prepare-links-count = { $count ->
    [one] { $count } Verweis
   *[other] { $count } Verweise
  }
prepare-left-out = { $count ->
    [one] { $count } Zeile wurde nicht als Punkt genommen
   *[other] { $count } Zeilen wurden nicht als Punkte genommen
  }
prepare-none-title = Kein Treffen ist geplant
prepare-none-text = Ein einzelnes Treffen braucht ein Datum. Ein regelmäßiges plant sich selbst und lässt alle einmal leiten.
prepare-once = Einzelnes Treffen planen
prepare-plan = Planen
prepare-meeting-name = Wie heißt es?
prepare-not-planned = Dieses hat noch niemand vorbereitet. Was dafür wartet, steht daneben.
prepare-begin = Mit dem Vorbereiten anfangen
prepare-expected = Erwartet
prepare-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
  }
prepare-we-are-here = Wir sind hier, um …
prepare-we-are-done = Wir sind fertig, wenn …
prepare-move = Namen, Datum oder Zeit ändern
prepare-call-off = Absagen
prepare-call-off-about = Seine Punkte warten auf das nächste.
prepare-called-off = { $name } ist abgesagt.
prepare-open-link = „{ $title }“ öffnen
