# Was eine Suche über das Getippte sagt.
find-no-filter = „{ $word }:“ ist kein Filter. Gesucht wird nach den Wörtern, wie sie dastehen.
find-no-value = Nach „{ $word }:“ fehlt noch ein Wert.
find-no-status = „{ $word }:“ kennt due, standing, superseded, expired und withdrawn. „{ $value }“ wird als Wort gesucht.
find-no-method = Kein Weg zu entscheiden heißt „{ $value }“. Gesucht wird nach dem Wort.
find-no-date = „{ $value }“ ist kein Datum. Ein Tag heißt 2026-11-30, ein Monat 2026-11, ein Jahr 2026.
find-nobody = Niemand hier heißt „{ $name }“.
find-no-team = Kein Team heißt „{ $name }“.
find-too-many = Nur die ersten { $most } Wörter und Filter zählen.
