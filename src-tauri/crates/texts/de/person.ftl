# Menschen, und was von eingefügten Namen nicht verstanden wurde.
person-problem-no-name = Zeile { $line } hat keinen Namen. Sie wurde weggelassen.
person-problem-too-long = Der Name in Zeile { $line } hat { $long } Zeichen; Platz ist für { $most }. Er wurde weggelassen.
person-problem-address = „{ $words }“ in Zeile { $line } ist keine E-Mail-Adresse. Der Name blieb ohne sie.
person-problem-tag = Ein Stichwort in Zeile { $line } ist zu lang. Der Name blieb ohne es.
person-problem-same-name = „{ $words }“ in Zeile { $line } steht schon in Zeile { $before }. Es bleiben zwei Menschen.
person-problem-same-line = „{ $words }“ in Zeile { $line } steht schon in Zeile { $before }, ohne Unterschied. Es wurde weggelassen.
person-problem-same-address = { $words } in Zeile { $line } ist auch die Adresse in Zeile { $before }. Beide wurden behalten.
person-problem-unreadable = Zeile { $line } ließ sich nicht lesen. Sie wurde weggelassen.
person-problem-not-text = Das ist kein Text. Niemand wurde daraus gelesen.
person-problem-too-many = Nur die ersten { $most } Zeilen wurden gelesen.
person-problem-column = Die Spalte „{ $words }“ wurde nicht gelesen.
