# Der Raumbildschirm: kurz, für die letzte Reihe.
wall-name = Baton: Raumbildschirm
wall-page = Seite { $page } von { $pages }
wall-next = Als Nächstes
wall-when = { $date }, { $time }
wall-leads = { $name } leitet.

# Der Anfang
wall-welcome = Willkommen
wall-agreements = Wie wir miteinander umgehen
wall-here = { $count ->
    [one] { $count } Person hier
   *[other] { $count } Menschen hier
  }
wall-here-to = Wir sind hier, um
wall-done-when = Wir sind fertig, wenn
wall-here-for = Wozu sind wir hier, und wann sind wir fertig?
wall-check-in = Ein Satz: Was bringst du mit in den Raum?
wall-passing = Weitergeben ist in Ordnung.
wall-heard = { $heard } von { $here } gehört
wall-follow-ups = Erledigt, noch dran oder loslassen?
wall-follow-ups-none = Nichts war fällig. Gut gehalten.
wall-reviews = Was haben wir erwartet, was ist geschehen?
wall-reviews-none = Heute kommt kein Beschluss zurück.
wall-agenda-none = Was braucht heute uns alle?
wall-planned = { $planned } von { $length } Minuten verplant

# Ein Punkt
wall-item-of = Punkt von { $name }
wall-then = dann { $names }
wall-left = übrig
wall-nearly = übrig, gleich um
wall-over = drüber
wall-proposal = Vorschlag
wall-proposed-by = Vorgeschlagen von { $name }
wall-improved = { $count ->
    [one] Verbessert durch den Einwand von { $names }.
   *[other] Verbessert durch die Einwände von { $names }.
  }
wall-concerns = { $count ->
    [one] Ein Bedenken bleibt im Blick.
   *[other] { $count } Bedenken bleiben im Blick.
  }

# Eine Runde
wall-round-consent = Konsentrunde
wall-round-majority = Abstimmung
wall-round-role-decides = Die Rolle entscheidet
wall-round-integrative = Einwandrunde
wall-round-advice = Rat
wall-round-consensus = Konsensrunde
wall-round-fist-to-five = Faust bis fünf
wall-round-gradients = Wo stehen wir?
wall-round-vote = Abstimmung
wall-round-lazy = Bis zur Frist
wall-round-election = Wahl für eine Rolle
wall-round-delegation = Wer entscheidet wie weit?
wall-round-plurality = Eine wählen
wall-round-approval = Alles nennen, womit ihr leben könnt
wall-round-score = Punkte geben
wall-round-star = Punkte geben
wall-round-dots = Punkte verteilen
wall-round-runoff = Möglichkeiten ordnen
wall-round-schulze = Möglichkeiten ordnen
wall-round-stv = Möglichkeiten ordnen
wall-answered = { $answered } von { $of } haben geantwortet
wall-adopted = Angenommen
wall-not-adopted = Nicht angenommen
wall-read-back-next = Als Nächstes: der genaue Wortlaut, vorgelesen.
wall-objection = Ein Einwand. Was schützt er?
wall-referred = Es kommt mit etwas Besserem zurück.
wall-what-would-make-it-safe = Was ist die kleinste Änderung, mit der es sicher genug zum Ausprobieren ist?
wall-decided-by-consent = Im Konsent beschlossen
wall-decided-by-majority = Durch Abstimmung beschlossen
wall-decided-by-role-decides = Von der Rolle beschlossen
wall-decided-by-integrative = Integrativ beschlossen
wall-decided-by-advice = Nach Rat beschlossen
wall-decided-by-consensus = Im Konsens beschlossen
wall-decided-by-fist-to-five = Mit Faust bis fünf beschlossen
wall-decided-by-gradients = Nach einer Umfrage beschlossen
wall-decided-by-vote = Durch Abstimmung beschlossen
wall-decided-by-lazy = Rechtzeitig kein Einwand
wall-decided-by-election = Im Konsent gewählt
wall-decided-by-delegation = Stufe vereinbart
wall-decided-by-plurality = Gewählt
wall-decided-by-approval = Durch Zustimmung gewählt
wall-decided-by-score = Nach Punkten gewählt
wall-decided-by-star = Nach Punkten gewählt
wall-decided-by-dots = Engere Auswahl
wall-decided-by-runoff = Nach Rangfolge gewählt
wall-decided-by-schulze = Nach Rangfolge gewählt
wall-decided-by-stv = Nach Rangfolge gewählt
wall-chosen = Gewählt
wall-not-chosen = Nichts gewählt
wall-is-this = Ist es das, was wir beschlossen haben?
wall-recorded = Festgehalten: { $number }
wall-recorded-plain = Festgehalten
wall-why = Warum
wall-replaces = Ersetzt
wall-changes = Ändert zum Teil
wall-expects = Wir erwarten
wall-review = Prüfung
wall-brings-back = { $when }, { $name } bringt es wieder mit
wall-who-takes-it = wer nimmt es?
wall-who-takes-it-by = wer nimmt es bis { $when }?
wall-asked = { $name } ist gefragt

# Das Ende
wall-saved = Nächstes Mal, für später oder loslassen?
wall-saved-none = Nichts wurde aufgehoben.
wall-pause = Pause
wall-pause-about = Wir machen zusammen weiter.
wall-pause-back = Kurze Pause. Weiter um
wall-break = Pause
wall-break-back = Pause. Weiter um
wall-we-decided = Was wir beschlossen haben
wall-we-promised = Was wir zugesagt haben
wall-one-thing = Etwas, das geholfen hat, und etwas für das nächste Mal.
wall-did-facilitator = { $name } hat geleitet.
wall-did-scribe = { $name } hat geschrieben.
wall-did-timekeeper = { $name } hat auf die Zeit geachtet.
wall-did-coach = { $name } hat begleitet.
wall-did-beside = { $name } war zur Seite.
wall-thank-you = Danke.
wall-thanks = Danke, { $names }
wall-leads-next = leitet als Nächstes, { $when }.
wall-alongside = { $name } ist dabei.
wall-leads-next-time = leitet als Nächstes.
wall-will-you = { $name }, du bist dran. Nimmst du es?
wall-who-leads-next = Wer möchte als Nächstes leiten?
wall-what-do-we-see = Was sehen wir?
wall-round-before = Vor Baton
wall-decided-by-before = Vor Baton beschlossen

# The proof of the record, at the closing
wall-proof = Beleg des Protokolls
wall-proof-say = Macht ein Foto: Damit lässt sich später prüfen, dass das Protokoll nicht geändert wurde.
wall-proof-square = Der Beleg als Code für eine Kamera
