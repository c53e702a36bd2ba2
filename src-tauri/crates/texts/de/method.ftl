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
method-integrative = Integrative Entscheidung
method-integrative-about = Einwände werden an Gründen geprüft und gemeinsam erfüllt. Für Rollen, die voneinander abhängen.
method-integrative-rule = Alle Anwesenden werden nach Einwänden gefragt. Einer zählt, wenn Gründe genannt werden: Schaden jetzt, durch diesen Vorschlag, an einer eigenen Rolle; oder eine verletzte Regel. Angenommen, wenn keiner bleibt, der zählt.
method-consensus = Konsens
method-consensus-about = Alle können mitgehen. Jemand kann beiseitestehen; ein Veto hält es auf.
method-consensus-rule = { $blocks ->
    [one] Alle Anwesenden antworten. Ein Veto hält es auf, und weniger als { $part } von { $of } dürfen beiseitestehen. Wer beiseitesteht, muss es nicht mit ausführen.
   *[other] Alle Anwesenden antworten. { $blocks } Vetos halten es auf, und weniger als { $part } von { $of } dürfen beiseitestehen. Wer beiseitesteht, muss es nicht mit ausführen.
  }
method-advice = Rat, dann entscheidet eine Person
method-advice-about = Eine Person entscheidet, nachdem sie alle gefragt hat, die es spüren werden, und alle, die etwas davon verstehen.
method-advice-rule = { $person } entscheidet frei, nachdem alle auf der Liste gefragt wurden. Antworten bis { $by }; festgehalten wird der Rat, und wie er genutzt wurde.
method-fist-to-five = Faust bis fünf
method-fist-to-five-about = Alle zeigen zugleich Finger, von keinem bis fünf. Schnell zu sehen, wie weit alle mitgehen.
method-fist-to-five-rule = Alle zeigen zugleich. Angenommen, wenn niemand weniger als { $least } zeigt. Wer weniger zeigt, erklärt es; gezeigt wird höchstens { $times }-mal.
method-fist-to-five-rule-heard = Alle zeigen zugleich. Angenommen, wenn niemand weniger als { $least } zeigt; eine Faust wird gehört und festgehalten, hält aber nicht auf. Gezeigt wird höchstens { $times }-mal.
method-gradients = Stufen der Zustimmung
method-gradients-about = Eine Umfrage in acht Stufen: Wo stehen wir? Sie zeigt; sie entscheidet nicht von selbst.
method-gradients-rule-decider = Alle zeigen eine Stufe von 1 bis 8. Danach entscheidet { $person } und hat es gesehen.
method-gradients-rule-bar = Alle zeigen eine Stufe von 1 bis 8. Angenommen, wenn es { $bar } gibt und jemand es unterstützt.
method-gradients-limit = { $most ->
    [0] keine { $level }
    [1] höchstens eine { $level }
   *[other] höchstens { $most } bei { $level }
  }
method-vote = Abstimmung mit genannter Schwelle
method-vote-about = Ja, Nein oder Enthaltung, gemessen an zwei Dritteln, allen Anwesenden oder allen Mitgliedern.
method-vote-rule = { $bar ->
    [half-cast] Angenommen, wenn mehr Ja als Nein sagen. Enthaltungen und fehlende Antworten haben keine Wirkung; bei Gleichstand abgelehnt.
    [half-present] Angenommen, wenn mehr als die Hälfte der Anwesenden Ja sagt. Enthaltungen zählen wie ein Nein.
    [half-members] Angenommen, wenn mehr als die Hälfte aller Mitglieder Ja sagt. Enthaltungen und Fehlende zählen wie ein Nein.
    [thirds-cast] Angenommen, wenn mindestens doppelt so viele Ja wie Nein sagen. Enthaltungen haben keine Wirkung.
    [thirds-present] Angenommen, wenn mindestens zwei Drittel der Anwesenden Ja sagen. Enthaltungen zählen wie ein Nein.
    [thirds-members] Angenommen, wenn mindestens zwei Drittel aller Mitglieder Ja sagen. Enthaltungen und Fehlende zählen wie ein Nein.
   *[unanimous] Angenommen, wenn niemand Nein sagt und mindestens eine Person Ja. Enthaltungen haben keine Wirkung.
  }
