# Ein Treffen: seine Schritte, und was sein Protokoll sagt.
meeting-step-welcome = Willkommen
meeting-step-purpose = Wozu wir hier sind
meeting-step-check-in = Ankommen
meeting-step-follow-ups = Zusagen
meeting-step-reviews = Überprüfungen
meeting-step-agenda = Tagesordnung
meeting-step-item = Punkt
meeting-step-saved = Für später
meeting-step-closing = Abschluss
meeting-step-hand-over = Übergabe

# Wie weit es ist
meeting-planned = Steht bevor. Dies ist der Plan.
meeting-running = Läuft. Dieses Protokoll ist nicht vollständig.
meeting-closed = Protokoll, noch nicht genehmigt.
meeting-approved = Protokoll, genehmigt am { $when }.
meeting-called-off = Abgesagt.

# Wann und wer
meeting-team = Team
meeting-series = Regelmäßiges Treffen
meeting-when = Wann
meeting-when-planned = { $date }, { $time }, { $length } ({ $zone })
meeting-when-running = { $date }, seit { $from } ({ $zone })
meeting-when-held = { $date }, { $from } bis { $until } ({ $zone })
meeting-facilitator = Leitung
meeting-scribe = Geschrieben
meeting-timekeeper = Zeit
meeting-coach = Begleitung
meeting-beside = Saß daneben
meeting-room = Im Raum
meeting-remote = Zugeschaltet
meeting-part = Zeitweise da
meeting-away = Nicht da
meeting-expected = Erwartet
meeting-guests = Gäste
meeting-conflict = { $name } ist bei „{ $item }“ befangen und hat nicht mitentschieden.
meeting-purpose = Wir sind hier, um
meeting-done-when = Wir sind fertig, wenn

# Was dabei herauskam
meeting-looked-at = Angesehene Zusagen
meeting-notes = Notizen
meeting-note-by = { $name }: { $words }
meeting-ready = Bereit? { $ready } bereit, { $question } mit einer Frage, { $notyet } noch nicht.
meeting-proposal = Vorschlag von { $name }
meeting-round = { $method }, zu Fassung { $version }: { $sentence }
meeting-round-open = { $method }, zu Fassung { $version }: noch offen.
meeting-round-abandoned = { $method }, zu Fassung { $version }: ohne Ergebnis aufgegeben.
meeting-objection = Einwand, { $name }: { $words }
meeting-objection-plain = Einwand, { $name }
meeting-objection-settled = { $objection } ({ $settled })
meeting-block = Veto, { $name }: { $words }
meeting-block-plain = Veto, { $name }
meeting-stand-aside = Tritt beiseite, { $name }: { $words }
meeting-stand-aside-plain = Tritt beiseite, { $name }
meeting-abstain = Enthält sich, { $name }: { $words }
meeting-abstain-plain = Enthält sich, { $name }
meeting-decision = Beschluss { $number }
meeting-decisions-besides = Weitere Beschlüsse
meeting-follow-ups = Zusagen
meeting-saved = Für später
meeting-saved-next-time = nächstes Mal auf der Tagesordnung
meeting-saved-shelved = im Speicher aufgehoben
meeting-saved-dropped = losgelassen
meeting-next = Als Nächstes
meeting-next-leads = { $name } leitet als Nächstes.
meeting-next-leads-on = { $name } leitet als Nächstes, am { $when }.
meeting-proof = Beleg des Protokolls: { $words }
meeting-proof-whole = Beleg des Protokolls: { $words } ({ $full })

# Berichtigungen nach dem Treffen
meeting-corrections = Berichtigungen
meeting-corrected = { $name }, { $when }: { $text }
meeting-corrected-was = { $name }, { $when }: „{ $text }“ statt „{ $was }“

# Beschlüsse, die wiederkommen
meeting-reviews = Noch einmal angesehen
meeting-review-of = { $number }, beschlossen am { $when }
meeting-review-by = Bringt es zurück
meeting-review-expected = Erwartet
meeting-review-seen = Geschehen
meeting-review-follows = Was folgt
meeting-review-kept = Gilt weiter; wieder angesehen am { $when }.
meeting-review-kept-plain = Gilt weiter.
meeting-review-withdrawn = Zurückgenommen: { $reason }
meeting-review-item = Als Punkt besprochen: „{ $item }“.
meeting-review-changed = { $by } ändert ihn.
meeting-review-not-yet = Noch nicht angesehen; er kommt nächstes Mal wieder.
meeting-again = Wir sehen { $number } noch einmal an, beschlossen am { $when }.
