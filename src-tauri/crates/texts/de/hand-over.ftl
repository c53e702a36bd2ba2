# Was wissen muss, wer als Nächstes leitet.
hand-over-from = Von { $name }, zuletzt in der Leitung
hand-over-from-last = Vom letzten Treffen
hand-over-items = { $count ->
    [0] Auf der Tagesordnung blieb nichts übrig.
    [one] Ein Punkt kommt nächstes Mal wieder.
   *[other] { $count } Punkte kommen nächstes Mal wieder.
  }
hand-over-item = { $times ->
    [0] „{ $title }“ ({ $owner })
    [one] „{ $title }“ ({ $owner }), einmal nicht fertig geworden
   *[other] „{ $title }“ ({ $owner }), { $times }-mal nicht fertig geworden: Ist es noch unseres?
  }
hand-over-follow-ups = { $unclaimed ->
    [0] { $due ->
        [0] Jede Zusage hat jemand, und bis dahin ist keine fällig.
        [one] Jede Zusage hat jemand; eine ist bis dahin fällig.
       *[other] Jede Zusage hat jemand; { $due } sind bis dahin fällig.
      }
    [one] { $due ->
        [0] Eine Aufgabe hat noch niemand, und bis dahin ist keine fällig.
        [one] Eine Aufgabe hat noch niemand; eine ist bis dahin fällig.
       *[other] Eine Aufgabe hat noch niemand; { $due } sind bis dahin fällig.
      }
   *[other] { $due ->
        [0] { $unclaimed } Aufgaben hat noch niemand, und bis dahin ist keine fällig.
        [one] { $unclaimed } Aufgaben hat noch niemand; eine ist bis dahin fällig.
       *[other] { $unclaimed } Aufgaben hat noch niemand; { $due } sind bis dahin fällig.
      }
  }
hand-over-unclaimed = Noch niemand: { $what }
hand-over-due = { $person }, bis { $due }: { $what }
hand-over-promised = Zugesagte Zeiten:
hand-over-finish = Wir enden um { $time } Uhr.
hand-over-brought-back = „{ $title }“ ({ $owner }) kommt wieder: { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
  } dafür.
hand-over-lent = „{ $title }“ ({ $owner }) hat { $lent ->
    [one] eine Minute
   *[other] { $lent } Minuten
  } verliehen und soll nun drankommen.
hand-over-saved = { $count ->
    [0] Nichts wurde für später aufgehoben.
    [one] Eines wurde für später aufgehoben.
   *[other] { $count } wurden für später aufgehoben.
  }
hand-over-eye = Im Blick behalten (das siehst nur du)
hand-over-not-led-since = { $person } hat seit dem { $last } nicht geleitet. Vielleicht fragen, was helfen würde.
hand-over-not-led-yet = { $person } hat hier noch nicht geleitet. Vielleicht zu zweit?
hand-over-not-heard = { $person } war da und kam zuletzt nicht zu Wort. Früh fragen und Stille lassen.
hand-over-tip = Ein Tipp für dich: { $tip }
hand-over-tip-label = Ein Tipp für dich

# Der Platz bei der Übergabe
hand-over-read = Vorlesen, dann danken
hand-over-swap = Tauschen
hand-over-swap-about = Wer tauscht mit { $name }? Beide sagen laut ja; dann wählen.
hand-over-swap-with = { $name }, { $when }
hand-over-file = Die Datei
hand-over-file-stays = Bleibt hier
hand-over-file-goes = Eine Kopie geht mit { $name } mit
hand-over-file-stays-about = Ihr macht hier mit dieser Datei weiter.
hand-over-file-goes-about = Von da an lebt die Kopie bei { $name }. Diese Datei lässt sich lesen und sagt das auch.
hand-over-file-where = Die Kopie für { $name } sichern
hand-over-file-gone = Die lebende Kopie für { $name } liegt unter { $path }. Diese Datei ruht.
hand-over-close-and-send = Schließen und Kopie sichern
