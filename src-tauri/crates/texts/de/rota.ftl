# Wer dran ist.
rota-date = Datum
rota-other-series = Andere Treffen
rota-publish = Namen veröffentlichen
rota-published = Die Namen für die nächsten acht Treffen sind veröffentlicht.
rota-you-lead-today = Du leitest heute.
rota-forecast = Vorschau, kann sich noch ändern
rota-off = Kein Treffen
rota-off-because = Kein Treffen, { $reason }
rota-why = Warum { $name } am { $when }?
rota-why-today = Warum heute { $name }?
rota-why-on = Warum am { $when }?
rota-next-in-line = Danach an der Reihe
rota-line = { $names }.
rota-you = du
rota-this-quarter = In diesem Quartal
rota-cadence = { $rule } { $time }, { $length }
rota-daily = jeden Tag
rota-weekday = { $day ->
    [MO] montags
    [TU] dienstags
    [WE] mittwochs
    [TH] donnerstags
    [FR] freitags
    [SA] samstags
   *[SU] sonntags
  }
rota-every-weeks = alle { $count } Wochen am { $days }
rota-monthly = { $which ->
    [1] am ersten { $day } im Monat
    [2] am zweiten { $day } im Monat
    [3] am dritten { $day } im Monat
    [4] am vierten { $day } im Monat
   *[-1] am letzten { $day } im Monat
  }
rota-monthday = am { $day }. des Monats
rota-empty-title = Niemand muss sich merken, wer dran ist
rota-empty-text = Sobald ein regelmäßiges Treffen eingerichtet ist, stehen hier die Namen für die nächsten acht Treffen. Alle kommen dran; wer fehlte, wird nicht bestraft, und zu jedem Namen gibt es einen Grund.
rota-empty-example = „Femke leitet am 30. November. Zuletzt leitete sie am 14. September.“
rota-empty-go = Regelmäßiges Treffen einrichten
rota-reason = Warum? (wenn du magst)
rota-call-off = Dieses Datum absagen
rota-call-off-on = Kein Treffen am { $when }
rota-call-off-about = Niemand verliert dadurch seinen Platz in der Reihe.
rota-called-off = Kein Treffen am { $when }.

# Was man tun kann.
rota-list = Liste
rota-month = Monate
rota-shown-as = Ansicht
rota-im-away = Ich bin nicht da …
rota-away-title = Ich bin nicht da
rota-to-calendar = In den Kalender
rota-my-turns = Meine Termine
rota-all-turns = Alle Termine
rota-on-paper = Eine Seite zum Drucken
rota-what-if = Was wäre, wenn …?
rota-how-filled = Wie die Reihe entsteht
rota-file = Wer dran ist, { $name }
rota-no-lead = Bei keinem Treffen, das schon feststeht, bist du mit Leiten dran.
rota-away = Nicht da
rota-away-then = Nicht da: { $names }
rota-nobody = Niemand ist frei
rota-open-turn = { $name }: { $role }, { $when }
rota-open-date = { $when } ändern
rota-change = Ändern …
rota-help = Mit den Pfeiltasten gehen; Enter öffnet ein Treffen.
rota-mark = Gepunktet: jemand ist nicht da.
rota-day-leads = { $name } leitet
rota-day-you = Du leitest

# Ein Termin.
rota-role = Wofür
rota-way = Was geschieht
rota-swap = Tauschen
rota-swap-on = Tauschen: { $when }
rota-take = Jemand anders
rota-take-nobody = Wer mag
rota-not-there = Nicht da
rota-none = Kein Treffen
rota-move = Anderer Tag
rota-swap-with = Tauschen mit
rota-swap-pick = Wähle, womit getauscht wird.
rota-both-yes = Beide haben Ja gesagt, tauschen
rota-swapped = { $one } und { $other } haben getauscht.
rota-who-takes = Wer übernimmt
rota-takes-it = { $name } übernimmt
rota-took = { $name } ist jetzt am { $when } dran.
rota-choose-somebody = Jemanden wählen
rota-is-away = { $name } ist nicht da
rota-is-away-about = Nur dieses Treffen zählt. Für { $name } geht dadurch nichts verloren.
rota-away-said = { $name } ist am { $when } nicht da.
rota-take-back = Zurücknehmen
rota-take-back-of = Zurücknehmen: { $what }
rota-taken-back = Wie es vorher war.
rota-move-about = Die Tagesordnung dieses Treffens öffnen und ihm einen anderen Tag geben; die Reihe geht mit.
rota-prepare = Vorbereiten
rota-may-change = Dieser Name ist eine Vorschau. Er steht fest, sobald er veröffentlicht ist.

# Nicht da sein.
rota-away-who = Wer nicht da ist
rota-away-how = Wie lange
rota-away-day = Ein Tag
rota-away-stretch = Mehrere Tage
rota-away-pause = Vorerst
rota-away-on = Tag
rota-away-from = Erster Tag
rota-away-until = Letzter Tag
rota-away-note = Ein Wort dazu (wenn du magst)
rota-away-here = Nur für { $series }
rota-ask-again = Wieder fragen am (wenn du magst)
rota-pause-about = Nicht dran, bis du es sagst. Nichts kommt dazu, und nichts geht verloren.
rota-away-save = Dann nicht da
rota-pause-save = Vorerst nicht dran
rota-away-noted = Notiert: { $name } ist nicht da.
rota-paused-noted = Notiert: { $name } ist vorerst nicht dran.
rota-who-is-away = Wer nicht da ist
rota-nobody-away = Dazu hat niemand etwas gesagt.
rota-away-more = { $days } und { $count ->
    [one] noch einmal
   *[other] noch { $count } Mal
  }