method-lazy = Schweigen stimmt zu
method-lazy-about = Mit Frist veröffentlicht; angenommen, wenn rechtzeitig niemand Einwand erhebt. Für Kleines, das kein Treffen braucht.
method-lazy-rule = Angenommen, wenn bis { $until } niemand Einwand erhebt. Schweigen zählt hier, und das Protokoll sagt es. Alle können es als Punkt in ein Treffen holen.
method-election = Wahl für eine Rolle
method-election-about = Vorschläge mit Gründen, dann Konsent zu einer Person, die annimmt.
method-election-rule = Alle schlagen für { $role } jemanden vor und sagen, warum; vorgeschlagen wird, für wen die stärksten Gründe sprechen. Angenommen, wenn kein Einwand bleibt und die Person annimmt.
method-election-rule-count = Alle schlagen für { $role } jemanden vor; vorgeschlagen wird, wer die meisten Nennungen hat. Bei Gleichstand: wer allein sich selbst nannte, dann wer die Rolle hat, dann das Los. Angenommen, wenn kein Einwand bleibt und die Person annimmt.
method-delegation = Delegationspoker
method-delegation-about = Alle zeigen zugleich, wie weit eine Rolle allein entscheidet, von 1 bis 7.
method-delegation-rule = Alle zeigen zugleich eine Stufe von 1 bis 7 für { $role }. Sie gilt, wenn alle dieselbe zeigen; sonst erklären die niedrigste und die höchste, und alle zeigen neu.
method-plurality = Eine Wahl
method-plurality-about = Alle nennen eine Möglichkeit; die meistgenannte gewinnt. Klar bei zweien; bei mehr kann es sich zersplittern.
method-plurality-rule = Alle nennen eine von { $options } Möglichkeiten. Die meistgenannte ist gewählt; bei Gleichstand keine. Enthaltungen und leere Zettel zählen nicht.
method-approval = Zustimmungswahl
method-approval-about = Alle nennen alles, womit sie leben können. Schnell, und Ähnliches nimmt sich nichts weg.
method-approval-rule = Alle nennen jede Möglichkeit, mit der sie leben können. Die auf den meisten Zetteln ist gewählt; bei Gleichstand keine. Enthaltungen zählen nicht.
method-score = Punkte
method-score-about = Punkte für jede Möglichkeit; das höchste Mittel gewinnt. Für wie sehr, nicht nur welche.
method-score-rule = Alle geben Punkte von 0 bis { $highest }. Das höchste Mittel ist gewählt, unter denen, die auf mindestens der Hälfte der Zettel Punkte haben. Leer heißt keine Meinung.
method-star = Punkte, dann Stichwahl
method-star-about = Punkte von 0 bis 5; die zwei höchsten kommen in die Stichwahl, wer öfter vorn steht, gewinnt.
method-star-rule = Alle geben 0 bis 5 Punkte, leer ist 0. Die zwei höchsten Summen kommen in die Stichwahl; gewählt ist, was mehr Leute höher bewertet haben. Gleichstand: Summe, dann mehr Fünfen, dann das jetzt gezogene Los.
method-dots = Klebepunkte
method-dots-about = Alle verteilen Punkte. Das gibt eine engere Auswahl, keine Entscheidung.
method-dots-rule = { $cap ->
    [0] Alle haben { $dots } Klebepunkte und verteilen sie frei. Das gibt eine engere Auswahl, keine Entscheidung.
   *[other] Alle haben { $dots } Klebepunkte, höchstens { $cap } je Möglichkeit. Das gibt eine engere Auswahl, keine Entscheidung.
  }
method-runoff = Rangfolge mit Stichwahl
method-runoff-about = Alle ordnen; die letzte fällt weg, bis eine mehr als die Hälfte hat. Für eine Wahl unter mehreren.
method-runoff-rule = Alle ordnen so viele Möglichkeiten, wie sie mögen. Gewählt ist, was mehr als die Hälfte der noch zählenden Zettel hat; sonst fällt die letzte weg, und ihre Zettel gehen an die nächste. Gleichstand: frühere Runden, dann das jetzt gezogene Los. Enthaltungen zählen nicht.
method-schulze = Rangfolge, je zwei verglichen
method-schulze-about = Alle ordnen; gewählt ist, was jede andere schlägt oder die stärkere Kette hat.
method-schulze-margins = Rangfolge, je zwei verglichen (nach Abstand)
method-schulze-rule = { $lot ->
    [yes] Alle ordnen; mehrere dürfen gleichauf stehen, Ungenanntes kommt zuletzt. Je zwei werden verglichen; gewählt ist, was keine schlägt. Bei Gleichstand entscheidet das jetzt gezogene Los.
   *[no] Alle ordnen; mehrere dürfen gleichauf stehen, Ungenanntes kommt zuletzt. Je zwei werden verglichen; gewählt ist, was keine schlägt. Ein Gleichstand bleibt einer.
  }
