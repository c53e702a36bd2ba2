# Punkte einer Tagesordnung, und was von einer eingefügten verstanden wurde.
agenda-owner = Wessen
agenda-purpose = Wozu
agenda-planned = Geplant
agenda-outcome = Gewünschtes Ergebnis
agenda-links = Links
agenda-prepared = Vorbereitet
agenda-closed = Erledigt.
agenda-brought-back = Kommt nächstes Mal wieder.
agenda-shelved = Im Speicher aufgehoben.
agenda-carried = { $count ->
    [one] Schon einmal übernommen.
   *[other] Schon { $count }-mal übernommen.
  }

# Warum nicht sicher ist, wem ein eingefügter Punkt gehört
agenda-unsure-nobody = Niemand ist genannt. Wessen Punkt ist es?
agenda-unsure-unknown = „{ $words }“ ist hier noch niemand. Wessen Punkt ist es?
agenda-unsure-several-people = „{ $words }“ können mehrere sein. Wer ist gemeint?
agenda-unsure-several-names = Mehrere sind genannt: { $words }. Gewählt ist der erste bekannte Name.
agenda-unsure-initials = „{ $words }“ wurde als Anfangsbuchstaben gelesen.
agenda-unsure-minutes-range = Zwischen zwei Dauern wurde die längere genommen.

# Warum eine Zeile nicht als Punkt genommen wurde
agenda-skipped-heading = eine Überschrift
agenda-skipped-group = eine Überschrift über Punkten
agenda-skipped-about = über das Treffen, nicht auf der Tagesordnung
agenda-skipped-outside = außerhalb der Tagesordnung
agenda-skipped-prose = ein Satz, kein Punkt
agenda-skipped-empty = leer
agenda-skipped-invitation = eine Einladung, Punkte zu ergänzen

# Was zu jedem Treffen gehört
agenda-procedure = Gehört zu jedem Treffen; Baton hat dafür einen eigenen Schritt.
