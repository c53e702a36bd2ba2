# Ein ruhiges Nein: was geschah, was erhalten blieb, was zu tun ist. Hinweise sagen, was hilft.

# Wörter und Namen
refusal-nothing-written = Es gibt nichts zu behalten: Das Feld ist leer. Nichts wurde geändert.
refusal-too-long = Das sind { $long } Zeichen; Platz ist für { $most }. Nichts wurde abgeschnitten und nichts gespeichert.
hint-shorten = Kürze es. Was hier nicht passt, kann in eine Notiz.
refusal-ambiguous = { $kind ->
    [person] Mehrere Personen heißen „{ $name }“. Niemand wurde für dich ausgewählt.
    [team] Mehrere Teams heißen „{ $name }“. Keines wurde für dich ausgewählt.
    [series] Mehrere regelmäßige Treffen heißen „{ $name }“. Keines wurde für dich ausgewählt.
    [meeting] Mehrere Treffen heißen „{ $name }“. Keines wurde für dich ausgewählt.
   *[other] Mehrere Zusagen lauten „{ $name }“. Keine wurde für dich ausgewählt.
  }
refusal-ambiguous-item = Mehrere Punkte heißen „{ $item }“. Keiner wurde für dich ausgewählt.
hint-use-id = Wähle aus der Liste, oder nenne die Kennung.
refusal-id-taken = Die Kennung { $id } ist schon vergeben. Wofür sie steht, blieb, wie es ist.

# Personen
refusal-unknown-person = Niemand hier heißt „{ $name }“. Prüfe die Schreibweise, oder füge die Person zuerst hinzu.
refusal-nobody-named = Hier steht kein Name. Niemand wurde hinzugefügt.
hint-one-name-a-line = Schreibe einen Namen je Zeile.
refusal-has-left = { $person } ist nicht mehr dabei. Was war, bleibt im Protokoll. Wer zurück ist, kommt unter „Menschen“ zuerst wieder dazu.
refusal-is-here-already = { $person } ist schon dabei. Nichts wurde geändert.
refusal-weight-too-large = Ein Anteil an der Reihe ist höchstens { $most }. Der Anteil blieb, wie er war.

# Teams und Rollen
refusal-unknown-team = Es gibt kein Team „{ $name }“. Prüfe die Schreibweise, oder bilde es zuerst.
refusal-team-name-taken = Ein Team „{ $name }“ gibt es schon. Es blieb, wie es ist.
refusal-role-name-taken = Eine Rolle „{ $role }“ gibt es in diesem Team schon. Sie blieb, wie sie ist.
hint-other-name = Wähle einen anderen Namen.
refusal-member-already = { $person } ist schon in { $team }. Nichts wurde geändert.
refusal-not-a-member = { $person } ist nicht in { $team }. Nichts wurde geändert.
hint-join-first = Die Person tritt zuerst dem Team bei.
refusal-too-many-agreements = Vereinbarungen haben höchstens { $most } Zeilen, damit alle sie behalten können. Die bisherigen bleiben.
hint-strike-one = Streiche eine, oder fasse zwei zusammen.
refusal-unknown-role = { $team } hat keine Rolle „{ $role }“. Prüfe die Schreibweise, oder beschreibe sie zuerst.
refusal-does-not-hold = { $person } hat die Rolle { $role } nicht. Nichts wurde geändert.
refusal-which-team = Es ist nicht klar, welches Team gemeint ist. Nichts wurde geändert.
hint-name-team = Nenne das Team.
refusal-which-role = Es ist nicht klar, welche Rolle entscheidet. Keine Runde wurde eröffnet.
hint-name-role = Nenne die Rolle, in deren Bereich das liegt.

# Regelmäßige Treffen
refusal-unknown-series = Es gibt kein regelmäßiges Treffen „{ $name }“. Prüfe die Schreibweise, oder richte es zuerst ein.
refusal-length = Ein Treffen dauert { $least } bis { $most } Minuten. Die Dauer blieb, wie sie war.
refusal-rota-published = Die Namen für die nächsten Treffen von { $series } stehen schon fest. Sie bleiben.
refusal-no-meeting-then = { $series } trifft sich an diesem Tag nicht. Kein Treffen wurde abgesagt.
refusal-no-date-left = { $series } hat keinen Termin mehr zu planen. Ändere, wie oft es stattfindet, oder nenne einen Tag.
refusal-planned-already = An diesem Tag gibt es schon ein Treffen von { $series }. Es blieb, wie es ist.
refusal-cadence-frequency = „{ $rule }“ ist weder täglich noch wöchentlich noch monatlich. Nichts wurde geändert.
refusal-cadence-unreadable = Aus „{ $rule }“ ließ sich nicht lesen, wie oft das Treffen ist. Nichts wurde geändert.
refusal-cadence-never = Mit „{ $rule }“ gäbe es nie ein Treffen. Nichts wurde geändert.
hint-cadence-example = Jeden Montag heißt FREQ=WEEKLY;BYDAY=MO, jede zweite Woche FREQ=WEEKLY;INTERVAL=2;BYDAY=MO.
refusal-unknown-zone = Es gibt keine Zeitzone „{ $zone }“. Die Zone blieb, wie sie war.
hint-zone-names = Zonen heißen nach Städten: Europe/Berlin, America/Sao_Paulo.

