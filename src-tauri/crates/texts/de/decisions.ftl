# Das Verzeichnis der Beschlüsse.
decisions-find = Beschlüsse durchsuchen
decisions-count = { $found } von { $total }
decisions-total = { $count ->
    [one] { $count } Beschluss
   *[other] { $count } Beschlüsse
  }
decisions-export = Exportieren…
decisions-nothing-found = Nichts gefunden. Weniger oder kürzere Wörter finden mehr.
decisions-today = heute
decisions-status-on = { $status ->
    [superseded] abgelöst { $when }
    [expired] abgelaufen { $when }
   *[withdrawn] zurückgezogen { $when }
  }
decisions-review = Überprüfung { $when }
decisions-review-due = Überprüfung fällig
decisions-review-title = Überprüfung
decisions-decided-before = { $when }, vor Baton
decisions-decided = beschlossen { $when }, { $time }, durch { $method }
decisions-superseded-by = Jetzt gilt:
decisions-why = Warum
decisions-ask = Fragen an
decisions-people = Menschen
decisions-undo = Leicht umkehrbar
decisions-options = Auch erwogen
decisions-tags = Thema
decisions-life = Wie es dazu kam
decisions-checkpoint = Prüfpunkt
decisions-proof = { $words }, Eintrag { $entry }
decisions-unchanged = unverändert seit der Aufzeichnung
decisions-empty-title = Alles Beschlossene wiederfinden
decisions-empty-text = Beschlüsse aus Treffen stehen hier mit ihren Gründen, wer entschieden hat und wann sie zur Überprüfung wiederkommen.
decisions-empty-example = „Jede Rolle kauft bis 500 € in ihrem Bereich, ohne zu fragen. Bis 30. Juni; dann überprüfen wir.“
decisions-empty-go = Ein Treffen vorbereiten
decisions-ask-one = { $name }, { $capacity }
decisions-part-proposer = vorgeschlagen von { $names }
decisions-part-deciders = entschieden von { $names }
decisions-part-facilitator = geleitet von { $names }
decisions-part-scribe = geschrieben von { $names }
decisions-part-improved = verbessert durch den Einwand von { $names }
decisions-part-concerned = { $count ->
    [one] { $names } hat Bedenken
   *[other] { $names } haben Bedenken
  }
decisions-part-objected = { $names } hatten Einwände
decisions-part-recused = { $names } nicht beteiligt (Befangenheit)
decisions-part-abstained = { $names } enthielten sich
decisions-part-away = nicht da: { $names }
decisions-part-consulted = befragt: { $names }
decisions-part-informed = informiert: { $names }
decisions-part-stood-aside = { $names } stand beiseite
decisions-part-blocked = Veto: { $names }
decisions-part-advised = Rat von { $names }
decisions-part-by-proxy = vertreten: { $names }
decisions-part-elected = { $names } hat die Rolle bekommen
decisions-undo-easily = ja
decisions-undo-with-effort = mit etwas Aufwand
decisions-undo-hardly = kaum
decisions-starts = Ab
decisions-affected = Betroffen, nicht hier
decisions-meeting = Aus
decisions-tend-review = Wieder ansehen
decisions-tend-expire = Seine Zeit ist um
decisions-tend-withdraw = Zurückziehen
decisions-tend-about = Der Wortlaut bleibt, wie er aufgezeichnet wurde; dies kommt dazu.
decisions-seen = Was haben wir erwartet, und was ist geschehen?
decisions-because = Weil …
decisions-look-again = Wieder ansehen am
decisions-alone = In einer Rolle entscheiden…
decisions-as = Wer entscheidet, als was?
decisions-as-one = { $name }, { $role } ({ $team })
decisions-statement = Was ist entschieden?
decisions-record = Aufzeichnen
decisions-recorded = Aufgezeichnet. Es kommt zur Überprüfung wieder.
decisions-no-roles = Noch hat niemand eine Rolle. Die Seite eines Teams legt Rollen fest und was jede allein entscheidet.