rota-days = { $from } bis { $until }
rota-pauses = vorerst nicht dran
rota-pauses-role = vorerst nicht: { $roles }
rota-pauses-until = { $what }; wieder fragen am { $when }
rota-resumed = { $name } ist wieder dabei.

# Was geschehen würde.
rota-what-if-about = Hier wird nichts aufgeschrieben. Ausprobieren, ansehen, schließen.
rota-what-if-pick = Wähle, wer und wann; dann stehen hier die Namen, die sich ändern würden.
rota-then-none = Für niemanden ändert sich etwas.
rota-then-rest = Sonst ändert sich nichts.
rota-then-forecast = { $count ->
    [one] Nach den veröffentlichten Namen ändert sich auch ein Name der Vorschau.
   *[other] Nach den veröffentlichten Namen ändern sich auch { $count } Namen der Vorschau.
  }
rota-then-forecast-only = { $count ->
    [one] Kein veröffentlichter Name ändert sich. In der Vorschau einer:
   *[other] Kein veröffentlichter Name ändert sich. In der Vorschau { $count }, zuerst:
  }
rota-then-more = { $count ->
    [one] Ein weiterer Name ändert sich auch.
   *[other] { $count } weitere Namen ändern sich auch.
  }
rota-then = { $case ->
    [me-somebody] { $role ->
        [facilitator] Am { $when } leitest du statt { $before }.
        [scribe] Am { $when } schreibst du statt { $before }.
        [timekeeper] Am { $when } achtest du statt { $before } auf die Zeit.
        [coach] Am { $when } begleitest du statt { $before }.
       *[beside] Am { $when } sitzt du statt { $before } zur Seite.
      }
    [me-nobody] { $role ->
        [facilitator] Am { $when } leitest du. Bisher war es niemand.
        [scribe] Am { $when } schreibst du. Bisher war es niemand.
        [timekeeper] Am { $when } achtest du auf die Zeit. Bisher war es niemand.
        [coach] Am { $when } begleitest du. Bisher war es niemand.
       *[beside] Am { $when } sitzt du zur Seite. Bisher war es niemand.
      }
    [other-me] { $role ->
        [facilitator] Am { $when } leitet { $after } statt dir.
        [scribe] Am { $when } schreibt { $after } statt dir.
        [timekeeper] Am { $when } achtet { $after } statt dir auf die Zeit.
        [coach] Am { $when } begleitet { $after } statt dir.
       *[beside] Am { $when } sitzt { $after } statt dir zur Seite.
      }
    [other-nobody] { $role ->
        [facilitator] Am { $when } leitet { $after }. Bisher war es niemand.
        [scribe] Am { $when } schreibt { $after }. Bisher war es niemand.
        [timekeeper] Am { $when } achtet { $after } auf die Zeit. Bisher war es niemand.
        [coach] Am { $when } begleitet { $after }. Bisher war es niemand.
       *[beside] Am { $when } sitzt { $after } zur Seite. Bisher war es niemand.
      }
   *[other-somebody] { $role ->
        [facilitator] Am { $when } leitet { $after } statt { $before }.
        [scribe] Am { $when } schreibt { $after } statt { $before }.
        [timekeeper] Am { $when } achtet { $after } statt { $before } auf die Zeit.
        [coach] Am { $when } begleitet { $after } statt { $before }.
       *[beside] Am { $when } sitzt { $after } statt { $before } zur Seite.
      }
  }
rota-then-nobody = { $role ->
    [facilitator] Am { $when } kann niemand leiten.
    [scribe] Am { $when } kann niemand schreiben.
    [timekeeper] Am { $when } kann niemand auf die Zeit achten.
    [coach] Am { $when } kann niemand begleiten.
   *[beside] Am { $when } sitzt niemand zur Seite.
  }

# Wie die Reihe entsteht.
rota-fair = Reihum, ausgeglichen
rota-fair-about = Dran ist, wer seit dem letzten Mal am meisten dabei war.
rota-volunteer-first = Wer mag, zuerst
rota-volunteer-first-about = Wer möchte, übernimmt es; meldet sich niemand, geht es reihum.
rota-fixed-order = In einer Reihenfolge
rota-fixed-order-about = Immer wieder in der Reihenfolge unten. Wer fehlt, wird übersprungen.
rota-fixed-person = Immer dieselbe Person
rota-fixed-person-about = Diese Person, bis das Team es anders sagt; fehlt sie, geht es reihum.
rota-not-rotating = Geht nicht reihum
rota-not-rotating-about = Vorher wird niemand genannt.
rota-always = Wer es ist
rota-up = { $name } früher
rota-down = { $name } später
rota-order-moved = { $name } ist jetzt Nummer { $place } von { $count }.
rota-order-of = Reihenfolge: { $role }
rota-leave-out = { $name } herausnehmen
rota-put-in = Jemanden aufnehmen
rota-starters = Gut zum Anfangen
rota-starters-about = Ein Treffen, bei dem wenig schiefgehen kann. Wer neu ist, kommt hier zuerst dran.
rota-starters-on = Wer neu ist, kommt hier jetzt zuerst dran.
rota-starters-off = Wer neu ist, kommt hier nicht mehr zuerst dran.
rota-filled = { $role }: { $how }.
rota-fill-save = Speichern
rota-away-calendar = Aus einem Kalender
rota-calendar-file = Eine Kalenderdatei (.ics), etwa die Schulferien
rota-calendar-none = Darin stehen keine künftigen Tage.
rota-calendar-untitled = Ohne Titel
rota-calendar-found = { $count ->
    [one] Ein künftiger Zeitraum. Was nicht gilt, abwählen.
   *[other] { $count } künftige Zeiträume. Was nicht gilt, abwählen.
  }