# Treffen
refusal-unknown-meeting = Es gibt kein Treffen „{ $name }“. Prüfe die Schreibweise, oder plane es zuerst.
refusal-not-running = „{ $meeting }“ läuft nicht. Nichts wurde geändert.
hint-start-first = Beginne das Treffen zuerst.
refusal-meeting-over = „{ $meeting }“ ist vorbei. Sein Protokoll bleibt, wie es ist.
refusal-not-planned = „{ $meeting }“ hat begonnen oder ist vorbei. Tag und Titel bleiben.
refusal-not-closed = „{ $meeting }“ ist noch nicht geschlossen, darum kann sein Protokoll nicht genehmigt werden.
refusal-minutes-approved = Das Protokoll von „{ $meeting }“ ist genehmigt. Es bleibt Wort für Wort; eine Berichtigung gehört ins nächste Treffen.
refusal-no-step = Gerade läuft kein Schritt. Nichts wurde geändert.
hint-go-on = Geh zum ersten Schritt.
refusal-unknown-step = Diesen Schritt gibt es in diesem Treffen nicht. Das Treffen bleibt, wo es ist.
refusal-no-step-left = Das war der letzte Schritt. Alles ist erhalten.
hint-close-meeting = Schließe das Treffen, oder geh zu einem Schritt zurück.
refusal-paused-already = Das Treffen hat schon Pause.
hint-resume = Mach weiter, wenn alle zurück sind.
refusal-not-paused = Das Treffen hat keine Pause. Es läuft weiter.

# Die Tagesordnung
refusal-unknown-item = Es gibt keinen Punkt „{ $item }“. Prüfe die Schreibweise, oder füge ihn zuerst hinzu.
refusal-no-items = Es gibt keinen Punkt hinzuzufügen. Die Tagesordnung bleibt, wie sie ist.
refusal-item-minutes = Ein Punkt dauert { $least } bis { $most } Minuten. Seine Zeit blieb, wie sie war.
refusal-item-in-use = Über „{ $item }“ wird gerade gesprochen, oder es gibt einen Vorschlag dazu. Der Punkt bleibt auf der Tagesordnung.
hint-end-item = Sag stattdessen, wie er endet: erledigt, nächstes Mal wieder oder für später aufgehoben.
refusal-no-item-open = Kein Punkt ist offen, und keiner wurde genannt. Nichts wurde geändert.
refusal-unsafe-link = „{ $link }“ ist keine Adresse, die Baton öffnet. Nichts wurde gespeichert.
hint-web-links = Adressen beginnen mit https://, http:// oder mailto:.
refusal-cannot-lend = „{ $item }“ kann gerade keine Minuten leihen. Niemandes Zeit wurde geändert.
hint-lend-later-item = Leihe bei einem Punkt, der noch kommt.
refusal-too-many-minutes = „{ $item }“ kann höchstens { $most } Minuten leihen. Niemandes Zeit wurde geändert.
refusal-unknown-note = Diese Notiz gibt es in diesem Treffen nicht, oder sie wurde gestrichen. Nichts wurde geändert.

# Entscheiden
refusal-unknown-proposal = Diesen Vorschlag gibt es in diesem Treffen nicht. Nichts wurde geändert.
refusal-nobody-proposes = Es ist nicht klar, wer das vorschlägt. Der Text ist nicht verloren; festgehalten ist noch nichts.
hint-name-proposer = Sag, wessen Vorschlag es ist.
refusal-decided-already = Das ist schon beschlossen. Ein festgehaltener Beschluss bleibt Wort für Wort.
hint-supersede = Mach einen neuen Vorschlag, der ihn ablöst.
refusal-round-is-open = Eine Runde ist offen. Die Antworten bis hierher sind erhalten.
hint-close-round-first = Schließe zuerst die Runde, oder gib sie auf.
refusal-unknown-round = Diese Runde gibt es in diesem Treffen nicht. Nichts wurde geändert.
refusal-round-closed = Diese Runde ist geschlossen. Ihre Antworten bleiben, wie sie sind.
refusal-nobody-may-decide = Niemand hier darf das entscheiden: Alle sind fort oder befangen. Keine Runde wurde eröffnet.
refusal-not-asked = { $person } wurde in dieser Runde nicht gefragt: nicht da oder nicht erwartet, als sie begann. Keine Antwort wurde festgehalten.
hint-mark-present = Wer hier ist, wird als anwesend vermerkt; dann beginnt eine neue Runde.
refusal-recused = { $person } ist bei diesem Punkt befangen und antwortet in dieser Runde nicht.
refusal-no-such-answer = Diese Antwort gibt es in diesem Verfahren nicht. Keine Antwort wurde festgehalten.
refusal-no-objection = { $person } hat in dieser Runde keinen Einwand. Nichts wurde geändert.
refusal-still-waiting = { $person } hat noch nicht geantwortet. Die Runde bleibt offen; alle Antworten sind erhalten.
hint-silence-is-not-consent = Schweigen ist kein Konsent. Frag nach, oder vermerke, wer gegangen ist.
refusal-not-adopted = Dieser Vorschlag ist so nicht angenommen. Nichts wurde festgehalten.
hint-open-round = Eröffne eine Runde über den jetzigen Text.
refusal-not-read-back = Der genaue Text wurde noch nicht vorgelesen. Nichts wurde festgehalten.
hint-read-back = Lies ihn vor, wie er dasteht, und frag: Haben wir das so beschlossen?
refusal-unknown-decision = Es gibt keinen Beschluss „{ $name }“. Beschlüsse heißen nach Team und Nummer: Betrieb 2026-31.
refusal-not-in-force = Dieser Beschluss gilt nicht mehr. Er bleibt im Verzeichnis, wie er ist.
refusal-decision-of-others = Dieser Beschluss ist keiner von { $team }. Ein Team überprüft nur seine eigenen Beschlüsse. Nichts wurde geändert.
refusal-decision-on-agenda = Dieser Beschluss steht schon auf der Tagesordnung: „{ $item }“. Nichts kam hinzu.
refusal-nobody-brings-it = Wer diesen Beschluss vorgeschlagen hat, ist nicht mehr dabei, und noch leitet niemand dieses Treffen. Nichts kam hinzu.
hint-name-owner = Sag, wessen Punkt es ist.
refusal-review-in-the-past = Die nächste Überprüfung läge heute oder in der Vergangenheit. Sie wurde nicht festgehalten.
hint-later-date = Wähle einen späteren Tag, oder lass ihn leer.