method-stv = Mehrere Plätze nach Rangfolge
method-stv-about = Alle ordnen; mehrere werden gewählt, damit jede genügend große Gruppe ihren Anteil hat.
method-stv-rule = { $seats ->
    [one] Alle ordnen. Eine von { $options } Möglichkeiten wird gewählt, wenn sie die Quote erreicht. Was darüber liegt, geht weiter; die letzte fällt weg. Gleichstand: frühere Schritte, dann das jetzt gezogene Los.
   *[other] Alle ordnen. { $seats } von { $options } Möglichkeiten werden gewählt, wenn sie die Quote erreichen. Was darüber liegt, geht weiter; die letzte fällt weg. Gleichstand: frühere Schritte, dann das jetzt gezogene Los.
  }

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
method-answer-agree = Dafür
method-answer-agree-means = ich bin dafür
method-answer-reservations = Vorbehalt
method-answer-reservations-means = ich gehe mit; haltet mein Bedenken fest
method-answer-stand-aside = Beiseite
method-answer-stand-aside-means = ich halte es nicht auf und führe es nicht mit aus
method-answer-block = Veto
method-answer-block-means = es widerspricht dem, wofür wir da sind
method-answer-fist-0 = Faust
method-answer-fist-0-means = ich halte es auf
method-answer-fist-1 = Eins
method-answer-fist-1-means = ich sehe ernste Schwierigkeiten; lasst uns reden
method-answer-fist-2 = Zwei
method-answer-fist-2-means = vorher muss sich etwas Kleines ändern
method-answer-fist-3 = Drei
method-answer-fist-3-means = ich kann damit leben
method-answer-fist-4 = Vier
method-answer-fist-4-means = eine gute Idee; ich arbeite daran mit
method-answer-fist-5 = Fünf
method-answer-fist-5-means = eine großartige Idee; ich gehe mit voran
method-answer-gradient-1 = 1 Von Herzen
method-answer-gradient-1-means = ich bin von ganzem Herzen dafür
method-answer-gradient-2 = 2 Dafür, eine Kleinigkeit
method-answer-gradient-2-means = ich stimme zu, mit einer Kleinigkeit
method-answer-gradient-3 = 3 Mit Vorbehalt
method-answer-gradient-3-means = ich unterstütze es mit Vorbehalt
method-answer-gradient-4 = 4 Enthaltung
method-answer-gradient-4-means = ich ergreife keine Partei
method-answer-gradient-5 = 5 Mehr reden
method-answer-gradient-5-means = darüber müssen wir noch reden
method-answer-gradient-6 = 6 Gefällt mir nicht, trage es
method-answer-gradient-6-means = es gefällt mir nicht, aber ich trage es mit
method-answer-gradient-7 = 7 Ernster Widerspruch
method-answer-gradient-7-means = ich widerspreche ernsthaft
method-answer-gradient-8 = 8 Veto
method-answer-gradient-8-means = das kann ich nicht geschehen lassen
method-answer-advised = Rat
method-answer-advised-means = das ist mein Rat
method-answer-declined = Kein Rat
method-answer-declined-means = ich habe dazu keinen Rat
method-answer-level-1 = 1 Mitteilen
method-answer-level-1-means = wir entscheiden und teilen es der Rolle mit
method-answer-level-2 = 2 Überzeugen
method-answer-level-2-means = wir entscheiden und überzeugen die Rolle
method-answer-level-3 = 3 Befragen
method-answer-level-3-means = wir fragen die Rolle und entscheiden dann
method-answer-level-4 = 4 Einigen
method-answer-level-4-means = wir entscheiden gemeinsam
method-answer-level-5 = 5 Beraten
method-answer-level-5-means = die Rolle entscheidet nach unserem Rat
method-answer-level-6 = 6 Erkundigen
method-answer-level-6-means = die Rolle entscheidet; wir fragen danach
method-answer-level-7 = 7 Übergeben
method-answer-level-7-means = die Rolle entscheidet allein
method-answer-marked = Stimmzettel
method-answer-marked-means = das wähle ich
method-answer-blank = Leer
method-answer-blank-means = ich gebe einen Zettel ab und nenne nichts
method-liking-0 = gar nicht
method-liking-1 = ich habe ernste Vorbehalte
method-liking-2 = ich habe einige Vorbehalte
method-liking-3 = ich kann es unterstützen
method-liking-4 = klingt gut
method-liking-5 = ich finde es großartig
method-own-words = { $words }
method-own-level = { $level } { $words }
method-own-person = { $person }

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
method-verdict-no-quorum = Nicht beschlussfähig
method-verdict-shown = Gezeigt, nicht entschieden
method-verdict-referred = Weitergegeben

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
method-answers-hidden = { $answered } haben geantwortet, { $waiting } fehlen noch; die Antworten bleiben bis zum Schließen verborgen.
method-majority-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $silent } ohne Antwort; mehr Ja als Nein; angenommen.
method-majority-not-adopted = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $silent } ohne Antwort; nötig wäre mehr Ja als Nein; nicht angenommen.
method-role-decides-decided = { $person } hat in der Rolle { $role } entschieden; angenommen.
method-role-decides-waiting = Wer die Rolle { $role } hat, hat noch nicht entschieden.
method-nobody = Niemand blieb, der das entscheiden darf; nichts ist angenommen.
method-no-quorum = { $here ->
    [one] Beim Schließen war eine Person da, { $quorum } sind nötig; nicht beschlussfähig, nichts ist entschieden.
   *[other] Beim Schließen waren { $here } Personen da, { $quorum } sind nötig; nicht beschlussfähig, nichts ist entschieden.
  }
