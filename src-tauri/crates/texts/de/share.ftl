# Wie breit Leitung wirklich geteilt ist: Fragen, keine Urteile.
share-window = Zeitraum
share-weeks = 8 Wochen
share-quarter = Quartal
share-year = Jahr
share-all = Alles
share-of-led = Geleitet
share-of-brought = Punkte eingebracht
share-of-decided = Mitentschieden
share-of-wrote = Geschrieben
share-of-kept-time = Auf die Zeit geachtet
share-of-took = Aufgaben übernommen
share-about = { $count ->
    [one] Aus { $count } Treffen.
   *[other] Aus { $count } Treffen.
  } Jeder Balken ist eine Person; absichtlich ohne Namen.
share-too-little = Es gab weniger Treffen als Menschen; das sagt noch wenig.
share-details = Einzelheiten
share-what = Was
share-people = Menschen
share-effective = Geteilt wie durch
share-effective-about = „Geteilt wie durch 6,2“ heißt: so breit, als hätten 6,2 Menschen es zu gleichen Teilen getan.
share-private = Nur Zahlen über Getanes, nie wer wie lange sprach. Die Zahl über dich ist für dich.
share-empty-title = Ist das Leiten hier wirklich geteilt?
share-empty-text = Nach den ersten Treffen steht hier, wie viele Menschen geleitet, Punkte eingebracht und mitentschieden haben. Namen werden nie nach Größe gelistet.
share-led-text = { $most ->
    [0] Noch hat niemand geleitet.
    [one] { $who } von { $people } leiteten, je einmal.
   *[other] { $who } von { $people } leiteten; höchstens { $most }-mal dieselbe Person.
  }
share-brought-text = { $who } von { $people } brachten Punkte ein.
share-decided-text = { $who } von { $people } entschieden mit.
share-before = Vor einem Jahr leiteten { $who } von { $people }.
share-of-coached = Beobachtet und Rückmeldung gegeben
share-of-proposed = Einen angenommenen Vorschlag gemacht
share-of-objected = Einwand, Bedenken oder Enthaltung
share-of-finished = Aufgaben erledigt
share-wrote-text = { $who } von { $people } schrieben.
share-kept-time-text = { $who } von { $people } achteten auf die Zeit.
share-coached-text = { $who } von { $people } beobachteten und gaben Rückmeldung.
share-proposed-text = { $who } von { $people } machten einen Vorschlag, der angenommen wurde.
share-objected-text = { $who } von { $people } hatten einen Einwand oder Bedenken oder enthielten sich.
share-took-text = { $who } von { $people } übernahmen Aufgaben.
share-finished-text = { $who } von { $people } erledigten Aufgaben.
share-gini = Ungleichheit
share-top = Größter Anteil
share-percent = { $part } %
share-gini-about = Die Ungleichheit (Gini) ist 0, wenn alle gleich viel taten, und nahe 1, wenn eine Person alles tat.
share-team = Team
share-everybody = Alle
share-less-seen = Weniger sichtbar
share-questions = Eine Frage wert
share-ask-led = Das meiste Leiten kam von einer Person. Wollen wir das so?
share-ask-brought = Die meisten Punkte kamen von einer Person. Wer hat noch etwas einzubringen?
share-ask-wrote = Meist schrieb dieselbe Person. Möchte es jemand anderes versuchen?
share-ask-took = Die meisten Aufgaben liegen bei einer Person. Ist das eine gute Last?
share-ask-alone = Die meisten Entscheidungen traf eine Rolle allein. Wollen wir das so?
share-about-you = Über dich
share-mine = Du hast { $led ->
    [one] einmal
   *[other] { $led }-mal
  } geleitet, { $brought ->
    [one] einen Punkt
   *[other] { $brought } Punkte
  } eingebracht und bei { $decided ->
    [one] einer Entscheidung
   *[other] { $decided } Entscheidungen
  } mitgewirkt.
share-mine-private = Das siehst hier nur du.
share-deciding = Wie wir entschieden haben
share-method = Verfahren
share-role = Durch die Rolle allein
share-together = gemeinsam
share-decisions = Entscheidungen
share-from = Aus { $count } Treffen.