# Zusagen
refusal-unknown-follow-up = Es gibt keine offene Zusage „{ $name }“. Prüfe die Schreibweise, oder biete sie neu an.
refusal-follow-up-over = „{ $what }“ ist erledigt oder wurde losgelassen. Es bleibt im Protokoll.
refusal-has-an-owner = { $person } hat das schon. Es bleibt dort.
hint-hand-over = Die Person kann es weitergeben.
refusal-has-it-already = { $person } hat das schon. Nichts wurde geändert.
refusal-nobody-has-it = Das hat noch niemand, also kann es niemand weitergeben.
hint-ask-instead = Biete es an, oder frag jemanden.
refusal-nobody-asked = Niemand wurde gefragt, also gibt es keine Antwort festzuhalten.
hint-ask-first = Frag zuerst jemanden, oder lass es jemanden nehmen.

# Der Arbeitsbereich und worum gebeten wurde
refusal-workspace-started = Diesen Arbeitsbereich gibt es schon. Nichts darin wurde geändert.
refusal-nothing-to-undo = Es gibt nichts rückgängig zu machen. Alles bleibt, wie es ist.
refusal-no-intent = Hier steht nicht, was zu tun ist. Nichts wurde geändert.
refusal-unknown-intent = Baton weiß nicht, was „{ $intent }“ ist. Nichts wurde geändert.
refusal-unreadable-intent = „{ $intent }“ ließ sich nicht lesen: { $because }. Nichts wurde geändert.
refusal-unreadable-line = Zeile { $line } ist nicht lesbar: { $because }. Nichts davon wurde festgehalten.
hint-list-intents = `baton intents` zählt auf, worum man bitten kann, mit Beispielen.

# Das Protokoll
refusal-key-is-text = Der Schlüssel oder die Person darin ist kein Text. Nichts wurde geändert.
refusal-no-checkpoint = Das ließ sich nicht als Prüfpunkt lesen. Nichts wurde verglichen.
hint-checkpoint-form = Kopiere ihn ganz, wie er auf einem Export steht: zwölf Wörter oder die lange Form.
refusal-undo-stays = Ein festgehaltener Beschluss, ein geschlossenes Treffen und der Anfang der Datei lassen sich nicht rückgängig machen. Sie bleiben im Protokoll.
hint-undo-stays = Ein Beschluss lässt sich ablösen oder zurückziehen; ein Protokoll lässt sich berichtigen, bis es genehmigt ist.
refusal-undo-used-later = Etwas Späteres baut darauf auf („{ $intent }“). Nichts wurde rückgängig gemacht.
hint-undo-later-first = Mach zuerst das Spätere rückgängig.
refusal-undo-needs-earlier = Das baut auf etwas auf, das rückgängig gemacht ist. Nichts wurde geändert.
hint-undo-earlier-first = Hol zuerst das Frühere zurück.

# Stimmzettel
refusal-ballots-no-options = Es gibt nichts zur Auswahl. Nichts wurde gezählt.
refusal-ballots-many-options = Es gibt mehr Möglichkeiten, als auf einen Stimmzettel passen. Nichts wurde gezählt.
refusal-ballots-weight = Das Gewicht { $weight } ist keine ganze Zahl von 1 bis 1.000.000.000. Nichts wurde gezählt.
refusal-ballots-weights-sum = Alle Gewichte zusammen sind größer als 9.007.199.254.740.991. Nichts wurde gezählt.
refusal-ballots-twice = Möglichkeit { $option } steht zweimal auf demselben Stimmzettel. Nichts wurde gezählt.
refusal-ballots-unknown-option = Eine Möglichkeit { $option } gibt es nicht. Nichts wurde gezählt.
refusal-ballots-unclear = „=“ muss zwischen zwei Möglichkeiten stehen. Nichts wurde gezählt.
refusal-ballots-shared-rank = Manche Stimmzettel stellen mehrere Möglichkeiten auf denselben Rang, und dieses Verfahren folgt einer nach der anderen. Nichts wurde gezählt.
hint-ballots-shared-rank = Sag, was ein solcher Rang bedeutet: --equal-ranks exhaust (der Stimmzettel endet dort) oder skip (er geht dahinter weiter). Schulze liest solche Stimmzettel, wie sie sind.
refusal-ballots-off-scale = { $points } liegt nicht auf der Skala von { $from } bis { $to }. Nichts wurde gezählt.
refusal-ballots-overspent = { $spent } Punkte sind vergeben, und alle haben { $had }. Nichts wurde gezählt.
refusal-ballots-over-cap = { $put } Punkte liegen auf einer Möglichkeit, und höchstens { $cap } dürfen es sein. Nichts wurde gezählt.
refusal-ballots-marks = Es gibt { $marks } Angaben für { $options } Möglichkeiten. Nichts wurde gezählt.
refusal-ballots-no-seats = Es ist nicht klar, wie viele Sitze es gibt. Nichts wurde gezählt.
hint-ballots-no-seats = Sag es mit --seats.
refusal-ballots-small-base = Es gibt mehr Stimmen als Personen, die sie hätten abgeben können. Nichts wurde gezählt.
refusal-ballots-too-large = Das ist mehr, als auf einmal gezählt werden kann. Nichts wurde gezählt.
refusal-ballots-header = Eine Datei mit Stimmzetteln beginnt mit zwei Zahlen: wie viele Möglichkeiten und wie viele Sitze. Nichts wurde gezählt.
refusal-ballots-number = „{ $found }“ ist nicht die Nummer einer Möglichkeit. Nichts wurde gezählt.
refusal-ballots-decimal = Das Gewicht „{ $found }“ ist keine ganze Zahl. Nichts wurde gezählt.
refusal-ballots-no-zero = Dieser Stimmzettel hat keine 0 am Ende. Nichts wurde gezählt.
refusal-ballots-no-end = Die Stimmzettel haben kein Ende: Auf sie muss eine Zeile mit 0 folgen. Nichts wurde gezählt.
refusal-ballots-names = { $names ->
    [one] Auf die Stimmzettel muss ein Name in Anführungszeichen folgen; hier fehlt er. Nichts wurde gezählt.
   *[other] Auf die Stimmzettel müssen { $names } Namen in Anführungszeichen folgen; hier fehlt einer. Nichts wurde gezählt.
  }
