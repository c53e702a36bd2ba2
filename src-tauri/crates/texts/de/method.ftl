# Wege zu entscheiden: ihre Namen, was der Raum vorher sieht, die Antworten, und das Ergebnis in einem Satz.
method-consent = Konsent
method-consent-about = Kein begründeter Einwand bleibt. Gut genug für jetzt, sicher genug zum Ausprobieren.
method-consent-rule = Alle Anwesenden antworten; Schweigen ist kein Konsent. Angenommen, wenn kein Einwand bleibt. Bedenken halten nicht auf und werden mit etwas zum Beobachten festgehalten.
method-majority = Mehrheit der abgegebenen Stimmen
method-majority-about = Mehr Ja als Nein. Schnell, und einige werden überstimmt.
method-majority-rule = Angenommen, wenn mehr Ja als Nein sagen. Enthaltungen und fehlende Antworten haben keine Wirkung; bei Gleichstand abgelehnt.
method-role-decides = Die Rolle entscheidet
method-role-decides-about = Wer die Rolle hat, entscheidet allein, in ihrem Bereich. Für das, was nicht warten kann; es kommt zur Überprüfung wieder.
method-role-decides-rule = Die Rolle { $role } entscheidet das allein, in ihrem Bereich. Im Protokoll stehen Rolle und Person.

# Antworten und was jede heißt
method-answer-consent = Konsent
method-answer-consent-means = gut genug für jetzt, sicher genug zum Ausprobieren
method-answer-concern = Bedenken
method-answer-concern-means = macht es, und achtet hierauf
method-answer-objection = Einwand
method-answer-objection-means = ich sehe etwas, das es gefährden würde
method-answer-yes = Ja
method-answer-yes-means = ich bin dafür
method-answer-no = Nein
method-answer-no-means = ich bin dagegen
method-answer-abstain = Enthaltung
method-answer-abstain-means = ich ergreife keine Partei
method-answer-decide = Entschieden
method-answer-decide-means = so machen wir es

# Was aus einem Einwand wurde
method-objection-amended = durch eine Änderung erfüllt
method-objection-measured = wurde ein Bedenken mit etwas zum Beobachten: { $measure }
method-objection-withdrawn = mit Dank zurückgezogen
method-objection-stands = bleibt bestehen

# Wie eine Runde endete
method-verdict-adopted = Angenommen
method-verdict-adopted-with-concerns = Angenommen mit Bedenken
method-verdict-not-adopted = Nicht angenommen
method-verdict-waiting = Noch nicht alle haben geantwortet
method-verdict-nobody-may-decide = Niemand darf entscheiden

# Ergebnisse, die man nachprüfen kann
method-consent-adopted = { $consent } von { $answered } gaben Konsent und kein Einwand bleibt; angenommen.
method-consent-adopted-with-concerns = { $concerns ->
    [one] { $answered } haben geantwortet und kein Einwand bleibt; ein Bedenken ist festgehalten und wird beobachtet; angenommen.
   *[other] { $answered } haben geantwortet und kein Einwand bleibt; { $concerns } Bedenken sind festgehalten und werden beobachtet; angenommen.
  }
method-consent-objections-stand = { $standing ->
    [one] Eine von { $answered } Antworten ist ein Einwand, der bleibt; so nicht angenommen.
   *[other] { $standing } von { $answered } Antworten sind Einwände, die bleiben; so nicht angenommen.
  }
method-waiting = { $waiting ->
    [one] { $answered } haben geantwortet, eine Antwort fehlt; Schweigen ist kein Konsent.
   *[other] { $answered } haben geantwortet, { $waiting } Antworten fehlen; Schweigen ist kein Konsent.
  }
method-majority-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $silent } ohne Antwort; mehr Ja als Nein; angenommen.
method-majority-not-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $silent } ohne Antwort; nötig wäre mehr Ja als Nein; nicht angenommen.
method-role-decides-decided = { $person } hat in der Rolle { $role } entschieden; angenommen.
method-role-decides-waiting = Wer die Rolle { $role } hat, hat noch nicht entschieden.
method-nobody = Niemand blieb, der das entscheiden darf; nichts ist angenommen.