method-quorum-met = Beschlussfähig: { $here } da, { $quorum } nötig.
method-recused = { $recused ->
    [one] Eine Person ist befangen und zählt in keiner Grundmenge.
   *[other] { $recused } Personen sind befangen und zählen in keiner Grundmenge.
  }
method-secret-tells = So wenige haben geantwortet, oder alle gleich, dass das Ergebnis selbst verrät, was Einzelne geantwortet haben.
method-integrative-adopted = { $answered } wurden gefragt; kein Einwand, der zählt, bleibt ({ $objections } erhoben); angenommen.
method-integrative-objections-stand = { $standing ->
    [one] Ein Einwand, der zählt, bleibt unter { $answered } Antworten; so nicht angenommen.
   *[other] { $standing } Einwände, die zählen, bleiben unter { $answered } Antworten; so nicht angenommen.
  }
method-consensus-adopted = { $answered } haben geantwortet: { $agree } dafür, { $reservations } mit Vorbehalt, { $aside } beiseite, { $blocks } Veto; angenommen.
method-consensus-blocked = { $blocks ->
    [one] Ein Veto unter { $answered } Antworten; nicht angenommen.
   *[other] { $blocks } Vetos unter { $answered } Antworten; nicht angenommen.
  }
method-consensus-many-aside = { $aside } von { $answered } stehen beiseite; es müssen weniger als { $part } von { $of } sein; nicht angenommen.
method-fist-to-five-adopted = { $answered } haben gezeigt; niemand, der zählt, zeigt weniger als { $least } (Fünfen: { $fives }, Fäuste: { $fists }); angenommen.
method-fist-to-five-not-adopted = { $below } von { $answered } zeigen weniger als { $least }; so nicht angenommen.
method-gradients-shown = { $answered } haben gezeigt: { $support } unterstützen es (1 bis 3), { $between } liegen dazwischen (4 bis 6), { $against } sind dagegen (7 und 8). Das zeigt; es entscheidet nichts.
method-gradients-adopted = { $answered } haben gezeigt: { $support } auf 1 bis 3, { $between } auf 4 bis 6, { $against } auf 7 und 8; innerhalb der genannten Schwelle; angenommen.
method-gradients-not-adopted = { $answered } haben gezeigt: { $support } auf 1 bis 3, { $between } auf 4 bis 6, { $against } auf 7 und 8; nicht innerhalb der genannten Schwelle; nicht angenommen.
method-gradients-decided = { $person } sah { $support } auf 1 bis 3, { $between } auf 4 bis 6, { $against } auf 7 und 8 und entschied dafür; angenommen.
method-gradients-decided-against = { $person } sah { $support } auf 1 bis 3, { $between } auf 4 bis 6, { $against } auf 7 und 8 und entschied dagegen; nicht angenommen.
method-advice-waiting = { $person } entscheidet, nachdem { $listed } gehört sind: { $advised } gaben Rat, { $declined } lehnten ab, { $silent } haben nicht geantwortet.
method-advice-decided = { $person } hat { $listed } gefragt: { $advised } gaben Rat, { $declined } lehnten ab, { $silent } antworteten nicht rechtzeitig; dafür entschieden; angenommen.
method-advice-decided-against = { $person } hat { $listed } gefragt: { $advised } gaben Rat, { $declined } lehnten ab, { $silent } antworteten nicht rechtzeitig; dagegen entschieden; nicht angenommen.
method-vote-result = { $yes } Ja, { $no } Nein, { $abstained } enthalten, { $silent } ohne Antwort; { $bar ->
    [half-cast] die Mehrheit der abgegebenen Stimmen braucht mehr Ja als Nein
    [half-present] die Mehrheit von { $base } Anwesenden braucht { $needed } Ja
    [half-members] die Mehrheit von { $base } Mitgliedern braucht { $needed } Ja
    [thirds-cast] zwei Drittel der abgegebenen Stimmen brauchen { $needed } Ja
    [thirds-present] zwei Drittel von { $base } Anwesenden brauchen { $needed } Ja
    [thirds-members] zwei Drittel von { $base } Mitgliedern brauchen { $needed } Ja
   *[unanimous] es braucht ein Ja und niemanden dagegen
  }; { $adopted ->
    [yes] angenommen.
   *[no] nicht angenommen.
  }