refusal-ballots-same-name = Zwei Möglichkeiten heißen „{ $name }“. Nichts wurde gezählt.
refusal-ballots-unclosed = Etwas, das hier beginnt, hat kein Ende: { $sign }. Nichts wurde gezählt.
refusal-ballots-bracket = „[{ $found }]“ kann hier nicht gelesen werden. Nichts wurde gezählt.
refusal-ballots-cells = Hier sind { $cells } Zellen, und die erste Zeile hat { $columns }. Nichts wurde gezählt.
refusal-ballots-cell = „{ $found }“ unter „{ $option }“ kann nicht gelesen werden. Nichts wurde gezählt.
hint-ballots-rank = Ein Rang ist eine ganze Zahl ab 1; eine leere Zelle ist kein Rang.
hint-ballots-points = Punkte sind ganze Zahlen; eine leere Zelle ist keine Meinung.
hint-ballots-approval = 1, x oder ja für Zustimmung, 0, nein oder eine leere Zelle für keine.
hint-ballots-yes-no = ja, nein oder enthalten; 1, -1 oder 0; eine leere Zelle ist ein leerer Stimmzettel.
refusal-ballots-no-name = Eine Möglichkeit hat keinen Namen. Nichts wurde gezählt.
refusal-ballots-not-json = Das kann nicht als Stimmen in JSON gelesen werden: { $because }. Nichts wurde gezählt.
refusal-ballots-mixed = Manche antworten mit Ja oder Nein, andere vergleichen Möglichkeiten. Nichts wurde gezählt.
refusal-ballots-person-twice = „{ $person }“ hat zweimal abgestimmt. Nichts wurde gezählt.
refusal-ballots-whole = Eine Stimme ist eine ganze Zahl mit 64 Bit. Nichts wurde gezählt.
refusal-ballots-yes-no = Eine Stimme mit Ja oder Nein ist 1, 0 oder -1. Nichts wurde gezählt.
refusal-ballots-no-votes = Es stehen keine Stimmen darin. Nichts wurde gezählt.
refusal-ballots-need-options = Diese Datei sagt Ja und Nein; { $method } wählt unter Möglichkeiten. Nichts wurde gezählt.
refusal-ballots-need-yes-no = Diese Datei hat { $options } Möglichkeiten; { $method } braucht Ja und Nein oder zwei Möglichkeiten. Nichts wurde gezählt.
refusal-ballots-need-points = Diese Datei hat Ränge; { $method } braucht Punkte. Nichts wurde gezählt.
hint-ballots-need-points = Gib Punkte in einer Tabelle (CSV) an: eine Spalte für jede Möglichkeit, eine Zeile für jeden Stimmzettel.
refusal-ballots-own-scales = Alle haben hier eine eigene Skala benutzt; ihre Punkte lassen sich vergleichen, aber nicht zusammenzählen. Nichts wurde gezählt.
hint-ballots-own-scales = Schulze vergleicht nur.
refusal-ballots-need-members = Es ist nicht klar, wie viele Mitglieder es gibt. Nichts wurde gezählt.
hint-ballots-need-members = Sag es mit --members.

