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