method-vote-weighed = Die Stimmen sind nach Gewicht gezählt; die aller Gefragten wiegen zusammen { $sum }.
method-vote-proxy = { $from } war nicht da; { $to } hat die Stimme für sie abgegeben.
method-vote-hands = Hände wurden gezählt; kein Name steht daneben.
method-lazy-waiting = Offen bis { $until }; bisher hat niemand Einwand erhoben.
method-lazy-adopted = Bis { $until } hat niemand Einwand erhoben: { $consent } stimmten zu, { $silent } schwiegen, was hier zählt; angenommen.
method-lazy-objection = { $standing ->
    [one] Jemand hat rechtzeitig Einwand erhoben; nicht angenommen. Es kann ein Punkt im Treffen werden.
   *[other] { $standing } haben rechtzeitig Einwand erhoben; nicht angenommen. Es kann ein Punkt im Treffen werden.
  }
method-election-nominating = { $nominated } von { $base } haben für { $role } jemanden genannt oder gepasst; noch ist niemand vorgeschlagen.
method-election-accepting = Kein Einwand gegen { $person } für { $role } bleibt; { $person } hat noch nicht angenommen.
method-election-elected = { $answered } haben geantwortet und kein Einwand gegen { $person } bleibt; { $person } hat { $role } angenommen.
method-election-objections-stand = { $standing ->
    [one] Ein Einwand gegen { $person } für { $role } bleibt; nicht angenommen.
   *[other] { $standing } Einwände gegen { $person } für { $role } bleiben; nicht angenommen.
  }
method-delegation-agreed = Alle { $answered } zeigen { $highest } für { $role }; das gilt.
method-delegation-apart = { $answered } zeigen von { $lowest } bis { $highest } für { $role }; redet darüber und zeigt neu.
method-instead-deadline = Dieser Weg wurde genommen, weil die für den vorigen vereinbarte Zeit um war.
method-instead-not-adopted = Dieser Weg wurde genommen, weil der vorige den Vorschlag nicht angenommen hat, wie vorher vereinbart.
method-instead-no-quorum = Dieser Weg wurde genommen, weil die vorige Runde nicht beschlussfähig war, wie vorher vereinbart.
method-instead-nobody = Dieser Weg wurde genommen, weil beim vorigen niemand blieb, der entscheiden darf.
method-instead-above-limit = Dieser Weg wurde genommen, weil es über dem liegt, was die Rolle allein entscheiden darf.
method-referred-group = Hier nicht entschieden: eine kleine Gruppe arbeitet daran ({ $people }). { $owner } bringt es zurück.
method-referred-team = Hier nicht entschieden: es geht an das Team { $team }. { $owner } bringt es dorthin.
method-referred-meeting = So nicht entschieden: jemand möchte darüber reden. { $owner } bringt es in ein Treffen.
method-before = Vor Baton
method-before-rule = Das wurde vor Baton beschlossen und so eingebracht, wie es aufgeschrieben war.
method-before-decided = Vor Baton beschlossen; es steht in { $file }, Zeile { $line }.
method-before-against = Vor Baton abgelehnt; es steht in { $file }, Zeile { $line }.
method-before-how = Dort heißt es: { $how }