# Wer dran ist, und wer weg ist
refusal-not-in-rota = { $person } ist bei „{ $series }“ nicht in der Reihe. Nichts wurde geändert.
refusal-away-when = Sag den Tag oder die Tage. Nichts wurde geändert.
hint-name-a-day = Ein Tag genügt: Dann gilt es von dem Tag bis zu dem Tag.
refusal-away-ends-first = Das endet am { $until }, bevor es am { $from } beginnt. Nichts wurde geändert.
hint-other-way-round = Vielleicht sind die beiden Tage vertauscht.
refusal-away-over = Diese Tage sind vorbei. Nichts wurde geändert.
hint-past-needs-nothing = Wer bei einem Treffen nicht da war, gewinnt und zahlt nichts; im Nachhinein muss man es nicht sagen.
refusal-away-too-far = { $until } ist mehr als zwanzig Jahre hin. Nichts wurde geändert.
refusal-away-too-many = Das sind mehr als { $most } Zeiträume. Nichts wurde geändert.
refusal-unknown-absence = Diese Abwesenheit gibt es nicht mehr. Nichts wurde geändert.
refusal-away-then = { $person } ist am { $date } weg. Nichts wurde geändert.
hint-take-away-back = Wer doch kann, nimmt zuerst die Abwesenheit zurück.
refusal-turn-was-held = Dieses Treffen ist vorbei. Was darin geschah, bleibt festgehalten.
refusal-not-published = Für den { $date } stehen bei „{ $series }“ keine Namen fest. Nichts wurde geändert.
hint-publish-first = Namen stehen für die nächsten acht Treffen fest.
refusal-turn-is-theirs = Am { $date } ist { $person } schon dran. Nichts wurde geändert.
refusal-has-a-role-then = { $person } hat am { $date } schon eine andere Rolle. Nichts wurde geändert.
hint-swap-roles = Die andere Rolle kann zuerst jemand übernehmen.
refusal-nobody-to-swap = Am { $date } ist niemand dran, mit dem man tauschen könnte.
hint-ask-volunteer = Bitte um jemanden, der sich meldet, und lass den Platz übernehmen.
refusal-swap-with-oneself = Beide Male ist { $person } dran. Nichts wurde geändert.
refusal-swap-needs-both = { $person } hat noch nicht Ja gesagt. Nichts wurde geändert.
hint-both-agree = Ein Tausch braucht das Ja von beiden.
refusal-unknown-arrangement = Diesen Tausch gibt es nicht mehr. Nichts wurde geändert.
refusal-somebody-leads = Jemand muss leiten. Nichts wurde geändert.
hint-fix-person = Ist es immer dieselbe Person, nenne sie.
refusal-ask-again-past = Der { $date } liegt nicht in der Zukunft. Nichts wurde geändert.
hint-later-day = Wähle einen späteren Tag oder keinen.
refusal-takes-turns = { $person } ist schon wieder in der Reihe. Nichts wurde geändert.
refusal-past-too-late = Der { $date } liegt nicht vor dem { $first }, an dem hier die ersten Treffen stattfanden. Nichts wurde übernommen.
refusal-past-twice = Zwei dieser Treffen haben dasselbe Datum. Nichts wurde übernommen.
refusal-meets-then = „{ $series }“ trifft sich am { $date } schon. Das Treffen bleibt, wo es ist.
refusal-file-went = Die lebende Kopie dieser Datei ging am { $on } mit { $to } mit. Hier wurde nichts geändert.
hint-take-file-back = Macht in jener Kopie weiter. Um trotzdem hier weiterzumachen: sag, dass sie wieder hier lebt, oder baton hand-over DATEI --take-back.
refusal-file-lives-here = Diese Datei lebt hier. Nichts wurde geändert.
refusal-file-in-a-meeting = In dieser Datei läuft ein Treffen. Schließt es zuerst, dann kann eine Kopie mitgehen. Nichts wurde geändert.
refusal-file-another-workspace = Das ist die Datei eines anderen Arbeitsbereichs. Die beiden lassen sich nicht vergleichen.

# Hineinwachsen
refusal-topmost-rung = { $person } steht schon auf der obersten Stufe. Nichts wurde geändert.
refusal-no-ladder = Danebensitzen ist eine Stufe des Leitens; es hat keine eigenen Stufen. Nichts wurde geändert.
refusal-own-coach = Ein Coach ist jemand anderes. { $person } wurde nicht gewählt.
refusal-nobody-led = Niemand leitet dieses Treffen, also ist niemand da für eine Rückmeldung. Nichts wurde festgehalten.
refusal-feedback-of-another = Diese Zeile ist für jemand anderen. Sie blieb, wie sie ist.
refusal-figures-of-another = Diese Zahlen handeln von jemand anderem. Sie bleiben bei dieser Person.
hint-say-who-you-are = Wenn sie für dich ist, sag unter Heute, wer an der Tastatur sitzt.
refusal-unknown-feedback = Diese Zeile ist nicht mehr da.
refusal-no-coach = Noch ist niemand da, dem du es zeigen könntest. Es bleibt bei dir.
hint-choose-coach = Wähle zuerst auf deiner Seite einen Coach.
refusal-pulse-taken = Der Puls dieses Treffens ist schon gefühlt. Er blieb, wie er ist.
hint-undo-pulse = Rückgängig nimmt ihn zurück; dann geht es noch einmal.
refusal-pulse-shape = Der Puls hat fünf Antworten zur Wahl. Nichts wurde festgehalten.
refusal-pulse-few = Es sind weniger als { $fewest } Antworten. Nichts wurde festgehalten, damit niemand zu erkennen ist.
refusal-pulse-many = Es sind mehr Antworten als Menschen: { $people } waren da. Nichts wurde festgehalten.

# Wege zu entscheiden
refusal-no-such-step = Diesen Schritt gibt es in diesem Verfahren nicht. Nichts wurde geändert.
refusal-way-not-agreed = { $team } hat nicht vereinbart, so zu entscheiden. Keine Runde wurde eröffnet.
hint-agree-ways = Wähle einen vereinbarten Weg, oder lass das Team diesen erst vereinbaren.
refusal-usual-not-allowed = Der übliche Weg ist nicht unter den vereinbarten. Nichts wurde geändert.
hint-allow-it-too = Nimm ihn auch in die vereinbarten auf.
refusal-advice-first = { $role } entscheidet das nach Rat, und noch wurde niemand gefragt. Nichts ist entschieden.
hint-open-advice = Frag zuerst um Rat, und nenne, wer befragt wurde.
refusal-agreed-together = { $role } und das Team entscheiden das gemeinsam. Nichts ist entschieden.
refusal-team-decides = Das entscheidet das Team, nicht { $role } allein. Nichts ist entschieden.
hint-ask-for-consent = Frag das Team, zum Beispiel nach Konsent.
refusal-above-limit = Das liegt über dem, was { $role } allein entscheiden darf. Nichts ist entschieden.
hint-ask-in-a-meeting = Bring es in ein Treffen; dort gilt der dafür vereinbarte Weg.
refusal-hands-shown-enough = Dazu wurden, wie vereinbart, { $most }-mal Finger gezeigt. Keine Runde wurde eröffnet.
hint-other-method = Wähle einen anderen Weg zu entscheiden.
refusal-quorum-of-nobody = Eine Beschlussfähigkeit von null Personen sagt nichts. Keine Runde wurde eröffnet.
hint-quorum-counts-persons = Sag, wie viele Personen da sein müssen, oder lass es weg.
refusal-deadline-over = Dieser Zeitpunkt ist schon vorbei. Nichts wurde geändert.
refusal-until-when = Es braucht eine Frist, bis zu der jemand Einwand erheben kann. Keine Runde wurde eröffnet.
hint-name-deadline = Sag, bis wann.
refusal-fallback-needs-more = Dieser Weg braucht mehr als seinen Namen und kann kein Ausweg sein. Nichts wurde geändert.
refusal-fallback-without-role = Die für später vereinbarten Wege müssen mit einer Rolle enden, die entscheidet. Keine Runde wurde eröffnet.
hint-fallback-ends-in-role = Nenne als Letztes die Rolle, die diesen Bereich hat.
refusal-no-fallback = Vorher wurde kein weiterer Weg vereinbart. Nichts wurde geändert.
refusal-deadline-to-come = Die für diese Runde vereinbarte Zeit ist nicht um. Ihre Antworten sind erhalten.
refusal-adopted-already = Dieser Vorschlag ist so angenommen; ein anderer Weg ist nicht nötig.
refusal-consensus-shape = Vetos und Anteile sind ganze Zahlen ab eins, und ein Teil nicht größer als das Ganze. Keine Runde wurde eröffnet.
refusal-fist-shape = Die wenigsten Finger liegen zwischen 1 und 5, und gezeigt wird mindestens einmal. Keine Runde wurde eröffnet.
hint-usual-values = Lass sie weg, dann gelten die üblichen Werte.
refusal-no-such-level = Eine Stufe { $level } gibt es nicht. Keine Runde wurde eröffnet.
hint-levels-one-to-eight = Die Stufen gehen von 1 bis 8.
refusal-weight-out-of-range = Zeile { $line }: Das Gewicht für { $person } liegt außerhalb des Erlaubten. Keine Runde wurde eröffnet.
refusal-weighed-twice = Zeile { $line }: { $person } hat schon ein Gewicht. Keine Runde wurde eröffnet.
refusal-weights-too-heavy = Alle Gewichte zusammen sind mehr, als sich genau zählen lässt. Keine Runde wurde eröffnet.
hint-weights-range = Gewichte sind ganze Zahlen von 1 bis 1.000.000.000, und zusammen höchstens 9.007.199.254.740.991.
refusal-who-decides = Es ist nicht klar, wer das entscheidet. Keine Runde wurde eröffnet.
hint-name-decider = Nenne die eine Person, die entscheidet.
refusal-nobody-to-ask = Niemand steht auf der Liste, der um Rat gefragt wird. Keine Runde wurde eröffnet.
hint-affected-and-expertise = Nenne alle, die es spüren werden, und alle, die etwas davon verstehen.
refusal-no-advice-here = Um Rat gefragt wird nur in einem Beratungsverfahren. Nichts wurde geändert.
refusal-decider-advises = { $person } entscheidet das und berät sich nicht selbst. Nichts wurde geändert.
refusal-not-asked-for-advice = { $person } steht auf der Liste und wurde noch nicht gefragt. Die Runde bleibt offen; aller Rat ist erhalten.
hint-ask-for-advice = Frag, und gib einen Tag zum Antworten.
refusal-advice-awaited = { $person } wurde gefragt und kann noch antworten. Die Runde bleibt offen; aller Rat ist erhalten.
hint-wait-or-declined = Warte, bis der Tag vorbei ist, oder halte fest, dass die Person keinen Rat geben möchte.
refusal-nobody-decides-alone = In dieser Runde entscheidet niemand allein. Nichts wurde geändert.
hint-close-round-instead = Schließe stattdessen die Runde.
refusal-not-the-decider = Das entscheidet { $decider }, nicht { $person }. Nichts wurde geändert.
refusal-decider-decides = { $person } entscheidet und sagt, wie der Rat genutzt wurde. Die Runde bleibt offen.
hint-conclude-round = Halte fest, was entschieden wurde.
refusal-reason-missing = Die Antwort von { $person } braucht ihren Grund in Worten. Die Runde bleibt offen; alle Antworten sind erhalten.
hint-say-why = Frag nach dem Grund und schreib ihn mit den eigenen Worten der Person auf.
refusal-still-time = Bis { $until } kann noch jemand Einwand erheben. Die Runde bleibt offen.
hint-silence-needs-time = Schweigen zählt hier, aber erst nach der Frist.
refusal-not-by-hands = In dieser Runde wird mit Namen geantwortet. Keine Hände wurden gezählt.
refusal-not-secret = In dieser Runde wird mit Namen geantwortet. Nichts wurde geschlossen.
hint-by-name = Gib jede Antwort mit Namen.
refusal-only-hands = In dieser Runde werden Hände gezählt, ohne Namen. Keine Antwort wurde festgehalten.
refusal-hands-not-counted = Die Hände sind noch nicht gezählt. Die Runde bleibt offen.
hint-count-hands = Zähle die Hände: dafür, dagegen, Enthaltung.
refusal-more-hands-than-people = { $hands } Hände wurden gezählt, aber nur { $people } dürfen antworten. Nichts wurde festgehalten.
hint-count-again = Zähle noch einmal, oder vermerke, wer noch da ist.
refusal-no-hands-here = Dieses Verfahren braucht Namen; Hände lassen sich nicht zählen. Keine Runde wurde eröffnet.
hint-hands-for-votes = Hände werden bei Abstimmungen gezählt.
refusal-hands-with-weights = Hände wiegen je eins; diese Abstimmung hat Gewichte. Keine Runde wurde eröffnet.
refusal-cannot-be-secret = Dieses Verfahren braucht Namen, um weiterzugehen; es kann nicht geheim sein. Keine Runde wurde eröffnet.
hint-needs-names = Geheim sein können Abstimmungen, Finger, Stufen und Umfragen.
refusal-secret-with-weights = Eine geheime Abstimmung hat keine Gewichte: Sie würden verraten, wer was gestimmt hat. Keine Runde wurde eröffnet.
refusal-secret-with-proxies = Wo kein Name neben der Stimme steht, lässt sich keine in andere Hände geben. Nichts wurde geändert.
hint-secret-counts-one-each = Jede Stimme zählt eins; nimm Antworten mit Namen, wenn sie verschieden wiegen sollen.
refusal-only-secret = Diese Runde ist geheim: Antworten werden abgegeben und stehen nie neben einem Namen. Keine Antwort wurde festgehalten.
hint-hand-in = Reicht den Rechner herum; jede Person gibt selbst ab.
refusal-handed-in-twice = { $person } hat schon abgegeben; eine geheime Antwort wird nicht geändert. Nichts wurde festgehalten.
refusal-pile-does-not-fit = { $people } haben abgegeben, es sind aber { $ballots } Antworten. Nichts wurde festgehalten.
refusal-no-secret-round = Hier läuft keine geheime Runde. Wurde sie unterbrochen, sind die Antworten fort, wie versprochen: Stimmt noch einmal ab.
refusal-no-proxies-here = Nur bei Abstimmungen kann eine Stimme in andere Hände gegeben werden. Nichts wurde geändert.
hint-proxies-for-votes = Frag die Person vorher, und bring ihre Worte mit.
refusal-proxy-to-themselves = { $person } kann nicht für sich selbst stimmen. Nichts wurde geändert.
refusal-proxy-of-present = { $person } ist da. Niemand stimmt an dieser Stelle.
hint-they-can-answer = Die Person kann selbst antworten.
refusal-proxy-to-absent = { $person } ist nicht da und kann nicht für jemand anderen stimmen. Nichts wurde geändert.
refusal-proxy-chain = { $person } hat die eigene Stimme abgegeben, oder eine erhaltene würde weitergereicht. Stimmen gehen nur einmal in andere Hände. Nichts wurde geändert.
hint-proxy-to-present = Gib sie jemandem, der da ist und selbst stimmt.
refusal-no-proxy = Niemand stimmt hier für { $person }. Nichts wurde geändert.
refusal-cannot-be-referred = Wo eine Person entscheidet oder jemand gewählt wird, gibt es nichts weiterzugeben. Nichts wurde geändert.
refusal-referred-already = Das ist schon an andere gegeben. Nichts wurde geändert.
refusal-nobody-in-group = Eine Gruppe braucht jemanden darin. Nichts wurde geändert.
hint-name-group = Nenne eine oder einige Personen, die daran arbeiten.
refusal-referred-to-own-team = { $team } ist das Team, das gerade entscheidet. Nichts wurde geändert.
refusal-not-tested-here = In diesem Verfahren sagt, wer den Einwand hat, wann er erfüllt ist; er wird nicht geprüft. Nichts wurde geändert.
hint-ask-objector = Frag, was ihn erfüllen würde.
refusal-criterion-twice = Ein Merkmal ist zweimal genannt. Nichts wurde geändert.
refusal-no-election-here = Diese Runde besetzt keine Rolle. Nichts wurde geändert.
refusal-nominee-declined = { $person } hat es in dieser Wahl abgelehnt. Nichts wurde geändert.
refusal-nobody-nominated = Noch ist niemand genannt. Niemand wurde vorgeschlagen.
hint-nominate-first = Lass alle jemanden nennen oder passen.
refusal-still-nominating = { $person } hat noch niemanden genannt und nicht gepasst. Niemand wurde vorgeschlagen.
hint-passing-is-fine = Passen ist in Ordnung und wird festgehalten.
refusal-who-is-proposed = Es ist nicht klar, wer vorgeschlagen wird. Niemand wurde vorgeschlagen.
refusal-proposed-without-reason = Vorgeschlagen wird aufgrund von Gründen; keiner ist genannt. Niemand wurde vorgeschlagen.
hint-by-reasons = Nenne die Person, für die die stärksten Gründe genannt wurden, und sag sie.
refusal-not-nominated = Niemand hat { $person } genannt. Niemand wurde vorgeschlagen.
refusal-nobody-proposed = Noch ist niemand vorgeschlagen, also gibt es nichts zu beantworten. Keine Antwort wurde festgehalten.
hint-propose-first = Schlag jemanden vor, der genannt wurde.
refusal-objections-stand = Einwände gegen diese Person bleiben. Nichts wurde festgehalten.
hint-settle-or-another = Erfüllt sie, oder schlagt jemand anderen vor.
refusal-nominee-not-asked = Die vorgeschlagene Person hat noch nicht angenommen. Die Runde bleibt offen.
hint-nominee-accepts = Frag sie: Nimmst du es an?
refusal-stood-aside = { $person } stand bei diesem Beschluss beiseite und wird nicht gebeten, ihn auszuführen. Nichts wurde geändert.
hint-offer-instead = Biete es allen an; die Person kann es trotzdem von sich aus nehmen.

# Löschen
refusal-erase-still-here = { $person } ist noch da, darum bleibt der Name. Was gesagt wurde, lässt sich trotzdem löschen.
hint-leave-first = Ein Pseudonym kann den Namen ersetzen, wenn jemand gegangen ist.
refusal-erase-no-pseudonym = Ein Name lässt sich nicht durch nichts ersetzen. Nichts wurde geändert.
refusal-erase-pseudonym-names = „{ $pseudonym }“ würde verraten, wer gemeint ist, oder meint jemand anderen. Nichts wurde geändert.
hint-another-pseudonym = Wähl ein Pseudonym, aus dem sich kein Name lesen lässt.
refusal-erase-reason-names = Der Grund bleibt in der Aufzeichnung, und er nennt den Namen, der gehen soll. Nichts wurde gelöscht.
hint-reason-without-name = Schreib den Grund ohne den Namen: „In einem Brief darum gebeten.“
refusal-erase-in-a-meeting = Ein Treffen läuft. Nichts wurde gelöscht. Es geht, wenn das Treffen geschlossen ist.
refusal-undo-erased = Was gelöscht wurde, ist weg. Das lässt sich nicht rückgängig machen; sonst wurde nichts geändert.
refusal-unknown-option = Diese Möglichkeit wird nicht angeboten. Nichts wurde geändert.
refusal-option-named-twice = „{ $name }“ wird schon angeboten. Nichts wurde geändert.
hint-option-names-differ = Sag im Namen, was anders ist.
refusal-many-options = Ein Vorschlag kann { $most } Möglichkeiten haben. Nichts wurde geändert.
refusal-too-few-options = Es gibt noch keine zwei Möglichkeiten zur Wahl. Die Runde wurde nicht geöffnet.
hint-offer-options = Biete beim Vorschlag zuerst mindestens zwei an.
refusal-counting-does-not-fit = Diese Zählweise gehört nicht zu diesem Verfahren. Die Runde wurde nicht geöffnet.
refusal-counting-shape = Punkte gehen von 1 bis { $most }. Die Runde wurde nicht geöffnet.
refusal-seats-and-options = Es braucht mehr Möglichkeiten als Plätze und mindestens einen Platz; { $options } werden angeboten. Die Runde wurde nicht geöffnet.
hint-fewer-seats = Weniger Plätze oder mehr Möglichkeiten.
refusal-no-options-here = In dieser Runde geht es um einen Text, nicht um Möglichkeiten. Kein Zettel wurde festgehalten.
refusal-one-option-only = Hier nennt jede und jeder eine Möglichkeit. Kein Zettel wurde festgehalten.
refusal-marking-does-not-fit = Dieser Zettel ist nicht so ausgefüllt, wie dieses Verfahren liest. Kein Zettel wurde festgehalten.
hint-marking-fits = Ordne die Möglichkeiten oder gib Punkte, wie die Regel sagt.
refusal-marking-missing = Es fehlt, was auf dem Zettel steht. Kein Zettel wurde festgehalten.
hint-mark-ballot = Füll ihn aus: eine Reihenfolge oder Punkte für jede.
refusal-of-another-team = Dieser Beschluss ist keiner von { $team }. Eine Rolle entscheidet nur über die ihres eigenen Teams. Nichts wurde geändert.
refusal-before-is-no-way = „Vor Baton“ sagt, woher ein Beschluss kommt; so beschließen lässt sich nichts.
refusal-nothing-to-bring-in = Es gibt nichts einzubringen.
refusal-too-much-to-bring-in = Das sind mehr als { $most } Beschlüsse und Zusagen auf einmal. Nichts wurde eingebracht.
refusal-earlier-in-the-future = Der { $date } liegt noch vor uns, also wurde da noch nichts beschlossen. Nichts wurde eingebracht.
hint-bring-in-parts = Bring sie in mehreren Teilen ein.
refusal-called-so-already = „{ $name }“ steht schon für { $person }. Nichts wurde geändert.

refusal-seconds-each = Möglich sind 1 bis { $most } Sekunden für jede Person, oder keine Angabe. Die Runde ist unverändert.
refusal-nobody-here-to-speak = Niemand ist als anwesend vermerkt, also kann niemand gefragt werden. Keine Runde wurde begonnen.
hint-mark-who-is-here = Zuerst vermerken, wer da ist.
refusal-begins-not-here = { $person } ist gerade nicht da, also kann die Runde dort nicht beginnen. Die Runde ist unverändert.
refusal-begins-with-whom = Es ist nicht gesagt, mit wem die Runde beginnt. Die Runde ist unverändert.
refusal-begins-with-somebody-else = Es ist jemand für den Anfang genannt, aber diese Reihenfolge sagt selbst, wer beginnt. Die Runde ist unverändert.
refusal-no-round-before = In diesem Treffen ging noch nichts reihum, also lässt sich nichts umkehren. Keine Runde wurde begonnen.
refusal-too-few-for-pairs = Es sind weniger als zwei Personen da, also gibt es keine Paare. Nichts wurde geändert.
refusal-all-together-already = Alle sind schon beisammen; danach kommt nichts mehr. Nichts wurde geändert.

# Sicherungen
refusal-no-such-backup = Eine solche Sicherung gibt es von diesem Arbeitsbereich nicht. Nichts wurde geändert.
refusal-no-backup = Von diesem Arbeitsbereich gibt es keine Sicherung, die sich lesen lässt. Nichts wurde geändert.
refusal-restore-keeps-nowhere = Es gibt keinen Ordner, in dem aufgehoben werden könnte, was dort steht. Nichts wurde geändert.
refusal-restore-rests = Diese Datei ruht: die lebende Kopie ist anderswo, und was hier zurückgeholt würde, schiene auch zu leben. Nichts wurde geändert.
refusal-restore-another-workspace = Das ist die Sicherung eines anderen Arbeitsbereichs. Nichts wurde geändert.
refusal-restore-in-a-meeting = Gerade läuft ein Treffen. Nichts wurde geändert; hol die Sicherung danach zurück.
refusal-restore-secret-ballots = Geheime Stimmen warten, und sie liegen nur im Arbeitsspeicher. Nichts wurde geändert; schließt erst diese Runde.
hint-list-backups = baton backup FILE --list zeigt, welche es gibt.
hint-restore-beside = baton restore FILE BACKUP --to NEW macht eine neue Datei daraus.
